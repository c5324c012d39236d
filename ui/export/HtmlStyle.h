// The style sheet of the HTML report: light and dark, screen and paper. Colours come from ui/text/Tone.
#pragma once

#include "ui/text/Tone.h"

#include <string>
#include <string_view>

namespace heloscope {

std::string htmlStyle();
/// "green" … as used in class names.
std::string_view toneClass(Tone tone);
/// The verdict shape as inline SVG, 24 units, coloured by the class around it.
std::string_view shapeSvg(Shape shape);

} // namespace heloscope
