// The models behind the panels: consistent with Qt's rules, raw values in roles, lines found for bytes.
#include "tests/support/ToString.h"
#include "tests/ui/panels/ReportFixtures.h"
#include "ui/models/BatchModel.h"
#include "ui/models/CasesModel.h"
#include "ui/models/ChecksModel.h"
#include "ui/models/CompareModel.h"
#include "ui/models/DnsModel.h"
#include "ui/models/FindingsModel.h"
#include "ui/models/HeadersModel.h"
#include "ui/models/HopsModel.h"
#include "ui/models/ReportFacts.h"

#include <QAbstractItemModelTester>
#include <QPoint>
#include <QSignalSpy>

using namespace heloscope;
using namespace heloscope::test;
using namespace heloscope::ui;

namespace {

std::shared_ptr<const SourceText> linesOf(const ReportPtr &report) { return std::make_shared<const SourceText>(report->message); }

std::string_view rangeText(const ReportPtr &report, const QModelIndex &index)
{
    const auto ranges = index.data(RangesRole).value<ByteRanges>();
    return ranges.empty() ? std::string_view() : ranges.front().of(report->message->bytes());
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT
private slots:
    void findingsKeepTheOrderAndCarryRawValues()
    {
        FindingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ReportPtr report = forgedReport();
        model.setReport(report, linesOf(report));
        QCOMPARE(model.rowCount(), int(report->findings.size()));
        const QModelIndex seal = model.index(0);
        QCOMPARE(seal.data(FindingsModel::CodeRole).toString(), QStringLiteral("dkim-pass-unaligned"));
        QCOMPARE(seal.data(FindingsModel::SeverityRole).toInt(), int(Severity::Bad));
        QCOMPARE(seal.data(FindingsModel::LinesRole).toString(), QStringLiteral("Lines 12–18"));
        QCOMPARE(seal.data(FindingsModel::SpanRole).toPoint(), QPoint(11, 17));
        QVERIFY(rangeText(report, seal).starts_with("DKIM-Signature"));
        QVERIFY(seal.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Bad sign")));
        QVERIFY(model.plainText(0).contains(QLatin1String("v=DKIM1")));
        QVERIFY(model.plainText(0).contains(QLatin1String("RFC 9989")));
        model.retranslate();
        model.setReport(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void worstFindingOfAByteComesFirst()
    {
        FindingsModel model;
        const ReportPtr report = forgedReport();
        model.setReport(report, linesOf(report));
        const std::size_t from = report->message->first("From")->whole.begin;
        QCOMPARE(model.rowAt(from), 2);
        QCOMPARE(model.rowAt(report->message->first("To")->whole.begin), -1);
        QCOMPARE(model.rowAt(report->message->bytes().size() + 10), -1);
    }

    void hopsRunFromOldestToNewest()
    {
        HopsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ReportPtr report = forgedReport();
        model.setReport(report);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, HopsModel::HostColumn).data().toString(), QStringLiteral("Unknown computer"));
        QCOMPARE(model.index(0, 0).data(HopsModel::ZoneRole).toInt(), int(received::Zone::Claimed));
        QCOMPARE(model.index(0, 0).data(HopsModel::HopIndexRole).toInt(), 3);
        QCOMPARE(model.index(3, HopsModel::HostColumn).data().toString(), QStringLiteral("filter.yourcompany.example"));
        QCOMPARE(model.delayText(0), QString());
        QCOMPARE(model.delayText(1), QStringLiteral("+47 s"));
        QVERIFY(model.index(1, 0).data(HopsModel::LongDelayRole).toBool());
        QCOMPARE(model.index(2, HopsModel::TimeColumn).data().toString(), QStringLiteral("09:12:53"));
        QCOMPARE(model.rowAt(report->path.hops[3].range.begin), 0);
    }

    void aClockThatRunsBackIsNoDelay()
    {
        auto report = std::make_shared<Report>(*forgedReport());
        report->path.hops[0].delaySeconds = -3;
        HopsModel model;
        model.setReport(report);
        QCOMPARE(model.delayText(3), QStringLiteral("clock differs"));
    }

    void checksCompareNowWithRecorded()
    {
        ChecksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto report = std::make_shared<Report>(*forgedReport());
        report->dkim.front().result = AuthResult::PermError;
        report->dkim.front().reason = "key-missing";
        model.setReport(report);
        const auto cell = [&model](int row, ChecksModel::Column column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, ChecksModel::CheckColumn), QStringLiteral("SPF"));
        QCOMPARE(cell(0, ChecksModel::NowColumn), QStringLiteral("fail"));
        QCOMPARE(cell(0, ChecksModel::MatchColumn), QStringLiteral("no"));
        QCOMPARE(cell(1, ChecksModel::NowColumn), QStringLiteral("permerror"));
        QCOMPARE(cell(1, ChecksModel::RecordedColumn), QStringLiteral("pass"));
        QVERIFY(cell(1, ChecksModel::WhyColumn).contains(QLatin1String("removed")));
        QCOMPARE(model.rowAt(report->message->first("DKIM-Signature")->whole.begin + 5), 1);
    }

    void termsUnfoldWithTheValuesOfTheMessage_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("SPF") << 0 << QStringList{"198.51.100.31", "northbank.example", "not on the list"};
        QTest::newRow("DKIM") << 1 << QStringList{"bulk-host.example", "header line"};
        QTest::newRow("DMARC") << 2 << QStringList{"northbank.example", "reject"};
        QTest::newRow("TLS") << 3 << QStringList{"mx1.yourcompany.example"};
    }

