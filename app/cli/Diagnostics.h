// What goes to standard error: complaints and progress, never mail text. Everything is made printable first.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace heloscope::cli {

/// One or more lines, "heloscope-cli: …". Control and hidden characters are shown by name. Thread-safe.
void complain(std::string_view text);
/// As `complain`, without the program's name.
void remark(std::string_view text);

/// A count that goes on, with the time left where the whole is known, at most twice a second; on a terminal in one line that is wiped before anything else is said.
class Progress {
public:
    enum class Show { No, Yes };
    /// `total`: bytes of all messages together, 0 where nobody knows.
    explicit Progress(Show show, std::uint64_t total = 0);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// One more message of this size is done. Thread-safe.
    void step(std::uint64_t bytes);

private:
    void print();

    bool m_show;
    bool m_terminal = false;
    std::size_t m_done = 0;
    std::uint64_t m_doneBytes = 0, m_total = 0;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_shown;
};

} // namespace heloscope::cli
