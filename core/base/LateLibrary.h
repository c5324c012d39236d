// Functions of a shared library that is opened when one of them is called first. For libraries that few messages need and that every start
// would pay for: loading ICU alone takes as long as reading and judging a short message.
#pragma once

#include <stdexcept>
#include <string>

#ifdef __linux__

#include <dlfcn.h>

namespace heloscope {

/// Throws std::runtime_error where library or symbol is missing: the program is not installed as it was built then.
inline void *lateSymbol(const char *library, const char *symbol)
{
    // Never closed: the functions may be called until the end.
    void *const handle = ::dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (void *const found = handle ? ::dlsym(handle, symbol) : nullptr)
        return found;
    const char *const reason = ::dlerror();
    throw std::runtime_error(reason ? reason : library);
}

} // namespace heloscope

#define HELOSCOPE_LATE_TEXT(name) #name
#define HELOSCOPE_LATE_NAME_OF(name) HELOSCOPE_LATE_TEXT(name)
/// `function` of `library`, found at the first use of this place. Names that are macros themselves, as ICU's are, are expanded first.
#define HELOSCOPE_LATE(library, function) \
    ([]() -> decltype(&function) { \
        static const auto found = reinterpret_cast<decltype(&function)>(::heloscope::lateSymbol(library, HELOSCOPE_LATE_NAME_OF(function))); \
        return found; \
    }())

#else

#define HELOSCOPE_LATE(library, function) (&function)

#endif
