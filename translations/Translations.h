// The catalogues compiled in. Whoever links heloscope_translations finds them at :/i18n/heloscope_<language>.qm.
#pragma once

#include <QStringList>

namespace heloscope {

/// The languages that have a catalogue, "en" among them, sorted.
QStringList availableLanguages();

} // namespace heloscope
