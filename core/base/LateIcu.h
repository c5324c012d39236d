// ICU, opened at the first name or text that is not ASCII (LateLibrary.h). To be included behind ICU's own headers or before; uses them not.
#pragma once

#include "core/base/LateLibrary.h"

// The version this was built with: ICU's functions bear it in their names.
#define ICU_UC(function) HELOSCOPE_LATE("libicuuc.so." U_ICU_VERSION_SHORT, function)
#define ICU_I18N(function) HELOSCOPE_LATE("libicui18n.so." U_ICU_VERSION_SHORT, function)
