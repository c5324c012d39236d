#include "core/message/OutlookMsg.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto headers = heloscope::readOutlookHeaders({reinterpret_cast<const char *>(data), size});
    return headers && headers->size() > heloscope::maxOutlookHeaderBytes * 2 ? 1 : 0;
}
