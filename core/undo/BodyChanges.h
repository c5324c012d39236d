// What machines do to a body on the way, undone: other bodies for findChange to try, cheapest and most likely first.
#pragma once

#include "core/dkim/DkimCanonicalize.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"
#include "core/undo/PiecedBody.h"

#include <functional>
#include <string_view>

namespace heloscope::undo {

struct BodyAttempt {
    std::string_view code;              // one, or two joined by "+"
    PiecedBody body;                    // keeps what is not of the message
    std::string_view encoding, charset; // what the message's own header must say of it; empty = as it does
};
enum class Attempt { Next, Fits, Stop };

/// Shows `visit` one body after the other, a fixed number of them, until one fits (true) or it stops. `form` is how the body was hashed:
/// blanks at line ends count only for Simple.
bool tryBodies(const Message &message, const MimeTree &mime, dkim::Canonicalization form, const std::function<Attempt(BodyAttempt)> &visit);

} // namespace heloscope::undo
