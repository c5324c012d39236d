// Private to core/crypto.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heloscope::crypto {

/// The number that up to eight octets stand for, the lowest first.
inline std::uint64_t littleEndian(std::string_view octets)
{
    std::uint64_t value = 0;
    for (std::size_t i = octets.size(); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(octets[i]);
    return value;
}

} // namespace heloscope::crypto
