// S/MIME: the signature of a message's text, judged for its report.
#pragma once

#include "core/Facts.h"

namespace heloscope {

/// What an S/MIME signature of `facts` says, for the mailboxes of its From field; certificates judged at `time`. Nothing where there is none.
/// `Smime::result`: "pass" (it holds, and a chain leads to a root), "untrusted" (it holds, no chain does), "fail" (changed since), "not-checked".
/// `Smime::reason`: "certificate-expired", "certificate-not-yet-valid", "self-signed", "issuer-unknown", "not-for-mail", "chain-broken",
/// "no-roots"; "content-changed"; "signer-missing", "not-signed" (encrypted), "unreadable", "no-body"; "part-only" beside a pass. Empty = nothing to add.
std::optional<Smime> checkSmime(const Facts &facts, const Options &options, UnixTime time);

} // namespace heloscope
