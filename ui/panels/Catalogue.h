// A catalogue of ours. lupdate notes classes without the namespaces they stand in, the running program asks with them; here both meet.
#pragma once

#include "translations/Translations.h"

#include <QStringList>
#include <QTranslator>

#include <cstring>

namespace heloscope::ui {

/// The languages that have a catalogue, "en" among them, sorted.
inline QStringList availableLanguages()
{
    QStringList languages;
    for (const CompiledCatalogue &compiled : compiledCatalogues())
        languages << QString::fromUtf8(compiled.language.data(), qsizetype(compiled.language.size()));
    return languages;
}

class Catalogue : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    void take(const CompiledCatalogue &catalogue) { (void)load(reinterpret_cast<const uchar *>(catalogue.bytes.data()), int(catalogue.bytes.size())); }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        for (const char *colons = std::strstr(context, "::"); colons; colons = std::strstr(context, "::"))
            context = colons + 2;
        return QTranslator::translate(context, source, disambiguation, n);
    }
};

} // namespace heloscope::ui
