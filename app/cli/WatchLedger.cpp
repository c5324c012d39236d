#include "app/cli/WatchLedger.h"

#include "app/cli/TextFile.h"
#include "core/base/Ascii.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace heloscope::cli {

namespace {

constexpr std::size_t columns = 3; // hash, source, report

// A file name may hold line ends and tabs.
bool isWritable(const std::string &name) { return name.find_first_of("\n\t") == std::string::npos; }

bool isThere(const std::filesystem::path &file)
{
    std::error_code error;
    return std::filesystem::exists(file, error);
}

} // namespace

Result<WatchLedger> WatchLedger::open(const std::string &folder)
{
    WatchLedger ledger;
    ledger.m_folder = folder;
    ledger.m_path = (std::filesystem::path(folder) / fileName).string();
    std::error_code error;
    if (!std::filesystem::exists(ledger.m_path, error))
        return ledger;
    const auto text = readTextFile(ledger.m_path);
    if (!text)
        return tl::unexpected(text.error());
    const std::size_t whole = text->rfind('\n') == std::string::npos ? 0 : text->rfind('\n') + 1;
    for (const std::string_view line : split(std::string_view(*text).substr(0, whole), '\n')) {
        if (const auto parts = split(line, '\t'); parts.size() == columns)
            ledger.remember({std::string(parts[0]), std::string(parts[1]), std::string(parts[2])});
    }
    if (whole < text->size())
        std::filesystem::resize_file(ledger.m_path, whole, error);
    return ledger;
}

void WatchLedger::remember(const Entry &entry)
{
    m_byHash.emplace(entry.hash, entry);
    m_hashes[entry.report] = entry.hash;
}

bool WatchLedger::isDone(const Entry &entry) const
{
    const std::filesystem::path folder(m_folder);
    const auto [first, last] = m_byHash.equal_range(entry.hash);
    for (auto known = first; known != last; ++known) {
        const bool sameMessage = known->second.source == entry.source || !isThere(known->second.source);
        if (sameMessage && isThere(folder / known->second.report))
            return true;
    }
    // A report of ours about other bytes was made of half a message; one that we know nothing of stands.
    const auto here = m_hashes.find(entry.report);
    return isThere(folder / entry.report) && (here == m_hashes.end() || here->second == entry.hash);
}

Result<void> WatchLedger::add(const Entry &entry)
{
    remember(entry);
    if (!isWritable(entry.source) || !isWritable(entry.report))
        return {};
    std::ofstream out(m_path, std::ios::binary | std::ios::app);
    out << entry.hash << '\t' << entry.source << '\t' << entry.report << '\n' << std::flush;
    if (!out)
        return failure("cannot-write", m_path + ": " + std::generic_category().message(errno));
    return {};
}

} // namespace heloscope::cli
