#include "ui/input/MappedFile.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>

namespace heloscope::input {

namespace {

tl::unexpected<Error> trouble(const char *code, const std::string &path) { return failure(code, path + ": " + std::strerror(errno)); }

// mkstemp makes the file with mode 0600.
int makeTemporary(std::string &name)
{
    name += ".XXXXXX";
    return ::mkostemp(name.data(), O_CLOEXEC);
}

} // namespace

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return trouble(errno == ENOENT ? "not-found" : "unreadable", path);
    auto mapped = map(descriptor);
    ::close(descriptor);
    return mapped;
}

Result<std::shared_ptr<const MappedFile>> MappedFile::map(int descriptor)
{
    struct stat state {};
    if (::fstat(descriptor, &state) != 0 || !S_ISREG(state.st_mode))
        return failure("unreadable", "not a file");
    const std::size_t size = std::size_t(state.st_size);
    if (size == 0)
        return std::shared_ptr<const MappedFile>(new MappedFile("", 0));
    void *begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (begin == MAP_FAILED)
        return failure("unreadable", std::strerror(errno));
    return std::shared_ptr<const MappedFile>(new MappedFile(static_cast<const char *>(begin), size));
}

MappedFile::~MappedFile()
{
    if (m_size > 0)
        ::munmap(const_cast<char *>(m_begin), m_size);
}

FileWriter::FileWriter(int descriptor, std::string place, std::string beside) : m_descriptor(descriptor), m_place(std::move(place)), m_beside(std::move(beside))
{
}

FileWriter::FileWriter(FileWriter &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_place(std::move(other.m_place)),
      m_beside(std::exchange(other.m_beside, {}))
{
}

FileWriter &FileWriter::operator=(FileWriter &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_place, other.m_place);
    std::swap(m_beside, other.m_beside);
    return *this;
}

FileWriter::~FileWriter()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_beside.empty())
        ::unlink(m_beside.c_str());
}

Result<FileWriter> FileWriter::create(const std::string &place)
{
    std::string name = place;
    std::error_code ignored;
    if (place.empty()) {
        name = std::filesystem::temp_directory_path(ignored).string() + "/heloscope";
    } else if (const std::string folder = std::filesystem::path(place).parent_path().string(); !folder.empty() && !std::filesystem::exists(folder, ignored)) {
        std::filesystem::create_directories(folder, ignored);
        ::chmod(folder.c_str(), S_IRWXU);
    }
    const int descriptor = makeTemporary(name);
    if (descriptor < 0)
        return trouble("unwritable", place.empty() ? name : place);
    if (place.empty())
        ::unlink(name.c_str());
    return FileWriter(descriptor, place, place.empty() ? std::string() : name);
}

Result<void> FileWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return trouble("unwritable", m_place);
        bytes.remove_prefix(std::size_t(written));
    }
    return {};
}

Result<std::shared_ptr<const MappedFile>> FileWriter::finish()
{
    if (!m_place.empty()) {
        if (::rename(m_beside.c_str(), m_place.c_str()) != 0)
            return trouble("unwritable", m_place);
        m_beside.clear();
    }
    return MappedFile::map(m_descriptor);
}

} // namespace heloscope::input
