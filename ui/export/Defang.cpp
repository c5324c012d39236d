#include "ui/export/Defang.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/domain/Domain.h"
#include "core/domain/Letters.h"
#include "ui/export/TicketText.h"

#include <algorithm>
#include <iterator>

namespace heloscope {

namespace {

bool isHostCharacter(char32_t c)
{
    if (c < 0x80)
        return isAlnum(char(c)) || c == '-' || c == '.' || c == '_';
    return domain::isLetterNumberOrMark(c);
}

bool isForeignLetter(char32_t c) { return c >= 0x80 && !domain::isLatin(c); }

/// Where the name that begins at `at` ends. Arabic sentences hang their small words on a name, Japanese ones write on without a blank.
std::size_t endOfName(std::string_view utf8, std::size_t at)
{
    char32_t before = 0;
    while (at < utf8.size()) {
        std::size_t next = at;
        const char32_t c = nextCodePoint(utf8, next);
        const bool scriptsMeet = (isForeignLetter(c) && before < 0x80 && isAlnum(char(before))) || (isForeignLetter(before) && c < 0x80 && isAlnum(char(c)));
        if (!isHostCharacter(c) || (before && scriptsMeet))
            break;
        before = c;
        at = next;
    }
    return at;
}

// Only names with a letter in their last label: addresses and version numbers stay as they are.
bool looksLikeHost(std::string_view token)
{
    const std::size_t dot = token.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == token.size())
        return false;
    for (const char c : token.substr(dot + 1)) {
        if (isAlpha(c) || (c & 0x80) != 0)
            return true;
    }
    return false;
}

// The name of a property in an Authentication-Results field.
bool isProperty(std::string_view token, std::string_view after)
{
    constexpr std::string_view types[] = {"smtp.", "header.", "policy.", "body."};
    return after.starts_with('=') && std::any_of(std::begin(types), std::end(types), [&](std::string_view type) { return token.starts_with(type); });
}

// Registrable domains that are the reader's own, or the proven and undisputed sender's.
std::set<std::string> trustedDomains(const Report &report)
{
    std::set<std::string> trusted;
    const auto add = [&](const std::string &name) {
        if (const auto ascii = domain::toAscii(name))
            trusted.insert(domain::registrableDomain(*ascii));
    };
    for (std::size_t i = 0; i < report.path.hops.size() && i < report.path.zones.size(); ++i) {
        if (report.path.zones[i] != received::Zone::Claimed)
            add(report.path.hops[i].by);
    }
    for (const authres::Recorded &recorded : report.recorded) {
        if (recorded.trusted)
            add(recorded.authservId);
    }
    if (report.arc && report.arc->trustedSealer)
        add(*report.arc->trustedSealer);
    const VerdictLevel level = report.verdict.level;
    const bool proven = level == VerdictLevel::Confirmed || level == VerdictLevel::ProbablyGenuine;
    if ((proven && report.verdict.imitates.empty()) || level == VerdictLevel::Forged) {
        // Where a name was forged, it is the victim's.
        for (const std::string &name : report.from.domains)
            add(name);
    }
    for (const Imitation &imitation : report.verdict.imitates) {
        if (imitation.what == ImitationKind::Domain || imitation.what == ImitationKind::OwnDomain)
            add(imitation.value);
    }
    return trusted;
}

} // namespace

bool Defanger::isSuspect(std::string_view host) const
{
    while (host.ends_with('.'))
        host.remove_suffix(1);
    const auto ascii = looksLikeHost(host) ? domain::toAscii(host) : std::nullopt;
    return ascii && !ascii->ends_with(".in-addr.arpa") && !ascii->ends_with(".ip6.arpa") && !m_trusted.contains(domain::registrableDomain(*ascii));
}

Defanger::Defanger(const Report &report) : m_trusted(trustedDomains(report)) {}

std::string Defanger::operator()(std::string text) const
{
    if (text.find('.') == std::string::npos)
        return text;
    if (!isUtf8(text))
        text = toUtf8(text);
    std::string result;
    result.reserve(text.size() + 32);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfName(text, at);
        if (end == at) {
            nextCodePoint(text, at);
            result.append(text, end, at - end);
            continue;
        }
        std::string_view token = std::string_view(text).substr(at, end - at);
        // The full stop of a sentence is no part of the name.
        std::string_view tail;
        while (token.ends_with('.')) {
            token.remove_suffix(1);
            tail = std::string_view(text).substr(at + token.size(), end - at - token.size());
        }
        const std::string_view after = std::string_view(text).substr(end);
        // "jo.miller@": the domain behind it decides.
        const std::string_view host = after.starts_with('@') ? after.substr(1, endOfName(after, 1) - 1) : token;
        if (looksLikeHost(token) && !isProperty(token, after) && isSuspect(host)) {
            for (const char c : token)
                result.append(c == '.' ? "[.]" : std::string_view(&c, 1));
        } else {
            result.append(token);
        }
        result.append(tail);
        at = end;
    }
    return result;
}

std::string defanged(std::string text, const Report &report) { return Defanger(report)(std::move(text)); }

} // namespace heloscope
