#include "core/received/ConsistencyChecks.h"

#include "core/base/Ascii.h"
#include "core/received/Chain.h"
#include "core/received/Hosts.h"
#include "core/received/Writers.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace heloscope::received {
namespace {

struct ProblemInfo {
    std::string_view id;
    Strength strength;
};

// Strengths follow what was measured in honest mail: a step back of ten minutes in 0.01 to 0.3 % of modern hand-overs, a
// discontinuity in 12 %, a wrong id shape in none of 19,930 lines.
// clang-format off
constexpr ProblemInfo problems[] = {
    {"no-date", Strength::Weak}, {"date-without-zone", Strength::Weak}, {"rdns-may-be-forged", Strength::Weak},
    {"discontinuity", Strength::Weak}, {"provider-not-the-peer", Strength::Medium},
    {"clock-skew", Strength::Weak}, {"time-goes-back", Strength::Medium}, {"time-goes-back-whole-hours", Strength::Medium}, {"time-goes-back-half-day", Strength::Strong},
    {"offset-impossible", Strength::Strong}, {"offset-odd", Strength::Medium}, {"date-zone-name-differs", Strength::Weak},
    {"date-wrong-day-name", Strength::Medium}, {"date-in-future", Strength::Medium}, {"date-long-before-message", Strength::Medium}, {"id-time-differs", Strength::Medium},
    {"format-id-shape", Strength::Medium}, {"format-provider-protocol", Strength::Strong}, {"format-exchange-version", Strength::Medium},
    {"format-tls-missing", Strength::Weak}, {"format-tls-impossible", Strength::Medium}, {"format-tls-before-standard", Strength::Medium},
    {"ratware-date", Strength::Strong}, {"ratware-address-slot", Strength::Strong}, {"ratware-protocol", Strength::Strong}, {"ratware-host", Strength::Strong},
    {"helo-is-own-name", Strength::Strong}, {"helo-is-own-domain", Strength::Medium}, {"helo-rdns-differ", Strength::Weak}, {"helo-bare-word", Strength::Weak},
    {"helo-literal-differs", Strength::Weak}, {"bogon-peer", Strength::Medium}, {"private-peer-at-border", Strength::Weak},
    {"lines-below-login", Strength::Weak}, {"for-unrelated", Strength::Weak}, {"duplicate-line", Strength::Weak}, {"id-reused", Strength::Medium},
    {"trace-fields-below", Strength::Weak},
};
// clang-format on

constexpr std::int64_t skewSeconds = 60, stepBackSeconds = 600, halfDay = 12 * 3600, hour = 3600;
constexpr std::size_t shortestId = 8; // shorter queue ids repeat by chance

void note(Hop &hop, std::string_view problem)
{
    if (std::find(hop.problems.begin(), hop.problems.end(), problem) == hop.problems.end())
        hop.problems.emplace_back(problem);
}

std::string addressedText(const Message &message);
std::optional<UnixTime> dateOf(const Message &message);

/// What all checks of one message share.
struct Scene {
    const Message &message;
    Path &path;
    UnixTime now;
    std::optional<IpAddress> peer{}; // of the hop at hand
    std::vector<std::pair<std::string_view, std::size_t>> repeatedIds{}; // and the first hop that shows each
    std::optional<std::string_view> namedRecipient{}; // of some line; the message names its domain
    mutable std::optional<std::string> recipients{};
    mutable std::optional<std::optional<UnixTime>> date{};

    bool isBorder(std::size_t i) const { return path.border && *path.border == i; }
    bool isClaimed(std::size_t i) const { return i < path.zones.size() && path.zones[i] == Zone::Claimed; }
    const Hop *below(std::size_t i) const { return i + 1 < path.hops.size() ? &path.hops[i + 1] : nullptr; }
    std::string by(std::size_t i) const { return organisationOf(path.hops[i].by); }
    std::string helo(std::size_t i) const { return organisationOf(path.hops[i].helo); }
    std::string rdns(std::size_t i) const { return organisationOf(path.hops[i].rdns); }
    /// Recipient and list fields in lower case.
    const std::string &addressed() const { return recipients ? *recipients : recipients.emplace(addressedText(message)); }
    std::optional<UnixTime> messageDate() const { return date ? *date : date.emplace(dateOf(message)); }
};

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::any_of(list.begin(), list.end(), [&](std::string_view entry) { return equalsIgnoreCase(word, entry); });
}

