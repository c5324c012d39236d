#include "ui/text/FindingText.h"

#include "ui/text/FindingTexts.h"
#include "ui/text/Words.h"

namespace heloscope {

const FindingText &findingText(FindingCode code)
{
    switch (code) {
#define FINDING(name, id, severity, group, section) \
    case FindingCode::name: return texts::name;
#include "core/report/FindingCodes.def"
#undef FINDING
    }
    return texts::LimitReached;
}

std::vector<std::string> requiredValues(FindingCode code)
{
    const FindingText &text = findingText(code);
    return placeholdersOf(std::string(text.title) + text.text + text.advice);
}

} // namespace heloscope
