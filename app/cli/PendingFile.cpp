#include "app/cli/PendingFile.h"

#include "app/cli/TextFile.h"

#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

constexpr char renameOrder = 'r', removeOrder = 'x';

// The helper's whole life. It outlasts a killed program, and what tells it so is the end of the orders. Its status is an errno.
[[noreturn]] void help(int orders, const char *beside, const char *path)
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE})
        std::signal(number, SIG_IGN);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::close(standard); // nobody must wait for us
    char order = removeOrder;
    while (::read(orders, &order, 1) < 0 && errno == EINTR) {}
    if (order == renameOrder && ::rename(beside, path) == 0)
        ::_exit(0);
    const int error = order == renameOrder ? errno : 0;
    ::unlink(beside);
    ::_exit(error & 0xff);
}

} // namespace

Result<void> PendingFile::failed(int error) const { return failure("cannot-write", m_path + ": " + std::generic_category().message(error)); }

Result<PendingFile> PendingFile::create(const std::string &path)
{
    PendingFile pending(path);
    const bool replaceable = isReplaceable(path);
    std::string beside;
    pending.m_file.reset(replaceable ? openBeside(path, beside) : std::fopen(path.c_str(), "wbe"));
    if (!pending.m_file)
        return tl::unexpected(pending.failed(errno).error());
    if (replaceable) {
        if (auto started = pending.startHelper(beside); !started)
            return tl::unexpected(started.error());
    }
    return pending;
}

Result<void> PendingFile::startHelper(const std::string &beside)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failed(errno);
    m_helper = ::fork();
    if (m_helper == 0) {
        ::close(ends[1]);
        help(ends[0], beside.c_str(), m_path.c_str());
    }
    const int error = errno;
    ::close(ends[0]);
    m_orders = ends[1];
    if (m_helper < 0) {
        ::unlink(beside.c_str());
        return failed(error);
    }
    return {};
}

PendingFile::PendingFile(PendingFile &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_file(std::move(other.m_file)),
      m_helper(std::exchange(other.m_helper, -1)),
      m_orders(std::exchange(other.m_orders, -1))
{
}

PendingFile::~PendingFile() { finish(removeOrder); }

// The helper's errno.
int PendingFile::finish(char order)
{
    if (m_helper < 0)
        return 0;
    const ssize_t sent = ::write(m_orders, &order, 1);
    ::close(std::exchange(m_orders, -1));
    int status = 0;
    while (::waitpid(m_helper, &status, 0) < 0 && errno == EINTR) {}
    m_helper = -1;
    return sent == 1 && WIFEXITED(status) ? WEXITSTATUS(status) : EIO;
}

Result<void> PendingFile::commit()
{
    const int descriptor = ::fileno(m_file.get());
    const bool written = std::fflush(m_file.get()) == 0 && std::ferror(m_file.get()) == 0 && (m_helper < 0 || ::fsync(descriptor) == 0);
    int error = written ? 0 : errno;
    if (std::fclose(m_file.release()) != 0 && error == 0)
        error = errno;
    const int helped = finish(error == 0 ? renameOrder : removeOrder);
    error = error != 0 ? error : helped;
    return error == 0 ? Result<void>() : failed(error);
}

} // namespace heloscope::cli
