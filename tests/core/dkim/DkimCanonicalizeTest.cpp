#include "core/dkim/DkimCanonicalize.h"
#include "core/base/Base64.h"
#include "core/dkim/DkimBodyDigests.h"
#include "core/dkim/DkimBodyHash.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

#include <random>

using namespace heloscope;
using namespace heloscope::dkim;

namespace {

std::string canonicalBody(std::string_view body, Canonicalization form, std::size_t step)
{
    StringSink sink;
    BodyCanonicalizer canonicalizer(form, sink);
    for (std::size_t at = 0; at < body.size(); at += step)
        canonicalizer.update(body.substr(at, step));
    canonicalizer.finish();
    return sink.text;
}

std::string canonicalField(std::string_view whole, Canonicalization form)
{
    StringSink sink;
    writeCanonicalField(sink, fieldText(whole), form);
    return sink.text;
}

} // namespace

class DkimCanonicalizeTest : public QObject {
    Q_OBJECT
private slots:
    void bodies_data();
    void bodies();
    void fields_data();
    void fields();
    void signatureFieldLosesOnlyItsSignature();
    void anyBlocksEqualTheNaiveForm();
    void anyValueEqualsTheNaiveForm();
    void batchingChangesNothing();
    void limitsAreStatesOfOneDigest();
    void limitsAroundTheEnd();
    void bodiesSideBySide();
    void besideOthersAsAlone();
    void hostileBodiesStayLinear();
};

void DkimCanonicalizeTest::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("simple");
    QTest::addColumn<QByteArray>("relaxed");
    const auto row = [](const char *name, QByteArray body, QByteArray simple, QByteArray relaxed) { QTest::newRow(name) << body << simple << relaxed; };
    // RFC 6376 §3.4.5 and §3.4.6.
    row("rfc6376-3.4.5", " C \r\nD \t E\r\n\r\n\r\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n");
    row("empty", "", "\r\n", "");
    row("only empty lines", "\r\n\r\n", "\r\n", "");
    row("only blanks", "  \t\r\n \r\n", "  \t\r\n \r\n", "");
    row("no final line end", "abc", "abc\r\n", "abc\r\n");
    row("empty lines inside stay", "a\r\n\r\n\r\nb\r\n", "a\r\n\r\n\r\nb\r\n", "a\r\n\r\n\r\nb\r\n");
    row("blank lines inside become empty", "a\r\n \t \r\nb\r\n", "a\r\n \t \r\nb\r\n", "a\r\n\r\nb\r\n");
    row("tab becomes space", "a\tb\r\n", "a\tb\r\n", "a b\r\n");
    row("leading white space stays one", "\t  a\r\n", "\t  a\r\n", " a\r\n");
    row("bare line feeds are line ends", "a \nb\n\n", "a \r\nb\r\n", "a\r\nb\r\n");
    row("mixed line ends", "a\nb\r\nc\n", "a\r\nb\r\nc\r\n", "a\r\nb\r\nc\r\n");
    row("bare carriage return is content", "a\rb\r\n\r", "a\rb\r\n\r\r\n", "a\rb\r\n\r\r\n");
    row("white space before bare carriage return", "a  \rb\r\n", "a  \rb\r\n", "a \rb\r\n");
    row("two carriage returns", "a\r\r\nb", "a\r\r\nb\r\n", "a\r\r\nb\r\n");
    row("trailing blanks without line end", "a\r\n  ", "a\r\n  \r\n", "a\r\n");
    row("nul and eight bit", QByteArray("\0 \xff\r\n", 5), QByteArray("\0 \xff\r\n", 5), QByteArray("\0 \xff\r\n", 5));
}

void DkimCanonicalizeTest::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, simple);
    QFETCH(QByteArray, relaxed);
    for (const std::size_t step : {1u, 2u, 3u, 1000u}) {
        COMPARE_TEXT(canonicalBody(test::text(body), Canonicalization::Simple, step), test::text(simple));
        COMPARE_TEXT(canonicalBody(test::text(body), Canonicalization::Relaxed, step), test::text(relaxed));
    }
}

