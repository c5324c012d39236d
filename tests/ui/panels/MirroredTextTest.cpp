// Addresses, hosts and numbers stay in order in a window that is written from right to left.
#include "ui/panels/MirroredText.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class MirroredTextTest : public QObject {
    Q_OBJECT
private slots:
    void direction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("leftToRight");
        QTest::newRow("address") << QStringLiteral("<a@sender.example>") << true;
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << true;
        QTest::newRow("sentence") << QStringLiteral("It came from there.") << true;
        QTest::newRow("Arabic sentence") << QStringLiteral("أرسله a@sender.example.") << false;
        QTest::newRow("Arabic word") << QStringLiteral("نعم.") << false;
        QTest::newRow("Arabic host") << QStringLiteral("مثال.example") << true;
        QTest::newRow("Arabic address") << QStringLiteral("مرحبا@مثال.إختبار") << true;
        QTest::newRow("Hebrew") << QStringLiteral("שלום עולם") << false;
        QTest::newRow("nothing") << QString() << true;
    }

    void direction()
    {
        QFETCH(QString, text);
        QFETCH(bool, leftToRight);
        QCOMPARE(ui::directionOf(text, Qt::RightToLeft) == Qt::LeftToRight, leftToRight);
        QVERIFY(ui::directionOf(text, Qt::LeftToRight) == Qt::LeftToRight);
    }

    // In the rows [ and ] stand for the isolate and its end.
    void isolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QStringLiteral("نعم لا.") << QStringLiteral("نعم لا.");
        QTest::newRow("address") << QStringLiteral("من <a@b.example>.") << QStringLiteral("من [<a@b.example>].");
        QTest::newRow("quoted") << QStringLiteral("قال «a.example» ثم") << QStringLiteral("قال [«a.example»] ثم");
        QTest::newRow("joined words") << QStringLiteral("عبر TLS 1.3 هنا") << QStringLiteral("عبر [TLS 1.3] هنا");
        QTest::newRow("two sentences") << QStringLiteral("من a.example. b.example هنا") << QStringLiteral("من [a.example]. [b.example] هنا");
        QTest::newRow("hung on a word") << QStringLiteral("لـa.example") << QStringLiteral("لـ[a.example]");
        QTest::newRow("at the end") << QStringLiteral("من 2001:db8::1") << QStringLiteral("من [2001:db8::1]");
        QTest::newRow("only signs") << QStringLiteral("من … – من") << QStringLiteral("من … – من");
    }

    void isolates()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const ui::IsolatedText made = ui::isolateNames(text);
        QCOMPARE(QString(made.text).replace(QChar(0x2066), QLatin1Char('[')).replace(QChar(0x2069), QLatin1Char(']')), shown);
        QCOMPARE(made.origin.size(), std::size_t(made.text.size()) + 1);
        // A selection finds its letters again.
        for (int at = 0; at < text.size(); ++at) {
            QString marks = made.text;
            int there = made.positionOf(at);
            while (marks[there] == QChar(0x2066) || marks[there] == QChar(0x2069))
                ++there;
            QCOMPARE(marks[there], text[at]);
            QCOMPARE(made.givenPosition(there), at);
        }
        QCOMPARE(made.givenPosition(int(made.text.size())), int(text.size()));
    }

    void onlyMirroredWindowsNeedIt()
    {
        const QString text = QStringLiteral("<a@b.example>");
        QCOMPARE(ui::keptInOrder(text, Qt::LeftToRight), text);
        QCOMPARE(ui::keptInOrder(text, Qt::RightToLeft), QChar(0x2066) + text + QChar(0x2069));
    }
};

QTEST_MAIN(MirroredTextTest)
#include "MirroredTextTest.moc"
