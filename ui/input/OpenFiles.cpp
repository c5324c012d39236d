#include "ui/input/OpenFiles.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heloscope::input {

namespace {

// How many descriptors this process may have; raised so far that there are `needed`, where the system lets it.
rlim_t allowed(rlim_t needed)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    if (limit.rlim_cur < needed) {
        rlimit raised = limit;
        raised.rlim_cur = std::min(needed, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return limit.rlim_cur;
}

// Where it is a regular file. Looked at first: opening a pipe tells its writer that somebody reads.
std::optional<std::uint64_t> sizeOf(const char *path)
{
    struct stat info = {};
    return ::stat(path, &info) == 0 && S_ISREG(info.st_mode) ? std::optional(std::uint64_t(info.st_size)) : std::nullopt;
}

} // namespace

OpenFiles::OpenFiles(const std::vector<std::string> &paths, std::size_t forOthers)
{
    const std::size_t wanted = std::min(paths.size(), most), left = std::max(forOthers, leastForOthers);
    const rlim_t may = allowed(wanted + left);
    m_leavesEnough = may >= left;
    m_files.resize(m_leavesEnough ? std::size_t(std::min<rlim_t>(wanted, may - left)) : 0);
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const std::string &path = paths[i];
        if (path == "-" || path.find('\0') != std::string::npos)
            continue;
        if (const std::optional<std::uint64_t> size = sizeOf(path.c_str()))
            m_files[i] = {::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), *size};
    }
}

OpenFiles::~OpenFiles()
{
    for (const File &file : m_files) {
        if (file.descriptor >= 0)
            ::close(file.descriptor);
    }
}

OpenFiles::File OpenFiles::take(std::size_t index) { return holds(index) ? std::exchange(m_files[index], {}) : File(); }

} // namespace heloscope::input