void DkimCanonicalizeTest::fields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("simple");
    QTest::addColumn<QByteArray>("relaxed");
    const auto row = [](const char *name, QByteArray field, QByteArray simple, QByteArray relaxed) { QTest::newRow(name) << field << simple << relaxed; };
    row("rfc6376-3.4.5 A", "A: X\r\n", "A: X\r\n", "a:X\r\n");
    row("rfc6376-3.4.5 B", "B : Y\t\r\n\tZ  \r\n", "B : Y\t\r\n\tZ  \r\n", "b:Y Z\r\n");
    row("empty", "A:\r\n", "A:\r\n", "a:\r\n");
    row("blank", "A: \r\n\t \r\n", "A: \r\n\t \r\n", "a:\r\n");
    row("bare line feeds", "A: x\n y\n", "A: x\r\n y\r\n", "a:x y\r\n");
    row("no line end", "A: x", "A: x\r\n", "a:x\r\n");
    row("bare carriage return", "A: x\ry \r\n", "A: x\ry \r\n", "a:x\ry\r\n");
    row("utf-8 untouched", "A: \xc3\xa9  \xc3\xa9\r\n", "A: \xc3\xa9  \xc3\xa9\r\n", "a:\xc3\xa9 \xc3\xa9\r\n");
    row("colon in value", "Subject: Re: x\r\n", "Subject: Re: x\r\n", "subject:Re: x\r\n");
}

void DkimCanonicalizeTest::fields()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, simple);
    QFETCH(QByteArray, relaxed);
    COMPARE_TEXT(canonicalField(test::text(field), Canonicalization::Simple), test::text(simple));
    COMPARE_TEXT(canonicalField(test::text(field), Canonicalization::Relaxed), test::text(relaxed));
}

void DkimCanonicalizeTest::signatureFieldLosesOnlyItsSignature()
{
    const std::string_view whole = "DKIM-Signature: bh=ab=;\r\n b = c\r\n\td ;\r\n s=b=x\r\n";
    const FieldText field = fieldText(whole);
    const auto at = field.value.find("b =") + 3;
    StringSink simple, relaxed;
    writeCanonicalSignature(simple, field, Canonicalization::Simple, at, field.value.find(';', at));
    writeCanonicalSignature(relaxed, field, Canonicalization::Relaxed, at, field.value.find(';', at));
    COMPARE_TEXT(simple.text, "DKIM-Signature: bh=ab=;\r\n b =;\r\n s=b=x");
    COMPARE_TEXT(relaxed.text, "dkim-signature:bh=ab=; b =; s=b=x");
}

// Random texts of the octets that matter, in random blocks, against the form made line by line.
void DkimCanonicalizeTest::anyBlocksEqualTheNaiveForm()
{
    std::mt19937 random(20260);
    const std::string_view pieces[] = {
        "\r\n", "\r\n\r\n", " ", "\t", "a", "word", "  ", " \r\n", "a long run of unchanged text, long enough for sixteen and for thirty-two octets at a time"};
    for (int round = 0; round < 3000; ++round) {
        std::string body;
        for (unsigned count = random() % 40; count > 0; --count)
            body += pieces[random() % std::size(pieces)];
        for (const bool relaxed : {false, true}) {
            StringSink sink;
            BodyCanonicalizer canonicalizer(relaxed ? Canonicalization::Relaxed : Canonicalization::Simple, sink);
            for (std::size_t at = 0; at < body.size();) {
                const std::size_t step = 1 + random() % 150;
                canonicalizer.update(std::string_view(body).substr(at, step));
                at += step;
            }
            canonicalizer.finish();
            COMPARE_TEXT(sink.text, test::naiveBody(body, relaxed));
            QCOMPARE(canonicalizer.length(), std::uint64_t(sink.text.size()));
        }
    }
}

// The same for the values of fields.
void DkimCanonicalizeTest::anyValueEqualsTheNaiveForm()
{
    std::mt19937 random(6376);
    const std::string pieces[] = {" ", " ", "\t", "\r\n ", "\n\t", "\r", "\n", "a", "word", "sixteen octets.", "thirty-two octets and one blank. "};
    for (int round = 0; round < 3000; ++round) {
        std::string value;
        for (unsigned count = random() % 25; count > 0; --count)
            value += pieces[random() % std::size(pieces)];
        std::string relaxed;
        bool blank = false;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const bool lineEnd = value[i] == '\n' || value.compare(i, 2, "\r\n") == 0;
            if (lineEnd || value[i] == ' ' || value[i] == '\t') {
                blank = blank || !lineEnd;
                continue;
            }
            relaxed += blank && !relaxed.empty() ? " " : "";
            relaxed += value[i];
            blank = false;
        }
        const std::string whole = "Subject:" + value;
        StringSink sink;
        writeCanonicalField(sink, {std::string_view(whole).substr(0, 7), whole, std::string_view(whole).substr(8)}, Canonicalization::Relaxed);
        QVERIFY2(sink.text == "subject:" + relaxed + "\r\n", QByteArray::fromStdString(value).toPercentEncoding().constData());
    }
}

