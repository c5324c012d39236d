// Names and domains made to be taken for others. Kept apart from the question who sent the message: a proven address may well
// carry a borrowed name. Silent for honest international names, and for names that repeat their own address.

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/domain/Domain.h"
#include "core/domain/LookAlike.h"
#include "core/evidence/Gather.h"
#include "core/evidence/Names.h"

#include <algorithm>

namespace heloscope::evidence {

namespace {

void note(Evidence &evidence, FindingCode code, ImitationKind kind, std::string value)
{
    for (std::size_t i = 0; i < evidence.imitates.size(); ++i) {
        if (evidence.imitates[i].what == kind && equalsIgnoreCase(evidence.imitates[i].value, value) && evidence.imitationCodes[i] == code)
            return;
    }
    evidence.imitates.push_back({kind, std::move(value)});
    evidence.imitationCodes.push_back(code);
}

bool isAddressChar(char c) { return isAlnum(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' || c == '=' || (c & 0x80) != 0; }

// Addresses that stand in a text: local@label.label, with a dot after the @ ("Bot@Builds" is none).
std::vector<std::string> addressesInText(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t at = text.find('@'); at != std::string_view::npos && found.size() < 20; at = text.find('@', at + 1)) {
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && isAddressChar(text[begin - 1]))
            --begin;
        while (end < text.size() && isAddressChar(text[end]))
            ++end;
        std::string_view domain = text.substr(at + 1, end - at - 1);
        while (!domain.empty() && domain.back() == '.')
            domain.remove_suffix(1);
        const std::size_t dot = domain.find('.');
        if (begin == at || dot == std::string_view::npos || dot == 0 || !domain::toAscii(domain))
            continue;
        found.push_back(std::string(text.substr(begin, at - begin)) + "@" + lowered(domain));
    }
    return found;
}

// Host names that stand in a text. The ending must be one that the public suffix list knows, or that of `author`: "Node.js" is none.
std::vector<std::string> domainsInText(std::string_view text, std::string_view author)
{
    std::vector<std::string> found;
    const std::string_view ownEnding = author.substr(author.rfind('.') + 1);
    for (std::size_t at = 0; at < text.size() && found.size() < 20;) {
        std::size_t end = at;
        while (end < text.size() && (isAlnum(text[end]) || text[end] == '-' || text[end] == '.'))
            ++end;
        std::string_view token = text.substr(at, end - at);
        const bool besideAt = (at > 0 && text[at - 1] == '@') || (end < text.size() && text[end] == '@');
        at = end + 1;
        while (!token.empty() && token.back() == '.')
            token.remove_suffix(1);
        const std::size_t dot = token.rfind('.');
        if (besideAt || dot == std::string_view::npos || dot < 3)
            continue;
        const std::string ending = lowered(token.substr(dot + 1));
        if (ending.size() < 2 || !std::all_of(ending.begin(), ending.end(), isAlpha))
            continue;
        if ((equalsIgnoreCase(ending, ownEnding) || domain::isKnownEnding(ending)) && domain::toAscii(token))
            found.push_back(lowered(token));
    }
    return found;
}

// Text in the order a reader sees it where right-to-left overrides turn parts of it round (UAX 9 reduced to RLO … PDF).
std::string visuallyOrdered(std::string_view utf8)
{
    std::u32string all, reversed;
    bool turning = false;
    const auto flush = [&] {
        all.append(reversed.rbegin(), reversed.rend());
        reversed.clear();
        turning = false;
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (c == 0x202E || c == 0x2067) {
            flush();
            turning = true;
        } else if (c == 0x202C || c == 0x2069) {
            flush();
        } else if (!isHiddenCharacter(c)) {
            (turning ? reversed : all).push_back(c);
        }
    }
    flush();
    std::string text;
    for (const char32_t c : all)
        appendUtf8(text, c);
    return text;
}

// The ASCII letter or sign that a wide or small form of it stands for (UAX 11; U+FF01 to U+FF5E are ASCII in order).
char32_t narrowed(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFF01 + '!';
    switch (c) {
    case 0xFE6B: return '@';
    case 0x2024:
    case 0x3002:
    case 0xFE52:
    case 0xFF61: return '.';
    default: return c;
    }
}

// As a quick look reads it: hidden characters gone, wide forms narrow.
std::string asSeen(std::string_view utf8)
{
    std::string text;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (!isHiddenCharacter(c))
            appendUtf8(text, narrowed(c));
    }
    return text;
}

// A name may repeat what the address says anyway; a list may name the person it passes on.
bool isHonestMention(const EvidenceInput &input, const Evidence &evidence, const Mailbox &mailbox, std::string_view mentionedDomain)
{
    const std::string own = lowered(mailbox.domain);
    if (sameOwner(mentionedDomain, own))
        return true;
    const auto label = [](std::string_view name) {
        const std::string registrable = domain::registrableDomain(name);
        return registrable.substr(0, registrable.find('.'));
    };
    if (!own.empty() && label(mentionedDomain) == label(own)) // a mailbox may have no domain at all
        return true;
    return evidence.mailingList && (containsIgnoreCase(mailbox.displayName, " via ") || hasField(input.message, "X-Original-From"));
}

void gatherNames(const EvidenceInput &input, const Mailbox &mailbox, Evidence &evidence)
{
    // Only what is not ASCII can turn into one of these signs.
    if (!isAscii(mailbox.displayName) || mailbox.displayName.find_first_of("@.") != std::string::npos) {
        for (const std::string &shown : {asSeen(mailbox.displayName), asSeen(visuallyOrdered(mailbox.displayName))}) {
            for (const std::string &address : addressesInText(shown)) {
                if (!equalsIgnoreCase(address, mailbox.address()) && !isHonestMention(input, evidence, mailbox, domainOf(address)))
                    note(evidence, FindingCode::DisplayNameContainsAddress, ImitationKind::AddressInName, address);
            }
            for (const std::string &name : domainsInText(shown, mailbox.domain)) {
                if (!isHonestMention(input, evidence, mailbox, name))
                    note(evidence, FindingCode::DisplayNameContainsDomain, ImitationKind::AddressInName, name);
            }
        }
    }
    for (const std::string &comment : mailbox.comments) {
        for (const std::string &address : addressesInText(comment)) {
            if (!isHonestMention(input, evidence, mailbox, domainOf(address)))
                note(evidence, FindingCode::CommentContainsAddress, ImitationKind::AddressInName, address);
        }
    }
    if (mailbox.has(AddrQuotedLocalAt))
        note(evidence, FindingCode::QuotedLocalpartWithAt, ImitationKind::AddressInName, mailbox.localPart);
    if (mailbox.has(AddrPadding))
        note(evidence, FindingCode::DisplayNamePadding, ImitationKind::Name, std::string(trimmed(mailbox.displayName)).substr(0, 80));
    for (const Profile::Person &person : input.profile.knownPeople) {
        if (!domain::sameName(person.name, mailbox.displayName) || equalsIgnoreCase(person.address, mailbox.address()))
            continue;
        if (!sameOwner(domainOf(person.address), mailbox.domain))
            note(evidence, FindingCode::DisplayNameKnownPerson, ImitationKind::Name, person.name);
    }
}

// The domains a reader knows: configured ones, own ones, and those of the people addressed with him.
void gatherDomains(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const std::string shown = domain::toUnicode(author.domain);
    if (!isAscii(shown)) {
        if (domain::hasMixedScript(shown))
            note(evidence, FindingCode::MixedScriptDomain, ImitationKind::Domain, domain::skeleton(shown));
        else if (domain::hasWholeScriptConfusable(shown))
            note(evidence, FindingCode::WholeScriptConfusable, ImitationKind::Domain, domain::skeleton(shown));
    }

    std::vector<std::string> own = input.profile.domains;
    for (const std::string &address : input.profile.addresses)
        own.push_back(domainOf(address));
    own.push_back(domainOf(input.profile.recipient));
    const auto isKnown = [&](const std::vector<std::string> &names) {
        return std::any_of(names.begin(), names.end(), [&](const std::string &name) { return sameOwner(name, author.domain); });
    };
    if (isKnown(own) || isKnown(input.profile.knownDomains))
        return;
    for (const std::string &name : own) {
        if (!name.empty() && domain::looksLike(author.domain, name))
            note(evidence, FindingCode::LookalikeDomain, ImitationKind::OwnDomain, name);
    }
    for (const std::string &name : input.profile.knownDomains) {
        if (domain::looksLike(author.domain, name))
            note(evidence, FindingCode::LookalikeDomain, ImitationKind::Domain, name);
    }
    // Earlier messages of the conversation, named by their Message-IDs, came from a domain that this one only resembles.
    for (const char *field : {"References", "In-Reply-To"}) {
        const std::string ids = fieldText(input.message, field);
        for (const std::string &id : addressesInText(ids)) {
            const std::string name = domainOf(id);
            if (!sameOwner(name, author.domain) && domain::looksLike(author.domain, name))
                note(evidence, FindingCode::ThreadDomainMismatch, ImitationKind::Domain, name);
        }
    }
}

} // namespace

void gatherImitations(const EvidenceInput &input, Evidence &evidence)
{
    for (const Mailbox &mailbox : input.report.from.addresses)
        gatherNames(input, mailbox, evidence);
    for (const std::size_t index : input.message.find("From")) {
        const std::string_view value = input.message.value(input.message.fields()[index]);
        if (value.find(':') == std::string_view::npos) // as every group has behind its name (RFC 5322 §3.4)
            continue;
        const AddressList &list = parseAddressList(value);
        for (const std::string &group : list.groups) {
            for (const std::string &address : addressesInText(group))
                note(evidence, FindingCode::FromGroupSyntax, ImitationKind::AddressInName, address);
        }
    }
    for (const Author &author : evidence.authors) {
        if (author.valid && author.strictReading)
            gatherDomains(input, author, evidence);
    }
}

} // namespace heloscope::evidence
