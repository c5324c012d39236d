// A hundred windows opened, used and closed: nothing of them stays in memory. Built with AddressSanitizer the leak check says it, else the
// size of what is allocated.
#include "tests/support/HostileMail.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/LargeMessages.h"
#include "ui/panels/BatchWindow.h"

#include <QTabWidget>

#include <malloc.h>

using namespace heloscope;
using namespace heloscope::test;

// Present where a sanitizer watches the heap; 1 = it found something, which it has printed.
extern "C" int __lsan_do_recoverable_leak_check() __attribute__((weak));

class ManyWindowsTest : public QObject {
    Q_OBJECT

    static void openAndClose()
    {
        WindowFixture fixture(analyseOffline);
        fixture.window.resize(1100, 800);
        fixture.window.show();
        fixture.window.openBytes(hostileMail.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.cases()->at(0)->state == ui::CaseState::Done, 30'000);
        QTabWidget *const tabs = fixture.window.caseView()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
        }
        fixture.window.close();
    }

private slots:
    void nothingOfAHundredStays()
    {
        constexpr int first = 50, all = 100;
        constexpr std::size_t mostStays = 2048; // octets a window
        std::size_t before = 0;
        for (int window = 0; window < all; ++window) {
            if (window == first)
                before = ::mallinfo2().uordblks;
            openAndClose();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const std::size_t after = ::mallinfo2().uordblks, stays = (after > before ? after - before : 0) / (all - first);
        qInfo("%d windows; of each of the last %d, %zu octets stay", all, all - first, stays);
        QVERIFY(stays < mostStays);
        if (&__lsan_do_recoverable_leak_check)
            QCOMPARE(__lsan_do_recoverable_leak_check(), 0);
    }
};

QTEST_MAIN(ManyWindowsTest)
#include "ManyWindowsTest.moc"
