// Mail that only looks like a bounce: it wants a password, a click, a download. Bad grammar is no sign; a real bounce may return a
// phishing mail, so only what the report itself says and links to counts.

#include "core/base/Ascii.h"
#include "core/bounce/Ledger.h"
#include "core/message/Address.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

// clang-format off
constexpr std::string_view credentialWords[] = {
    "password", "sign in", "signin", "log in", "login", "verify your", "confirm your", "mailbox must be confirmed", "must be confirmed", "validate your", "re-validate",
    "update your account", "account will be", "passwort", "anmelden", "mot de passe", "contraseña", "iniciar sesión",
};
// clang-format on
// clang-format off
constexpr std::string_view releaseWords[] = {
    "release", "held back", "on hold", "are held", "pending messages", "incoming messages", "incoming mail", "undelivered messages", "quarantine", "retrieve", "recover",
    "review messages", "view messages", "clustered", "storage error", "stuck", "freigeben", "zurückgehalten", "en attente",
};
// clang-format on

template<std::size_t size> bool mentions(std::string_view text, const std::string_view (&words)[size])
{
    return std::any_of(std::begin(words), std::end(words), [text](std::string_view word) { return containsIgnoreCase(text, word); });
}

// A link of the report (not of what it returns) that leads to neither the reader's provider nor the one that reports.
bool hasForeignLink(const Case &c, bool &carriesAddress)
{
    bool foreign = false;
    const std::string reporter = c.input.facts.reportingMta;
    for (const Link &link : c.input.content.links) {
        if (link.host.empty() || startsWithIgnoreCase(link.target, "mailto:"))
            continue;
        if (!c.own.bouncedTo().empty() && (containsIgnoreCase(link.target, c.own.bouncedTo()) || containsIgnoreCase(link.target, "=" + c.own.bouncedTo())))
            carriesAddress = true;
        foreign = foreign || !c.own.isDomain(link.host);
    }
    // Text without markup: links as they stand in it.
    const std::string &text = c.input.facts.narrative;
    std::size_t at = 0;
    for (int seen = 0; seen < 50 && (at = findIgnoreCase(text, "http", at)) != std::string::npos; ++seen, ++at) {
        const std::size_t end = text.find_first_of(" \t\r\n<>\"", at);
        const std::string_view target = std::string_view(text).substr(at, end == std::string::npos ? end : end - at);
        if (target.find("://") == std::string_view::npos)
            continue;
        foreign = true;
        if (!c.own.bouncedTo().empty() && containsIgnoreCase(target, c.own.bouncedTo()))
            carriesAddress = true;
    }
    return foreign;
}

bool isOriginalHollow(const Case &c)
{
    const OriginalFacts *original = c.input.original;
    return original && original->hops.empty() && !original->message.first("Date") && !original->message.first("Message-ID");
}

struct Soft {
    std::string_view code;
    bool present;
};

} // namespace

bool isFake(Case &c)
{
    const BounceFacts &facts = c.input.facts;
    const received::Path &path = c.input.path;
    const received::Hop *border = path.border && *path.border < path.hops.size() ? &path.hops[*path.border] : nullptr;
    if (!border && !path.hops.empty())
        border = &path.hops.front();
    std::string from;
    if (const HeaderField *field = c.input.message.first("From")) {
        const AddressList list = parseAddressList(c.input.message.value(*field));
        from = list.mailboxes.empty() ? std::string() : domainOf(list.mailboxes.front().address());
    }
    const auto peer = border ? IpAddress::parseLenient(border->ip) : std::nullopt;
    const bool fromOutside = peer && !peer->isPrivate() && !c.own.isOutboundIp(border->ip);
    const bool claimsOwn = c.own.isDomain(from) || c.own.isDomain(facts.reportingMta);
    const std::string peerName = border ? border->rdns : std::string();
    const bool elsewhere = fromOutside && !facts.reportingMta.empty() && !peerName.empty() && !sameOwner(peerName, facts.reportingMta)
        && !sameOwner(peerName, from);
    bool carriesAddress = false;
    const bool link = hasForeignLink(c, carriesAddress);
    const bool asks = mentions(facts.narrative, credentialWords);
    const bool release = mentions(facts.narrative, releaseWords);
    const bool form = !facts.attachedForms.empty();
    const bool returnsNothing = !facts.original || facts.original->carried == "none";
    const bool readerFailed = !c.own.bouncedTo().empty() && std::any_of(facts.recipients.begin(), facts.recipients.end(), [&c](const Recipient &recipient) {
        return equalsIgnoreCase(recipient.address, c.own.bouncedTo());
    });
    const HeaderField *returnPath = c.input.message.first("Return-Path");
    const std::string_view returned = returnPath ? trimmed(c.input.message.value(*returnPath)) : std::string_view("<>");

    const Soft soft[] = {
        {"fake-return-path", returned.find('@') != std::string_view::npos && !containsIgnoreCase(returned, "#@[]")},
        {"fake-html-only", facts.narrativeIsHtmlOnly},
        {"fake-nothing-returned", returnsNothing && (!facts.reportPart || readerFailed)},
        {"fake-hollow-original", isOriginalHollow(c)},
        {"fake-link-names-you", carriesAddress},
        {"fake-other-host", elsewhere},
        {"fake-own-name-from-outside", fromOutside && claimsOwn && !c.own.isHost(peerName)},
        {"fake-you-as-recipient", readerFailed},
        {"fake-reply-elsewhere",
         [&] {
             const HeaderField *field = c.input.message.first("Reply-To");
             const AddressList list = field ? parseAddressList(c.input.message.value(*field)) : AddressList();
             return !list.mailboxes.empty() && !from.empty() && !sameOwner(domainOf(list.mailboxes.front().address()), from);
         }()},
    };
    const auto softs = std::count_if(std::begin(soft), std::end(soft), [](const Soft &sign) { return sign.present; });
    const bool hard = (asks && (link || form)) || (release && link && returnsNothing);
    // Genuine reports link to help pages, too: without a demand for something nothing is called a fake.
    const bool fake = (hard && softs >= 2) || (hard && softs >= 1 && (form || carriesAddress || (fromOutside && claimsOwn)));
    // A service's notification in JSON holds links, and words of the mail it is about.
    if (!fake || (facts.dialect == "amazon-ses" && facts.reportPart && !facts.narrativeIsHtmlOnly))
        return false;
    c.verdict.evidence.clear();
    if (asks)
        c.ledger.add(Group::Remote, Side::SomeoneElse, Weight::Strong, "fake-asks-login");
    if (release && returnsNothing)
        c.ledger.add(Group::Remote, Side::SomeoneElse, Weight::Strong, "fake-release");
    if (form)
        c.ledger.add(Group::Remote, Side::SomeoneElse, Weight::Strong, "fake-form", {{"name", facts.attachedForms.front()}});
    for (const Soft &sign : soft) {
        if (sign.present)
            c.ledger.add(Group::Remote, Side::SomeoneElse, Weight::Moderate, std::string(sign.code),
                         {{"ip", border ? border->ip : ""}, {"by", facts.reportingMta}, {"name", peerName}});
    }
    c.verdict.confidence = softs >= 3 || form ? Confidence::High : Confidence::Medium;
    return true;
}

} // namespace heloscope::bounce
