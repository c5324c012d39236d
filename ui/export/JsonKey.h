// A key of JSON as it is written, quotation marks and colon included, made by the compiler: "name"_key. All are of one size, so that
// putting one in place is a copy of known length, and each stands in the program once.
#pragma once

#include <cstddef>
#include <cstring>

namespace heloscope {

struct JsonKey {
    /// `name` is a word of our own that needs no escaping.
    template<std::size_t length> consteval JsonKey(const char (&name)[length]) : size(length + 2)
    {
        static_assert(length + 2 <= sizeof text, "a longer key needs a larger text");
        text[0] = '"';
        for (std::size_t i = 0; i + 1 < length; ++i)
            text[i + 1] = name[i];
        text[length] = '"';
        text[length + 1] = ':';
    }

    /// Writes to where sizeof(JsonKey) octets fit; returns the end of the key.
    char *put(char *at) const
    {
        std::memcpy(at, this, sizeof *this);
        return at + size;
    }

    char text[31] = {};
    unsigned char size;
};

template<JsonKey key> consteval const JsonKey &operator""_key() { return key; }

} // namespace heloscope
