// Verdicts of earlier evaluations: the mail of one sender comes in numbers, and its record, with all that it includes, says the same each
// time. What is remembered is given again only where every answer it rests on is the same as it was; nothing is remembered that rests on
// more than the client, the domain and these answers. `./dev bench spf` shows both.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/spf/SpfEvaluate.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::spf {

/// What one evaluation asked, in order, with the answers.
class Trace {
public:
    void note(const DnsView::Asked &asked);
    /// The verdict rests on something else as well: a macro, a name of the client, an answer that is not known yet.
    void spoil() { m_whole = false; }

private:
    friend void remember(std::string key, const Verdict &verdict, const Trace &trace);
    std::vector<DnsView::Asked> m_asked;
    bool m_whole = true;
};

/// The client, the domain as the sender wrote it, which identity that is, and what kind of record is looked for.
std::string memoKey(const IpAddress &client, Identity identity, RecordScope scope, std::string_view domain);
/// The verdict where it would be the same, else null; good until the next call in this thread. What was asked then is asked of `dns`, up to
/// the first answer that differs, as an evaluation would ask it.
const Verdict *recall(std::string_view key, DnsView &dns);
void remember(std::string key, const Verdict &verdict, const Trace &trace);

} // namespace heloscope::spf
