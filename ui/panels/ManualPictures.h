// The pictures of the manual, painted by the panels themselves from the bundled examples: always as the program looks now, in its
// language, theme and text size. Nothing is drawn by hand.
#pragma once

#include "ui/models/CasesModel.h"

#include <QPixmap>
#include <QStringList>

#include <functional>

namespace heloscope::ui {

/// A finished case of one of the three examples: 0 = real, 1 = forged, 2 = bounce.
using ExampleCase = std::function<Case(int)>;

/// "banner-forged", "path" …
QStringList manualPictureNames();
/// Null for a name that is not one of them, or an example without a report.
QPixmap manualPicture(const QString &name, const ExampleCase &example);

} // namespace heloscope::ui
