// How messages come into the window: paste, drop, files, mailboxes; what is asked before, what is answered where there is no mail.
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/DropHint.h"
#include "ui/panels/NoticeLine.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QMimeData>
#include <QPushButton>

using namespace heloscope;
using namespace heloscope::test;

namespace {

const QByteArray mail = "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nDate: Thu, 19 Nov 2026 09:12:54 +0000\r\n\r\nhello\r\n";

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class IntakeTest : public QObject {
    Q_OBJECT
private slots:
    void startsWithTheQuestionAndADropArea()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        QVERIFY(fixture.window.findChild<QWidget *>(QStringLiteral("dropArea"))->isVisible());
        QVERIFY(fixture.window.findChild<QPushButton *>(QStringLiteral("startPaste"))->isDefault());
    }

    void pasteTakesTheBytesOfTheClipboard()
    {
        std::string seen;
        const ReportPtr report = forgedReport();
        WindowFixture fixture([&](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
            seen = *request.bytes;
            return Result<ReportPtr>(report);
        });
        show(fixture.window);
        const QByteArray bytes("From: a@b.example\r\nX: \xC2\xA0y\r\n\r\nbody\r\n");
        auto *data = new QMimeData;
        data->setData(QStringLiteral("text/plain"), bytes);
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&fixture.window, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(isDone(fixture));
        QCOMPARE(QByteArray::fromStdString(seen), bytes);
    }

    void copiedTextIsReadAsCopied_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("hint");
        QTest::newRow("text file") << QStringLiteral("a.txt") << int(SourceKind::Pasted);
        QTest::newRow("message file") << QStringLiteral("a.eml") << int(SourceKind::Message);
        QTest::newRow("clipboard") << QString() << int(SourceKind::Pasted);
    }

    void copiedTextIsReadAsCopied()
    {
        QFETCH(QString, name);
        QFETCH(int, hint);
        int seen = -1;
        const ReportPtr report = forgedReport();
        WindowFixture fixture([&](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
            seen = int(request.hint);
            return Result<ReportPtr>(report);
        });
        show(fixture.window);
        QTemporaryDir folder;
        if (name.isEmpty()) {
            QApplication::clipboard()->setText(QString::fromLatin1(mail));
            fixture.window.pasteClipboard();
        } else {
            fixture.window.openFiles({written(folder.filePath(name), mail)});
        }
        QTRY_VERIFY(isDone(fixture));
        QCOMPARE(seen, hint);
    }

    void aVeryLargeFileIsAskedAboutBeforeItIsRead()
    {
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QTemporaryDir folder;
        const QString path = written(folder.filePath(QStringLiteral("large.eml")), mail + QByteArray(26 << 20, 'x'));
        fixture.window.openFiles({path});
        QTRY_VERIFY(fixture.window.notice()->isVisible());
        QCOMPARE(fixture.window.cases()->rowCount(), 0);
        fixture.window.notice()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(isDone(fixture));
        QVERIFY(fixture.window.cases()->at(0)->bytes->size() > std::size_t(26 << 20));
    }

    void aDragSaysWhatADropWillDo_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<QString>("says");
        QTest::newRow("one") << 1 << QStringLiteral("Drop to analyse 1 message");
        QTest::newRow("three") << 3 << QStringLiteral("Drop to analyse 3 message");
        QTest::newRow("many") << 300 << QStringLiteral("Drop to check 300 message");
        QTest::newRow("text") << 0 << QStringLiteral("Drop to analyse this text");
        QTest::newRow("nothing usable") << -1 << QStringLiteral("This program hands over no message");
        QTest::newRow("folder") << -2 << QStringLiteral("Drop to check all messages");
    }

    void aDragSaysWhatADropWillDo()
    {
        QFETCH(int, files);
        QFETCH(QString, says);
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QMimeData data;
        QList<QUrl> urls;
        for (int i = 0; i < files; ++i)
            urls << QUrl::fromLocalFile(QStringLiteral("/mail/%1.eml").arg(i));
        if (files == -2)
            urls << QUrl::fromLocalFile(QDir::tempPath());
        if (!urls.isEmpty())
            data.setUrls(urls);
        if (files == 0)
            data.setText(QString::fromLatin1(mail));
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window, &enter);
        auto *hint = fixture.window.findChild<ui::DropHint *>();
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().startsWith(says), qPrintable(hint->text()));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&fixture.window, &leave);
        QVERIFY(!hint->isVisible());
    }

    void pasteOfNothingIsAnswered()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        QApplication::clipboard()->clear();
        fixture.window.pasteClipboard();
        QVERIFY(fixture.window.notice()->isVisible());
        QCOMPARE(fixture.window.cases()->rowCount(), 0);
    }

    void dropOfAFileOpensIt()
    {
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QTemporaryDir folder;
        const QString path = written(folder.filePath(QStringLiteral("a.eml")), mail);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(fixture.window, data);
        QTRY_VERIFY(isDone(fixture));
        QCOMPARE(fixture.window.settings().recentFiles, QStringList{path});
    }

    void dropOfTextOpensIt()
    {
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QMimeData data;
        data.setText(QStringLiteral("From: a@b.example"));
        drop(fixture.window, data);
        QTRY_VERIFY(isDone(fixture));
    }

    void dropOfNothingUsableIsAnswered()
    {
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QMimeData data;
        data.setData(QStringLiteral("application/x-strange"), "x");
        drop(fixture.window, data);
        QVERIFY(fixture.window.notice()->isVisible());
        QCOMPARE(fixture.window.cases()->rowCount(), 0);
    }

    void sameBytesSelectTheExistingCase()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        fixture.window.openBytes("a");
        fixture.window.openBytes("b");
        fixture.window.openBytes("a");
        QCOMPARE(fixture.window.cases()->rowCount(), 2);
        QCOMPARE(fixture.window.currentCase(), fixture.window.cases()->at(1)->id);
    }

    void aMailboxBecomesABatchAndOpensByDoubleClick()
    {
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("two.mbox")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char *name : {"a", "b"})
            file.write(QByteArray("From x@y.example Thu Nov 19 09:12:54 2026\nFrom: ") + name
                       + "@b.example\nTo: c@d.example\nDate: Thu, 19 Nov 2026 09:12:54 +0000\n\nhello\n\n");
        file.close();
        fixture.window.openFiles({file.fileName()});
        QTRY_VERIFY(fixture.window.batch() && !fixture.window.batch()->isRunning());
        QTRY_COMPARE(fixture.window.batch()->model()->rowCount(), 2);
        QCOMPARE(fixture.window.cases()->rowCount(), 0);
        QStringList unnamed;
        collectUnnamed(QAccessible::queryAccessibleInterface(fixture.window.batch()), unnamed);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1String("; "))));
        emit fixture.window.batch()->openWanted(fixture.window.batch()->model()->row(1));
        QTRY_VERIFY(isDone(fixture));
    }

private:
    static void show(QWidget &window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    static void drop(QWidget &window, QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
    }
};

QTEST_MAIN(IntakeTest)
#include "IntakeTest.moc"
