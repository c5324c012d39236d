// What was read from program files leaves the memory and comes back; what the loader wrote into it stays.
#include "app/cli/ProgramPages.h"

#include <QFile>
#include <QTest>

#include <dlfcn.h>

using heloscope::cli::setProgramAside;

namespace {

// Of this process's memory now what lies in files, in KiB.
qint64 inFiles()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssFile:"))
            return line.mid(8).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

} // namespace

class ProgramPagesTest : public QObject {
    Q_OBJECT

private slots:
    void leavesAndComesBack()
    {
        const qint64 before = inFiles();
        setProgramAside();
        const qint64 after = inFiles();
        qInfo("%lld KiB of files before, %lld after", before, after);
        QVERIFY(after > 0 && after < before);
    }

#ifdef HELOSCOPE_RELOCATED_CODE
    // Some libraries have addresses in their code: only the loader knows them, no file.
    void addressesInCodeStay()
    {
        void *const library = ::dlopen(HELOSCOPE_RELOCATED_CODE, RTLD_NOW);
        if (!library)
            QSKIP(::dlerror()); // a hardened system lets no library write into its code
        const auto own = static_cast<void *const *>(::dlsym(library, "heloscope_own_address"));
        QVERIFY(own);
        QCOMPARE(*own, static_cast<const void *>(own));
        setProgramAside();
        QCOMPARE(*own, static_cast<const void *>(own));
        ::dlclose(library);
    }
#endif
};

QTEST_GUILESS_MAIN(ProgramPagesTest)
#include "ProgramPagesTest.moc"
