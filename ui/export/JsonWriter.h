// Appends one object or list as JSON to a buffer: commas, escaping and the "lossy" mark are taken care of, nothing else. Valid UTF-8 and
// valid JSON come out whatever bytes go in; each begin must be met by its end, and before the last of them the buffer is longer than
// what is written. With a redactor every text but keys and ids is masked. A report has a thousand members: each is put in place at once.
#pragma once

#include "core/base/ByteRange.h"

#include <cstdint>
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
    /// Adds "lossy": true first when a text directly in this object (or in a list of it) held invalid UTF-8.
    void endObject();
    void beginArray() { begin('[', false); }
    void endArray() { end(']'); }
    /// A word of our own that needs no escaping.
    void key(std::string_view name);

    /// Any bytes; control and invisible characters are escaped.
    void text(std::string_view bytes);
    /// A word of our own, never masked.
    void id(std::string_view word);
    void null() { raw("null"); }
    void range(ByteRange range);
    /// JSON made elsewhere, as it is.
    void raw(std::string_view json);

    // key + value
    void member(std::string_view name, std::string_view bytes);
    void memberId(std::string_view name, std::string_view word);
    /// Null where empty.
    void memberOrNull(std::string_view name, std::string_view bytes);
    void member(std::string_view name, std::int64_t value);
    void memberFlag(std::string_view name, bool value) { memberRaw(name, value ? "true" : "false"); }
    void memberFlag(std::string_view name, std::optional<bool> value) { memberRaw(name, !value ? "null" : *value ? "true" : "false"); }
    template<typename Number> void memberNumber(std::string_view name, const std::optional<Number> &value)
    {
        if (value)
            member(name, std::int64_t(*value));
        else
            memberRaw(name, "null");
    }
    void memberList(std::string_view name, const std::vector<std::string> &texts);
    /// An object of texts; of several entries with one name the first counts.
    void memberMap(std::string_view name, const std::vector<std::pair<std::string, std::string>> &entries);

    /// Gives the buffer back as far as it is written, before the last end; nothing may follow.
    void finish();

private:
    struct Frame {
        bool object = false;
        bool filled = false; // the one around it
        bool lossy = false;
    };
    void begin(char mark, bool object);
    void end(char mark);
    /// Where so many octets can be written, with a comma in front where one is due.
    char *separate(std::size_t octets);
    /// The same for a member, with its key.
    char *separateKey(std::string_view name, std::size_t octets);
    void memberRaw(std::string_view name, std::string_view json);
    /// A key that stood in mail.
    void foreignKey(std::string_view name);
    void append(std::string_view bytes);
    void quote(char *at, std::string_view bytes);
    void quoteEscaped(std::string_view bytes);
    void escape(std::string_view utf8);
    void appendEscape(unsigned unit);
    void markLossy();

    char *room(std::size_t octets)
    {
        if (std::size_t(m_end - m_at) < octets)
            grow(octets);
        return m_at;
    }
    void grow(std::size_t octets);

    std::string &m_out;
    const Redactor *m_redactor;
    char *m_at = nullptr, *m_end = nullptr; // in the buffer: behind what is written, and its end
    std::vector<Frame> m_frames;
    bool m_filled = false; // the innermost object or list
    bool m_afterKey = false;
};

} // namespace heloscope
