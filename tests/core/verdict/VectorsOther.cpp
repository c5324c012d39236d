// What is left: oddities of the way, older and newer kinds of seal, signatures of the text, limits, bounces.

#include "core/bounce/ReturnPathTag.h"
#include "core/crypto/Cms.h"
#include "tests/core/verdict/Vectors.h"
#include "tests/support/SmimeMaker.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

// A line below the border, as the sender's side claims it.
std::string claimed(const std::string &from, const std::string &rest) { return "Received: from " + from + "\r\n\tby mail.shop.example " + rest + "\r\n"; }

void signedText(Scene &s, const Certificate &certificate, bool change = false)
{
    s.signDomain = "shop.example";
    const std::string part = "Content-Type: text/plain\r\n\r\nPlease pay.\r\n";
    std::string text = smimeSigned(part, certificate);
    if (change)
        text.replace(text.find("Please pay"), 10, "Please buy");
    s.more = text.substr(0, text.find("\r\n\r\n") + 2);
    s.body = text.substr(text.find("\r\n\r\n") + 4);
    s.options.trustRoots = std::make_shared<const crypto::TrustRoots>(authorityPem);
}

// A report about a message of robin@home.example that mx.far.example did not deliver.
struct Returned {
    std::string to = "robin@home.example";
    std::string text = "Your message could not be delivered to omar@far.example.";
    std::string handover = "mail.home.example (mail.home.example [198.51.100.5])";
    std::string below;                       // trace of the returned message below that line
    std::string id = "<note-1@home.example>";
    std::string wanted = "omar@far.example"; // whom it was written to
    std::string subject = "Note";
    bool original = true;
    std::string action = "failed";

    std::string message() const
    {
        const std::string returned = "--b\r\nContent-Type: message/rfc822\r\n\r\nReturn-Path: <robin@home.example>\r\nReceived: from " + handover
            + "\r\n\tby mx.far.example (Postfix) with ESMTP id 1; Mon, 19 Oct 2026 08:55:00 +0000\r\n" + below + "From: Robin <robin@home.example>\r\nTo: "
            + wanted + "\r\nSubject: " + subject + "\r\nDate: Mon, 19 Oct 2026 08:50:00 +0000\r\nMessage-ID: " + id + "\r\n\r\nHello Omar.\r\n";
        return "Return-Path: <>\r\nDelivered-To: " + to
            + "\r\nReceived: from mx.far.example (mx.far.example [203.0.113.7])\r\n\tby mx.home.example (Postfix) with ESMTP id "
              "9Z8Y\r\n\tfor <"
            + to + ">; Mon, 19 Oct 2026 09:00:00 +0000\r\nFrom: MAILER-DAEMON@mx.far.example\r\nTo: " + to
            + "\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: Mon, 19 Oct 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
              "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n"
            + text + "\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.far.example\r\n\r\nFinal-Recipient: rfc822; " + wanted
            + "\r\nAction: " + action + "\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n" + (original ? returned : std::string())
            + "--b--\r\n";
    }
};

constexpr const char *batvKey = "slate and chalk";

void bounced(Scene &s, const Returned &returned)
{
    s.whole = returned.message();
    s.record("mx.far.example", "A", "203.0.113.7");
    s.profile =
        R"({"addresses":["robin@home.example"],"domains":["home.example"],"receiving_hosts":["mx.home.example"],"outbound_ips":["198.51.100.5"],)"
        R"("outbound_hosts":["mail.home.example"],"usual_submission_ips":["198.51.100.33"],)"
        R"("sent":[{"message_id":"<note-1@home.example>","date":"Mon, 19 Oct 2026 08:50:00 +0000","to":["omar@far.example"],"subject":"Note"},)"
        R"({"message_id":"<old@home.example>","date":"Mon, 12 Oct 2026 08:50:00 +0000","to":["tim@far.example"],"subject":"Older"}],)"
        R"("batv":[{"scheme":"prvs","key_number":0,"key":"slate and chalk","since":"2026-01-01","mandatory":true,"address_for_hash":"robin@home.example"}]})";
}

