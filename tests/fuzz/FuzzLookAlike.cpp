#include "core/domain/LookAlike.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope::domain;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::string_view a = text.substr(0, size / 2), b = text.substr(size / 2);
    if (howAlike(a, a) != LookAlike::None)
        std::abort();
    howAlike(a, b);
    hasMixedScript(text);
    hasWholeScriptConfusable(text);
    sameName(a, b);
    return 0;
}
