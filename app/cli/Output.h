// Where reports go: standard output, a file, or a folder with a file for each message.
#pragma once

#include "app/cli/PendingFile.h"
#include "core/base/Result.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope::cli {

class Output {
public:
    /// Whole: the file appears, or changes, when finish() has been called. The others show what was written so far, for those who follow a batch.
    enum class Open { Fresh, Append, Whole };
    /// `path` empty or "-" is standard output. Errors: "cannot-write" with the name and the reason.
    static Result<Output> create(const std::string &path, Open open = Open::Fresh);

    /// Errors: "cannot-write", once; later texts are dropped.
    Result<void> write(std::string_view text);
    /// What was written so far is handed to the system.
    Result<void> flush();
    /// Ends the output; call once. Errors: "cannot-write".
    Result<void> finish();

private:
    struct Close {
        void operator()(std::FILE *file) const;
    };
    explicit Output(std::FILE *file, std::string name) : m_file(file), m_name(std::move(name)) {}
    std::FILE *file() const { return m_pending ? m_pending->file() : m_file.get(); }
    Result<void> failed();

    std::unique_ptr<std::FILE, Close> m_file;
    std::optional<PendingFile> m_pending; // instead of m_file
    std::string m_name;
    bool m_broken = false;
};

/// All of a text to standard output; what went wrong is said on standard error. Returns the exit status.
int print(std::string_view text);

} // namespace heloscope::cli
