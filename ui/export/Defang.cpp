#include "ui/export/Defang.h"

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "ui/export/TicketText.h"

namespace heloscope {

namespace {

bool isHostCharacter(char c) { return isAlnum(c) || c == '-' || c == '.' || c == '_' || (c & 0x80) != 0; }

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

Defanger::Defanger(const Report &report) : m_trusted(trustedDomains(report)) {}

std::string Defanger::operator()(std::string text) const
{
    if (text.find('.') == std::string::npos)
        return text;
    std::string result;
    result.reserve(text.size() + 32);
    for (std::size_t at = 0; at < text.size();) {
        if (!isHostCharacter(text[at])) {
            result += text[at++];
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isHostCharacter(text[end]))
            ++end;
        std::string_view token = std::string_view(text).substr(at, end - at);
        // The full stop of a sentence is no part of the name.
        std::string_view tail;
        while (token.ends_with('.')) {
            token.remove_suffix(1);
            tail = std::string_view(text).substr(at + token.size(), end - at - token.size());
        }
        const auto ascii = looksLikeHost(token) ? domain::toAscii(token) : std::nullopt;
        if (ascii && !m_trusted.contains(domain::registrableDomain(*ascii))) {
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
