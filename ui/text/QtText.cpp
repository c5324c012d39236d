#include "ui/text/QtText.h"

#include "core/base/Utf8.h"

namespace heloscope {

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString toShown(std::string_view mailText) { return toQString(withVisibleControls(toUtf8(mailText))); }

std::string toUtf8Text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return std::string(utf8.constData(), std::size_t(utf8.size()));
}

} // namespace heloscope
