#include "core/dns/live/DnsTransport.h"

namespace heloscope::dns {

bool noServerReachable(const std::map<DnsQuestion, DnsAnswer> &answers)
{
    bool tried = false;
    for (const auto &[question, answer] : answers) {
        if (answer.status == DnsStatus::NotAsked)
            continue;
        if (answer.status != DnsStatus::Failed || answer.error != "UNREACHABLE")
            return false;
        tried = true;
    }
    return tried;
}

} // namespace heloscope::dns
