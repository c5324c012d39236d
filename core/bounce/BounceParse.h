// Reads bounces and other automatic mail: what happened to which recipient, and the message it is about. Standard reports (RFC 3464,
// RFC 6522, RFC 6533, RFC 8098, RFC 5965) are read liberally; what products write instead is known from tables of marks. Recognition
// adds up signs, as no single one is in all bounces. What is found is a claim of the report; judging it is BounceEvaluate's work.
#pragma once

#include "core/bounce/BounceTypes.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::bounce {

/// The message that came back, as far as it did.
struct ReturnedOriginal {
    std::string carried = "none";    // "message/rfc822", "text/rfc822-headers", "inline", "none" …
    std::optional<std::size_t> part; // the MIME part that is this message as a whole (MimeKind::Embedded)
    std::string bytes;               // header fields and what came back of the body; empty where only pieces are known
    bool headersOnly = false;        // nothing of the body came back
    std::string messageId;           // without brackets
    std::string from, to, subject, date; // decoded, one line each
    std::size_t reportsAround = 0;   // reports inside the report that were opened to find it
};

struct BounceFacts {
    Kind kind = Kind::Failure;
    std::string dialect;                   // whose format was recognised; "rfc3464", "exim", "qmail" …; empty = by general signs
    bool reportPart = false;               // a readable delivery report, disposition or feedback part
    bool standardReport = false;           // multipart/report, too
    std::string reportingMta;              // host name as given, without the type
    std::string receivedFromMta, arrivalDate, envelopeId, envelopeSender; // X-Postfix-Sender and the like
    std::string sourceIp;                  // Source-IP of a feedback report
    std::vector<Recipient> recipients;
    std::vector<std::string> addressedAs;  // Original-Recipient addresses, where given
    std::optional<ReturnedOriginal> original;
    std::vector<std::string> answers;      // Message-IDs that In-Reply-To, References or the text name, without brackets
    std::string answeredSubject;           // the original's subject as an automatic answer quotes it
    std::string narrative;                 // UTF-8 text for people, up to the returned message
    bool narrativeIsHtmlOnly = false;
    std::vector<std::string> attachedForms;// file names of HTML, script or disk-image attachments of the report itself
    int score = 0;                         // sum of signs; for tests and the curious
};

/// Nothing for ordinary mail. Linear in the size of the message.
std::optional<BounceFacts> parseBounce(const Message &message, const MimeTree &tree);

/// Some servers take one dot off each returned line that began with two: `body` with a dot put in front of each line that begins with
/// one and goes on. Whether that was done shows when a body hash fits again.
std::string withDotsPutBack(std::string_view body);

inline constexpr std::size_t maxReportText = std::size_t(1) << 20; // octets read of each text or report part
inline constexpr std::size_t maxRecipients = 10'000;
inline constexpr int maxNestedReports = 3;

} // namespace heloscope::bounce
