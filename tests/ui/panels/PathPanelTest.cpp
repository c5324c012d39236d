// The Path tab with real analyses behind it: moving the border, remembering a server, folded steps, very long ways.
#include "ui/panels/PathPanel.h"
#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "tests/ui/panels/WindowFixture.h"
#include "ui/panels/NoticeLine.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTableView>

using namespace heloscope;
using namespace heloscope::test;

namespace {

const std::string stamp = "; Thu, 19 Nov 2026 09:12:00 +0000\r\n";
const std::string forwarded =
    "Return-Path: <b@sender.example>\r\nDelivered-To: r@home.example\r\n"
    "Received: from relay.other.example (relay.other.example [203.0.113.20]) by mx.home.example (Postfix) with ESMTPS id 1C1D02A4F1 for <r@home.example>"
    + stamp + "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by relay.other.example (Postfix) with ESMTPS id 2C1D02A4F1" + stamp
    + "From: b@sender.example\r\nTo: r@home.example\r\nSubject: x\r\nDate: Thu, 19 Nov 2026 09:11:00 +0000\r\nMessage-ID: <1@sender.example>\r\n\r\nhello\r\n";
const std::string answers = R"([{"name": "sender.example", "type": "TXT", "value": "v=spf1 ip4:198.51.100.7 -all"},
                                {"name": "_dmarc.sender.example", "type": "TXT", "value": "v=DMARC1; p=reject"}])";

ReportPtr analysed(const ui::AnalysisRequest &request)
{
    Question question;
    question.message = *request.bytes;
    question.answers = answers;
    question.options = request.options;
    question.profile = writeProfile(request.profile, Secrets::Include);
    question.now = "2026-11-19T10:00:00Z";
    return analyse(question);
}

std::string longWay(int hops)
{
    std::string header;
    for (int i = 0; i < hops; ++i)
        header += "Received: from h" + std::to_string(i + 1) + ".sender.example ([198.51.100.7]) by h" + std::to_string(i) + ".home.example with ESMTP id A"
            + stamp;
    return header + "From: b@sender.example\r\n\r\nhello\r\n";
}

} // namespace

class PathPanelTest : public QObject {
    Q_OBJECT
private slots:
    void movingTheBorderChangesEverything()
    {
        Profile known; // read when the analysis is done
        WindowFixture fixture([&](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
            known = request.profile;
            return Result<ReportPtr>(analysed(request));
        });
        fixture.window.show();
        fixture.window.openBytes(forwarded);
        QTRY_VERIFY(isDone(fixture));
        const auto shown = [&] { return fixture.window.cases()->at(0)->report; };
        ReportPtr report = shown();
        QVERIFY(report->spf && report->spf->result == AuthResult::Fail);
        COMPARE_TEXT(report->path.client.ip, "203.0.113.20");
        const VerdictLevel before = report->verdict.level;

        auto *panel = fixture.window.findChild<ui::PathPanel *>();
        const auto buttons = panel->findChildren<QAbstractButton *>();
        const auto mine = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QAbstractButton *button) { return button->text().contains("relay.other.example"); });
        QVERIFY(mine != buttons.end());
        (*mine)->click();
        QTRY_VERIFY(isDone(fixture) && shown() != report);
        report = shown();
        COMPARE_TEXT(report->path.client.ip, "198.51.100.7");
        QVERIFY(report->spf && report->spf->result == AuthResult::Pass);
        QVERIFY(report->verdict.level < before);
        QVERIFY(report->path.basis == received::BorderBasis::User);
        QVERIFY(report->path.zones[0] == received::Zone::Yours && report->path.zones[1] == received::Zone::Border);
        QVERIFY(known.receivingHosts.empty()); // one message only

        // Remembered only if the user says so.
        auto *notice = fixture.window.findChild<ui::NoticeLine *>();
        QVERIFY(notice->isVisible());
        const auto actions = notice->findChildren<QAbstractButton *>();
        const auto remember = std::find_if(actions.begin(), actions.end(),
                                           [](const QAbstractButton *button) { return button->text().contains("relay.other.example"); });
        QVERIFY(remember != actions.end());
        (*remember)->click();
        fixture.window.openBytes(forwarded + "more\r\n");
        QTRY_VERIFY(isDone(fixture) && shown() != report);
        report = shown();
        QCOMPARE(known.receivingHosts.size(), std::size_t(2));
        COMPARE_TEXT(report->path.client.ip, "198.51.100.7");
        QVERIFY(report->path.basis == received::BorderBasis::Profile);
    }

    void innerStepsAreFolded()
    {
        const std::string loop = "Received: from localhost (localhost [127.0.0.1]) by mx.home.example (Postfix) with ESMTP id 5C1D02A4F0" + stamp
            + "Received: from mx.home.example ([127.0.0.1]) by localhost (mx.home.example [127.0.0.1]) (amavis, port 10024) with ESMTP id cx" + stamp;
        const std::string top = "Return-Path: <b@sender.example>\r\nDelivered-To: r@home.example\r\nReceived: from mx.home.example (mx.home.example [10.0.0.2])"
                                " by store.home.example (Postfix) with ESMTP id 6C1D02A4F0"
            + stamp;
        Question question;
        question.message = top + loop + forwarded.substr(forwarded.find("Received:"));
        ui::HopsModel model;
        ui::PathPanel panel(&model);
        panel.resize(900, 700);
        model.setReport(analyse(question));
        panel.show();
        const auto rows = panel.findChildren<ui::HopRow *>();
        QCOMPARE(rows.size(), 5);
        const auto shown = [&] { return std::count_if(rows.begin(), rows.end(), [](const ui::HopRow *row) { return !row->isHidden(); }); };
        QCOMPARE(shown(), 3);
        panel.selectRow(3); // from the source or the table: its row must be seen
        QCOMPARE(shown(), 5);
    }

    void longWaysAreATable()
    {
        Question question;
        question.message = longWay(20'000);
        QElapsedTimer timer;
        timer.start();
        const ReportPtr report = analyse(question);
        QVERIFY(report->path.limitReached);
        ui::HopsModel model;
        ui::PathPanel panel(&model);
        panel.resize(900, 700);
        model.setReport(report);
        panel.show();
        QVERIFY(panel.findChildren<ui::HopRow *>().isEmpty());
        auto *table = panel.findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), int(report->path.hops.size()));
        table->scrollToBottom();
        panel.grab();
        qInfo("20,000 lines: %lld ms", timer.elapsed());
    }
};

QTEST_MAIN(PathPanelTest)
#include "PathPanelTest.moc"
