// Own sent mail as one block of bytes: a file that the front ends keep and map into memory. First words for whoever opens it, then a
// line for each message (Message-ID, time, recipients, subject; never its text), the files they come from, and two sorted tables, so
// that hundreds of thousands of messages are searched by halving and nothing is read at start.
#pragma once

#include "core/base/DateTime.h"
#include "core/base/Result.h"
#include "core/profile/Profile.h"
#include "core/sent/SentIndex.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::sent {

/// A file that was read, as it was then. It is read again when its size or its time of change is another.
struct ArchivedFile {
    std::string path;
    std::uint64_t size = 0;
    std::int64_t modified = 0;          // nanoseconds since 1970
    std::uint64_t begin = 0, end = 0;   // its messages' lines, offsets into the archive
};

class Archive {
public:
    /// `owner` keeps `bytes` alive. Errors: "sent-index" where the bytes are no archive of this version, or cut short.
    static Result<std::shared_ptr<const Archive>> open(std::shared_ptr<const void> owner, std::string_view bytes);

    std::size_t messages() const { return m_messages; }
    /// The part of the archive that lists the files, one line each, for readFile().
    std::string_view fileLines() const { return m_bytes.substr(m_recordsEnd, m_filesEnd - m_recordsEnd); }
    /// Nothing where the line is damaged.
    std::optional<ArchivedFile> readFile(std::string_view line) const;
    static std::string_view pathOfFile(std::string_view line) { return line.substr(line.rfind('\t') + 1); }
    /// The lines of `file`, to be handed to ArchiveWriter::copy.
    std::string_view linesOf(const ArchivedFile &file) const;
    /// As find() of a list. Damaged tables find nothing; they never read outside `bytes`.
    Finding find(const Query &query) const;

private:
    struct Table {
        std::uint64_t begin = 0, count = 0;
    };
    template<typename Take> void each(const Table &table, std::uint64_t key, const Take &take) const;
    std::pair<std::uint64_t, std::uint64_t> entry(const Table &table, std::uint64_t index) const;
    std::optional<Profile::SentMessage> messageAt(std::uint64_t offset) const;
    bool covers(UnixTime date) const;

    std::shared_ptr<const void> m_owner;
    std::string_view m_bytes;
    std::uint64_t m_recordsEnd = 0, m_filesEnd = 0, m_messages = 0;
    Table m_ids, m_times;
    std::optional<UnixTime> m_earliest, m_latest;
};

/// Makes an archive piece by piece; what takeBytes() hands out, one piece after the other, is the archive.
class ArchiveWriter {
public:
    ArchiveWriter();
    /// What is added from here on belongs to this file; `begin` and `end` are filled in.
    void beginFile(ArchivedFile file);
    void add(const Profile::SentMessage &message);
    /// The lines of the same file from an older archive.
    void copy(std::string_view lines);
    /// The tables; nothing may be added afterwards.
    void finish();
    std::size_t messages() const { return m_messages; }
    /// Bytes made since the last call; take them often.
    std::string takeBytes();
    std::size_t bytesWaiting() const { return m_bytes.size(); }

private:
    void note(std::uint64_t offset, std::string_view line);
    void endFile();

    std::string m_bytes;
    std::uint64_t m_taken = 0;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_ids, m_times; // key, offset of the line
    std::string m_fileLines;
    std::optional<ArchivedFile> m_file; // the one that is being added to
    std::size_t m_messages = 0;
    std::optional<UnixTime> m_earliest, m_latest;
};

/// "Not found" says something only up to this long after the newest message: the archive may be an old copy.
inline constexpr UnixTime longestSilence = 60 * secondsPerDay;
inline constexpr std::size_t maxSameKey = 20'000; // messages looked at for one subject and day

} // namespace heloscope::sent
