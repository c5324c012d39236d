// What goes to standard error: complaints and progress, never mail text. Everything is made printable first.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope::cli {

/// One or more lines, "heloscope-cli: …". Control and hidden characters are shown by name. Thread-safe.
void complain(std::string_view text);
/// As `complain`, without the program's name.
void remark(std::string_view text);

/// A count that goes on, at most twice a second; on a terminal in one line that is wiped before anything else is said.
class Progress {
public:
    enum class Show { No, Yes };
    explicit Progress(Show show);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// One more message is done. Thread-safe.
    void step();

private:
    void print();

    bool m_show;
    bool m_terminal = false;
    std::size_t m_done = 0;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_shown;
};

} // namespace heloscope::cli
