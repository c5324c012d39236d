// Our own Ed25519 arithmetic beside the crypto library. What it calls right must be what the library calls right, no more; and no less, or the
// library is asked for nothing.
#include "core/crypto/Ed25519Point.h"
#include "core/crypto/Ed25519Sum.h"
#include "core/crypto/PublicKey.h"
#include "tests/support/ToString.h"
#include "tests/support/ed25519/Ed25519Cases.h"

#include <array>

using namespace heloscope;
using namespace heloscope::crypto;
using test::Ed25519Case;
using test::Ed25519Shape;

namespace {

std::string fromHex(const char *hex) { return test::text(QByteArray::fromHex(hex)); }

std::string octets(char first, char middle, char last)
{
    std::string result(32, middle);
    result.front() = first;
    result.back() = last;
    return result;
}

const std::string identity = octets('\1', '\0', '\0'), zero = octets('\0', '\0', '\0'), minusOne = octets('\xec', '\xff', '\x7f');

bool accepts(const Ed25519Case &candidate)
{
    const auto sum = Ed25519Sum::make(candidate.key);
    return sum && sum->is(candidate.signature, candidate.text);
}

} // namespace

class Ed25519Test : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void knownAnswers_data();
    void knownAnswers();
    void edges_data();
    void edges();
    void sameAsTheLibrary_data();
    void sameAsTheLibrary();
    void keysOfSmallOrder();
    void numbersModuloPrime();
    void numbersModuloOrder();
    void noPointNoSum();
};

void Ed25519Test::initTestCase()
{
    if (!Ed25519Sum::make(identity))
        QSKIP("not with this processor");
}

void Ed25519Test::knownAnswers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const char *key, const char *text, const char *signature) {
        QTest::newRow(name) << QByteArray::fromHex(key) << QByteArray::fromHex(text) << QByteArray::fromHex(signature);
    };
    row("RFC 8032 §7.1, test 1", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    row("RFC 8032 §7.1, test 2", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    row("RFC 8032 §7.1, test 3", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void Ed25519Test::knownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, signature);
    const Ed25519Case whole{test::text(key), test::text(signature), test::text(text)};
    QVERIFY(accepts(whole));
    QVERIFY(!accepts({whole.key, whole.signature, whole.text + "x"}));
    for (std::size_t bit = 0; bit < 8 * whole.signature.size(); ++bit) {
        Ed25519Case changed = whole;
        changed.signature[bit / 8] = char(changed.signature[bit / 8] ^ 1 << bit % 8);
        QVERIFY(!accepts(changed));
        changed = whole;
        changed.key[bit / 16] = char(changed.key[bit / 16] ^ 1 << bit / 2 % 8);
        QVERIFY(!accepts(changed));
    }
    for (unsigned times = 1; times < 16; ++times)
        QVERIFY(!accepts({whole.key, test::withRaisedS(whole.signature, times), whole.text}));
}

// Under the key of order 1 [S]B must be R, whatever the text; so each row is right or wrong by itself.
void Ed25519Test::edges_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("r");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const std::string &key, const std::string &r, const std::string &s, bool accepted) {
        QTest::newRow(name) << test::bytes(key) << test::bytes(r) << test::bytes(s) << accepted;
    };
    const std::string identityAsAbovePrime = octets('\xee', '\xff', '\x7f'), identityWithSign = octets('\1', '\0', '\x80');
    const std::string base = fromHex("5866666666666666666666666666666666666666666666666666666666666666");
    const std::string minusBase = fromHex("58666666666666666666666666666666666666666666666666666666666666e6");
    row("nothing of the base point", identity, identity, zero, true);
    row("key written with p", identityAsAbovePrime, identity, zero, true);
    row("key written with a sign", identityWithSign, identity, zero, true);
    row("key written with p and a sign", octets('\xee', '\xff', '\xff'), identity, zero, true);
    row("R written with p", identity, identityAsAbovePrime, zero, false);
    row("R written with a sign", identity, identityWithSign, zero, false);
    row("R another point", identity, minusOne, zero, false);
    row("S is 1", identity, base, octets('\1', '\0', '\0'), true);
    row("S is 1, R opposite", identity, minusBase, octets('\1', '\0', '\0'), false);
    row("S is L - 1", identity, minusBase, test::multipleOfOrder(1, -1), true);
    row("S is L", identity, identity, test::multipleOfOrder(1), false);
    row("S is L + 1", identity, base, test::multipleOfOrder(1, 1), false);
    row("S is 2 L", identity, identity, test::multipleOfOrder(2), false);
    row("S is 15 L", identity, identity, test::multipleOfOrder(15), false);
    row("S has its highest bit", identity, identity, octets('\0', '\0', '\x80'), false);
    row("S is all ones", identity, identity, octets('\xff', '\xff', '\xff'), false);
    row("all zeros", zero, zero, zero, true); // of order 4: right for one text in four, this among them
    row("no point", octets('\2', '\0', '\0'), identity, zero, false);
    row("no point, all ones", octets('\xff', '\xff', '\xff'), identity, zero, false);
    row("short", identity, identity, zero.substr(1), false);
    row("long", identity, identity, zero + '\0', false);
    row("empty", identity, {}, {}, false);
}

