// A pattern, and behind the first zero octet the text it is tried on.
#include "core/bounce/SerialScheme.h"

#include <cstdint>
#include <string_view>

using namespace heloscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::size_t zero = input.find('\0');
    Profile::BatvKey key;
    key.key = "key";
    key.serial.pattern = input.substr(0, zero);
    key.serial.input = "{serial}{day}{local}";
    key.serial.lifetimeDays = 7;
    (void)bounce::checkSerial(key, zero == std::string_view::npos ? std::string_view() : input.substr(zero + 1), 1'780'000'000);
    return 0;
}
