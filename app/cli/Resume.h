// What an interrupted batch already wrote (--resume): JSON lines, the last of which may be cut off.
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace heloscope::cli {

class Resume {
public:
    /// Reads `path`; a file that does not exist yet holds nothing. A line that is cut off at the end is removed from the file.
    /// Errors: "resume-damaged" where another line is no result, or the file cannot be read or shortened.
    static Result<Resume> read(const std::string &path);

    /// `path` as the results name it (ReportWriter::shownPath).
    bool holds(const std::string &path, std::size_t index) const;
    std::size_t count() const { return m_done.size(); }
    bool anyAlarm() const { return m_alarm; }
    bool anyError() const { return m_error; }

private:
    bool take(std::string_view line);

    std::set<std::pair<std::string, std::size_t>> m_done;
    bool m_alarm = false;
    bool m_error = false;
};

} // namespace heloscope::cli
