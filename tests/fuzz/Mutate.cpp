#include "tests/fuzz/Mutate.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;

namespace heloscope::fuzz {

namespace {

// xorshift64*: small, and the same everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15 + 1) {}
    std::size_t below(std::size_t n)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return n == 0 ? 0 : std::size_t((m_state * 0x2545F4914F6CDD1D) >> 33) % n;
    }

private:
    std::uint64_t m_state;
};

// clang-format off
constexpr std::array separators{"\r\n"sv, "\n"sv, ";"sv, ","sv, "."sv, " "sv, "="sv, ":"sv, "@"sv, "/"sv, "\""sv, "<"sv, "["sv, "{"sv, "\r\n\r\n"sv, "\r\n--"sv, "\0"sv};

constexpr std::array words{
    "From: a@b.example\r\n"sv, "From: "sv, "Received: from a.example (b.example [192.0.2.1]) by c.example with ESMTP id 1 for <d@e.example>; "sv, "\r\n "sv, "\r\n\t"sv,
    "\r\n\r\n"sv, "\n\n"sv, "\r"sv, "\n"sv, "\0"sv, "\xff\xfe"sv, "\xef\xbb\xbf"sv, "\xe2\x80\xae"sv, "\x1b[2J"sv, "=?utf-8?B?PT8=?="sv, "=?utf-7?Q?+AD0-?="sv, "=?x?q?_?= "sv,
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=b.example; s=s; h=from; bh=; b="sv, "ARC-Seal: i=1; cv=none; a=rsa-sha256; d=b.example; s=s; b="sv,
    "Authentication-Results: mx.home.example; dkim=pass header.d=b.example"sv, "v=DKIM1; p="sv, "v=DMARC1; p=reject; sp=none"sv, "v=spf1 include:b.test -all"sv,
    " l=0;"sv, " x=1;"sv, " t=4294967296;"sv, "i=1;"sv, "a:%{d}"sv, "%{s1000000r}"sv, "%{ir}.%{v}"sv, "exists:%{l}.b.test"sv, "redirect=a.test"sv, "exp=a.test"sv, "ip4:192.0.2.0/24"sv, "?all"sv,
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"sv, "\r\n--b\r\n"sv, "\r\n--b--\r\n"sv, "Content-Type: message/rfc822\r\n\r\n"sv, "Content-Type: message/delivery-status\r\n\r\n"sv,
    "Content-Transfer-Encoding: base64\r\n"sv, "boundary=\"\""sv, "filename*0*=utf-8''a%00"sv, "Final-Recipient: rfc822;a@b.example\r\n"sv, "Action: failed\r\nStatus: 5.1.1\r\n"sv,
    "(((((((("sv, "))))))))"sv, "\\"sv, "\""sv, "<a@b.example>"sv, "group: a@b.example;"sv, "xn--"sv, "xn--a-ecp.example"sv, "*."sv, "SRS0=AAAA=AA=b.example=a@c.example"sv, "prvs=0123abcdef=a@b.example"sv,
    "{\"a\":"sv, "[[[[[[[["sv, "null"sv, "\"\\ud800\""sv, "1e999"sv, "true"sv, "{}"sv, "[]"sv, "\"error\":\"SERVFAIL\""sv, "\"type\":\"CNAME\""sv, "\"value\":\"\""sv, "\xc0\x0c"sv, "\x00\x10\x00\x01"sv,
    "<script>"sv, "<a href=\"javascript:x\">y</a>"sv, "<img src=//a.example/x>"sv, "&#x0;"sv, "<!--"sv, "=cmd|' /C x'!A1"sv, "Mon, 19 Oct 2026 09:00:00 +0000"sv, "2026-02-29T24:60:61Z"sv};

constexpr std::array numbers{"0"sv, "1"sv, "-1"sv, "9"sv, "10"sv, "11"sv, "50"sv, "51"sv, "63"sv, "64"sv, "65"sv, "127"sv, "128"sv, "253"sv, "255"sv, "256"sv, "1024"sv, "65535"sv, "65536"sv,
    "2147483647"sv, "2147483648"sv, "4294967295"sv, "4294967296"sv, "9223372036854775807"sv, "18446744073709551616"sv, "1000000000000"sv};
