#include "core/message/HiddenFields.h"
#include "core/message/MessageParse.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope;
    if (size == 0)
        return 0;
    const auto hint = SourceKind(data[0] % 5);
    const std::string input(reinterpret_cast<const char *>(data + 1), size - 1);
    const auto message = splitMessage(input, hint);
    if (!message)
        return 0;
    for (const HeaderField &field : (*message)->fields()) {
        const ByteRange range = (*message)->toInput(field.whole);
        if (range.begin > range.end || range.end > input.size() || (*message)->value(field).size() > (*message)->whole(field).size())
            std::abort();
    }
    hiddenFields(**message);
    return 0;
}
