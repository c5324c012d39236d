// Shapes of queue ids: each server program makes its own kind.
#include "core/received/Writers.h"

#include "core/base/Ascii.h"

namespace heloscope::received {
namespace {

bool all(std::string_view text, bool (*test)(char))
{
    for (const char c : text) {
        if (!test(c))
            return false;
    }
    return !text.empty();
}
bool isUpperHex(char c) { return isDigit(c) || (c >= 'A' && c <= 'F'); }
bool isVowel(char c)
{
    const char lower = toLower(c);
    return lower == 'a' || lower == 'e' || lower == 'i' || lower == 'o' || lower == 'u';
}
bool isConsonantOrDigit(char c) { return isAlnum(c) && !isVowel(c); }

int base62Value(char c) { return isDigit(c) ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : c >= 'a' && c <= 'z' ? c - 'a' + 36 : -1; }

} // namespace

bool isPostfixId(std::string_view id)
{
    // Short: microseconds and inode in hexadecimal. Long (enable_long_queue_ids): base 52 without vowels, "z", inode.
    if (id.size() >= 5 && id.size() <= 16 && all(id, isUpperHex))
        return true;
    return id.size() >= 10 && id.size() <= 20 && isDigit(id[0]) && all(id, isConsonantOrDigit);
}

bool isEximId(std::string_view id)
{
    const auto parts = split(id, '-');
    if (parts.size() != 3 || parts[0].size() != 6 || !all(parts[0], isAlnum) || !all(parts[1], isAlnum) || !all(parts[2], isAlnum))
        return false;
    const bool classic = parts[1].size() == 6 && parts[2].size() == 2;
    const bool since497 = parts[1].size() == 11 && parts[2].size() == 4;
    return classic || since497;
}

bool isSendmailId(std::string_view id)
{
    // Year, month, day, hour, minute, second in base 60, sequence, process id: 8.10 and later end in 5 or 6 digits, 8.8 had "WAA10857".
    if (id.size() < 8 || id.size() > 16 || !all(id, isAlnum))
        return false;
    const std::size_t digits = id.size() >= 14 ? id.size() - 8 : 5;
    return all(id.substr(id.size() - digits), isDigit) && (id.size() > 8 || all(id.substr(0, 3), isAlpha))
        && (id.size() == 8 || isAlpha(id[1]) || isAlpha(id[2]));
}

bool isGoogleId(std::string_view id)
{
    // <prefix><type><serial><letters and digits>[.number][.yyyy.mm.dd.hh.mm.ss]; the type names the way in.
    const std::string_view head = id.substr(0, id.find('.'));
    for (const std::string_view type : {"sor", "csp", "lsp", "mrp", "si", "sm", "so", "cs", "ls", "mr"}) {
        for (std::size_t at = head.find(type); at != std::string_view::npos; at = head.find(type, at + 1)) {
            std::size_t end = at + type.size();
            const std::size_t digits = end;
            while (end < head.size() && isDigit(head[end]))
                ++end;
            if (end > digits && at > 0 && head.size() - end >= 2 && head.size() - end <= 4)
                return true;
        }
    }
    return false;
}

bool endsInDate(std::string_view id)
{
    const auto parts = split(id, '.');
    if (parts.size() < 7)
        return false;
    for (std::size_t i = parts.size() - 6; i < parts.size(); ++i) {
        if (parts[i].size() != (i == parts.size() - 6 ? 4u : 2u) || !parseDecimal(parts[i]))
            return false;
    }
    return true;
}

std::optional<UnixTime> timeOfEximId(std::string_view id)
{
    if (!isEximId(id))
        return std::nullopt;
    UnixTime time = 0;
    for (const char c : id.substr(0, 6))
        time = time * 62 + base62Value(c);
    return time;
}

} // namespace heloscope::received
