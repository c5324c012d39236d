// Marks of the reader's own making: patterns, keyed hashes, lists of serials, days.
#include "core/bounce/SerialScheme.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

constexpr UnixTime seen = UnixTime(20'600) * secondsPerDay + 3600;

Profile::BatvKey scheme(const char *pattern, const char *input = "", const char *hash = "sha256", const char *encoding = "hex")
{
    Profile::BatvKey key;
    key.scheme = "serial";
    key.serial.pattern = pattern;
    key.serial.input = input;
    key.serial.hash = hash;
    key.serial.encoding = encoding;
    return key;
}

QByteArray partsOf(const char *pattern, std::string_view text)
{
    const auto parts = matchPattern(pattern, text);
    if (!parts)
        return "-";
    QByteArray all;
    for (const auto &[name, value] : *parts)
        all += QByteArray::fromStdString(name + "=" + value + " ");
    return all.trimmed();
}

} // namespace

class SerialSchemeTest : public QObject {
    Q_OBJECT

private slots:
    void patterns()
    {
        QCOMPARE(partsOf("b-{serial}-{mac:4}@{domain}", "b-77-ab12@near.example"), QByteArray("domain=near.example mac=ab12 serial=77"));
        QCOMPARE(partsOf("b-{serial}-{mac:4}@{domain}", "B-7-7-ab12@near.example"), QByteArray("domain=near.example mac=ab12 serial=7-7"));
        QCOMPARE(partsOf("b-{serial}-{mac:4}@{domain}", "b-77-ab123@near.example"), QByteArray("-"));
        QCOMPARE(partsOf("{local}+{serial}@near.example", "a+b+9@near.example"), QByteArray("local=a serial=b+9"));
        QCOMPARE(partsOf("{day:3}{serial}", "600x"), QByteArray("day=600 serial=x"));
        QCOMPARE(partsOf("{day:3}{serial}", "60ax"), QByteArray("-"));
        QCOMPARE(partsOf("{serial}", ""), QByteArray("-"));
        QCOMPARE(partsOf("{other}{mac:0}", "{other}{mac:0}"), QByteArray(""));
        QCOMPARE(partsOf("", "x"), QByteArray("-"));
        QCOMPARE(partsOf("{serial}", std::string(maxSerialText, 'a')).size(), qsizetype(maxSerialText + 7));
        QCOMPARE(partsOf("{serial}", std::string(maxSerialText + 1, 'a')), QByteArray("-"));
    }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");
        // HMACs made with another program: printf '%s' INPUT | openssl dgst -HASH -hmac 'blue door'
        QTest::newRow("right") << QByteArray("n-4711-MAC@near.example") << QByteArray("valid");
        QTest::newRow("folded") << QByteArray("N-4711-MAC@NEAR.EXAMPLE") << QByteArray("valid");
        QTest::newRow("other serial") << QByteArray("n-4712-MAC@near.example") << QByteArray("wrong-hash");
        QTest::newRow("invented") << QByteArray("n-4711-00000000@near.example") << QByteArray("wrong-hash");
        QTest::newRow("another form") << QByteArray("n-4711@near.example") << QByteArray("");
    }
    void checks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, result);
        Profile::BatvKey key = scheme("n-{serial}-{mac:8}@{domain}", "{serial}:near.example");
        key.key = "blue door";
        text.replace("MAC", "30395657");
        const auto checked = checkSerial(key, test::text(text), seen);
        QCOMPARE(QByteArray::fromStdString(checked ? checked->result : std::string()), result);
    }

    void listsAndDays()
    {
        Profile::BatvKey key = scheme("{day:5}.{serial}@near.example");
        const auto result = [&key](const char *text) {
            const auto checked = checkSerial(key, text, seen);
            return checked ? checked->result : std::string("-");
        };
        QCOMPARE(result("20600.a1@near.example"), std::string("no-key"));
        key.serial.issued = {"A1", "a2"};
        QCOMPARE(result("20600.a1@near.example"), std::string("valid"));
        QCOMPARE(result("20600.a3@near.example"), std::string("wrong-hash"));
        QCOMPARE(result("10000.a1@near.example"), std::string("valid"));
        key.serial.lifetimeDays = 7;
        QCOMPARE(result("20593.a1@near.example"), std::string("valid"));
        QCOMPARE(result("20592.a1@near.example"), std::string("expired"));
        QCOMPARE(result("20601.a1@near.example"), std::string("valid"));
        QCOMPARE(result("20602.a1@near.example"), std::string("expired"));
        key.serial.pattern = "{day:3}.{serial}@near.example";
        QCOMPARE(result("593.a1@near.example"), std::string("valid"));
        QCOMPARE(result("601.a1@near.example"), std::string("valid"));
        QCOMPARE(result("592.a1@near.example"), std::string("expired"));
    }

    void encodings()
    {
        struct Case {
            const char *hash, *encoding, *text;
        };
        // clang-format off
        const Case cases[] = {
            {"md5", "hex", "9bfdf937"}, {"sha1", "hex", "d7dce106"}, {"sha256", "base64", "MDlWV4tF"}, {"sha256", "base64url", "MDlWV4tF"},
            {"sha256", "base32", "ga4vmv"}, {"sha512", "hex", "404e06e6"},
        };
        // clang-format on
        for (const Case &c : cases) {
            Profile::BatvKey key = scheme("{mac}@near.example", "4711:near.example", c.hash, c.encoding);
            key.key = "blue door";
            QCOMPARE(checkSerial(key, std::string(c.text) + "@near.example", seen)->result, std::string("valid"));
            // Too short to mean anything.
            QCOMPARE(checkSerial(key, std::string(c.text).substr(0, 5) + "@near.example", seen)->result, std::string("wrong-hash"));
        }
    }
};

QTEST_GUILESS_MAIN(SerialSchemeTest)
#include "SerialSchemeTest.moc"
