// A key of JSON as it is written, quotation marks and colon included, made by the compiler. All are of one size, so that putting one in
// place is a copy of known length.
#pragma once

#include <cstddef>
#include <cstring>

namespace heloscope {

class JsonKey {
public:
    /// `name` is a word of our own that needs no escaping.
    template<std::size_t size> consteval JsonKey(const char (&name)[size]) : m_size(size + 2)
    {
        static_assert(size + 2 <= sizeof m_text, "a longer key needs a larger text");
        m_text[0] = '"';
        for (std::size_t i = 0; i + 1 < size; ++i)
            m_text[i + 1] = name[i];
        m_text[size] = '"';
        m_text[size + 1] = ':';
    }

    /// Writes to where sizeof(JsonKey) octets fit; returns the end of the key.
    char *put(char *at) const
    {
        std::memcpy(at, this, sizeof *this);
        return at + m_size;
    }

private:
    char m_text[31] = {};
    unsigned char m_size;
};

} // namespace heloscope
