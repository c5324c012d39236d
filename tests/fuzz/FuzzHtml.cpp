#include "core/message/Content.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view html(reinterpret_cast<const char *>(data), size);
    const heloscope::HtmlText text = heloscope::htmlToText(html, 500);
    if (text.text.size() > 500)
        std::abort();
    // Without the text, too, the links are the same (the limit of the text would end both).
    const auto all = heloscope::htmlToText(html, size + 1), alone = heloscope::htmlToText(html, size + 1, heloscope::HtmlWanted::LinksOnly);
    if (all.links.size() != alone.links.size())
        std::abort();
    for (std::size_t i = 0; i < all.links.size(); ++i) {
        if (all.links[i].text != alone.links[i].text || all.links[i].target != alone.links[i].target)
            std::abort();
    }
    heloscope::linksInText(html);
    heloscope::hostShownIn(html);
    return 0;
}
