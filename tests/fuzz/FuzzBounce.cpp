// Reports of every format: recognition, recipients, returned message.
#include "core/bounce/BounceParse.h"
#include "core/message/MessageParse.h"

#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = heloscope::splitMessage(std::string(reinterpret_cast<const char *>(data), size), heloscope::SourceKind::Message);
    if (message)
        (void)heloscope::bounce::parseBounce(**message, heloscope::MimeTree(**message));
    return 0;
}
