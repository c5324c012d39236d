// Header fields that only some readers see: the "both readings" of RFC 5322 corner cases (forgery tricks that hide a second
// From in a fold, behind a bare CR, before an early or after a late end of the header).
#pragma once

#include "core/message/Message.h"

#include <string>
#include <vector>

namespace heloscope {

enum class HiddenBy {
    Fold,          // a continuation line that begins like a field ("Received: x" CRLF " From: y")
    BareReturn,    // text after a lone CR that begins like a field
    SplitName,     // the name is folded before its colon
    BorderOfOthers,// stands between our end of the header and that of readers who accept only CRLF CRLF
};
std::string_view toString(HiddenBy by);

struct HiddenField {
    HiddenBy by;
    std::size_t host;  // index of the field it hides in; fields().size() for BorderOfOthers
    std::string name;  // as written
    ByteRange range;   // of name, colon and value in Message::bytes()
    ByteRange value;   // after the colon, folds kept
};

/// In message order, at most `maxHiddenFields`. Only names that matter for who sent the message (From, Sender, Reply-To,
/// Return-Path, To, Subject, Date, Received, signatures, results …) are looked for. Linear.
std::vector<HiddenField> hiddenFields(const Message &message);

inline constexpr std::size_t maxHiddenFields = 100;

} // namespace heloscope
