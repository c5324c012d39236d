#include "core/message/MessageParse.h"
#include "core/vendor/VendorRead.h"

using namespace heloscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto message = splitMessage(std::string(reinterpret_cast<const char *>(data), size), SourceKind::Message))
        (void)vendor::readVendorFields(**message, received::Path());
    return 0;
}
