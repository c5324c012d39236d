#include "core/authres/AuthResParse.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)heloscope::authres::parseReceivedSpf(std::string_view(reinterpret_cast<const char *>(data), size));
    return 0;
}
