#include "core/bounce/TextRecipients.h"

#include "core/base/Ascii.h"
#include "core/bounce/BounceParse.h"
#include "core/bounce/TextLines.h"
#include "core/message/Address.h"

#include <algorithm>
#include <set>

namespace heloscope::bounce {

namespace {

// Words in front of the failed address, for formats without a row of their own.
// clang-format off
constexpr std::string_view intros[] = {
    "following address", "following recipient", "following user", "these recipients", "following e-mail", "following email", "following destination",
    "undeliverable to", "not be delivered to", "not delivered to", "delivery failed to", "delivery to", "failed addresses", "failed recipient",
    "could not deliver", "couldn't deliver", "unable to deliver", "recipient:", "recipients:", "recipient address:", "user unknown", "unknown user", "no such user",
    "mailbox for", "rcpt to:", "to the address", "intended recipient", "deliver mail to", "delivering to", "addressed to", "non remis", "empfänger",
    "destinataire", "destinatario", "宛先", "送信先", "получател", "the user(s)", "sent to", "delivering your mail to",
};
// clang-format on
// Who answers for the report, never the failed recipient.
constexpr std::string_view serviceNames[] = {"postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "hostmaster", "noc", "webmaster"};

struct Reader {
    std::vector<std::string_view> lines;
    const TextContext &context;
    std::set<std::string> seen;
    std::vector<TextRecipient> found;

    bool isExcluded(std::string_view address) const
    {
        return std::any_of(context.notThese.begin(), context.notThese.end(), [address](const std::string &other) { return equalsIgnoreCase(other, address); });
    }
    void add(std::string_view address, std::size_t line, bool certain)
    {
        if (address.empty() || found.size() >= maxRecipients || (!certain && isExcluded(address)) || !seen.insert(lowered(address)).second)
            return;
        found.push_back({std::string(address), reasonAt(line)});
    }
    // The rest of the line and what follows up to an empty line, as far as a reason goes.
    std::string reasonAt(std::size_t line) const
    {
        constexpr std::size_t longestReason = 12;
        std::string reason;
        for (std::size_t i = line; i < lines.size() && i < line + longestReason; ++i) {
            if (i > line && trimmed(lines[i]).empty())
                break;
            if (!reason.empty())
                reason += ' ';
            reason += trimmed(lines[i]);
        }
        return reason;
    }
};

std::string_view withoutMailto(std::string_view text) { return startsWithIgnoreCase(text, "mailto:") ? text.substr(7) : text; }

// The address in angle brackets that a line begins with: "<bob@example.net>:".
std::string_view leadingAngle(std::string_view line)
{
    line = trimmed(line);
    if (line.empty() || line.front() != '<')
        return {};
    const std::size_t end = line.find('>');
    if (end == std::string_view::npos || line.substr(0, end).find('@') == std::string_view::npos)
        return {};
    const std::string_view inside = withoutMailto(trimmed(line.substr(1, end - 1)));
    return inside.find_first_of(" \t<") == std::string_view::npos ? inside : std::string_view();
}

std::vector<std::string> addressesOf(std::string_view line) { return addressesInText(line); }

// The address that a line begins with, bare or in brackets.
std::string leadingAddress(std::string_view line)
{
    if (const std::string_view angle = leadingAngle(line); !angle.empty())
        return std::string(angle);
    line = trimmed(line);
    const std::size_t end = line.find_first_of(" \t,;:()<>\"'");
    const std::string_view word = line.substr(0, end);
    if (word.find('@') == std::string_view::npos)
        return {};
    const std::vector<std::string> addresses = addressesOf(word);
    return addresses.size() == 1 ? addresses.front() : std::string();
}

// The address of a line that is nothing else: "bob@example.net:", with or without quotes.
std::string aloneWithColon(std::string_view line)
{
    if (line.size() < 4 || line.back() != ':')
        return {};
    line.remove_suffix(1);
    if (line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const std::vector<std::string> addresses = addressesOf(line);
    return addresses.size() == 1 && addresses.front() == line ? addresses.front() : std::string();
}

void takeAngleColon(Reader &reader)
{
    for (std::size_t i = 0; i < reader.lines.size(); ++i) {
        const std::string_view line = trimmed(reader.lines[i]);
        const std::string_view address = leadingAngle(line);
        if (address.empty()) {
            reader.add(aloneWithColon(line), i, true);
            continue;
        }
        const std::string_view rest = trimmed(line.substr(line.find('>') + 1));
        if (rest.empty() || rest.front() == ':' || rest.front() == '(')
            reader.add(address, i, true);
    }
}

void takeIndented(Reader &reader)
{
    for (std::size_t i = 0; i < reader.lines.size(); ++i) {
        const std::string_view line = reader.lines[i];
        if (line.size() < 3 || !isWsp(line.front()))
            continue;
        // The reason stands deeper than the address, and its lines may begin with an address, too.
        const std::size_t depth = line.find_first_not_of(" \t");
        if (depth == std::string_view::npos || depth > 3)
            continue;
        std::string address = leadingAddress(line);
        if (address.empty()) {
            // Exim: "bob@one.example (generated from anna@two.example)", or "save to /var/mail/bob (generated from …)"
            const std::size_t made = line.find("generated from ");
            if (made != std::string_view::npos)
                address = leadingAddress(line.substr(made + 15));
        }
        reader.add(address, i, true);
    }
}

// Lines behind `first` up to the next section.
void takeLineStart(Reader &reader, std::size_t first)
{
    bool any = false;
    for (std::size_t i = first; i < reader.lines.size(); ++i) {
        const std::string_view line = trimmed(reader.lines[i]);
        if (line.starts_with("-----") || line.starts_with("---") || startsWithIgnoreCase(line, "below is a copy"))
            return;
        std::string address = leadingAddress(line);
        // The address that was written to, where an alias made it this one.
        if (!address.empty() && i + 1 < reader.lines.size()) {
            const std::string_view next = trimmed(reader.lines[i + 1]);
            if (startsWithIgnoreCase(next, "(expanded from: ")) {
                if (std::string written = leadingAddress(next.substr(16)); !written.empty())
                    address = std::move(written);
            }
        }
        if (!address.empty() && (any || !isWsp(reader.lines[i].front()) || leadingAngle(line) != ""))
            reader.add(address, i, true);
        any = any || !address.empty();
    }
}

// True where `line` names the address as somebody else's part: "not accepting mail from …", "MAIL FROM: …".
bool isSenderOn(std::string_view line, std::string_view address)
{
    const std::size_t at = findIgnoreCase(line, address);
    if (at == std::string_view::npos)
        return false;
    std::string_view before = trimmed(line.substr(0, at));
    while (!before.empty() && (before.back() == '<' || before.back() == ':' || before.back() == '"'))
        before = trimmed(before.substr(0, before.size() - 1));
    return endsWithIgnoreCase(before, "from") || endsWithIgnoreCase(before, "sender") || endsWithIgnoreCase(before, "reply-to");
}

std::size_t depthOf(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

// The next line with text, behind the empty one at `line`, begins with an address as deep as the one at `first`.
bool goesOn(const Reader &reader, std::size_t first, std::size_t line)
{
    while (line < reader.lines.size() && trimmed(reader.lines[line]).empty())
        ++line;
    return line < reader.lines.size() && depthOf(reader.lines[line]) > 0 && depthOf(reader.lines[line]) == depthOf(reader.lines[first])
        && !leadingAddress(reader.lines[line]).empty();
}

// The addresses on a line behind `offset`, or alone on the lines that follow. Returns the last line that was looked at.
std::size_t takeAfter(Reader &reader, std::size_t line, std::size_t offset)
{
    bool any = false;
    for (const std::string &address : addressesOf(reader.lines[line].substr(offset))) {
        if (isSenderOn(reader.lines[line], address))
            continue;
        reader.add(address, line, false);
        any = true;
    }
    constexpr std::size_t reach = 6; // lines up to the first address
    std::size_t i = line + 1, first = line;
    for (; i < reader.lines.size() && (any || i <= line + reach); ++i) {
        const std::string_view text = trimmed(reader.lines[i]);
        if (text.empty()) {
            if (any && !goesOn(reader, first, i))
                return i;
            continue;
        }
        if (text.starts_with("-----") && any)
            return i;
        const std::vector<std::string> addresses = addressesOf(text);
        if (any && (addresses.empty() || isSenderOn(text, addresses.front()))) {
            // Why it failed, deeper than the address; the next address may follow.
            if (depthOf(reader.lines[i]) <= depthOf(reader.lines[first]))
                return i - 1;
            continue;
        }
        if (!any)
            first = i;
        for (const std::string &address : addresses) {
            reader.add(address, i, false);
            any = true;
        }
    }
    return any ? i - 1 : line;
}

void takeIntros(Reader &reader)
{
    for (std::size_t i = 0; i < reader.lines.size(); ++i) {
        for (const std::string_view intro : intros) {
            const std::size_t at = findIgnoreCase(reader.lines[i], intro);
            if (at == std::string_view::npos)
                continue;
            i = takeAfter(reader, i, at + intro.size());
            break;
        }
    }
}

// The user name that a line begins with, where nothing or a clear gap follows: "  anna", "anna    No such user", "anna... unknown".
std::string_view leadingName(std::string_view line)
{
    line = trimmed(line);
    std::size_t end = 0;
    while (end < line.size() && (isAlnum(line[end]) || std::string_view("._+-").find(line[end]) != std::string_view::npos))
        ++end;
    const std::string_view rest = line.substr(end);
    while (end > 0 && line[end - 1] == '.')
        --end;
    const std::string_view name = line.substr(0, end);
    const bool gap = rest.empty() || rest.starts_with("  ") || rest.front() == '\t' || rest.front() == ':' || rest.starts_with(" (")
        || line.substr(end).starts_with("... ");
    const bool letters = std::any_of(name.begin(), name.end(), isAlpha);
    return gap && letters && name.size() >= 2 && name.size() <= 64 ? name : std::string_view();
}

void addName(Reader &reader, std::string_view name, std::size_t line)
{
    const auto isHis = [name](const std::string &address) {
        return address.size() > name.size() && address[name.size()] == '@' && startsWithIgnoreCase(address, name);
    };
    const auto &known = reader.context.known;
    const auto found = std::find_if(known.begin(), known.end(), isHis);
    if (found != known.end())
        reader.add(*found, line, false);
    else if (!reader.context.domain.empty())
        reader.add(std::string(name) + "@" + reader.context.domain, line, false);
}

// Servers that speak of their own users leave the domain out: a list of names below an introduction that ends in a colon, or in the
// answer of the server, "550 anna... User unknown".
void takeBareNames(Reader &reader)
{
    for (std::size_t i = 0; i < reader.lines.size(); ++i) {
        const std::string_view line = trimmed(reader.lines[i]);
        if (line.size() > 5 && line[0] == '5' && isDigit(line[1]) && isDigit(line[2]) && line[3] == ' ' && line.find("... ") != std::string_view::npos
            && !containsIgnoreCase(line, "host")) {
            if (const std::string_view name = leadingName(line.substr(4)); !name.empty())
                addName(reader, name, i);
            continue;
        }
        std::size_t first = i; // the introduction may run on
        while (first > 0 && first + 2 > i && !trimmed(reader.lines[first - 1]).empty())
            --first;
        const auto introduces = [&](std::string_view intro) {
            return containsIgnoreCase(reader.lines[i], intro) || containsIgnoreCase(reader.lines[first], intro);
        };
        if (!line.ends_with(':') || std::none_of(std::begin(intros), std::end(intros), introduces))
            continue;
        std::size_t at = i + 1;
        while (at < reader.lines.size() && at < i + 3 && trimmed(reader.lines[at]).empty())
            ++at;
        for (; at < reader.lines.size() && !trimmed(reader.lines[at]).empty(); ++at) {
            const std::string_view name = leadingName(reader.lines[at]);
            if (name.empty())
                break;
            addName(reader, name, at);
        }
    }
}

void takeAll(Reader &reader)
{
    for (std::size_t i = 0; i < reader.lines.size(); ++i) {
        if (reader.lines[i].find('@') == std::string_view::npos)
            continue;
        for (const std::string &address : addressesOf(reader.lines[i])) {
            const std::string_view local = std::string_view(address).substr(0, address.find('@'));
            const bool service = std::any_of(std::begin(serviceNames), std::end(serviceNames),
                                             [local](std::string_view name) { return equalsIgnoreCase(local, name); });
            const std::size_t at = findIgnoreCase(reader.lines[i], address);
            const bool inId = at != std::string_view::npos && containsIgnoreCase(reader.lines[i].substr(0, at), "message-id");
            const bool ours = at != std::string_view::npos && containsIgnoreCase(reader.lines[i].substr(0, at), "from");
            if (!service && !inId && !ours)
                reader.add(address, i, false);
        }
    }
}

// The line on which the mark of a format stands; marks may run over lines.
std::size_t lineOfMark(const std::vector<std::string_view> &lines, std::string_view mark)
{
    for (std::size_t words = mark.size(); words > 8; words = mark.substr(0, words).rfind(' ')) {
        const std::string_view part = mark.substr(0, words);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (containsIgnoreCase(lines[i], part))
                return i;
        }
        if (part.find(' ') == std::string_view::npos)
            break;
    }
    return lines.size();
}

void takeByFormat(Reader &reader, const Dialect &format)
{
    const std::size_t line = lineOfMark(reader.lines, format.mark);
    switch (format.place) {
    case RecipientPlace::Anywhere: return;
    case RecipientPlace::AngleColon: takeAngleColon(reader); return;
    case RecipientPlace::Indented: takeIndented(reader); return;
    case RecipientPlace::LineStart:
        if (line < reader.lines.size())
            takeLineStart(reader, line + 1);
        return;
    case RecipientPlace::AfterMark:
        if (line < reader.lines.size()) {
            const std::size_t at = findIgnoreCase(reader.lines[line], format.mark);
            takeAfter(reader, line, at == std::string_view::npos ? 0 : at + format.mark.size());
        }
        return;
    }
}

} // namespace

std::vector<TextRecipient> textRecipients(std::string_view narrative, const Dialect *format, const TextContext &context)
{
    Reader reader{linesOf(narrative), context, {}, {}};
    // "<bob@example.net>:" at the beginning of a line means the same in all formats.
    if (!format || format->place == RecipientPlace::AfterMark)
        takeAngleColon(reader);
    if (format && reader.found.empty())
        takeByFormat(reader, *format);
    if (reader.found.empty())
        takeAngleColon(reader);
    if (reader.found.empty())
        takeIntros(reader);
    if (reader.found.empty())
        takeBareNames(reader);
    if (reader.found.empty())
        takeAll(reader);
    return std::move(reader.found);
}

} // namespace heloscope::bounce
