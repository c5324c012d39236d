// Reports in a language whose letters are all Cyrillic: what can still be read in Latin letters is a name of a standard, a code or a
// defect. The texts of mail are digits here.
#include "tests/support/PseudoLanguage.h"
#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"
#include "ui/export/CheckupReport.h"
#include "ui/export/CodesText.h"
#include "ui/export/ReportHtml.h"
#include "ui/export/ReportPdf.h"
#include "ui/export/ReportText.h"
#include "ui/export/TicketText.h"
#include "ui/text/QtText.h"

#include <QBuffer>
#include <QProcess>

using namespace heloscope;
using namespace heloscope::test;

namespace {

const Words words([](const char *, const char *source, int) { return pseudo(QString::fromUtf8(source)).toStdString(); });

QString withoutMarkup(QString html)
{
    static const QRegularExpression hidden(QStringLiteral("<style>.*?</style>|<svg.*?</svg>|<[^>]*>"), QRegularExpression::DotMatchesEverythingOption);
    return html.replace(hidden, QStringLiteral(" ")).replace(QRegularExpression(QStringLiteral("&[a-z]+;")), QStringLiteral(" "));
}

} // namespace

class PseudoReportTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_report = fullReport([](const std::string &) { return std::string("77"); });
        m_known.add(
            QStringLiteral("Heloscope heloscope cli replay CASE case SHA SPF DKIM DKIM2 DMARC ARC BIMI DNS DNSSEC TLS RFC S/MIME OpenPGP Sender ID DomainKeys "
                           "pass fail softfail neutral none temperror permerror policy reject quarantine TXT MX PTR AAAA NS CNAME "
                           "rsa ed25519 sha1 sha256 simple relaxed BATV SRS prvs batv PDF JSON HTML UTC draft ietf spec _domainkey"));
        if (m_report->message)
            m_known.add(QString::fromStdString(std::string(m_report->message->bytes())));
        m_known.add(QString(64, QLatin1Char('a')) + QLatin1Char(' ') + QString(64, QLatin1Char('f'))); // hashes, cut where a line ends
        for (const int part : {12, 21, 43})
            m_known.add(QString(part, QLatin1Char('a')) + QLatin1Char(' ') + QString(part, QLatin1Char('f')));
        for (std::size_t i = 0; i < findingCodeCount; ++i)
            m_known.add(QString::fromStdString(std::string(infoOf(FindingCode(i)).id) + ' ' + std::string(infoOf(FindingCode(i)).section)));
    }

    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids"); // that this one shows by design
        TextOptions evidence;
        evidence.depth = Depth::Evidence;
        QTest::newRow("terminal") << toQString(writeText(*m_report, words, evidence)) << QString();
        QTest::newRow("html") << withoutMarkup(toQString(writeHtml(*m_report, words))) << QString();
        QTest::newRow("ticket") << toQString(writeTicket(*m_report, words)) << QString();
        QTest::newRow("reply") << toQString(writeReply(*m_report, words)) << QString();
        QTest::newRow("codes") << toQString(writeCodes(
            words)) << QStringLiteral("good info caution bad sender identity spf dkim dmarc arc recorded path structure indirect bounce content input dns");
        std::string explained;
        for (std::size_t i = 0; i < findingCodeCount; ++i)
            explained += writeExplanation(FindingCode(i), words);
        QTest::newRow("explain") << toQString(explained) << QString();
        QTest::newRow("pdf") << pdfText() << QString();
    }

    void everySentenceIsTranslated()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        KnownWords known = m_known;
        known.add(ids);
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("[а-я]{4}"))));
        QStringList found;
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (const QStringList strange = known.strange(line); !strange.isEmpty())
                found << strange.join(QLatin1Char(' ')) + QLatin1String(" in: ") + line.trimmed().left(150);
        }
        for (const QString &line : found)
            qWarning("not translated: %s", qPrintable(line));
        QCOMPARE(found.size(), 0);
    }

private:
    QString pdfText() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PdfOptions options;
        options.kind = PdfKind::Archive;
        QProcess reader;
        if (!writePdf(buffer, *m_report, words, options))
            return {};
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
        if (!reader.waitForStarted())
            return {};
        reader.write(buffer.data());
        reader.closeWriteChannel();
        reader.waitForFinished(20000);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    std::shared_ptr<const Report> m_report;
    KnownWords m_known;
};

QTEST_MAIN(PseudoReportTest)
#include "PseudoReportTest.moc"
