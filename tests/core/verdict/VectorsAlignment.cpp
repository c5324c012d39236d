// Alignment and policy: somebody else's pass, look-alike organisational domains, domains that never send, records that say nothing.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

// clang-format off
const Vector rows[] = {
    {"A1", "return path below a name that begins like the author's",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "b@shop.example.evil.example";
         s.record("shop.example.evil.example", "TXT", "v=spf1 ip4:203.0.113.66 -all");
     }, "forged", {SpfPassUnaligned, DmarcFail}},
    {"A1", "policy quarantine for a tenth of the mail", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=quarantine; pct=10"; }, "forged", {DmarcFail}},
    {"A1", "policy of the organisation, From in a subdomain",
     [](Scene &s) { byStranger(s); s.from = "From: <pay@billing.shop.example>\r\n"; s.record("billing.shop.example", "A", "192.0.2.10"); },
     "forged", {SpfPassUnaligned, DmarcFail}},
    {"A1", "subdomain policy stricter than the organisation's",
     [](Scene &s) {
         byStranger(s);
         s.dmarc = "v=DMARC1; p=none; sp=reject";
         s.from = "From: <pay@billing.shop.example>\r\n";
         s.record("billing.shop.example", "A", "192.0.2.10");
     }, "forged", {DmarcFail}},
    {"A2", "another domain's seal", [](Scene &s) { byStranger(s); s.signDomain = "evil.example"; }, "forged", {DkimPassUnaligned, DmarcFail}},
    {"A2", "two seals, both of others", [](Scene &s) { byStranger(s); s.signDomain = "evil.example"; s.secondSeal = "other.example"; },
     "forged", {DkimPassUnaligned, DmarcFail}},
    {"A2", "another domain's seal, policy none", [](Scene &s) { byStranger(s); s.signDomain = "evil.example"; s.dmarc = "v=DMARC1; p=none"; },
     "suspicious|unverifiable", {DkimPassUnaligned, DmarcFail, DmarcPolicyNone}},
    {"A3", "signing domain begins with the author's", [](Scene &s) { byStranger(s); s.signDomain = "shop.example.evil.example"; },
     "forged", {DkimPassUnaligned, DmarcFail}},
    {"A3", "author's domain ends like the signing domain",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <news@workshop.example>\r\n";
         s.signDomain = "shop.example";
         s.dmarc.clear();
         s.record("workshop.example", "A", "192.0.2.10");
         s.record("_dmarc.workshop.example", "TXT", "v=DMARC1; p=reject");
     }, "forged", {DkimPassUnaligned, DmarcFail}},
    {"A4", "another customer below a shared suffix",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <info@bakery.pages.example>\r\n";
         s.signDomain = "florist.pages.example";
         s.record("bakery.pages.example", "A", "192.0.2.10");
         s.record("_dmarc.pages.example", "TXT", "v=DMARC1; p=reject; psd=y");
     }, "forged", {DkimPassUnaligned, OrgDomainBoundary, DmarcFail}},
    {"A4", "another customer's sending list below a shared suffix",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <info@bakery.pages.example>\r\n";
         s.mailFrom = "x@florist.pages.example";
         s.record("florist.pages.example", "TXT", "v=spf1 ip4:203.0.113.66 -all");
         s.record("bakery.pages.example", "A", "192.0.2.10");
         s.record("_dmarc.bakery.pages.example", "TXT", "v=DMARC1; p=reject");
         s.record("_dmarc.pages.example", "TXT", "v=DMARC1; p=reject; psd=y");
     }, "forged", {SpfPassUnaligned, DmarcFail}},
    {"A5", "strict rule, sealed by a part of the house",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "blog.shop.example";
         s.dmarc = "v=DMARC1; p=reject; adkim=s; aspf=s";
     }, "suspicious|forged", {StrictAlignmentFail, DmarcFail}},
    {"A5", "strict rule, listed for a part of the house",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "www@blog.shop.example";
         s.dmarc = "v=DMARC1; p=reject; adkim=s; aspf=s";
         s.record("blog.shop.example", "TXT", "v=spf1 ip4:203.0.113.66 -all");
     }, "suspicious|forged", {StrictAlignmentFail, DmarcFail}},
    {"A6", "subdomain that does not exist, no policy for it",
     [](Scene &s) { byStranger(s); s.from = "From: <x@refund.shop.example>\r\n"; s.dmarc = "v=DMARC1; p=reject; sp=none"; },
     "forged", {FromDomainNonexistent, DmarcFail}},
    {"A6", "subdomain that does not exist, refused by np",
     [](Scene &s) { byStranger(s); s.from = "From: <x@refund.shop.example>\r\n"; s.dmarc = "v=DMARC1; p=none; sp=none; np=reject"; },
     "forged", {FromDomainNonexistent, DmarcNpPolicy, DmarcFail}},
    {"A6", "subdomain that does not exist, greeting name passes",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "x@refund.shop.example";
         s.from = "From: <x@refund.shop.example>\r\n";
         s.dmarc = "v=DMARC1; p=none; sp=none";
         s.record("mail.evil.example", "TXT", "v=spf1 ip4:203.0.113.66 -all");
     }, "forged", {FromDomainNonexistent}},
    {"A7", "null MX, list refuses all, empty wildcard key",
     [](Scene &s) {
         byStranger(s);
         s.spf = "v=spf1 -all";
         s.dmarc.clear();
         s.record("shop.example", "MX", "0 .");
         s.record("*._domainkey.shop.example", "TXT", "v=DKIM1; p=");
     }, "forged", {DomainNeverSendsMail}},
    {"A8", "soft fail, policy none, own return path",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 ip4:192.0.2.10 ~all";
         s.dmarc = "v=DMARC1; p=none";
     }, "suspicious", {SpfSoftfail, DmarcPolicyNone, DmarcFail}},
    {"A8", "neutral list, policy none, own return path",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 ip4:192.0.2.10 ?all";
         s.dmarc = "v=DMARC1; p=none";
     }, "unverifiable|suspicious", {SpfNeutral, DmarcPolicyNone}},
    {"A8", "answers go to a free mailbox",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 ip4:192.0.2.10 ~all";
         s.dmarc = "v=DMARC1; p=none";
         s.more = "Reply-To: <shop.payments@freemail.example>\r\n";
     }, "suspicious|forged", {SpfSoftfail, ReplyToOtherDomain}},
    {"A9", "nothing published, own return path", [](Scene &s) { s.dmarc.clear(); s.spf.clear(); }, "unverifiable",
     {NoSpfRecord, NoDmarcPolicy, NoDkimSignature}},
    {"A9", "nothing published, stranger's seal", [](Scene &s) { byStranger(s); s.dmarc.clear(); s.spf.clear(); s.signDomain = "evil.example"; },
     "unverifiable|suspicious", {NoDmarcPolicy, DkimPassUnaligned}},
    {"A9", "nothing published, neighbour below a listed suffix",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <info@bakery.github.io>\r\n";
         s.signDomain = "florist.github.io";
         s.record("bakery.github.io", "A", "192.0.2.10");
     }, "unverifiable|suspicious|forged", {DkimPassUnaligned}},
    {"A10", "two policy records", [](Scene &s) { s.spf.clear(); s.record("_dmarc.shop.example", "TXT", "v=DMARC1; p=none"); },
     "unverifiable", {DmarcMultipleRecords, NoDmarcPolicy}},
    {"A10", "sender list needs too many look-ups",
     [](Scene &s) {
         s.dmarc = "v=DMARC1; p=none";
         s.spf = "v=spf1 a:a1.example a:a2.example a:a3.example a:a4.example a:a5.example a:a6.example a:a7.example a:a8.example a:a9.example "
                 "a:a10.example a:a11.example -all";
         for (int i = 1; i <= 11; ++i)
             s.record("a" + std::to_string(i) + ".example", "A", "192.0.2.200");
     }, "unverifiable", {SpfPermerror}},
    {"A10", "sender list cannot be looked up", [](Scene &s) { s.spf.clear(); s.failure("shop.example", "TXT"); }, "unverifiable",
     {SpfTemperror, DnsTemporaryFailure}},
    {"A10", "policy cannot be looked up", [](Scene &s) { byStranger(s); s.dmarc.clear(); s.failure("_dmarc.shop.example", "TXT"); }, "unverifiable",
     {DmarcTemperror, DnsTemporaryFailure}},
    {"A11", "everybody may send", [](Scene &s) { byStranger(s); s.mailFrom = "news@shop.example"; s.spf = "v=spf1 +all"; }, "suspicious|unverifiable",
     {SpfOverlyPermissive, SpfOnlyPass}},
    {"A11", "everybody may send by a mere \"all\"", [](Scene &s) { byStranger(s); s.mailFrom = "news@shop.example"; s.spf = "v=spf1 mx all"; },
     "suspicious|unverifiable", {SpfOverlyPermissive}},
    {"A11", "half the world through an include",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 include:_spf.shop.example -all";
         s.record("_spf.shop.example", "TXT", "v=spf1 ip4:192.0.0.0/3 -all");
     }, "suspicious|unverifiable", {SpfOverlyPermissive}},
    {"A11", "ranges that anybody can rent",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 ip4:3.0.0.0/8 ip4:13.0.0.0/8 ip4:52.0.0.0/8 ip4:203.0.113.0/24 -all";
     }, "suspicious|unverifiable", {SpfOverlyPermissive, SpfOnlyPass}},
    {"A12", "another customer of the same service",
     [](Scene &s) {
         s.spf = "v=spf1 include:spf.service.example -all";
         s.clientIp = "198.51.100.60";
         s.clientName = "out7.service.example";
         s.lower.clear();
         s.record("spf.service.example", "TXT", "v=spf1 ip4:198.51.100.0/24 -all");
     }, "unverifiable|suspicious", {SpfOnlyPass, SharedSenderInfrastructure}},
    {"A13", "empty return path, stolen greeting",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom.clear();
         s.helo = "mail.shop.example";
         s.record("mail.shop.example", "TXT", "v=spf1 ip4:192.0.2.10 -all");
     }, "forged", {NullSender, SpfFail, DmarcFail}},
    {"A13", "empty return path, stolen greeting, policy none",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom.clear();
         s.helo = "mail.shop.example";
         s.dmarc = "v=DMARC1; p=none";
         s.record("mail.shop.example", "TXT", "v=spf1 ip4:192.0.2.10 -all");
     }, "suspicious", {NullSender, SpfFail}},
    {"A13", "empty return path, the attacker's own greeting",
     [](Scene &s) { byStranger(s); s.mailFrom.clear(); s.record("mail.evil.example", "TXT", "v=spf1 ip4:203.0.113.66 -all"); },
     "forged", {NullSender, DmarcFail}},
};
// clang-format on

} // namespace

std::span<const Vector> alignmentVectors() { return rows; }

} // namespace heloscope::test
