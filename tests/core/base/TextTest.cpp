#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ByteSet.h"
#include "core/base/TagList.h"
#include "core/base/Utf8.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void base64()
    {
        for (const std::string &bytes : {std::string(), std::string("f"), std::string("fo"), std::string("foo"), std::string("\0\xFF\x10", 3)})
            COMPARE_TEXT(*decodeBase64(encodeBase64(bytes)), bytes);
        COMPARE_TEXT(encodeBase64("fo"), "Zm8=");
        QVERIFY(!decodeBase64("Zm8=x"));
        QVERIFY(!decodeBase64("Zm9v="));
        QVERIFY(!decodeBase64("Z"));
        QVERIFY(!decodeBase64("Zm 8="));
        COMPARE_TEXT(*decodeBase64("Zm\r\n 8=", Base64Space::Allowed), "fo");
        COMPARE_TEXT(*decodeBase64("Zm8"), "fo");
        bool damaged = false;
        COMPARE_TEXT(decodeBase64Lenient("Zm!9v", &damaged), "foo");
        QVERIFY(damaged);
    }

    // Each octet, at each place of a long run: read or skipped as the slow way does, which sees it alone.
    void oddCharactersInLongBase64()
    {
        const std::string run = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int octet = 0; octet < 256; ++octet) {
            const bool member = octet != 0 && run.find(char(octet)) != std::string::npos;
            for (const std::size_t at : {0u, 7u, 15u, 16u, 40u, 63u}) {
                std::string text = run;
                text[at] = char(octet);
                std::string without = text;
                if (!member)
                    without.erase(at, octet == '=' && at % 4 >= 2 ? std::string::npos : 1);
                bool damaged = false;
                COMPARE_TEXT(decodeBase64Lenient(text, &damaged), *decodeBase64(without));
                QCOMPARE(damaged, !member && octet != '=' && !isFws(char(octet)));
            }
        }
    }

    // The quick ways over long runs give what the slow ones do, wherever an odd octet stands.
    void longTextIsReadLikeShort()
    {
        std::string bytes;
        for (int i = 0; i < 60; ++i) {
            bytes += char(i * 37);
            const std::string encoded = encodeBase64(bytes);
            for (std::size_t cut = 0; cut <= encoded.size(); ++cut)
                COMPARE_TEXT(decodeBase64Lenient(encoded.substr(0, cut) + "\r\n" + encoded.substr(cut)), bytes);
        }
        for (std::size_t at = 0; at < 30; ++at) {
            std::string text(30, 'a');
            QVERIFY(isUtf8(text) && isAscii(text));
            COMPARE_TEXT(toUtf8(text.substr(0, at) + "\xC3\xA4" + text.substr(at)), text.substr(0, at) + "\xC3\xA4" + text.substr(at));
            QVERIFY(isUtf8(text.substr(0, at) + "\xC3\xA4" + text.substr(at)));
            text[at] = '\xFF';
            QVERIFY(!isUtf8(text) && !isAscii(text));
            COMPARE_TEXT(toUtf8(text), text.substr(0, at) + "\xEF\xBF\xBD" + text.substr(at + 1));
        }
    }

    // Up to eight letters are compared at once, some of them twice.
    void lettersCompareWithoutCase()
    {
        for (std::size_t size = 1; size <= 20; ++size) {
            const std::string lower = std::string("abcdefghijklmnopqrst").substr(0, size), upper = std::string("ABCDEFGHIJKLMNOPQRST").substr(0, size);
            QVERIFY(equalsIgnoreCase(lower, upper) && equalsIgnoreCase(lower, lower));
            COMPARE_TEXT(lowered(upper), lower);
            for (std::size_t at = 0; at < size; ++at) {
                std::string other = lower;
                for (const char c : {char(lower[at] + 1), char(lower[at] ^ 0x60), '\0', char(lower[at] | 0x80)}) {
                    other[at] = c;
                    QVERIFY(!equalsIgnoreCase(lower, other) && !equalsIgnoreCase(other, upper));
                }
                // Differs from its neighbour as letters of two cases do, and is none.
                other[at] = '@';
                std::string like = other;
                like[at] = '`';
                QVERIFY(!equalsIgnoreCase(other, like));
            }
        }
    }

    void tagLists()
    {
        const TagList list = parseTagList(" v=1; a = rsa-sha256 ;b=x=y; ");
        QCOMPARE(list.tags.size(), 3u);
        COMPARE_TEXT(*list.find("a"), "rsa-sha256");
        COMPARE_TEXT(*list.find("b"), "x=y");
        QVERIFY(!list.malformedItem && !list.duplicate && !list.find("c"));
        QVERIFY(parseTagList("a=1; a=2").duplicate);
        QVERIFY(parseTagList("a=1;; b=2").malformedItem);
        QVERIFY(parseTagList("a=1; x").trailingText);
        QVERIFY(parseTagList("1a=1").malformedItem);
        std::string many;
        for (int i = 0; i < 2000; ++i)
            many += "a=b;";
        QVERIFY(parseTagList(many).limitReached);
    }

    // A run of each length, at each place, with a stranger at its end and without.
    void runsAreFoundAndSkipped()
    {
        constexpr ByteSet few(" \t"), many(" \t\r\n,");
        for (std::size_t before = 0; before < 20; ++before) {
            for (std::size_t length = 0; length < 50; ++length) {
                for (const std::string after : {"", "x", "\xA0 "}) {
                    std::string text = std::string(before, 'x') + std::string(length, ' ') + after;
                    if (length > 2)
                        text[before + length / 2] = '\t';
                    const std::size_t first = text.find_first_of(" \t"), end = text.find_first_not_of(" \t", before);
                    QCOMPARE(few.find(text), first);
                    QCOMPARE(many.find(text), first);
                    QCOMPARE(few.skip(text, before), std::min(end, text.size()));
                    QCOMPARE(many.skip(text, before), std::min(end, text.size()));
                }
            }
        }
        QCOMPARE(few.skip("  ", 2), 2u);
    }

    void unfolding()
    {
        COMPARE_TEXT(unfolded("a\r\n b\n\tc\rd"), "a b\tc\rd");
        COMPARE_TEXT(unfolded("a\r\nb"), "a\r\nb");
    }

    void utf8()
    {
        QVERIFY(isUtf8("\xC3\xA4\xF0\x9F\x98\x80"));
        for (const char *bad : {"\xC0\xAE", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xC3", "\xC3("})
            QVERIFY(!isUtf8(bad));
        bool lossy = false;
        COMPARE_TEXT(toUtf8("a\xFFz", &lossy), "a\xEF\xBF\xBDz");
        QVERIFY(lossy);
        COMPARE_TEXT(withVisibleControls("a\xE2\x80\xAE"
                                         "b\r\n"),
                     "a[U+202E]b  ");
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "TextTest.moc"
