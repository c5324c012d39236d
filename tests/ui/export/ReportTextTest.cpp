#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "core/base/Utf8.h"
#include "ui/export/CodesText.h"
#include "ui/export/Digest.h"
#include "ui/export/ReportCsv.h"
#include "ui/export/ReportText.h"
#include "ui/export/TextLayout.h"
#include "ui/export/TicketText.h"

#include <QRandomGenerator>

using namespace heloscope;
using namespace heloscope::test;

namespace {

const std::string hostile = "a\x1b[31m\x1b]0;t\x07\xE2\x80\xAE\x80\xff\x9b\r\nInjected: line\r\n\t\0=cmd|' /C calc'!A0\xE2\x81\xA6\xC2\x9B";

// The first character that must not be there, or 0.
char32_t hiddenIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (isHiddenCharacter(c) && c != '\n')
            return c;
    }
    return 0;
}

int lineCount(const std::string &text) { return int(std::count(text.begin(), text.end(), '\n')); }

} // namespace

class ReportTextTest : public QObject {
    Q_OBJECT
private slots:
    void nothingHiddenComesOut()
    {
        const Words words;
        const auto report = fullReport([](const std::string &what) { return what + hostile; });
        for (const Depth depth : {Depth::Short, Depth::Full, Depth::Evidence}) {
            const std::string text = writeText(*report, words, {depth, Colour::Never, Defang::Yes, 100});
            QVERIFY(isUtf8(text));
            QCOMPARE(unsigned(hiddenIn(text)), 0u);
            QVERIFY(text.find("\nInjected") == std::string::npos);
        }
        for (const std::string &text : {writeTicket(*report, words), writeReply(*report, words)}) {
            QVERIFY(isUtf8(text));
            QCOMPARE(unsigned(hiddenIn(text)), 0u);
        }
        std::string row = writeCsvRow(*report, words);
        QVERIFY(row.ends_with("\r\n"));
        row.resize(row.size() - 2);
        QCOMPARE(unsigned(hiddenIn(row)), 0u);
        QVERIFY(row.find('\n') == std::string::npos);
    }

    void linesFitTheWidth()
    {
        const Words words;
        for (const int width : {60, 80, 100, 140}) {
            const std::string text = writeText(*fullReport(), words, {Depth::Evidence, Colour::Never, Defang::Yes, width});
            for (const QByteArray &line : bytes(text).split('\n'))
                QVERIFY2(columnsOf(line.toStdString()) <= std::max(width, 70), line);
        }
    }

    void coloursOnlyWhenAsked()
    {
        const Words words;
        QVERIFY(writeText(*fullReport(), words, {Depth::Full, Colour::Never, Defang::Yes, 100}).find('\x1b') == std::string::npos);
        const std::string coloured = writeText(*fullReport(), words, {Depth::Full, Colour::Always, Defang::Yes, 100});
        QVERIFY(coloured.starts_with("\x1b[1;33m!"));
        // Every colour that begins also ends.
        int open = 0;
        for (std::size_t at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b', at + 1))
            open += coloured.compare(at, 4, "\x1b[0m") == 0 ? -1 : 1;
        QCOMPARE(open, 0);
    }

    void reportAnswersFirst()
    {
        Report report = *fullReport();
        report.bounce.reset();
        const std::string text = writeText(report, Words());
        std::size_t at = 0;
        for (const char *part : {"Forged: this is not from northbank.example", "asks all servers to\n  refuse", "What to do", "From (what you see)", "Why",
                                 "Neither seal nor sender list speaks for", "Path, oldest step first", "CLAIMED", "YOURS", "Checks", "What was not checked",
                                 "Questions to the name service", "SHA-256"}) {
            const std::size_t found = text.find(part, at);
            QVERIFY2(found != std::string::npos, part);
            at = found;
        }
        QVERIFY(text.find("line 1") != std::string::npos);
        QVERIFY(text.find("lines 2–3") != std::string::npos);
    }

    void shortLeavesNotesOut()
    {
        const std::string text = writeText(*fullReport(), Words(), {Depth::Short, Colour::Never, Defang::Yes, 100});
        QVERIFY(text.find("The name service was not asked") == std::string::npos);
        QVERIFY(text.find("2 more note") != std::string::npos);
    }

    void emptyReportIsFine()
    {
        for (const Depth depth : {Depth::Short, Depth::Full, Depth::Evidence})
            QVERIFY(writeText(*emptyReport(), Words(), {depth, Colour::Never, Defang::Yes, 100}).size() > 100);
        QVERIFY(!writeTicket(*emptyReport(), Words()).empty());
        QVERIFY(!writeReply(*emptyReport(), Words()).empty());
    }

    void ticketHasAtMostFifteenLines()
    {
        const Words words;
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            const auto report = fullReport([&](const std::string &what) {
                std::string value = what;
                for (int i = 0; i < 30; ++i)
                    value += char(random.bounded(256));
                return value;
            });
            const std::string ticket = writeTicket(*report, words);
            QVERIFY2(lineCount(ticket) <= 15, ticket.c_str());
        }
        const std::string ticket = writeTicket(*fullReport(), words);
        QVERIFY(ticket.find("SHA-256 ffff") != std::string::npos);
        QVERIFY(ticket.find("2026-11-21") != std::string::npos);
    }

