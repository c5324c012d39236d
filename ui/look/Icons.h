// Icons: our own one-colour SVGs drawn in the text colour of the palette, and the verdict shapes as icons for lists.
#pragma once

#include "ui/look/Shape.h"

#include <QIcon>
#include <QString>

namespace heloscope::ui {

/// The picture resources/icons/<name>.svg. It follows light and dark, disabled state, selection and resolution by itself.
QIcon icon(const QString &name);

/// The shape of a verdict or severity in its tone; in a selected row it stands on a disc of the base colour, so that it keeps its own colour.
QIcon lookIcon(Look look);

} // namespace heloscope::ui
