// What machines do to header fields on the way, undone: other wordings of the signed fields, for findChange to try.
#pragma once

#include "core/dkim/DkimParse.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::undo {

struct FieldEdit {
    std::size_t field; // index in the header
    std::string value; // what stands behind the ":" then
};

struct HeaderOption {
    std::string_view code;
    std::vector<FieldEdit> edits;
    std::string encoding = {}, charset = {}; // what the header then says of the text, which must have been in that; empty = as it is
};
/// Wordings that exclude each other.
using HeaderChoice = std::vector<HeaderOption>;

/// One choice for each kind of change that touches a field which `parsed` signs: subject, addresses, date, type and encoding of the text,
/// folds. A fixed number of options; linear in the size of the signed fields.
std::vector<HeaderChoice> headerChoices(const Message &message, const dkim::HeaderView &header, const dkim::ParsedSignature &parsed, const MimeTree &mime);

/// The subject without the tags that gateways ("[EXT]") and lists ("[garden]") put in front of it, one by one; as plain text and in the
/// forms that an encoded word of it may have had (RFC 2047).
HeaderChoice subjectChoice(std::string_view value, std::size_t field);
/// The addresses of a field with the quotation marks around plain names taken off or put on.
enum class Quotes { Remove, Add };
std::string withQuotes(std::string_view addresses, Quotes quotes);

} // namespace heloscope::undo
