// A message whose every field is markup: no label, tooltip, menu, message box or document of the window reads it as such, the picture
// it names is never opened, and the server it names is never asked.
#include "tests/support/ToString.h"
#include "tests/ui/panels/LargeMessages.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/SettingsDialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTcpServer>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace heloscope;
using namespace heloscope::test;

class HostileTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("loaded.png"));
        QImage picture(60, 60, QImage::Format_RGB32);
        picture.fill(QColor(255, 0, 255));
        QVERIFY(picture.save(path));
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        watch(path);
        const std::string address = "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/x.png";
        const std::string markup = "<img src='file://" + path.toStdString() + "'><img src='" + address + "'><b>x</b><a href='" + address + "'>y</a>";
        m_markup = QString::fromStdString(markup);
        m_mail = "Received: from " + markup + " (" + markup
            + " [192.0.2.7])\r\n by mx.own.example with ESMTPS id <i>; Thu, 19 Nov 2026 09:12:51 +0000\r\n"
              "Received: from b.example by "
            + markup + "; " + markup + "\r\n";
        for (const char *name : {"Authentication-Results", "Received-SPF", "DKIM-Signature", "ARC-Seal", "Return-Path", "To", "Cc", "Reply-To", "Sender",
                                 "Message-ID", "User-Agent", "List-Id", "X-Spam-Status", "X-Mailer", "References", "In-Reply-To"})
            m_mail += std::string(name) + ": " + markup + "\r\n";
        m_mail += "From: \"" + markup + "\" <a@sender.example>\r\nSubject: " + markup
            + "\r\nDate: Thu, 19 Nov 2026 09:12:50 +0000\r\n"
              "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/html\r\n\r\n"
            + markup + "\r\n--q\r\nContent-Type: application/pdf; name=\"" + markup + "\"\r\nContent-Disposition: attachment; filename=\"" + markup
            + "\"\r\n\r\nx\r\n--q--\r\n";
    }

    void nothingIsReadAsMarkup()
    {
        WindowFixture fixture(analyseOffline);
        fixture.window.resize(1280, 900);
        fixture.window.show();
        fixture.window.openBytes(m_mail);
        fixture.window.openBytes(m_mail + "another");
        fixture.window.notice()->show({}, m_markup);
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done && fixture.window.cases()->at(1)->state == ui::CaseState::Done);
        const ReportPtr report = fixture.window.cases()->at(0)->report;
        for (ui::FindingCard *card : fixture.window.caseView()->findings()->cards())
            card->toggleDetails();
        for (int tab = 0; tab < fixture.window.caseView()->tabs()->count(); ++tab) {
            fixture.window.caseView()->tabs()->setCurrentIndex(tab);
            QTest::qWait(30);
            askForTips(*fixture.window.caseView()->tabs()->widget(tab));
            check(fixture.window);
        }
        for (QMenu *menu : fixture.window.findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            for (const QAction *action : menu->actions())
                QVERIFY2(isPlain(action->toolTip()), qPrintable(action->toolTip()));
        }
        ui::StepsDialog steps(*report, &fixture.window);
        ui::DnsDialog dns(&fixture.window);
        dns.showReport(report);
        ui::CompareDialog compare(report, fixture.window.cases()->at(1)->report, &fixture.window);
        ui::PrivacyDialog privacy(m_markup, m_markup, &fixture.window);
        ui::DomainDialog domain(
            [this](const checkup::Request &, std::stop_token) {
                checkup::Checkup found;
                found.domain = m_markup.toStdString();
                return found;
            },
            &fixture.window);
        domain.findChild<ui::DomainPanel *>()->suggest("a.example", {});
        domain.findChild<ui::DomainPanel *>()->check();
        ui::SettingsDialog settings({}, ui::learnFrom(*report, {}), {}, report, &fixture.window);
        for (QDialog *dialog : {static_cast<QDialog *>(&steps), static_cast<QDialog *>(&dns), static_cast<QDialog *>(&compare),
                                static_cast<QDialog *>(&privacy), static_cast<QDialog *>(&domain), static_cast<QDialog *>(&settings)}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QTest::qWait(30);
            askForTips(*dialog);
            check(*dialog);
        }
        QVERIFY2(!wasOpened(), "the picture named in the message was opened");
        QVERIFY2(!m_server.hasPendingConnections(), "the server named in the message was asked");
    }

    void aListOfMessagesIsPlainToo()
    {
        ui::BatchWindow batch;
        ui::BatchRow row;
        row.source.path = m_markup.toStdString();
        row.sender = row.subject = row.reason = row.verdict = m_markup;
        row.domain = m_markup.toStdString();
        batch.model()->append({row});
        batch.show();
        QTest::qWait(30);
        askForTips(batch);
        check(batch);
        QVERIFY(!wasOpened() && !m_server.hasPendingConnections());
    }

    /// The watch itself sees an opening.
    void theWatchSees()
    {
        if (m_watch < 0)
            QSKIP("no watch on this system");
        QFile file(m_folder.filePath(QStringLiteral("loaded.png")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(wasOpened());
    }

private:
    void watch(const QString &path)
    {
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (m_watch >= 0)
            inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN);
#else
        Q_UNUSED(path);
#endif
    }

    bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return m_watch >= 0 && read(m_watch, events, sizeof events) > 0;
#else
        return false;
#endif
    }

    /// Not taken for markup, or markup of ours around an escaped text.
    static bool isPlain(const QString &tip)
    {
        const QString ours = QStringLiteral("<qt style=\"white-space:pre-wrap\">"), end = QStringLiteral("</qt>");
        if (!tip.startsWith(ours) || !tip.endsWith(end))
            return !Qt::mightBeRichText(tip);
        QString inside = tip.mid(ours.size(), tip.size() - ours.size() - end.size());
        return !inside.remove(QStringLiteral("<br>")).contains(QLatin1Char('<'));
    }

    /// As with the mouse held over each cell.
    static void askForTips(QWidget &part)
    {
        for (QAbstractItemView *view : part.findChildren<QAbstractItemView *>()) {
            if (!view->model() || !view->isVisible())
                continue;
            for (int row = 0; row < std::min(30, view->model()->rowCount()); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QRect place = view->visualRect(view->model()->index(row, column));
                    QHelpEvent event(QEvent::ToolTip, place.center(), view->viewport()->mapToGlobal(place.center()));
                    QApplication::sendEvent(view->viewport(), &event);
                    QVERIFY2(isPlain(QToolTip::text()), qPrintable(QToolTip::text()));
                }
            }
        }
        QToolTip::hideText();
    }

    static void check(QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || isPlain(label->text()), qPrintable(label->text()));
        for (const QWidget *widget : window.findChildren<QWidget *>())
            QVERIFY2(isPlain(widget->toolTip()), qPrintable(widget->toolTip()));
        for (const QTextEdit *edit : window.findChildren<QTextEdit *>())
            QVERIFY(!edit->document()->toHtml().contains(QLatin1String("<img")));
        for (const QPlainTextEdit *edit : window.findChildren<QPlainTextEdit *>())
            QVERIFY(!edit->document()->toHtml().contains(QLatin1String("<img")));
        const QImage seen = window.grab().toImage();
        for (int y = 0; y < seen.height(); y += 4) {
            for (int x = 0; x < seen.width(); x += 4)
                QVERIFY2(seen.pixelColor(x, y) != QColor(255, 0, 255), "the picture named in the message was loaded");
        }
    }

    QTemporaryDir m_folder;
    QTcpServer m_server;
    QString m_markup;
    std::string m_mail;
    int m_watch = -1;
};

QTEST_MAIN(HostileTest)
#include "HostileTest.moc"
