// What machines do to a body on the way, undone: candidates for findChange.
#pragma once

#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::undo {

struct BodyChange {
    std::string_view code;
    std::string body;
};

/// Candidates that need the bytes of the body alone, cheapest and most likely first; a fixed number of them.
std::vector<BodyChange> bodyChanges(std::string_view body);

struct PlainBody {
    std::string body;
    std::string_view encoding; // what the Content-Transfer-Encoding was: "8bit"
};
/// The body as it was before a server without 8BITMIME made its neighbour encode it (RFC 6152 §3): every text part that is
/// quoted-printable or base64 decoded, its own header saying 8bit again. Nothing where no part is encoded.
std::optional<PlainBody> withoutTransferEncoding(const Message &message, const MimeTree &mime);

} // namespace heloscope::undo
