// The built window program beside itself: a second start hands its files to the first; one that is killed loses no open case, and the next
// start is not kept away by what it left behind.
#include "tests/support/RunCli.h"

#include <QTest>

using namespace heloscope::test;

class InstanceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    QStringList openCases() const { return QDir(m_home.filePath("data/heloscope/open")).entryList(QDir::Files); }
    QString mail(const QByteArray &name) const
    {
        return putFile(m_home, QString::fromUtf8(name) + ".eml", "From: " + name + "@sender.example\r\nSubject: " + name + "\r\n\r\nhello\r\n");
    }
    void start(QProcess &program, const QStringList &files) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, folder] : {std::pair("HOME", ""), {"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"}, {"XDG_RUNTIME_DIR", "run"}})
            environment.insert(name, m_home.filePath(folder));
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(HELOSCOPE_WINDOW, files);
        QVERIFY(program.waitForStarted());
    }

private slots:
    void secondStartHandsOverAndAKillLosesNothing()
    {
        QDir().mkpath(m_home.filePath("run"));
        QFile::setPermissions(m_home.filePath("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        putFile(m_home, "config/heloscope/heloscope.ini", "[dns]\nmode=3\n"); // off
        QProcess first, second, third, fourth;
        start(first, {mail("one")});
        QTRY_COMPARE_WITH_TIMEOUT(openCases().size(), 1, 30'000);
        start(second, {mail("two")});
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(openCases().size(), 2, 30'000);
        QCOMPARE(first.state(), QProcess::Running);

        first.kill();
        QVERIFY(first.waitForFinished());
        QCOMPARE(openCases().size(), 2);
        start(third, {mail("three")});
        QTRY_COMPARE_WITH_TIMEOUT(openCases().size(), 3, 30'000);
        start(fourth, {});
        QVERIFY(fourth.waitForFinished(30'000));
        QCOMPARE(fourth.exitCode(), 0);
        QCOMPARE(third.state(), QProcess::Running);
        third.kill();
        third.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "InstanceTest.moc"
