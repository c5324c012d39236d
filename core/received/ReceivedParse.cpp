#include "core/received/ReceivedParse.h"

#include "core/base/Ascii.h"
#include "core/base/Blanks.h"
#include "core/received/Line.h"
#include "core/received/Peer.h"
#include "core/received/Transport.h"
#include "core/received/Writers.h"

namespace heloscope::received {
namespace {

constexpr std::size_t maxProductBytes = 2000; // product comments are short; what lies beyond is no mark of a writer

std::string_view withoutEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ';'))
        text.remove_suffix(1);
    return text;
}

/// The first recipient: "<a>", "<a>,<b>", "a", "Name <a>"; "<a b>" whole.
void readFor(const Clause &clause, std::string &address)
{
    bool open = false;
    for (const std::string_view word : clause.words()) {
        std::string_view inside = word;
        if (!open) {
            const std::size_t angle = word.find('<');
            if (angle == std::string_view::npos)
                continue;
            inside.remove_prefix(angle + 1);
        } else {
            address += ' ';
        }
        open = true;
        const std::size_t close = inside.find('>');
        address += inside.substr(0, close);
        if (close != std::string_view::npos || word.find('>') != std::string_view::npos)
            return;
    }
    if (!open)
        address = std::string(withoutAngles(clause.word().substr(0, clause.word().find(','))));
}

/// The word after `id`; Courier writes the clause behind the date.
std::string_view readId(const Line &line)
{
    if (line[ClauseName::Id].present)
        return line[ClauseName::Id].word();
    std::string_view previous;
    for (const std::string_view word : line[ClauseName::After].words()) {
        if (previous == "id")
            return word;
        previous = word;
    }
    return {};
}

/// The phrases of with and by and the comments behind them, lower case, each behind "|"; comments end in ")". Into `out`, which keeps its room.
void writeProduct(const Line &line, const Hop &hop, std::string &out)
{
    out = "|";
    out += hop.with;
    out += '|';
    if (hop.by.find(' ') != std::string::npos)
        out.append(hop.by, 0, maxProductBytes).append(1, '|');
    for (const ClauseName name : {ClauseName::By, ClauseName::With, ClauseName::Via, ClauseName::Id, ClauseName::For, ClauseName::From}) {
        if (name == ClauseName::From && line[ClauseName::By].present) // a line without `by` has its writer's comment there
            break;
        for (const std::string_view comment : line[name].comments()) {
            if (out.size() > maxProductBytes)
                break;
            out += trimmed(comment.substr(0, maxProductBytes));
            out += ")|";
        }
    }
    makeLower(out);
}

bool isUser(std::string_view name) { return name.find('@') != std::string_view::npos || (!name.empty() && name.front() == '<'); }
bool isUnresolved(std::string_view name) { return equalsIgnoreCase(name, "unknown"); }

bool isAddress(std::string_view name)
{
    bool slot = false;
    readAddress(name, slot);
    return slot;
}

/// Puts the names where the writer means them.
void placeNames(const Peer &peer, NameMeaning meaning, Hop &hop)
{
    const std::string_view name = withoutEnd(peer.name);
    const bool lone = !peer.commented && !peer.slotNameSeen && !peer.helo; // "from X by …" without any comment about the peer
    if (meaning == NameMeaning::Helo && peer.helo && !peer.slotNameSeen)
        meaning = NameMeaning::Resolved;
    if (hasNoHelo(hop.with) && meaning == NameMeaning::Helo)
        meaning = NameMeaning::NoHelo;
    const bool resolvable = !name.empty() && !isAddress(name) && !isUnresolved(name) && !isUser(name);
    switch (meaning) {
    case NameMeaning::Helo:
    case NameMeaning::HeloOnly:
        if (peer.helo)
            hop.helo = std::string(*peer.helo);
        else if (!isUser(name) && !(lone && isAddress(name)) && !(isUnresolved(name) && !peer.bracketed))
            hop.helo = std::string(name);
        if (meaning == NameMeaning::Helo)
            hop.rdns = std::string(peer.slotName);
        break;
    case NameMeaning::Resolved:
    case NameMeaning::ResolvedOrLiteral:
        if (peer.helo)
            hop.helo = std::string(*peer.helo);
        else if ((resolvable && !hasNoHelo(hop.with)) || (meaning == NameMeaning::ResolvedOrLiteral && peer.nameIsLiteral()))
            hop.helo = std::string(name);
        if (resolvable)
            hop.rdns = std::string(name);
        else if (!peer.slotName.empty())
            hop.rdns = std::string(peer.slotName);
        break;
    case NameMeaning::ResolvedNoHelo:
        if (resolvable)
            hop.rdns = std::string(name);
        break;
    case NameMeaning::AddressOnly:
        if (peer.helo)
            hop.helo = std::string(*peer.helo);
        break;
    case NameMeaning::User:
        hop.authUser = std::string(name);
        hop.authenticated = true;
        break;
    case NameMeaning::Sender:
        if (!hop.hasEnvelopeFrom && isUser(name)) {
            hop.envelopeFrom = std::string(withoutAngles(name));
            hop.hasEnvelopeFrom = true;
        }
        break;
    case NameMeaning::NoHelo: break;
    }
}

