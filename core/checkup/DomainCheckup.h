// Who could forge mail of a domain: what it publishes (SPF, DKIM, DMARC, MTA-STS, TLS-RPT, BIMI), judged, with the record to ask the
// administrator for. RFC 7208, 6376, 8301, 9989, 8461, 8460. Codes and facts only; the sentences are made in ui/text.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/report/Finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::checkup {

enum class Topic { Domain, Spf, Dkim, Dmarc, MtaSts, TlsRpt, Bimi, Dnssec };
std::string_view toString(Topic topic);
enum class State { Good, Note, Weak, Missing, Unknown };
std::string_view toString(State state);

enum class Code {
#define CHECKUP(name, id, topic, state) name,
#include "core/checkup/CheckupCodes.def"
#undef CHECKUP
};
std::string_view toString(Code code);
Topic topicOf(Code code);
State stateOf(Code code);

/// A TXT record that would mend the matter.
struct Proposal {
    std::string name, value;
};

struct Item {
    Code code;
    Values values;      // "domain", "selector", "bits", "term", "record-at" …: what the sentence of the code names
    std::string name;   // where the record stands or would stand
    std::string record; // its text; empty = none
    std::optional<Proposal> proposal;
};

/// Can anybody send mail that shows this domain and gets through? Partly: it would be marked, or only subdomains are open.
enum class Forgeable { Yes, Partly, No, Unknown };
std::string_view toString(Forgeable forgeable);

struct Request {
    std::string domain;                 // A-label form, lower case
    std::vector<std::string> selectors; // given by the user or seen in messages; empty = the usual ones are tried
};

struct Checkup {
    std::string domain, organizationalDomain;
    Forgeable forgeable = Forgeable::Unknown;
    std::vector<Item> items; // by topic
};

/// One pass; never fails. Answers that are not known yet make items Unknown and stand in `dns.missing()`: fetch and call again.
Checkup evaluate(const Request &request, DnsView &dns);

/// Selectors that senders commonly use, tried where none is known.
const std::vector<std::string> &usualSelectors();

} // namespace heloscope::checkup
