// A raw message, split and kept: every byte stays in one buffer, fields and body are ranges into it.
// RFC 5322 §2.1 and §4 for the split; nothing is ever dropped, what deviates is recorded.
#pragma once

#include "core/base/ByteRange.h"
#include "core/base/Bytes.h"
#include "core/message/OffsetMap.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// What is odd about one header field; bits of HeaderField::oddities.
enum FieldOddity : std::uint16_t {
    SpaceBeforeColon = 1 << 0,  // "From :" (obsolete syntax, RFC 5322 §4.5)
    NotAField = 1 << 1,         // a line without a colon, or with an illegal name; the name is empty, value is the whole line
    FoldBeforeColon = 1 << 2,   // "From" CRLF " : x": lenient readers see a field, strict ones garbage
    BareCarriageReturn = 1 << 3,// CR not followed by LF inside the field
    BareLineFeed = 1 << 4,      // LF without CR in a message that otherwise uses CRLF
    HasNul = 1 << 5,
    HasEightBit = 1 << 6,
    LooksLikeHiddenField = 1 << 7, // a continuation line that itself begins like a well-known field ("␠From: x")
    ControlCharacter = 1 << 8,  // other C0 control than TAB, CR, LF, NUL
    BlankFold = 1 << 9,         // a continuation line of nothing but white space; some readers end the header there
    CutAtLimit = 1 << 10,       // reaches past maxHeaderBytes; the ranges end there
};

/// One field of the header block. All ranges are into Message::bytes().
struct HeaderField {
    ByteRange whole; // from the first octet of the name through the final line ending
    ByteRange name;  // without white space before the colon; empty for NotAField
    ByteRange value; // after the colon, folds kept, final line ending left out
    std::uint16_t oddities = 0;

    bool has(FieldOddity oddity) const { return (oddities & oddity) != 0; }
};

/// Where the bytes came from and in what shape (CONTRACT `source.kind`).
enum class SourceKind { Message, Headers, Pasted, OutlookMsg, MboxEntry };
std::string_view toString(SourceKind kind);

enum class LineEnding { None, CrLf, Lf, Cr, Mixed };

/// Immutable after parsing. Views from it are valid as long as it lives; reports hold it by shared_ptr.
class Message {
public:
    struct Parts {
        Bytes bytes;
        std::vector<HeaderField> fields;
        ByteRange header;             // the whole header block without the empty line
        std::optional<ByteRange> body;// nothing where only headers were given
        SourceKind kind = SourceKind::Message;
        LineEnding lineEnding = LineEnding::None;
        std::vector<std::string> repairs;   // kebab-case codes, in the order they were made
        std::vector<std::string> limits;    // names of limits reached while splitting, e.g. "header-fields"
        std::optional<ByteRange> envelopeLine; // mbox "From " line, part of bytes() but of no field
        bool byteOrderMark = false;
        bool leadingBlankLines = false;
        std::optional<ByteRange> strictHeader; // the header as read by those who end it only at CRLF CRLF, where that differs
        std::shared_ptr<const std::string> input; // the text as given, where a repair changed it; else null
        std::vector<OffsetMap> inputMaps;      // one per repair that moved bytes, first repair first; empty = bytes as given
    };
    explicit Message(Parts parts);
    Message(const Message &) = delete;
    Message &operator=(const Message &) = delete;

    std::string_view bytes() const { return m_parts.bytes; }
    /// Who keeps bytes() and can set some of them aside, or null.
    const ByteKeeper *keeper() const { return m_parts.bytes.keeper(); }
    const std::vector<HeaderField> &fields() const { return m_parts.fields; }
    std::string_view name(const HeaderField &field) const { return field.name.of(m_parts.bytes); }
    /// The raw value: octets after the colon, folds and all.
    std::string_view value(const HeaderField &field) const { return field.value.of(m_parts.bytes); }
    std::string_view whole(const HeaderField &field) const { return field.whole.of(m_parts.bytes); }
    ByteRange header() const { return m_parts.header; }
    bool hasBody() const { return m_parts.body.has_value(); }
    ByteRange bodyRange() const { return m_parts.body.value_or(ByteRange{m_parts.bytes.size(), m_parts.bytes.size()}); }
    std::string_view body() const { return bodyRange().of(m_parts.bytes); }
    const Parts &parts() const { return m_parts; }

    /// Indices of the fields with this name (any case; "From :" and names folded before their colon, which only lenient readers see,
    /// included), top to bottom.
    std::vector<std::size_t> find(std::string_view name) const;
    /// How many they are.
    std::size_t count(std::string_view name) const;
    /// False: there is one such field at most. A quick look, which may say true of two names that share their bit.
    bool mayRepeat(std::string_view name) const;
    /// The topmost field of this name, or null.
    const HeaderField *first(std::string_view name) const;

    /// The range of the input as it was given that `range` of bytes() came from; the same range where nothing was repaired.
    ByteRange toInput(ByteRange range) const;

private:
    /// The place of the first field of this name from `at` on, or that behind the last.
    std::size_t next(std::string_view name, std::uint32_t key, std::size_t at) const;

    Parts m_parts;
    std::vector<std::uint32_t> m_keys;          // of the fields' names
    std::array<std::uint64_t, 4> m_keysSeen{};  // a bit for each, perhaps shared by several
    std::array<std::uint64_t, 4> m_keysTwice{};
};

using MessagePtr = std::shared_ptr<const Message>;

} // namespace heloscope
