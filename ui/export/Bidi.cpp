#include "ui/export/Bidi.h"

#include "core/base/Utf8.h"
#include "core/domain/Letters.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t longestRun = 400; // of a mixed line; keeps hostile brackets from costing more than linear time

bool isRightLetter(char32_t c) { return domain::directionOf(c) == domain::Direction::Right; }
bool isLeftLetter(char32_t c) { return domain::directionOf(c) == domain::Direction::Left; }
bool isLineEnd(char16_t c) { return c == '\n' || c == 0x2028; }
bool isHigh(char16_t c) { return (c & 0xFC00) == 0xD800; }
bool isLow(char16_t c) { return (c & 0xFC00) == 0xDC00; }
bool isOneOf(char16_t c, std::u16string_view set) { return set.find(c) != std::u16string_view::npos; }

char32_t closerOf(char16_t c)
{
    switch (c) {
    case u'(': return U')';
    case u'[': return U']';
    case u'{': return U'}';
    case u'<': return U'>';
    case u'«': return U'»';
    case u'“': return U'”';
    default: return 0;
    }
}

bool isCloser(char16_t c) { return isOneOf(c, u")]}>»”"); }

// One line of a text, without its end.
class Line {
public:
    Line(std::u16string_view text, std::size_t begin, std::vector<TextRun> &runs) : m_text(text), m_begin(begin), m_runs(runs) {}

    void find()
    {
        if (isOrdinal())
            return;
        if (!has(isRightLetter)) {
            if (has(isLeftLetter))
                add(0, m_text.size());
            return;
        }
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t end = beginsAt(at) ? endOf(at) : at;
            if (end > at)
                add(at, end);
            at = std::max(end, at + (isHigh(m_text[at]) ? 2 : 1));
        }
    }

private:
    void add(std::size_t begin, std::size_t end) { m_runs.push_back({m_begin + begin, m_begin + end}); }

    char32_t at(std::size_t i) const
    {
        const bool pair = isHigh(m_text[i]) && i + 1 < m_text.size() && isLow(m_text[i + 1]);
        return pair ? 0x10000 + ((char32_t(m_text[i]) - 0xD800) << 10) + (m_text[i + 1] - 0xDC00) : char32_t(m_text[i]);
    }

    bool isBlank(std::size_t i) const { return domain::isBlank(m_text[i]); }

    bool has(bool (*is)(char32_t)) const
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (is(at(i)))
                return true;
        }
        return false;
    }

    // "12.": the number of a step
    bool isOrdinal() const
    {
        return m_text.size() > 1 && m_text.back() == '.' && std::all_of(m_text.begin(), m_text.end() - 1, [](char16_t c) { return c >= '0' && c <= '9'; });
    }

    // Whether a run begins here: with a letter, a digit, or a sign or bracket before one.
    bool beginsAt(std::size_t i) const
    {
        if (isLeftLetter(at(i)))
            return true;
        const bool first = i == 0 || isBlank(i - 1) || closerOf(m_text[i - 1]) != 0;
        const bool sign = closerOf(m_text[i]) != 0 || (first && isOneOf(m_text[i], u"_-+/~@=.#*%"));
        return sign && i + 1 < m_text.size() && (isLeftLetter(at(i + 1)) || closerOf(m_text[i + 1]) != 0);
    }

    // A stop, comma or dash between two parts of a sentence.
    bool isBreak(std::size_t i) const
    {
        const bool blankAfter = i + 1 >= m_text.size() || isBlank(i + 1);
        if (blankAfter && isOneOf(m_text[i], u".,;:!?"))
            return true;
        return blankAfter && i > 0 && isBlank(i - 1) && isOneOf(m_text[i], u"–—·|→");
    }

    // One past the last character of the run; `begin` where there is none, because a bracket closes outside of it.
    std::size_t endOf(std::size_t begin) const
    {
        std::size_t end = begin;
        std::vector<std::size_t> open; // brackets
        const std::size_t limit = std::min(m_text.size(), begin + longestRun);
        for (std::size_t i = begin; i < limit; ++i) {
            const char32_t c = at(i);
            if (isRightLetter(c) || isBreak(i))
                break;
            const std::size_t next = i + (c > 0xFFFF ? 2 : 1);
            if (closerOf(m_text[i]) != 0) {
                open.push_back(i);
            } else if (isCloser(m_text[i])) {
                if (open.empty() || closerOf(m_text[open.back()]) != m_text[i])
                    break;
                open.pop_back();
                end = next;
            } else if (isLeftLetter(c) || (end == i && (isOneOf(m_text[i], u"/=%_*~-+") || domain::isNonSpacingMark(c)))) {
                end = next;
            }
            i = next - 1;
        }
        if (!open.empty())
            end = std::min(end, open.front());
        while (end > begin && isBlank(end - 1))
            --end;
        return end;
    }

    std::u16string_view m_text;
    std::size_t m_begin;
    std::vector<TextRun> &m_runs;
};

} // namespace

bool isRightToLeft(std::string_view language) { return domain::isWrittenFromTheRight(language); }

std::vector<TextRun> leftToRightRuns(std::u16string_view text)
{
    std::vector<TextRun> runs;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::size_t(std::find_if(text.begin() + std::ptrdiff_t(begin), text.end(), isLineEnd) - text.begin());
        Line(text.substr(begin, end - begin), begin, runs).find();
        begin = end + 1;
    }
    return runs;
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (c > 0xFFFF)
            text += char16_t(0xD800 + ((c - 0x10000) >> 10));
        text += char16_t(c > 0xFFFF ? 0xDC00 + (c & 0x3FF) : c);
    }
    return text;
}

std::string fromUtf16(std::u16string_view text)
{
    std::string utf8;
    utf8.reserve(text.size() * 2);
    for (std::size_t at = 0; at < text.size(); ++at) {
        char32_t c = text[at];
        if (isHigh(text[at]) && at + 1 < text.size() && isLow(text[at + 1]))
            c = 0x10000 + ((c - 0xD800) << 10) + (text[++at] - 0xDC00);
        appendUtf8(utf8, c);
    }
    return utf8;
}

} // namespace heloscope
