// The shells' completion and the manual page come from the same tables as --help: nothing may be missing in them, and the shells must read them.
#include "tests/support/RunCli.h"
#include "tests/support/ToString.h"

#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryFile>

using heloscope::test::cli;

namespace {

/// As `heloscope-cli --help` lists them.
QStringList commands()
{
    static const QRegularExpression name(QStringLiteral("^  ([a-z]+) "), QRegularExpression::MultilineOption);
    QStringList found;
    const QString help = QString::fromUtf8(cli({"--help"}).out);
    for (auto names = name.globalMatch(help); names.hasNext();)
        found << names.next().captured(1);
    return found;
}

/// "--json" and the like, as `--help` lists them.
QSet<QString> optionsIn(const QString &help)
{
    QSet<QString> found;
    static const QRegularExpression line(QStringLiteral("^  (-[^ ]+(, -[^ ]+)*)"), QRegularExpression::MultilineOption);
    static const QRegularExpression name(QStringLiteral("--?[a-z][a-z0-9-]*"));
    for (auto lines = line.globalMatch(help); lines.hasNext();) {
        for (auto names = name.globalMatch(lines.next().captured(1)); names.hasNext();)
            found << names.next().captured();
    }
    return found;
}

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void everyOptionIsInTheManualPage()
    {
        const QString page = QString::fromUtf8(cli({"manual"}).out).replace(QLatin1String("\\-"), QLatin1String("-"));
        QVERIFY(commands().size() >= 10);
        for (const QString &command : commands()) {
            QVERIFY2(page.contains(".SS heloscope-cli " + command), qPrintable(command));
            const QString section = page.section(".SS heloscope-cli " + command, 1).section(".SS ", 0, 0);
            const QSet<QString> options = optionsIn(QString::fromUtf8(cli({command, "--help"}).out));
            QVERIFY2(options.contains("--help"), qPrintable(command));
            for (const QString &option : options) {
                if (option != "--help" && option != "-h")
                    QVERIFY2(section.contains("\\fB" + option + "\\fR"), qPrintable(command + " " + option));
            }
        }
    }

    void everyOptionOfTheWindowIsInItsManualPage()
    {
        QProcess process;
        process.start(QStringLiteral(HELOSCOPE_WINDOW), {"--help"});
        if (!process.waitForFinished(60'000))
            QSKIP("the window was not built");
        const QSet<QString> options = optionsIn(QString::fromUtf8(process.readAllStandardOutput()));
        QFile file(QStringLiteral(HELOSCOPE_WINDOW_MANUAL));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
        QVERIFY(options.contains("--clipboard") && options.contains("-v"));
        for (const QString &option : options)
            QVERIFY2(page.contains(option), qPrintable(option));
    }

    void aShellReadsItsScript_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << shell;
    }

    void aShellReadsItsScript()
    {
        QFETCH(QString, shell);
        const auto script = cli({"completion", shell});
        QCOMPARE(script.status, 0);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(script.out);
        file.close();
        QCOMPARE(QProcess::execute(shell, {"-n", file.fileName()}), 0);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a command") << "heloscope-cli wat" << QStringList{"watch"};
        QTest::newRow("an option") << "heloscope-cli check --reco" << QStringList{"--record"};
        QTest::newRow("no option of another command") << "heloscope-cli tag --reco" << QStringList{};
        QTest::newRow("a value") << "heloscope-cli check --format p" << QStringList{"pdf"};
        QTest::newRow("a positional value") << "heloscope-cli completion f" << QStringList{"fish"};
    }

    void bashCompletes()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, expected);
        const QByteArray script = cli({"completion", "bash"}).out
            + "COMP_WORDS=($WORDS); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _heloscope_cli 2>/dev/null; echo \"${COMPREPLY[*]}\"\n";
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("WORDS", words);
        bash.setProcessEnvironment(environment);
        bash.start("bash", {"--norc", "-s"});
        bash.write(script);
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).split(QRegularExpression("\\s+"), Qt::SkipEmptyParts), expected);
    }

    void anUnknownShellIsNamed()
    {
        const auto run = cli({"completion", "tcsh"});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("tcsh"));
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "CompletionTest.moc"
