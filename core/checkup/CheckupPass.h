// One pass of the check-up, shared by the files that each look at one kind of record. Inside this folder only.
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "core/dkim/DkimKey.h"
#include "core/dmarc/DmarcTreeWalk.h"
#include "core/spf/SpfRecord.h"

namespace heloscope::checkup {

class Pass {
public:
    Pass(const Request &request, DnsView &dns) : m_request(request), m_dns(dns) { m_checkup.domain = request.domain; }
    Checkup run();

private:
    Item &add(Code code, Values values = {}, std::string name = {}, std::string record = {});
    bool has(Code code) const;

    // DomainCheckup.cpp
    bool domainExists();
    void checkMailServers(const std::vector<std::string> &mx);
    void checkDnssec();
    Forgeable judge() const;
    // CheckupSpf.cpp
    void checkSpf();
    void judgeSpfRecord(const std::string &text);
    void addSpfResult(const spf::Record &record, const spf::Verdict &verdict, const std::string &text);
    void addSpfRemarks(const spf::Record &record, const spf::Verdict &verdict, const std::string &text);
    // CheckupDkim.cpp
    void checkDkim();
    bool checkSelector(const std::string &selector, bool given);
    void addKey(const std::string &selector, const dkim::KeyRecord &record);
    // CheckupDmarc.cpp
    void checkDmarc();
    void judgeDmarcRecord(const dmarc::FoundRecord &found);
    void checkReportReceivers(const dmarc::FoundRecord &found);
    // CheckupTransport.cpp
    void checkTransport();
    struct Published;
    void checkPublished(const Published &kind, const std::string &name);

    const Request &m_request;
    DnsView &m_dns;
    Checkup m_checkup;
};

} // namespace heloscope::checkup
