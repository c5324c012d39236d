// Remembers the last results of a pure function of one text: the names in one message, and in a batch, are few and asked about often.
// A fixed number of places and no list of what is oldest: a result whose place is taken is simply worked out again, so hostile input
// costs what it would cost without. Not for several threads; make it thread_local.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace heloscope {

template<typename Value, std::size_t places = 512> class Memo {
public:
    /// What `work(text)` gives or gave. The reference is good until the next call.
    template<typename Work> const Value &get(std::string_view text, Work work)
    {
        constexpr std::size_t longestText = 255;
        if (text.size() > longestText)
            return m_long = work(text);
        Place &place = m_places[std::hash<std::string_view>{}(text) % places];
        if (!place.used || place.text != text) {
            place.value = work(text);
            place.text = text;
            place.used = true;
        }
        return place.value;
    }

private:
    struct Place {
        std::string text;
        Value value{};
        bool used = false;
    };
    std::array<Place, places> m_places;
    Value m_long{};
};

} // namespace heloscope
