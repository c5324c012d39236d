#include "ui/text/Version.h"

namespace heloscope {

std::string_view programVersion() { return HELOSCOPE_VERSION; }

} // namespace heloscope
