// Signs by which a message as a whole is known: a bounce, a complaint, a receipt, an automatic answer, a challenge, a notice of a list
// (RFC 3834, RFC 5965, RFC 6522, RFC 8098, and what programs write instead). Internal to core/bounce.
#pragma once

#include "core/base/Bigrams.h"
#include "core/bounce/BounceTypes.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <optional>
#include <string>
#include <string_view>

namespace heloscope::bounce {

struct OuterMarks {
    std::string fromAddress, fromName, subject, autoSubmitted; // autoSubmitted in lower case
    Bigrams subjectPairs;
    std::optional<std::string> returnPath; // "" = null; nothing = not recorded
    std::string reportType;                // of multipart/report, lower case
    bool multipartReport = false;
    bool statusPart = false, feedbackPart = false, dispositionPart = false;
    bool failedRecipientsField = false;
    bool daemonFrom = false;               // mailer-daemon, postmaster … or a name like "Mail Delivery Subsystem"
    bool subjectSays = false;              // the subject is one of a bounce
    bool subjectWarns = false;             // … of a warning that it is late
    bool nullSender() const { return returnPath && returnPath->empty(); }
};
OuterMarks readOuterMarks(const Message &message, const MimeTree &tree);

/// How much the outer signs say for a bounce; the text adds to it.
int bounceScore(const OuterMarks &marks);
/// Kinds other than a delivery report that the outer signs show; `text` is the narrative. Nothing for ordinary mail.
std::optional<Kind> automaticKind(const Message &message, const OuterMarks &marks, std::string_view text);
/// How many octets of the narrative automaticKind() looks at.
std::size_t textThatShowsKind(const OuterMarks &marks);

} // namespace heloscope::bounce