// clang-format on

bool isDigit(char c) { return c >= '0' && c <= '9'; }

class Mutation {
public:
    Mutation(std::string &text, Dice &dice) : m_text(text), m_dice(dice) {}

    void change()
    {
        switch (m_dice.below(5)) {
        case 0: return changeOctets();
        case 1: return changeNumber();
        default: return changePieces();
        }
    }

private:
    std::string_view word() { return words[m_dice.below(words.size())]; }

    void changeOctets()
    {
        const std::size_t at = m_dice.below(m_text.size() + 1);
        switch (m_dice.below(4)) {
        case 0: m_text.insert(at, word()); break;
        case 1: m_text.erase(at, m_dice.below(20)); break;
        case 2: m_text.resize(at); break;
        default:
            if (at < m_text.size())
                m_text[at] = char(m_dice.below(256));
        }
    }

    void changeNumber()
    {
        auto begin = std::find_if(m_text.begin() + std::ptrdiff_t(m_dice.below(m_text.size() + 1)), m_text.end(), isDigit);
        if (begin == m_text.end())
            begin = std::find_if(m_text.begin(), m_text.end(), isDigit);
        const auto end = std::find_if_not(begin, m_text.end(), isDigit);
        const std::string_view number = numbers[m_dice.below(numbers.size())];
        m_text.replace(begin, end, number.begin(), number.end());
    }

    void changePieces()
    {
        const std::string_view separator = chooseSeparator();
        std::vector<std::string> pieces;
        std::size_t begin = 0;
        for (std::size_t end; (end = m_text.find(separator, begin)) != std::string::npos; begin = end + separator.size())
            pieces.push_back(m_text.substr(begin, end - begin));
        pieces.push_back(m_text.substr(begin));
        changeOne(pieces);
        m_text.clear();
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            m_text += i == 0 ? ""sv : separator;
            m_text += pieces[i];
        }
    }

    std::string_view chooseSeparator()
    {
        const std::size_t first = m_dice.below(separators.size());
        for (std::size_t i = 0; i < separators.size(); ++i) {
            const std::string_view separator = separators[(first + i) % separators.size()];
            if (m_text.find(separator) != std::string::npos)
                return separator;
        }
        return separators.front();
    }

    void changeOne(std::vector<std::string> &pieces)
    {
        const std::size_t at = m_dice.below(pieces.size()), other = m_dice.below(pieces.size());
        const auto place = pieces.begin() + std::ptrdiff_t(at);
        switch (m_dice.below(8)) {
        case 0: pieces.erase(place); break;
        case 1: pieces.insert(place, pieces[other]); break;
        case 2: std::swap(pieces[at], pieces[other]); break;
        case 3: pieces[at] = pieces[other]; break;
        case 4: pieces[at] = word(); break;
        case 5: pieces.insert(place, std::string(word())); break;
        case 6: pieces.insert(place, 1 + m_dice.below(m_dice.below(8) == 0 ? 300 : 12), std::string(pieces[other])); break;
        default: { // nested in itself
            const std::size_t depth = 1 + m_dice.below(m_dice.below(8) == 0 ? 200 : 6);
            static constexpr std::array pairs{"()"sv, "[]"sv, "<>"sv, "\"\""sv, "{}"sv};
            const std::string_view pair = pairs[m_dice.below(pairs.size())];
            pieces[at] = std::string(depth, pair[0]) + pieces[at] + std::string(depth, pair[1]);
        }
        }
    }

    std::string &m_text;
    Dice &m_dice;
};

} // namespace

std::string mutate(std::string input, std::uint64_t seed, std::size_t most)
{
    Dice dice(seed);
    for (std::size_t i = 1 + dice.below(3); i > 0; --i)
        Mutation(input, dice).change();
    if (input.size() > most)
        input.resize(most);
    return input;
}

} // namespace heloscope::fuzz
