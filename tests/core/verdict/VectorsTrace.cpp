// Trace lines and stamps that the sender wrote himself, or made a server write.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

// clang-format off
const Vector rows[] = {
    {"G1", "a line by the reader's own server below the border",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.lower = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.home.example (Postfix) with ESMTPS id 186B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 08:59:50 +0000\r\n";
     }, "forged", {ReceivedUntrustedBelowBoundary, SpfFail, DmarcFail}},
    {"G1", "a copy of the whole way into the reader's house",
     [](Scene &s) {
         byStranger(s);
         s.lower = "Received: from mx.home.example (mx.home.example [198.51.100.1])\r\n\tby store.home.example (Postfix) with LMTP id 286B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 08:59:55 +0000\r\n"
                   "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.home.example (Postfix) with ESMTPS id 186B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 08:59:50 +0000\r\n";
     }, "forged", {ReceivedUntrustedBelowBoundary, DmarcFail}},
    {"G1", "the author's server claimed below the border",
     [](Scene &s) { byStranger(s); s.lower = "Received: from app.shop.example ([192.0.2.10])\r\n\tby mail.shop.example (Postfix) with ESMTPSA id 4AB12CD34E; Mon, 19 Oct 2026 08:59:30 +0000\r\n"; },
     "forged", {DmarcFail}},
    {"G2", "results planted below the border", [](Scene &s) { byStranger(s); s.extra = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n"; },
     "forged", {AuthenticationResultsUntrusted, DmarcFail}},
    {"G2", "results planted in capitals", [](Scene &s) { byStranger(s); s.extra = "Authentication-Results: MX.Home.Example; dmarc=pass header.from=shop.example\r\n"; },
     "forged", {AuthenticationResultsUntrusted}},
    {"G2", "results planted with a version", [](Scene &s) { byStranger(s); s.extra = "Authentication-Results: mx.home.example 1; dmarc=pass header.from=shop.example\r\n"; },
     "forged", {AuthenticationResultsUntrusted}},
    {"G2", "planted Received-SPF", [](Scene &s) { byStranger(s); s.extra = "Received-SPF: pass (mx.home.example: domain of news@shop.example designates 203.0.113.66) client-ip=203.0.113.66; envelope-from=\"news@shop.example\"; receiver=mx.home.example;\r\n"; },
     "forged", {DmarcFail, AuthenticationResultsUntrusted}},
    {"G2", "planted results, policy none", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=none"; s.extra = "Authentication-Results: mx.home.example; dmarc=pass header.from=shop.example\r\n"; },
     "suspicious|forged", {AuthenticationResultsUntrusted}},
    {"G2", "planted results, nothing published", [](Scene &s) { byStranger(s); s.dmarc.clear(); s.spf.clear(); s.extra = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example\r\n"; },
     "suspicious|unverifiable", {AuthenticationResultsUntrusted}},
    {"G2", "second Return-Path", [](Scene &s) { byStranger(s); s.extra = "Return-Path: <news@shop.example>\r\n"; }, "forged", {DuplicateReturnPath, DmarcFail}},
    {"G3", "a bracket in the return path",
     [](Scene &s) { byStranger(s); s.mailFrom = "any@shop.example(.evil.example"; s.above = "Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=any@shop.example(.evil.example\r\n"; },
     "forged", {ReturnPathInvalid, AuthenticationResultsInjection}},
    {"G3", "a bracket in the signing domain, stamped as pass",
     [](Scene &s) { byStranger(s); s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example(.evil.example; dmarc=pass header.from=shop.example\r\n"; },
     "forged", {AuthenticationResultsInjection}},
    {"G4", "own server was fooled", [](Scene &s) { byStranger(s); s.above = "Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=shop.example; dmarc=pass header.from=shop.example\r\n"; },
     "forged|suspicious", {ReceiverResultDisagrees}},
    {"G4", "own server was fooled, policy none",
     [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=none"; s.above = "Authentication-Results: mx.home.example; dmarc=pass header.from=shop.example\r\n"; }, "suspicious", {ReceiverResultDisagrees}},
    {"G", "a line that only bulk mailers write", [](Scene &s) { byStranger(s); s.lower = "Received: from unknown (HELO mail.shop.example) (192.0.2.10)\r\n\tby mail.evil.example with SMTP; 19 Oct 2026 08:59:61 -0060\r\n"; },
     "forged", {DmarcFail}},
};
// clang-format on

} // namespace

std::span<const Vector> traceVectors() { return rows; }

} // namespace heloscope::test
