// A file that appears whole or not at all: written beside, renamed at the end, gone when the program is killed. The renaming is left to a small
// process of its own, made before confinement (Confine.h), which knows these two names and obeys one byte.
#pragma once

#include "core/base/Result.h"

#include <cstdio>
#include <memory>
#include <string>

#include <sys/types.h>

namespace heloscope::cli {

class PendingFile {
public:
    /// Opens a file beside `path`. What is no regular file (a device, a pipe, a link) is opened itself. Error "cannot-write" with name and reason.
    static Result<PendingFile> create(const std::string &path);
    PendingFile(PendingFile &&other) noexcept;
    PendingFile &operator=(PendingFile &&) = delete;
    /// Leaves nothing behind where commit() was not called or failed.
    ~PendingFile();

    std::FILE *file() const { return m_file.get(); }
    /// All that was written is on the disk under its name. Call once. Error "cannot-write".
    Result<void> commit();

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    explicit PendingFile(std::string path) : m_path(std::move(path)) {}
    Result<void> startHelper(const std::string &beside);
    Result<void> failed(int error) const;
    int finish(char order);

    std::string m_path;
    std::unique_ptr<std::FILE, Close> m_file;
    pid_t m_helper = -1;
    int m_orders = -1; // to the helper
};

} // namespace heloscope::cli
