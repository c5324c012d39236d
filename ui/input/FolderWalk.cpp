#include "ui/input/FolderWalk.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <system_error>

#include <dirent.h>
#include <sys/stat.h>

namespace heloscope::input {

namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

std::string joined(const std::string &folder, const std::string &name) { return folder.ends_with('/') ? folder + name : folder + '/' + name; }

bool contains(const std::vector<std::string> &names, const char *name) { return std::find(names.begin(), names.end(), name) != names.end(); }

} // namespace

FolderWalk::FolderWalk(const std::string &folder)
{
    if (auto error = enter(folder))
        m_pending = Entry{folder, std::move(error)};
}

std::optional<Error> FolderWalk::enter(const std::string &folder)
{
    struct stat info = {};
    if (::stat(folder.c_str(), &info) != 0)
        return Error{"unreadable", std::generic_category().message(errno)};
    if (!m_visited.emplace(info.st_dev, info.st_ino).second)
        return {};
    const std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.c_str()));
    if (!open)
        return Error{"unreadable", std::generic_category().message(errno)};
    Level level{folder, {}};
    while (const dirent *entry = ::readdir(open.get())) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            level.names.push_back(name);
    }
    // maildir(5): what stands in tmp is not delivered yet.
    if (contains(level.names, "cur") && contains(level.names, "new"))
        std::erase(level.names, "tmp");
    std::sort(level.names.begin(), level.names.end(), std::greater<>());
    m_levels.push_back(std::move(level));
    return {};
}

std::optional<FolderWalk::Entry> FolderWalk::next()
{
    if (m_pending)
        return std::exchange(m_pending, std::nullopt);
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.names.empty()) {
            m_levels.pop_back();
            continue;
        }
        const std::string path = joined(level.folder, level.names.back());
        level.names.pop_back();
        struct stat info = {};
        const bool there = ::stat(path.c_str(), &info) == 0; // not a dangling link, nor gone meanwhile
        if (there && S_ISREG(info.st_mode)) {
            return Entry{path, {}};
        } else if (there && S_ISDIR(info.st_mode)) {
            if (auto error = enter(path))
                return Entry{path, std::move(error)};
        } else {
            ++m_skipped;
        }
    }
    return {};
}

} // namespace heloscope::input
