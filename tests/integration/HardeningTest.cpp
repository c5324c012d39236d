// How the programs were built, read from the files themselves with readelf; and the list of what they are made of.
#include "tests/support/ToString.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

QString readelf(const QString &file)
{
    QProcess process;
    process.start("readelf", {"--wide", "--file-header", "--program-headers", "--dynamic", "--dyn-syms", "--notes", file});
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QStringList programs() { return QStringLiteral(HELOSCOPE_PROGRAMS).split('|'); }

QStringList lines(const QString &text, const char *with) { return text.split('\n').filter(QLatin1String(with)); }

} // namespace

class HardeningTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("readelf").isEmpty())
            QSKIP("readelf is not installed");
    }

    void programsAreHardened_data()
    {
        QTest::addColumn<QString>("program");
        for (const QString &program : programs())
            QTest::newRow(qPrintable(program.section('/', -1))) << program;
    }

    void programsAreHardened()
    {
        if (!HELOSCOPE_HARDENED)
            QSKIP("built for a sanitizer");
        QFETCH(QString, program);
        const QString facts = readelf(program);
        QVERIFY(!facts.isEmpty());
        QVERIFY2(!lines(facts, "Type:").filter("DYN").isEmpty(), "position independent");
        QVERIFY2(!lines(facts, "GNU_RELRO").isEmpty() && !lines(facts, "FLAGS").filter("NOW").isEmpty(), "RELRO, bound at start");
        QVERIFY2(lines(facts, "GNU_STACK").size() == 1 && lines(facts, "GNU_STACK").filter("RWE").isEmpty(), "no code on the stack");
        QVERIFY2(!lines(facts, "__stack_chk_fail").isEmpty(), "stack protector");
        QVERIFY2(facts.contains("RPATH") == false, "no old search path");
        if (program.endsWith("heloscope-cli"))
            QVERIFY2(!lines(facts, "_chk@").filter("FUNC").isEmpty(), "FORTIFY");
#if defined(__x86_64__)
        // endbr64, where CET lets jumps land. The mark of the whole file also depends on the linker and the C library's start files.
        QFile file(program);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().count("\xf3\x0f\x1e\xfa") > 100, "CET");
#endif
        // No segment may be both written and run.
        for (const QString &segment : lines(facts, "LOAD"))
            QVERIFY2(!segment.contains("RWE"), qPrintable(segment));
    }

    // A check of one message takes as long as loading what it is linked with, and few messages need more than this.
    void commandLineNeedsFewLibraries()
    {
        const QStringList few{"libcrypto", "libpsl", "libstdc++", "libm", "libgcc_s", "libc", "ld-linux-x86-64", "ld-linux-aarch64"};
        const QString program = programs().filter(QRegularExpression("heloscope-cli$")).value(0);
        const QStringList needed = lines(readelf(program), "(NEEDED)");
        QVERIFY(needed.size() >= 3);
        for (const QString &line : needed) {
            const QString library = line.section('[', 1).section(".so", 0, 0);
            QVERIFY2(!HELOSCOPE_HARDENED || few.contains(library), qPrintable(library));
        }
    }

    void everyLibraryIsListed()
    {
        QFile file(HELOSCOPE_SBOM);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(list.value("bomFormat").toString(), QString("CycloneDX"));
        QStringList known{"libc", "libm", "ld-linux-x86-64", "ld-linux-aarch64"}; // the system's own C library
        if (!HELOSCOPE_HARDENED)
            known += QStringList{"libasan", "libubsan", "libtsan"}; // built for a sanitizer
        for (const QJsonValue component : list.value("components").toArray()) {
            QVERIFY2(!component["version"].toString().isEmpty(), qPrintable(component["name"].toString()));
            QVERIFY(!component["licenses"].toArray().isEmpty() && component["purl"].toString().startsWith("pkg:generic/"));
            for (const QJsonValue property : component["properties"].toArray()) {
                if (property["name"] == "heloscope:files")
                    known += property["value"].toString().split(' ', Qt::SkipEmptyParts);
            }
        }
        for (const QString &program : programs()) {
            for (const QString &line : lines(readelf(program), "(NEEDED)")) {
                const QString library = line.section('[', 1).section(".so", 0, 0);
                QVERIFY2(known.contains(library), qPrintable(program + " needs " + library));
            }
        }
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "HardeningTest.moc"
