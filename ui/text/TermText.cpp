#include "ui/text/TermText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace heloscope {

namespace {

// clang-format off
constexpr std::array table{
    TermEntry{Term::Spf, "SPF", QT_TRANSLATE_NOOP("Term", "A sender list (SPF) says in DNS which computers may send mail for a domain.")},
    TermEntry{Term::Dkim, "DKIM", QT_TRANSLATE_NOOP("Term", "A seal (DKIM) is a signature of a domain under a message; its key stands in DNS.")},
    TermEntry{Term::Dmarc, "DMARC", QT_TRANSLATE_NOOP("Term", "The owner of a domain sets a rule (DMARC) for mail that no seal or list of theirs fits.")},
    TermEntry{Term::Arc, "ARC", QT_TRANSLATE_NOOP("Term", "A forwarder can note what it found before it changed a message, and seal that note (ARC).")},
    TermEntry{Term::Bimi, "BIMI", QT_TRANSLATE_NOOP("Term", "A domain with a strict rule can publish a logo for its mail (BIMI).")},
    TermEntry{Term::Tls, "TLS", QT_TRANSLATE_NOOP("Term", "Encryption (TLS) hides a message from others while it goes from one server to the next.")},
    TermEntry{Term::DomainKeys, "DomainKeys", QT_TRANSLATE_NOOP("Term", "DomainKeys came before DKIM; hardly any server still looks at it.")},
    TermEntry{Term::SenderId, "Sender ID", QT_TRANSLATE_NOOP("Term", "Sender ID was an early way to use sender lists; nobody needs it now.")},
    TermEntry{Term::Dkim2, "DKIM2", QT_TRANSLATE_NOOP("Term", "DKIM2 is a draft of a seal that shows each step on the way.")},
    TermEntry{Term::Dns, "DNS", QT_TRANSLATE_NOOP("Term", "DNS is the phone book of the net; owners of domains also publish keys and rules there.")},
    TermEntry{Term::Border, QT_TRANSLATE_NOOP("Term", "Border"), QT_TRANSLATE_NOOP("Term", "The border is where your own servers took the message; all before it is only claimed.")},
    TermEntry{Term::Envelope, QT_TRANSLATE_NOOP("Term", "Envelope"), QT_TRANSLATE_NOOP("Term", "The envelope is what servers tell each other; its sender may differ from the one you see.")},
    TermEntry{Term::Bounce, QT_TRANSLATE_NOOP("Term", "Bounce"), QT_TRANSLATE_NOOP("Term", "A bounce is a server’s note that a message could not be delivered.")},
    TermEntry{Term::Batv, "BATV, SRS", QT_TRANSLATE_NOOP("Term", "A server can sign the return address of its mail; a true bounce comes back to that address.")},
};
// clang-format on

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Term", source, values); }

std::string spfHere(const Report &report, const Words &words)
{
    if (!report.spf)
        return {};
    const Values values{{"domain", report.spf->domain}, {"ip", report.path.client.ip}};
    switch (report.spf->result) {
    case AuthResult::Pass: return say(words, QT_TRANSLATE_NOOP("Term", "Here {ip} is on the list of {domain}."), values);
    case AuthResult::Fail:
    case AuthResult::SoftFail: return say(words, QT_TRANSLATE_NOOP("Term", "Here {ip} is not on the list of {domain}."), values);
    case AuthResult::Neutral:
    case AuthResult::Policy: return say(words, QT_TRANSLATE_NOOP("Term", "Here the list of {domain} says neither yes nor no to {ip}."), values);
    case AuthResult::None: return say(words, QT_TRANSLATE_NOOP("Term", "Here {domain} publishes no such list."), values);
    case AuthResult::PermError: return say(words, QT_TRANSLATE_NOOP("Term", "Here the list of {domain} has a mistake and cannot be used."), values);
    case AuthResult::TempError:
    case AuthResult::NotChecked: break;
    }
    return say(words, QT_TRANSLATE_NOOP("Term", "Here the list of {domain} could not be checked."), values);
}

std::string dkimHere(const Report &report, std::size_t index, const Words &words)
{
    if (index >= report.dkim.size())
        return say(words, QT_TRANSLATE_NOOP("Term", "Here nobody sealed the message."));
    const dkim::Signature &seal = report.dkim[index];
    const Values values{{"domain", seal.domain}, {"selector", seal.selector}, {"count", std::to_string(seal.headerList.size())}};
    switch (seal.result) {
    case AuthResult::Pass:
        return say(words, QT_TRANSLATE_N_NOOP("Term", "Here {domain} sealed the text and %n header line(s), and all are as they were."), values);
    case AuthResult::Fail: return say(words, QT_TRANSLATE_NOOP("Term", "Here the seal names {domain}, but it does not fit the message as it is now."), values);
    case AuthResult::TempError:
    case AuthResult::NotChecked:
        return say(words, QT_TRANSLATE_NOOP("Term", "Here the seal names {domain}; its key “{selector}” could not be looked up."), values);
    case AuthResult::SoftFail:
    case AuthResult::Neutral:
    case AuthResult::None:
    case AuthResult::Policy:
    case AuthResult::PermError: break;
    }
    return say(words, QT_TRANSLATE_NOOP("Term", "Here the seal names {domain}, but it cannot be used."), values);
}

std::string dmarcHere(const Report &report, const Words &words)
{
    if (!report.dmarc)
        return {};
    const dmarc::Verdict &verdict = *report.dmarc;
    Values values{{"domain", verdict.domain}};
    if (verdict.inForce)
        values.items.emplace_back("policy", dmarc::toString(*verdict.inForce));
    switch (verdict.result) {
    case AuthResult::Pass: return say(words, QT_TRANSLATE_NOOP("Term", "Here a seal or the sender list fits {domain}, so its rule is met."), values);
    case AuthResult::Fail:
        return verdict.inForce ? say(words, QT_TRANSLATE_NOOP("Term", "Here neither fits {domain}, and its rule for that says “{policy}”."), values)
                               : say(words, QT_TRANSLATE_NOOP("Term", "Here neither fits {domain}."), values);
    case AuthResult::None: return say(words, QT_TRANSLATE_NOOP("Term", "Here {domain} publishes no such rule."), values);
    case AuthResult::SoftFail:
    case AuthResult::Neutral:
    case AuthResult::Policy:
    case AuthResult::PermError:
    case AuthResult::TempError:
    case AuthResult::NotChecked: break;
    }
    return say(words, QT_TRANSLATE_NOOP("Term", "Here the rule of {domain} could not be checked."), values);
}

std::string arcHere(const Report &report, std::size_t index, const Words &words)
{
    if (!report.arc || index >= report.arc->sets.size())
        return say(words, QT_TRANSLATE_NOOP("Term", "Here no forwarder vouches for the message."));
    const Values values{{"sealer", report.arc->sets[index].sealer}};
    switch (report.arc->result) {
    case AuthResult::Pass: return say(words, QT_TRANSLATE_NOOP("Term", "Here {sealer} vouches, and the chain of notes is whole."), values);
    case AuthResult::Fail: return say(words, QT_TRANSLATE_NOOP("Term", "Here {sealer} vouches, but the chain of notes is broken."), values);
    case AuthResult::None:
    case AuthResult::SoftFail:
    case AuthResult::Neutral:
    case AuthResult::Policy:
    case AuthResult::PermError:
    case AuthResult::TempError:
    case AuthResult::NotChecked: break;
    }
    return say(words, QT_TRANSLATE_NOOP("Term", "Here the note of {sealer} could not be checked."), values);
}

std::string tlsHere(const Report &report, const Words &words)
{
    const received::Path &path = report.path;
    if (!path.border || *path.border >= path.hops.size())
        return {};
    const received::Hop &hop = path.hops[*path.border];
    const Values values{{"by", hop.by}};
    return hop.tls ? say(words, QT_TRANSLATE_NOOP("Term", "Here your server {by} took the message encrypted."), values)
                   : say(words, QT_TRANSLATE_NOOP("Term", "Here your server {by} noted no encryption."), values);
}

} // namespace

