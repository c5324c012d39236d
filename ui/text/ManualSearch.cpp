// Apart from Manual.cpp, so that the command line is built without Qt.
#include "ui/text/Manual.h"

#include "ui/text/QtText.h"

#include <QStringList>

#include <algorithm>

namespace heloscope::manual {

bool matches(const Page &page, const std::string &query)
{
    QString all = QString::fromStdString(page.title);
    for (const Part &part : page.parts)
        all += QLatin1Char(' ') + QString::fromStdString(part.text) + QLatin1Char(' ') + QString::fromStdString(part.more);
    const QStringList wanted = QString::fromStdString(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace heloscope::manual
