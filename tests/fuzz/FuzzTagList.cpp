#include "core/base/TagList.h"
#include "core/dkim/DkimHeader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const heloscope::TagList list = heloscope::parseTagList(text);
    for (const heloscope::Tag &tag : list.tags) {
        if (tag.range.of(text).find(tag.value) == std::string_view::npos)
            std::abort();
    }
    const heloscope::dkim::TextSpan span = heloscope::dkim::signatureSpan(text);
    if (span.begin > span.end || span.end > size)
        std::abort();
    return 0;
}
