// The catalogues compiled in. Whoever links heloscope_translations finds them at :/i18n/heloscope_<language>.qm.
#pragma once

#include <QLocale>
#include <QStringList>

namespace heloscope {

/// The languages that have a catalogue, "en" among them, sorted.
QStringList availableLanguages();
/// Of the catalogue that serves `locale`: "ar", "de", …; "en" where there is none.
QString catalogueLanguage(const QLocale &locale);

} // namespace heloscope
