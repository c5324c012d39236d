// Everything that follows from the bytes of one message alone, made once by parse() and shared by all evaluation passes.
#pragma once

#include "core/Options.h"
#include "core/arc/ArcParse.h"
#include "core/authres/AuthResTypes.h"
#include "core/bounce/BounceParse.h"
#include "core/dkim/DkimParse.h"
#include "core/dkim2/Dkim2Parse.h"
#include "core/domainkeys/DomainKeysParse.h"
#include "core/message/Mime.h"
#include "core/report/Report.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heloscope {

struct Facts {
    Facts(MessagePtr parsed, Source origin) : message(std::move(parsed)), source(std::move(origin)), header(*message), mime(*message) {}

    MessagePtr message;
    Source source;
    std::shared_ptr<const std::string> given; // the file as given, where the message was taken out of it (Outlook)
    dkim::HeaderView header;
    MimeTree mime;
    std::shared_ptr<const std::string> enclosed; // the part inside an opaque S/MIME signature (RFC 8551 §3.5.2), or null
    std::optional<MimeTree> enclosedMime;        // of it
    FromSummary from;
    bool fromIsGroup = false;
    std::vector<authres::Recorded> recorded;
    dkim::ParsedSignatures dkim;
    domainkeys::ParsedSignatures domainKeys;
    arc::ParsedChain arc;
    dkim2::Parsed dkim2;
    dkim::BodyHashes bodyHashes; // for all signatures, DKIM's and ARC's
    Content content;
    std::vector<std::string> limits;                  // names of limits reached beyond those of the split itself
    std::vector<std::shared_ptr<const Facts>> embedded; // one level (CONTRACT `embedded`)
    std::optional<bounce::BounceFacts> bounce;        // nothing for ordinary mail
    std::shared_ptr<const Facts> bounceOriginal;      // the message it returned; also in `embedded`, where that is filled
};

} // namespace heloscope
