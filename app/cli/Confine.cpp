#include "app/cli/Confine.h"

#if HELOSCOPE_CONFINE

#include "app/cli/Landlock.h"
#include "app/cli/SystemCalls.h"

#include <sys/prctl.h>

namespace heloscope::cli {

Result<void> confine(const Needs &needs)
{
    // Without this neither facility takes filters from an ordinary user, and exec could win rights back.
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failure("confine", "no_new_privs was refused");
    if (auto done = restrictFiles(needs); !done)
        return done;
    return restrictCalls(needs);
}

std::string confinementSupport()
{
    const int version = landlockVersion();
    return version > 0 ? "seccomp, Landlock " + std::to_string(version) : "seccomp";
}

} // namespace heloscope::cli

#else

namespace heloscope::cli {

Result<void> confine(const Needs &) { return {}; }

std::string confinementSupport() { return "none in this build"; }

} // namespace heloscope::cli

#endif
