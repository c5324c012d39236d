#include "ui/export/Html.h"

#include "core/base/Utf8.h"
#include "ui/export/Bidi.h"
#include "ui/export/Redaction.h"

namespace heloscope {

std::string htmlEscaped(std::string_view plain)
{
    std::string out;
    out.reserve(plain.size() + plain.size() / 8);
    for (const char c : plain) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

Html &Html::tag(std::string_view markup)
{
    m_out += markup;
    return *this;
}

Html &Html::verbatim(std::string_view plain)
{
    m_out += htmlEscaped(masked(m_redactor, std::string(plain)));
    return *this;
}

Html &Html::text(std::string_view plain)
{
    if (!m_rightToLeft)
        return verbatim(plain);
    const std::u16string all = toUtf16(toUtf8(masked(m_redactor, std::string(plain))));
    const auto part = [&](std::size_t begin, std::size_t end) { return htmlEscaped(fromUtf16(std::u16string_view(all).substr(begin, end - begin))); };
    std::size_t at = 0;
    for (const TextRun &run : leftToRightRuns(all)) {
        m_out += part(at, run.begin) + "<bdi dir=\"ltr\">" + part(run.begin, run.end) + "</bdi>";
        at = run.end;
    }
    m_out += part(at, all.size());
    return *this;
}

Html &Html::element(std::string_view name, std::string_view plain, std::string_view attributes)
{
    m_out.append("<").append(name).append(attributes).append(">");
    text(plain);
    m_out.append("</").append(name).append(">\n");
    return *this;
}

} // namespace heloscope
