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

QString catalogueLanguage(const QLocale &locale)
{
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    return availableLanguages().contains(language) ? language : QStringLiteral("en");
}

} // namespace heloscope