    void suspectsAreDefangedOthersNot()
    {
        const std::string ticket = writeTicket(*fullReport(), Words());
        QVERIFY(ticket.find("bulk-host[.]example") != std::string::npos);
        QVERIFY(ticket.find("bulk-host.example") == std::string::npos);
        QVERIFY(ticket.find("freemail[.]example") != std::string::npos);
        QVERIFY(ticket.find("northbank.example") != std::string::npos); // the victim
        QVERIFY(ticket.find("filter.yourcompany.example") != std::string::npos);
        QVERIFY(ticket.find("198.51.100.31") != std::string::npos);
        QVERIFY(writeTicket(*fullReport(), Words(), Defang::No).find("[.]") == std::string::npos);
    }

    void defangingKeepsSentences()
    {
        const auto report = fullReport();
        COMPARE_TEXT(defanged("It was a.bulk-host.example. Next, v1.2 of 198.51.100.31.", *report),
                     "It was a[.]bulk-host[.]example. Next, v1.2 of 198.51.100.31.");
    }

    void replyHasThreeSentences()
    {
        COMPARE_TEXT(writeReply(*fullReport(), Words()),
                     "Forged: this is not from northbank.example. No seal and no sender list speaks for northbank.example. Do not answer, "
                     "click or pay.\n");
        Report report = *fullReport();
        report.verdict.because.clear();
        report.verdict.notChecked = {{StatementCode::NothingAsked, {}}};
        QVERIFY(writeReply(report, Words()).find(Words().sentence(report.verdict.notChecked.front())) != std::string::npos);
    }

    void csvQuotesAndDisarms()
    {
        Report report = *emptyReport();
        report.source.path = "=HYPERLINK(\"http://x\",\"y\")";
        report.path.client.ip = "+1";
        const std::string row = writeCsvRow(report, Words());
        QVERIFY2(row.starts_with("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","), row.c_str());
        QVERIFY(row.find("\"'+1\"") != std::string::npos);
        QCOMPARE(bytes(csvHeader()).count(','), bytes(writeCsvErrorRow({"x", 0, 0, {}, {}}, {"empty", {}}, Words())).count(','));
    }

    void anAddressStandsOnce()
    {
        Report report = *fullReport();
        for (received::Hop &hop : report.path.hops)
            hop.rdns = "[" + hop.ip + "]";
        const std::string line = pathLine(report, Words(), 10);
        QVERIFY2(line.find("] [") == std::string::npos && line.find("[") != std::string::npos, line.c_str());
    }

    void pathLineIsShortened()
    {
        Report report = *fullReport();
        QCOMPARE(bytes(pathLine(report, Words(), 10)).count('>'), 4);
        for (int i = 0; i < 100; ++i)
            report.path.hops.push_back(report.path.hops[std::size_t(3 - i % 2)]);
        QVERIFY(bytes(pathLine(report, Words(), 5)).count('>') <= 5);
        QVERIFY(pathLine(report, Words(), 5).find("…") != std::string::npos);
    }

    void codesAreAllListedAndExplained()
    {
        const std::string codes = writeCodes(Words());
        QCOMPARE(std::size_t(lineCount(codes)), findingCodeCount);
        for (std::size_t i = 0; i < findingCodeCount; ++i)
            QVERIFY(codes.find(std::string(toString(FindingCode(i))) + " ") != std::string::npos);
        const std::string text = writeExplanation(FindingCode::DmarcFail, Words());
        QVERIFY(text.find("RFC 9989") != std::string::npos);
        QVERIFY(text.find("dmarc-fail") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ReportTextTest)
#include "ReportTextTest.moc"
