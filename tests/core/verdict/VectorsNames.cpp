// Names and domains made to be taken for others: a proven address may carry them, and then never reads as good news.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

// Sealed and listed in the author's own right: only the name is borrowed.
void named(Scene &s, const std::string &from)
{
    s.signDomain = "shop.example";
    s.from = "From: " + from + "\r\n";
}

// Everything is in order for `domain`; the reader knows another one.
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

// clang-format off
const Vector rows[] = {
    {"C1", "address as a name", [](Scene &s) { named(s, "\"ceo@bank.test\" <x@shop.example>"); }, "suspicious", {DisplayNameContainsAddress}},
    {"C1", "address as an unquoted part of a name", [](Scene &s) { named(s, "\"Karin Holt <karin@bank.test>\" <x@shop.example>"); }, "suspicious", {DisplayNameContainsAddress}},
    {"C1", "address in a name, encoded", [](Scene &s) { named(s, "=?utf-8?Q?Karin_karin=40bank.test?= <x@shop.example>"); }, "suspicious", {DisplayNameContainsAddress}},
    {"C1", "address in a name, full-width at sign", [](Scene &s) { named(s, "\"ceo\xEF\xBC\xA0" "bank.test\" <x@shop.example>"); }, "suspicious", {DisplayNameContainsAddress}},
    {"C1", "address in a name, invisible character inside", [](Scene &s) { named(s, "\"ceo@\xE2\x80\x8B" "bank.test\" <x@shop.example>"); }, "suspicious", {DisplayNameContainsAddress}},
    {"C1", "domain in a name", [](Scene &s) { named(s, "Support bank.com <x@shop.example>"); }, "suspicious", {DisplayNameContainsDomain}},
    {"C1", "domain in a name with www", [](Scene &s) { named(s, "\"www.bank.de\" <x@shop.example>"); }, "suspicious", {DisplayNameContainsDomain}},
    {"C1", "a known person's name", [](Scene &s) { named(s, "Karin Holt <x@shop.example>"); s.know(R"("known_people":[{"name":"Karin Holt","address":"karin@bank.test"}])"); },
     "suspicious", {DisplayNameKnownPerson}},
    {"C1", "a known person's name turned round", [](Scene &s) { named(s, "\"Holt, Karin\" <x@shop.example>"); s.know(R"("known_people":[{"name":"Karin Holt","address":"karin@bank.test"}])"); },
     "suspicious", {DisplayNameKnownPerson}},
    {"C1", "a known person's name in foreign letters", [](Scene &s) { named(s, "=?utf-8?B?S9Cwcmlu?= Holt <x@shop.example>"); s.know(R"("known_people":[{"name":"Karin Holt","address":"karin@bank.test"}])"); },
     "suspicious", {DisplayNameKnownPerson}},
    {"C2", "blanks push the address away", [](Scene &s) { named(s, "\"Shop support" + std::string(150, ' ') + "x\" <x@shop.example>"); }, "suspicious", {DisplayNamePadding}},
    {"C2", "no-break spaces push the address away",
     [](Scene &s) { std::string pad; for (int i = 0; i < 100; ++i) pad += "\xC2\xA0"; named(s, "\"Shop support" + pad + "\" <x@shop.example>"); }, "suspicious", {DisplayNamePadding}},
    {"C14", "turned round to an address", [](Scene &s) { named(s, "=?utf-8?B?4oCudHNldC5rbmFiQG9lY+KArA==?= <x@shop.example>"); }, "suspicious", {BidiControlInHeader, DisplayNameContainsAddress}},
    {"C14", "turned round by an isolate", [](Scene &s) { named(s, "\"\xE2\x81\xA7tset.knab@oec\xE2\x81\xA9\" <x@shop.example>"); }, "suspicious", {BidiControlInHeader}},
    {"C14", "turned round inside the subject", [](Scene &s) { s.signDomain = "shop.example"; s.subject = "Subject: invoice \xE2\x80\xAE" "fdp.exe\r\n"; },
     "genuine|suspicious", {BidiControlInHeader}},

    {"D1", "a Cyrillic letter among Latin ones", [](Scene &s) { fromDomain(s, "xn--hrbourbank-zqi.example", "h\xD0\xB0rbourbank.example"); }, "suspicious", {MixedScriptDomain}},
    {"D1", "a Greek letter in the A-label", [](Scene &s) { fromDomain(s, "xn--harburbank-kqh.example"); }, "suspicious", {MixedScriptDomain}},
    {"D2", "all Cyrillic, looks Latin", [](Scene &s) { fromDomain(s, "xn--80ak6aa92e.example"); }, "suspicious", {WholeScriptConfusable}},
    {"D3", "rn for m", [](Scene &s) { fromDomain(s, "larkrneadow.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "zero for o", [](Scene &s) { fromDomain(s, "harb0urbank.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "letters swapped", [](Scene &s) { fromDomain(s, "harbuorbank.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "one letter more", [](Scene &s) { fromDomain(s, "harbourrbank.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "one letter less", [](Scene &s) { fromDomain(s, "harborbank.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "a hyphen", [](Scene &s) { fromDomain(s, "harbour-bank.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "another ending", [](Scene &s) { fromDomain(s, "harbourbank.test"); }, "suspicious", {LookalikeDomain}},
    {"D3", "a word added", [](Scene &s) { fromDomain(s, "harbourbank-login.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "the whole name in front of another", [](Scene &s) { fromDomain(s, "harbourbank.example.evil.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "the reader's own name in front of another", [](Scene &s) { fromDomain(s, "home.example.evil.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "a letter with a dot below", [](Scene &s) { fromDomain(s, "xn--harbourbak-cq2e.example"); }, "suspicious", {LookalikeDomain}},
    {"D3", "the reader's own domain, misspelt", [](Scene &s) { fromDomain(s, "meadowhorne.example"); s.know(R"("addresses":["robin@meadowhome.example"])"); },
     "suspicious", {LookalikeDomain}},
    {"D4", "a conversation with a similar domain",
     [](Scene &s) {
         fromDomain(s, "larkmead0w.test");
         s.know(R"("known_domains":[])");
         s.more = "References: <1@larkmeadow.test> <2@home.example>\r\nIn-Reply-To: <1@larkmeadow.test>\r\n";
         s.subject = "Subject: Re: Invoice 7\r\n";
     }, "suspicious", {ThreadDomainMismatch}},
};
// clang-format on

} // namespace

std::span<const Vector> nameVectors() { return rows; }

} // namespace heloscope::test
