#include "core/message/UsualAddress.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/message/AddressText.h"

namespace heloscope::address {

namespace {

#define HELOSCOPE_LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
constexpr ByteSet ofLocalPart(HELOSCOPE_LETTERS ".-_+"), ofDomain(HELOSCOPE_LETTERS ".-_"), ofWords(HELOSCOPE_LETTERS " .'&!+/_-");
constexpr ByteSet ofQuoted(HELOSCOPE_LETTERS " .'&!+/_-,;:@()<>[]{}?*#$%^|~`"); // no "=", which may begin an encoded word
#undef HELOSCOPE_LETTERS

bool consistsOf(std::string_view text, const ByteSet &set) { return set.skip(text, 0) == text.size(); }

/// Without blanks around it.
std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && isWsp(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isWsp(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The name in front of the angle bracket of `text`, with its quotes; the rest of `text` begins with the bracket.
std::optional<std::string_view> takeName(std::string_view &text)
{
    std::string_view name;
    if (text.front() == '"') {
        const std::size_t close = text.find('"', 1);
        if (close == std::string_view::npos || !consistsOf(text.substr(1, close - 1), ofQuoted))
            return std::nullopt;
        name = text.substr(0, close + 1);
        text = withoutBlanks(text.substr(close + 1));
    } else {
        const std::size_t less = std::min(text.find('<'), text.size());
        name = withoutBlanks(text.substr(0, less));
        text.remove_prefix(less);
        if (!consistsOf(name, ofWords))
            return std::nullopt;
    }
    return text.starts_with('<') ? std::optional(name) : std::nullopt;
}

bool isUsualLocalPart(std::string_view local)
{
    return !local.empty() && local.front() != '.' && local.back() != '.' && consistsOf(local, ofLocalPart) && local.find("..") == std::string_view::npos;
}

} // namespace

std::optional<AddressList> readUsualAddress(std::string_view value)
{
    const std::string_view whole = withoutBlanks(value);
    std::string_view name, spec = whole;
    if (whole.ends_with('>')) {
        const auto taken = takeName(spec);
        if (!taken)
            return std::nullopt;
        name = *taken;
        spec = spec.substr(1, spec.size() - 2);
    }
    const std::size_t at = spec.find('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view local = spec.substr(0, at), domain = spec.substr(at + 1);
    const std::string_view shown = name.starts_with('"') ? withoutBlanks(name.substr(1, name.size() - 2)) : name;
    if (!isUsualLocalPart(local) || !consistsOf(domain, ofDomain) || !isPlausibleDomain(domain) || isPadded(shown))
        return std::nullopt;
    AddressList list;
    Mailbox &mailbox = list.mailboxes.emplace_back();
    mailbox.displayName = shown;
    mailbox.rawName = name;
    mailbox.localPart = local;
    mailbox.domain = domain;
    const std::size_t begin = std::size_t(whole.data() - value.data());
    mailbox.range = {begin, begin + whole.size()};
    std::string &reading = list.readings.emplace_back();
    reading.reserve(spec.size());
    reading.append(local).append(1, '@').append(lowered(domain));
    return list;
}

} // namespace heloscope::address
