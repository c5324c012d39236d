#include "core/spf/SpfMacro.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::spf {

namespace {

constexpr std::size_t maxDomain = 253;
// A target keeps only its last 253 octets; twice as much as a value can hold is kept while it grows.
constexpr std::size_t maxGrowingDomain = 8 * maxMacroValue;
constexpr std::size_t maxKeep = 1000; // more parts than any value has

constexpr std::string_view letters = "slodiphcrtv";
constexpr std::string_view explanationLetters = "crt";
constexpr std::string_view delimiterSet = ".-+,/_=";

/// Reads "{letter transformers delimiters}" at `at` (just after "%"); `at` moves past it.
std::optional<MacroPart> parseMacro(std::string_view text, std::size_t &at, MacroPlace place)
{
    const std::size_t close = text.find('}', at);
    if (close == std::string_view::npos || close - at < 2)
        return std::nullopt;
    std::string_view inner = text.substr(at + 1, close - at - 1);
    at = close + 1;
    MacroPart part;
    part.letter = toLower(inner.front());
    part.escape = part.letter != inner.front();
    inner.remove_prefix(1);
    if (letters.find(part.letter) == std::string_view::npos)
        return std::nullopt;
    if (place == MacroPlace::DomainSpec && explanationLetters.find(part.letter) != std::string_view::npos)
        return std::nullopt;
    if (!inner.empty() && isDigit(inner.front())) {
        // RFC 7208 §7.1: zero parts is an error; a number of any length must not overflow.
        while (!inner.empty() && isDigit(inner.front())) {
            part.keep = std::min(part.keep * 10 + std::size_t(inner.front() - '0'), maxKeep);
            inner.remove_prefix(1);
        }
        if (part.keep == 0)
            return std::nullopt;
    }
    if (!inner.empty() && toLower(inner.front()) == 'r') {
        part.reverse = true;
        inner.remove_prefix(1);
    }
    if (inner.find_first_not_of(delimiterSet) != std::string_view::npos)
        return std::nullopt;
    if (!inner.empty())
        part.delimiters = std::string(inner);
    return part;
}

// RFC 7208 §7.1: domain-end = ( "." toplabel [ "." ] ) / macro-expand. `literalTail` is what follows the last macro.
bool endsLikeDomain(std::string_view text, std::string_view literalTail)
{
    if (literalTail.empty())
        return !text.empty();
    if (literalTail.ends_with('.'))
        literalTail.remove_suffix(1);
    const std::size_t dot = literalTail.rfind('.');
    if (dot == std::string_view::npos)
        return false;
    const std::string_view top = literalTail.substr(dot + 1);
    if (top.empty() || !isAlnum(top.front()) || !isAlnum(top.back()))
        return false;
    bool named = false;
    for (const char c : top) {
        if (!isAlnum(c) && c != '-')
            return false;
        named = named || !isDigit(c);
    }
    return named;
}

std::string dottedNibbles(const IpAddress &address)
{
    if (address.isV4())
        return address.toString();
    std::string text;
    for (std::size_t i = 0; i < address.length(); ++i) {
        constexpr std::string_view hex = "0123456789ABCDEF";
        text += i == 0 ? "" : ".";
        text += hex[address.octet(i) >> 4];
        text += '.';
        text += hex[address.octet(i) & 15];
    }
    return text;
}

std::string valueOf(char letter, const MacroContext &context)
{
    const auto cut = [](std::string_view text) { return std::string(text.substr(0, maxMacroValue)); };
    switch (letter) {
    case 's': return cut(std::string(context.localPart.substr(0, maxMacroValue)) + "@" + std::string(context.senderDomain));
    case 'l': return cut(context.localPart);
    case 'o': return cut(context.senderDomain);
    case 'd': return cut(context.domain);
    case 'i': return dottedNibbles(context.client);
    case 'p': return cut(context.validatedName);
    case 'v': return context.client.isV4() ? "in-addr" : "ip6";
    case 'h': return cut(context.helo);
    case 'c': return context.client.toString();
    case 'r': return cut(context.receiver);
    case 't': return std::to_string(context.now);
    }
    return {};
}

// RFC 7208 §7.3: split, reverse, keep the right-hand parts, join with ".".
std::string transformed(const std::string &value, const MacroPart &part)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= value.size(); ++at) {
        if (at == value.size() || part.delimiters.find(value[at]) != std::string::npos) {
            pieces.push_back(std::string_view(value).substr(begin, at - begin));
            begin = at + 1;
        }
    }
    if (part.reverse)
        std::reverse(pieces.begin(), pieces.end());
    const std::size_t first = part.keep != 0 && part.keep < pieces.size() ? pieces.size() - part.keep : 0;
    std::string out;
    for (std::size_t i = first; i < pieces.size(); ++i) {
        if (i > first)
            out += '.';
        out += pieces[i];
    }
    return out;
}

