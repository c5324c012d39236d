#include "core/bounce/TextLines.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

constexpr std::string_view keyNames[] = {"received", "message-id", "from", "to", "subject", "date"};
// Others that only headers of messages have.
constexpr std::string_view otherNames[] = {
    "return-path",      "mime-version",
    "content-type",     "content-transfer-encoding",
    "dkim-signature",   "x-mailer",
    "user-agent",       "sender",
    "reply-to",         "cc",
    "in-reply-to",      "references",
    "delivered-to",     "authentication-results",
    "received-spf",     "x-received",
    "importance",       "x-priority",
    "x-originating-ip", "domainkey-signature",
    "list-unsubscribe", "precedence",
    "envelope-to",      "x-original-to",
    "arc-seal",         "thread-index",
};

// The name of a field that begins at `line`, or an empty view.
std::string_view fieldName(std::string_view line)
{
    constexpr std::size_t longestName = 60;
    const std::size_t colon = line.substr(0, longestName).find(':');
    if (colon == std::string_view::npos || colon == 0)
        return {};
    std::string_view name = line.substr(0, colon);
    while (!name.empty() && isWsp(name.back()))
        name.remove_suffix(1);
    const bool token = !name.empty() && isAlpha(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '-' || c == '_'; });
    // "http://…" is no field.
    return token && line.compare(colon, 3, "://") != 0 ? name : std::string_view();
}

std::size_t keyIndex(std::string_view name)
{
    return std::size_t(std::find_if(std::begin(keyNames), std::end(keyNames), [name](std::string_view key) { return equalsIgnoreCase(key, name); })
                       - std::begin(keyNames));
}

bool isMessageField(std::string_view name)
{
    if (keyIndex(name) < std::size(keyNames))
        return true;
    return std::any_of(std::begin(otherNames), std::end(otherNames), [name](std::string_view other) { return equalsIgnoreCase(other, name); });
}

// Quoting marks and blanks in front of a line: "> ", "| ", "    ".
std::size_t prefixOf(std::string_view line)
{
    std::size_t at = 0;
    while (at < line.size() && (isWsp(line[at]) || line[at] == '>' || line[at] == '|'))
        ++at;
    return at;
}

std::string_view behind(std::string_view line, std::size_t prefix) { return line.substr(std::min(prefix, line.size())); }

// The line belongs to the quoting of the block: what stands in front of it is quoting or blank.
bool sharesPrefix(std::string_view line, std::size_t prefix) { return prefixOf(line) >= std::min(prefix, line.size()); }

HeaderBlock blockAt(const std::vector<std::string_view> &lines, std::size_t begin, std::size_t to)
{
    HeaderBlock block;
    block.begin = begin;
    block.prefix = prefixOf(lines[begin]);
    unsigned seen = 0;
    std::size_t at = begin;
    for (; at < to; ++at) {
        if (trimmed(lines[at]).empty() || trimmed(behind(lines[at], prefixOf(lines[at]))).empty()) {
            block.ended = true;
            break;
        }
        if (!sharesPrefix(lines[at], block.prefix))
            break;
        const std::string_view line = behind(lines[at], block.prefix);
        if (!line.empty() && isWsp(line.front()) && at > begin)
            continue;
        const std::string_view name = fieldName(line);
        if (name.empty())
            break;
        ++block.fields;
        if (const std::size_t key = keyIndex(name); key < std::size(keyNames))
            seen |= 1u << key;
    }
    block.end = at;
    block.telling = (seen & 0b111) != 0; // the first three key names
    for (; seen != 0; seen &= seen - 1)
        ++block.keyFields;
    return block;
}

} // namespace

std::vector<std::string_view> linesOf(std::string_view text)
{
    static constexpr ByteSet lineEnds("\r\n");
    std::vector<std::string_view> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = lineEnds.find(text, at);
        lines.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        at = end == std::string_view::npos ? text.size() : end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
}

HeaderBlock findHeaderBlock(const std::vector<std::string_view> &lines, std::size_t from, std::size_t to)
{
    to = std::min(to, lines.size());
    for (std::size_t i = from; i < to; ++i) {
        const std::string_view name = fieldName(behind(lines[i], prefixOf(lines[i])));
        if (!name.empty() && isMessageField(name))
            return blockAt(lines, i, to);
    }
    return {};
}

} // namespace heloscope::bounce
