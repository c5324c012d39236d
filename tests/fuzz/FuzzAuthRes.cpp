#include "core/authres/AuthResParse.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view value(reinterpret_cast<const char *>(data), size);
    (void)heloscope::authres::parseAuthenticationResults(value);
    (void)heloscope::authres::parseArcAuthenticationResults(value);
    return 0;
}
