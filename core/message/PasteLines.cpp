#include "core/message/PasteLines.h"

#include "core/base/Ascii.h"
#include "core/message/HeaderNames.h"

#include <algorithm>

namespace heloscope {

PasteLine pasteLineAt(std::string_view text, std::size_t at)
{
    const std::size_t lineFeed = text.find('\n', at);
    if (lineFeed == std::string_view::npos)
        return {at, text.size(), text.size()};
    const bool crlf = lineFeed > at && text[lineFeed - 1] == '\r';
    return {at, crlf ? lineFeed - 1 : lineFeed, lineFeed + 1};
}

bool isBlankText(std::string_view line) { return std::all_of(line.begin(), line.end(), isFws); }

std::string_view fieldNameIn(std::string_view line)
{
    const std::size_t colon = line.substr(0, 100).find(':');
    if (colon == std::string_view::npos)
        return {};
    std::string_view name = line.substr(0, colon);
    while (!name.empty() && isWsp(name.back()))
        name.remove_suffix(1);
    if (!looksLikeHeaderName(name))
        return {};
    const std::string_view rest = line.substr(colon + 1);
    if (rest.empty() || isWsp(rest.front()))
        return name;
    const std::string_view next = rest.substr(0, rest.find_first_of(":; \t"));
    const bool listOfNames = looksLikeHeaderName(next) && isKnownHeaderName(next);
    return isKnownHeaderName(name) && !listOfNames ? name : std::string_view{};
}

BlockSurvey surveyBlock(std::string_view text, std::size_t begin)
{
    BlockSurvey survey;
    survey.begin = survey.end = begin;
    bool firstKnown = false;
    while (survey.end < text.size()) {
        const PasteLine line = pasteLineAt(text, survey.end);
        const std::string_view content = line.of(text);
        if (isBlankText(content))
            break;
        const std::string_view name = fieldNameIn(content);
        if (isWsp(content.front()) && survey.lines > 0) {
            ++survey.continuations;
        } else if (name.empty()) {
            ++survey.garbage;
        } else {
            ++survey.fields;
            const bool known = isKnownHeaderName(name);
            survey.known += known;
            survey.firstIsField = survey.firstIsField || survey.lines == 0;
            firstKnown = firstKnown || (known && survey.lines == 0);
            survey.hasFrom = survey.hasFrom || equalsIgnoreCase(name, "from");
            survey.hasTransport = survey.hasTransport || equalsIgnoreCase(name, "received") || equalsIgnoreCase(name, "return-path")
                || equalsIgnoreCase(name, "delivered-to");
        }
        ++survey.lines;
        survey.end = line.end;
    }
    survey.firstIsField = survey.firstIsField && (firstKnown || survey.known >= 2);
    return survey;
}

} // namespace heloscope
