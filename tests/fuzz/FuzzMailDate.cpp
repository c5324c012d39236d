#include "core/base/DateTime.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto date = heloscope::parseMailDate(std::string_view(reinterpret_cast<const char *>(data), size));
    if (date)
        (void)heloscope::formatRfc3339(date->utc);
    return 0;
}