/// C1: the line below was written by another organisation than the one that handed over.
void checkContinuity(const Scene &scene, std::size_t i, Hop &hop)
{
    const Hop *below = scene.below(i);
    if (!below || !scene.peer || scene.peer->isPrivate() || hop.internal || isPull(hop))
        return;
    const std::string writer = scene.by(i + 1);
    if (writer.empty() || isOfOrganisation(hop.rdns, writer) || isOfOrganisation(hop.helo, writer))
        return;
    note(hop, "discontinuity");
    // C8: a large provider's line without the provider as peer; its machines have names that lead back to it.
    if (scene.isBorder(i) && isMailboxProvider(writer) && !hop.rdns.empty())
        note(hop, "provider-not-the-peer");
}

/// C2: the line was written before the one below it.
void checkOrder(const Scene &, std::size_t, Hop &hop)
{
    if (!hop.delaySeconds || *hop.delaySeconds > -skewSeconds)
        return;
    const std::int64_t back = -*hop.delaySeconds, beside = std::min(back % hour, hour - back % hour);
    note(hop,
         back >= halfDay                                           ? "time-goes-back-half-day"
             : back >= hour - skewSeconds && beside <= skewSeconds ? "time-goes-back-whole-hours"
             : back > stepBackSeconds                              ? "time-goes-back"
                                                                   : "clock-skew");
}

/// C3 and C14: the date by itself, against the clock, against the Date field.
void checkDate(const Scene &scene, std::size_t i, Hop &hop)
{
    if (!hop.date)
        return;
    if (hop.date->has("bad-offset") && hop.date->offsetMinutes)
        note(hop, std::abs(*hop.date->offsetMinutes) > 14 * 60 ? "offset-impossible" : "offset-odd");
    if (hop.date->has("wrong-day-name"))
        note(hop, "date-wrong-day-name");
    if (scene.now > 0 && hop.date->utc > scene.now + secondsPerDay)
        note(hop, "date-in-future");
    if (!scene.isClaimed(i))
        return;
    if (const auto written = scene.messageDate(); written && hop.date->utc < *written - 365 * secondsPerDay)
        note(hop, "date-long-before-message");
}

/// Time carried by an id, where its maker is known to put one there, and how far it may lie from the date of the line.
std::optional<UnixTime> timeOfId(const Hop &hop, std::int64_t &tolerance)
{
    const std::string_view id = hop.id;
    tolerance = secondsPerDay;
    if (hop.software == "exim")
        return timeOfEximId(id);
    if (hop.software == "zoho" && id.size() > 13 && parseDecimal(id.substr(0, 13)))
        return UnixTime(*parseDecimal(id.substr(0, 13)) / 1000);
    const bool google = hop.software == "gmail" && endsInDate(id), domino = hop.software == "domino" && id.size() >= 14;
    if (!google && !domino)
        return std::nullopt;
    std::string digits;
    for (const char c : google ? id.substr(id.size() - 19) : id.substr(0, 14)) {
        if (isDigit(c))
            digits += c;
    }
    if (digits.size() != 14)
        return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t length) { return int(parseDecimal(std::string_view(digits).substr(at, length)).value_or(0)); };
    const UnixTime local = fromCivil({part(0, 4), part(4, 2), part(6, 2), part(8, 2), part(10, 2), part(12, 2)});
    tolerance = google ? 3 * hour : secondsPerDay; // Pacific time, summer or winter; Domino: the server's own zone
    return google ? local + 8 * hour : local;
}

bool isExchangeVersion(std::string_view id)
{
    const auto parts = split(id, '.');
    return parts.size() >= 3 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) { return parseDecimal(part).has_value(); });
}

/// C4: the line names a program but does not look like what it writes.
void checkFormat(const Scene &scene, std::size_t i, Hop &hop)
{
    std::int64_t tolerance = 0;
    if (const auto time = timeOfId(hop, tolerance); time && hop.date && std::abs(*time - hop.date->utc) > tolerance)
        note(hop, "id-time-differs");
    const bool named = !hop.id.empty();
    const bool wrong = (hop.software == "postfix" && named && !isPostfixId(hop.id)) || (hop.software == "exim" && named && !isEximId(hop.id))
        || (hop.software == "sendmail" && named && hop.id.find_first_of("-._/:+=") != std::string::npos)
        || (hop.software == "gmail" && !hop.ip.empty() && named && !isGoogleId(hop.id) && hop.id.find("-pod-prod") == std::string::npos && !endsInDate(hop.id))
        || (hop.software == "exchange-smtp" && named && !isExchangeVersion(hop.id));
    if (wrong)
        note(hop, "format-id-shape");
    if (hop.software.empty() && isAnyOf(hop.with, {"local", "asmtp", "NNFMP", "QMQP"}) && scene.by(i) == "yahoo")
        note(hop, "format-provider-protocol");
    if (equalsIgnoreCase(hop.with, "mapi") && !isExchangeVersion(hop.id))
        note(hop, "format-exchange-version");
}

