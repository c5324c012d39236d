// Mail on behalf of others: services, web forms, calendars, invoices of platforms.

#include "tests/core/verdict/Vectors.h"

namespace heloscope::test {

namespace {

using enum FindingCode;

// Sent and sealed by a site for somebody else.
void bySite(Scene &s, const std::string &from)
{
    s.clientIp = "198.51.100.90";
    s.clientName = "web.site.example";
    s.mailFrom = "www@site.example";
    s.lower.clear();
    s.from = from;
    s.signDomain = "site.example";
    s.record("site.example", "TXT", "v=spf1 ip4:198.51.100.90 -all");
    s.record("_dmarc.site.example", "TXT", "v=DMARC1; p=reject");
}

// clang-format off
const Vector rows[] = {
    {"H1", "calendar for a friend, policy none", [](Scene &s) { bySite(s, "From: Anna <anna@shop.example>\r\nSender: <calendar@site.example>\r\n"); s.dmarc = "v=DMARC1; p=none"; },
     "unverifiable|suspicious", {OnBehalfOf, DkimPassUnaligned, DmarcPolicyNone}},
    {"H1", "calendar for a friend, nothing published", [](Scene &s) { bySite(s, "From: Anna <anna@shop.example>\r\nSender: <calendar@site.example>\r\n"); s.dmarc.clear(); s.spf.clear(); },
     "unverifiable|suspicious", {OnBehalfOf}},
    {"H1", "calendar for a friend, policy reject", [](Scene &s) { bySite(s, "From: Anna <anna@shop.example>\r\nSender: <calendar@site.example>\r\n"); },
     "forged|suspicious", {OnBehalfOf, DmarcFail}},
    {"H1", "web form without Sender, policy none", [](Scene &s) { bySite(s, "From: Anna <anna@shop.example>\r\n"); s.signDomain.clear(); s.dmarc = "v=DMARC1; p=none"; },
     "unverifiable|suspicious", {SpfPassUnaligned, DmarcPolicyNone}},
    {"H2", "service with the customer's seal", [](Scene &s) { bySite(s, "From: Shop <news@shop.example>\r\n"); s.signDomain = "shop.example"; s.secondSeal = "site.example"; s.more = "List-Unsubscribe: <mailto:u@site.example>\r\n"; },
     "confirmed", {ThirdPartySender, DkimAlignedPass}},
    {"H2", "service with a return path of the customer's", 
     [](Scene &s) { bySite(s, "From: Shop <news@shop.example>\r\n"); s.signDomain.clear(); s.mailFrom = "b1@bounce.shop.example"; s.record("bounce.shop.example", "TXT", "v=spf1 ip4:198.51.100.90 -all"); },
     "probably-genuine", {SpfAlignedPass, SpfOnlyPass}},
    {"H2", "service with its own seal only, policy none",
     [](Scene &s) { bySite(s, "From: Shop <news@shop.example>\r\n"); s.dmarc = "v=DMARC1; p=none"; s.more = "List-Unsubscribe: <mailto:u@site.example>\r\nFeedback-ID: 1:site\r\n"; },
     "unverifiable|suspicious", {ThirdPartySender, DkimPassUnaligned}},
    {"H2", "service with its own seal only, policy reject",
     [](Scene &s) { bySite(s, "From: Shop <news@shop.example>\r\n"); s.more = "List-Unsubscribe: <mailto:u@site.example>\r\nFeedback-ID: 1:site\r\n"; }, "forged", {ThirdPartySender, DmarcFail}},
    {"H3", "invoice of a platform, answers go to its customer",
     [](Scene &s) { bySite(s, "From: \"Billing for Shop\" <invoice@site.example>\r\nReply-To: <pay@evil.example>\r\n"); }, "genuine", {ReplyToOtherDomain, DkimAlignedPass}},
    {"H4", "answers elsewhere, everything else in order", [](Scene &s) { s.signDomain = "shop.example"; s.more = "Reply-To: <help@desk.example>\r\n"; }, "confirmed", {ReplyToOtherDomain}},
};
// clang-format on

} // namespace

std::span<const Vector> serviceVectors() { return rows; }

} // namespace heloscope::test
