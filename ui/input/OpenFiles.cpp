#include "ui/input/OpenFiles.h"

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heloscope::input {

namespace {

// How many of `wanted` files may be kept open.
std::size_t allowed(std::size_t wanted, std::size_t forOthers)
{
    wanted = std::min(wanted, OpenFiles::most);
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    if (const rlim_t needed = wanted + forOthers; limit.rlim_cur < needed) {
        rlimit raised = limit;
        raised.rlim_cur = std::min(needed, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return limit.rlim_cur > forOthers ? std::size_t(std::min<rlim_t>(wanted, limit.rlim_cur - forOthers)) : 0;
}

// Looked at first: opening a pipe tells its writer that somebody reads.
bool isRegular(const char *path)
{
    struct stat info = {};
    return ::stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

} // namespace

OpenFiles::OpenFiles(const std::vector<std::string> &paths, std::size_t forOthers)
{
    m_descriptors.assign(allowed(paths.size(), std::max(forOthers, leastForOthers)), -1);
    for (std::size_t i = 0; i < m_descriptors.size(); ++i) {
        const std::string &path = paths[i];
        if (path != "-" && path.find('\0') == std::string::npos && isRegular(path.c_str()))
            m_descriptors[i] = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    }
}

OpenFiles::~OpenFiles()
{
    for (const int descriptor : m_descriptors) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

int OpenFiles::take(std::size_t index) { return holds(index) ? std::exchange(m_descriptors[index], -1) : -1; }

} // namespace heloscope::input
