// The MIME structure of a message as byte ranges: parts, types, encodings (RFC 2045, 2046, 2183, 2231), found in one pass without
// recursion. What different programs would read differently is noted, not decided.
#pragma once

#include "core/Limits.h"
#include "core/message/Message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

class TransferReader;

enum class TransferEncoding : std::uint8_t { SevenBit, EightBit, Binary, Base64, QuotedPrintable, UuEncode, Unknown };
std::string_view toString(TransferEncoding encoding);

/// What about a part is read differently by different programs, or is broken; bits.
enum MimeNote : std::uint32_t {
    DuplicateContentType = 1 << 0,
    DuplicateTransferEncoding = 1 << 1,
    DuplicateParameter = 1 << 2,      // the same parameter twice (boundary, charset, name …)
    MalformedContentType = 1 << 3,
    MalformedParameter = 1 << 4,
    BoundaryMissing = 1 << 5,         // multipart without a usable boundary: its body is one leaf
    BoundaryNeverUsed = 1 << 6,       // no delimiter line was found
    BoundaryOfAncestor = 1 << 7,      // the same boundary as an enclosing multipart
    BoundaryTooLong = 1 << 8,         // RFC 2046 §5.1.1: at most 70 octets
    NotTerminated = 1 << 9,           // no closing delimiter
    TextAfterEnd = 1 << 10,           // something not blank after the closing delimiter
    TextBeforeStart = 1 << 11,        // something not blank before the first delimiter (the usual preamble)
    PartsAfterEnd = 1 << 12,          // delimiter lines after the closing delimiter; not read as parts
    EncodedMultipart = 1 << 13,       // multipart with base64 or quoted-printable (RFC 2045 §6.4 forbids it); read as if it were not
    UnknownEncoding = 1 << 14,
    NameFormsDiffer = 1 << 15,        // filename, filename*, name end in different file types
    HeaderNotEnded = 1 << 16,         // the part's header runs into a delimiter or the end
    DepthLimit = 1 << 17,             // multipart below maxMimeDepth, not opened
    DuplicateDisposition = 1 << 18,
};
/// The notes that make mail programs show different text for the same bytes.
inline constexpr std::uint32_t ambiguousMimeNotes = DuplicateContentType | DuplicateTransferEncoding | DuplicateParameter | BoundaryMissing | BoundaryNeverUsed
    | BoundaryOfAncestor | PartsAfterEnd | EncodedMultipart | UnknownEncoding;
/// Kebab-case name of one note.
std::string_view toString(MimeNote note);

enum class MimeKind : std::uint8_t { Leaf, Multipart, Embedded }; // Embedded: a whole message inside (message/rfc822, message/global, *.eml)

/// A ByteRange in half the room.
struct PartRange {
    std::uint32_t begin = 0, end = 0;

    constexpr PartRange() = default;
    constexpr PartRange(std::size_t first, std::size_t past) : begin(std::uint32_t(first)), end(std::uint32_t(past)) {}
    constexpr PartRange(ByteRange range) : PartRange(range.begin, range.end) {}
    constexpr operator ByteRange() const { return {begin, end}; }
    constexpr std::size_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr std::string_view of(std::string_view whole) const { return whole.substr(begin, end - begin); }
};
static_assert(maxMessageBytes <= UINT32_MAX);

/// One part. Ranges are into the text the tree was made from; small, as there may be 100,000 of them.
struct MimePart {
    PartRange header;           // of the part, or of the message for the root
    PartRange body;             // still encoded
    PartRange typeValue;        // raw value of the Content-Type that counts (the first); empty where none
    PartRange dispositionValue; // raw value of Content-Disposition; empty where none
    std::uint32_t parent = 0;   // index; the root is its own parent
    std::uint32_t notes = 0;
    std::uint16_t depth = 0;    // 0 for the root
    std::uint8_t typePlace = 0, dispositionPlace = 0; // among the values that the tree has read already
    TransferEncoding encoding = TransferEncoding::SevenBit;
    MimeKind kind = MimeKind::Leaf;

    bool has(MimeNote note) const { return (notes & note) != 0; }
};

/// A structured value "token; name=value; …" with RFC 2231 continuations and charsets undone.
struct MimeParameters {
    std::string value;          // lower case: "text/plain", "attachment"; empty where malformed
    struct Item {
        std::string name, value;
    };
    std::vector<Item> items;    // names lower case; values UTF-8 where a charset is known, else the octets
    std::uint32_t notes = 0;    // MalformedContentType, MalformedParameter, DuplicateParameter, NameFormsDiffer

