#include "tests/ui/export/SampleReport.h"

namespace heloscope::test {

namespace {

constexpr UnixTime received = 1795079574; // 2026-11-19T09:12:54Z

received::Hop hop(const TextMaker &text, const std::string &name, const std::string &ip, const std::string &by, UnixTime time)
{
    received::Hop hop;
    hop.fromName = text(name);
    hop.helo = text(name);
    hop.rdns = text(name);
    hop.ip = text(ip);
    hop.by = text(by);
    hop.with = text("ESMTPS");
    hop.id = text("4XyZ12");
    hop.forAddress = text("you@yourcompany.example");
    hop.tls = true;
    hop.tlsVersion = text("TLS1.3");
    hop.tlsCipher = text("TLS_AES_256_GCM_SHA384");
    hop.date = MailDate{};
    hop.date->utc = time;
    hop.software = "postfix";
    return hop;
}

void fillPath(Report &report, const TextMaker &text)
{
    received::Path &path = report.path;
    path.hops = {hop(text, "mx1.yourcompany.example", "192.0.2.10", "filter.yourcompany.example", received),
                 hop(text, "relay2.bulk-host.example", "198.51.100.31", "mx1.yourcompany.example", received - 1),
                 hop(text, "smtp-out4.bulk-host.example", "198.51.100.24", "relay2.bulk-host.example", received - 3),
                 hop(text, "mail.northbank.example", "203.0.113.77", "smtp-out4.bulk-host.example", received - 48)};
    path.hops[0].delaySeconds = 1;
    path.hops[1].delaySeconds = 2;
    path.hops[2].delaySeconds = 45;
    path.hops[1].hasEnvelopeFrom = true;
    path.hops[1].envelopeFrom = text("bounce@bulk-host.example");
    path.hops[3].authenticated = true;
    path.hops[3].authUser = text("user17");
    path.hops[3].problems = {text("helo-mismatch")};
    path.hops[3].internal = true;
    for (std::size_t i = 0; i < path.hops.size() && report.message; ++i) {
        const std::size_t field = i < report.message->fields().size() ? i : 0;
        path.hops[i].field = field;
        path.hops[i].range = report.message->fields()[field].whole;
    }
    using received::Zone;
    path.zones = {Zone::Yours, Zone::Border, Zone::Claimed, Zone::Claimed};
    path.border = 1;
    path.basis = received::BorderBasis::Profile;
    path.client = {text("198.51.100.31"),          text("relay2.bulk-host.example"), text("bounce@bulk-host.example"),
                   received::FactSource::Received, received::FactSource::Received,   received::FactSource::ReturnPath};
    path.receivedAt = received;
}

void fillSeals(Report &report, const TextMaker &text)
{
    dkim::Signature seal;
    seal.result = AuthResult::Pass;
    seal.headers = Validity::Valid;
    seal.body = dkim::BodyState::Match;
    seal.domain = text("bulk-host.example");
    seal.selector = text("k1");
    seal.identity = text("@bulk-host.example");
    seal.algorithm = text("rsa-sha256");
    seal.bits = 2048;
    seal.aligned = false;
    report.dkim.push_back(seal);
    seal.result = AuthResult::Fail;
    seal.body = dkim::BodyState::Differs;
    seal.domain = text("lists.example");
    seal.reason = text("body-hash-differs");
    seal.undo = text("footer");
    seal.bits.reset();
    seal.aligned.reset();
    report.dkim.push_back(seal);
    domainkeys::Signature old;
    old.result = AuthResult::Neutral;
    old.crypto = Validity::Invalid;
    old.domain = text("old.example");
    old.selector = text("s1");
    old.reason = text("signature-invalid");
    report.domainKeys.push_back(old);
    report.dkim2 = dkim2::Verdict{AuthResult::Pass, "09", {{1, text("bulk-host.example"), AuthResult::Pass, text("ok"), {}, {}, {}}}, {}};
}

void fillChecks(Report &report, const TextMaker &text)
{
    spf::Verdict spf;
    spf.result = AuthResult::Fail;
    spf.domain = text("northbank.example");
    spf.mechanism = text("-all");
    spf.explanation = text("not from here");
    spf.lookups = 3;
    spf.voids = 1;
    report.spf = spf;
    report.senderId = senderid::Verdict{AuthResult::SoftFail, text("alerts@northbank.example"), "From", "pra", {}};
    fillSeals(report, text);
    arc::Set set;
    set.instance = 1;
    set.sealer = text("forwarder.example");
    set.seal = Validity::Valid;
    set.message = Validity::Invalid;
    set.chain = text("none");
    set.claims = {{text("dmarc"), {}, text("pass"), {}, {{text("header.from"), text("northbank.example")}}}};
    report.arc = arc::Verdict{AuthResult::Fail, 1, {set}, text("message-changed"), text("forwarder.example")};
    dmarc::Verdict dmarc;
    dmarc.result = AuthResult::Fail;
    dmarc.domain = text("northbank.example");
    dmarc.organizationalDomain = text("northbank.example");
    dmarc.policy = dmarc::Policy::Reject;
    dmarc.subdomainPolicy = dmarc::Policy::Quarantine;
    dmarc.applied = dmarc::Policy::Reject;
    dmarc.recordAt = text("_dmarc.northbank.example");
    dmarc.spfAligned = false;
    dmarc.dkimAligned = false;
    dmarc.rfc7489Result = AuthResult::Fail;
    dmarc.rfc7489OrganizationalDomain = text("northbank.example");
    report.dmarc = dmarc;
    report.bimi = bimi::Verdict{
        text("fail"), text("https://northbank.example/logo.svg"), text("https://northbank.example/vmc.pem"), text("default._bimi.northbank.example"), {}};
    authres::Recorded recorded;
    recorded.header = text("Authentication-Results");
    recorded.authservId = text("mx1.yourcompany.example");
    recorded.version = text("1");
    recorded.trusted = true;
    recorded.results = {{text("spf"), text("1"), text("fail"), text("no match"), {{text("smtp.mailfrom"), text("northbank.example")}}}};
    recorded.range = {10, 20};
    report.recorded.push_back(recorded);
}

void fillBounce(Report &report, const TextMaker &text)
{
    bounce::Verdict bounce;
    bounce.kind = bounce::Kind::Failure;
    bounce.verdict = bounce::BounceVerdict::Backscatter;
    bounce.confidence = bounce::Confidence::Medium;
    bounce.recipients = {{text("bob@far.example"), text("failed"), text("5.1.1"), text("550 no such user"), text("mx.far.example"), "no-such-mailbox"}};
    bounce.original = bounce::Original{"message/rfc822",
                                       text("1@x.example"),
                                       text("you@yourcompany.example"),
                                       text("bob@far.example"),
                                       text("Offer"),
                                       text("Thu, 19 Nov 2026 09:00:00 +0000"),
                                       bounce::Handover{text("203.0.113.9"), text("mx.far.example"), text("pc")}};
    bounce.signatures = {{"batv", text("prvs"), text("prvs=1234abcdef=you@yourcompany.example"), "wrong-hash"}};
    report.bounce = bounce;
}

void fillFindings(Report &report, const TextMaker &text)
{
    const auto add = [&](FindingCode code, Values values, std::vector<Where> where) {
        report.findings.push_back({code, infoOf(code).severity, std::move(values), std::move(where)});
    };
    const auto field = [&](const char *name, std::size_t index) { return std::vector<Where>{{text(name), index, report.message->fields()[index].whole}}; };
    add(FindingCode::DmarcFail, {{"domain", text("northbank.example")}, {"policy", text("reject")}}, field("From", 6));
    add(FindingCode::DkimPassUnaligned, {{"proven", text("bulk-host.example")}, {"domain", text("northbank.example")}}, field("DKIM-Signature", 4));
    add(FindingCode::SpfFail, {{"ip", text("198.51.100.31")}, {"domain", text("northbank.example")}}, field("Return-Path", 5));
    add(FindingCode::BorderFound, {{"by", text("mx1.yourcompany.example")}, {"ip", text("198.51.100.31")}}, field("Received", 1));
    add(FindingCode::ReplyToOtherDomain, {{"address", text("helpdesk@freemail.example")}, {"domain", text("northbank.example")}}, field("Reply-To", 8));
    report.findings.push_back({FindingCode::DnsNotAsked, Severity::Info, {}, {{{}, {}, {}}}});
}

void fillRest(Report &report, const TextMaker &text)
{
    report.dns.set({text("_dmarc.northbank.example"), DnsType::TXT},
                   {DnsStatus::Answered, {text("v=DMARC1; p=reject")}, 3600, true, {}, text("127.0.0.1:53"), received, {}, {}});
    report.dns.set({text("k1._domainkey.bulk-host.example"), DnsType::TXT}, {DnsStatus::Failed, {}, {}, {}, text("SERVFAIL"), {}, {}, {}, {}});
    report.dns.set({text("northbank.example"), DnsType::MX}, {DnsStatus::NoData, {}, {}, {}, {}, {}, {}, {}, {}});
    report.dns.set({text("northbank.example"), DnsType::AAAA}, {DnsStatus::NotAsked, {}, {}, {}, {}, {}, {}, {}, {}});
    report.content.links = {{text("www.northbank.example"), text("http://bulk-host.example/x"), text("bulk-host.example"), true}};
    report.content.attachments = {{text("card.pdf"), text("application/pdf"), 12345, std::string(64, 'a')}};
    report.content.smime = Smime{text("pass"), text("North Bank"), text("part-only"), true};
    report.content.openPgp = true;
    report.timing = {11, 22, 33};
}

} // namespace

MessagePtr sampleMessage(const std::string &header, const std::string &body)
{
    Message::Parts parts;
    parts.bytes = header + "\r\n" + body;
    parts.header = {0, header.size()};
    parts.body = ByteRange{header.size() + 2, parts.bytes.size()};
    parts.lineEnding = LineEnding::CrLf;
    for (std::size_t at = 0; at < header.size();) {
        std::size_t end = header.find("\r\n", at);
        while (end != std::string::npos && end + 2 < header.size() && (header[end + 2] == ' ' || header[end + 2] == '\t'))
            end = header.find("\r\n", end + 2);
        end = end == std::string::npos ? header.size() : end;
        const std::size_t colon = std::min(header.find(':', at), end);
        parts.fields.push_back({{at, std::min(end + 2, header.size())}, {at, colon}, {std::min(colon + 1, end), end}, 0});
        at = end + 2;
    }
    return std::make_shared<const Message>(std::move(parts));
}

std::shared_ptr<const Report> fullReport(const TextMaker &text)
{
    auto report = std::make_shared<Report>();
    const auto plain = [&](const std::string &what) {
        std::string value = text(what);
        std::erase_if(value, [](char c) { return c == '\r' || c == '\n'; });
        return value;
    };
    report->message = sampleMessage("Received: from " + plain("mx1") + " by filter\r\nReceived: from " + plain("relay2")
                                        + " by mx1\r\n by more\r\nReceived: from x by y\r\n"
                                          "Received: from a by b\r\nDKIM-Signature: v=1; d="
                                        + plain("bulk-host.example")
                                        + ";\r\n s=k1\r\nReturn-Path: <bounce@bulk-host.example>\r\n"
                                          "From: North Bank <alerts@northbank.example>\r\nSubject: "
                                        + plain("Urgent: confirm your card") + "\r\nReply-To: <" + plain("helpdesk@freemail.example")
                                        + ">\r\nDate: Thu, 19 Nov 2026 09:12:02 +0000\r\n",
                                    "Dear customer,\r\n");
    report->source = {text("mail/forged.eml"), 3, report->message->bytes().size(), std::string(64, 'f'), {}};
    report->now = 1795278720; // 2026-11-21T16:32:00Z
    report->verdict.level = VerdictLevel::Forged;
    report->verdict.imitates = {{ImitationKind::Name, text("North Bank")}, {ImitationKind::AddressInName, text("ceo@northbank.example")}};
    report->verdict.headline = {StatementCode::HeadForged, {{"domain", text("northbank.example")}}};
    report->verdict.because = {{StatementCode::NothingAligned, {{"domain", text("northbank.example")}}},
                               {StatementCode::PolicyRejects, {{"domain", text("northbank.example")}}},
                               {StatementCode::SealOfOther, {{"proven", text("bulk-host.example")}}}};
    report->verdict.advice = {StatementCode::DoReportDelete, {}};
    report->verdict.notChecked = {{StatementCode::DnsOfToday, {}}, {StatementCode::MissingAnswers, {{"count", "2"}, {"names", text("a.example")}}}};
    Mailbox mailbox;
    mailbox.displayName = text("North Bank");
    mailbox.localPart = text("alerts");
    mailbox.domain = text("northbank.example");
    report->from = {{mailbox}, {"northbank.example"}, 1, {text("alerts@northbank.example")}};
    fillPath(*report, text);
    fillChecks(*report, text);
    fillBounce(*report, text);
    fillFindings(*report, text);
    fillRest(*report, text);
    report->embedded.push_back(emptyReport());
    return report;
}

std::shared_ptr<const Report> emptyReport() { return std::make_shared<const Report>(); }

} // namespace heloscope::test
