#include "ui/input/SentMail.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/message/Address.h"
#include "core/message/EncodedWord.h"
#include "core/message/MessageParse.h"
#include "ui/input/ContentKind.h"
#include "ui/input/FolderWalk.h"
#include "ui/input/MappedFile.h"
#include "ui/input/MboxSplitter.h"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

namespace heloscope::input {

namespace {

constexpr std::size_t headerReach = std::size_t(1) << 20;     // a header that is longer is read no further
constexpr std::size_t flushBytes = std::size_t(4) << 20;
constexpr std::size_t firstBytes = 16 * 1024;                 // of a file; most headers end within
constexpr std::size_t filesPerProgress = 64, messagesPerProgress = 1000;

std::string valueOf(const Message &message, std::string_view name)
{
    const HeaderField *field = message.first(name);
    return field ? std::string(trimmed(unfolded(message.value(*field)))) : std::string();
}

Profile::SentMessage summaryOf(const Message &message)
{
    Profile::SentMessage sent;
    sent.messageId = valueOf(message, "Message-ID");
    sent.date = valueOf(message, "Date");
    if (const HeaderField *subject = message.first("Subject"))
        sent.subject = decodeHeaderText(message.value(*subject)).text;
    for (const char *name : {"To", "Cc", "Bcc"}) {
        for (const std::size_t index : message.find(name)) {
            for (const Mailbox &mailbox : parseAddressList(message.value(message.fields()[index])).mailboxes)
                sent.to.push_back(mailbox.address());
        }
    }
    return sent;
}

std::size_t headerEnd(std::string_view text)
{
    const std::size_t crlf = text.find("\r\n\r\n"), lf = text.find("\n\n");
    return std::min(crlf == std::string_view::npos ? crlf : crlf + 4, lf == std::string_view::npos ? lf : lf + 2);
}

class Archiver {
public:
    Archiver(const SentSource &source, const std::function<void(const SentProgress &)> &progress, std::stop_token stop)
        : m_source(source),
          m_progress(progress),
          m_stop(std::move(stop))
    {
    }

    Result<std::shared_ptr<const sent::Archive>> run()
    {
        if (!m_source.store.empty()) {
            if (auto old = openSentArchive(m_source.store))
                remember(std::move(*old));
        }
        auto file = FileWriter::create(m_source.store);
        if (!file)
            return tl::unexpected(file.error());
        m_file = std::move(*file);
        for (const std::string &path : m_source.paths) {
            if (auto taken = takePath(path); !taken)
                return tl::unexpected(taken.error());
        }
        m_writer.finish();
        if (auto flushed = flush(0); !flushed)
            return tl::unexpected(flushed.error());
        auto mapped = m_file->finish();
        if (!mapped)
            return tl::unexpected(mapped.error());
        report();
        return sent::Archive::open(*mapped, (*mapped)->bytes());
    }

private:
    void remember(std::shared_ptr<const sent::Archive> old)
    {
        m_old = std::move(old);
        std::string_view lines = m_old->fileLines();
        while (!lines.empty()) {
            const std::string_view line = lines.substr(0, lines.find('\n'));
            lines.remove_prefix(std::min(lines.size(), line.size() + 1));
            m_known.emplace_back(std::hash<std::string_view>()(sent::Archive::pathOfFile(line)), line);
        }
        std::sort(m_known.begin(), m_known.end());
    }

    std::optional<sent::ArchivedFile> known(std::string_view path) const
    {
        const std::size_t key = std::hash<std::string_view>()(path);
        for (auto found = std::lower_bound(m_known.begin(), m_known.end(), std::pair(key, std::string_view())); found != m_known.end() && found->first == key;
             ++found) {
            if (sent::Archive::pathOfFile(found->second) == path)
                return m_old->readFile(found->second);
        }
        return std::nullopt;
    }

    void report()
    {
        if (m_progress)
            m_progress({m_writer.messages(), m_files, m_readAnew});
    }

    Result<void> flush(std::size_t from)
    {
        std::string bytes = m_writer.bytesWaiting() >= from ? m_writer.takeBytes() : std::string();
        return bytes.empty() ? Result<void>() : m_file->write(bytes);
    }

    Result<void> takePath(const std::string &path)
    {
        auto stream = ByteStream::open(path);
        if (stream)
            return copyUnchanged(path) ? afterFile() : readFile(path, std::move(*stream));
        if (stream.error().code != "is-a-folder")
            return failure(stream.error().code, path + ": " + stream.error().detail);
        FolderWalk walk(path);
        for (bool first = true; auto entry = walk.next(); first = false) {
            if (entry->error && first && entry->path == path)
                return failure(entry->error->code, path + ": " + entry->error->detail);
            // A folder or file below that cannot be read is passed over: the rest still says something.
            if (entry->error)
                continue;
            if (auto taken = takeEntry(entry->path); !taken)
                return taken;
        }
        return {};
    }

