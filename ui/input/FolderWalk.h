// The files of a folder and all folders below it, in a fixed order: by name, bytewise, folder by folder.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heloscope::input {

class FolderWalk {
public:
    /// `folder` as the user named it; the paths given out begin with it.
    explicit FolderWalk(const std::string &folder);

    struct Entry {
        std::string path;
        std::optional<Error> error; // a folder that cannot be listed
    };
    /// The next regular file (or a link to one), or a folder that cannot be read; nothing at the end. Links are followed; a
    /// folder is entered once, whatever links lead to it. Pipes, sockets and devices are counted in `skipped`.
    std::optional<Entry> next();
    std::size_t skipped() const { return m_skipped; }

private:
    struct Level {
        std::string folder;
        std::vector<std::string> names; // sorted backwards, taken from the end
    };
    std::optional<Error> enter(const std::string &folder);

    std::vector<Level> m_levels;
    std::optional<Entry> m_pending;
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_visited; // device and inode
    std::size_t m_skipped = 0;
};

} // namespace heloscope::input
