#include "core/sent/SentArchive.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace heloscope::sent {

namespace {

constexpr std::string_view preamble =
    "Heloscope sent mail 1\n"
    "This file was made by Heloscope from mail that you sent. For each message it holds the Message-ID, the time, the recipients and the\n"
    "subject, and nothing of the text. With it Heloscope tells whether a message that came back was yours. It stays on this computer.\n"
    "You may delete it at any time; it is made again when it is needed.\n\n";
constexpr std::string_view firstLine = preamble.substr(0, preamble.find('\n') + 1);

// The last bytes: eight numbers in decimal. -1 = none.
enum Trailer { RecordsEnd, FilesEnd, Messages, IdsCount, TimesCount, Earliest, Latest, TrailerNumbers };
constexpr std::size_t numberWidth = 20, trailerBytes = std::size_t(TrailerNumbers) * (numberWidth + 1);
constexpr std::size_t entryBytes = 2 * sizeof(std::uint64_t);

// FNV-1a, 64 bit. What has the same key is compared in full afterwards.
std::uint64_t keyOf(std::string_view text, std::uint64_t seed = 0xcbf29ce484222325u)
{
    for (const char c : text)
        seed = (seed ^ std::uint8_t(c)) * 0x100000001b3u;
    return seed;
}

std::uint64_t keyOf(std::string_view subject, UnixTime time)
{
    const std::int64_t day = time / secondsPerDay;
    return keyOf(subject, 0xcbf29ce484222325u ^ std::uint64_t(day));
}

void putNumber(std::string &out, std::uint64_t value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof bytes);
}

template<typename Number> std::optional<Number> readNumber(std::string_view text)
{
    Number value = 0;
    text = trimmed(text);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// Tabs and line ends separate; in a value they become spaces.
void putValue(std::string &out, std::string_view value)
{
    for (const char c : value)
        out += std::uint8_t(c) < 0x20 || c == 0x7F ? ' ' : c;
}

// The next tab-separated value of `line`, which is cut short by it.
std::string_view takeValue(std::string_view &line)
{
    const std::size_t tab = line.find('\t');
    const std::string_view value = line.substr(0, tab);
    line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
    return value;
}

struct Line {
    std::string_view id, date, subject, recipients;
};

Line readLine(std::string_view text)
{
    Line line;
    line.id = takeValue(text);
    line.date = takeValue(text);
    line.subject = takeValue(text);
    line.recipients = text;
    return line;
}

} // namespace

// --- Reading

Result<std::shared_ptr<const Archive>> Archive::open(std::shared_ptr<const void> owner, std::string_view bytes)
{
    const auto broken = [] { return failure("sent-index", "not an index of sent mail, or cut short"); };
    if (!bytes.starts_with(firstLine) || bytes.size() < preamble.size() + trailerBytes)
        return broken();
    std::array<std::int64_t, TrailerNumbers> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = readNumber<std::int64_t>(bytes.substr(bytes.size() - trailerBytes + i * (numberWidth + 1), numberWidth));
        if (!number)
            return broken();
        numbers[i] = *number;
    }
    const std::uint64_t tablesEnd = bytes.size() - trailerBytes;
    const auto within = [tablesEnd](std::int64_t value) { return value >= 0 && std::uint64_t(value) <= tablesEnd; };
    if (!within(numbers[RecordsEnd]) || !within(numbers[FilesEnd]) || !within(numbers[IdsCount]) || !within(numbers[TimesCount]) || numbers[Messages] < 0)
        return broken();
    auto archive = std::make_shared<Archive>();
    archive->m_owner = std::move(owner);
    archive->m_bytes = bytes;
    archive->m_recordsEnd = std::uint64_t(numbers[RecordsEnd]);
    archive->m_filesEnd = std::uint64_t(numbers[FilesEnd]);
    archive->m_messages = std::uint64_t(numbers[Messages]);
    archive->m_ids = {archive->m_filesEnd, std::uint64_t(numbers[IdsCount])};
    archive->m_times = {archive->m_filesEnd + archive->m_ids.count * entryBytes, std::uint64_t(numbers[TimesCount])};
    if (archive->m_recordsEnd < preamble.size() || archive->m_filesEnd < archive->m_recordsEnd
        || archive->m_times.begin + archive->m_times.count * entryBytes != tablesEnd)
        return broken();
    if (numbers[Earliest] >= 0)
        archive->m_earliest = numbers[Earliest];
    if (numbers[Latest] >= 0)
        archive->m_latest = numbers[Latest];
    return std::shared_ptr<const Archive>(std::move(archive));
}

std::optional<ArchivedFile> Archive::readFile(std::string_view line) const
{
    const auto size = readNumber<std::uint64_t>(takeValue(line));
    const auto modified = readNumber<std::int64_t>(takeValue(line));
    const auto begin = readNumber<std::uint64_t>(takeValue(line)), end = readNumber<std::uint64_t>(takeValue(line));
    if (!size || !modified || !begin || !end || *begin < preamble.size() || *begin > *end || *end > m_recordsEnd)
        return std::nullopt;
    return ArchivedFile{std::string(line), *size, *modified, *begin, *end};
}

std::string_view Archive::linesOf(const ArchivedFile &file) const { return m_bytes.substr(file.begin, file.end - file.begin); }

std::pair<std::uint64_t, std::uint64_t> Archive::entry(const Table &table, std::uint64_t index) const
{
    std::pair<std::uint64_t, std::uint64_t> found;
    const char *at = m_bytes.data() + table.begin + index * entryBytes;
    std::memcpy(&found.first, at, sizeof found.first);
    std::memcpy(&found.second, at + sizeof found.first, sizeof found.second);
    return found;
}