    void termsUnfoldWithTheValuesOfTheMessage()
    {
        QFETCH(int, row);
        QFETCH(QStringList, values);
        ChecksModel model;
        model.setReport(forgedReport());
        const QString term = model.index(row, 0).data(ChecksModel::TermRole).toString();
        QVERIFY2(term.count(QLatin1String(". ")) == 1 && term.endsWith(QLatin1Char('.')), qPrintable(term));
        for (const QString &value : values)
            QVERIFY2(term.contains(value), qPrintable(term));
    }

    void untrustedRecordsAreNotShownAsRecorded()
    {
        auto report = std::make_shared<Report>(*forgedReport());
        report->recorded.front().trusted = false;
        ChecksModel model;
        model.setReport(report);
        QCOMPARE(model.index(0, ChecksModel::RecordedColumn).data().toString(), QStringLiteral("–"));
    }

    void twoCasesAreComparedRowByRow()
    {
        CompareModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReports(forgedReport(), genuineReport());
        QVERIFY(model.rowCount() > 10);
        const auto rowOf = [&model](const QString &name) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, CompareModel::FactColumn).data().toString() == name)
                    return row;
            }
            return -1;
        };
        const int answer = rowOf(QStringLiteral("Answer"));
        QVERIFY(answer >= 0);
        QCOMPARE(model.index(answer, CompareModel::FirstColumn).data().toString(), QStringLiteral("Forged"));
        QCOMPARE(model.index(answer, CompareModel::SecondColumn).data().toString(), QStringLiteral("Real"));
        QVERIFY(model.index(answer, 0).data(CompareModel::DiffersRole).toBool());
        QVERIFY(model.differences() > 3);
        model.setReports(forgedReport(), forgedReport());
        QCOMPARE(model.differences(), 0);
    }

    void headersInMessageOrderDecodedOrRaw()
    {
        HeadersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ReportPtr report = forgedReport();
        model.setSource(linesOf(report));
        QCOMPARE(model.rowCount(), int(report->message->fields().size()));
        int subject = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, HeadersModel::NameColumn).data().toString() == QLatin1String("Subject"))
                subject = row;
        }
        QCOMPARE(model.index(subject, HeadersModel::ValueColumn).data().toString(), QStringLiteral("Urgent: confirm your card"));
        QCOMPARE(model.index(subject, HeadersModel::LineColumn).data().toInt(), 23);
        model.setValues(HeadersModel::Values::Raw);
        QVERIFY(model.index(subject, HeadersModel::ValueColumn).data().toString().contains(QLatin1String("=?utf-8?Q?")));
        QVERIFY(model.index(0, HeadersModel::ValueColumn).data().toString().contains(QLatin1Char('\n')));
        QCOMPARE(model.rowAt(report->message->first("Subject")->whole.begin), subject);
    }

    void dnsShowsWhoAnsweredWhat()
    {
        DnsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(forgedReport());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, DnsModel::NameColumn).data().toString(), QStringLiteral("_dmarc.northbank.example"));
        QCOMPARE(model.index(0, DnsModel::AnswerColumn).data().toString(), QStringLiteral("v=DMARC1; p=reject"));
        QCOMPARE(model.index(0, DnsModel::ServerColumn).data().toString(), QStringLiteral("192.0.2.53:53"));
    }

    void dnsTakesInTheMessagesInside()
    {
        auto inner = std::make_shared<Report>();
        DnsAnswer none;
        none.status = DnsStatus::NoData;
        inner->dns.set({"inside.example", DnsType::TXT}, none);
        inner->dns.set({"withheld.example", DnsType::TXT}, DnsAnswer());
        auto report = std::make_shared<Report>(*forgedReport());
        report->embedded.push_back(inner);
        DnsModel model;
        model.setReport(report);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.asked(), 4); // one is listed without having been asked
    }

    void dnsMarksQuestionsThatTellAMailboxName()
    {
        auto report = std::make_shared<Report>(*forgedReport());
        auto [question, answer] = *report->dns.begin();
        answer.mailboxName = true;
        report->dns.set(question, answer);
        DnsModel model;
        model.setReport(report);
        QCOMPARE(model.index(0, DnsModel::StatusColumn).data().toString(), QStringLiteral("answered; tells the sender’s mailbox name"));
        QCOMPARE(model.index(1, DnsModel::StatusColumn).data().toString(), QStringLiteral("answered"));
    }

    void casesNewestFirstWithUndo()
    {
        CasesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Case first;
        first.bytes = std::make_shared<const std::string>("one");
        const int one = model.add(first);
        Case second;
        second.bytes = std::make_shared<const std::string>("two");
        second.report = forgedReport();
        second.state = CaseState::Done;
        const int two = model.add(second);
        QVERIFY(one != two);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("North Bank"));
        QCOMPARE(model.index(0).data(CasesModel::SubjectRole).toString(), QStringLiteral("Urgent: confirm your card"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Forged")));
        QCOMPARE(model.findSame("one")->id, one);
        QVERIFY(!model.findSame("three"));
        auto taken = model.take(two);
        QCOMPARE(model.rowCount(), 1);
        model.putBack(0, *taken);
        QCOMPARE(model.at(0)->id, two);
        QVERIFY(!model.take(999));
        Case changed = *model.find(one);
        changed.state = CaseState::Failed;
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        model.update(changed);
        QCOMPARE(spy.count(), 1);
    }

    void unfinishedCasesShowNoVerdict()
    {
        CasesModel model;
        Case running;
        running.report = forgedReport();
        running.state = CaseState::Checking;
        model.add(running);
        QVERIFY(model.index(0).data(LookRole).value<Look>().tone == Tone::Grey);
    }

    void sourceLinesFollowTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("lines");
        QTest::newRow("crlf") << QByteArray("From: b@c.example\r\nTo: d\r\n\r\nbody\r\n") << 4;
        QTest::newRow("lf") << QByteArray("From: b@c.example\nTo: d\n\nbody") << 4;
        QTest::newRow("no end") << QByteArray("From: b@c.example\r\nTo: d") << 2;
    }

    void sourceLinesFollowTheBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, lines);
        const auto message = *splitMessage(bytes.toStdString(), SourceKind::Message);
        const SourceText text(message);
        QCOMPARE(text.lineCount(), lines);
        QCOMPARE(text.text(1), QStringLiteral("To: d"));
        QCOMPARE(text.line(1).nameBytes, std::size_t(2));
        QCOMPARE(*text.linesOf(message->fields()[1].whole), (LineSpan{1, 1}));
        QCOMPARE(*text.linesOf({0, message->bytes().size()}), (LineSpan{0, lines - 1}));
        QVERIFY(!text.linesOf({3, 3}));
    }

    void longTextsAreCutAndSaySo()
    {
        const auto message = *splitMessage(
            "From: a@b.example\r\nSubject: " + std::string(10'000, 'x') + "\r\n\r\n" + std::string(3 << 20, 'y') + "\r\nlast\r\n", SourceKind::Message);
        const SourceText text(message);
        QVERIFY(text.text(1).size() < 4200);
        QVERIFY(text.text(1).contains(QLatin1String("6009")));
        QVERIFY(text.hiddenBytes() > (1 << 20));
        QVERIFY(!text.linesOf({message->bytes().size() - 4, message->bytes().size()}));
        QCOMPARE(SourceText(message, std::size_t(-1)).hiddenBytes(), std::size_t(0));
    }

    void hiddenCharactersAreVisibleEverywhere()
    {
        const ReportPtr report = hostileReport();
        FindingsModel findings;
        findings.setReport(report, linesOf(report));
        HopsModel hops;
        hops.setReport(report);
        ChecksModel checks;
        checks.setReport(report);
        DnsModel dns;
        dns.setReport(report);
        HeadersModel headers;
        headers.setSource(linesOf(report));
        for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{&findings, &hops, &checks, &dns, &headers}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    QVERIFY2(!model->index(row, column).data().toString().contains(QChar(0x202E)), qPrintable(model->index(row, column).data().toString()));
            }
        }
        for (const SenderCard &card : {ReportFacts::senderYouSee(*report), ReportFacts::whoTrulySent(*report), ReportFacts::whereRepliesGo(*report)})
            QVERIFY(!(card.values.join(QString()) + card.note).contains(QChar(0x202E)));
    }

    void theThreeSenders()
    {
        const ReportPtr forged = forgedReport();
        QCOMPARE(ReportFacts::senderYouSee(*forged).values, (QStringList{QStringLiteral("North Bank"), QStringLiteral("<alerts@northbank.example>")}));
        QVERIFY(ReportFacts::senderYouSee(*forged).look.tone == Tone::Red);
        QCOMPARE(ReportFacts::whoTrulySent(*forged).values, QStringList{QStringLiteral("bulk-host.example")});
        QVERIFY(ReportFacts::whereRepliesGo(*forged).look.tone == Tone::Amber);
        const ReportPtr real = genuineReport();
        QVERIFY(ReportFacts::senderYouSee(*real).look.tone == Tone::Green);
        QVERIFY(ReportFacts::whoTrulySent(*real).look.tone == Tone::Green);
        // A proven address with a borrowed name is never green.
        QVERIFY(ReportFacts::senderYouSee(*imitationReport()).look.tone == Tone::Amber);
        QCOMPARE(ReportFacts::whoTrulySent(*cannotTellReport()).values, QStringList{QStringLiteral("198.51.100.8")});
    }

    void bouncesOfOneCampaignAreOneWave()
    {
        std::vector<BatchRow> rows(4);
        for (const std::size_t at : {0, 1, 3})
            rows[at].keys[std::size_t(ClusterBasis::BounceCampaign)] = at == 1 ? "203.0.113.9 2026-05-12" : "203.0.113.9 2026-05-12 1f0c22ab";
        BatchModel model;
        model.append(rows);
        QStringList waves;
        for (int row = 0; row < model.rowCount(); ++row)
            waves << model.index(row, BatchModel::CampaignColumn).data().toString();
        QVERIFY2(waves[0].startsWith("Wave 1: 2 bounce"), qPrintable(waves[0]));
        QCOMPARE(waves, (QStringList{waves[0], "", "", waves[0]}));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "ModelsTest.moc"