std::span<const TermEntry> terms() { return table; }

std::string termName(const TermEntry &entry, const Words &words) { return say(words, entry.name); }

std::string termMeaning(Term term, const Words &words)
{
    const auto found = std::find_if(table.begin(), table.end(), [term](const TermEntry &entry) { return entry.term == term; });
    return found == table.end() ? std::string() : say(words, found->what);
}

std::string termHere(Term term, const Report &report, std::size_t index, const Words &words)
{
    switch (term) {
    case Term::Spf: return spfHere(report, words);
    case Term::Dkim: return dkimHere(report, index, words);
    case Term::Dmarc: return dmarcHere(report, words);
    case Term::Arc: return arcHere(report, index, words);
    case Term::Tls: return tlsHere(report, words);
    case Term::Bimi:
        return report.dmarc ? say(words, QT_TRANSLATE_NOOP("Term", "Here the logo of {domain} proves nothing by itself."), {{"domain", report.dmarc->domain}})
                            : "";
    case Term::DomainKeys:
        return index < report.domainKeys.size()
            ? say(words, QT_TRANSLATE_NOOP("Term", "Here it names {domain}, which proves nothing today."), {{"domain", report.domainKeys[index].domain}})
            : "";
    case Term::Dkim2:
        return report.dkim2 && index < report.dkim2->hops.size()
            ? say(words, QT_TRANSLATE_NOOP("Term", "Here {domain} sealed this step."), {{"domain", report.dkim2->hops[index].domain}})
            : "";
    case Term::SenderId:
        return report.senderId
            ? say(words, QT_TRANSLATE_NOOP("Term", "Here it looked at {domain}, which proves nothing today."), {{"domain", report.senderId->pra}})
            : "";
    case Term::Dns:
    case Term::Border:
    case Term::Envelope:
    case Term::Bounce:
    case Term::Batv: break;
    }
    return {};
}

