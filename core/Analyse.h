// Start reading here. The core is two functions: parse() once, then evaluate() with the DNS answers known so far, again and
// again until nothing is missing. Both are pure: bytes + DNS answers + profile + time -> report.
#pragma once

#include "core/Options.h"
#include "core/base/Bytes.h"
#include "core/base/Result.h"
#include "core/profile/Profile.h"
#include "core/report/Report.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace heloscope::crypto {
class TextDigests;
}

namespace heloscope {

class DnsView;

/// Everything that follows from the bytes alone: the split message, parsed fields, body hashes. Immutable, shareable between threads.
struct Facts;
using FactsPtr = std::shared_ptr<const Facts>;

/// `bytes` is one message (or pasted headers, or an Outlook .msg) as given; `source.bytes` and `source.sha256` are filled here.
/// Errors: "empty", "too-large", "not-mail" (nothing in it looks like a header field), "msg-damaged", "msg-no-headers".
Result<FactsPtr> parse(Bytes bytes, Source source, const Options &options, SourceKind hint = SourceKind::Message);

/// Messages read together: what is hashed of them goes side by side, and each step is done for all of them before the next, for all steps together
/// are more program than the processor keeps at hand.
class Parsing {
public:
    Parsing();
    ~Parsing();
    /// As parse(), but the facts are whole only after finish().
    Result<FactsPtr> add(Bytes bytes, Source source, const Options &options, SourceKind hint = SourceKind::Message);
    void finish();

private:
    struct Begun {
        std::shared_ptr<Facts> facts;
        Options options;
    };
    std::vector<Begun> m_begun;
    std::unique_ptr<crypto::TextDigests> m_digests;
};

struct Evaluation {
    ReportPtr report;              // null only after Passes::Stop::AtQuestions, and then something is missing
    std::set<DnsQuestion> missing; // ask these, add them to the table, evaluate again
};

/// One pass. Never fails; what cannot be checked is said so in the report.
Evaluation evaluate(const FactsPtr &facts, const DnsTable &table, const Profile &profile, const Options &options);

/// Several passes over the same facts: what no answer can change (the path, the notes of servers) is worked out once.
class Passes {
public:
    /// Profile and options must outlive it.
    Passes(FactsPtr facts, const Profile &profile, const Options &options);
    ~Passes();
    /// AtQuestions: where the standards still wait for answers, what only a finished report needs (evidence, findings, verdict) is left
    /// out, and so is the report. For those who would not look at it.
    enum class Stop { Never, AtQuestions };
    /// As evaluate(); `table` is the same one each time and only grows.
    Evaluation next(const DnsTable &table, Stop stop = Stop::Never);

    /// The two steps of next(), for those who take several messages through each. First what the standards say. Returns what they still ask;
    /// always nothing with Stop::Never.
    std::set<DnsQuestion> check(const DnsTable &table, Stop stop);
    /// Then what it means. After a check() that returned nothing, with the same table.
    Evaluation conclude(const DnsTable &table);

private:
    struct Settled;
    void settle();
    void takeQuestionsOfInner();

    FactsPtr m_facts;
    const Profile &m_profile;
    const Options &m_options;
    std::vector<Settled> m_settled;                // the message, then those in it
    std::vector<std::unique_ptr<DnsView>> m_views; // from check() to conclude(): each message asks on its own account
};

} // namespace heloscope
