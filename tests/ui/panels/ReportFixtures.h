// Reports made by hand, one per face of the window: forged, genuine, cannot tell, an imitation, a bounce. The messages are ours.
#pragma once

#include "core/message/MessageParse.h"
#include "core/report/Report.h"

#include <QCryptographicHash>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace heloscope::test {

inline constexpr UnixTime fixtureNow = 1795271520; // 2026-11-21T14:32:00Z

/// CRLF line ends from text written with LF.
inline std::string crlf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += '\r';
        out += c;
    }
    return out;
}

inline std::shared_ptr<Report> reportOf(std::string bytes)
{
    auto report = std::make_shared<Report>();
    report->source.bytes = bytes.size();
    report->source.sha256 = QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256).toHex().toStdString();
    report->message = *splitMessage(std::move(bytes), SourceKind::Message);
    report->now = fixtureNow;
    return report;
}

/// The evidence "the field `name`, counted from the top".
inline std::vector<Where> at(const Report &report, std::string_view name, std::size_t nth = 0)
{
    const auto fields = report.message->find(name);
    if (nth >= fields.size())
        return {};
    return {{std::string(name), fields[nth], report.message->fields()[fields[nth]].whole}};
}

inline std::vector<Where> both(std::vector<Where> first, const std::vector<Where> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

inline Mailbox mailbox(std::string name, std::string local, std::string domain)
{
    Mailbox box;
    box.displayName = std::move(name);
    box.localPart = std::move(local);
    box.domain = std::move(domain);
    return box;
}

inline void setFrom(Report &report, Mailbox author)
{
    report.from.domains = {author.domain};
    report.from.fields = 1;
    report.from.addresses = {std::move(author)};
}

inline void addFinding(Report &report, FindingCode code, Severity severity, Values values, std::vector<Where> where = {})
{
    report.findings.push_back({code, severity, std::move(values), std::move(where)});
}

inline void addAnswer(Report &report, std::string name, DnsType type, DnsStatus status, std::vector<std::string> values = {}, std::string error = {})
{
    DnsAnswer answer;
    answer.status = status;
    answer.values = std::move(values);
    answer.ttl = 3600;
    answer.error = std::move(error);
    answer.server = "192.0.2.53:53";
    answer.askedAt = fixtureNow;
    report.dns.set({std::move(name), type}, std::move(answer));
}

struct HopFacts {
    std::string host, ip, by;
    received::Zone zone;
    std::string tls;
    std::vector<std::string> problems;
    std::string helo;
};

/// One hop per Received field of the message, newest first.
inline void setPath(Report &report, const std::vector<HopFacts> &hops)
{
    const auto fields = report.message->find("Received");
    for (std::size_t i = 0; i < hops.size() && i < fields.size(); ++i) {
        const HeaderField &field = report.message->fields()[fields[i]];
        received::Hop hop;
        hop.field = fields[i];
        hop.range = field.whole;
        hop.rdns = hop.fromName = hops[i].host;
        hop.ip = hops[i].ip;
        hop.by = hops[i].by;
        hop.with = "ESMTPS";
        hop.tls = !hops[i].tls.empty();
        hop.tlsVersion = hops[i].tls;
        hop.problems = hops[i].problems;
        hop.helo = hops[i].helo.empty() ? hops[i].host : hops[i].helo;
        const std::string value(report.message->value(field));
        hop.date = parseMailDate(std::string_view(value).substr(value.rfind(';') + 1));
        report.path.hops.push_back(std::move(hop));
        report.path.zones.push_back(hops[i].zone);
        if (hops[i].zone == received::Zone::Border)
            report.path.border = i;
    }
    for (std::size_t i = 0; i + 1 < report.path.hops.size(); ++i) {
        const auto &newer = report.path.hops[i].date, &older = report.path.hops[i + 1].date;
        if (newer && older)
            report.path.hops[i].delaySeconds = newer->utc - older->utc;
    }
    if (!report.path.hops.empty() && report.path.hops.front().date)
        report.path.receivedAt = report.path.hops.front().date->utc;
}

inline dkim::Signature seal(const Report &report, std::string domain, AuthResult result, bool aligned)
{
    dkim::Signature signature;
    const auto fields = report.message->find("DKIM-Signature");
    signature.field = fields.empty() ? 0 : fields.front();
    signature.result = result;
    signature.headers = result == AuthResult::Pass ? Validity::Valid : Validity::Invalid;
    signature.body = result == AuthResult::Pass ? dkim::BodyState::Match : dkim::BodyState::Differs;
    signature.domain = std::move(domain);
    signature.selector = "k1";
    signature.algorithm = "rsa-sha256";
    signature.bits = 2048;
    signature.aligned = aligned;
    return signature;
}

ReportPtr forgedReport();
ReportPtr genuineReport();
ReportPtr probablyReport();
ReportPtr cannotTellReport();
ReportPtr imitationReport();
ReportPtr bounceReport();
/// Markup, control and bidi characters in every text that comes from the message.
ReportPtr hostileReport();

} // namespace heloscope::test
