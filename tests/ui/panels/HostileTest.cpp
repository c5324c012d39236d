// A message whose every field is markup: no label, tooltip, message box or document of the window reads it as such, and the picture it
// names is never loaded.
#include "tests/support/ToString.h"
#include "tests/ui/panels/LargeMessages.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/FindingsPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextEdit>

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
        const std::string markup = "<img src='file://" + path.toStdString() + "'><b>x</b><a href='https://www.example.com/'>y</a>";
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
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done && fixture.window.cases()->at(1)->state == ui::CaseState::Done);
        const ReportPtr report = fixture.window.cases()->at(0)->report;
        for (ui::FindingCard *card : fixture.window.caseView()->findings()->cards())
            card->toggleDetails();
        for (int tab = 0; tab < fixture.window.caseView()->tabs()->count(); ++tab) {
            fixture.window.caseView()->tabs()->setCurrentIndex(tab);
            QTest::qWait(30);
            check(fixture.window);
        }
        ui::StepsDialog steps(*report, &fixture.window);
        ui::DnsDialog dns(&fixture.window);
        dns.showReport(report);
        ui::CompareDialog compare(report, fixture.window.cases()->at(1)->report, &fixture.window);
        for (QDialog *dialog : {static_cast<QDialog *>(&steps), static_cast<QDialog *>(&dns), static_cast<QDialog *>(&compare)}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QTest::qWait(30);
            check(*dialog);
        }
    }

private:
    static void check(QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        for (const QWidget *widget : window.findChildren<QWidget *>())
            QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) || widget->toolTip().startsWith(QLatin1String("<qt style")), qPrintable(widget->toolTip()));
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
    std::string m_mail;
};

QTEST_MAIN(HostileTest)
#include "HostileTest.moc"