void Ed25519Test::edges()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, r);
    QFETCH(QByteArray, s);
    QFETCH(bool, accepted);
    const Ed25519Case candidate{test::text(key), test::text(r + s), "text"};
    QCOMPARE(accepts(candidate), accepted);
    QCOMPARE(test::libraryAccepts(candidate), accepted);
    const auto whole = PublicKey::ed25519(candidate.key);
    QVERIFY(whole);
    QVERIFY(whole->verify(HashAlgorithm::Sha256, candidate.text, candidate.signature) == (accepted ? Verification::Valid : Verification::Invalid));
}

void Ed25519Test::sameAsTheLibrary_data()
{
    QTest::addColumn<Ed25519Shape>("shape");
    QTest::addColumn<int>("fewestRight");
    QTest::addColumn<int>("fewestWrong");
    QTest::newRow("signed") << Ed25519Shape::Signed << 400 << 0;
    QTest::newRow("changed") << Ed25519Shape::Changed << 0 << 390; // an empty text cannot be
    QTest::newRow("S raised") << Ed25519Shape::RaisedS << 0 << 400;
    QTest::newRow("edges of S") << Ed25519Shape::EdgeOfS << 50 << 150;
    QTest::newRow("keys of small order") << Ed25519Shape::SmallOrderKey << 20 << 100;
    QTest::newRow("keys with a part of small order") << Ed25519Shape::MixedKey << 20 << 100;
    QTest::newRow("edges of keys") << Ed25519Shape::EdgeOfKey << 0 << 400;
    QTest::newRow("any octets") << Ed25519Shape::AnyOctets << 0 << 400;
    QTest::newRow("another length") << Ed25519Shape::OtherLength << 0 << 380;
}

void Ed25519Test::sameAsTheLibrary()
{
    QFETCH(Ed25519Shape, shape);
    QFETCH(int, fewestRight);
    QFETCH(int, fewestWrong);
    constexpr int tries = 400;
    std::mt19937_64 random(20261122);
    int right = 0;
    for (int i = 0; i < tries; ++i) {
        const Ed25519Case candidate = test::makeCase(shape, random);
        const bool expected = test::libraryAccepts(candidate);
        QCOMPARE(accepts(candidate), expected);
        right += int(expected);
    }
    QVERIFY(right >= fewestRight);
    QVERIFY(tries - right >= fewestWrong);
}

// Eight points, and the six other ways to write those with y = 0, 1 and -1. S = 0 and an R among them is right for some texts.
void Ed25519Test::keysOfSmallOrder()
{
    QCOMPARE(test::smallOrderPoints().size(), std::size_t(14));
    for (const std::string &key : test::smallOrderPoints()) {
        const auto sum = Ed25519Sum::make(key);
        QVERIFY(sum);
        int right = 0;
        for (const std::string &r : test::smallOrderPoints()) {
            for (char text = 'a'; text < 'q'; ++text) {
                const Ed25519Case candidate{key, r + zero, std::string(1, text)};
                QCOMPARE(sum->is(candidate.signature, candidate.text), test::libraryAccepts(candidate));
                right += int(test::libraryAccepts(candidate));
            }
        }
        QVERIFY(right > 0);
    }
}

