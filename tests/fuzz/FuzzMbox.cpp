#include "ui/input/ContentKind.h"
#include "ui/input/MboxSplitter.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope::input;
    const std::string text(reinterpret_cast<const char *>(data), size);
    sniff(text);
    auto nothing = ByteStream::open("/dev/null");
    if (!nothing || text.empty())
        return 0;
    // All bytes but separating empty lines come out again.
    MboxSplitter splitter(std::move(*nothing), text, size + 1);
    std::size_t total = 0, messages = 0;
    while (auto message = splitter.next()) {
        if (!*message)
            std::abort();
        total += (*message)->size();
        ++messages;
    }
    if (total > size || total + 2 * messages < size)
        std::abort();
    return 0;
}
