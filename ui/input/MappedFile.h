// A private file of ours: written beside its place and then put there, and read by mapping it into memory, so that the system keeps
// only the pages in use.
#pragma once

#include "core/base/Result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope::input {

class MappedFile {
public:
    /// Errors: "not-found", "unreadable".
    static Result<std::shared_ptr<const MappedFile>> open(const std::string &path);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;
    /// Valid as long as the object, also when the file is replaced or removed.
    std::string_view bytes() const { return {m_begin, m_size}; }

private:
    friend class FileWriter;
    static Result<std::shared_ptr<const MappedFile>> map(int descriptor);
    MappedFile(const char *begin, std::size_t size) : m_begin(begin), m_size(size) {}

    const char *m_begin;
    std::size_t m_size;
};

/// Owns its descriptor; without finish() nothing remains.
class FileWriter {
public:
    /// `place`: where the file goes in the end, mode 0600; its folder is made where it is missing, mode 0700. Empty: a file without a
    /// name, gone with its last user. Error: "unwritable".
    static Result<FileWriter> create(const std::string &place);
    FileWriter(FileWriter &&other) noexcept;
    FileWriter &operator=(FileWriter &&other) noexcept;
    ~FileWriter();
    Result<void> write(std::string_view bytes);
    /// Puts the file in its place and maps it.
    Result<std::shared_ptr<const MappedFile>> finish();

private:
    FileWriter(int descriptor, std::string place, std::string beside);
    int m_descriptor = -1;
    std::string m_place, m_beside; // the name until finish(); empty where there is none
};

} // namespace heloscope::input