/// C5: marks of the programs that send spam with invented lines.
void checkRatware(const Scene &, std::size_t, Hop &hop)
{
    constexpr std::string_view inventedHosts[] = {"anther.webhostingtotalk.com", "anther.webhostingtalk.com", "q4.quik.com", "q4.quickslow.com",
                                                  "m1.gns.snv.thisdomainl.com"};
    if (hop.date && hop.date->has("month-first"))
        note(hop, "ratware-date");
    for (const std::string_view host : inventedHosts) {
        if (equalsIgnoreCase(hop.by, host) || equalsIgnoreCase(hop.helo, host) || equalsIgnoreCase(hop.fromName, host))
            note(hop, "ratware-host");
    }
    // Yahoo's and qmail's queue protocols in lines of hosts that never spoke them.
    if (hop.software.empty() && (equalsIgnoreCase(hop.with, "NNFMP") || (hop.with == "QMQP" && hop.date && hop.date->offsetMinutes.value_or(0) != 0)))
        note(hop, "ratware-protocol");
}

/// C6 and C7: what the peer calls itself, and whether its address can be one.
void checkPeer(const Scene &scene, std::size_t i, Hop &hop)
{
    const auto &ip = scene.peer;
    if (ip && ip->isBogon())
        note(hop, "bogon-peer");
    if (scene.isBorder(i) && ip && ip->isPrivate() && !hop.internal && !hop.authenticated)
        note(hop, "private-peer-at-border");
    if (hop.helo.empty() || hop.internal || !ip || ip->isPrivate() || isSubmission(hop))
        return;
    if (hop.helo.front() == '[') {
        const auto literal = IpAddress::parseLenient(hop.helo);
        if (!literal || *literal != *ip)
            note(hop, "helo-literal-differs");
        return;
    }
    if (hop.helo.find('.') == std::string::npos)
        note(hop, "helo-bare-word");
    if (equalsIgnoreCase(hop.helo, hop.rdns)) // as honest servers greet
        return;
    const std::string helo = scene.helo(i), rdns = scene.rdns(i);
    if (hop.helo.find('.') != std::string::npos && !hop.rdns.empty() && helo != rdns)
        note(hop, "helo-rdns-differ");
    if (!scene.isBorder(i) || helo.empty() || helo == rdns || helo != scene.by(i))
        return;
    // A stranger that calls itself by the name of the host it talks to. Providers' own pools greet with names of their own house.
    if (hostKey(hop.helo) == hostKey(hop.by))
        note(hop, "helo-is-own-name");
    else if (!isMailboxProvider(helo))
        note(hop, "helo-is-own-domain");
}

/// The recipient that a line below the border names belongs to nobody the message is addressed to, nor to the hosts around it.
bool isForUnrelated(Scene &scene, std::size_t i, const Hop &hop)
{
    if (!scene.isClaimed(i))
        return false;
    if (scene.namedRecipient == hop.forAddress)
        return false;
    const std::size_t at = hop.forAddress.rfind('@');
    const std::string domain = at == std::string::npos ? std::string() : hostKey(std::string_view(hop.forAddress).substr(at + 1));
    if (domain.empty())
        return false;
    if (scene.addressed().find(domain) != std::string::npos) {
        scene.namedRecipient = hop.forAddress;
        return false;
    }
    const std::string organisation = organisationOf(domain);
    return !organisation.empty() && organisation != scene.by(i) && (i == 0 || organisation != scene.by(i - 1));
}

/// An id that does not come again by chance.
bool showsTellingId(const Hop &hop) { return hop.id.size() >= shortestId && !hop.unreadable && !hop.software.starts_with("exchange") && hop.with != "HTTP"; }

void findRepeatedIds(Scene &scene)
{
    auto &ids = scene.repeatedIds;
    ids.reserve(scene.path.hops.size());
    for (std::size_t i = 0; i < scene.path.hops.size(); ++i) {
        if (showsTellingId(scene.path.hops[i]))
            ids.emplace_back(scene.path.hops[i].id, i);
    }
    std::sort(ids.begin(), ids.end());
    const auto same = [](const auto &a, const auto &b) { return a.first == b.first; };
    auto kept = ids.begin();
    for (auto group = ids.begin(); (group = std::adjacent_find(group, ids.end(), same)) != ids.end();) {
        *kept++ = *group;
        group = std::find_if(group, ids.end(), [&](const auto &other) { return other.first != std::prev(kept)->first; });
    }
    ids.erase(kept, ids.end());
}

