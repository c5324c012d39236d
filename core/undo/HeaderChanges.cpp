#include "core/undo/HeaderChanges.h"

#include "core/base/Ascii.h"

namespace heloscope::undo {

namespace {

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

} // namespace

void HeaderText::replace(std::size_t index, std::string_view name, std::string_view value)
{
    m_texts.push_back(std::make_unique<const std::string>(std::string(name) + ":" + std::string(value)));
    const std::string_view whole = *m_texts.back();
    m_fields[index] = {whole.substr(0, name.size()), whole, whole.substr(name.size() + 1)};
}

std::vector<HeaderChange> headerChanges(const Message &message, const dkim::HeaderView &header)
{
    std::vector<HeaderChange> changes;
    const std::vector<std::size_t> subjects = message.find("Subject");
    if (subjects.empty())
        return changes;
    // The bottom-most Subject is the one a signature covers first.
    const std::size_t index = subjects.back();
    const std::string value = unfolded(message.value(message.fields()[index]));
    const std::string_view text = std::string_view(value).substr(std::min(value.find_first_not_of(" \t"), value.size()));
    const std::string_view name = message.name(message.fields()[index]);

    // Tags stand in front, or behind "Re: " where a list puts them into answers.
    std::string_view reply;
    std::string_view rest = text;
    for (const std::string_view prefix : {"Re: ", "RE: ", "AW: ", "Fwd: ", "FW: "}) {
        if (text.starts_with(prefix)) {
            reply = text.substr(0, prefix.size());
            rest.remove_prefix(prefix.size());
            break;
        }
    }
    constexpr int mostTags = 3;
    bool gatewayOnly = true;
    for (int tags = 0; tags < mostTags; ++tags) {
        const Tag tag = tagAt(rest);
        if (tag.length == 0)
            break;
        gatewayOnly = gatewayOnly && tag.gateway;
        rest.remove_prefix(tag.length);
        HeaderChange change{gatewayOnly ? "subject-tag" : "subject-list-tag", HeaderText(header)};
        change.header.replace(index, name, " " + std::string(reply) + std::string(rest));
        changes.push_back(std::move(change));
    }
    // "[tag] Re: subject" was "Re: subject": the tag alone is gone then; "Re: [tag] subject" may also have been tagged in front.
    return changes;
}

HeaderText withTransferEncoding(const dkim::HeaderView &header, std::string_view encoding)
{
    HeaderText text(header);
    if (const std::vector<std::size_t> *fields = header.find("content-transfer-encoding"); fields && !fields->empty())
        text.replace(fields->back(), header.fields()[fields->back()].name, " " + std::string(encoding));
    return text;
}

} // namespace heloscope::undo
