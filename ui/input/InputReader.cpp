#include "ui/input/InputReader.h"

#include "ui/input/ContentKind.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace heloscope::input {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
constexpr std::size_t smallBlockBytes = 4096;
constexpr std::size_t largeFileBytes = std::size_t(1) << 19;
constexpr std::size_t bigBlockBytes = std::size_t(8) << 20; // large enough to be given back to the system at once

Item withError(Item item, Error error)
{
    item.bytes = {};
    item.error = std::move(error);
    return item;
}

Error tooLarge(std::size_t limit) { return {"too-large", "more than " + std::to_string(limit >> 20) + " MiB, the most one message may have"}; }

// A file whose size is known comes in one piece; its end is found by one byte more.
Result<void> readSized(ByteStream &stream, std::string &out, std::size_t most)
{
    const std::size_t whole = std::size_t(std::min<std::uint64_t>(*stream.size(), most)) + 1;
    out.reserve(whole);
    while (out.size() <= most) {
        const auto got = stream.read(out, std::min(most - out.size() + 1, whole > out.size() ? whole - out.size() : smallBlockBytes));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
    }
    return {};
}

// What has no size is kept in blocks until its end, so that memory never holds it twice.
Result<void> readBlocks(ByteStream &stream, std::string &out, std::size_t most)
{
    std::deque<std::string> blocks;
    std::size_t total = out.size();
    while (total <= most) {
        if (blocks.empty() || blocks.back().size() + blockBytes > bigBlockBytes)
            blocks.emplace_back().reserve(std::min(bigBlockBytes, most - total + 1));
        const auto got = stream.read(blocks.back(), std::min(most - total + 1, blockBytes));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        total += *got;
    }
    out.reserve(total);
    for (; !blocks.empty(); blocks.pop_front())
        out += blocks.front();
    return {};
}

// Reads on until `out` holds more than `most` bytes or the stream ends.
Result<void> readUpTo(ByteStream &stream, std::string &out, std::size_t most)
{
    return stream.size() ? readSized(stream, out, most) : readBlocks(stream, out, most);
}

} // namespace

void Item::readRest()
{
    if (!rest)
        return;
    ByteStream stream = std::move(*rest);
    rest.reset();
    if (const auto held = mayBeHeld && stream.size().value_or(0) >= largeFileBytes ? stream.hold() : nullptr) {
        bytes = Bytes(held->bytes(), held);
    } else {
        std::string whole = bytes.take();
        if (auto read = readUpTo(stream, whole, limit); !read) {
            *this = withError(std::move(*this), read.error());
            return;
        }
        bytes = std::move(whole);
    }
    if (bytes.size() > limit)
        *this = withError(std::move(*this), tooLarge(limit));
}

InputReader::InputReader(std::vector<std::string> paths, std::size_t messageLimit, Large large, OpenFiles opened)
    : m_paths(std::move(paths)),
      m_opened(std::move(opened)),
      m_limit(messageLimit),
      m_large(large)
{
}

std::optional<Item> InputReader::next()
{
    for (;;) {
        if (m_mbox) {
            if (auto item = nextOfMbox())
                return item;
            m_mbox.reset();
        } else if (m_folder) {
            if (auto item = nextOfFolder())
                return item;
        } else if (m_nextPath < m_paths.size()) {
            if (auto item = openNamed(m_nextPath++))
                return item;
        } else {
            return {};
        }
    }
}

std::optional<Item> InputReader::openNamed(std::size_t index)
{
    Item item;
    item.source.path = m_paths[index];
    if (item.source.path == "-")
        return readStream(ByteStream::standardInput(), std::move(item));
    if (const OpenFiles::File file = m_opened.take(index); file.descriptor >= 0)
        return readStream(ByteStream::ofFile(file.descriptor, file.size), std::move(item));
    return openFile(m_paths[index], Named::ByUser);
}

std::optional<Item> InputReader::openFile(const std::string &path, Named named)
{
    Item item;
    item.source.path = path;
    item.fromFolder = named == Named::InFolder;
    auto stream = ByteStream::open(path);
    if (!stream && stream.error().code == "is-a-folder" && named == Named::ByUser) {
        m_folder.emplace(path);
        return {};
    }
    return readFile(std::move(stream), std::move(item));
}

std::optional<Item> InputReader::readFile(Result<ByteStream> stream, Item item)
{
    if (!stream)
        return withError(std::move(item), stream.error());
    return readStream(std::move(*stream), std::move(item));
}

// One whole message, an error, or nothing: then it is a mailbox (m_mbox is set), or no mail and not worth a word.
std::optional<Item> InputReader::readStream(ByteStream stream, Item item)
{
    std::string bytes;
    if (auto read = readUpTo(stream, bytes, sniffBytes - 1); !read)
        return withError(std::move(item), read.error());
    ContentKind kind = sniff(bytes);
    if (kind == ContentKind::Mbox) {
        m_mbox.emplace(Mbox{MboxSplitter(std::move(stream), std::move(bytes), m_limit), std::move(item.source), item.fromFolder});
        return {};
    }
    // The mark of a case file may stand after the message it holds.
    const bool mayBeCase = kind == ContentKind::CaseFile || (kind == ContentKind::Text && bytes.starts_with('{'));
    if (item.fromFolder && kind != ContentKind::Mail && kind != ContentKind::OutlookMsg && !mayBeCase) {
        ++m_skipped;
        return {};
    }
    if (kind == ContentKind::Empty)
        return withError(std::move(item), {"empty", "nothing in it"});
    if (kind == ContentKind::Packed || kind == ContentKind::Other) {
        std::string what = "not a mail but a " + std::string(nameOfFormat(bytes));
        return withError(std::move(item), {"not-mail", kind == ContentKind::Packed ? what + "; unpack it first" : what});
    }
    if (stream.size() && *stream.size() > m_limit)
        return withError(std::move(item), tooLarge(m_limit));
    item.bytes = std::move(bytes);
    item.limit = m_limit;
    item.rest.emplace(std::move(stream));
    item.mayBeHeld = m_large == Large::Leave && (kind == ContentKind::Mail || (kind == ContentKind::Text && !mayBeCase));
    if (m_large == Large::Read || mayBeCase || item.size() < sniffBytes)
        item.readRest();
    if (item.error)
        return item;
    item.caseFile = mayBeCase && item.bytes.view().find("\"heloscope_case\"") != std::string_view::npos;
    if (item.fromFolder && mayBeCase && !item.caseFile) {
        ++m_skipped;
        return {};
    }
    item.hint = kind == ContentKind::OutlookMsg ? SourceKind::OutlookMsg : SourceKind::Message;
    return item;
}

std::optional<Item> InputReader::nextOfMbox()
{
    auto bytes = m_mbox->splitter.next();
    if (!bytes)
        return {};
    Item item;
    item.source = m_mbox->source;
    item.fromFolder = m_mbox->fromFolder;
    item.hint = SourceKind::MboxEntry;
    ++m_mbox->source.index;
    if (!*bytes)
        return withError(std::move(item), bytes->error());
    item.bytes = std::move(**bytes);
    return item;
}

std::optional<Item> InputReader::nextOfFolder()
{
    while (auto entry = m_folder->next()) {
        if (entry->error) {
            Item item;
            item.source.path = entry->path;
            item.fromFolder = true;
            return withError(std::move(item), *entry->error);
        }
        auto item = openFile(entry->path, Named::InFolder);
        if (item || m_mbox)
            return item;
    }
    m_skipped += m_folder->skipped();
    m_folder.reset();
    return {};
}

} // namespace heloscope::input