    /// The first parameter of this (lower-case) name, or null: absent is not empty.
    const std::string *find(std::string_view name) const;
};
/// Reads the value of Content-Type or Content-Disposition, comments and folds allowed. Never fails, linear.
MimeParameters parseMimeParameters(std::string_view rawValue);

class MimeTree {
public:
    /// Walks `message`. At most maxMimeParts parts and maxMimeDepth levels; reached limits are named in limits().
    explicit MimeTree(const Message &message);
    /// Walks a text that begins with a header (a decoded embedded message). `text` must outlive the tree.
    explicit MimeTree(std::string_view text);

    const std::vector<MimePart> &parts() const { return m_parts; } // the root first, then in the order of the text; never empty
    const std::vector<std::string_view> &limits() const { return m_limits; } // "mime-parts", "mime-depth"
    std::uint32_t notes() const { return m_notes; } // of all parts united
    /// SMTP commands stand behind a mark of the end of data inside the body (SMTP smuggling). Looked for in messages only.
    bool hasSmuggledCommands() const { return m_smuggledCommands; }
    std::string_view text() const { return m_text; }

    MimeParameters contentType(const MimePart &part) const;
    MimeParameters disposition(const MimePart &part) const;
    /// Lower-case type without parameters: as declared, else "text/plain", or "message/rfc822" for an undeclared part of
    /// multipart/digest (RFC 2046 §5.1.5).
    std::string type(const MimePart &part) const;
    /// File name as UTF-8 from Content-Disposition or Content-Type, encoded words undone; empty = none.
    std::string fileName(const MimePart &part) const;
    bool isAttachment(const MimePart &part) const; // disposition attachment, or a leaf with a name that is not shown inline
    /// The body with its transfer encoding undone, at most `limit` octets of it. `damaged` (may be null) as for base64 and QP errors.
    std::string decodedBody(const MimePart &part, std::size_t limit, bool *damaged = nullptr) const;
    /// The same piece by piece, good as long as the text the tree was made from.
    TransferReader bodyReader(const MimePart &part) const;
    /// The decoded body as UTF-8 by its charset. `lossy` (may be null) is set where that was not exact.
    std::string decodedText(const MimePart &part, std::size_t limit, bool *lossy = nullptr) const;
    /// The same without a copy where the body is such text as it stands; else `room` holds it (and perhaps more).
    std::string_view viewText(const MimePart &part, std::size_t limit, std::string &room, bool *lossy = nullptr) const;
    /// The whole body with its transfer encoding undone; shared with the message where it stands there as it is.
    Bytes bodyBytes(const MimePart &part) const;
    /// The body of the part is not needed for now.
    void setAside(const MimePart &part) const;
    /// Value of the first field of this name in the part's own header, or nothing.
    std::optional<std::string_view> field(const MimePart &part, std::string_view name) const;
    /// Indices of the parts directly inside `index`, in order.
    std::vector<std::size_t> children(std::size_t index) const;

private:
    friend class MimeWalker;
    std::uint8_t placeOf(PartRange rawValue);
    /// Good until the next call.
    const MimeParameters &parametersOf(PartRange rawValue, std::uint8_t place) const;
    const MimeParameters &typeOf(const MimePart &part) const { return parametersOf(part.typeValue, part.typePlace); }
    const MimeParameters &dispositionOf(const MimePart &part) const { return parametersOf(part.dispositionValue, part.dispositionPlace); }

    struct ReadValue {
        PartRange raw;
        MimeParameters parameters;
    };
    std::string_view m_text;
    Bytes m_bytes; // the same, where somebody keeps it
    std::vector<MimePart> m_parts;
    std::vector<ReadValue> m_values; // the first distinct values; the parts of nearly every message share a few
    std::vector<std::string_view> m_limits;
    std::uint32_t m_notes = 0;
    bool m_smuggledCommands = false;
};

/// Undoes a transfer encoding; stops after `limit` octets of output.
std::string decodeTransfer(std::string_view encoded, TransferEncoding encoding, std::size_t limit, bool *damaged = nullptr);
/// The same without a copy where the encoding changes nothing; else in `room`, which may hold more behind it.
std::string_view decodeTransfer(std::string_view encoded, TransferEncoding encoding, std::size_t limit, std::string &room, bool *damaged = nullptr);
TransferEncoding parseTransferEncoding(std::string_view rawValue);

} // namespace heloscope
