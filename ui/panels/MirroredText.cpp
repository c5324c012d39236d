#include "ui/panels/MirroredText.h"

#include "ui/export/Bidi.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

constexpr QChar leftToRightIsolate(0x2066), endOfIsolate(0x2069);

bool isRightToLeftLetter(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

bool anyOf(QStringView text, bool (*is)(QChar)) { return std::any_of(text.begin(), text.end(), is); }

/// One word with a sign that joins: "a@b.example", "<a@b>", "2001:db8::1", "_dmarc".
bool isName(QStringView text)
{
    const auto joins = [](QChar c) { return QStringView(u"@.:/\\_=<").contains(c); };
    return text.size() > 1 && !anyOf(text, [](QChar c) { return c.isSpace(); }) && std::any_of(text.begin(), text.end() - 1, joins);
}

} // namespace

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window)
{
    if (window == Qt::LeftToRight || isName(text) || !anyOf(text, isRightToLeftLetter))
        return Qt::LeftToRight;
    return window;
}

int IsolatedText::givenPosition(int shown) const { return origin.empty() ? shown : origin[std::size_t(std::clamp(shown, 0, int(origin.size()) - 1))]; }

int IsolatedText::positionOf(int given) const { return origin.empty() ? given : int(std::lower_bound(origin.begin(), origin.end(), given) - origin.begin()); }

IsolatedText isolateNames(const QString &text)
{
    IsolatedText made;
    const auto append = [&made](QChar c, qsizetype from) {
        made.text += c;
        made.origin.push_back(int(from));
    };
    qsizetype at = 0;
    const auto appendUpTo = [&](qsizetype end) {
        for (; at < end; ++at)
            append(text[at], at);
    };
    for (const TextRun &run : leftToRightRuns({QStringView(text).utf16(), std::size_t(text.size())})) {
        appendUpTo(qsizetype(run.begin));
        append(leftToRightIsolate, qsizetype(run.begin));
        appendUpTo(qsizetype(run.end));
        append(endOfIsolate, qsizetype(run.end));
    }
    appendUpTo(text.size());
    made.origin.push_back(int(text.size()));
    return made;
}

QString keptInOrder(const QString &text, Qt::LayoutDirection window)
{
    if (window == Qt::LeftToRight || text.isEmpty())
        return text;
    return directionOf(text, window) == Qt::LeftToRight ? leftToRightIsolate + text + endOfIsolate : isolateNames(text).text;
}

} // namespace heloscope::ui
