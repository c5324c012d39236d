// The user's own sent mail (mbox, Maildir, folders, single files), kept as an archive that a bounce is compared with. Files that did
// not change since are not read again.
#pragma once

#include "core/base/Result.h"
#include "core/sent/SentArchive.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace heloscope::input {

struct SentProgress {
    std::size_t messages = 0; // in the archive so far
    std::size_t files = 0;    // looked at
    std::size_t readAnew = 0; // of these, read because they are new or changed
};

struct SentSource {
    std::vector<std::string> paths; // as the user named them
    std::string store;              // where the archive is kept between runs; empty = nowhere, it lives as long as the result
};

/// Reads what is new below the paths and returns the archive of all. `progress` is called now and then. Memory does not grow with the
/// size of the mail, only by 32 bytes a message. The store is written anew beside its place, with mode 0600, and then put there; after
/// a stop or an error the old one stays. Errors: the first path that cannot be read, "unwritable" for the store, "stopped".
Result<std::shared_ptr<const sent::Archive>> archiveSentMail(const SentSource &source, const std::function<void(const SentProgress &)> &progress = {},
                                                             std::stop_token stop = {});

/// The archive as it was stored, without looking at the mail. Errors: "not-found", "sent-index".
Result<std::shared_ptr<const sent::Archive>> openSentArchive(const std::string &store);

} // namespace heloscope::input
