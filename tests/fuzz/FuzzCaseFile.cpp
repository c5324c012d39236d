#include "core/profile/Profile.h"
#include "ui/input/CaseReader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    (void)heloscope::input::readCase(text);
    (void)heloscope::parseProfile(text);
    return 0;
}
