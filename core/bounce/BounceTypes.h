// Bounces and other automatic mail: what happened, to what, and whether the original really was the reader's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::bounce {

enum class Kind { Failure, Delay, Success, Complaint, AutoReply, Challenge, Notice, Receipt };
std::string_view toString(Kind kind);
enum class BounceVerdict { Backscatter, Genuine, Compromised, Fake, Automatic, CannotTell, Complaint };
std::string_view toString(BounceVerdict verdict);
enum class Confidence { Low, Medium, High };
std::string_view toString(Confidence confidence);

struct Recipient {
    std::string address, action, status, diagnostic, remote;
    std::string meaning; // code of the status table, e.g. "no-such-mailbox"
};

struct Handover {
    std::string ip, by, helo;
};

struct Original {
    std::string carried = "none"; // message/rfc822, text/rfc822-headers, inline, none …
    std::string messageId, from, to, subject, date;
    std::optional<Handover> handover;
};

struct TagResult {
    std::string scheme;  // batv, srs, verp, vendor
    std::string dialect, address;
    std::string result;  // valid expired wrong-hash date-fits date-off no-key unsigned
};

/// One piece of evidence with the side it speaks for; named so that the report can list it.
struct Evidence {
    std::string code;     // kebab-case
    std::string strength; // weak moderate strong
    std::string speaksFor;// left-ours, someone-else, authored, not-authored, fake-report
    std::vector<std::pair<std::string, std::string>> values;
};

/// What the look into the sent mail gave; enough to repeat it without the sent mail.
struct SentMatch {
    bool found = false;               // false: there is mail from that time, but not this one
    std::string messageId, subject, date;
    std::vector<std::string> to;
};

struct Verdict {
    Kind kind = Kind::Failure;
    BounceVerdict verdict = BounceVerdict::CannotTell;
    Confidence confidence = Confidence::Low;
    std::string dialect;  // which product's format was read
    std::string reportingMta;
    std::vector<Recipient> recipients;
    std::optional<Original> original;
    std::vector<TagResult> signatures;
    std::vector<Evidence> evidence;
    std::optional<SentMatch> sentMatch; // nothing: no sent mail that covers the day
    std::vector<std::string> wouldHelp; // codes: what would raise the confidence
    bool askDidYouWrite = false;
};

} // namespace heloscope::bounce