void DkimCanonicalizeTest::batchingChangesNothing()
{
    StringSink direct;
    BatchingSink batch(direct);
    std::string expected;
    for (int i = 0; i < 300; ++i) {
        const std::string piece(std::size_t(i * 7 % 1500), char('a' + i % 26));
        batch.write(piece);
        expected += piece;
    }
    batch.flush();
    COMPARE_TEXT(direct.text, expected);
}

void DkimCanonicalizeTest::limitsAreStatesOfOneDigest()
{
    std::string body;
    for (int i = 0; i < 5000; ++i)
        body += "line  " + std::to_string(i) + " \r\n";
    std::set<BodyHashKey> wanted;
    for (const auto form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        for (const auto algorithm : {crypto::HashAlgorithm::Sha1, crypto::HashAlgorithm::Sha256}) {
            wanted.insert({form, algorithm, std::nullopt});
            for (const std::uint64_t limit : {0u, 1u, 4095u, 4096u, 40000u})
                wanted.insert({form, algorithm, limit});
        }
    }
    const BodyHashes hashes = BodyHashes::compute(body, wanted);
    QVERIFY(hashes.available());
    for (const BodyHashKey &key : wanted) {
        const std::string canonical = test::naiveBody(body, key.canonicalization == Canonicalization::Relaxed);
        const std::string part = canonical.substr(0, key.length.value_or(canonical.size()));
        const BodyHash *hash = hashes.find(key);
        QVERIFY(hash);
        COMPARE_TEXT(encodeHex(hash->digest), encodeHex(crypto::digest(key.algorithm, part)));
        QCOMPARE(hash->canonicalLength, std::uint64_t(canonical.size()));
        QCOMPARE(hash->unsignedBytes, std::uint64_t(canonical.size() - part.size()));
    }
}

void DkimCanonicalizeTest::limitsAroundTheEnd()
{
    const auto sha256 = crypto::HashAlgorithm::Sha256;
    // clang-format off
    const struct { std::string_view body; std::uint64_t limit; bool exceeds; } cases[] = {
        {"abc\r\n", 4, false}, {"abc\r\n", 5, false}, {"abc\r\n", 6, true}, {"abc", 5, false}, {"", 0, false}, {"", 1, true},
        {"abc\r\n\r\n", 6, true}, {"x", UINT64_MAX, true},
    };
    // clang-format on
    for (const auto &c : cases) {
        const BodyHashKey key{Canonicalization::Relaxed, sha256, c.limit};
        const BodyHashes hashes = BodyHashes::compute(c.body, {key});
        QCOMPARE(hashes.find(key)->lengthExceedsBody, c.exceeds);
        QCOMPARE(hashes.find(key)->digest.empty(), c.exceeds);
    }
}

