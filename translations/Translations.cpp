#include "translations/Translations.h"

#include <QDir>

namespace heloscope {

QStringList availableLanguages()
{
    QStringList languages;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("heloscope_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages << file.mid(10, file.size() - 13);
    return languages;
}

} // namespace heloscope
