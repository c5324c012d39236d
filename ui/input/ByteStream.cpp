#include "ui/input/ByteStream.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heloscope::input {

namespace {

std::string reason(int error) { return std::generic_category().message(error); }

} // namespace

Result<ByteStream> ByteStream::open(const std::string &path)
{
    if (path.find('\0') != std::string::npos)
        return failure("not-found", "no such file");
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return failure(errno == ENOENT || errno == ENOTDIR ? "not-found" : "unreadable", reason(errno));
    return of(descriptor);
}

Result<ByteStream> ByteStream::of(int descriptor)
{
    ByteStream stream(descriptor, {});
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return failure("unreadable", reason(errno));
    if (S_ISDIR(info.st_mode))
        return failure("is-a-folder", "is a folder");
    if (S_ISREG(info.st_mode))
        stream.m_size = std::uint64_t(info.st_size);
    stream.m_isPipe = S_ISFIFO(info.st_mode);
    return stream;
}

ByteStream ByteStream::standardInput()
{
    ByteStream stream(STDIN_FILENO, {});
    struct stat info = {};
    if (::fstat(STDIN_FILENO, &info) == 0 && S_ISREG(info.st_mode) && ::lseek(STDIN_FILENO, 0, SEEK_CUR) == 0)
        stream.m_size = std::uint64_t(info.st_size);
    return stream;
}

ByteStream::ByteStream(ByteStream &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_size(other.m_size),
      m_isPipe(other.m_isPipe),
      m_read(other.m_read),
      m_ended(other.m_ended)
{
}

ByteStream &ByteStream::operator=(ByteStream &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    m_size = other.m_size;
    m_isPipe = other.m_isPipe;
    m_read = other.m_read;
    m_ended = other.m_ended;
    return *this;
}

ByteStream::~ByteStream()
{
    if (m_descriptor > 0) // standard input is not ours to close
        ::close(m_descriptor);
}

Result<std::size_t> ByteStream::read(std::string &out, std::size_t count)
{
    if (m_ended)
        return std::size_t(0);
    std::optional<Error> problem;
    std::size_t got = 0;
    const std::size_t before = out.size();
    const auto fill = [&](char *begin, std::size_t) {
        if (auto done = readInto(begin + before, count))
            got = *done;
        else
            problem = std::move(done.error());
        return before + got;
    };
#ifdef __cpp_lib_string_resize_and_overwrite
    out.resize_and_overwrite(before + count, fill); // resize() writes zeros first
#else
    out.resize(before + count);
    out.resize(fill(out.data(), out.size()));
#endif
    if (problem)
        return tl::unexpected(std::move(*problem));
    m_read += got;
    m_ended = got == 0 || (m_size && m_read == *m_size && got < count);
    return got;
}

Result<std::size_t> ByteStream::readInto(char *begin, std::size_t count)
{
    bool waited = false;
    for (;;) {
        const ssize_t got = ::read(m_descriptor, begin, count);
        if (got > 0 || (got == 0 && (!m_isPipe || m_read > 0 || waited)))
            return std::size_t(got);
        if (got == 0) {
            // A named pipe before its writer has opened it reads as ended.
            if (const auto writer = awaitWriter(); !writer)
                return tl::unexpected(writer.error());
            waited = true; // and now the end is the end
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd waiting{m_descriptor, POLLIN, 0};
            ::poll(&waiting, 1, -1);
            continue;
        }
        return failure("unreadable", reason(errno));
    }
}

std::shared_ptr<const HeldFile> ByteStream::hold()
{
    auto held = m_descriptor > 0 && m_size ? HeldFile::hold(m_descriptor) : nullptr; // standard input is not ours
    if (held)
        m_descriptor = -1;
    return held;
}

Result<void> ByteStream::awaitWriter()
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (::poll(&waiting, 1, writerPatienceMs) > 0)
        return {};
    return failure("no-writer", "a pipe that nothing is written to");
}

} // namespace heloscope::input
