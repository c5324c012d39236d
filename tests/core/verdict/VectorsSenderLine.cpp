// Several sender lines or none, and oddities inside one: every mailbox that some reader could be shown has to be vouched for.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

void sealedByStranger(Scene &s)
{
    byStranger(s);
    s.signDomain = "evil.example";
}

// The stranger's own address is in order; `line` adds what a reader may be shown instead.
void strangersOwn(Scene &s, const std::string &from)
{
    sealedByStranger(s);
    s.from = from;
    s.mailFrom = "x@evil.example";
    s.record("_dmarc.evil.example", "TXT", "v=DMARC1; p=reject");
}

// clang-format off
const Vector rows[] = {
    {"B1", "the author's line above the proven one", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.extra = "From: Shop <news@shop.example>\r\n"; },
     "forged|suspicious", {MultipleFromHeaders}},
    {"B1", "the author's line below the proven one",
     [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\nFrom: Shop <news@shop.example>\r\n"); }, "forged|suspicious", {MultipleFromHeaders}},
    {"B1", "a second line put above a sealed message",
     [](Scene &s) { byStranger(s); s.signDomain = "shop.example"; s.signedNames = {"from", "to", "subject", "date"}; s.extra = "From: <boss@evil.example>\r\n"; },
     "forged|suspicious", {MultipleFromHeaders, DkimUnsignedDuplicateHeader}},
    {"B1", "three lines, a trusted server said pass",
     [](Scene &s) {
         strangersOwn(s, "From: <x@evil.example>\r\nFrom: Shop <news@shop.example>\r\nFrom: <y@other.example>\r\n");
         s.above = "Authentication-Results: mx.home.example; dmarc=pass header.from=evil.example\r\n";
     }, "forged|suspicious", {MultipleFromHeaders}},
    {"B1", "two lines, policy none", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.dmarc = "v=DMARC1; p=none"; s.extra = "From: <news@shop.example>\r\n"; },
     "forged|suspicious", {MultipleFromHeaders}},
    {"B2", "two mailboxes, the second proven", [](Scene &s) { strangersOwn(s, "From: <news@shop.example>, <x@evil.example>\r\n"); },
     "forged|suspicious", {FromMultipleAddresses, FromMultipleDomains}},
    {"B2", "two mailboxes, the first proven", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>, <news@shop.example>\r\n"); },
     "forged|suspicious", {FromMultipleAddresses, FromMultipleDomains}},
    {"B3", "tab before the colon", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.extra = "From\t: <news@shop.example>\r\n"; },
     "forged|suspicious", {HeaderSpaceBeforeColon, MultipleFromHeaders}},
    {"B3", "space before the colon below the proven one", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\nFrom : <news@shop.example>\r\n"); },
     "forged|suspicious", {HeaderSpaceBeforeColon, MultipleFromHeaders}},
    {"B4", "colon on the next line", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.extra = "From\r\n : <news@shop.example>\r\n"; },
     "forged|suspicious", {MalformedHeaderLine}},
    {"B5", "folded into the receiver's line", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.lower = " From: <news@shop.example>\r\n"; },
     "forged|suspicious", {HiddenHeaderInFold}},
    {"B5", "folded with a tab", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.lower = "\tFrom: <news@shop.example>\r\n"; },
     "forged|suspicious", {HiddenHeaderInFold}},
    {"B6", "bare CR before a sender line", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.extra = "X-Info: a\rFrom: <news@shop.example>\r\n"; },
     "forged|suspicious", {BareCrInHeader}},
    {"B6", "bare CR inside a folded subject", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.subject = "Subject: hi\rFrom: <news@shop.example>\r\n"; },
     "forged|suspicious", {BareCrInHeader}},
    {"B6", "NUL in a field", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.extra = std::string("X-Info: a\0b\r\n", 14); },
     "genuine|suspicious", {NulByteInHeader}},
    {"B7", "only Sender", [](Scene &s) { sealedByStranger(s); s.from = "Sender: Shop <news@shop.example>\r\n"; }, "suspicious|forged",
     {FromMissing, SenderShownInsteadOfFrom}},
    {"B7", "only Resent-From", [](Scene &s) { sealedByStranger(s); s.from = "Resent-From: Shop <news@shop.example>\r\n"; }, "suspicious|forged",
     {FromMissing, SenderShownInsteadOfFrom}},
    {"B7", "neither", [](Scene &s) { sealedByStranger(s); s.from.clear(); }, "suspicious|forged", {FromMissing}},
    {"B7", "empty sender line beside Sender", [](Scene &s) { sealedByStranger(s); s.from = "From: \r\nSender: Shop <news@shop.example>\r\n"; },
     "suspicious|unverifiable|forged", {}},
    {"B8", "a lone empty line ends the header early",
     [](Scene &s) { strangersOwn(s, "From: <x@evil.example>\r\n"); s.extra = "X-Info: a\n\nFrom: <news@shop.example>\r\n"; }, "forged|suspicious", {}},

    {"C3", "encoded word holds an address",
     [](Scene &s) { strangersOwn(s, "From: =?utf-8?B?PG5ld3NAc2hvcC5leGFtcGxlPg==?= <x@evil.example>\r\n"); }, "suspicious|forged", {EncodedWordHidesAddress}},
    {"C3", "encoded word holds name and address, quoted-printable",
     [](Scene &s) { strangersOwn(s, "From: =?utf-8?Q?Shop_=3Cnews=40shop.example=3E?= <x@evil.example>\r\n"); }, "suspicious|forged", {EncodedWordHidesAddress}},
    {"C3", "encoded word alone", [](Scene &s) { strangersOwn(s, "From: =?utf-8?B?bmV3c0BzaG9wLmV4YW1wbGU=?=@evil.example\r\n"); }, "suspicious|forged|unverifiable", {}},
    {"C4", "encoded word inside the address", [](Scene &s) { strangersOwn(s, "From: <=?utf-8?Q?news=40shop.example?=@evil.example>\r\n"); },
     "suspicious|forged", {EncodedWordInAddrSpec}},
    {"C4", "NUL ends the decoded address", [](Scene &s) { strangersOwn(s, "From: =?utf-8?Q?news=40shop.example=00?= <x@evil.example>\r\n"); },
     "suspicious|forged", {ControlCharInEncodedWord}},
    {"C4", "line feed in the decoded address", [](Scene &s) { strangersOwn(s, "From: =?utf-8?Q?news=40shop.example=0A?= <x@evil.example>\r\n"); },
     "suspicious|forged", {ControlCharInEncodedWord}},
    {"C5", "source route over two hosts",
     [](Scene &s) { byStranger(s); s.from = "From: <@evil.example,@any.example:news@shop.example>\r\n"; s.signDomain = "evil.example"; }, "forged|suspicious", {FromSourceRoute}},
    {"C6", "quoted pair outside quotes", [](Scene &s) { strangersOwn(s, "From: <news@shop.example>\\, <x@evil.example>\r\n"); }, "forged|suspicious", {FromMalformed}},
    {"C7", "address behind the brackets", [](Scene &s) { strangersOwn(s, "From: <x@evil.example>news@shop.example\r\n"); }, "forged|suspicious", {FromMalformed}},
    {"C7", "address before the brackets", [](Scene &s) { strangersOwn(s, "From: news@shop.example <x@evil.example>\r\n"); }, "forged|suspicious", {}},
    {"C7", "two brackets without a comma", [](Scene &s) { strangersOwn(s, "From: <x@evil.example><news@shop.example>\r\n"); }, "forged|suspicious", {FromMalformed}},
    {"C7", "two brackets, the proven one last", [](Scene &s) { strangersOwn(s, "From: <news@shop.example> <x@evil.example>\r\n"); }, "forged|suspicious", {FromMalformed}},
    {"C8", "at sign in a quoted local part", [](Scene &s) { strangersOwn(s, "From: \"news@shop.example\"@evil.example\r\n"); }, "suspicious|forged", {QuotedLocalpartWithAt}},
    {"C9", "remark that is an address", [](Scene &s) { strangersOwn(s, "From: x@evil.example (news@shop.example)\r\n"); }, "suspicious|forged", {CommentContainsAddress}},
    {"C9", "remark before the address", [](Scene &s) { strangersOwn(s, "From: (Shop news@shop.example) <x@evil.example>\r\n"); }, "suspicious|forged", {CommentContainsAddress}},
    {"C10", "group named like an address", [](Scene &s) { strangersOwn(s, "From: \"news@shop.example\": x@evil.example;\r\n"); }, "suspicious|forged", {FromGroupSyntax}},
    {"C10", "empty group", [](Scene &s) { sealedByStranger(s); s.from = "From: Shop:;\r\n"; }, "suspicious|unverifiable|forged", {FromGroupSyntax}},
    {"C11", "zero width space inside the domain", [](Scene &s) { byStranger(s); s.from = "From: <news@shop\xE2\x80\x8B.example>\r\n"; }, "forged|suspicious", {InvisibleCharInAddress}},
    {"C11", "soft hyphen inside the domain", [](Scene &s) { byStranger(s); s.from = "From: <news@sh\xC2\xADop.example>\r\n"; }, "forged|suspicious", {InvisibleCharInAddress}},
    {"C11", "wide blank behind the domain", [](Scene &s) { byStranger(s); s.from = "From: <news@shop.example\xE2\x80\x80>\r\n"; }, "forged|suspicious", {}},
    {"C11", "invisible character in the local part", [](Scene &s) { strangersOwn(s, "From: <x\xE2\x80\x8B@evil.example>\r\n"); }, "suspicious|forged", {InvisibleCharInAddress}},
    {"C12", "overlong encoding of a dot", [](Scene &s) { byStranger(s); s.from = "From: <news@shop\xC0\xAE" "example>\r\n"; }, "forged|suspicious", {FromInvalidUtf8}},
    {"C12", "lone eight-bit octets in the domain", [](Scene &s) { byStranger(s); s.from = "From: <news@sh\xF6p.example>\r\n"; }, "forged|suspicious", {FromInvalidUtf8}},
    {"C13", "dot at the end", [](Scene &s) { byStranger(s); s.from = "From: <news@shop.example.>\r\n"; }, "forged", {FromDomainTrailingDot, DmarcFail}},
    {"C13", "upper case", [](Scene &s) { byStranger(s); s.from = "From: <News@SHOP.Example>\r\n"; }, "forged", {DmarcFail}},
    {"C13", "a bare number", [](Scene &s) { byStranger(s); s.from = "From: <news@[203.0.113.66]>\r\n"; }, "unverifiable|suspicious|forged", {FromDomainLiteral}},
    {"C13", "no valid domain", [](Scene &s) { byStranger(s); s.from = "From: <news@-shop_.example>\r\n"; }, "forged|suspicious|unverifiable", {}},
};
// clang-format on

} // namespace

std::span<const Vector> senderLineVectors() { return rows; }

} // namespace heloscope::test
