// Writers known only by the shape of the whole line: ids, comments, date form. Strict on purpose: ratware copies loosely.
#include "core/received/Writers.h"

#include "core/base/Ascii.h"
#include "core/received/Transport.h"

#include <cstdlib>

namespace heloscope::received {
namespace {

bool hasUpperCase(std::string_view text)
{
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            return false;
    }
    return !text.empty();
}

bool hasLetter(std::string_view text)
{
    for (const char c : text) {
        if (isAlpha(c))
            return true;
    }
    return false;
}

bool fromHasComment(const Context &c, std::string_view beginning)
{
    for (const std::string_view comment : c.line[ClauseName::From].comments()) {
        if (startsWithIgnoreCase(comment, beginning))
            return true;
    }
    return false;
}

/// The id tells the time of reception; a made-up one does not match the date of the line. A week covers wrong zones and clocks.
bool eximTimeFits(const Context &c)
{
    const auto time = timeOfEximId(c.hop.id);
    return time && (!c.hop.date || std::abs(*time - c.hop.date->utc) < 7 * secondsPerDay);
}
bool looksLikeExim(const Context &c) { return isEximId(c.hop.id) && (c.hop.with.empty() || (isProtocol(c.hop.with) && !hasUpperCase(c.hop.with))); }
bool isEximShape(const Context &c) { return looksLikeExim(c) && eximTimeFits(c); }

/// FortiMail: two sendmail-like ids joined by a hyphen.
bool isFortiMail(const Context &c)
{
    const std::string_view id = c.hop.id;
    return id.size() == 29 && id[14] == '-' && isSendmailId(id.substr(0, 14)) && isSendmailId(id.substr(15));
}

/// Proofpoint without "(PPS)": ten or eleven letters and digits, "-", a small number, and the version=… verify= comment.
bool isProofpointShape(const Context &c)
{
    if (c.hop.id.empty() || !isDigit(c.hop.id.front()) || c.hop.id.find('-') == std::string::npos)
        return false;
    const auto parts = split(c.hop.id, '-');
    if (parts.size() != 2 || parts[0].size() < 9 || parts[0].size() > 12 || parts[1].size() > 2 || !parseDecimal(parts[1]))
        return false;
    for (const char d : parts[0]) {
        if (!isDigit(d) && !(d >= 'a' && d <= 'z'))
            return false;
    }
    return c.hop.with.starts_with("ESMTP");
}

bool hasPostfixComment(const Context &c)
{
    return fromHasComment(c, "no client certificate requested") || fromHasComment(c, "authenticated sender:")
        || fromHasComment(c, "client did not present a certificate");
}
bool isPostfixShape(const Context &c)
{
    if (hasPostfixComment(c))
        return true;
    if (!isPostfixId(c.hop.id) || !hasLetter(c.hop.id))
        return false;
    // Another mail_name in the comment, or none: "from H (R [ip]) by B (name) with ESMTP id Q"; local: "by B (name) id Q".
    if (!c.line[ClauseName::From].present)
        return c.hop.with.empty() && c.line[ClauseName::By].comments().size() == 1;
    return c.peer.slotNameSeen && c.peer.bracketed && c.hop.with.find("SMTP") != std::string::npos;
}

bool isSendmailShape(const Context &c)
{
    return c.peer.bracketed && c.peer.commented && c.hop.with.find("SMTP") != std::string::npos && hasUpperCase(c.hop.with) && isSendmailId(c.hop.id)
        && c.hop.id.size() >= 12;
}

bool hasDateWithoutDayName(const Context &c) { return c.hop.date && c.hop.date->has("no-day-name") && !c.hop.date->has("asctime"); }

/// IronPort: "from R ([ip]) by B with ESMTP; 27 Feb 2025 07:27:30 -0800", perhaps "/TLS/<cipher>"; never an id.
bool isIronPort(const Context &c)
{
    if (!c.hop.id.empty() || !hasUpperCase(c.hop.with) || c.hop.with.find("SMTP") == std::string::npos || !c.peer.bracketed || c.peer.slotNameSeen)
        return false;
    return hasDateWithoutDayName(c) && c.hop.date->offsetMinutes.has_value();
}
/// qmail and netqmail: "from R (HELO H) (ip) by B with SMTP; 14 Nov 2003 08:05:50 -0000"; patches add TLS and zones.
bool isQmail(const Context &c)
{
    if (!c.hop.id.empty() || c.hop.with.find("SMTP") == std::string::npos || !hasUpperCase(c.hop.with) || c.peer.bracketed || !hasDateWithoutDayName(c))
        return false;
    return c.peer.slot || c.peer.helo || !c.peer.account.empty();
}
/// qmail's QMTP and QMQP daemons.
bool isQmailQueue(const Context &c)
{
    return c.hop.id.empty() && (c.hop.with == "QMTP" || c.hop.with == "QMQP") && hasDateWithoutDayName(c) && !c.hop.date->offsetMinutes;
}

/// Dovecot LMTP: 22 characters of URL-safe-looking base64 as id.
bool isDovecot(const Context &c)
{
    if (c.hop.id.size() != 22 || !c.product.ends_with("|"))
        return false;
    for (const char d : c.hop.id) {
        if (!isAlnum(d) && d != '+' && d != '/')
            return false;
    }
    return true;
}
bool isDovecotLmtp(const Context &c) { return startsWithIgnoreCase(c.hop.with, "LMTP") && isDovecot(c); }
bool isDovecotSubmission(const Context &c) { return equalsIgnoreCase(c.hop.with, "ESMTPSA") && !c.peer.slotNameSeen && isDovecot(c); }

/// PowerMTA with its name hidden: no `with`, a small id, the envelope sender behind the date.
bool isPowerMta(const Context &c)
{
    if (!c.hop.with.empty() || c.hop.id.empty() || c.peer.bracketed || (c.line[ClauseName::From].present && !c.peer.slot))
        return false;
    for (const std::string_view comment : c.line[ClauseName::After].comments()) {
        if (startsWithIgnoreCase(comment, "envelope-from"))
            return true;
    }
    return false;
}

bool isCourier(const Context &c)
{
    // "id 00000000000E0A2F.0000000056A9B3C1.00004E4B": inode, time and process in hexadecimal; 32-bit machines wrote eight digits each.
    if (c.hop.id.size() != 3 * 8 + 2 && c.hop.id.size() != 2 * 16 + 8 + 2)
        return false;
    const auto parts = split(c.hop.id, '.');
    return parts.size() == 3 && (parts[0].size() == 16 || parts[0].size() == 8) && parts[1].size() == parts[0].size() && parts[2].size() == 8
        && hasUpperCase(c.hop.id);
}
bool isCourierDsn(const Context &c) { return equalsIgnoreCase(c.hop.with, "dsn"); }

/// McAfee's gateways: groups of 4, 4, 8, 4, 4, 4 and 12 hexadecimal digits joined by "_".
bool isMcAfee(const Context &c)
{
    if (c.hop.with != "smtp" || c.hop.id.find('_') != 4)
        return false;
    const auto parts = split(c.hop.id, '_');
    return parts.size() >= 6 && parts.back().size() == 12;
}
/// hMailServer: like Postfix, without an id and a product comment.
bool isHMailServer(const Context &c)
{
    return c.hop.id.empty() && c.peer.bracketed && c.peer.slotNameSeen && c.peer.commented && c.line[ClauseName::By].comments().empty()
        && c.hop.with.starts_with("ESMTP") && !c.line[ClauseName::For].present && c.hop.date && !c.hop.date->has("no-day-name");
}

bool isZimbra(const Context &c) { return equalsIgnoreCase(c.hop.with, "LMTP") && fromHasComment(c, "LHLO"); }
bool isCyrusSocket(const Context &c) { return startsWithIgnoreCase(c.hop.with, "LMTP") && c.peer.local; }

bool isUnixUser(const Context &c) { return equalsIgnoreCase(c.hop.with, "local") && !c.line[ClauseName::From].comments().size() && eximTimeFits(c); }

/// Mailgun: machines named by a hexadecimal number, ids of 24 hexadecimal digits that begin with the time.
bool isMailgun(const Context &c)
{
    const auto isHex = [](std::string_view text) {
        for (const char d : text) {
            if (!isHexDigit(d))
                return false;
        }
        return !text.empty();
    };
    return c.hop.id.size() == 24 && isHex(c.hop.id) && c.host.size() >= 8 && c.host.size() <= 16 && isHex(c.host);
}

// clang-format off
constexpr Writer writers[] = {
    {"exim", "", isUnixUser, NameMeaning::NoHelo},
    {"exim", "", isEximShape, NameMeaning::ResolvedOrLiteral},
    {"", "", looksLikeExim, NameMeaning::ResolvedOrLiteral},
    {"fortimail", "", isFortiMail},
    {"proofpoint", "", isProofpointShape},
    {"courier", "", isCourier},
    {"courier", "", isCourierDsn, NameMeaning::NoHelo},
    {"zimbra", "", isZimbra},
    {"cyrus", "", isCyrusSocket},
    {"dovecot-lmtp", "", isDovecotLmtp},
    {"dovecot-submission", "", isDovecotSubmission},
    {"powermta", "", isPowerMta, NameMeaning::HeloOnly},
    {"postfix", "", isPostfixShape},
    {"sendmail", "", isSendmailShape},
    {"mcafee", "", isMcAfee},
    {"mailgun", "", isMailgun},
    {"hmailserver", "", isHMailServer},
    {"ironport", "", isIronPort, NameMeaning::Resolved},
    {"qmail", "", isQmail, NameMeaning::Resolved},
    {"qmail", "", isQmailQueue, NameMeaning::NoHelo},
};
// clang-format on

} // namespace

std::span<const Writer> shapeWriters() { return writers; }

} // namespace heloscope::received
