// Appends one object or list as JSON to a string: commas, escaping and the "lossy" mark are taken care of, nothing else. Valid UTF-8 and
// valid JSON come out whatever bytes go in; each begin must be met by its end, and before the last of them nothing is in the string.
// With a redactor every text but keys and ids is masked. A report has five hundred members, so what each of them costs counts: a key is one
// copy of a text made by the compiler (JsonKey), a value one pass that copies and looks for what must be escaped, and each value leaves a
// comma behind, which the end of its object or list takes back.
#pragma once

#include "core/base/ByteRange.h"
#include "core/base/TimeText.h"
#include "ui/export/JsonKey.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope {

class Redactor;

class JsonWriter {
public:
    /// `redactor` may be null; it is not owned.
    explicit JsonWriter(std::string &out, const Redactor *redactor = nullptr) : m_out(out), m_redactor(redactor) {}
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    bool isRedacted() const { return m_redactor != nullptr; }

    void beginObject() { begin('{', true); }
    /// Adds "lossy": true first when a text directly in this object (or in a list of it) held invalid UTF-8. Known of the innermost 64
    /// objects and lists; ours are ten deep.
    void endObject();
    void beginArray() { begin('[', false); }
    void endArray() { end(']'); }
    void key(const JsonKey &name);
    /// One that is not written in our source; escaped, never masked.
    void foreignKey(std::string_view name);

    /// Any bytes; control and invisible characters are escaped.
    void text(std::string_view bytes);
    void textOrNull(std::string_view bytes);
    /// A word of our own, never masked.
    void id(std::string_view word);
    void number(std::int64_t value);
    void null();
    void range(ByteRange range);
    /// JSON made elsewhere, as it is.
    void raw(std::string_view json);

    // key + value
    void member(const JsonKey &name, std::string_view bytes);
    void memberId(const JsonKey &name, std::string_view word);
    /// Null where empty.
    void memberOrNull(const JsonKey &name, std::string_view bytes);
    void member(const JsonKey &name, std::int64_t value);
    void memberFlag(const JsonKey &name, bool value) { memberWord(name, value ? trueWord : falseWord); }
    void memberFlag(const JsonKey &name, std::optional<bool> value) { memberWord(name, !value ? nullWord : *value ? trueWord : falseWord); }
    void memberNull(const JsonKey &name) { memberWord(name, nullWord); }
    template<typename Number> void memberNumber(const JsonKey &name, const std::optional<Number> &value)
    {
        if (value)
            member(name, std::int64_t(*value));
        else
            memberNull(name);
    }
    /// RFC 3339.
    void memberTime(const JsonKey &name, std::optional<UnixTime> time);
    void memberList(const JsonKey &name, const std::vector<std::string> &texts);
    /// An object of texts; of several entries with one name the first counts.
    void memberMap(const JsonKey &name, const std::vector<std::pair<std::string, std::string>> &entries);

    /// Hands over what is written before the last end; nothing may follow.
    void finish();

private:
    // A word of JSON and a comma, copied as a whole.
    struct Word {
        char text[8];
        std::size_t size;
    };
    static constexpr Word nullWord{"null,", 5}, trueWord{"true,", 5}, falseWord{"false,", 6};

    void begin(char mark, bool object);
    void end(char mark);
    void append(std::string_view bytes);
    void quote(char *at, std::string_view bytes);
    void quoteEscaped(std::string_view bytes);
    void escape(std::string_view utf8);
    void markLossy();
    void putNumber(char *at, std::int64_t value);
    void memberWord(const JsonKey &name, const Word &word);
    void putWord(char *at, const Word &word);

    // Where so many octets can be written, and as many more as a key, a number and what goes around a value can take.
    char *room(std::size_t octets)
    {
        if (std::ptrdiff_t(octets) >= m_end - m_at)
            grow(octets);
        return m_at;
    }
    void grow(std::size_t octets);

    std::string &m_out;
    const Redactor *m_redactor;
    std::unique_ptr<char[]> m_buffer;
    char *m_at = nullptr, *m_end = nullptr; // behind what is written; where room() must grow
    // As it was written last: the answers of a report nearly all came within one second.
    std::optional<UnixTime> m_time;
    char m_timeText[longestRfc3339] = {};
    std::size_t m_timeSize = 0;
    unsigned m_depth = 0;
    // Of the objects and lists around, the innermost in the lowest bit: is it an object, is it lossy?
    std::uint64_t m_objects = 0, m_lossy = 0;
};

} // namespace heloscope
