// Splits a message into header fields and body without losing or changing a byte (RFC 5322 §2.1, §2.2, §4). What deviates is
// recorded in the fields and in Message::Parts; only what cannot be read as a message at all is repaired, and says so.
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Result.h"
#include "core/message/Message.h"

#include <memory>
#include <string>

namespace heloscope {

/// `bytes` is one message, a header block alone, or text copied from a screen. `hint` is what the caller believes it is.
/// The kind of the result is Pasted where text was repaired (PasteRepair.h), Headers where there is no body, else as hinted;
/// OutlookMsg and MboxEntry stay what they are.
/// Errors: "empty" (nothing but blanks), "too-large" (above maxMessageBytes), "not-mail" (no line looks like a header field).
Result<std::shared_ptr<Message>> splitMessage(Bytes bytes, SourceKind hint);

} // namespace heloscope
