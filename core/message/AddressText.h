// Questions about the text of names and addresses that the reading of an address list asks.
#pragma once

#include "core/message/AddressScanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::address {

/// Content of a quoted string or comment: outer marks and quoted pairs undone, folds removed.
std::string unquoted(std::string_view token);
/// Phrase tokens as text, quotes undone, encoded words still standing.
std::string phraseText(std::string_view value, const std::vector<Token> &tokens);
/// The DNS could hold the name (RFC 1035 §2.3.4); letters outside ASCII are left for IDNA to judge.
bool isPlausibleDomain(std::string_view domain);
/// So long, or with so many blanks in a row, that the address moves out of sight.
bool isPadded(std::string_view name);
/// Text that a bidi control shows in another order than it stands: overrides always, embeddings and isolates where there are no right-to-left letters.
bool hasBidiTrick(std::string_view text);
/// Invisible or blank where an address has no room for blanks.
bool isInvisibleInAddress(char32_t c);
std::string withoutInvisible(std::string_view text);
/// user%victim.example@evil, user=victim.example@evil
bool hasRoutingHack(std::string_view local);
/// Two-octet overlong forms read as the ASCII they stand for (C0 AE is a dot to decoders that do not check, RFC 3629 §10).
std::string withOverlongRead(std::string_view bytes);

} // namespace heloscope::address