namespace {

std::string bothSentences(Term term, const Report &report, std::size_t index, const Words &words)
{
    const std::string here = termHere(term, report, index, words);
    return termMeaning(term, words) + (here.empty() ? "" : " " + here);
}

} // namespace

std::string termOf(std::string_view method, const Report &report, std::size_t index, const Words &words)
{
    constexpr std::array<std::pair<std::string_view, Term>, 9> methods{{{"spf", Term::Spf},
                                                                        {"dkim", Term::Dkim},
                                                                        {"dmarc", Term::Dmarc},
                                                                        {"arc", Term::Arc},
                                                                        {"bimi", Term::Bimi},
                                                                        {"", Term::Tls},
                                                                        {"domainkeys", Term::DomainKeys},
                                                                        {"sender-id", Term::SenderId},
                                                                        {"dkim2", Term::Dkim2}}};
    const auto found = std::find_if(methods.begin(), methods.end(), [method](const auto &entry) { return entry.first == method; });
    return found == methods.end() ? std::string() : bothSentences(found->second, report, index, words);
}

std::string termOf(const Finding &finding, const Report &report, const Words &words)
{
    const auto both = [&](Term term, std::size_t index = 0) { return bothSentences(term, report, index, words); };
    switch (infoOf(finding.code).group) {
    case FindingGroup::Spf: return both(Term::Spf);
    case FindingGroup::Dkim: {
        const auto speaksOf = [&finding](const dkim::Signature &seal) {
            return std::any_of(finding.values.items.begin(), finding.values.items.end(), [&seal](const auto &value) { return value.second == seal.domain; });
        };
        const auto seal = std::find_if(report.dkim.begin(), report.dkim.end(), speaksOf);
        return both(Term::Dkim, seal == report.dkim.end() ? 0 : std::size_t(seal - report.dkim.begin()));
    }
    case FindingGroup::Dmarc: return both(Term::Dmarc);
    case FindingGroup::Arc: return both(Term::Arc);
    case FindingGroup::Bounce: return both(Term::Bounce);
    case FindingGroup::Path: return both(Term::Border);
    case FindingGroup::Dns: return both(Term::Dns);
    case FindingGroup::Sender:
    case FindingGroup::Identity:
    case FindingGroup::Recorded:
    case FindingGroup::Structure:
    case FindingGroup::Indirect:
    case FindingGroup::Content:
    case FindingGroup::Input: break;
    }
    return {};
}

} // namespace heloscope
