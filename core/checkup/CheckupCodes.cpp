#include "core/checkup/DomainCheckup.h"

namespace heloscope::checkup {

std::string_view toString(Topic topic)
{
    switch (topic) {
    case Topic::Domain: return "domain";
    case Topic::Spf: return "spf";
    case Topic::Dkim: return "dkim";
    case Topic::Dmarc: return "dmarc";
    case Topic::MtaSts: return "mta-sts";
    case Topic::TlsRpt: return "tls-rpt";
    case Topic::Bimi: return "bimi";
    case Topic::Dnssec: return "dnssec";
    }
    return "domain";
}

std::string_view toString(State state)
{
    switch (state) {
    case State::Good: return "good";
    case State::Note: return "note";
    case State::Weak: return "weak";
    case State::Missing: return "missing";
    case State::Unknown: return "unknown";
    }
    return "unknown";
}

std::string_view toString(Forgeable forgeable)
{
    switch (forgeable) {
    case Forgeable::Yes: return "yes";
    case Forgeable::Partly: return "partly";
    case Forgeable::No: return "no";
    case Forgeable::Unknown: return "unknown";
    }
    return "unknown";
}

std::string_view toString(Code code)
{
    switch (code) {
#define CHECKUP(name, id, topic, state) \
    case Code::name: return id;
#include "core/checkup/CheckupCodes.def"
#undef CHECKUP
    }
    return {};
}

Topic topicOf(Code code)
{
    switch (code) {
#define CHECKUP(name, id, topic, state) \
    case Code::name: return Topic::topic;
#include "core/checkup/CheckupCodes.def"
#undef CHECKUP
    }
    return Topic::Domain;
}

State stateOf(Code code)
{
    switch (code) {
#define CHECKUP(name, id, topic, state) \
    case Code::name: return State::state;
#include "core/checkup/CheckupCodes.def"
#undef CHECKUP
    }
    return State::Unknown;
}

const std::vector<std::string> &usualSelectors()
{
    // What large mail services and the manuals of mail servers use.
    static const std::vector<std::string> selectors{"default", "dkim", "mail",  "google",   "selector1",  "selector2",     "s1", "s2",  "k1",  "k2",
                                                    "k3",      "smtp", "email", "key1",     "key2",       "mta",           "mx", "pm",  "fm1", "fm2",
                                                    "fm3",     "zoho", "sig1",  "mandrill", "protonmail", "everlytickey1", "dk", "2048"};
    return selectors;
}

} // namespace heloscope::checkup
