#include "core/crypto/Hash.h"
#include "core/base/Base64.h"
#include "core/crypto/Sha256Blocks.h"
#include "core/crypto/TextDigests.h"
#include "tests/support/ToString.h"

#include <QCryptographicHash>

#include <functional>

using namespace heloscope;
using namespace heloscope::crypto;

namespace {

// A text in pieces of one size, each third of which goes to the hash.
class GivenPieces final : public HashedText {
public:
    GivenPieces(std::string_view text, std::size_t size, std::string &digest, std::function<void()> whenDone)
        : m_text(text),
          m_size(size),
          m_digest(digest),
          m_whenDone(std::move(whenDone))
    {
    }

    std::string_view next(Hash &hash) override
    {
        std::string_view piece = take();
        if (m_taken % 3 == 0) {
            hash.update(piece);
            piece = take();
        }
        return piece;
    }
    void finish(std::string digest) override
    {
        m_digest = std::move(digest);
        m_whenDone();
    }

private:
    std::string_view take()
    {
        ++m_taken;
        const std::string_view piece = m_text.substr(0, m_size);
        m_text.remove_prefix(piece.size());
        return piece;
    }

    std::string_view m_text;
    const std::size_t m_size;
    std::string &m_digest;
    const std::function<void()> m_whenDone;
    int m_taken = 0;
};

} // namespace

class HashTest : public QObject {
    Q_OBJECT
private slots:
    void publishedDigests();
    void piecesEqualTheWhole();
    void finishStartsOver();
    void byProcessorAsByLibrary();
    void blocksOfEachKind();
    void manySideBySide();
    void textsTogetherAsAlone();
    void copyContinuesAlone();
    void publishedHmacs();
};

