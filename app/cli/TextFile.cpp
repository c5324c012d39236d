#include "app/cli/TextFile.h"

#include "ui/input/ByteStream.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;

Error named(const std::string &path, const Error &error) { return {error.code, path + ": " + error.detail}; }

struct CloseFile {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

} // namespace

Result<std::string> readTextFile(const std::string &path, std::size_t most)
{
    auto stream = path == "-" ? Result<input::ByteStream>(input::ByteStream::standardInput()) : input::ByteStream::open(path);
    if (!stream)
        return tl::unexpected(named(path, stream.error()));
    std::string text;
    for (;;) {
        const auto got = stream->read(text, blockBytes);
        if (!got)
            return tl::unexpected(named(path, got.error()));
        if (*got == 0)
            return text;
        if (text.size() > most)
            return failure("too-large", path + ": more than " + std::to_string(most >> 20) + " MiB");
    }
}

std::FILE *openBeside(const std::string &path, std::string &name)
{
    static std::atomic<unsigned> count = 0;
    name = path + "." + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".part";
    int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno == EEXIST && ::unlink(name.c_str()) == 0) // left by a process of the same number
        descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    return descriptor < 0 ? nullptr : ::fdopen(descriptor, "wb");
}

bool isReplaceable(const std::string &path)
{
    struct stat info = {};
    return ::lstat(path.c_str(), &info) != 0 || (S_ISREG(info.st_mode) && ::access(path.c_str(), W_OK) == 0);
}

Result<void> writeTextFile(const std::string &path, std::string_view text)
{
    const bool replaceable = isReplaceable(path);
    std::string beside;
    bool written = false;
    {
        const std::unique_ptr<std::FILE, CloseFile> file(replaceable ? openBeside(path, beside) : std::fopen(path.c_str(), "wbe"));
        if (!file)
            return failure("cannot-write", path + ": " + std::generic_category().message(errno));
        written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() && std::fflush(file.get()) == 0;
    }
    if (!written || (replaceable && std::rename(beside.c_str(), path.c_str()) != 0)) {
        const int error = errno;
        if (replaceable)
            ::unlink(beside.c_str());
        return failure("cannot-write", path + ": " + std::generic_category().message(error));
    }
    return {};
}

} // namespace heloscope::cli