// RFC 3986 §2.1 and §2.3.
std::string urlEscaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (isAlnum(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            out += c;
        } else {
            constexpr std::string_view hex = "0123456789ABCDEF";
            const auto octet = static_cast<unsigned char>(c);
            out += '%';
            out += hex[octet >> 4];
            out += hex[octet & 15];
        }
    }
    return out;
}

std::string expandPart(const MacroPart &part, const MacroContext &context)
{
    if (part.letter == 0)
        return part.literal;
    const std::string value = transformed(valueOf(part.letter, context), part);
    return part.escape ? urlEscaped(value) : value;
}

} // namespace

bool MacroString::uses(char letter) const
{
    return std::any_of(parts.begin(), parts.end(), [letter](const MacroPart &part) { return part.letter == letter; });
}

std::optional<MacroString> parseMacroString(std::string_view text, MacroPlace place)
{
    MacroString result;
    std::string literal;
    std::size_t tail = 0; // where the literal text after the last "%…" begins
    const auto flush = [&result, &literal] {
        if (!literal.empty()) {
            result.parts.emplace_back();
            result.parts.back().literal = std::move(literal);
            literal.clear();
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at++];
        if (c != '%') {
            const bool space = c == ' ' && place == MacroPlace::Explanation;
            if (!space && (c < 0x21 || c > 0x7E))
                return std::nullopt;
            literal += c;
            continue;
        }
        const char next = at < text.size() ? text[at] : '\0';
        if (next == '{') {
            auto part = parseMacro(text, at, place);
            if (!part)
                return std::nullopt;
            flush();
            result.parts.push_back(std::move(*part));
        } else if (next == '%' || next == '_' || next == '-') {
            literal += next == '%' ? "%" : next == '_' ? " " : "%20";
            ++at;
        } else {
            return std::nullopt;
        }
        tail = at;
    }
    flush();
    if (place == MacroPlace::DomainSpec && !endsLikeDomain(text, text.substr(tail)))
        return std::nullopt;
    return result;
}

std::string expandDomain(const MacroString &spec, const MacroContext &context)
{
    std::string name;
    for (const MacroPart &part : spec.parts) {
        name += expandPart(part, context);
        if (name.size() > 2 * maxGrowingDomain)
            name.erase(0, name.size() - maxGrowingDomain);
    }
    if (name.ends_with('.'))
        name.pop_back();
    if (name.size() > maxDomain) {
        // RFC 7208 §7.3: the left side is truncated to fit, by removing successive labels.
        const std::size_t dot = name.find('.', name.size() - maxDomain - 1);
        if (dot != std::string::npos)
            name.erase(0, dot + 1);
    }
    return name;
}

std::optional<std::string> expandExplanation(const MacroString &text, const MacroContext &context)
{
    std::string out;
    for (const MacroPart &part : text.parts) {
        out += expandPart(part, context);
        if (out.size() > maxExplanation)
            return std::nullopt;
    }
    const bool control = std::any_of(out.begin(), out.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; });
    return control ? std::nullopt : std::optional(std::move(out));
}

} // namespace heloscope::spf
