#include "ui/export/Html.h"

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

Html &Html::text(std::string_view plain)
{
    m_out += m_redactor ? htmlEscaped((*m_redactor)(plain)) : htmlEscaped(plain);
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
