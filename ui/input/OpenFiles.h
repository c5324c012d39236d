// Files that a run opens before it gives up the right to open any (app/cli/Confine.h): what is open needs no such right, and of thousands each one
// is found by its path once only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace heloscope::input {

class OpenFiles {
public:
    struct File {
        int descriptor = -1;
        std::uint64_t size = 0; // octets, as it was opened
    };
    static constexpr std::size_t most = 16'384;
    static constexpr std::size_t leastForOthers = 1024; // descriptors: sockets, files met in folders, what is written

    OpenFiles() = default;
    /// Opens those of `paths` that are regular files, as many as the system lets this process have; raises its own limit (setrlimit(2)) as far as
    /// that needs and `forOthers` (descriptors). Folders, pipes, "-" and what cannot be opened are left to whoever reads them. Call before there
    /// are threads.
    explicit OpenFiles(const std::vector<std::string> &paths, std::size_t forOthers = leastForOthers);
    OpenFiles(OpenFiles &&) noexcept = default;
    OpenFiles &operator=(OpenFiles &&) = delete;
    OpenFiles(const OpenFiles &) = delete;
    OpenFiles &operator=(const OpenFiles &) = delete;
    ~OpenFiles();

    /// Whether the system lets this process have so many more as `forOthers` said.
    bool leavesEnough() const { return m_leavesEnough; }
    bool holds(std::size_t index) const { return index < m_files.size() && m_files[index].descriptor >= 0; }
    /// That of paths[index], for reading, not blocking; the caller closes it. A descriptor of -1 where it is not open.
    File take(std::size_t index);

private:
    bool m_leavesEnough = false;
    std::vector<File> m_files; // in the order of the paths, as far as anything is open
};

} // namespace heloscope::input
