// Appends JSON to a buffer: commas, escaping and the "lossy" mark are taken care of, nothing else. Valid UTF-8 and valid JSON
// come out whatever bytes go in; each begin must be met by its end. With a redactor every text but keys and ids is masked.
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

    void beginObject();
    /// Adds "lossy": true first when a text directly in this object (or in a list of it) held invalid UTF-8.
    void endObject();
    void beginArray();
    void endArray();
    /// A word of our own that needs no escaping.
    void key(std::string_view name);

    /// Any bytes; control and invisible characters are escaped.
    void text(std::string_view bytes);
    /// A word of our own, never masked.
    void id(std::string_view word);
    /// Null where empty.
    void textOrNull(std::string_view bytes);
    void number(std::int64_t value);
    void boolean(bool value);
    void null();
    void boolOrNull(std::optional<bool> value);
    void range(ByteRange range);
    /// JSON made elsewhere, as it is.
    void raw(std::string_view json);

    // key + value
    void member(std::string_view name, std::string_view bytes)
    {
        key(name);
        text(bytes);
    }
    void memberId(std::string_view name, std::string_view word)
    {
        key(name);
        id(word);
    }
    void memberOrNull(std::string_view name, std::string_view bytes)
    {
        key(name);
        textOrNull(bytes);
    }
    void member(std::string_view name, std::int64_t value)
    {
        key(name);
        number(value);
    }
    void memberFlag(std::string_view name, bool value)
    {
        key(name);
        boolean(value);
    }
    void memberFlag(std::string_view name, std::optional<bool> value)
    {
        key(name);
        boolOrNull(value);
    }
    template<typename Number> void memberNumber(std::string_view name, const std::optional<Number> &value)
    {
        key(name);
        if (value)
            number(std::int64_t(*value));
        else
            null();
    }
    void memberList(std::string_view name, const std::vector<std::string> &texts);
    /// An object of texts; of several entries with one name the first counts.
    void memberMap(std::string_view name, const std::vector<std::pair<std::string, std::string>> &entries);

private:
    struct Frame {
        bool object = false;
        bool filled = false;
        bool lossy = false;
    };
    void separate();
    /// A key that stood in mail.
    void foreignKey(std::string_view name);
    void escape(std::string_view utf8);
    void markLossy();

    std::string &m_out;
    const Redactor *m_redactor;
    std::vector<Frame> m_frames;
    bool m_afterKey = false;
};

} // namespace heloscope
