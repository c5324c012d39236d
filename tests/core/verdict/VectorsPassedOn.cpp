// Forwarders, lists, relays: what they explain, what they cannot, and who pretends to be one.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

// Handed over by a forwarder whose ARC set is put on at the end.
void throughSealer(Scene &s, const std::string &sealer, bool trusted)
{
    s.clientIp = "198.51.100.80";
    s.clientName = "mail." + sealer;
    s.mailFrom = "fwd@" + sealer;
    s.lower.clear();
    s.record(sealer, "TXT", "v=spf1 ip4:198.51.100.80 -all");
    s.record("sel._domainkey." + sealer, "TXT", SigningKey::rsa().record());
    if (trusted)
        s.know("\"arc_sealers\":[\"" + sealer + "\"]");
}

std::string sealedSet(const std::string &message, const std::string &sealer, const std::string &results)
{
    const std::size_t at = message.find("From: Shop");
    ArcOptions options;
    options.domain = sealer;
    options.results = sealer + "; " + results;
    return message.substr(0, at) + arcSeal(message.substr(at), 1, SigningKey::rsa(), options);
}

void addList(Scene &s)
{
    s.extra = "List-Id: Friends <friends.lists.example>\r\nList-Post: <mailto:friends@lists.example>\r\nPrecedence: list\r\n";
    s.clientIp = "198.51.100.70";
    s.clientName = "mail.lists.example";
    s.mailFrom = "friends-bounces@lists.example";
    s.lower.clear();
    s.to = "To: <friends@lists.example>\r\n";
    s.record("lists.example", "TXT", "v=spf1 ip4:198.51.100.70 -all");
}

