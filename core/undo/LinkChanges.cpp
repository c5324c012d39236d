#include "core/undo/LinkChanges.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ByteSet.h"

#include <algorithm>
#include <optional>

namespace heloscope::undo {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet urlEnds(" \t\r\n<>\"'`");
constexpr ByteSet hostEnds("/?#");
constexpr ByteSet behindLink(" \t\r\n.,;:!?)]}");

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2]);
        result += escape ? char(hexValue(text[i + 1]) << 4 | hexValue(text[i + 2])) : text[i];
        i += escape ? 2 : 0;
    }
    return result;
}

bool beginsWithAddress(std::string_view text)
{
    for (const std::string_view scheme : {"http://", "https://", "http%3A", "https%3A"}) {
        if (startsWithIgnoreCase(text, scheme))
            return true;
    }
    return false;
}

struct Wrapped {
    std::string address; // what the link holds
    std::size_t length;  // octets of the link
};

// URL Defense 3: "…/v3/__ADDRESS__;LETTERS!!…$". Each "*" in the address stands for the next of the letters (base64url); "**x" for as
// many of them as x says, from two on.
std::optional<Wrapped> fromVersion3(std::string_view text)
{
    constexpr std::string_view runs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const std::size_t begin = text.find("/v3/__");
    const std::size_t end = begin == npos ? npos : text.find("__;", begin + 6);
    const std::size_t mark = end == npos ? npos : text.find("!", end);
    const std::size_t dollar = mark == npos ? npos : text.find('$', mark);
    if (dollar == npos)
        return std::nullopt;
    const std::string letters = decodeBase64Url(text.substr(end + 3, mark - end - 3)).value_or(std::string());
    std::size_t used = 0;
    const auto take = [&](std::size_t count) {
        count = std::min(count, letters.size() - used);
        used += count;
        return letters.substr(used - count, count);
    };
    const std::string_view masked = text.substr(begin + 6, end - begin - 6);
    std::string address;
    for (std::size_t i = 0; i < masked.size(); ++i) {
        if (masked[i] != '*') {
            address += masked[i];
        } else if (i + 2 < masked.size() && masked[i + 1] == '*' && runs.find(masked[i + 2]) != npos) {
            address += take(runs.find(masked[i + 2]) + 2);
            i += 2;
        } else {
            address += take(1);
        }
    }
    return Wrapped{std::move(address), dollar + 1};
}

// URL Defense 2: "-" stands for "%", "_" for "/".
std::optional<Wrapped> fromVersion2(std::string_view text)
{
    const std::size_t begin = text.find("/v2/url?u=");
    if (begin == npos)
        return std::nullopt;
    std::string masked(text.substr(begin + 10, text.find('&', begin) - begin - 10));
    std::replace(masked.begin(), masked.end(), '-', '%');
    std::replace(masked.begin(), masked.end(), '_', '/');
    const std::size_t last = text.find("&e=", begin);
    return Wrapped{percentDecoded(masked), last == npos ? text.size() : last + 3};
}

// Every other site: a value of the query, or a part of the path, that is an address.
std::optional<Wrapped> fromValue(std::string_view text)
{
    std::size_t begin = npos;
    for (std::size_t at = findIgnoreCase(text, "http", 9); at != npos && begin == npos; at = findIgnoreCase(text, "http", at + 1)) {
        const std::string_view rest = text.substr(at);
        const bool query = text[at - 1] == '=' && beginsWithAddress(rest);
        const bool path = text[at - 1] == '/' && (startsWithIgnoreCase(rest, "http%3A") || startsWithIgnoreCase(rest, "https%3A"));
        if (query || path)
            begin = at;
    }
    if (begin == npos)
        return std::nullopt;
    const std::size_t end = std::min(text.find('&', begin), text.size());
    // Safe Links ends with this; where another site ends, only punctuation can be told from it.
    constexpr std::string_view last = "reserved=0";
    const std::size_t reserved = text.find(last, begin);
    std::size_t length = reserved == npos ? text.size() : reserved + last.size();
    while (reserved == npos && length > begin && std::string_view(".,;:!?)]}").find(text[length - 1]) != npos)
        --length;
    return Wrapped{percentDecoded(text.substr(begin, std::min(end, length) - begin)), length};
}

struct LinkAt {
    std::size_t begin, end; // of all that could belong to it
    std::string host;
};

// The next link at or after `from`.
std::optional<LinkAt> nextLink(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find("http", from); at != npos; at = text.find("http", at + 4)) {
        const std::size_t slashes = text.substr(at).starts_with("https://") ? at + 8 : text.substr(at).starts_with("http://") ? at + 7 : npos;
        if (slashes == npos)
            continue;
        std::size_t end = slashes;
        while (end < text.size() && end - at < maxWrappedLink && !urlEnds.has(text[end]))
            ++end;
        const std::string_view rest = text.substr(slashes, end - slashes);
        return LinkAt{at, end, lowered(rest.substr(0, hostEnds.find(rest)))};
    }
    return std::nullopt;
}

std::optional<Wrapped> unwrapped(std::string_view link)
{
    std::optional<Wrapped> wrapped = fromVersion3(link);
    if (!wrapped)
        wrapped = fromVersion2(link);
    if (!wrapped)
        wrapped = fromValue(link);
    return wrapped && beginsWithAddress(wrapped->address) ? wrapped : std::nullopt;
}

std::string escaped(std::string_view address)
{
    std::string result;
    for (const char c : address) {
        result += c;
        result += c == '&' ? "amp;" : "";
    }
    return result;
}

// Outlook's gateway keeps the address and a checksum beside the link, as attributes.
std::string withoutNotes(std::string text)
{
    for (const std::string_view note : {" originalsrc=\"", " shash=\""}) {
        std::string kept;
        std::size_t copied = 0;
        for (std::size_t at = text.find(note); at != npos; at = text.find(note, copied)) {
            const std::size_t end = text.find('"', at + note.size());
            if (end == npos)
                break;
            kept.append(text, copied, at - copied);
            copied = end + 1;
        }
        kept.append(text, copied);
        text = std::move(kept);
    }
    return text;
}

} // namespace

void collectWrapperHosts(std::string_view text, std::vector<std::string> &hosts)
{
    std::size_t at = 0;
    while (hosts.size() < maxWrapperHosts) {
        const auto link = nextLink(text, at);
        if (!link)
            return;
        if (std::find(hosts.begin(), hosts.end(), link->host) == hosts.end() && unwrapped(text.substr(link->begin, link->end - link->begin)))
            hosts.push_back(link->host);
        at = link->end;
    }
}

std::string withoutWrapping(std::string_view text, std::string_view host, Markup markup)
{
    std::string result;
    std::size_t copied = 0;
    std::size_t at = 0;
    while (const auto link = nextLink(text, at)) {
        at = link->end;
        const auto wrapped = link->host == host ? unwrapped(text.substr(link->begin, link->end - link->begin)) : std::nullopt;
        if (!wrapped)
            continue;
        result.append(text.substr(copied, link->begin - copied));
        result += markup == Markup::Html ? escaped(wrapped->address) : wrapped->address;
        copied = link->begin + wrapped->length;
        // URL Defense puts a blank behind its links, so that what follows is not taken for a part of them.
        const bool marked = text[copied - 1] == '$' || text[copied - 1] == '=';
        if (marked && text.substr(copied, 1) == " " && (copied + 1 == text.size() || behindLink.has(text[copied + 1])))
            ++copied;
    }
    if (copied == 0)
        return {};
    result.append(text.substr(copied));
    return markup == Markup::Html ? withoutNotes(std::move(result)) : result;
}

} // namespace heloscope::undo
