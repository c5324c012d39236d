#include "ui/panels/MirroredText.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

constexpr QChar leftToRightIsolate(0x2066), endOfIsolate(0x2069);

bool isRightToLeftLetter(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }
bool isPlainLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

bool anyOf(QStringView text, bool (*is)(QChar)) { return std::any_of(text.begin(), text.end(), is); }

/// A sign of the sentence around a name.
bool isOuter(QChar c) { return c.isPunct() && !QStringView(u"_/@#%&*-").contains(c); }

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

/// Where the run of names that begins at `at` ends: words without a letter written the other way, with nothing but a blank between.
static qsizetype endOfRun(const QString &text, qsizetype at)
{
    qsizetype end = at;
    for (qsizetype i = at; i < text.size();) {
        qsizetype wordEnd = i;
        while (wordEnd < text.size() && !text[wordEnd].isSpace())
            ++wordEnd;
        qsizetype last = wordEnd; // without the signs of the sentence behind it
        while (last > i && isOuter(text[last - 1]))
            --last;
        const QStringView word = QStringView(text).mid(i, last - i);
        if (!anyOf(word, isPlainLetterOrDigit) || anyOf(word, isRightToLeftLetter))
            break;
        end = last;
        if (last < wordEnd || wordEnd + 1 >= text.size() || text[wordEnd] != QLatin1Char(' ') || isOuter(text[wordEnd + 1]))
            break;
        i = wordEnd + 1;
    }
    return end;
}

IsolatedText isolateNames(const QString &text)
{
    IsolatedText made;
    const auto append = [&made](QChar c, qsizetype from) {
        made.text += c;
        made.origin.push_back(int(from));
    };
    bool wordBegins = true;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = wordBegins && !text[at].isSpace() && !isOuter(text[at]) ? endOfRun(text, at) : at;
        if (end == at) {
            wordBegins = text[at].isSpace() || (wordBegins && isOuter(text[at]));
            append(text[at], at);
            ++at;
            continue;
        }
        append(leftToRightIsolate, at);
        for (; at < end; ++at)
            append(text[at], at);
        append(endOfIsolate, end);
        wordBegins = false;
    }
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