// clang-format off
const Vector rows[] = {
    {"F1", "a chain by nobody the reader knows",
     [](Scene &s) {
         throughSealer(s, "relay.example", false);
         s.finish = [](std::string m) { return sealedSet(m, "relay.example", "spf=pass smtp.mailfrom=shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example"); };
     }, "forged|suspicious|unverifiable", {ArcSealerNotTrusted, DmarcFail}},
    {"F1", "a chain by nobody the reader knows, with marks of forwarding",
     [](Scene &s) {
         throughSealer(s, "relay.example", false);
         s.mailFrom = "SRS0=abcd=x1=shop.example=news@relay.example";
         s.finish = [](std::string m) { return sealedSet(m, "relay.example", "spf=pass smtp.mailfrom=shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example"); };
     }, "forged|suspicious|unverifiable", {ArcSealerNotTrusted, SrsReturnPath}},
    {"F1", "a chain that does not hold",
     [](Scene &s) {
         throughSealer(s, "relay.example", true);
         s.finish = [](std::string m) { m = sealedSet(m, "relay.example", "dmarc=pass header.from=shop.example"); return m.replace(m.find("Your order"), 10, "Your debts"); };
     }, "forged|suspicious", {ArcChainBroken, DmarcFail}},
    {"F2", "a trusted sealer recorded that it failed",
     [](Scene &s) {
         throughSealer(s, "relay.example", true);
         s.finish = [](std::string m) { return sealedSet(m, "relay.example", "spf=fail smtp.mailfrom=shop.example; dkim=none; dmarc=fail header.from=shop.example"); };
     }, "forged", {ArcReportsEarlierFailure, DmarcFail}},
    {"F", "a trusted sealer recorded that it was good",
     [](Scene &s) {
         throughSealer(s, "relay.example", true);
         s.finish = [](std::string m) { return sealedSet(m, "relay.example", "spf=pass smtp.mailfrom=shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example"); };
     }, "genuine|unverifiable", {ArcTrustedSealerVouches}},
    {"F3", "forwarded by a provider that the author uses",
     [](Scene &s) {
         throughSealer(s, "relay.example", false);
         s.mailFrom = "x+caf_=robin=home.example@shop.example";
         s.spf = "v=spf1 include:relay.example -all";
         s.finish = [](std::string m) { return sealedSet(m, "relay.example", "spf=fail smtp.mailfrom=shop.example; dkim=none; dmarc=fail header.from=shop.example"); };
     }, "suspicious|unverifiable", {SpfOnlyPass, ArcReportsEarlierFailure}},
    {"F4", "sealed by the author's relay for another tenant",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.more = "X-OriginatorOrg: evil.example\r\nX-MS-Exchange-CrossTenant-AuthAs: Anonymous\r\n";
         s.extra = "Authentication-Results: relay.example; spf=fail smtp.mailfrom=shop.example; dkim=none; dmarc=fail header.from=shop.example\r\n";
     }, "suspicious", {UpstreamResultsReportFailure, ForeignTenantMarkers}},
    {"F5", "forwarded with its envelope, not sealed, policy none",
     [](Scene &s) {
         s.dmarc = "v=DMARC1; p=none";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.to = "To: <robin@college.example>\r\n";
         s.lower = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.college.example (Postfix) with ESMTP id 4AB12CD34E\r\n\tfor <robin@college.example>; Mon, 19 Oct 2026 08:59:30 +0000\r\n";
     }, "unverifiable|suspicious", {ForwardingLikely, SpfFail}},
    {"F5", "forwarder listed as the reader's own",
     [](Scene &s) {
         s.profile = R"({"receiving_hosts":["mx.home.example","mx.college.example"],"authserv_ids":["mx.home.example"],"domains":["home.example"],"recipient":"robin@home.example"})";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.to = "To: <robin@college.example>\r\n";
         s.lower = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.college.example (Postfix) with ESMTP id 4AB12CD34E\r\n\tfor <robin@college.example>; Mon, 19 Oct 2026 08:59:30 +0000\r\n";
     }, "genuine", {SpfEvaluatedAtTrustedForwarder, SpfAlignedPass}},
    {"F5", "rewritten return path, sealed",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.mailFrom = "SRS0=ab3d=x1=shop.example=news@college.example";
         s.to = "To: <robin@college.example>\r\n";
         s.record("college.example", "TXT", "v=spf1 ip4:198.51.100.77 -all");
     }, "confirmed", {Forwarded, SrsReturnPath, DkimAlignedPass}},
    {"F5", "rewritten return path, not sealed, policy none",
     [](Scene &s) {
         s.dmarc = "v=DMARC1; p=none";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.mailFrom = "SRS0=ab3d=x1=shop.example=news@college.example";
         s.to = "To: <robin@college.example>\r\n";
         s.record("college.example", "TXT", "v=spf1 ip4:198.51.100.77 -all");
     }, "unverifiable|suspicious", {Forwarded, SrsReturnPath}},
    {"F6", "footer on a sealed message", [](Scene &s) { addList(s); s.signDomain = "shop.example"; s.afterSigning = "_______\r\nfriends list\r\n"; }, "unverifiable", {MailingList, DkimBodyModified}},
    {"F6", "not sealed, policy none", [](Scene &s) { addList(s); s.dmarc = "v=DMARC1; p=none"; }, "unverifiable|suspicious", {MailingList, NoDkimSignature}},
    {"F6", "list sealed, sender line rewritten",
     [](Scene &s) {
         addList(s);
         s.from = "From: \"Karin via Friends\" <friends@lists.example>\r\n";
         s.more = "Reply-To: Karin <karin@shop.example>\r\n";
         s.signDomain = "lists.example";
         s.record("_dmarc.lists.example", "TXT", "v=DMARC1; p=reject");
     }, "genuine", {MailingList, ListRewroteFrom, DkimAlignedPass}},
    {"F6", "marks of a list on a forgery: the list is the stranger's own",
     [](Scene &s) { byStranger(s); s.extra = "List-Id: <news.evil.example>\r\nList-Unsubscribe: <mailto:u@evil.example>\r\n"; }, "forged|suspicious|unverifiable", {DmarcFail}},
    {"F7", "the reader's own domain handed in from outside, policy none",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: Robin <robin@home.example>\r\n";
         s.mailFrom = "robin@home.example";
         s.record("home.example", "TXT", "v=spf1 ip4:198.51.100.1 -all");
         s.record("_dmarc.home.example", "TXT", "v=DMARC1; p=none");
     }, "forged", {OwnDomainFromOutside, SpfFail}},
    {"F7", "the reader's own domain handed in from outside, soft fail",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: Robin <robin@home.example>\r\n";
         s.mailFrom = "robin@home.example";
         s.record("home.example", "TXT", "v=spf1 ip4:198.51.100.1 ~all");
         s.record("_dmarc.home.example", "TXT", "v=DMARC1; p=none");
     }, "forged", {OwnDomainFromOutside, SpfSoftfail}},
    {"F7", "the reader's own domain, the stranger's return path",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: Voicemail <voice@home.example>\r\n";
         s.record("home.example", "TXT", "v=spf1 ip4:198.51.100.1 -all");
         s.record("_dmarc.home.example", "TXT", "v=DMARC1; p=none");
     }, "forged|suspicious", {OwnDomainFromOutside}},
    {"F8", "commands behind an end mark", [](Scene &s) { s.body = "Hi\r\n\r\n.\r\nMAIL FROM:<x@shop.example>\r\nRCPT TO:<y@home.example>\r\nDATA\r\n"; }, "suspicious", {SmtpSmugglingAttempt}},
    {"F8", "from the provider's server, without its marks", [](Scene &s) { s.lower.clear(); s.date.clear(); }, "suspicious", {NoOriginHop, MissingDateHeader}},
};
// clang-format on

} // namespace

std::span<const Vector> passedOnVectors() { return rows; }

} // namespace heloscope::test
