// Seals that say less than they seem to: part of the text, old mail sent again, keys that are gone, methods that prove nothing.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

void sealed(Scene &s) { s.signDomain = "shop.example"; }

// Sealed by the author, handed over by a stranger's machine under the stranger's return path.
void sealedThroughStranger(Scene &s)
{
    byStranger(s);
    sealed(s);
}

// clang-format off
const Vector rows[] = {
    {"E1", "text appended beyond l=", [](Scene &s) { sealed(s); s.sealing.length = 10; }, "suspicious|forged", {DkimLengthLimit, DkimBodyNotFullySigned}},
    {"E1", "text appended, sent on by a stranger",
     [](Scene &s) { sealedThroughStranger(s); s.sealing.length = 33; s.afterSigning = "Pay here now: http://evil.example/\r\n"; },
     "suspicious|forged", {DkimLengthLimit, DkimBodyNotFullySigned}},
    {"E1", "l=0: nothing of the text is sealed", [](Scene &s) { sealed(s); s.sealing.length = 0; }, "suspicious|forged", {DkimBodyNotFullySigned}},
    {"E1", "text appended, its type changed",
     [](Scene &s) {
         sealedThroughStranger(s);
         s.sealing.length = 33;
         s.extra = "Content-Type: multipart/mixed; boundary=x\r\n";
         s.afterSigning = "--x\r\nContent-Type: text/html\r\n\r\n<b>Pay</b>\r\n--x--\r\n";
     }, "suspicious|forged", {DkimBodyNotFullySigned, DkimContentTypeUnsigned}},
    {"E2", "subject put on top", [](Scene &s) { sealedThroughStranger(s); s.signedNames = {"from", "to", "subject", "date"}; s.extra = "Subject: Urgent\r\n"; },
     "suspicious|forged", {DuplicateSingletonHeader, DkimUnsignedDuplicateHeader}},
    {"E2", "addressee put on top", [](Scene &s) { sealed(s); s.signedNames = {"from", "to", "subject", "date"}; s.extra = "To: <robin@home.example>\r\n"; s.to = "To: <x@else.example>\r\n"; },
     "suspicious", {DuplicateSingletonHeader, DkimUnsignedDuplicateHeader}},
    {"E2", "date put on top", [](Scene &s) { sealed(s); s.signedNames = {"from", "to", "subject", "date"}; s.extra = "Date: Thu, 22 Oct 2026 08:59:00 +0000\r\n"; },
     "suspicious", {DuplicateSingletonHeader, DkimUnsignedDuplicateHeader}},
    {"E2", "subject put on top of a seal that allows for no second",
     [](Scene &s) { sealedThroughStranger(s); s.extra = "Subject: Urgent\r\n"; }, "forged|suspicious", {DuplicateSingletonHeader}},
    {"E3", "only the sender line is sealed, sent to somebody else",
     [](Scene &s) { sealedThroughStranger(s); s.signedNames = {"from"}; s.to = "To: <x@else.example>\r\n"; }, "suspicious|forged", {DkimSubjectUnsigned}},
    {"E3", "only the sender line is sealed, sent on by a stranger to the reader",
     [](Scene &s) { sealedThroughStranger(s); s.signedNames = {"from", "date"}; }, "suspicious|forged|probably-genuine", {DkimSubjectUnsigned}},
    {"E4", "old mail sent again to somebody else",
     [](Scene &s) { sealedThroughStranger(s); s.to = "To: <x@else.example>\r\n"; s.date = "Date: Thu, 1 Oct 2026 08:59:00 +0000\r\nMessage-ID: <1@shop.example>\r\n"; },
     "suspicious|genuine", {DkimReplayPossible, RecipientNotAddressed}},
    {"E4", "sent again with an empty addressee",
     [](Scene &s) { sealedThroughStranger(s); s.to = "To: undisclosed-recipients:;\r\n"; }, "suspicious|genuine", {}},
    {"E5", "expired before it arrived", [](Scene &s) { sealedThroughStranger(s); s.sealing.extra = "t=1792300000; x=1792396000; "; }, "forged|suspicious|unverifiable", {DkimSignatureExpired}},
    {"E5", "expired since it arrived", [](Scene &s) { sealed(s); s.sealing.extra = "t=1792400300; x=1792500000; "; }, "confirmed", {DkimExpiredAfterReceipt, DkimAlignedPass}},
    {"E6", "key of 512 bits", [](Scene &s) { sealedThroughStranger(s); s.key = &SigningKey::rsa(512); }, "forged|suspicious", {DkimKeyTooShort}},
    {"E6", "SHA-1", [](Scene &s) { sealedThroughStranger(s); s.sealing.algorithm = "rsa-sha1"; }, "forged|suspicious", {DkimWeakHash}},
    {"E7", "brackets in the signing domain",
     [](Scene &s) { byStranger(s); s.extra = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example(.evil.example; s=sel; h=from; bh=AAAA; b=AAAA\r\n"; }, "forged", {DkimDomainInvalid}},
    {"E7", "quotes in the selector",
     [](Scene &s) { byStranger(s); s.extra = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=sel\"; h=from; bh=AAAA; b=AAAA\r\n"; }, "forged", {DkimSelectorInvalid}},
    {"E7", "identity outside the signing domain", [](Scene &s) { sealedThroughStranger(s); s.sealing.extra = "i=@evil.example; "; }, "forged|suspicious", {}},
    {"E7", "identity in a subdomain where the key forbids it",
     [](Scene &s) {
         sealedThroughStranger(s);
         s.sealing.extra = "i=@x.shop.example; ";
         s.keyPublished = false;
         s.record("sel._domainkey.shop.example", "TXT", "v=DKIM1; t=s; " + SigningKey::rsa().record().substr(9));
     }, "forged|suspicious", {DkimIdentityNotAllowed}},
    {"E8", "key gone", [](Scene &s) { sealedThroughStranger(s); s.keyPublished = false; }, "unverifiable|suspicious", {DkimKeyMissing}},
    {"E8", "key revoked", [](Scene &s) { sealedThroughStranger(s); s.keyPublished = false; s.record("sel._domainkey.shop.example", "TXT", "v=DKIM1; p="); },
     "unverifiable|suspicious", {DkimKeyRevoked}},
    {"E8", "key gone, own server said pass",
     [](Scene &s) { sealedThroughStranger(s); s.keyPublished = false; s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n"; },
     "genuine|unverifiable", {DkimKeyMissing, ReceiverResultsUsed}},
    {"E8", "key gone, own server said fail",
     [](Scene &s) { sealedThroughStranger(s); s.keyPublished = false; s.above = "Authentication-Results: mx.home.example; dkim=fail header.d=shop.example; dmarc=fail header.from=shop.example\r\n"; },
     "suspicious|forged|unverifiable", {DkimKeyMissing, ReceiverReportsFailure}},
    {"E8", "key is not readable", [](Scene &s) { sealedThroughStranger(s); s.keyPublished = false; s.record("sel._domainkey.shop.example", "TXT", "v=DKIM1; k=rsa; p=AAAA"); },
     "unverifiable|suspicious|forged", {DkimKeyInvalid}},
    {"E9", "text changed, direct from a stranger", [](Scene &s) { sealedThroughStranger(s); s.afterSigning = "Click.\r\n"; }, "forged", {DkimBodyModified}},
    {"E9", "header changed, direct from a stranger",
     [](Scene &s) { sealedThroughStranger(s); s.finish = [](std::string m) { return m.replace(m.find("Subject: Your order"), 19, "Subject: Pay order!"); }; }, "forged", {DkimSignatureInvalid}},
    {"E10", "one broken, one good seal",
     [](Scene &s) {
         sealed(s);
         s.extra = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=sel; h=from:subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\n";
     }, "confirmed", {DkimOneOfSeveralFailed, DkimAlignedPass}},
    {"E", "the key is for testing only", [](Scene &s) { sealed(s); s.keyPublished = false; s.record("sel._domainkey.shop.example", "TXT", "v=DKIM1; t=y; " + SigningKey::rsa().record().substr(9)); },
     "confirmed", {DkimKeyTesting}},
    {"E", "sealed in the future", [](Scene &s) { sealed(s); s.sealing.extra = "t=1899999999; "; }, "genuine|suspicious", {DkimSignedInFuture}},
    {"E", "unknown method", [](Scene &s) { sealedThroughStranger(s); s.extra = "DKIM-Signature: v=1; a=rsa-md5; d=shop.example; s=sel; h=from; bh=AAAA; b=AAAA\r\n"; s.signDomain.clear(); },
     "forged|suspicious", {DkimSignatureMalformed}},
};
// clang-format on

} // namespace

std::span<const Vector> sealVectors() { return rows; }

} // namespace heloscope::test
