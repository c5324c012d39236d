// Which messages of a watched folder have their report: one line each in a file beside the reports, so that neither a restart nor a
// mail program that renames files makes a second one.
#pragma once

#include "core/base/Result.h"

#include <map>
#include <string>

namespace heloscope::cli {

class WatchLedger {
public:
    /// Reads what `folder` holds; a line that was cut off by a crash is left out. Errors: "cannot-read".
    static Result<WatchLedger> open(const std::string &folder);

    /// One message: the SHA-256 of its bytes, the file it stands in, and the name of its report below the folder.
    struct Entry {
        std::string hash, source, report;
    };
    /// True where it has its report already; a file that was renamed since is the same message.
    bool isDone(const Entry &entry) const;
    /// The report is written. Errors: "cannot-write".
    Result<void> add(const Entry &entry);

    static constexpr const char *fileName = ".heloscope-watch";

private:
    void remember(const Entry &entry);

    std::string m_folder, m_path;
    std::multimap<std::string, Entry> m_byHash;
    std::map<std::string, std::string> m_hashes; // report -> hash of the message it is about
};

} // namespace heloscope::cli
