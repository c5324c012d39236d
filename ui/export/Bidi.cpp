#include "ui/export/Bidi.h"

#include "ui/text/QtText.h"

#include <QLocale>

#include <algorithm>

namespace heloscope {

namespace {

constexpr qsizetype longestRun = 400; // of a mixed line; keeps hostile brackets from costing more than linear time

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

bool isLeftToRight(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirL || direction == QChar::DirEN;
}

bool isLineEnd(QChar c) { return c == '\n' || c == QChar::LineSeparator; }

char32_t closerOf(QChar c)
{
    switch (c.unicode()) {
    case u'(': return U')';
    case u'[': return U']';
    case u'{': return U'}';
    case u'<': return U'>';
    case u'«': return U'»';
    case u'“': return U'”';
    default: return 0;
    }
}

bool isCloser(QChar c) { return QStringView(u")]}>»”").contains(c); }

// One line of a text, without its end.
class Line {
public:
    Line(QStringView text, qsizetype begin, std::vector<TextRun> &runs) : m_text(text), m_begin(begin), m_runs(runs) {}

    void find()
    {
        if (isOrdinal())
            return;
        if (!has(isRightToLeft)) {
            if (has(isLeftToRight))
                add(0, m_text.size());
            return;
        }
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype begin = beginAt(at);
            const qsizetype end = begin < 0 ? at : endOf(begin);
            if (end > at)
                add(begin, end);
            at = std::max(end, at + (m_text[at].isHighSurrogate() ? 2 : 1));
        }
    }

private:
    void add(qsizetype begin, qsizetype end) { m_runs.push_back({m_begin + begin, m_begin + end}); }

    char32_t at(qsizetype i) const
    {
        const bool pair = m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate();
        return pair ? QChar::surrogateToUcs4(m_text[i], m_text[i + 1]) : char32_t(m_text[i].unicode());
    }

    bool has(bool (*is)(char32_t)) const
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (is(at(i)))
                return true;
        }
        return false;
    }

    // "12.": the number of a step
    bool isOrdinal() const
    {
        return m_text.size() > 1 && m_text.endsWith('.') && std::all_of(m_text.begin(), m_text.end() - 1, [](QChar c) { return c >= '0' && c <= '9'; });
    }

    // Where a run begins that has its first letter, digit, sign or bracket here; negative where none does.
    qsizetype beginAt(qsizetype i) const
    {
        if (isLeftToRight(at(i)))
            return i;
        const bool first = i == 0 || m_text[i - 1].isSpace() || closerOf(m_text[i - 1]) != 0;
        const bool sign = closerOf(m_text[i]) != 0 || (first && QStringView(u"_-+/~@=.#*%").contains(m_text[i]));
        return sign && i + 1 < m_text.size() && (isLeftToRight(at(i + 1)) || closerOf(m_text[i + 1]) != 0) ? i : -1;
    }

    // A stop, comma or dash between two parts of a sentence.
    bool isBreak(qsizetype i) const
    {
        const bool blankAfter = i + 1 >= m_text.size() || m_text[i + 1].isSpace();
        if (blankAfter && QStringView(u".,;:!?").contains(m_text[i]))
            return true;
        return blankAfter && i > 0 && m_text[i - 1].isSpace() && QStringView(u"–—·|→").contains(m_text[i]);
    }

    // One past the last character of the run; `begin` where there is none, because a bracket closes outside of it.
    qsizetype endOf(qsizetype begin) const
    {
        qsizetype end = begin;
        std::vector<qsizetype> open; // brackets
        const qsizetype limit = std::min(m_text.size(), begin + longestRun);
        for (qsizetype i = begin; i < limit; ++i) {
            const char32_t c = at(i);
            if (isRightToLeft(c) || isBreak(i))
                break;
            const qsizetype next = i + (c > 0xFFFF ? 2 : 1);
            if (closerOf(m_text[i]) != 0) {
                open.push_back(i);
            } else if (isCloser(m_text[i])) {
                if (open.empty() || closerOf(m_text[open.back()]) != m_text[i].unicode())
                    break;
                open.pop_back();
                end = next;
            } else if (isLeftToRight(c) || (end == i && (QStringView(u"/=%_*~-+").contains(m_text[i]) || QChar::category(c) == QChar::Mark_NonSpacing))) {
                end = next;
            }
            i = next - 1;
        }
        if (!open.empty())
            end = std::min(end, open.front());
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        return end;
    }

    QStringView m_text;
    qsizetype m_begin;
    std::vector<TextRun> &m_runs;
};

} // namespace

bool isRightToLeft(std::string_view language) { return QLocale(toQString(language)).textDirection() == Qt::RightToLeft; }

std::vector<TextRun> leftToRightRuns(QStringView text)
{
    std::vector<TextRun> runs;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype end = std::find_if(text.begin() + begin, text.end(), isLineEnd) - text.begin();
        Line(text.mid(begin, end - begin), begin, runs).find();
        begin = end + 1;
    }
    return runs;
}

QString withIsolatedRuns(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (const TextRun &run : leftToRightRuns(text)) {
        result += QStringView(text).mid(at, run.begin - at);
        result += QChar(0x2066);
        result += QStringView(text).mid(run.begin, run.end - run.begin);
        result += QChar(0x2069);
        at = run.end;
    }
    return result + text.mid(at);
}

} // namespace heloscope
