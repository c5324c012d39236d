// The pages of the program and its libraries in memory.
#pragma once

namespace heloscope::cli {

/// What was read from the program's files and cannot be written leaves this process. What is needed again comes back from the system's cache, with
/// some hundred page faults. A library whose code holds addresses that the loader wrote stays. Any thread. Breakpoints that a debugger has set are
/// gone afterwards. Linux; elsewhere it does nothing.
void setProgramAside();

} // namespace heloscope::cli
