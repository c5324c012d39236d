// The bytes of one file, pipe or standard input, read in order. Owns its descriptor.
#pragma once

#include "core/base/Result.h"
#include "ui/input/HeldFile.h"

#include <cstdint>
#include <optional>
#include <string>

namespace heloscope::input {

class ByteStream {
public:
    /// `path` as the user named it. Errors: "not-found", "unreadable", "is-a-folder"; the detail is the system's reason.
    /// Opening never blocks, not even on a pipe that nobody writes to.
    static Result<ByteStream> open(const std::string &path);
    static ByteStream standardInput();
    /// Takes a descriptor that was opened for reading, without blocking. Errors as open().
    static Result<ByteStream> of(int descriptor);
    /// The same of a regular file, whose size was seen when it was opened.
    static ByteStream ofFile(int descriptor, std::uint64_t size) { return {descriptor, size}; }

    ByteStream(ByteStream &&other) noexcept;
    ByteStream &operator=(ByteStream &&other) noexcept;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;
    ~ByteStream();

    /// Appends up to `count` bytes to `out` and returns how many; 0 is the end, which a file that gave fewer bytes than were asked for, and as
    /// many as it has, is known to be at. Errors: "unreadable", and "no-writer" for
    /// a named pipe that nobody opened for writing within `writerPatienceMs`.
    Result<std::size_t> read(std::string &out, std::size_t count);

    /// The whole file, held as it is (HeldFile.h); nothing is read any more. Null where that cannot be had: then reading goes on.
    std::shared_ptr<const HeldFile> hold();

    /// Size of a regular file as it was when opened; nothing for pipes and devices, and where reading began in its middle.
    std::optional<std::uint64_t> size() const { return m_size; }

    static constexpr int writerPatienceMs = 2000;

private:
    ByteStream(int descriptor, std::optional<std::uint64_t> size) : m_descriptor(descriptor), m_size(size) {}
    Result<std::size_t> readInto(char *begin, std::size_t count);
    Result<void> awaitWriter();

    int m_descriptor = -1;
    std::optional<std::uint64_t> m_size;
    bool m_isPipe = false;
    std::uint64_t m_read = 0;
    bool m_ended = false;
};

} // namespace heloscope::input
