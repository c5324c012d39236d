// Text parts taken apart and written again: with what a gateway put into the text taken out, in another transfer encoding (RFC 2045 §6)
// or in another charset. What encoders are free to choose is written as nearly all of them do: lines of 76 characters.
#pragma once

#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::undo {

enum class Target { Keep, EightBit, SevenBit, QuotedPrintable, Base64 };

/// The text of one part without a change; nothing where it has none. `html` is true for text/html.
using TextEdit = std::function<std::optional<std::string>(std::string_view text, bool html)>;

/// A part that people read: a leaf of type text.
struct TextPart {
    std::size_t index; // in the tree
    bool html, encoded; // text/html; quoted-printable or base64
};
/// In the order of the text; none where there are more than maxTextParts.
std::vector<TextPart> textParts(const MimeTree &mime);
inline constexpr std::size_t maxTextParts = 64; // each is read anew by every attempt

struct Rewrite {
    Target target = Target::Keep;
    std::string_view charset = {}; // the text in this one; empty = as it is. "utf-8" in any case, or a name of ISO 8859-1
    TextEdit edit = {};
};

struct RewrittenBody {
    std::string body;
    std::string_view encoding; // what Content-Transfer-Encoding then says in the message's own header; empty = as it is
    std::string_view charset;  // the same for the charset in Content-Type
};

/// The body with each text part that `rewrite` concerns written again, its own header saying so; nothing where none is, or where a text
/// cannot be written in the charset.
std::optional<RewrittenBody> rewriteParts(const Message &message, const MimeTree &mime, const std::vector<TextPart> &parts, const Rewrite &rewrite);

} // namespace heloscope::undo
