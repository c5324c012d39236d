#include "core/base/Utf8.h"
#include "core/message/EncodedWord.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const heloscope::DecodedText text = heloscope::decodeHeaderText({reinterpret_cast<const char *>(data), size});
    if (!heloscope::isUtf8(text.text))
        std::abort();
    return 0;
}
