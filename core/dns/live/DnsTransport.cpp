#include "core/dns/live/DnsTransport.h"

namespace heloscope::dns {

bool noServerReachable(const std::map<DnsQuestion, DnsAnswer> &answers)
{
    bool tried = false;
    for (const auto &[question, answer] : answers) {
        if (answer.status == DnsStatus::NotAsked)
            continue;
        if (question == existenceProbe || (answer.status == DnsStatus::Failed && (answer.error == "UNREACHABLE" || answer.error == "DENIES-ALL")))
            tried = tried || question != existenceProbe;
        else
            return false;
    }
    return tried;
}

} // namespace heloscope::dns