/// C9 to C11: lines that should not stand where they stand, or stand twice.
void checkPlace(Scene &scene, std::size_t i, Hop &hop)
{
    if (scene.below(i) && !scene.below(i)->internal && isSubmission(hop))
        note(hop, "lines-below-login");
    if (isForUnrelated(scene, i, hop))
        note(hop, "for-unrelated");
    if (scene.repeatedIds.empty() || !showsTellingId(hop))
        return;
    const auto place = std::lower_bound(scene.repeatedIds.begin(), scene.repeatedIds.end(), std::pair(std::string_view(hop.id), std::size_t(0)));
    if (place == scene.repeatedIds.end() || place->first != hop.id || place->second == i)
        return;
    const Hop &first = scene.path.hops[place->second];
    if (equalsIgnoreCase(first.by, hop.by)) {
        if (first.date && hop.date && first.date->utc == hop.date->utc)
            note(hop, "duplicate-line");
        return;
    }
    const std::string here = scene.by(i), there = scene.by(place->second);
    if (here != there && !here.empty() && !there.empty())
        note(hop, "id-reused");
}

/// C12: protocol, version and cipher that cannot stand together.
void checkTls(const Scene &, std::size_t, Hop &hop)
{
    const bool secured = endsWithIgnoreCase(hop.with, "smtps") || endsWithIgnoreCase(hop.with, "smtpsa");
    if (secured && !hop.tls && (hop.software == "exim" || hop.software == "gmail"))
        note(hop, "format-tls-missing");
    if (!hop.tls)
        return;
    // RFC 8446 §B.4: these suites exist in TLS 1.3 only. The other way round GnuTLS prints 1.3 suites under older names.
    const bool suite13 = hop.tlsCipher.starts_with("TLS_AES_") || hop.tlsCipher.starts_with("TLS_CHACHA20_");
    const bool version13 = hop.tlsVersion.ends_with("1.3") || hop.tlsVersion.ends_with("1_3");
    if (suite13 && !version13 && !hop.tlsVersion.empty() && hop.tlsVersion != "TLS")
        note(hop, "format-tls-impossible");
    constexpr UnixTime firstDrafts = 1451606400; // 2016: no server spoke TLS 1.3 before
    if ((version13 || suite13) && hop.date && hop.date->utc < firstDrafts)
        note(hop, "format-tls-before-standard");
}

/// C13: results and trace fields of the receiving side that stand under the border, where the sender could put them.
void checkTraceFields(const Scene &scene)
{
    if (!scene.path.border)
        return;
    Hop &border = scene.path.hops[*scene.path.border];
    for (std::size_t i = border.field + 1; i < scene.message.fields().size(); ++i) {
        const std::string_view name = scene.message.name(scene.message.fields()[i]);
        if (equalsIgnoreCase(name, "Authentication-Results") || equalsIgnoreCase(name, "Received-SPF")
            || startsWithIgnoreCase(name, "X-MS-Exchange-Organization-")) {
            note(border, "trace-fields-below");
            return;
        }
    }
}

std::string addressedText(const Message &message)
{
    constexpr std::size_t enough = 100'000; // of recipients; more only makes the hint weaker
    std::vector<std::size_t> fields;
    for (const std::string_view name :
         {"To", "Cc", "Delivered-To", "List-Id", "List-Post", "X-Original-To", "Resent-To", "X-Forwarded-To", "X-Forwarded-For", "X-BeenThere"}) {
        const std::vector<std::size_t> named = message.find(name);
        fields.insert(fields.end(), named.begin(), named.end());
    }
    std::sort(fields.begin(), fields.end());
    std::string text;
    for (const std::size_t field : fields) {
        if (text.size() >= enough)
            break;
        text += lowered(message.value(message.fields()[field]).substr(0, enough));
        text += '\n';
    }
    return text;
}

std::optional<UnixTime> dateOf(const Message &message)
{
    const HeaderField *field = message.first("Date");
    const auto date = field ? parseMailDate(message.value(*field)) : std::nullopt;
    return date ? std::optional(date->utc) : std::nullopt;
}

} // namespace

std::string_view toString(Strength strength)
{
    switch (strength) {
    case Strength::Weak: return "weak";
    case Strength::Medium: return "medium";
    case Strength::Strong: return "strong";
    }
    return {};
}

std::optional<Strength> strengthOf(std::string_view problem)
{
    for (const ProblemInfo &info : problems) {
        if (info.id == problem)
            return info.strength;
    }
    return std::nullopt;
}

void checkConsistency(const Message &message, Path &path, UnixTime now)
{
    Scene scene{message, path, now};
    findRepeatedIds(scene);
    for (std::size_t i = 0; i < path.hops.size(); ++i) {
        Hop &hop = path.hops[i];
        if (hop.unreadable) // damaged, not forged
            continue;
        scene.peer = hop.address;
        for (const auto check : {checkContinuity, checkOrder, checkDate, checkFormat, checkRatware, checkPeer, checkTls})
            check(scene, i, hop);
        checkPlace(scene, i, hop);
    }
    checkTraceFields(scene);
}

} // namespace heloscope::received