constexpr std::int64_t bounceDay = 1792400400 / secondsPerDay;
const char *const stranger = "mail.home.example (host9.stranger.example [203.0.113.9])";

// clang-format off
const Vector rows[] = {
    {"way", "a line without sense", [](Scene &s) { s.signDomain = "shop.example"; s.lower += "Received: !!! ??? ((( \r\n"; }, "confirmed", {HopUnreadable, BorderFound}},
    {"way", "clock an hour ahead", [](Scene &s) { s.signDomain = "shop.example"; s.lower = claimed("app.shop.example (app.shop.example [192.0.2.99])", "(Postfix) with ESMTP id 4AB12CD34E;\r\n\tMon, 19 Oct 2026 11:59:30 +0000"); },
     "confirmed", {HopTimesOutOfOrder}},
    {"way", "a day on the way", [](Scene &s) { s.signDomain = "shop.example"; s.lower = claimed("app.shop.example (app.shop.example [192.0.2.99])", "(Postfix) with ESMTP id 4AB12CD34E;\r\n\tSun, 18 Oct 2026 08:59:30 +0000"); },
     "confirmed", {HopLongDelay}},
    {"way", "a number that such a server does not give", [](Scene &s) { byStranger(s); s.lower = claimed("app.shop.example (app.shop.example [192.0.2.99])", "(Postfix) with ESMTP id hello-world;\r\n\tMon, 19 Oct 2026 08:59:30 +0000"); },
     "forged", {HopFormatWrong}},
    {"way", "a protocol that only bulk programs name", [](Scene &s) { byStranger(s); s.lower = claimed("unknown (10.1.2.3)", "with NNFMP; Mon, 19 Oct 2026 08:59:30 +0000"); }, "forged", {HopRatwareMark}},
    {"way", "a time zone that is none", [](Scene &s) { byStranger(s); s.lower = claimed("app.shop.example (app.shop.example [192.0.2.99])", "(Postfix) with ESMTP id 4AB12CD34E;\r\n\tMon, 19 Oct 2026 08:59:30 +2900"); },
     "forged", {HopDateImpossible}},
    {"way", "an address that nobody has", [](Scene &s) { byStranger(s); s.lower = claimed("app.shop.example (app.shop.example [240.0.0.9])", "(Postfix) with ESMTP id 4AB12CD34E;\r\n\tMon, 19 Oct 2026 08:59:30 +0000"); },
     "forged", {HopBogonAddress}},
    {"way", "the client greets with the server's own name", [](Scene &s) { byStranger(s); s.helo = "mx.home.example"; }, "forged", {HopHeloIsRecipient}},
    {"way", "no trace at all", [](Scene &s) { s.whole = "From: <news@shop.example>\r\nTo: <robin@home.example>\r\nSubject: Hi\r\nDate: Mon, 19 Oct 2026 08:59:00 +0000\r\nMessage-ID: <1@shop.example>\r\n\r\nHello\r\n"; s.profile = "{}"; },
     "unverifiable", {BorderUncertain, SpfNotChecked}},
    {"way", "a user of the house, logged in",
     [](Scene &s) {
         s.whole = "Return-Path: <kim@home.example>\r\nReceived: from laptop (unknown [198.51.100.200])\r\n\t(Authenticated sender: kim)\r\n\tby mx.home.example (Postfix) with ESMTPSA id 086B1BCFD70\r\n\t"
                   "for <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\nFrom: Kim <kim@home.example>\r\nTo: <robin@home.example>\r\nSubject: Hi\r\nDate: Mon, 19 Oct 2026 08:59:00 +0000\r\nMessage-ID: <1@home.example>\r\n\r\nHello\r\n";
     }, "probably-genuine", {AuthenticatedSubmission}},
    {"way", "a notice made on the own server",
     [](Scene &s) {
         s.whole = "Received: by mx.home.example (Postfix, from userid 33)\r\n\tid 086B1BCFD70; Mon, 19 Oct 2026 09:00:00 +0000\r\nFrom: <root@home.example>\r\nTo: <robin@home.example>\r\nSubject: Report\r\nDate: Mon, 19 Oct 2026 09:00:00 +0000\r\n"
                   "Message-ID: <1@home.example>\r\n\r\nAll well.\r\n";
     }, "genuine", {}},

    {"rule", "the policy is a test", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=reject; t=y"; }, "forged|suspicious", {DmarcTesting}},
    {"rule", "two rules find two owners",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <x@a.shop.example>\r\n";
         s.signDomain = "b.a.shop.example";
         s.record("a.shop.example", "A", "192.0.2.10");
         s.record("_dmarc.a.shop.example", "TXT", "v=DMARC1; p=reject; psd=n; adkim=r");
         s.record("_dmarc.b.a.shop.example", "TXT", "v=DMARC1; p=reject; psd=n");
     }, "forged|suspicious|genuine", {}},
    {"rule", "the greeting name vouches for an empty return path",
     [](Scene &s) { s.mailFrom.clear(); s.record("mail.shop.example", "TXT", "v=spf1 ip4:192.0.2.10 -all"); }, "genuine", {SpfHeloAligned, NullSender}},
    {"rule", "many mailboxes of many houses", [](Scene &s) { byStranger(s); s.from = "From: <a@shop.example>, <b@other.example>, <c@third.example>\r\n"; }, "suspicious|forged|unverifiable", {DmarcNotEvaluable, FromMultipleDomains}},
    {"rule", "the domain cannot exist", [](Scene &s) { byStranger(s); s.from = "From: <x@shop..example>\r\n"; }, "forged|suspicious|unverifiable", {FromDomainInvalid}},
    {"rule", "header ends early for some", [](Scene &s) { s.signDomain = "shop.example"; s.extra = "X-Info: a\n\r\n"; }, "genuine|suspicious|unverifiable|forged", {}},
    {"rule", "a seal of the older kind",
     [](Scene &s) { s.extra = "DomainKey-Signature: a=rsa-sha1; q=dns; c=simple; s=sel; d=shop.example; b=AAAA\r\n"; }, "genuine", {DomainKeysHistoric}},
    {"rule", "a seal of the newer kind",
     [](Scene &s) { s.signDomain = "shop.example"; s.extra = "DKIM2-Signature: i=1; d=shop.example; s=sel; a=rsa-sha256; t=1792400300; mf=bmV3c0BzaG9wLmV4YW1wbGU=; rt=cm9iaW5AaG9tZS5leGFtcGxl; b=AAAA\r\n"; },
     "genuine|suspicious", {Dkim2Result}},

    {"text", "signed and traced", [](Scene &s) { s.from = "From: <karin@shop.example>\r\n"; signedText(s, {}); }, "confirmed", {SmimeValid}},
    {"text", "signed by another", [](Scene &s) { signedText(s, {}); }, "confirmed", {SmimeValid, SmimeOtherAddress}},
    {"text", "signed by oneself", [](Scene &s) { s.from = "From: <karin@shop.example>\r\n"; signedText(s, {"karin@shop.example", "Karin", 1767225600, 1830297600, true}); }, "confirmed", {SmimeUntrusted}},
    {"text", "changed after it was signed", [](Scene &s) { s.from = "From: <karin@shop.example>\r\n"; signedText(s, {}, true); }, "confirmed", {SmimeInvalid}},
    {"text", "encrypted", [](Scene &s) { s.signDomain = "shop.example"; s.more = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n"; s.body = "AAAA\r\n"; }, "confirmed", {SmimeNotChecked}},
    {"text", "signed with OpenPGP", [](Scene &s) { s.signDomain = "shop.example"; s.body = "-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\nhello\r\n"; }, "confirmed", {OpenPgpNotChecked}},
    {"text", "more mailboxes than are read", [](Scene &s) { byStranger(s); s.from = "From: a@shop.example"; for (int i = 0; i < 10001; ++i) s.from += ",\r\n b@shop.example"; s.from += "\r\n"; }, "forged|suspicious", {LimitReached}},
    {"text", "copied, blank lines between",
     [](Scene &s) {
         s.whole = "Received: from mail.shop.example (mail.shop.example [192.0.2.10]) by mx.home.example (Postfix) with ESMTPS id 086B1BCFD70; Mon, 19 Oct 2026 09:00:00 +0000\n\nFrom: <news@shop.example>\n\nTo: <robin@home.example>\n\n"
                   "Subject: Your order\n\nDate: Mon, 19 Oct 2026 08:59:00 +0000\n\n";
     }, "unverifiable", {PastedHeadersAltered, InputRepaired}},
    {"text", "from a case file that was changed", [](Scene &s) { s.signDomain = "shop.example"; s.remarks = {"case-changed-answers"}; }, "confirmed", {CaseChanged}},
    {"text", "from a case file that was never sealed", [](Scene &s) { s.signDomain = "shop.example"; s.remarks = {"case-not-sealed"}; }, "confirmed", {CaseNotSealed}},
    {"text", "own server noted a pass by a list that cannot be looked up",
     [](Scene &s) {
         s.above = "Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=news@shop.example; dkim=none; dmarc=pass header.from=shop.example\r\n";
         s.spf.clear();
         s.failure("shop.example", "TXT");
     }, "cannot-tell", {SpfTemperror}},
    {"text", "own server noted a failure, nothing may be asked",
     [](Scene &s) {
         byStranger(s);
         s.above = "Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=evil.example; dkim=none; dmarc=fail header.from=shop.example\r\n";
         s.dmarc.clear();
         s.spf.clear();
         s.world = World::Offline;
     }, "does-not-fit", {ReceiverReportsFailure, DnsNotAsked}},

    {"bounce", "the mail is late", [](Scene &s) { Returned r; r.to = bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay); r.action = "delayed"; bounced(s, r); }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {BounceVerdictFound}},
    {"bounce", "the mail has arrived", [](Scene &s) { Returned r; r.to = bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay); r.action = "delivered"; bounced(s, r); }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {BounceVerdictFound}},
    {"bounce", "of mail by the web site",
     [](Scene &s) {
         Returned r;
         r.to = bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay);
         r.id = "<web-1@home.example>";
         r.wanted = "victim@far.example";
         r.below = "X-PHP-Originating-Script: 33:form.php\r\n";
         bounced(s, r);
     }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {BounceVerdictFound}},
    {"bounce", "the reader did not write it, and nothing proves it either way",
     [](Scene &s) { Returned r; r.original = false; bounced(s, r); s.profile = R"({"addresses":["robin@home.example"],"receiving_hosts":["mx.home.example"]})"; s.options.wrote = Wrote::No; }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {BounceVerdictFound}},
    {"bounce", "of mail by a stranger, stolen tag",
     [](Scene &s) { Returned r; r.to = bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay); r.handover = stranger; r.id = "<x@spam.example>"; r.subject = "Parcel"; bounced(s, r); },
     "confirmed|probably-genuine|cannot-tell|does-not-fit", {BatvValid}},
    {"bounce", "of the reader's own mail", [](Scene &s) { Returned r; r.to = bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay); bounced(s, r); }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {BatvValid, BounceVerdictFound}},
    {"bounce", "of mail by a stranger, invented tag", [](Scene &s) { Returned r; r.to = "prvs=0" + bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay).substr(6, 3) + "abcdef=robin@home.example"; r.handover = stranger; r.id = "<x@spam.example>"; r.subject = "Parcel"; bounced(s, r); },
     "confirmed|probably-genuine|cannot-tell|does-not-fit", {BatvInvalid}},
    {"bounce", "of mail by a stranger, nothing returned", [](Scene &s) { Returned r; r.original = false; bounced(s, r); s.profile = R"({"addresses":["robin@home.example"],"receiving_hosts":["mx.home.example"]})"; }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {}},
    {"bounce", "of mail that somebody sent with the reader's login",
     [](Scene &s) {
         Returned r;
         r.id = "<spam-8@home.example>";
         r.wanted = "victim@far.example";
         r.subject = "Prize";
         r.below = "Received: from [10.1.1.1] (unknown [203.0.113.200])\r\n\t(Authenticated sender: robin)\r\n\tby mail.home.example (Postfix) with ESMTPSA id 2; Mon, 19 Oct 2026 08:54:00 +0000\r\n";
         r.to = bounce::makePrvs("robin@home.example", batvKey, 0, bounceDay);
         bounced(s, r);
     }, "confirmed|probably-genuine|cannot-tell|does-not-fit", {}},
    {"bounce", "that is none", [](Scene &s) { Returned r; r.text = "Your mailbox must be confirmed. Sign in: http://login.bad.example/?u=robin@home.example"; r.original = false; bounced(s, r);
         s.whole.replace(s.whole.find("mx.far.example (mx.far.example [203.0.113.7])"), 45, "vps.bad.example (vps.bad.example [203.0.113.5])"); }, "confirmed|probably-genuine|cannot-tell|does-not-fit|forged", {}},
    {"bounce", "absence notice", [](Scene &s) { s.mailFrom.clear(); s.from = "From: Karin <karin@shop.example>\r\n"; s.subject = "Subject: Out of office: Note\r\n"; s.more = "Auto-Submitted: auto-replied\r\nIn-Reply-To: <note-1@home.example>\r\n"; },
     "genuine|unverifiable|suspicious|forged", {}},
    {"bounce", "complaint of a mailbox house",
     [](Scene &s) {
         s.whole = "Return-Path: <fbl@far.example>\r\nReceived: from mx.far.example (mx.far.example [203.0.113.7])\r\n\tby mx.home.example (Postfix) with ESMTP id 9Z8Y for <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\n"
                   "From: <fbl@far.example>\r\nTo: <robin@home.example>\r\nSubject: Abuse report\r\nDate: Mon, 19 Oct 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n"
                   "--b\r\n\r\nThis is a report.\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: Far/1\r\nVersion: 1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: <robin@home.example>\r\nTo: <x@far.example>\r\nSubject: Note\r\n\r\nhi\r\n--b--\r\n";
     }, "confirmed|probably-genuine|cannot-tell|does-not-fit|forged", {}},
    {"bounce", "a list asks for a confirmation",
     [](Scene &s) {
         s.whole = "Return-Path: <friends-bounces@lists.example>\r\nReceived: from lists.example (lists.example [203.0.113.7])\r\n\tby mx.home.example (Postfix) with ESMTP id 9Z8Y for <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\n"
                   "From: friends-confirm+0123456789abcdef0123456789abcdef01234567@lists.example\r\nTo: <robin@home.example>\r\nSubject: confirm 0123456789abcdef0123456789abcdef01234567\r\nDate: Mon, 19 Oct 2026 09:00:00 +0000\r\n"
                   "Message-ID: <9@lists.example>\r\nAuto-Submitted: auto-replied\r\nPrecedence: bulk\r\n\r\nYour message to friends awaits confirmation. Please reply to this message to confirm it.\r\n";
     }, "confirmed|probably-genuine|cannot-tell|does-not-fit|forged", {}},
};
// clang-format on

} // namespace

std::span<const Vector> otherVectors() { return rows; }

} // namespace heloscope::test
