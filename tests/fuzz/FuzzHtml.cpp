#include "core/message/Content.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view html(reinterpret_cast<const char *>(data), size);
    const heloscope::HtmlText text = heloscope::htmlToText(html, 500);
    if (text.text.size() > 500)
        std::abort();
    heloscope::linksInText(html);
    heloscope::hostShownIn(html);
    return 0;
}
