// Giving up what a run no longer needs, before the first byte of mail is read: seccomp (which calls) and Landlock (which files) on Linux.
// A message that takes over the parser can then read the named inputs, write the named outputs and ask the name service; nothing else.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace heloscope::cli {

struct Needs {
    enum class Network {
        None,
        Dns,   // UDP and TCP; TCP to `ports` alone where the kernel can tell
        Https, // besides, what Qt and the C library ask the system: proxies, interfaces, name service switch
    };
    std::vector<std::string> inputs;        // files and folders to open; links inside the folders lead where they lead now
    std::vector<std::string> outputFolders; // folders to write into; they exist
    Network network = Network::None;
    std::vector<std::uint16_t> ports;
    bool fonts = false;                     // PDF
};

/// Call once, while the process has a single thread; threads started later are confined too. Descriptors that are open stay usable. Does nothing
/// where the system has neither facility, or the program was built without. Errors: "confine" where a facility is there and refuses.
Result<void> confine(const Needs &needs);

/// What confine() would use on this machine, for `--version --verbose`: "seccomp, Landlock 7".
std::string confinementSupport();

} // namespace heloscope::cli
