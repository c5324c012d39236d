#include "core/base/Secret.h"
#include "tests/support/ToString.h"

#include <algorithm>
#include <new>

using namespace heloscope;

class SecretTest : public QObject {
    Q_OBJECT
private slots:
    // Short texts stand inside the object, so its own storage shows whether they are gone.
    void nothingIsLeftOfIt()
    {
        alignas(Secret) unsigned char storage[sizeof(Secret)] = {};
        const auto holds = [&storage] {
            const unsigned char needle[] = {'k', '3', 'y'};
            return std::search(std::begin(storage), std::end(storage), std::begin(needle), std::end(needle)) != std::end(storage);
        };
        auto *secret = new (storage) Secret("k3y");
        QVERIFY(holds());
        Secret moved = std::move(*secret);
        QVERIFY(!holds() && moved == "k3y");
        *secret = moved;
        QVERIFY(holds());
        *secret = Secret("another");
        QVERIFY(!holds() && *secret == "another");
        *secret = std::move(moved);
        QVERIFY(holds() && moved.empty());
        secret->~Secret();
        QVERIFY(!holds());
    }

    void wipeOverwritesAndEmpties()
    {
        std::string text(100, 'x');
        const char *const octets = text.data();
        wipe(text);
        QVERIFY(text.empty() && text.capacity() >= 100);
        QVERIFY(std::all_of(octets, octets + 1, [](char c) { return c == 0; }));
        Secret taken(std::string(40, 'y'));
        QCOMPARE(taken.view().size(), std::size_t(40));
    }

    void comparesWhole_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("equal");
        QTest::addColumn<bool>("starts");
        QTest::newRow("equal") << QByteArray("abC1") << QByteArray("abC1") << true << true;
        QTest::newRow("case") << QByteArray("abC1") << QByteArray("ABc1") << false << true;
        QTest::newRow("first octet") << QByteArray("abC1") << QByteArray("xbC1") << false << false;
        QTest::newRow("last octet") << QByteArray("abC1") << QByteArray("abC2") << false << false;
        QTest::newRow("shorter") << QByteArray("abC1") << QByteArray("ab") << false << true;
        QTest::newRow("longer") << QByteArray("ab") << QByteArray("abC1") << false << false;
        QTest::newRow("beside the letters") << QByteArray("@[`{") << QByteArray("`{@[") << false << false;
        QTest::newRow("empty") << QByteArray() << QByteArray() << true << true;
    }

    void comparesWhole()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, equal);
        QFETCH(bool, starts);
        QCOMPARE(equalInConstantTime(a.toStdString(), b.toStdString()), equal);
        QCOMPARE(startsInConstantTime(a.toStdString(), b.toStdString()), starts);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
