// Text parts taken apart and written again: with what a gateway put into the text taken out, in another transfer encoding (RFC 2045 §6)
// or in another charset.
#pragma once

#include "core/undo/PartTexts.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope::undo {

/// The text of one part without a change; nothing where it has none. `html` is true for text/html.
using TextEdit = std::function<std::optional<std::string>(std::string_view text, bool html)>;

struct Rewrite {
    Target target = Target::Keep;
    std::string_view charset = {}; // the text in this one; empty = as it is. A word of ours: "utf-8" in any case, or a name of ISO 8859-1
    TextEdit edit = {};            // only where the charset is empty
};

struct RewrittenBody {
    PiecedBody body;
    std::string_view encoding; // what Content-Transfer-Encoding then says in the message's own header; empty = as it is
    std::string_view charset;  // the same for the charset in Content-Type
};

/// The body with each text part that `rewrite` concerns written again, its own header saying so; nothing where none is, or where a text
/// cannot be written in the charset.
std::optional<RewrittenBody> rewriteParts(const Message &message, PartTexts &texts, const Rewrite &rewrite);

} // namespace heloscope::undo
