#include "core/received/Chain.h"

#include "core/Limits.h"

#include "core/base/Ascii.h"
#include "core/base/IpAddress.h"
#include "core/received/Line.h"
#include "core/received/ReceivedParse.h"

namespace heloscope::received {
namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    for (const std::string_view entry : list) {
        if (equalsIgnoreCase(word, entry))
            return true;
    }
    return false;
}

/// Filters and deliveries that take the mail from their own machine and give it back.
bool isFilterStep(const Hop &hop)
{
    return isOneOf(hop.software,
                   {"amavisd", "qmail-scanner", "simscan", "spamassassin", "authentication-milter", "exchange-resubmission", "exchange-mapi", "outlook-https",
                    "mailman", "listserv"})
        || (hop.software == "qmail" && hop.by.empty()) || hop.software == "yahoo-groups";
}

/// A step inside one host; `below` is the next lower hop, or null.
bool isInternal(const Hop &hop, const Hop *below)
{
    const auto &ip = hop.address;
    if ((ip && ip->isLoopback()) || isFilterStep(hop) || isListStep(hop) || isPull(hop))
        return true;
    if (startsWithIgnoreCase(hop.with, "lmtp") && (!ip || ip->isPrivate()))
        return true;
    if (hop.by.empty())
        return false;
    if (hop.fromName.empty() && hop.ip.empty()) // no peer at all: another queue run, a hand-over inside the provider
        return below && (equalsIgnoreCase(hop.by, below->by) || hop.software == below->software);
    // What a stranger calls itself does not make it the same host.
    return equalsIgnoreCase(hop.fromName, hop.by) && (!ip || ip->isPrivate() || equalsIgnoreCase(hop.rdns, hop.by));
}

/// The fields of this name up to the limit, top to bottom.
std::vector<Hop> readFields(const Message &message, std::string_view name, bool &limitReached)
{
    std::vector<std::size_t> fields = message.find(name);
    if (fields.size() > maxReceivedFields) {
        limitReached = true;
        fields.resize(maxReceivedFields);
    }
    std::vector<Hop> hops;
    hops.reserve(fields.size());
    Line line;
    for (const std::size_t index : fields) {
        const HeaderField &field = message.fields()[index];
        Hop &hop = hops.emplace_back();
        parseReceived(message.value(field), line, hop);
        hop.field = index;
        hop.range = field.whole;
    }
    return hops;
}

} // namespace

Chain readChain(const Message &message)
{
    Chain chain;
    chain.hops = readFields(message, "Received", chain.limitReached);
    chain.xReceived = readFields(message, "X-Received", chain.limitReached);
    for (Hop &hop : chain.xReceived)
        hop.fromXReceived = true;
    std::optional<UnixTime> lower;
    for (std::size_t i = chain.hops.size(); i-- > 0;) {
        Hop &hop = chain.hops[i];
        if (hop.date) {
            if (lower)
                hop.delaySeconds = hop.date->utc - *lower;
            lower = hop.date->utc;
        }
        hop.internal = isInternal(hop, i + 1 < chain.hops.size() ? &chain.hops[i + 1] : nullptr);
    }
    return chain;
}

bool isPull(const Hop &hop) { return hop.software == "fetchmail" || hop.software == "getmail"; }

bool isListStep(const Hop &hop) { return hop.software == "mailman" || hop.software == "listserv" || (hop.software == "vger-zmailer" && hop.fromName.empty()); }

bool isSubmission(const Hop &hop)
{
    // Web mail: the peer is a browser. Inside Exchange and Yahoo HTTP carries mail between the provider's own machines.
    const bool stores = hop.software == "yahoo" && startsWithIgnoreCase(hop.by, "atlas"); // names the sending server again
    const bool web = isOneOf(hop.with, {"http", "https", "httprest"}) && hop.software != "outlook-https" && hop.software != "sendgrid" && !stores;
    if (hop.authenticated || !web)
        return hop.authenticated;
    const auto &ip = hop.address;
    return ip && !ip->isPrivate();
}

} // namespace heloscope::received
