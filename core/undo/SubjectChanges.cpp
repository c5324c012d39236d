// Tags in front of subjects, and the forms an encoded subject may have had before somebody wrote it again.

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/message/EncodedWord.h"
#include "core/undo/HeaderChanges.h"

namespace heloscope::undo {

namespace {

constexpr int mostTags = 3;
constexpr std::size_t longestWord = 75; // RFC 2047 §2: a longer subject is several words, split where the writer liked

// Words that gateways put in front of subjects; a bracketed text with any other word counts as a list's tag.
constexpr std::string_view gatewayWords[] = {"ext",        "extern",  "external", "external email", "external sender", "spam", "spam?",
                                             "***spam***", "caution", "bulk",     "suspected spam", "possible spam",   "e",    "outside"};

struct Tag {
    std::size_t length = 0; // of the tag with the blanks behind it
    bool gateway = false;
};

bool isGatewayWord(std::string_view word)
{
    word = trimmed(word);
    while (!word.empty() && (word.front() == '*' || word.front() == '!'))
        word.remove_prefix(1);
    while (!word.empty() && (word.back() == '*' || word.back() == '!'))
        word.remove_suffix(1);
    for (const std::string_view known : gatewayWords) {
        if (equalsIgnoreCase(word, known))
            return true;
    }
    return false;
}

// The tag at the beginning of `text`: "[…]", "(…)", "***SPAM***" or "EXTERNAL:".
Tag tagAt(std::string_view text)
{
    constexpr std::size_t longestTag = 60;
    Tag tag;
    if (text.empty())
        return tag;
    const char open = text.front();
    if (open == '[' || open == '(' || open == '{') {
        const char close = open == '[' ? ']' : open == '(' ? ')' : '}';
        const std::size_t end = text.find(close);
        if (end == std::string_view::npos || end > longestTag)
            return tag;
        tag.gateway = isGatewayWord(text.substr(1, end - 1));
        tag.length = end + 1;
    } else if (open == '*') {
        const std::size_t word = text.find_first_not_of('*');
        const std::size_t stars = word == std::string_view::npos ? word : text.find('*', word);
        if (stars == std::string_view::npos || stars > longestTag)
            return tag;
        const std::size_t end = text.find_first_not_of('*', stars);
        tag.gateway = isGatewayWord(text.substr(word, stars - word));
        tag.length = end == std::string_view::npos ? text.size() : end;
    } else {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos || colon > 20 || !isGatewayWord(text.substr(0, colon)))
            return tag;
        tag.gateway = true;
        tag.length = colon + 1;
    }
    while (tag.length < text.size() && isFws(text[tag.length]))
        ++tag.length;
    return tag;
}

bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (c < ' ' || c > '~')
            return false;
    }
    return true;
}

// RFC 2047 §4.2, §5 (3): what may stand for itself everywhere; or all that may in a subject.
std::string qEncoded(std::string_view text, std::string_view alsoPlain)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        if (c == ' ')
            result += '_';
        else if (isAlnum(c) || alsoPlain.find(c) != std::string_view::npos)
            result += c;
        else
            result.append({'=', digits[static_cast<unsigned char>(c) >> 4], digits[c & 0xF]});
    }
    return result;
}

void addForms(HeaderChoice &choice, std::string_view code, std::size_t field, std::string_view text)
{
    const auto add = [&](const std::string &value) {
        if (value.size() <= longestWord)
            choice.push_back({code, {{field, " " + value}}});
    };
    const std::string inBase64 = encodeBase64(text);
    const std::string shortQ = qEncoded(text, "!#$%&'()*+,-./:;<>@[]^`{|}~"), longQ = qEncoded(text, "!*+-/");
    for (const char *begin : {"=?utf-8?", "=?UTF-8?"}) {
        add(std::string(begin) + "B?" + inBase64 + "?=");
        add(std::string(begin) + "Q?" + shortQ + "?=");
        add(std::string(begin) + "Q?" + longQ + "?=");
    }
    add("=?utf-8?b?" + inBase64 + "?=");
    add("=?utf-8?q?" + longQ + "?=");
}

// The text without its tags, one after the other: `visit(code, rest)`. Tags stand in front, or behind "Re: " where a list puts them into
// answers.
template<typename Visit> void eachUntagged(std::string_view text, Visit visit)
{
    std::string_view reply;
    std::string_view rest = text;
    for (const std::string_view prefix : {"Re: ", "RE: ", "AW: ", "Fwd: ", "FW: "}) {
        if (text.starts_with(prefix)) {
            reply = text.substr(0, prefix.size());
            rest.remove_prefix(prefix.size());
            break;
        }
    }
    bool gatewayOnly = true;
    for (int tags = 0; tags < mostTags; ++tags) {
        const Tag tag = tagAt(rest);
        if (tag.length == 0)
            return;
        gatewayOnly = gatewayOnly && tag.gateway;
        rest.remove_prefix(tag.length);
        visit(gatewayOnly ? "subject-tag" : "subject-list-tag", std::string(reply) + std::string(rest));
    }
}

} // namespace

HeaderChoice subjectChoice(std::string_view value, std::size_t field)
{
    HeaderChoice choice;
    const std::string plain(trimmed(unfolded(value)));
    eachUntagged(plain, [&](std::string_view code, const std::string &rest) { choice.push_back({code, {{field, " " + rest}}}); });
    const DecodedText decoded = decodeHeaderText(value);
    if (decoded.lossy || decoded.badEncoding || !(decoded.encodedWords || decoded.rawEightBit))
        return choice;
    addForms(choice, "subject-code", field, decoded.text);
    eachUntagged(decoded.text, [&](std::string_view code, const std::string &rest) {
        if (isAscii(rest))
            choice.push_back({code, {{field, " " + rest}}});
        addForms(choice, code, field, rest);
    });
    return choice;
}

} // namespace heloscope::undo
