// A sentence of ours in one language, its places found, so that filling it is copying; and a shelf of them. A batch says the same few
// sentences about every message: looking each up in the catalogue and reading its braces anew was a tenth of writing a report.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

class Pattern {
public:
    /// How a value is put into words; Words.h has the list.
    enum class Kind : std::uint8_t { Text, Reason, Repair, Change, Limit, Part, Header, Seconds };
    struct Place {
        std::uint32_t begin, end; // with its braces
        Kind kind;
    };

    /// `counts`: the source holds %n, so which form is right depends on a number. A form need not name it.
    explicit Pattern(std::string text, bool counts = false);

    const std::string &text() const { return m_text; }
    const std::vector<Place> &places() const { return m_places; }
    std::string_view name(const Place &place) const { return std::string_view(m_text).substr(place.begin + 1, place.end - place.begin - 2); }
    bool counts() const { return m_counts; }

private:
    std::string m_text;
    std::vector<Place> m_places;
    bool m_counts;
};

/// Patterns by number, each made when it is first asked for. Any thread may ask; none waits.
class PatternShelf {
public:
    explicit PatternShelf(std::size_t size) : m_places(size) {}
    ~PatternShelf();
    PatternShelf(const PatternShelf &) = delete;
    PatternShelf &operator=(const PatternShelf &) = delete;

    /// `make()` gives the pattern; it may be called by several threads at once. The reference is good as long as the shelf.
    template<typename Make> const Pattern &get(std::size_t number, Make make)
    {
        const Pattern *const here = m_places[number].load(std::memory_order_acquire);
        return here ? *here : put(number, std::make_unique<const Pattern>(make()));
    }

private:
    const Pattern &put(std::size_t number, std::unique_ptr<const Pattern> made);

    std::vector<std::atomic<const Pattern *>> m_places;
};

} // namespace heloscope