void Ed25519Test::numbersModuloPrime()
{
    const auto number = [](const std::string &octets) { return Field25519::read(octets); };
    const auto written = [](const Field25519 &value) {
        const Field25519::Octets octets = value.octets();
        return std::string(octets.begin(), octets.end());
    };
    const std::string one = identity;
    COMPARE_TEXT(written(number(octets('\xec', '\xff', '\x7f'))), minusOne);
    COMPARE_TEXT(written(number(octets('\xed', '\xff', '\x7f'))), zero);
    COMPARE_TEXT(written(number(octets('\xee', '\xff', '\xff'))), one);
    COMPARE_TEXT(written(number(octets('\xff', '\xff', '\x7f'))), octets('\x12', '\0', '\0'));
    COMPARE_TEXT(written(number(minusOne) + number(one)), zero);
    COMPARE_TEXT(written(number(zero) - number(one)), minusOne);
    COMPARE_TEXT(written(number(minusOne) * number(minusOne)), one);
    COMPARE_TEXT(written(number(minusOne).square()), one);
    COMPARE_TEXT(written(number(zero).inverse()), zero);
    std::mt19937_64 random(255);
    for (int i = 0; i < 200; ++i) {
        std::string octets(32, '\0');
        for (char &octet : octets)
            octet = random() % 3 == 0 ? '\xff' : random() % 2 == 0 ? '\0' : char(random());
        const Field25519 value = number(octets);
        QVERIFY(value.inverse() * value == Field25519(value == Field25519() ? 0 : 1));
        QVERIFY(value * value == value.square());
        QVERIFY(value - value == Field25519());
        QVERIFY((value + value) * value == Field25519(2) * value.square());
        QVERIFY(number(written(value)) == value);
    }
}

// What is left of 64 octets divided by L, put together again from its digits.
void Ed25519Test::numbersModuloOrder()
{
    const auto value = [](const Ed25519Scalar &scalar) {
        std::array<int, 260> bits{};
        scalar.forEachDigit(5, [&bits](unsigned place, int digit) { bits[place] = digit; });
        std::string result(32, '\0');
        int carry = 0;
        for (unsigned place = 0; place < 256; ++place) {
            const int sum = carry + bits[place];
            result[place / 8] = char(result[place / 8] | (sum & 1) << place % 8);
            carry = (sum - (sum & 1)) / 2;
        }
        return result;
    };
    const auto reduced = [&value](std::string octets) {
        octets.resize(64);
        return value(Ed25519Scalar::reduced(octets));
    };
    for (unsigned times = 0; times < 16; ++times) {
        for (const int more : {0, 1, 77}) {
            COMPARE_TEXT(reduced(test::multipleOfOrder(times, more)), octets(char(more), '\0', '\0'));
            COMPARE_TEXT(reduced(std::string(32, '\0') + test::multipleOfOrder(times)), zero); // 2^256 times as much
        }
    }
    COMPARE_TEXT(reduced(test::multipleOfOrder(1, -1)), test::multipleOfOrder(1, -1));
    COMPARE_TEXT(reduced(test::multipleOfOrder(9, -5)), test::multipleOfOrder(1, -5));
    QVERIFY(Ed25519Scalar(test::multipleOfOrder(1, -1)).isBelowOrder());
    QVERIFY(!Ed25519Scalar(test::multipleOfOrder(1)).isBelowOrder());
    // 2^512 - 1 as worked out by any big-number program
    COMPARE_TEXT(reduced(std::string(64, '\xff')), fromHex("000f9c44e31106a447938568a71b0ed065bef517d273ecce3d9a307c1b419903"));
}

void Ed25519Test::noPointNoSum()
{
    int points = 0;
    for (int y = 0; y < 256; ++y)
        points += int(Ed25519Sum::make(octets(char(y), '\x5c', '\x3a')) != nullptr);
    QVERIFY(points > 90 && points < 170); // about every second y has an x
    QVERIFY(!Ed25519Sum::make({}));
    QVERIFY(!Ed25519Sum::make(identity + "x"));
}

QTEST_GUILESS_MAIN(Ed25519Test)
#include "Ed25519Test.moc"
