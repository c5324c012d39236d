// The whole answer about one message: an immutable value that window, terminal, JSON, PDF and case files are made from.
#pragma once

#include "core/arc/ArcTypes.h"
#include "core/authres/AuthResTypes.h"
#include "core/bimi/BimiTypes.h"
#include "core/bounce/BounceTypes.h"
#include "core/dkim/DkimTypes.h"
#include "core/dkim2/Dkim2Types.h"
#include "core/dmarc/DmarcTypes.h"
#include "core/dns/DnsTypes.h"
#include "core/domainkeys/DomainKeysTypes.h"
#include "core/message/Address.h"
#include "core/message/ContentTypes.h"
#include "core/message/Message.h"
#include "core/origin/OriginTypes.h"
#include "core/received/ReceivedTypes.h"
#include "core/report/Finding.h"
#include "core/report/Verdict.h"
#include "core/senderid/SenderIdTypes.h"
#include "core/spf/SpfTypes.h"
#include "core/vendor/VendorTypes.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heloscope {

/// Where the input came from; filled by the front end, copied into the report.
struct Source {
    std::string path;          // as named by the user; empty = clipboard or nothing to name
    std::size_t index = 0;     // entry of an mbox, 0 otherwise
    std::size_t bytes = 0;     // size of this message as given
    std::string sha256;        // lower-case hex of those bytes
    std::vector<std::string> remarks; // codes of what was noticed of the case file it stood in, "case-changed-answers"
};

struct FromSummary {
    std::vector<Mailbox> addresses;     // strict reading of all From fields, in order
    std::vector<std::string> domains;   // A-label per address; empty where invalid
    std::size_t fields = 0;             // number of From fields, lenient ones included
    std::vector<std::string> readings;  // every address some reader could show
};

struct Timing {
    std::uint64_t parseUs = 0, evaluateUs = 0, dnsUs = 0;
};

struct Report {
    MessagePtr message;
    std::shared_ptr<const std::string> input; // the bytes as given, where repairs made message->bytes() differ; null = the same
    Source source;
    UnixTime now = 0;
    Verdict verdict;
    FromSummary from;
    Findings findings;                 // worst first, good signs after, notes last; stable order
    received::Path path;
    origin::Origin origin;             // who handed it in, and whose the machine at the border is
    std::optional<spf::Verdict> spf;
    std::optional<spf::Verdict> spfHelo; // the separate HELO check, for display
    std::optional<senderid::Verdict> senderId;
    std::vector<dkim::Signature> dkim;
    std::vector<domainkeys::Signature> domainKeys;
    std::optional<arc::Verdict> arc;
    std::optional<dkim2::Verdict> dkim2;
    std::optional<dmarc::Verdict> dmarc;
    std::optional<bimi::Verdict> bimi;
    std::vector<authres::Recorded> recorded;
    std::vector<vendor::Field> vendor;  // what services and programs wrote into fields of their own, decoded
    std::optional<bounce::Verdict> bounce;
    DnsAnswers dns; // the answers the last pass used
    Content content;
    std::vector<std::shared_ptr<const Report>> embedded;
    bool provisional = false;          // DNS questions are still open (the window shows "Checking…")
    Timing timing;                     // filled by the driver
};

using ReportPtr = std::shared_ptr<const Report>;

} // namespace heloscope