void DkimCanonicalizeTest::bodiesSideBySide()
{
    std::string lines, bareLines, stretches; // the last: lines that stay as they are, up to one that does not
    const std::string lineEnds(60'000, '\n');
    for (std::size_t i = 0; i < 40; ++i) {
        for (std::size_t line = 0; line < i * i; ++line)
            stretches += std::string(40 + line % 60, char('a' + i % 26)) + "\r\n";
        stretches += std::string(i, 'x') + " \t\r\n\n\r\n";
    }
    for (int i = 0; i < 3000; ++i) {
        lines += "line  " + std::to_string(i) + " \r\n";
        bareLines += std::to_string(i) + "\n";
    }
    const std::string_view text = lines;
    const std::vector<std::vector<std::string_view>> bodies = {
        {},
        {""},
        {"\r\n"},
        {"abc"},
        {text},
        {text.substr(0, 9), "\r", "\n", " \t", text.substr(9)},
        {bareLines},
        {"x", lineEnds, "y"}, // more line ends at once than fit
        {text.substr(0, 20'000), text.substr(0, 20'000)},
        {text.substr(1)},
        {stretches},
        {std::string_view(stretches).substr(0, 70'001), "  ", std::string_view(stretches).substr(5)},
        {lines, std::string_view(stretches).substr(0, 40'000), "\r\n", bareLines},
    };
    for (const auto form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        for (const auto algorithm : {crypto::HashAlgorithm::Sha1, crypto::HashAlgorithm::Sha256}) {
            const std::vector<std::string> digests = bodyDigests(bodies, form, algorithm);
            QCOMPARE(digests.size(), bodies.size());
            for (std::size_t i = 0; i < bodies.size(); ++i) {
                std::string whole;
                for (const std::string_view piece : bodies[i])
                    whole += piece;
                const BodyHashKey key{form, algorithm, std::nullopt};
                StringSink octets;
                BodyCanonicalizer one(form, octets);
                for (std::size_t at = 0; at < whole.size(); ++at)
                    one.update(std::string_view(whole).substr(at, 1));
                one.finish();
                COMPARE_TEXT(encodeHex(digests[i]), encodeHex(crypto::digest(algorithm, octets.text)));
                COMPARE_TEXT(encodeHex(digests[i]), encodeHex(BodyHashes::compute(whole, {key}).find(key)->digest));
            }
        }
    }
}

// Whatever is wanted of bodies, of each it is what it is alone.
void DkimCanonicalizeTest::besideOthersAsAlone()
{
    const auto sha256 = crypto::HashAlgorithm::Sha256, sha1 = crypto::HashAlgorithm::Sha1;
    const BodyHashKey relaxed{Canonicalization::Relaxed, sha256, {}}, simple{Canonicalization::Simple, sha256, {}};
    const std::set<BodyHashKey> wishes[] = {
        {}, {relaxed}, {relaxed, simple}, {{Canonicalization::Simple, sha1, {}}}, {relaxed, {Canonicalization::Simple, sha256, 1000}}};
    std::vector<std::string> bodies;
    for (const std::size_t lines : {0u, 1u, 40u, 3000u, 20'000u}) {
        std::string &edited = bodies.emplace_back(), &plain = bodies.emplace_back();
        for (std::size_t i = 0; i < lines; ++i) {
            edited += "line  " + std::to_string(i) + " \r\n";
            plain += std::string(70, 'x') + "\r\n";
        }
    }
    crypto::TextDigests digests;
    std::vector<std::shared_ptr<BodyHashes>> together;
    for (const std::string &body : bodies) {
        for (const std::set<BodyHashKey> &wanted : wishes)
            BodyHashes::compute(body, wanted, together.emplace_back(std::make_shared<BodyHashes>()), digests);
    }
    digests.run();
    auto hashes = together.begin();
    for (const std::string &body : bodies) {
        for (const std::set<BodyHashKey> &wanted : wishes) {
            const BodyHashes alone = BodyHashes::compute(body, wanted);
            QVERIFY((*hashes)->available());
            for (const BodyHashKey &key : wanted) {
                COMPARE_TEXT(encodeHex((*hashes)->find(key)->digest), encodeHex(alone.find(key)->digest));
                QCOMPARE((*hashes)->find(key)->canonicalLength, alone.find(key)->canonicalLength);
            }
            ++hashes;
        }
    }
}

// Ten megabytes each of what makes others quadratic; a second is generous even under a sanitizer.
void DkimCanonicalizeTest::hostileBodiesStayLinear()
{
    const std::size_t size = 10'000'000;
    std::string emptyLines, crlf;
    while (emptyLines.size() < size)
        emptyLines += "\r\n";
    const std::string bodies[] = {std::string(size, ' ') + "x",  std::string(size, '\t'), emptyLines, emptyLines + "x", std::string(size, '\r'),
                                  std::string(size, '\n') + "x", std::string(size, 'a')};
    QElapsedTimer timer;
    timer.start();
    for (const std::string &body : bodies)
        BodyHashes::compute(body,
                            {{Canonicalization::Relaxed, crypto::HashAlgorithm::Sha256, std::nullopt},
                             {Canonicalization::Simple, crypto::HashAlgorithm::Sha256, std::nullopt}});
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(DkimCanonicalizeTest)
#include "DkimCanonicalizeTest.moc"
