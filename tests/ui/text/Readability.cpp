#include "tests/ui/text/Readability.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace heloscope::test {

namespace {

// Joins adjacent string literals and resolves the escapes that our sources use.
QString literalText(const QString &literals)
{
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto it = one.globalMatch(literals); it.hasNext();)
        text += it.next().captured(1);
    return text.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\n"), QLatin1String("\n"));
}

bool isTechnical(const QString &word)
{
    static const QStringList words{"DKIM",
                                   "SPF",
                                   "DMARC",
                                   "ARC",
                                   "DNS",
                                   "BATV",
                                   "SRS",
                                   "TLS",
                                   "DKIM2",
                                   "DomainKeys",
                                   "BIMI",
                                   "SHA-1",
                                   "SHA-256",
                                   "HELO",
                                   "l=",
                                   "JSON",
                                   "Heloscope",
                                   "Outlook",
                                   "MIME-Version",
                                   "Content-Type",
                                   "Return-Path",
                                   "Received-SPF",
                                   "Authentication-Results",
                                   "Reply-To",
                                   "From",
                                   "CLAIMED",
                                   "YOURS",
                                   "MiB",
                                   "@"};
    return words.contains(word);
}

} // namespace

std::vector<SourceString> sourceStrings(const QString &folder)
{
    static const QRegularExpression marked(QStringLiteral("QT_TRANSLATE_N?_?NOOP\\(\\s*\"(\\w+)\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    std::vector<SourceString> result;
    for (QDirIterator files(folder, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression inWidgets(QStringLiteral("\\b(?:tr|QT_TR_NOOP)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)[,)]"));
        for (auto it = inWidgets.globalMatch(source); it.hasNext();)
            result.push_back({files.fileName(), QStringLiteral("Window"), literalText(it.next().captured(1))});
        for (auto it = marked.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            result.push_back({files.fileName(), match.captured(1), literalText(match.captured(2))});
        }
    }
    return result;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.?!])\\s+"));
    return text.trimmed().split(end, Qt::SkipEmptyParts);
}

QStringList countedWords(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[a-z_]+\\}|%L?[0-9]|%n"));
    QString plain = sentence;
    plain.replace(placeholder, QStringLiteral(" "));
    static const QRegularExpression edges(QStringLiteral("^[^A-Za-z0-9@]+|[^A-Za-z0-9=@]+$"));
    QStringList words;
    for (QString word : plain.split(QRegularExpression(QStringLiteral("[\\s–—/]+")), Qt::SkipEmptyParts)) {
        word.remove(edges);
        if (!word.isEmpty() && !isTechnical(word) && word.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))))
            words << word;
    }
    return words;
}

int wordCount(const QString &sentence) { return int(sentence.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size()); }

int syllablesOf(const QString &original)
{
    QString word = original.toLower();
    word.remove(QRegularExpression(QStringLiteral("[^a-z]")));
    int count = 0;
    bool vowelBefore = false;
    for (const QChar c : word) {
        const bool vowel = QStringLiteral("aeiouy").contains(c);
        count += vowel && !vowelBefore;
        vowelBefore = vowel;
    }
    // A final "e" is silent, but not in "-le" after a consonant; "-ed" and "-es" mostly are too.
    static const QRegularExpression silent(QStringLiteral("(?:[^aeiouyl]e|[aeiouy]le|[^aeiouytd]ed|[^aeiouysxzcgh]es)$"));
    if (count > 1 && silent.match(word).hasMatch())
        --count;
    return std::max(1, count);
}

double grade(const QStringList &sentences)
{
    int words = 0, syllables = 0, counted = 0;
    for (const QString &sentence : sentences) {
        const QStringList list = countedWords(sentence);
        if (list.isEmpty())
            continue;
        ++counted;
        words += int(list.size());
        for (const QString &word : list)
            syllables += syllablesOf(word);
    }
    return words == 0 ? 0 : 0.39 * words / counted + 11.8 * syllables / words - 15.59;
}

} // namespace heloscope::test
