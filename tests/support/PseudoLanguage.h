// A language for tests: each English letter becomes a Cyrillic one, placeholders stay. What is still readable in it was never
// translated, or is data.
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace heloscope::test {

inline QString pseudo(const QString &source)
{
    static const QRegularExpression kept(QStringLiteral("\\{[a-z_]+\\}|%L?\\d+|%L?n|<[^<>]*>"));
    const auto changed = [](QString text) {
        for (QChar &c : text) {
            if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                c = QChar(0x0430 + c.unicode() - 'a');
            else if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
                c = QChar(0x0410 + c.unicode() - 'A');
        }
        return text;
    };
    QString out;
    qsizetype at = 0;
    for (auto it = kept.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        out += changed(source.mid(at, match.capturedStart() - at)) + match.captured();
        at = match.capturedEnd();
    }
    return out + changed(source.mid(at));
}

/// Translates whatever is asked of it, Qt's own words too.
class PseudoLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return pseudo(QString::fromUtf8(source)); }
};

/// Latin words of two letters and more, in small letters; our markup of tool tips is none.
inline QStringList latinWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}[A-Za-z0-9]*")), markup(QStringLiteral("<qt style[^>]*>|</qt>|<br>"));
    const QString plain = text.startsWith(QLatin1String("<qt style")) ? QString(text).replace(markup, QStringLiteral(" ")) : text;
    QStringList words;
    for (auto it = word.globalMatch(plain); it.hasNext();)
        words << it.next().captured().toLower();
    return words;
}

/// The words that may be read in any language: those of the data, names of standards, keys.
class KnownWords {
public:
    explicit KnownWords(const QStringList &texts = {})
    {
        for (const QString &text : texts)
            add(text);
    }
    void add(const QString &text)
    {
        for (const QString &word : latinWords(text))
            m_words.insert(word);
    }
    /// Those of `text` that are not known.
    QStringList strange(const QString &text) const
    {
        QStringList found;
        for (const QString &word : latinWords(text)) {
            if (!m_words.contains(word))
                found << word;
        }
        return found;
    }

private:
    QSet<QString> m_words;
};

} // namespace heloscope::test
