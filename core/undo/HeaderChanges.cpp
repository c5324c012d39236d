#include "core/undo/HeaderChanges.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <functional>

namespace heloscope::undo {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isPlainName(std::string_view name)
{
    return !name.empty()
        && std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || std::string_view(" !#$%&'*+-/=?^_`{|}~.").find(c) != npos; });
}

// "text/plain; charset=utf-8" with the marks around every value, or around none.
std::string withParameterQuotes(std::string_view value, Quotes quotes)
{
    std::string result;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t equals = value.find('=', at);
        if (equals == npos) {
            result.append(value.substr(at));
            break;
        }
        result.append(value.substr(at, equals + 1 - at));
        const bool quoted = value.substr(equals + 1, 1) == "\"";
        const std::size_t begin = equals + 1 + quoted;
        const std::size_t end = std::min(quoted ? value.find('"', begin) : value.find_first_of("; \t\r\n", begin), value.size());
        const std::string_view word = value.substr(begin, end - begin);
        const bool token = std::all_of(word.begin(), word.end(),
                                       [](char c) { return c > ' ' && c <= '~' && std::string_view("()<>@,;:\\\"/[]?=").find(c) == npos; });
        const bool mark = quotes == Quotes::Add || !token;
        result += mark ? "\"" + std::string(word) + "\"" : std::string(word);
        at = std::min(end + quoted, value.size());
    }
    return result;
}

std::string withCharset(std::string_view value, std::string_view charset)
{
    const std::size_t name = findIgnoreCase(value, "charset=");
    if (name == npos)
        return {};
    const std::size_t begin = name + 8 + (value.substr(name + 8, 1) == "\"");
    const std::size_t end = std::min(value.find_first_of("\"; \t\r\n", begin), value.size());
    return std::string(value.substr(0, begin)) + std::string(charset) + std::string(value.substr(end));
}

// "Mon, 5 Oct" and "Mon, 05 Oct"; "GMT" and "+0000".
HeaderChoice dateChoice(std::string_view value, std::size_t field)
{
    const auto otherDay = [](std::string text) {
        const std::size_t digit = text.find_first_of("0123456789");
        if (digit == npos || digit + 1 >= text.size())
            return std::string();
        if (text[digit] == '0')
            return text.erase(digit, 1);
        return isDigit(text[digit + 1]) ? std::string() : text.insert(digit, "0");
    };
    const auto otherZone = [](std::string text) {
        if (text.ends_with("GMT"))
            return text.replace(text.size() - 3, 3, "+0000");
        return text.ends_with("+0000") ? text.replace(text.size() - 5, 5, "GMT") : std::string();
    };
    const std::string text = " " + std::string(trimmed(unfolded(value)));
    HeaderChoice choice;
    for (const std::string &other : {otherDay(text), otherZone(text), otherZone(otherDay(text))}) {
        if (!other.empty())
            choice.push_back({"date-form", {{field, other}}});
    }
    return choice;
}

HeaderChoice typeChoice(std::string_view value, std::size_t field)
{
    HeaderChoice choice;
    const std::string text = unfolded(value);
    const auto add = [&](std::string_view code, std::string other, std::string charset) {
        const bool known = std::any_of(choice.begin(), choice.end(), [&](const HeaderOption &option) { return option.edits.front().value == other; });
        if (!other.empty() && other != text && !known)
            choice.push_back({code, {{field, std::move(other)}}, {}, std::move(charset)});
    };
    for (const Quotes quotes : {Quotes::Remove, Quotes::Add})
        add("type-form", withParameterQuotes(text, quotes), {});
    const bool unicode = containsIgnoreCase(text, "utf-8");
    for (const char *charset : {"utf-8", "UTF-8", "iso-8859-1", "windows-1252"}) {
        const std::string other = withCharset(text, charset);
        const bool same = containsIgnoreCase(text, charset);
        if (!unicode && !same && !equalsIgnoreCase(charset, "utf-8"))
            continue;
        add(same ? "type-form" : "body-charset", other, same ? std::string() : lowered(charset));
        for (const Quotes quotes : {Quotes::Remove, Quotes::Add})
            add(same ? "type-form" : "body-charset", withParameterQuotes(other, quotes), same ? std::string() : lowered(charset));
    }
    return choice;
}

HeaderChoice encodingChoice(std::string_view value, std::size_t field)
{
    HeaderChoice choice;
    for (const char *encoding : {"8bit", "quoted-printable", "base64", "7bit"}) {
        if (!equalsIgnoreCase(trimmed(value), encoding))
            choice.push_back({"content-transfer-encoding", {{field, std::string(" ") + encoding}}, lowered(encoding)});
    }
    return choice;
}