template<typename Take> void Archive::each(const Table &table, std::uint64_t key, const Take &take) const
{
    std::uint64_t low = 0, high = table.count;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (entry(table, middle).first < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (std::size_t looked = 0; low < table.count && looked < maxSameKey; ++low, ++looked) {
        const auto [found, offset] = entry(table, low);
        if (found != key)
            return;
        if (const auto message = messageAt(offset); message && !take(*message))
            return;
    }
}

std::optional<Profile::SentMessage> Archive::messageAt(std::uint64_t offset) const
{
    if (offset < preamble.size() || offset >= m_recordsEnd)
        return std::nullopt;
    const std::string_view rest = m_bytes.substr(offset, m_recordsEnd - offset);
    Line line = readLine(rest.substr(0, rest.find('\n')));
    Profile::SentMessage message;
    message.messageId = line.id;
    message.date = line.date;
    message.subject = line.subject;
    while (!line.recipients.empty())
        message.to.emplace_back(takeValue(line.recipients));
    return message;
}

bool Archive::covers(UnixTime date) const { return m_earliest && *m_earliest <= date + secondsPerDay && *m_latest + longestSilence >= date; }

Finding Archive::find(const Query &query) const
{
    Finding result;
    result.covered = query.date ? covers(*query.date) : m_messages > 0;
    const auto tryOne = [&](const Profile::SentMessage &message) {
        const Finding one = sent::find({&message, 1}, query);
        if (one.match == Match::None || (result.match == one.match && !one.recipientAddressed))
            return true;
        result.match = one.match;
        result.message = one.message;
        result.recipientAddressed = one.recipientAddressed;
        return !one.recipientAddressed;
    };
    for (const std::string &id : query.messageIds)
        each(m_ids, keyOf(withoutIdBrackets(id)), tryOne);
    if (result.match != Match::None || !query.date || trimmed(query.subject).empty())
        return result;
    // The message may have been dated on the other side of midnight.
    const UnixTime first = *query.date - maxClockDifference, last = *query.date + maxClockDifference;
    each(m_times, keyOf(trimmed(query.subject), first), tryOne);
    if (result.match == Match::None && first / secondsPerDay != last / secondsPerDay)
        each(m_times, keyOf(trimmed(query.subject), last), tryOne);
    return result;
}

// --- Writing

ArchiveWriter::ArchiveWriter() : m_bytes(preamble) {}

void ArchiveWriter::endFile()
{
    if (!m_file)
        return;
    for (const std::string &number :
         {std::to_string(m_file->size), std::to_string(m_file->modified), std::to_string(m_file->begin), std::to_string(m_taken + m_bytes.size())})
        m_fileLines.append(number) += '\t';
    putValue(m_fileLines, m_file->path);
    m_fileLines += '\n';
}

void ArchiveWriter::beginFile(ArchivedFile file)
{
    endFile();
    file.begin = m_taken + m_bytes.size();
    m_file = std::move(file);
}

void ArchiveWriter::note(std::uint64_t offset, std::string_view text)
{
    const Line line = readLine(text);
    ++m_messages;
    if (!line.id.empty())
        m_ids.emplace_back(keyOf(line.id), offset);
    const auto time = parseRfc3339(line.date);
    if (!time)
        return;
    if (!line.subject.empty())
        m_times.emplace_back(keyOf(line.subject, *time), offset);
    // A date before mail existed is a clock that was never set.
    constexpr UnixTime firstMail = 365 * secondsPerDay;
    if (*time > firstMail) {
        m_earliest = std::min(*time, m_earliest.value_or(*time));
        m_latest = std::max(*time, m_latest.value_or(*time));
    }
}

void ArchiveWriter::add(const Profile::SentMessage &message)
{
    const std::size_t at = m_bytes.size();
    putValue(m_bytes, withoutIdBrackets(message.messageId));
    m_bytes += '\t';
    if (const auto time = dateOf(message); time && *time >= 0)
        m_bytes += formatRfc3339(*time);
    m_bytes += '\t';
    putValue(m_bytes, trimmed(message.subject));
    for (const std::string &recipient : message.to) {
        m_bytes += '\t';
        putValue(m_bytes, recipient);
    }
    note(m_taken + at, std::string_view(m_bytes).substr(at));
    m_bytes += '\n';
}

void ArchiveWriter::copy(std::string_view lines)
{
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
        note(m_taken + m_bytes.size(), line);
        m_bytes.append(line) += '\n';
    }
}

void ArchiveWriter::finish()
{
    endFile();
    std::array<std::int64_t, TrailerNumbers> numbers{};
    numbers[RecordsEnd] = std::int64_t(m_taken + m_bytes.size());
    m_bytes += m_fileLines;
    numbers[FilesEnd] = std::int64_t(m_taken + m_bytes.size());
    for (auto *table : {&m_ids, &m_times}) {
        std::sort(table->begin(), table->end());
        for (const auto &[key, offset] : *table) {
            putNumber(m_bytes, key);
            putNumber(m_bytes, offset);
        }
    }
    numbers[Messages] = std::int64_t(m_messages);
    numbers[IdsCount] = std::int64_t(m_ids.size());
    numbers[TimesCount] = std::int64_t(m_times.size());
    numbers[Earliest] = m_earliest.value_or(-1);
    numbers[Latest] = m_latest.value_or(-1);
    for (const std::int64_t number : numbers) {
        const std::string text = std::to_string(number);
        m_bytes.append(numberWidth - text.size(), ' ').append(text) += '\n';
    }
}

std::string ArchiveWriter::takeBytes()
{
    m_taken += m_bytes.size();
    return std::exchange(m_bytes, {});
}

} // namespace heloscope::sent
