// The three bundled examples: a real message, a forged one, and a bounce of a mail never sent. Each comes with the answers of its day.
#pragma once

#include "ui/panels/MainWindow.h"

namespace heloscope::gui {

/// 0 = real, 1 = forged, 2 = bounce.
ui::Case example(int number);

} // namespace heloscope::gui
