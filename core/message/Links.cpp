// Where links lead, and where their text says they lead.
#include "core/message/Content.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet urlEnds(" \t\r\n<>\"");

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2])) {
            result += char(hexValue(text[i + 1]) << 4 | hexValue(text[i + 2]));
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

// A bare "name.ending" in a link text: endings people type, and none that is better known as a file type ("notes.md", "main.rs").
bool looksLikeBareHost(std::string_view text)
{
    const std::size_t dot = text.rfind('.');
    if (dot == npos || dot == 0)
        return false;
    const std::string ending = lowered(text.substr(dot + 1));
    static constexpr std::string_view generic[] = {"com", "net", "org", "edu", "gov", "info", "biz", "bank", "shop", "online", "app", "test", "example"};
    static constexpr std::string_view fileTypes[] = {"md", "rs", "py", "sh", "pl", "cc", "so", "ps", "mk", "ai",
                                                     "in", "js", "ts", "gz", "rb", "cs", "go", "hs", "vb"};
    const bool host = std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-' || c == '.'; });
    const bool known = std::find(std::begin(generic), std::end(generic), ending) != std::end(generic)
        || (ending.size() == 2 && isAlpha(ending[0]) && isAlpha(ending[1])
            && std::find(std::begin(fileTypes), std::end(fileTypes), ending) == std::end(fileTypes));
    return host && known;
}

bool sameHost(std::string_view a, std::string_view b)
{
    const auto below = [](std::string_view name, std::string_view ancestor) {
        return name == ancestor || (name.size() > ancestor.size() && name.ends_with(ancestor) && name[name.size() - ancestor.size() - 1] == '.');
    };
    const auto withoutWww = [](std::string_view name) { return name.starts_with("www.") ? name.substr(4) : name; };
    a = withoutWww(a);
    b = withoutWww(b);
    return below(a, b) || below(b, a);
}

} // namespace

std::string urlHost(std::string_view url)
{
    url = trimmed(url);
    const std::size_t colon = url.find(':');
    std::size_t begin = npos;
    if (url.starts_with("//") || url.starts_with("\\\\")) {
        begin = 2;
    } else if (colon != npos && colon > 0
               && std::all_of(url.begin(), url.begin() + std::ptrdiff_t(colon), [](char c) { return isAlnum(c) || c == '+' || c == '-' || c == '.'; })) {
        const std::string scheme = lowered(url.substr(0, colon));
        const bool special = scheme == "http" || scheme == "https" || scheme == "ftp" || scheme == "ws" || scheme == "wss";
        // WHATWG URL §4.4: for these schemes browsers take any number of slashes and backslashes.
        if (special)
            begin = std::min(url.find_first_not_of("/\\", colon + 1), url.size());
        else if (url.substr(colon).starts_with("://"))
            begin = colon + 3;
    }
    if (begin == npos)
        return {};
    std::string_view authority = url.substr(begin, url.find_first_of("/\\?#", begin) - begin);
    if (const std::size_t at = authority.rfind('@'); at != npos)
        authority.remove_prefix(at + 1); // "https://bank.example@evil.example/" leads to the latter
    std::string host = percentDecoded(authority);
    if (host.starts_with('[')) {
        host = host.substr(1, host.find(']') - 1);
    } else if (const std::size_t port = host.find(':'); port != npos) {
        host.resize(port);
    }
    while (host.ends_with('.'))
        host.pop_back();
    return lowered(host);
}

std::string hostShownIn(std::string_view linkText)
{
    linkText = trimmed(linkText);
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
        const std::size_t at = findIgnoreCase(linkText, scheme);
        if (at != npos) {
            const std::string_view url = linkText.substr(at);
            return urlHost(url.substr(0, url.find_first_of(" \t\r\n<>\"")));
        }
    }
    const std::string_view word = linkText.substr(0, linkText.find_first_of("/?#"));
    if (word.find_first_of(" \t\r\n@") != npos)
        return {};
    if ((startsWithIgnoreCase(word, "www.") && word.size() > 6) || looksLikeBareHost(word))
        return urlHost("http://" + std::string(word));
    return {};
}

Link makeLink(std::string text, std::string target)
{
    Link link;
    link.host = urlHost(target);
    const std::string shown = hostShownIn(text);
    link.differs = !shown.empty() && !link.host.empty() && !sameHost(shown, link.host);
    link.text = std::move(text);
    link.target = std::move(target);
    return link;
}

std::vector<Link> linksInText(std::string_view text)
{
    std::vector<Link> links;
    for (std::size_t mark = text.find("://"); mark != npos && links.size() <= maxLinks; mark = text.find("://", mark + 3)) {
        std::size_t begin = mark;
        while (begin > 0 && mark - begin < 6 && isAlpha(text[begin - 1]))
            --begin;
        const std::string scheme = lowered(text.substr(begin, mark - begin));
        if (scheme != "http" && scheme != "https" && scheme != "ftp")
            continue;
        std::size_t end = std::min(urlEnds.find(text, mark), text.size());
        while (end > mark + 3 && std::string_view(".,;:!?)]}'").find(text[end - 1]) != npos)
            --end;
        const std::string url(text.substr(begin, std::min<std::size_t>(end - begin, 2048)));
        if (end > mark + 3)
            links.push_back(makeLink(url, url));
        mark = std::max(end, mark + 3) - 3;
    }
    return links;
}

} // namespace heloscope