    Result<void> takeEntry(const std::string &path)
    {
        if (copyUnchanged(path))
            return afterFile();
        auto opened = ByteStream::open(path);
        return opened ? readFile(path, std::move(*opened)) : Result<void>();
    }

    static std::optional<sent::ArchivedFile> stateOf(const std::string &path)
    {
        struct stat state {};
        if (::stat(path.c_str(), &state) != 0 || !S_ISREG(state.st_mode))
            return std::nullopt;
        sent::ArchivedFile file;
        file.path = path;
        file.size = std::uint64_t(state.st_size);
        file.modified = std::int64_t(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec;
        return file;
    }

    bool copyUnchanged(const std::string &path)
    {
        const auto then = known(path);
        const auto now = then ? stateOf(path) : std::nullopt;
        if (!now || now->size != then->size || now->modified != then->modified)
            return false;
        m_writer.beginFile(*now);
        m_writer.copy(m_old->linesOf(*then));
        return true;
    }

    Result<void> afterFile()
    {
        if (m_stop.stop_requested())
            return failure("stopped", "stopped before all sent mail was read");
        if (++m_files % filesPerProgress == 0)
            report();
        return flush(flushBytes);
    }

    Result<void> readFile(const std::string &path, ByteStream stream)
    {
        // What the file is now is noted before it is read: a change meanwhile is seen next time.
        auto state = stateOf(path);
        std::string head;
        if (!readHead(stream, head, firstBytes))
            return {};
        const ContentKind kind = sniff(head);
        if (kind != ContentKind::Mail && kind != ContentKind::Text && kind != ContentKind::Mbox)
            return afterFile();
        ++m_readAnew;
        sent::ArchivedFile file;
        file.path = path;
        m_writer.beginFile(state ? *state : file);
        if (kind == ContentKind::Mbox)
            return takeMailbox(std::move(stream), std::move(head));
        if (headerEnd(head) == std::string::npos)
            readHead(stream, head, headerReach);
        head.resize(std::min(head.size(), headerEnd(head)));
        take(std::move(head), SourceKind::Message);
        return afterFile();
    }

    static bool readHead(ByteStream &stream, std::string &head, std::size_t most)
    {
        while (head.size() < most) {
            const auto got = stream.read(head, most - head.size());
            if (!got)
                return false;
            if (*got == 0)
                break;
        }
        return true;
    }

    Result<void> takeMailbox(ByteStream stream, std::string head)
    {
        MboxSplitter splitter(std::move(stream), std::move(head), maxMessageBytes);
        for (std::size_t count = 1; auto next = splitter.next(); ++count) {
            if (*next) {
                (*next)->resize(std::min((*next)->size(), std::min(headerEnd(**next), headerReach)));
                take(std::move(**next), SourceKind::MboxEntry);
            }
            if (count % messagesPerProgress == 0) {
                report();
                if (m_stop.stop_requested())
                    break;
                if (auto flushed = flush(flushBytes); !flushed)
                    return flushed;
            }
        }
        return afterFile();
    }

    void take(std::string bytes, SourceKind kind)
    {
        const auto message = splitMessage(std::move(bytes), kind);
        if (message && ((*message)->first("Date") || (*message)->first("Message-ID")))
            m_writer.add(summaryOf(**message));
    }

    const SentSource &m_source;
    const std::function<void(const SentProgress &)> &m_progress;
    std::stop_token m_stop;
    std::shared_ptr<const sent::Archive> m_old;
    std::vector<std::pair<std::size_t, std::string_view>> m_known; // hash of the path, line in the old archive
    std::optional<FileWriter> m_file;
    sent::ArchiveWriter m_writer;
    std::size_t m_files = 0, m_readAnew = 0;
};

} // namespace

Result<std::shared_ptr<const sent::Archive>> archiveSentMail(const SentSource &source, const std::function<void(const SentProgress &)> &progress,
                                                             std::stop_token stop)
{
    return Archiver(source, progress, std::move(stop)).run();
}

Result<std::shared_ptr<const sent::Archive>> openSentArchive(const std::string &store)
{
    auto mapped = MappedFile::open(store);
    if (!mapped)
        return tl::unexpected(mapped.error());
    return sent::Archive::open(*mapped, (*mapped)->bytes());
}

} // namespace heloscope::input
