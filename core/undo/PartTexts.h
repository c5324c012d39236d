// The texts that people read, out of their parts and without their encoding, and in the forms in which attempts write them again: each
// form is made once, however many attempts want it. What encoders are free to choose is written as nearly all of them do: lines of 76
// characters.
#pragma once

#include "core/message/Message.h"
#include "core/message/Mime.h"
#include "core/undo/PiecedBody.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace heloscope::undo {

enum class Target { Keep, EightBit, SevenBit, QuotedPrintable, Base64 };

/// A text and its encodings, as far as they were asked for.
struct TextForm {
    Text text;
    std::optional<Text> quotedPrintable, base64;
};

inline constexpr std::size_t maxTextParts = 64; // each is read anew by every attempt

class PartTexts {
public:
    /// The leaves of type text, in the order of the message; none where there are more than maxTextParts. All must outlive this.
    PartTexts(const Message &message, const MimeTree &mime, TextMaker &maker);

    struct Part {
        const MimePart *part;
        bool html, encoded; // text/html; quoted-printable or base64
        Target now;         // how it is encoded: QuotedPrintable, Base64 or Keep
        std::shared_ptr<TextForm> decoded = {}, converted = {};
        std::optional<bool> convertedToUnicode = {};
    };
    std::vector<Part> &parts() { return m_parts; }
    bool anyEncoded() const;

    /// The text without its encoding.
    const std::shared_ptr<TextForm> &decoded(Part &part);
    /// The text in UTF-8 or ISO 8859-1; null where it cannot be written so.
    const std::shared_ptr<TextForm> &converted(Part &part, bool unicode);
    /// Whether any of them can be written in `charset` and has other octets there.
    bool changeIn(std::string_view charset);
    /// As it stands in the body when encoded so.
    const Text &encoded(const Part &part, TextForm &form, Target target);
    /// A form that is not kept.
    std::shared_ptr<TextForm> made(std::string text) { return std::make_shared<TextForm>(TextForm{m_maker.made(std::move(text)), {}, {}}); }

    /// A stretch of the message.
    Text ofMessage(ByteRange range) const { return {range.of(m_message.bytes()), range.begin}; }

private:
    Text madeUnlessThere(const Part &part, std::string text);

    const Message &m_message;
    const MimeTree &m_mime;
    TextMaker &m_maker;
    std::vector<Part> m_parts;
};

} // namespace heloscope::undo
