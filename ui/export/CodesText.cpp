#include "ui/export/CodesText.h"

#include "ui/export/TextLayout.h"
#include "ui/text/FindingText.h"
#include "ui/text/Labels.h"

#include <algorithm>

namespace heloscope {

std::string writeCodes(const Words &words)
{
    int width = 0;
    for (std::size_t i = 0; i < findingCodeCount; ++i)
        width = std::max(width, columnsOf(toString(FindingCode(i))));
    std::string text;
    for (std::size_t i = 0; i < findingCodeCount; ++i) {
        const FindingInfo &info = infoOf(FindingCode(i));
        text += padded(info.id, width) + "  " + padded(toString(info.severity), 7) + "  " + padded(toString(info.group), 9) + "  " + padded(info.section, 34)
            + "  " + words.title({info.code, info.severity, {}, {}}) + "\n";
    }
    return text;
}

std::string writeExplanation(FindingCode code, const Words &words)
{
    const FindingInfo &info = infoOf(code);
    const Finding finding{code, info.severity, {}, {}};
    TextLayout layout(Colour::Never, 100);
    layout.banner(lookOf(info.severity), words.title(finding));
    layout.paragraph(words.text(finding), 2);
    if (const std::string advice = words.advice(finding); !advice.empty())
        layout.paragraph(advice, 2);
    layout.blank();
    std::string foot = std::string(info.id) + ": " + label(info.severity, words) + ", " + label(info.group, words);
    if (!info.section.empty())
        foot += ", " + std::string(info.section);
    layout.paragraph(foot, 2);
    return layout.take();
}

} // namespace heloscope
