// Names, numbers and quoted mail in sentences written from the right.
#include "ui/export/Bidi.h"
#include "ui/export/PdfCanvas.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heloscope;

class BidiTest : public QObject {
    Q_OBJECT

    // Runs in square brackets that no text here has.
    static QString marked(const QString &text)
    {
        QString out = text;
        const std::vector<TextRun> runs = leftToRightRuns(text.toStdU16String());
        for (auto run = runs.rbegin(); run != runs.rend(); ++run)
            out.insert(qsizetype(run->end), u'⟧').insert(qsizetype(run->begin), u'⟦');
        return out;
    }

private slots:
    void runs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("a host alone", "mx.bank.example", "⟦mx.bank.example⟧");
        row("a value with stops and commas", "Thu, 19 Nov 2026. Yes (no)!", "⟦Thu, 19 Nov 2026. Yes (no)!⟧");
        row("the number of a step", "12.", "12.");
        row("signs alone", "–", "–");
        row("arabic alone", "لا تنقر.", "لا تنقر.");
        row("a host in a sentence", "من bulk.example.", "من ⟦bulk.example⟧.");
        row("two parts of a sentence", "من a.example. b.example قال", "من ⟦a.example⟧. ⟦b.example⟧ قال");
        row("a list", "من a.example, b.example", "من ⟦a.example⟧, ⟦b.example⟧");
        row("an address with its brackets", "من Jo B <jo@a.example> هنا", "من ⟦Jo B <jo@a.example>⟧ هنا");
        row("brackets of the sentence", "الخادم (192.0.2.1).", "الخادم ⟦(192.0.2.1)⟧.");
        row("a bracket that closes later", "mx.a.example (قائمة)", "⟦mx.a.example⟧ (قائمة)");
        row("a bracket that opened before", "(قائمة mx.a.example) ثم", "(قائمة ⟦mx.a.example⟧) ثم");
        row("a time", "في 2026-11-22 00:47:05 UTC تماما", "في ⟦2026-11-22 00:47:05 UTC⟧ تماما");
        row("signs before", "اسم _dmarc.a.example أو -all", "اسم ⟦_dmarc.a.example⟧ أو ⟦-all⟧");
        row("a slash behind", "إلى http://a.example/ ثم", "إلى ⟦http://a.example/⟧ ثم");
        row("an IPv6 address", "من 2001:db8::1 هنا", "من ⟦2001:db8::1⟧ هنا");
        row("a name out of reach", "من a[.]example هنا", "من ⟦a[.]example⟧ هنا");
        row("a hidden character", "نص [U+202E] هنا", "نص ⟦[U+202E]⟧ هنا");
        row("an arabic particle", "لـa.example", "لـ⟦a.example⟧");
        row("hebrew", "השרת mx.a.example אמר", "השרת ⟦mx.a.example⟧ אמר");
        row("lines on their own", "جاء\nmx.a.example (x\nهنا", "جاء\n⟦mx.a.example (x⟧\nهنا");
        row("dashes between parts", "a.example – قال · b.example", "⟦a.example⟧ – قال · ⟦b.example⟧");
    }
    void runs()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text), expected);
        QString isolated = pdf::withIsolatedRuns(text);
        QCOMPARE(isolated.replace(QChar(0x2066), u'⟦').replace(QChar(0x2069), u'⟧'), expected);
    }

    void languages()
    {
        for (const char *language : {"ar", "ar_EG", "he", "fa", "ur"})
            QVERIFY2(isRightToLeft(language), language);
        for (const char *language : {"", "en", "de", "ja", "C", "?"})
            QVERIFY2(!isRightToLeft(language), language);
    }

    void hostileBracketsCostLittle()
    {
        const QString text = QString::fromUtf8("\u0639") + QStringLiteral("(a").repeated(100'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(leftToRightRuns(text.toStdU16String()).size() >= 100'000);
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(BidiTest)
#include "BidiTest.moc"
