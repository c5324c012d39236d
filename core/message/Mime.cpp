#include "core/message/Mime.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/base/ForwardPass.h"
#include "core/base/Utf8.h"
#include "core/message/Charset.h"
#include "core/message/EncodedWord.h"
#include "core/message/FieldScanner.h"
#include "core/message/LineMarks.h"
#include "core/message/Smuggling.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::uint32_t noteIf(bool holds, MimeNote note) { return holds ? std::uint32_t(note) : 0u; }

} // namespace

// Finds the parts in one pass over the lines. A stack holds the boundaries of the multiparts that are open.
class MimeWalker {
public:
    MimeWalker(MimeTree &tree, ByteRange body)
        : m_tree(tree),
          m_text(tree.m_text),
          m_body(body),
          m_pass(tree.m_text, tree.m_bytes.keeper()),
          m_dotsFrom(body.end)
    {
    }

    /// Has the whole body looked at for smuggled commands on the way.
    void lookForCommands() { m_dotsFrom = m_body.begin; }

    /// The fields of the root's header are given where they have been found already.
    void walk(ByteRange header, const std::vector<HeaderField> *fields = nullptr)
    {
        const ByteRange body = m_body;
        MimePart root;
        root.header = header;
        root.body = body;
        if (fields)
            readFields(root, [next = fields->begin(), end = fields->end()](HeaderField &field) mutable { return next != end && (field = *next++, true); });
        else
            readHeader(root);
        addPart(root);
        std::size_t at = body.begin;
        while (at < body.end && !m_stack.empty()) {
            if (!isTextNoted())
                at = nextDashes(at, body.end);
            const Line line = lineAt(at, body.end);
            bool closing = false;
            const std::size_t level = delimiterLevel(line, closing);
            if (level == m_stack.size()) {
                noteText(line);
                at = line.end;
                if (at > m_dotsFrom + ForwardPass::window) // not far behind, or what was set aside would all be fetched again
                    lookForDots(at);
                continue;
            }
            at = delimiter(level, closing, line, body.end);
            if (m_full)
                break;
        }
        lookForDots(body.end);
        m_pass.finish();
        endParts(0, body.end);
        for (const MimePart &part : m_tree.m_parts)
            m_tree.m_notes |= part.notes;
    }

private:
    struct Line {
        std::size_t begin, contentEnd, end;
    };
    struct Open {
        std::size_t part;
        std::string boundary;
        bool used = false, closed = false;
    };

