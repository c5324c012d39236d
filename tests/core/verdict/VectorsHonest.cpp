// Honest mail that looks odd: nobody is accused, nothing is called borrowed.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

void named(Scene &s, const std::string &from)
{
    s.signDomain = "shop.example";
    s.from = "From: " + from + "\r\n";
}

void fromDomain(Scene &s, const std::string &domain, const std::string &written = {})
{
    s.signDomain = domain;
    s.from = "From: <info@" + (written.empty() ? domain : written) + ">\r\n";
    s.mailFrom = "info@" + domain;
    s.record(domain, "A", "192.0.2.10");
    s.record(domain, "TXT", "v=spf1 ip4:192.0.2.10 -all");
    s.record("_dmarc." + domain, "TXT", "v=DMARC1; p=reject");
    s.know(R"("known_domains":["harbourbank.example","larkmeadow.example"])");
}

void byList(Scene &s)
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
    // Names from all over the world
    {"honest", "name with an umlaut", [](Scene &s) { named(s, "=?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <j@shop.example>"); }, "confirmed", {}},
    {"honest", "name in Japanese", [](Scene &s) { named(s, "=?utf-8?B?5bGx55Sw5aSq6YOO?= <yamada@shop.example>"); }, "confirmed", {}},
    {"honest", "name in Cyrillic", [](Scene &s) { named(s, "=?utf-8?B?0JjQstCw0L0g0J/QtdGC0YDQvtCy?= <ivan@shop.example>"); }, "confirmed", {}},
    {"honest", "name in Arabic with direction marks", [](Scene &s) { named(s, "\"\xE2\x80\x8F\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF\xE2\x80\x8F\" <m@shop.example>"); }, "confirmed", {}},
    {"honest", "name in Hebrew", [](Scene &s) { named(s, "=?utf-8?B?15PXldeT?= <d@shop.example>"); }, "confirmed", {}},
    {"honest", "name in Persian with a joiner", [](Scene &s) { named(s, "\"\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xAE\xD9\x88\xD8\xA7\xD9\x87\xD9\x85\" <p@shop.example>"); }, "confirmed", {}},
    {"honest", "name with a sign of joined faces", [](Scene &s) { named(s, "\"Team \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\" <p@shop.example>"); }, "confirmed", {}},
    {"honest", "name in Latin-1", [](Scene &s) { named(s, "=?iso-8859-1?Q?Jos=E9_N=FA=F1ez?= <j@shop.example>"); }, "confirmed", {}},
    {"honest", "raw Latin-1 octets in the name", [](Scene &s) { named(s, "\"Jos\xE9\" <j@shop.example>"); }, "confirmed", {}},
    {"honest", "long list of titles", [](Scene &s) { named(s, "\"Prof. Dr. med. Dr. h. c. Maximiliane von und zu Hohenlohe-Waldenburg, Leiterin der Abteilung Kundenbetreuung\" <m@shop.example>"); }, "confirmed", {}},
    {"honest", "an O'Neil and a comma", [](Scene &s) { named(s, "\"O'Neil, Sean (Sales)\" <s@shop.example>"); }, "confirmed", {}},
    {"honest", "the address as its own name", [](Scene &s) { named(s, "\"news@shop.example\" <news@shop.example>"); }, "confirmed", {}},
    {"honest", "the address as its own name, in quotes", [](Scene &s) { named(s, "\"'news@shop.example'\" <news@shop.example>"); }, "confirmed", {}},
    {"honest", "the address as its own name, unquoted", [](Scene &s) { named(s, "news@shop.example <news@shop.example>"); }, "confirmed", {}},
    {"honest", "another address of the house as a name", [](Scene &s) { named(s, "\"sales@shop.example\" <news@shop.example>"); }, "confirmed", {}},
    {"honest", "the house's domain as a name", [](Scene &s) { named(s, "Shop.example <news@shop.example>"); }, "confirmed", {}},
    {"honest", "the brand in another country", [](Scene &s) { named(s, "Shop.co.uk <news@shop.example>"); }, "confirmed", {}},
    {"honest", "an at sign and no domain", [](Scene &s) { named(s, "Bot@Builds <news@shop.example>"); }, "confirmed", {}},
    {"honest", "a technology", [](Scene &s) { named(s, "Node.js Weekly <news@shop.example>"); }, "confirmed", {}},
    {"honest", "a degree", [](Scene &s) { named(s, "Anna Holt, B.Sc. <news@shop.example>"); }, "confirmed", {}},
    {"honest", "initials", [](Scene &s) { named(s, "J.R.R. Holt <news@shop.example>"); }, "confirmed", {}},
    {"honest", "no blank after the full stop", [](Scene &s) { named(s, "Shop.News <news@shop.example>"); }, "confirmed", {}},
    {"honest", "a remark", [](Scene &s) { named(s, "news@shop.example (Shop News)"); }, "confirmed", {}},
    {"honest", "a known person's own address", [](Scene &s) { named(s, "Karin Holt <karin@shop.example>"); s.know(R"("known_people":[{"name":"Karin Holt","address":"karin@shop.example"}])"); }, "confirmed", {}},
    {"honest", "a known person's second address in the house", [](Scene &s) { named(s, "Karin Holt <k.holt@mail.shop.example>"); s.record("mail.shop.example", "A", "192.0.2.10"); s.know(R"("known_people":[{"name":"Karin Holt","address":"karin@shop.example"}])"); }, "confirmed", {}},

    // Domains that are what they say
    {"honest", "domain with an umlaut", [](Scene &s) { fromDomain(s, "xn--bcher-kva.example", "b\xC3\xBC" "cher.example"); }, "confirmed", {}},
    {"honest", "domain in Japanese", [](Scene &s) { fromDomain(s, "xn--wgv71a119e.example", "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E.example"); }, "confirmed", {}},
    {"honest", "domain in Cyrillic", [](Scene &s) { fromDomain(s, "xn--80aswg.xn--p1ai", "\xD1\x81\xD0\xB0\xD0\xB9\xD1\x82.\xD1\x80\xD1\x84"); }, "confirmed", {}},
    {"honest", "domain in Greek", [](Scene &s) { fromDomain(s, "xn--hxajbheg2az3al.example", "\xCF\x80\xCE\xB1\xCF\x81\xCE\xAC\xCE\xB4\xCE\xB5\xCE\xB9\xCE\xB3\xCE\xBC\xCE\xB1.example"); }, "confirmed", {}},
    {"honest", "a neighbour of a known domain", [](Scene &s) { fromDomain(s, "harbourcafe.example"); }, "confirmed", {}},
    {"honest", "a known domain's department", [](Scene &s) { fromDomain(s, "mail.harbourbank.example"); }, "confirmed", {}},
    {"honest", "policy of the parent refuses, the department has its own list",
     [](Scene &s) { fromDomain(s, "news.shop.example"); s.spf = "v=spf1 -all"; s.signDomain.clear(); }, "probably-genuine", {}},
    {"honest", "sealed, no policy published", [](Scene &s) { s.signDomain = "shop.example"; s.dmarc.clear(); s.spf.clear(); }, "confirmed", {}},
    {"honest", "sealed by the parent", [](Scene &s) { s.signDomain = "shop.example"; s.from = "From: <news@mail.shop.example>\r\n"; s.record("mail.shop.example", "A", "192.0.2.10"); }, "confirmed", {}},
    {"honest", "two seals, one old key gone", [](Scene &s) { s.signDomain = "shop.example"; s.extra = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=old; h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\n"; }, "confirmed", {}},
    {"honest", "upper case in the domain", [](Scene &s) { s.signDomain = "shop.example"; s.from = "From: <News@Shop.EXAMPLE>\r\n"; }, "confirmed", {}},
    {"honest", "dot behind the domain", [](Scene &s) { s.signDomain = "shop.example"; s.from = "From: <news@shop.example.>\r\n"; }, "confirmed|suspicious|unverifiable", {}},

    // Lists
    {"honest", "list with subject tag and footer, sealed by the author",
     [](Scene &s) { byList(s); s.signDomain = "shop.example"; s.afterSigning = "_______________________________________________\r\nFriends mailing list\r\nfriends@lists.example\r\n"; s.finish = [](std::string m) { return m.replace(m.find("Subject: "), 9, "Subject: [Friends] "); }; },
     "unverifiable|genuine", {MailingList}},
    {"honest", "list that changes nothing", [](Scene &s) { byList(s); s.signDomain = "shop.example"; }, "confirmed", {MailingList}},
    {"honest", "list, author without a seal, policy none", [](Scene &s) { byList(s); s.dmarc = "v=DMARC1; p=none"; }, "unverifiable|suspicious", {MailingList}},
    {"honest", "list, author without any record", [](Scene &s) { byList(s); s.dmarc.clear(); s.spf.clear(); }, "unverifiable", {MailingList}},
    {"honest", "list rewrites the sender line and keeps the address in the name",
     [](Scene &s) {
         byList(s);
         s.from = "From: \"karin@shop.example via Friends\" <friends@lists.example>\r\n";
         s.signDomain = "lists.example";
     }, "genuine", {MailingList, ListRewroteFrom}},
    {"honest", "group of a provider rewrites the sender line",
     [](Scene &s) {
         byList(s);
         s.from = "From: \"'Karin Holt' via Friends\" <friends@lists.example>\r\nReply-To: Karin Holt <karin@shop.example>\r\n";
         s.signDomain = "lists.example";
         s.extra += "X-Original-Sender: karin@shop.example\r\nX-Original-From: Karin Holt <karin@shop.example>\r\nMailing-list: list friends@lists.example; contact friends+owners@lists.example\r\n";
         s.know(R"("known_people":[{"name":"Karin Holt","address":"karin@shop.example"}])");
     }, "genuine", {ListRewroteFrom}},
    {"honest", "newsletter of the house itself", [](Scene &s) { s.signDomain = "shop.example"; s.more = "List-Id: <news.shop.example>\r\nList-Unsubscribe: <mailto:u@shop.example>\r\n"; }, "confirmed", {}},

    // Forwarding
    {"honest", "forwarded with its envelope, sealed",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.to = "To: robin@college.example\r\n";
         s.lower = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.college.example (Postfix) with ESMTP id 4AB12CD34E\r\n\tfor <robin@college.example>; Mon, 19 Oct 2026 08:59:30 +0000\r\n";
     }, "confirmed", {}},
    {"honest", "forwarded by a provider, marks of its own, sealed",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "198.51.100.77";
         s.clientName = "mail-ej1-f1.freemail.example";
         s.mailFrom = "robin+caf_=robin=home.example@freemail.example";
         s.to = "To: robin@freemail.example\r\n";
         s.lower.clear();
         s.extra = "X-Forwarded-To: robin@home.example\r\nX-Forwarded-For: robin@freemail.example robin@home.example\r\nDelivered-To: robin@freemail.example\r\n";
         s.record("freemail.example", "TXT", "v=spf1 ip4:198.51.100.77 -all");
     }, "confirmed", {Forwarded}},
    {"honest", "forwarded, not sealed, nothing published",
     [](Scene &s) { s.dmarc.clear(); s.spf.clear(); s.clientIp = "198.51.100.77"; s.clientName = "mx.college.example"; s.mailFrom = "SRS0=ab=x1=shop.example=news@college.example"; s.record("college.example", "TXT", "v=spf1 ip4:198.51.100.77 -all"); },
     "unverifiable", {Forwarded}},
    {"honest", "resent by a person",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.mailFrom = "sam@college.example";
         s.to = "To: sam@college.example\r\n";
         s.extra = "Resent-From: Sam <sam@college.example>\r\nResent-To: robin@home.example\r\n";
         s.record("college.example", "TXT", "v=spf1 ip4:198.51.100.77 -all");
     }, "confirmed", {}},
    {"honest", "blind copy straight from the author", [](Scene &s) { s.signDomain = "shop.example"; s.to = "To: somebody@else.example\r\n"; }, "confirmed", {}},
    {"honest", "undisclosed recipients straight from the author", [](Scene &s) { s.signDomain = "shop.example"; s.to = "To: undisclosed-recipients:;\r\n"; }, "confirmed", {}},
    {"honest", "gateway put a tag on the subject", [](Scene &s) { s.signDomain = "shop.example"; s.finish = [](std::string m) { return m.replace(m.find("Subject: "), 9, "Subject: [EXTERNAL] "); }; },
     "probably-genuine", {DkimVerifiesAfterUndo}},

    // Services
    {"honest", "service with the customer's seal", 
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.secondSeal = "service.example";
         s.mailFrom = "b-17@bounce.service.example";
         s.clientIp = "198.51.100.60";
         s.clientName = "o7.service.example";
         s.lower.clear();
         s.to = "To: <robin@home.example>\r\n";
         s.more = "List-Unsubscribe: <https://service.example/u>\r\nFeedback-ID: 7:service\r\nReply-To: <care@shophelp.example>\r\n";
         s.record("bounce.service.example", "TXT", "v=spf1 ip4:198.51.100.60 -all");
     }, "confirmed", {ThirdPartySender}},
    {"honest", "web form of the house itself", [](Scene &s) { s.mailFrom = "www-data@shop.example"; s.from = "From: Contact form <form@shop.example>\r\n"; s.more = "Reply-To: Visitor <v@freemail.example>\r\nX-PHP-Originating-Script: 33:form.php\r\n"; s.lower.clear(); },
     "probably-genuine", {SpfOnlyPass}},
    {"honest", "key taken away since, own server said pass",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.mailFrom = "b@service.example";
         s.clientIp = "198.51.100.60";
         s.above = "Authentication-Results: mx.home.example;\r\n\tspf=pass smtp.mailfrom=b@service.example;\r\n\tdkim=pass header.d=shop.example header.s=sel;\r\n\tdmarc=pass (p=reject) header.from=shop.example\r\n";
         s.record("service.example", "TXT", "v=spf1 ip4:198.51.100.60 -all");
     }, "genuine", {ReceiverResultsUsed}},
    {"honest", "the sealing method is old, the list fits", [](Scene &s) { s.signDomain = "shop.example"; s.sealing.algorithm = "rsa-sha1"; }, "probably-genuine", {DkimWeakHash}},

    // The reader's own house
    {"honest", "own scanner in the office, listed",
     [](Scene &s) {
         s.from = "From: Scanner <scan@home.example>\r\n";
         s.mailFrom = "scan@home.example";
         s.clientIp = "198.51.100.7";
         s.clientName = "office.home.example";
         s.lower.clear();
         s.record("home.example", "A", "198.51.100.1");
         s.record("home.example", "TXT", "v=spf1 ip4:198.51.100.0/28 -all");
         s.record("_dmarc.home.example", "TXT", "v=DMARC1; p=none");
     }, "probably-genuine", {}},
    {"honest", "own scanner in the office, address in the profile",
     [](Scene &s) {
         s.from = "From: Scanner <scan@home.example>\r\n";
         s.mailFrom = "scan@home.example";
         s.clientIp = "198.51.100.7";
         s.clientName = "office.home.example";
         s.lower.clear();
         s.record("home.example", "A", "198.51.100.1");
         s.know(R"("outbound_ips":["198.51.100.7"])");
     }, "unverifiable|genuine", {}},
    {"honest", "own server in the cloud and own server in the house",
     [](Scene &s) {
         s.from = "From: Kim <kim@home.example>\r\n";
         s.mailFrom = "kim@home.example";
         s.clientIp = "198.51.100.7";
         s.clientName = "exchange.home.example";
         s.signDomain = "home.example";
         s.lower = "Received: from exchange.home.example (10.0.0.5) by exchange.home.example (10.0.0.5) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.2.1544.11; Mon, 19 Oct 2026 08:59:40 +0000\r\n";
         s.record("home.example", "A", "198.51.100.1");
         s.record("home.example", "TXT", "v=spf1 ip4:198.51.100.0/28 -all");
         s.record("_dmarc.home.example", "TXT", "v=DMARC1; p=reject");
     }, "confirmed", {}},
    {"honest", "own message back from a list",
     [](Scene &s) {
         byList(s);
         s.from = "From: Robin <robin@home.example>\r\n";
         s.record("home.example", "A", "198.51.100.1");
         s.record("home.example", "TXT", "v=spf1 ip4:198.51.100.1 -all");
         s.record("_dmarc.home.example", "TXT", "v=DMARC1; p=none");
         s.lower = "Received: from mx.home.example (mx.home.example [198.51.100.1])\r\n\tby mail.lists.example (Postfix) with ESMTPS id 4AB12CD34E\r\n\tfor <friends@lists.example>; Mon, 19 Oct 2026 08:59:30 +0000\r\n";
     }, "unverifiable|suspicious", {MailingList}},
    {"honest", "absence notice with an empty return path",
     [](Scene &s) { s.mailFrom.clear(); s.from = "From: Karin <karin@shop.example>\r\n"; s.subject = "Subject: Out of office: Your order\r\n"; s.more = "Auto-Submitted: auto-replied\r\nIn-Reply-To: <7@home.example>\r\n"; s.record("mail.shop.example", "TXT", "v=spf1 ip4:192.0.2.10 -all"); },
     "genuine|unverifiable", {}},
};
// clang-format on

} // namespace

std::span<const Vector> honestVectors() { return rows; }

} // namespace heloscope::test
