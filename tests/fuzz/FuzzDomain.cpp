#include "core/domain/Domain.h"

#include <cstdlib>

using namespace heloscope;

// Whatever toAscii accepts must be askable, stable, and readable again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto name = domain::toAscii(text)) {
        if (!domain::isQueryable(*name) || domain::toAscii(*name) != name)
            std::abort();
        (void)domain::toUnicode(*name);
        if (!domain::isSameOrBelow(*name, domain::registrableDomain(*name)))
            std::abort();
    }
    (void)domain::isWireName(text);
    (void)domain::toUnicode(text);
    return 0;
}