// FIPS 180-4 and RFC 1321 examples: "abc" and the empty text.
void HashTest::publishedDigests()
{
    // clang-format off
    const struct { HashAlgorithm algorithm; std::string_view text, hex; } cases[] = {
        {HashAlgorithm::Md5, "abc", "900150983cd24fb0d6963f7d28e17f72"},
        {HashAlgorithm::Sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"},
        {HashAlgorithm::Sha1, "", "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
        {HashAlgorithm::Sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {HashAlgorithm::Sha256, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {HashAlgorithm::Sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {HashAlgorithm::Sha512, "abc",
         "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"},
    };
    // clang-format on
    for (const auto &c : cases)
        COMPARE_TEXT(encodeHex(digest(c.algorithm, c.text)), c.hex);
}

void HashTest::piecesEqualTheWhole()
{
    const std::string text(1000, 'x');
    for (const std::size_t step : {1u, 7u, 64u, 999u}) {
        Hash hash(HashAlgorithm::Sha256);
        for (std::size_t at = 0; at < text.size(); at += step)
            hash.update(std::string_view(text).substr(at, step));
        COMPARE_TEXT(hash.finish(), digest(HashAlgorithm::Sha256, text));
    }
}

// Every length around the ends of blocks, in pieces that do not keep to them; another implementation is the measure.
void HashTest::byProcessorAsByLibrary()
{
    if (!Sha256::isSupported())
        QSKIP("this processor has no instructions for SHA-256");
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += char(i * 7 + i / 256);
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const QByteArray expected = QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(size)), QCryptographicHash::Sha256);
        for (const std::size_t step : {400u, 63u, 64u, 65u, 5u}) {
            Sha256 hash;
            for (std::size_t at = 0; at < size; at += step)
                hash.update(std::string_view(text).substr(at, std::min(step, size - at)));
            COMPARE_TEXT(hash.finish(), expected.toStdString());
        }
    }
}

// Every way that this processor has, taken by force; each text in each place among the others.
void HashTest::blocksOfEachKind()
{
    constexpr std::size_t block = Sha256Blocks::size;
    constexpr std::array<std::uint32_t, 8> initial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    bool any = false;
    for (const Sha256Blocks *const kind : {Sha256Blocks::narrow(), Sha256Blocks::wide()}) {
        if (!kind)
            continue;
        any = true;
        for (const std::size_t lanes : {1u, 2u, 3u, 4u, 16u}) {
            const auto compress = lanes == Sha256Blocks::manyLanes ? kind->many : kind->few.at(lanes - 1);
            for (std::size_t count = 0; compress && count < 6; ++count) {
                std::vector<std::string> texts(lanes);
                std::vector<std::array<std::uint32_t, 8>> states(lanes, initial);
                std::vector<std::uint32_t *> statesAt;
                std::vector<const char *> textsAt;
                std::uint32_t random = std::uint32_t(count * 100 + lanes);
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    for (std::size_t i = 0; i < count * block; ++i)
                        texts[lane] += char((random = random * 1664525 + 1013904223) >> 24);
                    statesAt.push_back(states[lane].data());
                    textsAt.push_back(texts[lane].data());
                }
                compress(statesAt.data(), textsAt.data(), count);
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    // The state after whole blocks shows once the padding has gone through, too.
                    std::string padding = '\x80' + std::string(block - 1, '\0');
                    for (std::size_t i = 0; i < 8; ++i)
                        padding[block - 1 - i] = char(count * block * 8 >> 8 * i);
                    std::uint32_t *const state = statesAt[lane];
                    const char *const last = padding.data();
                    kind->few[0](&state, &last, 1);
                    QByteArray digest;
                    for (const std::uint32_t word : states[lane]) {
                        for (int shift = 24; shift >= 0; shift -= 8)
                            digest += char(word >> shift);
                    }
                    const QByteArray text = QByteArray::fromStdString(texts[lane]);
                    QCOMPARE(digest.toHex(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
                }
            }
        }
    }
    if (!any)
        QSKIP("this processor has no instructions for SHA-256");
}

// However many, however long, and wherever in a block each of them stands.
void HashTest::manySideBySide()
{
    for (const HashAlgorithm algorithm : {HashAlgorithm::Sha256, HashAlgorithm::Sha1}) {
        for (std::size_t count = 0; count < 36; ++count) {
            std::vector<std::string> texts;
            std::vector<Hash> hashes;
            std::vector<Hash::Feed> feeds;
            for (std::size_t i = 0; i < count; ++i) {
                texts.push_back(std::string(i * 13 + (count % 3) * 150 + i * i * 37 % 200, char('a' + i)));
                hashes.emplace_back(algorithm);
                hashes.back().update(std::string_view(texts.back()).substr(0, i * 13));
            }
            for (std::size_t i = 0; i < count; ++i)
                feeds.push_back({&hashes[i], std::string_view(texts[i]).substr(std::min(i * 13, texts[i].size()))});
            std::size_t shortest = count == 0 ? 0 : SIZE_MAX;
            for (const Hash::Feed &feed : feeds)
                shortest = std::min(shortest, feed.bytes.size());
            const std::size_t together = Hash::updateEach(feeds);
            QCOMPARE(together, shortest / 64 * 64);
            for (const Hash::Feed &feed : feeds)
                feed.hash->update(feed.bytes.substr(together));
            for (std::size_t i = 0; i < count; ++i)
                COMPARE_TEXT(encodeHex(hashes[i].finish()), encodeHex(digest(algorithm, texts[i])));
        }
    }
}

// As many as there are, short and long, in pieces of any size, some of them given to the hash instead; and one that comes on the way.
void HashTest::textsTogetherAsAlone()
{
    constexpr std::size_t steps[] = {1, 63, 64, 700, 5000, 100'000};
    for (const std::size_t count : {0u, 1u, 3u, 16u, 40u}) {
        std::vector<std::string> texts, found(count + 1);
        for (std::size_t i = 0; i <= count; ++i)
            texts.push_back(std::string(i * i * 251 % 90'000, char('a' + i)) + std::to_string(i));
        texts.back().clear();
        const auto algorithm = [](std::size_t i) { return i % 7 == 3 ? HashAlgorithm::Sha1 : HashAlgorithm::Sha256; };
        TextDigests digests;
        for (std::size_t i = 0; i < count; ++i) {
            const auto whenDone = [&, last = i + 1 == count] {
                if (last)
                    digests.add(algorithm(count), 0, std::make_unique<GivenPieces>(texts[count], 64, found[count], [] {}));
            };
            digests.add(algorithm(i), texts[i].size(), std::make_unique<GivenPieces>(texts[i], steps[i % std::size(steps)], found[i], whenDone));
        }
        digests.run();
        for (std::size_t i = 0; i < count + (count > 0); ++i)
            COMPARE_TEXT(encodeHex(found[i]), encodeHex(digest(algorithm(i), texts[i])));
    }
}

void HashTest::finishStartsOver()
{
    Hash hash(HashAlgorithm::Sha1);
    hash.update("something else");
    hash.finish();
    hash.update("abc");
    COMPARE_TEXT(hash.finish(), digest(HashAlgorithm::Sha1, "abc"));
}

void HashTest::copyContinuesAlone()
{
    Hash hash(HashAlgorithm::Sha256);
    hash.update("ab");
    Hash other = hash.copy();
    other.update("X");
    hash.update("c");
    COMPARE_TEXT(hash.finish(), digest(HashAlgorithm::Sha256, "abc"));
    COMPARE_TEXT(other.finish(), digest(HashAlgorithm::Sha256, "abX"));
}

// RFC 2202 (MD5, SHA-1) and RFC 4231 (SHA-2): a short key, and keys longer than a block.
void HashTest::publishedHmacs()
{
    const std::string longKey(80, '\xaa'), longer(131, '\xaa');
    const std::string_view larger = "Test Using Larger Than Block-Size Key - Hash Key First";
    // clang-format off
    const struct { HashAlgorithm algorithm; std::string_view key, text, hex; } cases[] = {
        {HashAlgorithm::Md5, "Jefe", "what do ya want for nothing?", "750c783e6ab0b503eaa86e310a5db738"},
        {HashAlgorithm::Md5, longKey, larger, "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd"},
        {HashAlgorithm::Sha1, "Jefe", "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"},
        {HashAlgorithm::Sha1, longKey, larger, "aa4ae5e15272d00e95705637ce8a3b55ed402112"},
        {HashAlgorithm::Sha256, "Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
        {HashAlgorithm::Sha256, longer, larger, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
    };
    // clang-format on
    for (const auto &c : cases)
        COMPARE_TEXT(encodeHex(hmac(c.algorithm, c.key, c.text).value_or("")), c.hex);
}

QTEST_GUILESS_MAIN(HashTest)
#include "HashTest.moc"
