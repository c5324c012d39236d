// Judges a bounce: was the returned message really the reader's, did it leave the reader's system, or is the bounce itself a fake?
// Evidence is gathered in groups of different strength (tag, handover, DKIM, sent mail, submission); a verdict at high confidence needs
// two groups that agree and none that contradicts. Nothing below the hop that handed the original over is more than a claim.
#pragma once

#include "core/Options.h"
#include "core/bounce/BounceParse.h"
#include "core/dkim/DkimTypes.h"
#include "core/dns/DnsTypes.h"
#include "core/message/ContentTypes.h"
#include "core/profile/Profile.h"
#include "core/received/ReceivedTypes.h"

#include <vector>

namespace heloscope::bounce {

/// The returned message, taken apart as any message is.
struct OriginalFacts {
    const Message &message;
    const std::vector<received::Hop> &hops;
    std::vector<dkim::Signature> signatures;
};

struct BounceInput {
    const BounceFacts &facts;
    const Message &message;             // the bounce itself
    const received::Path &path;         // its route, with the border found
    const Content &content;             // its links
    const Profile &profile;
    const Options &options;
    const OriginalFacts *original = nullptr; // null where nothing with header fields came back
};

/// Pure. Asks `dns` for the SPF records of the reader's domain where the handover needs them.
Verdict evaluate(const BounceInput &input, DnsView &dns);

} // namespace heloscope::bounce
