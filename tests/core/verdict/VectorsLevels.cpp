// The rules of the verdict, one after the other: each just inside and just outside.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

// clang-format off
const Vector rows[] = {
    {"rule", "sealed and listed", [](Scene &s) { s.signDomain = "shop.example"; }, "confirmed",
     {FindingCode::DkimAlignedPass, FindingCode::SpfAlignedPass, FindingCode::DmarcPass}},
    {"rule", "listed only", [](Scene &) {}, "probably-genuine", {FindingCode::SpfOnlyPass, FindingCode::NoDkimSignature}},
    {"rule", "listed only, everybody is", [](Scene &s) { s.spf = "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"; }, "does-not-fit",
     {FindingCode::SpfOverlyPermissive}},
    {"rule", "listed by a shared service only",
     [](Scene &s) {
         s.spf = "v=spf1 include:service.test -all";
         s.moreAnswers = R"(,{"name":"service.test","type":"TXT","value":"v=spf1 ip4:192.0.2.0/24 -all"})";
     },
     "cannot-tell", {FindingCode::SharedSenderInfrastructure}},
    {"rule", "stranger, reject", byStranger, "forged", {FindingCode::DmarcFail, FindingCode::SpfPassUnaligned}},
    {"rule", "stranger, quarantine", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=quarantine"; }, "forged", {FindingCode::DmarcFail}},
    {"rule", "stranger, policy none", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=none"; }, "does-not-fit", {FindingCode::DmarcPolicyNone}},
    {"rule", "stranger, nothing published", [](Scene &s) { byStranger(s); s.dmarc.clear(); s.spf.clear(); }, "cannot-tell",
     {FindingCode::NoDmarcPolicy}},
    {"rule", "not listed, no policy", [](Scene &s) { byStranger(s); s.mailFrom = "news@shop.example"; s.dmarc.clear(); }, "does-not-fit",
     {FindingCode::SpfFail}},
    {"rule", "domain does not exist",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <refund@pay.nowhere.example>\r\n";
     },
     "forged", {FindingCode::FromDomainNonexistent}},
    {"rule", "domain never sends",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 -all";
         s.moreAnswers = R"(,{"name":"shop.example","type":"MX","value":"0 ."})";
     },
     "forged", {FindingCode::DomainNeverSendsMail}},
    {"rule", "text appended after the seal",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.afterSigning = "Click here.\r\n";
     },
     "probably-genuine", {FindingCode::DkimBodyModified}},
    {"rule", "stranger with a broken seal",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "shop.example";
         s.afterSigning = "Click here.\r\n";
     },
     "forged", {FindingCode::DkimBodyModified}},
    {"rule", "list with a broken seal",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "shop.example";
         s.afterSigning = "-- \r\nlist footer\r\n";
         s.extra = "List-Id: <friends.evil.example>\r\nList-Post: <mailto:friends@evil.example>\r\n";
     },
     "cannot-tell", {FindingCode::MailingList}},
    {"rule", "sealed, sent again by a stranger to somebody else",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "shop.example";
         s.to = "To: somebody@else.example\r\n";
     },
     "does-not-fit", {FindingCode::DkimReplayPossible, FindingCode::RecipientNotAddressed}},
    {"rule", "sealed, forwarded with its envelope",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.to = "To: robin@college.example\r\n";
         s.lower = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.college.example (Postfix) with ESMTP id "
                   "4AB12CD34E\r\n\tfor <robin@college.example>; Mon, 19 Oct 2026 08:59:30 +0000\r\n";
     },
     "confirmed", {FindingCode::ForwardingLikely}},
    {"rule", "second subject above the sealed one",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.signedNames = {"from", "to", "subject", "date"};
         s.extra = "Subject: Urgent\r\n";
     },
     "does-not-fit", {FindingCode::DuplicateSingletonHeader, FindingCode::DkimUnsignedDuplicateHeader}},
    {"rule", "two sender lines, one proven",
     [](Scene &s) {
         byStranger(s);
         s.extra = "From: <boss@evil.example>\r\n";
     },
     "forged", {FindingCode::MultipleFromHeaders}},
    {"rule", "two mailboxes of one domain",
     [](Scene &s) {
         s.from = "From: <a@shop.example>, <b@shop.example>\r\nSender: <a@shop.example>\r\n";
         s.signDomain = "shop.example";
     },
     "confirmed", {FindingCode::FromMultipleAddresses}},
    {"rule", "no sender line, another field shown",
     [](Scene &s) {
         byStranger(s);
         s.from = "Sender: <boss@shop.example>\r\n";
     },
     "does-not-fit", {FindingCode::FromMissing, FindingCode::SenderShownInsteadOfFrom}},
    {"rule", "own domain from outside",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <chief@home.example>\r\n";
         s.mailFrom = "chief@home.example";
         s.moreAnswers = R"(,{"name":"home.example","type":"TXT","value":"v=spf1 ip4:198.51.100.1 -all"},{"name":"_dmarc.home.example","type":"TXT","value":"v=DMARC1; p=none"})";
     },
     "forged", {FindingCode::OwnDomainFromOutside}},
    {"rule", "key withdrawn, receiver's word remains",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.mailFrom = "b@evil.example";
         s.clientIp = "203.0.113.66";
         s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
     },
     "probably-genuine", {FindingCode::DkimKeyMissing, FindingCode::ReceiverResultsUsed}},
    {"rule", "the same by a server that the reader did not name",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.mailFrom = "b@evil.example";
         s.clientIp = "203.0.113.66";
         s.profile = "{}";
         s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
     },
     "probably-genuine", {FindingCode::DkimKeyMissing, FindingCode::ReceiverNotNamed}},
    {"rule", "the list fits and the key for the seal did not come",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.failure("sel._domainkey.shop.example", "TXT");
     },
     "probably-genuine", {FindingCode::SpfAlignedPass, FindingCode::DkimNotChecked}},
    {"rule", "links led through a gateway after signing",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "203.0.113.66";
         s.body = "See https://shop.example/a and answer.\r\n";
         s.finish = [](std::string text) {
             const std::string link = "https://shop.example/a";
             return text.replace(text.find(link), link.size(), "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2Fa&data=05&reserved=0");
         };
     },
     "cannot-tell", {FindingCode::DkimVerifiesAfterUndo}},
    {"rule", "marks around a name taken off after signing",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "203.0.113.66";
         s.from = "From: \"Shop\" <news@shop.example>\r\n";
         s.finish = [](std::string text) { return text.replace(text.find("\"Shop\""), 6, "Shop"); };
     },
     "probably-genuine", {FindingCode::DkimVerifiesAfterUndo}},
    {"rule", "the same word written below the border",
     [](Scene &s) {
         byStranger(s);
         s.extra = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
     },
     "forged", {FindingCode::AuthenticationResultsUntrusted}},
    {"rule", "receiver's pass that does not hold up",
     [](Scene &s) {
         byStranger(s);
         s.above = "Authentication-Results: mx.home.example; dmarc=pass header.from=shop.example\r\n";
     },
     "forged", {FindingCode::ReceiverResultDisagrees}},
    {"rule", "key lookup fails",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.mailFrom = "b@evil.example";
         s.clientIp = "203.0.113.66";
         s.moreAnswers = R"(,{"name":"sel._domainkey.shop.example","type":"TXT","error":"SERVFAIL"})";
     },
     "cannot-tell", {FindingCode::DnsTemporaryFailure}},
    {"rule", "smuggled commands in the text",
     [](Scene &s) { s.body = "Hello\r\n\n.\r\nMAIL FROM:<x@shop.example>\r\nRCPT TO:<y@home.example>\r\nDATA\r\n"; }, "does-not-fit",
     {FindingCode::SmtpSmugglingAttempt}},
    {"rule", "sender line hidden behind a bare CR",
     [](Scene &s) { s.signDomain = "shop.example"; s.extra = "X-Info: a\rFrom: <boss@evil.example>\r\n"; }, "does-not-fit",
     {FindingCode::BareCrInHeader}},
    {"rule", "sender line hidden in the fold of a trace line",
     [](Scene &s) { byStranger(s); s.lower = " From: <boss@bank.test>\r\n"; }, "forged", {FindingCode::HiddenHeaderInFold}},
    {"rule", "space before the colon of a second sender line",
     [](Scene &s) { byStranger(s); s.extra = "From : <boss@evil.example>\r\n"; }, "forged",
     {FindingCode::HeaderSpaceBeforeColon, FindingCode::MultipleFromHeaders}},
    {"rule", "address outside the brackets",
     [](Scene &s) { byStranger(s); s.from = "From: <x@evil.example>admin@shop.example\r\n"; }, "does-not-fit", {FindingCode::FromMalformed}},
    {"rule", "invisible character in the address",
     [](Scene &s) { byStranger(s); s.from = "From: <news@sh\xE2\x80\x8Bop.example>\r\n"; }, "forged", {FindingCode::InvisibleCharInAddress}},
    {"rule", "source route",
     [](Scene &s) { byStranger(s); s.from = "From: <@evil.example:news@shop.example>\r\n"; }, "forged", {FindingCode::FromSourceRoute}},
    {"rule", "sealed through a mailing service",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.mailFrom = "b+1@service.test";
         s.clientIp = "198.51.100.60";
         s.clientName = "out1.service.test";
         s.extra = "Feedback-ID: 1:2:3:service\r\nList-Unsubscribe: <mailto:u@service.test>\r\n";
         s.moreAnswers = R"(,{"name":"service.test","type":"TXT","value":"v=spf1 ip4:198.51.100.60 -all"})";
     },
     "confirmed", {FindingCode::ThirdPartySender}},
    {"rule", "on behalf of, policy none",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <anna@shop.example>\r\nSender: <calendar@evil.example>\r\n";
         s.dmarc = "v=DMARC1; p=none";
     },
     "cannot-tell", {FindingCode::OnBehalfOf}},
    {"rule", "smuggled out of the provider's own server",
     [](Scene &s) { s.lower.clear(); s.date.clear(); }, "does-not-fit", {FindingCode::NoOriginHop, FindingCode::MissingDateHeader}},
    {"rule", "the sealed subject is not covered, to somebody else",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.signedNames = {"from"};
         s.to = "To: somebody@else.example\r\n";
         s.mailFrom = "x@evil.example";
         s.clientIp = "203.0.113.66";
     },
     "does-not-fit", {FindingCode::DkimSubjectUnsigned}},
};
// clang-format on

} // namespace

std::span<const Vector> levelVectors() { return rows; }

} // namespace heloscope::test
