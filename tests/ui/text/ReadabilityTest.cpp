// UX §14: grade, length, forbidden words, over every English string of ours.
#include "tests/ui/text/Readability.h"
#include "tests/support/ToString.h"

#include <QRegularExpression>

using namespace heloscope::test;

namespace {

bool isSentence(const SourceString &string)
{
    if (string.text.contains(QChar(0x2192)))
        return false; // the menus of other programs, "File → Save As"
    return string.text.endsWith('.') || string.text.endsWith('?') || (string.context == "Statement" && countedWords(string.text).size() >= 4);
}

QString located(const SourceString &string, const QString &what) { return QStringLiteral("%1: \"%2\" (%3)").arg(string.file, string.text, what); }

} // namespace

class ReadabilityTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const char *folder : {"/ui", "/app/gui"}) {
            const auto found = sourceStrings(QStringLiteral(HELOSCOPE_SOURCE_DIR) + folder);
            m_strings.insert(m_strings.end(), found.begin(), found.end());
        }
        QVERIFY2(m_strings.size() > 500, qPrintable(QString::number(m_strings.size())));
    }

    void scorerKnowsSyllables_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("syllables");
        const std::pair<const char *, int> rows[] = {{"the", 1},    {"message", 2}, {"seal", 1},     {"sealed", 1},         {"table", 2}, {"asked", 1},
                                                     {"wanted", 2}, {"servers", 2}, {"computer", 3}, {"authentication", 5}, {"names", 1}};
        for (const auto &[word, syllables] : rows)
            QTest::newRow(word) << QString(word) << syllables;
    }

    void scorerKnowsSyllables()
    {
        QFETCH(QString, word);
        QFETCH(int, syllables);
        QCOMPARE(syllablesOf(word), syllables);
    }

    void jargonScoresHigh()
    {
        QVERIFY(grade({"The cryptographic authentication of the originating organization was unsuccessful."}) > 18);
        QVERIFY(grade({"Somebody else may have sent it."}) < 8);
    }

    void sentencesAreShort()
    {
        QStringList wrong;
        for (const SourceString &string : m_strings) {
            for (const QString &sentence : sentencesOf(string.text)) {
                if (wordCount(sentence) > 20)
                    wrong << located(string, QString::number(wordCount(sentence)) + " words");
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void gradesAreLow()
    {
        QStringList wrong;
        double sum = 0;
        int count = 0;
        for (const SourceString &string : m_strings) {
            if (!isSentence(string))
                continue;
            const QStringList sentences = sentencesOf(string.text);
            const double whole = grade(sentences);
            if (whole > 12 && countedWords(string.text).size() > 1)
                wrong << located(string, QStringLiteral("grade %1").arg(whole, 0, 'f', 1));
            for (const QString &sentence : sentences) {
                sum += grade({sentence});
                ++count;
                // Two or three words say nothing about style, and one long word among them exceeds any grade.
                if (countedWords(sentence).size() >= 5 && grade({sentence}) > 12)
                    wrong << located(string, QStringLiteral("grade %1 in one sentence").arg(grade({sentence}), 0, 'f', 1));
            }
        }
        qInfo("%d sentences, average grade %.2f", count, sum / count);
        QVERIFY(sum / count <= 8);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void forbiddenWordsAreAbsent()
    {
        static const QRegularExpression forbidden(
            QStringLiteral("\\b(safe|unsafe|dangerous|hacker|hacked|hackers|virus|invalid|authentication failed|fraudulent|malicious)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        QStringList wrong;
        for (const SourceString &string : m_strings) {
            if (const auto match = forbidden.match(string.text); match.hasMatch())
                wrong << located(string, match.captured());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void stringsAreTidy()
    {
        static const QRegularExpression untidy(QStringLiteral("  |^ (?!and )| $|\\.\\.|\\{[^a-z]|'"));
        QStringList wrong;
        for (const SourceString &string : m_strings) {
            if (string.context != "Window" && untidy.match(string.text).hasMatch())
                wrong << located(string, "blank, brace or straight quote");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

private:
    std::vector<SourceString> m_strings;
};

QTEST_GUILESS_MAIN(ReadabilityTest)
#include "ReadabilityTest.moc"