// c=simple binds every blank; servers that write a header again break its lines elsewhere.
HeaderChoice foldChoice(const dkim::HeaderView &header, const std::vector<std::size_t> &fields)
{
    const auto replaced = [](std::string_view text, std::string_view what, std::string_view with) {
        std::string result;
        std::size_t copied = 0;
        for (std::size_t at = text.find(what); at != npos; at = text.find(what, copied)) {
            result.append(text, copied, at - copied).append(with);
            copied = at + what.size();
        }
        return result.append(text.substr(copied));
    };
    const std::function<std::string(std::string_view)> forms[] = {
        [&](std::string_view text) { return replaced(text, "\n\t", "\n "); },
        [&](std::string_view text) { return replaced(text, "\n ", "\n\t"); },
        [&](std::string_view text) { return replaced(replaced(text, "\n ", " "), "\n\t", " "); },
        [&](std::string_view text) { return replaced(replaced(text, "\n ", " "), "\n\t", "\t"); },
    };
    HeaderChoice choice;
    for (const auto &form : forms) {
        HeaderOption option{"header-folds", {}};
        for (const std::size_t field : fields) {
            const std::string text = replaced(trimmedEnd(header.fields()[field].value), "\r\n", "\n");
            if (const std::string other = form(text); other != text)
                option.edits.push_back({field, replaced(other, "\n", "\r\n")});
        }
        if (option.edits.empty())
            continue;
        choice.push_back(option);
        // The signature itself, last of the fields, may have been added behind the server that broke the lines anew.
        if (option.edits.size() > 1 && option.edits.back().field == fields.back()) {
            option.edits.pop_back();
            choice.push_back(std::move(option));
        }
    }
    return choice;
}

} // namespace

std::string withQuotes(std::string_view addresses, Quotes quotes)
{
    std::string result;
    std::size_t copied = 0, begin = 0; // `begin`: of the mailbox
    bool quoted = false;
    int comments = 0;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const char c = addresses[i];
        if (c == '\\' && (quoted || comments > 0)) {
            ++i;
        } else if (c == '"' && comments == 0) {
            quoted = !quoted;
        } else if (!quoted && (c == '(' || c == ')')) {
            comments = std::max(0, comments + (c == '(' ? 1 : -1));
        } else if (!quoted && comments == 0 && c == ',') {
            begin = i + 1;
        } else if (!quoted && comments == 0 && c == '<') {
            const std::string_view name = trimmed(addresses.substr(begin, i - begin));
            const std::size_t at = std::size_t(name.data() - addresses.data());
            const bool marked = name.size() > 2 && name.front() == '"' && name.back() == '"';
            const std::string_view inner = marked ? name.substr(1, name.size() - 2) : name;
            if (marked != (quotes == Quotes::Add) && isPlainName(inner)) {
                result.append(addresses.substr(copied, at - copied));
                result += marked ? std::string(inner) : "\"" + std::string(inner) + "\"";
                copied = at + name.size();
            }
        }
    }
    return result.append(addresses.substr(copied));
}

std::vector<HeaderChoice> headerChoices(const Message &message, const dkim::HeaderView &header, const dkim::ParsedSignature &parsed, const MimeTree &mime)
{
    std::vector<HeaderChoice> choices;
    const auto add = [&](HeaderChoice choice) {
        if (!choice.empty())
            choices.push_back(std::move(choice));
    };
    const std::vector<std::size_t> fields = dkim::selectFields(header, parsed.tags.headerList, parsed.tags.field);
    HeaderOption unquoted{"header-quotes", {}}, quoted{"header-quotes", {}};
    const bool leaf = !mime.parts().empty() && mime.parts().front().kind == MimeKind::Leaf;
    for (const std::size_t field : fields) {
        const std::string name = lowered(header.fields()[field].name);
        const std::string_view value = message.value(message.fields()[field]);
        if (name == "subject") {
            add(subjectChoice(value, field));
        } else if (name == "date") {
            add(dateChoice(value, field));
        } else if (name == "content-type") {
            add(typeChoice(value, field));
        } else if (name == "content-transfer-encoding" && leaf) {
            add(encodingChoice(value, field));
        } else if (name == "from" || name == "to" || name == "cc" || name == "reply-to" || name == "sender") {
            const std::string text = unfolded(value);
            for (const Quotes quotes : {Quotes::Remove, Quotes::Add}) {
                if (std::string other = withQuotes(text, quotes); other != text)
                    (quotes == Quotes::Remove ? unquoted : quoted).edits.push_back({field, std::move(other)});
            }
        }
    }
    HeaderChoice quotes;
    for (HeaderOption *option : {&unquoted, &quoted}) {
        if (!option->edits.empty())
            quotes.push_back(std::move(*option));
    }
    add(std::move(quotes));
    if (parsed.headerForm == dkim::Canonicalization::Simple) {
        std::vector<std::size_t> all = fields;
        all.push_back(parsed.tags.field);
        add(foldChoice(header, all));
    }
    return choices;
}

} // namespace heloscope::undo
