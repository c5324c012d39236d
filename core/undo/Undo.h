// Changes that honest machines make on the way, tried backwards when a signature fails: does it verify once the change is undone?
// "Verifies once the tag [EXT] is removed" is shown as exactly that and never counts as a plain pass. A bounded set of known changes:
// transfer re-encoding, mbox and dot quoting, subject tags, banners, footers.
#pragma once

#include "core/dkim/DkimEvaluate.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <string>
#include <string_view>

namespace heloscope::undo {

struct Material {
    const Message &message;
    const dkim::HeaderView &header;
    const MimeTree &mime;
    const dkim::BodyHashes &bodyHashes;
};

/// The change whose removal makes `parsed` verify with `keys`, or empty: one or two codes joined by "+", of "body-8bit", "mbox-quoting",
/// "dot-added", "dot-removed", "body-footer", "body-banner", "subject-tag", "subject-list-tag". Bodies above maxUndoBody are left alone.
/// The work is a fixed number of passes over the message.
std::string findChange(const Material &material, const dkim::ParsedSignature &parsed, const dkim::KeyAnswer &keys);

/// True where what a person reads is the same with and without the change: the seal then still speaks for it.
bool preservesContent(std::string_view change);

inline constexpr std::size_t maxUndoBody = std::size_t(4) << 20;
inline constexpr std::size_t maxFooterTries = 8;

} // namespace heloscope::undo