    Line lineAt(std::size_t at, std::size_t end)
    {
        const std::size_t lineFeed = nextLineFeed(at, end);
        if (lineFeed == std::string_view::npos)
            return {at, end, end};
        return {at, lineFeed > at && m_text[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed, lineFeed + 1};
    }

    // Dots of a long line are looked at on the way, while they are at hand.
    std::size_t nextLineFeed(std::size_t at, std::size_t end)
    {
        for (; end - at > ForwardPass::window; at += ForwardPass::window) {
            const std::size_t found = m_pass.find('\n', at, at + ForwardPass::window);
            if (found != std::string_view::npos)
                return found;
            lookForDots(at + ForwardPass::window);
        }
        return m_pass.find('\n', at, end);
    }

    // RFC 2046 §5.1.1: "--" boundary, perhaps "--", perhaps blanks. The innermost multipart is asked first, those already closed last;
    // the size of the stack = none.
    std::size_t delimiterLevel(const Line &line, bool &closing) const
    {
        std::string_view text = m_text.substr(line.begin, line.contentEnd - line.begin);
        if (!text.starts_with("--"))
            return m_stack.size();
        while (!text.empty() && isWsp(text.back()))
            text.remove_suffix(1);
        text.remove_prefix(std::min<std::size_t>(text.size(), 2));
        std::size_t ofClosed = m_stack.size();
        for (std::size_t level = m_stack.size(); level-- > 0;) {
            const std::string &boundary = m_stack[level].boundary;
            if (text.size() != boundary.size() && text.size() != boundary.size() + 2)
                continue;
            if (!text.starts_with(boundary))
                continue;
            const std::string_view rest = text.substr(boundary.size());
            if (!rest.empty() && rest != "--")
                continue;
            if (!m_stack[level].closed) {
                closing = rest == "--";
                return level;
            }
            if (ofClosed == m_stack.size())
                ofClosed = level;
        }
        return ofClosed;
    }

    // The beginning of the first line from `at` on that begins with "--"; `at` begins a line. The end where there is none. Dots on the way are
    // looked at while they are at hand: after that they may be far away.
    std::size_t nextDashes(std::size_t at, std::size_t end)
    {
        const std::string_view text = m_text.substr(0, end);
        const std::size_t first = at;
        lookForDots(first);
        for (at = nextMark(first, end); at < end; at = nextMark(at + 1, end)) {
            if (text[at] == '.' && at >= m_dotsFrom)
                takeDot(at);
            else if ((at == first || text[at - 1] == '\n') && text.substr(at, 2) == "--")
                break;
        }
        m_dotsFrom = std::max(m_dotsFrom, at);
        return at;
    }

    // Looks for marks of the end of data before `to`.
    void lookForDots(std::size_t to)
    {
        while (m_dotsFrom < to) {
            const std::size_t mark = nextMark(m_dotsFrom, to);
            m_dotsFrom = std::min(mark + 1, to);
            if (mark < to && m_text[mark] == '.')
                takeDot(mark);
        }
    }

    void takeDot(std::size_t dot)
    {
        if (!isFollowedByCommands(m_text.substr(m_body.begin, m_body.end - m_body.begin), dot - m_body.begin))
            return;
        m_tree.m_smuggledCommands = true;
        m_dotsFrom = m_body.end;
    }

    std::size_t nextMark(std::size_t from, std::size_t end)
    {
        while (from < end) {
            m_pass.reached(from);
            const std::size_t stop = std::min(end, from + ForwardPass::window), mark = nextLineMark(m_text, from, stop);
            if (mark < stop)
                return mark;
            from = stop;
        }
        return end;
    }

    // Whether text that stands here belongs to no part.
    bool isTextNoted() const { return m_current == m_stack.back().part && (!m_stack.back().used || m_stack.back().closed); }

    void noteText(const Line &line)
    {
        if (!isTextNoted())
            return;
        Open &open = m_stack.back();
        const std::string_view text = m_text.substr(line.begin, line.contentEnd - line.begin);
        if (text.find_first_not_of(" \t\r") != std::string_view::npos)
            m_tree.m_parts[open.part].notes |= open.closed ? TextAfterEnd : TextBeforeStart;
    }

    // Ends what the delimiter ends and begins the next part; returns where to go on.
    std::size_t delimiter(std::size_t level, bool closing, const Line &line, std::size_t textEnd)
    {
        endParts(level + 1, line.begin);
        Open &open = m_stack[level];
        if (open.closed) {
            m_tree.m_parts[open.part].notes |= PartsAfterEnd;
            return line.end;
        }
        if (m_current != open.part)
            endPart(m_current, line.begin);
        m_current = open.part;
        open.used = true;
        open.closed = closing;
        if (closing)
            return line.end;
        if (m_tree.m_parts.size() >= maxMimeParts) {
            m_tree.m_limits.push_back("mime-parts");
            m_full = true;
            return line.end;
        }
        return beginPart(open.part, line.end, textEnd);
    }

    std::size_t beginPart(std::size_t parent, std::size_t begin, std::size_t textEnd)
    {
        MimePart part;
        part.parent = std::uint32_t(parent);
        part.depth = std::uint16_t(m_tree.m_parts[parent].depth + 1);
        std::size_t at = begin;
        part.header = {begin, begin};
        part.notes = HeaderNotEnded;
        while (at < textEnd) {
            const Line line = lineAt(at, textEnd);
            bool closing = false;
            if (delimiterLevel(line, closing) < m_stack.size())
                break;
            at = line.end;
            if (line.contentEnd == line.begin) {
                part.notes = 0;
                break;
            }
            part.header = {begin, line.end};
        }
        part.body = {at, textEnd};
        readHeader(part);
        addPart(part);
        return at;
    }

    void addPart(MimePart part)
    {
        const std::size_t index = m_tree.m_parts.size();
        part.typePlace = m_tree.placeOf(part.typeValue);
        part.dispositionPlace = m_tree.placeOf(part.dispositionValue);
        const bool digestMember = part.typeValue.empty() && index > 0 && m_tree.type(m_tree.m_parts[part.parent]) == "multipart/digest";
        const MimeParameters &type = m_tree.typeOf(part);
        if (part.typeValue.size() > 0)
            part.notes |= type.notes;
        m_current = index;
        if (type.value.starts_with("multipart/")) {
            if (part.encoding == TransferEncoding::Base64 || part.encoding == TransferEncoding::QuotedPrintable)
                part.notes |= EncodedMultipart;
            openMultipart(part, type, index);
        } else if (digestMember || type.value == "message/rfc822" || type.value == "message/global" || type.value == "message/news"
                   || isMessageFile(part, type)) {
            part.kind = MimeKind::Embedded;
        }
        m_tree.m_parts.push_back(part);
    }

    // A file attached as *.eml is a message whatever type it was given.
    bool isMessageFile(const MimePart &part, const MimeParameters &type) const
    {
        if (part.parent == 0 && m_tree.m_parts.empty())
            return false; // the message itself
        const bool plausible = type.value == "application/octet-stream" || type.value == "text/plain" || type.value == "application/x-eml"
            || type.value == "message/x-emlx" || type.value.empty() || type.value == "application/eml";
        return plausible && endsWithIgnoreCase(m_tree.fileName(part), ".eml");
    }

    void openMultipart(MimePart &part, const MimeParameters &type, std::size_t index)
    {
        const std::string *boundary = type.find("boundary");
        if (!boundary || boundary->empty()) {
            part.notes |= BoundaryMissing;
            return;
        }
        if (boundary->size() > 70)
            part.notes |= BoundaryTooLong;
        if (part.depth >= maxMimeDepth) {
            part.notes |= DepthLimit;
            if (std::find(m_tree.m_limits.begin(), m_tree.m_limits.end(), "mime-depth") == m_tree.m_limits.end())
                m_tree.m_limits.push_back("mime-depth");
            return;
        }
        if (std::any_of(m_stack.begin(), m_stack.end(), [&](const Open &open) { return open.boundary == *boundary; }))
            part.notes |= BoundaryOfAncestor;
        part.kind = MimeKind::Multipart;
        m_stack.push_back({index, std::string(trimmedEnd(*boundary))});
    }

    void readHeader(MimePart &part) const
    {
        FieldScanner scanner(m_text, part.header.begin, part.header.end);
        readFields(part, [&scanner](HeaderField &field) { return scanner.next(field); });
    }

    template<typename NextField> void readFields(MimePart &part, NextField nextField) const
    {
        HeaderField field;
        bool typed = false, encoded = false, disposed = false;
        while (nextField(field)) {
            const std::string_view name = field.name.of(m_text);
            if (name.size() < 12 || (name[0] | 0x20) != 'c')
                continue;
            if (equalsIgnoreCase(name, "Content-Type")) {
                part.notes |= noteIf(typed, DuplicateContentType);
                if (!typed)
                    part.typeValue = field.value;
                typed = true;
            } else if (equalsIgnoreCase(name, "Content-Transfer-Encoding")) {
                part.notes |= noteIf(encoded, DuplicateTransferEncoding);
                if (!encoded)
                    part.encoding = parseTransferEncoding(field.value.of(m_text));
                encoded = true;
            } else if (equalsIgnoreCase(name, "Content-Disposition")) {
                part.notes |= noteIf(disposed, DuplicateDisposition);
                if (!disposed)
                    part.dispositionValue = field.value;
                disposed = true;
            }
        }
        if (part.encoding == TransferEncoding::Unknown)
            part.notes |= UnknownEncoding;
    }

    // The line break before a delimiter belongs to the delimiter (RFC 2046 §5.1.1).
    void endPart(std::size_t index, std::size_t delimiterBegin)
    {
        MimePart &part = m_tree.m_parts[index];
        std::size_t end = delimiterBegin;
        if (end > part.body.begin && m_text[end - 1] == '\n')
            end -= end - 1 > part.body.begin && m_text[end - 2] == '\r' ? 2 : 1;
        part.body = {part.body.begin, std::max<std::size_t>(end, part.body.begin)};
    }

    // Closes the multiparts from `level` upwards, at a delimiter of one below them or at the end of the text.
    void endParts(std::size_t level, std::size_t at)
    {
        const bool atEnd = level == 0;
        while (m_stack.size() > level) {
            const Open &open = m_stack.back();
            MimePart &part = m_tree.m_parts[open.part];
            part.notes |= noteIf(!open.used, BoundaryNeverUsed) | noteIf(open.used && !open.closed, NotTerminated);
            if (!atEnd) {
                if (m_current != open.part)
                    endPart(m_current, at);
                m_current = open.part;
            }
            m_stack.pop_back();
        }
    }

    MimeTree &m_tree;
    std::string_view m_text;
    ByteRange m_body;
    ForwardPass m_pass;
    std::size_t m_dotsFrom; // the body has been looked at for dots before it
    std::vector<Open> m_stack;
    std::size_t m_current = 0; // the part whose content is being read; a multipart while between its parts
    bool m_full = false;
};

MimeTree::MimeTree(const Message &message) : m_text(message.bytes()), m_bytes(message.parts().bytes)
{
    // Past the limits of the split there are more fields than it kept.
    MimeWalker walker(*this, message.bodyRange());
    walker.lookForCommands();
    walker.walk(message.header(), message.parts().limits.empty() ? &message.fields() : nullptr);
}

MimeTree::MimeTree(std::string_view text) : m_text(text.substr(0, maxMessageBytes))
{
    FieldScanner scanner(m_text, 0, m_text.size());
    HeaderField field;
    while (scanner.next(field)) {}
    const std::size_t body = scanner.bodyBegin().value_or(m_text.size());
    MimeWalker(*this, {body, m_text.size()}).walk({0, scanner.headerEnd()});
}

std::string_view toString(MimeNote note)
{
    switch (note) {
    case DuplicateContentType: return "duplicate-content-type";
    case DuplicateTransferEncoding: return "duplicate-transfer-encoding";
    case DuplicateParameter: return "duplicate-parameter";
    case MalformedContentType: return "malformed-content-type";
    case MalformedParameter: return "malformed-parameter";
    case BoundaryMissing: return "boundary-missing";
    case BoundaryNeverUsed: return "boundary-never-used";
    case BoundaryOfAncestor: return "boundary-of-ancestor";
    case BoundaryTooLong: return "boundary-too-long";
    case NotTerminated: return "not-terminated";
    case TextAfterEnd: return "text-after-end";
    case TextBeforeStart: return "text-before-start";
    case PartsAfterEnd: return "parts-after-end";
    case EncodedMultipart: return "encoded-multipart";
    case UnknownEncoding: return "unknown-encoding";
    case NameFormsDiffer: return "name-forms-differ";
    case HeaderNotEnded: return "header-not-ended";
    case DepthLimit: return "depth-limit";
    case DuplicateDisposition: return "duplicate-disposition";
    }
    return {};
}

} // namespace heloscope