/// The address: from its slot; from the name only where the line has no slot that could hold another one.
void placeAddress(const Peer &peer, Hop &hop)
{
    hop.address = peer.ip;
    if (bool slot = false; !peer.ip && !peer.slot && !peer.slotNameSeen)
        hop.address = readAddress(peer.name, slot);
    if (hop.address)
        hop.ip = hop.address->toString();
}

/// Names of zones that mean one offset everywhere; others are used in several parts of the world.
bool isPlainZoneName(std::string_view name)
{
    for (const std::string_view known : {"UTC", "GMT", "CET", "CEST", "PST", "PDT", "JST", "EDT", "MSK", "NZST", "NZDT"}) {
        if (equalsIgnoreCase(name, known))
            return true;
    }
    return false;
}

/// What only the line itself can tell; the checks of a whole chain add theirs later (ConsistencyChecks.h).
void noteProblems(const Line &line, const Peer &peer, Hop &hop)
{
    if (peer.mayBeForged)
        hop.problems.emplace_back("rdns-may-be-forged");
    if (line.date && line.date->has("no-zone"))
        hop.problems.emplace_back("date-without-zone");
    else if (!line.date)
        hop.problems.emplace_back("no-date");
    for (const Token &item : line[ClauseName::From].items) {
        if (item.kind == Token::Kind::Comment && isDateComment(item)) {
            hop.problems.emplace_back("ratware-address-slot");
            break;
        }
    }
    if (!hop.date || !hop.date->offsetMinutes)
        return;
    for (const std::string_view comment : line[ClauseName::After].comments()) {
        if (!isPlainZoneName(trimmed(comment)))
            continue;
        const auto named = parseMailDate("Sat, 1 Jan 2000 00:00:00 " + std::string(trimmed(comment)));
        if (named && named->offsetMinutes && *named->offsetMinutes != *hop.date->offsetMinutes)
            hop.problems.emplace_back("date-zone-name-differs");
        break;
    }
}

} // namespace

void parseReceived(std::string_view rawValue, Line &line, Hop &hop)
{
    const std::string text = withSingleSpaces(rawValue);
    readLine(text, line);
    markComments(line);
    const Peer peer = readPeer(line);

    if (line.date && !line.date->has("no-zone"))
        hop.date = line.date;
    hop.by = line[ClauseName::By].phrase();
    hop.by.resize(withoutEnd(hop.by).size());
    if (constexpr std::string_view word = "host "; startsWithIgnoreCase(hop.by, word)) // indimail: "by host NAME"
        hop.by.erase(0, word.size());
    hop.with = readProtocol(line);
    hop.id = std::string(withoutAngles(readId(line)));
    readFor(line[ClauseName::For], hop.forAddress);
    hop.fromName = std::string(withoutEnd(peer.name));
    readTls(line, hop);
    readLogin(line, peer, hop);
    readEnvelopeFrom(line, hop);

    writeProduct(line, hop, line.product);
    const std::string host = lowered(hop.by);
    const Writer *writer = findWriter({line, peer, hop, line.product, host});
    if (writer) {
        hop.software = std::string(writer->family);
        // "asmtp" is an old word for a login; ratware likes it, so only a known writer is believed.
        hop.authenticated |= writer->login || startsWithIgnoreCase(hop.with, "asmtp");
    }
    placeNames(peer, writer ? writer->name : NameMeaning::Helo, hop);
    placeAddress(peer, hop);
    hop.unreadable = !line[ClauseName::From].present && !line[ClauseName::By].present && !writer;
    noteProblems(line, peer, hop);
}

Hop parseReceived(std::string_view rawValue)
{
    Line line;
    Hop hop;
    parseReceived(rawValue, line, hop);
    return hop;
}

} // namespace heloscope::received
