#include "app/cli/Diagnostics.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "ui/text/Words.h"

#include <cmath>
#include <cstdio>
#include <mutex>

#include <unistd.h>

namespace heloscope::cli {

namespace {

std::mutex mutex;
bool lineOpen = false; // a progress line stands on the terminal

void write(std::string_view text)
{
    if (lineOpen)
        std::fputs("\r\033[K", stderr);
    lineOpen = false;
    std::fwrite(text.data(), 1, text.size(), stderr);
}

void writeLines(std::string_view prefix, std::string_view text)
{
    std::string out;
    for (const std::string_view line : split(text, '\n')) {
        out += prefix;
        out += withVisibleControls(toUtf8(line));
        out += '\n';
        prefix = {};
    }
    const std::lock_guard lock(mutex);
    write(out);
}

} // namespace

void complain(std::string_view text) { writeLines("heloscope-cli: ", text); }

void remark(std::string_view text) { writeLines({}, text); }

Progress::Progress(Show show, std::uint64_t total) : m_show(show == Show::Yes), m_total(total), m_start(std::chrono::steady_clock::now()), m_shown(m_start)
{
    m_terminal = m_show && ::isatty(STDERR_FILENO);
}

Progress::~Progress()
{
    if (!m_show)
        return;
    const std::lock_guard lock(mutex);
    print();
    if (lineOpen)
        std::fputs("\n", stderr);
    lineOpen = false;
}

void Progress::step(std::uint64_t bytes)
{
    if (!m_show)
        return;
    const std::lock_guard lock(mutex);
    ++m_done;
    m_doneBytes += bytes;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_shown < std::chrono::milliseconds(500))
        return;
    m_shown = now;
    print();
}

void Progress::print()
{
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    std::string line = std::to_string(m_done) + " checked, " + std::to_string(seconds > 0 ? std::llround(double(m_done) / seconds) : 0) + " a second";
    if (m_doneBytes > 0 && m_doneBytes < m_total)
        line += ", about " + durationText(std::llround(seconds * double(m_total - m_doneBytes) / double(m_doneBytes))) + " left";
    if (!m_terminal)
        line += '\n';
    write(line);
    lineOpen = m_terminal;
}

} // namespace heloscope::cli
