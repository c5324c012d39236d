#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "ui/export/ReportPdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace heloscope;
using namespace heloscope::test;

namespace {

QByteArray made(const Report &report, PdfOptions options = {})
{
    options.madeAt = 1795278720;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePdf(buffer, report, Words(), options) ? buffer.data() : QByteArray();
}

// What poppler reads out of the document; skips the test where poppler is not installed.
QString outputOf(const char *program, const QByteArray &pdf, const QStringList &before, const QStringList &after = {})
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(path, before + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutBlanks(QString text) { return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{2010}-]+"))); }

// Qt warns of each installed font that cannot shape a rare script; random bytes hit many of them.
QtMessageHandler standardHandler = nullptr;
void withoutFontWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains(QLatin1String("OpenType support missing")))
        standardHandler(type, context, text);
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { standardHandler = qInstallMessageHandler(withoutFontWarnings); }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void textCanBeExtracted()
    {
        const QString text = outputOf("pdftotext", made(*fullReport()), {"-layout"}, {"-"});
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains("Forged: this is not from northbank.example"));
        const QString plain = withoutBlanks(text);
        QVERIFY(plain.contains(QString(64, 'f'))); // the hash, no ligatures
        for (const char *part : {"Truly sent by", "YOURS – written by your own servers", "What to do", "Page 1 of", "Checks", "v=DMARC1; p=reject",
                                 "Headers of note", "DKIM-Signature: v=1"})
            QVERIFY2(plain.contains(withoutBlanks(part)), part);
        QVERIFY(!text.contains(QChar(0xFB00)) && !text.contains(QChar(0xFB01)) && !text.contains(QChar(0xFB03)));
    }

    void pagesAreCounted()
    {
        const QString text = outputOf("pdftotext", made(*fullReport()), {}, {"-"});
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        const int pages = int(text.count(QChar(0x0C)));
        QVERIFY(pages >= 2);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    }

    void documentIsSelfContained()
    {
        const QByteArray pdf = made(*fullReport([](const std::string &what) { return what + " https://evil.example/x mailto:a@b"; }));
        QVERIFY(pdf.startsWith("%PDF-1.6"));
        for (const char *forbidden : {"/URI", "/Launch", "/JavaScript", "/SubmitForm", "/GoToR", "/Link"})
            QVERIFY2(!pdf.contains(forbidden), forbidden);
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("/Title"));
    }

    void messageAndCaseAreAttached()
    {
        Report report = *fullReport();
        report.input = std::make_shared<const std::string>("given\0bytes\xff", 12);
        const QByteArray pdf = made(report);
        const QString list = outputOf("pdfdetach", pdf, {"-list"});
        if (list.isEmpty())
            QSKIP("pdfdetach is not installed");
        QVERIFY(list.contains("2 embedded files"));
        QVERIFY(list.contains(".eml"));
        QVERIFY(list.contains(".heloscope"));
        QTemporaryDir folder;
        outputOf("pdfdetach", pdf, {"-save", "1", "-o", folder.filePath("message")});
        QFile saved(folder.filePath("message"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("given\0bytes\xff", 12));
        // The case file is the one that is saved on its own.
        PdfOptions options;
        options.extras.savedAt = 1795278999;
        options.extras.profile = *parseProfile(R"({"domains":["yourcompany.example"]})");
        outputOf("pdfdetach", made(report, options), {"-save", "2", "-o", folder.filePath("case")});
        QFile savedCase(folder.filePath("case"));
        QVERIFY(savedCase.open(QIODevice::ReadOnly));
        COMPARE_TEXT(savedCase.readAll().toStdString(), writeCase(report, options.extras, Words()));
    }

    void archiveHasNoAttachmentsAndNoTransparency()
    {
        PdfOptions options;
        options.kind = PdfKind::Archive;
        const QByteArray pdf = made(*fullReport([](const std::string &what) { return what + "\xF0\x9F\x98\x80\xE2\x9C\x93"; }), options);
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("pdfaid"));
        QVERIFY(!pdf.contains("/EmbeddedFile"));
        QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None"));
        QVERIFY(!QString::fromLatin1(pdf).contains(QRegularExpression(QStringLiteral("/(ca|CA) 0"))));
        const QString text = outputOf("pdftotext", pdf, {}, {"-"});
        if (!text.isEmpty())
            QVERIFY(withoutBlanks(text).contains("[U+1F600]"));
    }

    void depthDecidesHowMuch()
    {
        PdfOptions options;
        options.depth = Depth::Short;
        options.kind = PdfKind::Archive;
        Report report = *fullReport();
        report.bounce.reset();
        const QString text = outputOf("pdftotext", made(report, options), {}, {"-"});
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains("Page 1 of 1"));
        QVERIFY(!text.contains("Headers of note"));
    }

    void evidenceHoldsMore()
    {
        PdfOptions options;
        options.depth = Depth::Evidence;
        const QString evidence = withoutBlanks(outputOf("pdftotext", made(*fullReport(), options), {"-layout"}, {"-"}));
        if (evidence.isEmpty())
            QSKIP("pdftotext is not installed");
        options.depth = Depth::Full;
        const QString full = withoutBlanks(outputOf("pdftotext", made(*fullReport(), options), {"-layout"}, {"-"}));
        for (const char *part : {"How this report was made", "Signs by code", "Seals in full", "What servers noted"})
            QVERIFY2(evidence.contains(withoutBlanks(part)) && !full.contains(withoutBlanks(part)), part);
        for (const char *part : {"Words used here", "Questions to the name service", "not known to be secured", "Header lines"})
            QVERIFY2(full.contains(withoutBlanks(part)), part);
    }

    void everyHopAndFontIsInside()
    {
        const auto report = fullReport();
        const QByteArray pdf = made(*report);
        const QString text = withoutBlanks(outputOf("pdftotext", pdf, {"-layout"}, {"-"}));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        for (const received::Hop &hop : report->path.hops) {
            for (const std::string &name : {hop.by, hop.ip})
                QVERIFY2(text.contains(withoutBlanks(QString::fromStdString(name))), name.c_str());
        }
        const QStringList fonts = outputOf("pdffonts", pdf, {}).split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +(yes|no) +\\d+ +\\d+ *$"))), qPrintable(font));
    }

    // Apache Preflight, where it is installed.
    void archivePassesPreflight_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("latin") << QStringLiteral("Your office will be closed");
        QTest::newRow("arabic, hebrew") << QString::fromUtf8("\u0639\u0627\u062c\u0644: \u05d3\u05d7\u05d5\u05e3");
        QTest::newRow("han, kana") << QString::fromUtf8("\u3010\u91cd\u8981\u3011\u30ab\u30fc\u30c9 \u786e\u8ba4");
        QTest::newRow("emoji, no glyph") << QString::fromUtf8("\U0001F600 \U00010FFD \u2713");
    }
    void archivePassesPreflight()
    {
        QFETCH(QString, subject);
        QStringList jars;
        for (const char *jar : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io", "javax.activation", "jaxb-api"})
            jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
        const QString java = QStandardPaths::findExecutable(QStringLiteral("java"));
        if (java.isEmpty() || !std::all_of(jars.begin(), jars.end(), [](const QString &jar) { return QFile::exists(jar); }))
            QSKIP("Apache Preflight (libpdfbox2-java) is not installed.");
        PdfOptions options;
        options.kind = PdfKind::Archive;
        options.depth = Depth::Evidence;
        options.language = subject.at(0).direction() == QChar::DirAL ? "ar" : "en";
        const QString verdict = outputOf("java", made(*fullReport([&](const std::string &what) { return what + " " + subject.toStdString(); }), options),
                                         {"-cp", jars.join(':'), "org.apache.pdfbox.preflight.Validator_A1b"});
        QVERIFY2(verdict.contains("is a valid PDF/A-1b file"), qPrintable(verdict));
    }

    void hostileAndLongTextsFit()
    {
        QRandomGenerator random(5);
        const auto report = fullReport([&](const std::string &what) {
            std::string value = what;
            for (int i = 0; i < 300; ++i)
                value += char(random.bounded(256));
            return value;
        });
        QVERIFY(made(*report).size() > 10'000);
        const auto wide = fullReport([](const std::string &what) { return what + std::string(3000, 'W'); });
        QVERIFY(made(*wide).size() > 10'000);
    }

    void manyHopsAreShortened()
    {
        Report report = *fullReport();
        for (int i = 0; i < 500; ++i) {
            report.path.hops.push_back(report.path.hops[3]);
            report.path.zones.push_back(received::Zone::Claimed);
        }
        const QString text = outputOf("pdftotext", made(report), {}, {"-"});
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(withoutBlanks(text).contains("500morestep"));
    }

    void emptyReportIsFine() { QVERIFY(made(*emptyReport()).size() > 5'000); }

    // Where each word of a page begins and ends, in points from its left edge.
    static std::vector<std::pair<double, double>> placesOf(const QByteArray &pdf, const QString &word, int page)
    {
        const QString number = QString::number(page);
        const QString words = outputOf("pdftotext", pdf, {"-bbox", "-f", number, "-l", number}, {"-"});
        std::vector<std::pair<double, double>> places;
        QRegularExpression mark(
            QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">%1<").arg(QRegularExpression::escape(word)));
        for (auto found = mark.globalMatch(words); found.hasNext();) {
            const auto match = found.next();
            places.emplace_back(match.captured(1).toDouble(), match.captured(2).toDouble());
        }
        return places;
    }

    void arabicBeginsAtTheRight()
    {
        PdfOptions options;
        options.paper = Paper::A4;
        const QByteArray english = made(*fullReport(), options);
        options.language = "ar";
        const QByteArray arabic = made(*fullReport(), options);
        if (placesOf(english, "Why", 1).empty())
            QSKIP("pdftotext is not installed");
        constexpr double width = 595, near = 3;
        // The same pages, mirrored: titles, tables, feet.
        for (const QString &word : {QStringLiteral("Why"), QStringLiteral("Path")}) {
            const auto left = placesOf(english, word, 1), right = placesOf(arabic, word, 1);
            QVERIFY2(!left.empty() && left.size() == right.size(), qPrintable(word));
            QVERIFY2(left.front().first < 50 && std::abs(left.front().first - (width - right.front().second)) < near, qPrintable(word));
        }
        const auto hash = placesOf(arabic, QString(64, 'f'), 1);
        QVERIFY(!hash.empty() && width - hash.back().second < 50);
        // The picture of the path too: the oldest computer stands at the right.
        const auto claimed = placesOf(arabic, "CLAIMED", 1), own = placesOf(arabic, "YOURS", 1);
        QVERIFY(!claimed.empty() && !own.empty() && claimed.front().first > own.front().first);
        // Header lines stay as they came, with their numbers on the left.
        const int pages = int(outputOf("pdftotext", arabic, {}, {"-"}).count(QChar(0x0C)));
        bool found = false;
        for (int page = 2; page <= pages; ++page) {
            for (const auto &[begin, end] : placesOf(arabic, "DKIM-Signature:", page))
                found = found || begin < 90;
        }
        QVERIFY(found);
    }

    void arabicSentencesKeepTheirNames()
    {
        PdfOptions options;
        options.language = "ar";
        const std::string sentence("\u0627\u0644\u062e\u0627\u062f\u0645 mx.a.example (2001:db8::1) \u0641\u064a 2026-11-22 00:47 UTC \u0647\u0646\u0627.");
        const Words words([&](const char *, const char *, int) { return sentence; });
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePdf(buffer, *fullReport(), words, options));
        const QString text = outputOf("pdftotext", buffer.data(), {"-layout"}, {"-"});
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        for (const char *part : {"mx.a.example (2001:db8::1)", "2026-11-22 00:47 UTC"})
            QVERIFY2(text.contains(part), qPrintable(text.left(2000)));
        QVERIFY(!text.contains("[U+206"));
    }

    void letterPaper()
    {
        PdfOptions options;
        options.paper = Paper::Letter;
        const QString info = outputOf("pdfinfo", made(*fullReport(), options), {});
        if (info.isEmpty())
            QSKIP("pdfinfo is not installed");
        QVERIFY(info.contains("612 x 792"));
        QVERIFY(info.contains("Title:           Forged: this is not from northbank.example"));
        QVERIFY(info.contains("Creator:         Heloscope"));
    }
};

QTEST_MAIN(ReportPdfTest)
#include "ReportPdfTest.moc"
