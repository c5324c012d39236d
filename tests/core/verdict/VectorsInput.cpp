// Limits of what was given: headers alone, copies, no answers, old mail, text that programs show differently.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

std::string headersOf(std::string message) { return message.substr(0, message.find("\r\n\r\n") + 2); }

std::string unfoldedLines(std::string message)
{
    message = headersOf(std::move(message));
    std::string text;
    for (std::size_t i = 0; i < message.size(); ++i) {
        if (message.compare(i, 3, "\r\n\t") == 0 || message.compare(i, 3, "\r\n ") == 0) {
            text += ' ';
            i += 2;
        } else if (message[i] != '\r') {
            text += message[i];
        }
    }
    return text;
}

// clang-format off
const Vector rows[] = {
    {"I1", "header alone, sealed", [](Scene &s) { s.signDomain = "shop.example"; s.mailFrom = "x@evil.example"; s.clientIp = "203.0.113.66"; s.finish = headersOf; },
     "probably-genuine", {HeadersOnlyInput, DkimBodyNotAvailable, DmarcIncomplete}},
    {"I1", "header alone, sealed, for somebody else",
     [](Scene &s) { s.signDomain = "shop.example"; s.mailFrom = "x@evil.example"; s.clientIp = "203.0.113.66"; s.to = "To: <x@else.example>\r\n"; s.finish = headersOf; },
     "cannot-tell", {HeadersOnlyInput, DkimBodyNotAvailable}},
    {"I1", "header alone, sealed in part of the text only",
     [](Scene &s) { s.signDomain = "shop.example"; s.sealing.length = 5; s.mailFrom = "x@evil.example"; s.clientIp = "203.0.113.66"; s.finish = headersOf; },
     "unverifiable|suspicious", {HeadersOnlyInput}},
    {"I1", "header alone, the seal does not fit it",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.mailFrom = "x@evil.example";
         s.clientIp = "203.0.113.66";
         s.finish = [](std::string m) { m.replace(m.find("Your order"), 10, "Your debts"); return headersOf(m); };
     }, "forged|suspicious|unverifiable", {HeadersOnlyInput}},
    {"I1", "header alone, a subject put on top of the sealed one",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.signedNames = {"from", "to", "subject", "date"};
         s.mailFrom = "x@evil.example";
         s.clientIp = "203.0.113.66";
         s.extra = "Subject: Urgent\r\n";
         s.finish = headersOf;
     }, "suspicious", {HeadersOnlyInput, DuplicateSingletonHeader}},
    {"I1", "header alone, own server said pass",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.mailFrom = "x@evil.example";
         s.clientIp = "203.0.113.66";
         s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
         s.finish = headersOf;
     }, "genuine|unverifiable", {HeadersOnlyInput, ReceiverResultsUsed}},
    {"I2", "copied out of a mail program",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
         s.finish = unfoldedLines;
     }, "genuine|unverifiable", {}},
    {"I3", "the key cannot be looked up", [](Scene &s) { byStranger(s); s.signDomain = "shop.example"; s.keyPublished = false; s.failure("sel._domainkey.shop.example", "TXT"); },
     "unverifiable", {DnsTemporaryFailure, DkimNotChecked}},
    {"I3", "no name server can be reached", [](Scene &s) { byStranger(s); s.world = World::NoServer; }, "unverifiable", {DnsNoServer}},
    {"I3", "the sender list asks for the mailbox name, which is forbidden",
     [](Scene &s) { s.spf = "v=spf1 exists:%{l}._spf.shop.example -all"; s.options.askMailboxNames = false; }, "unverifiable", {}},
    {"I3", "nothing may be asked", [](Scene &s) { byStranger(s); s.world = World::Offline; s.dmarc.clear(); s.spf.clear(); s.authorExists = false; }, "unverifiable", {DnsNotAsked}},
    {"I4", "a year old, records have changed since", [](Scene &s) { byStranger(s); s.now = "2027-11-01T00:00:00Z"; }, "suspicious|unverifiable", {DmarcFail}},
    {"I4", "a year old, its day's server said pass",
     [](Scene &s) {
         byStranger(s);
         s.now = "2027-11-01T00:00:00Z";
         s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
     }, "genuine|unverifiable|suspicious", {}},
    {"I5", "two boundaries",
     [](Scene &s) {
         s.more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a; boundary=b\r\n";
         s.body = "--a\r\n\r\nfirst\r\n--b\r\n\r\nsecond\r\n--b--\r\n--a--\r\n";
         s.signDomain = "shop.example";
     }, "confirmed", {MimeAmbiguous}},
    {"I", "a header that names nobody", [](Scene &s) { s.whole = "X-Mailer: Pen\r\nX-Priority: 3\r\n\r\nthis is a letter.\r\n"; }, "unverifiable|suspicious", {NoMailHeaders, FromMissing, SpfNotChecked}},
    {"I", "forwarded inside the text",
     [](Scene &s) { s.signDomain = "shop.example"; s.subject = "Subject: Fwd: Your order\r\n"; s.body = "Look:\r\n\r\n---------- Forwarded message ---------\r\nFrom: Bank <x@bank.example>\r\nDate: Mon, 19 Oct 2026\r\nSubject: Your order\r\nTo: <robin@home.example>\r\n\r\nPay.\r\n"; },
     "genuine", {InlineForward}},
    {"I", "a message attached",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n";
         s.body = "--a\r\n\r\nsee below\r\n--a\r\nContent-Type: message/rfc822\r\n\r\nFrom: <x@bank.example>\r\nSubject: hi\r\n\r\ntext\r\n--a--\r\n";
     }, "genuine", {AttachedMessage}},
    {"I", "a link that leads elsewhere",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.more = "MIME-Version: 1.0\r\nContent-Type: text/html\r\n";
         s.body = "<a href=\"http://evil.example/x\">https://bank.example/login</a>\r\n";
     }, "genuine", {LinkTextMismatch}},
};
// clang-format on

} // namespace

std::span<const Vector> inputVectors() { return rows; }

} // namespace heloscope::test
