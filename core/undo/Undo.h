// Changes that honest machines make on the way, tried backwards when a signature fails: does it verify once the change is undone?
// "Verifies once the tag [EXT] is removed" is shown as exactly that and never counts as a plain pass. A bounded set of known changes:
// transfer re-encoding, charsets, mbox and dot quoting, blanks, subject tags, folds and quotes of header fields, banners, footers, links
// led through a gateway.
#pragma once

#include "core/Limits.h"
#include "core/dkim/DkimEvaluate.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope::undo {

struct Material {
    const Message &message;
    const dkim::HeaderView &header;
    const MimeTree &mime;
    const dkim::BodyHashes &bodyHashes;
};

inline constexpr std::size_t maxUndoOctets = std::size_t(48) << 20; // hashed for one message, all its signatures and attempts together
inline constexpr std::size_t maxHeaderTries = 1000;                 // signature verifications for one message
inline constexpr std::size_t maxTriesPerHeader = 250;               // for one signature
inline constexpr std::size_t maxBodySearches = 4;                   // signatures for which the body is searched
inline constexpr std::size_t maxFooterTries = 8;

/// What may still be spent on one message.
struct Budget {
    std::size_t octets = maxUndoOctets;
    std::size_t headerTries = maxHeaderTries;
    std::size_t bodySearches = maxBodySearches;
    bool reached = false; // something was left untried
};

/// The change whose removal makes `parsed` verify with `keys`, or empty: codes joined by "+", those of the header first: "subject-tag",
/// "subject-list-tag", "subject-code", "header-quotes", "header-folds", "date-form", "type-form", "content-transfer-encoding";
/// "body-8bit", "body-encoding", "body-charset", "body-blanks", "mbox-quoting", "dot-added", "dot-removed", "body-footer",
/// "body-banner", "links-rewritten". The work is bounded by `budget`.
std::string findChange(const Material &material, const dkim::ParsedSignature &parsed, const dkim::KeyAnswer &keys, Budget &budget);

/// True where what a person reads is the same with and without the change: the seal then still speaks for it.
bool preservesContent(std::string_view change);

} // namespace heloscope::undo
