// The named facts that findings and verdict rest on, drawn together from all standards in one place.
// Nothing is judged here: Evidence says what is so, core/checks names it, core/verdict decides.
#pragma once

#include "core/Options.h"
#include "core/message/Mime.h"
#include "core/profile/Profile.h"
#include "core/report/Report.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope {

/// One domain that some reader could be shown as the sender, with what speaks for and against it.
struct Author {
    std::string address;       // the first address of this domain, UTF-8
    std::string domain;        // A-label; the text as written where it is no valid name
    bool valid = true;         // a domain that could exist
    bool strictReading = true; // false: only a lenient program would show it
    dmarc::Verdict dmarc;      // evaluated for this domain alone
    bool vouchedByDkim = false, vouchedBySpf = false;

    bool vouched() const { return vouchedByDkim || vouchedBySpf; }
};

/// A result that one of the reader's own servers recorded.
struct TrustedRecord {
    std::size_t recorded = 0;  // index into Report::recorded
    std::string receiver;      // authserv-id or host
    bool dmarcPass = false, dmarcFail = false;
    bool dkimAlignedPass = false, spfAlignedPass = false;
    bool named = false;        // by the reader as an own server; else its place in the message suggests it
};

struct Evidence {
    // --- Who is shown
    std::vector<Author> authors;      // distinct domains, strict readings first
    std::size_t fromFields = 0;
    bool ambiguousSender = false;     // several From fields, or strict and lenient readings name different mailboxes
    bool senderUnreadable = false;    // no address in From at all
    bool noMailHeaders = false;       // none of the fields that make a message
    std::string shownInstead;         // field shown where From is missing: "Sender", "Resent-From", or empty
    std::string shownInsteadAddress;
    std::vector<std::string> hiddenSenders; // addresses of From lines hidden in folds or behind bare CR

    // --- What vouches for the one author (all empty or false where there are several)
    std::optional<std::size_t> alignedSignature; // index into Report::dkim, an aligned pass
    std::optional<std::size_t> headerSeal; // an aligned signature whose header part holds, where the text was not given to check the rest
    std::optional<std::size_t> openSeal; // an aligned signature that could not be checked, its key gone or not answered
    bool spfAligned = false;
    bool spfByHelo = false;           // null sender, HELO passes and aligns
    bool dmarcPass = false;
    std::optional<TrustedRecord> receiverVouches; // usable: nothing of ours contradicts it
    bool listUnseen = false;          // a trusted pass that rests on a sender list which could not be looked up here
    bool receiverDisagrees = false;   // a trusted pass that recomputation refutes
    std::string disagreeingReceiver;
    bool receiverReportsFailure = false; // a trusted server recorded dmarc=fail or equal
    std::string failingReceiver;
    std::string arcSealer;            // trusted sealer that vouches, or empty
    std::string undoneChange;         // code of the change whose removal makes an aligned signature verify
    bool undoPreserves = false;       // that change leaves what a person reads as it was
    std::optional<std::size_t> undoneSignature;
    bool localOrigin = false;         // made on one of the reader's own hosts, for a domain of that host
    std::string localHost;

    // --- What is wrong, missing or weak
    bool domainNonexistent = false;
    bool neverSends = false;
    bool nothingPublished = false;    // no SPF record, no DMARC record, no signature of the domain
    bool enforced = false;            // policy quarantine or reject in force for the author
    bool returnPathUnknown = false;   // no server kept it; with the author's own, the sender list would have passed
    bool spfFails = false;            // fail for the author's own domain
    bool spfSoftfails = false;
    bool permissive = false;          // the SPF record lets a huge part of the address space pass
    bool sharedInfrastructure = false;// the passing host serves many customers
    bool keyGone = false;             // an aligned signature whose key is missing or revoked
    bool expiredSeal = false, weakSeal = false;
    bool alignedBroken = false;       // an aligned signature that fails (changed on the way, or invented)
    bool alignedUnknown = false;      // an aligned signature that could not be checked (DNS, headers only)
    bool oldMail = false;             // received so long ago that today's records may not be those of its day

    // --- Innocent explanations
    bool mailingList = false;
    std::string listId;
    bool listRewroteFrom = false;
    bool forwarded = false;           // positive marks: SRS, Resent-, X-Forwarded, Delivered-To chain
    bool forwardingLikely = false;    // SPF fails, yet the route shows another mailbox host in between
    std::string forwarder;
    bool srs = false;
    std::string onBehalfOf;           // domain that proved itself and says (Sender:) that it acts for the author
    std::string provenDomain;         // who proved itself first: a passing seal, else SPF; the author or somebody else
    std::string thirdParty;           // a mailing service's domain that proved itself beside the author

    // --- Signs of deceit
    bool partlySigned = false;        // l= leaves text unsigned
    bool contentTypeUnsigned = false;
    std::vector<std::string> unsignedDuplicates; // shown fields with an extra copy that is not signed
    bool subjectUnsigned = false;
    bool replay = false;
    bool recipientNotAddressed = false;
    bool recipientAddressed = false;  // the reader is known and named in To or Cc
    bool ownDomainFromOutside = false;
    bool plantedResults = false;      // results in the receiver's name that the sender wrote, and that speak for the author
    std::vector<std::size_t> planted; // indices into Report::recorded
    bool injectedResults = false;
    bool inventedHops = false;        // Received lines in an own host's name below the border
    bool upstreamFailure = false;     // lower servers recorded a failure of the author
    std::string upstreamServer;       // the one that did
    bool arcReportsFailure = false;   // a trusted sealer recorded that it failed on entry
    bool arcUntrusted = false;        // a passing chain by sealers nobody vouches for
    bool foreignTenant = false;
    bool noOriginHop = false;         // no line below the provider's exit, and the marks it always adds are missing
    bool smuggling = false;
    bool hasHiddenCharacters = false; // invisible or control characters inside the address
    bool replyElsewhere = false;
    std::string replyTo;
    std::vector<Imitation> imitates;
    std::vector<FindingCode> imitationCodes; // parallel to `imitates`

    // --- Limits of the input
    bool headersOnly = false, pastedAltered = false;
    bool dnsFailed = false;           // an answer that matters did not come
    bool dnsNotAsked = false;
    std::vector<std::string> failedNames;
    bool borderKnown = false;

    /// The single author, or null where there is none or several.
    const Author *author() const { return authors.size() == 1 && !ambiguousSender ? &authors.front() : nullptr; }
    /// The domain to name in sentences: the first author's, as shown to people.
    std::string shownDomain() const { return authors.empty() ? std::string() : authors.front().domain; }
};

/// What evidence is drawn from. All but the answers are finished before; `report` holds every standard's result.
struct EvidenceInput {
    const Report &report;
    const Message &message;
    const MimeTree &mime;
    const Profile &profile;
    const Options &options;
    DnsView &dns;
};

Evidence gatherEvidence(const EvidenceInput &input);

} // namespace heloscope
