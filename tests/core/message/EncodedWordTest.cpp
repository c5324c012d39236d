#include "core/message/EncodedWord.h"
#include "core/base/Utf8.h"
#include "core/message/Charset.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;
using namespace std::string_literals;

namespace {

std::string flagsOf(const DecodedText &text)
{
    std::string flags;
    flags += text.encodedWords ? "w" : "";
    flags += text.controlCharacters ? "c" : "";
    flags += text.hiddenCharacters ? "h" : "";
    flags += text.unknownCharset ? "u" : "";
    flags += text.badEncoding ? "b" : "";
    flags += text.rawEightBit ? "8" : "";
    flags += text.lossy ? "l" : "";
    return flags;
}

} // namespace

class EncodedWordTest : public QObject {
    Q_OBJECT
private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("flags");
        const auto row = [](const char *name, const std::string &raw, const std::string &text, const char *flags) {
            QTest::newRow(name) << test::bytes(raw) << test::bytes(text) << QByteArray(flags);
        };
        row("plain", " hello world ", "hello world", "");
        row("folded", " hello\r\n  world", "hello  world", "");
        row("base64", "=?utf-8?B?R3LDvMOfZQ==?=",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            "w");
        row("Q", "=?ISO-8859-1?Q?Gr=FC=DFe_an_=5Fb?=",
            "Gr\xC3\xBC\xC3\x9F"
            "e an _b",
            "w");
        row("lower case letters", "=?iso-8859-1?q?=fc?=", "\xC3\xBC", "w");
        row("text around", "Re: =?utf-8?Q?=C3=A4?= (x)", "Re: \xC3\xA4 (x)", "w");
        row("blank between two words goes", "=?utf-8?Q?a?=\r\n =?utf-8?Q?b?= c", "ab c", "w");
        row("blank between word and text stays", "=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c", "w");
        row("character cut in two", "=?utf-8?B?w?= =?utf-8?Q?=C3?= =?utf-8?Q?=A4?=", "\xC3\xA4", "wb");
        row("character cut between Q words", "=?utf-8?Q?a=C3?= =?UTF-8?Q?=A4?=", "a\xC3\xA4", "w");
        row("language tag", "=?utf-8*de?Q?=C3=A4?=", "\xC3\xA4", "w");
        row("windows-1251", "=?windows-1251?B?z/Do4uXy?=", "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82", "w");
        row("koi8-r", "=?koi8-r?Q?=F0=D2=C9?=", "\xD0\x9F\xD1\x80\xD0\xB8", "w");
        row("iso-2022-jp", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "\xE6\x97\xA5\xE6\x9C\xAC", "w");
        row("gb2312", "=?GB2312?B?1tC5+g==?=", "\xE4\xB8\xAD\xE5\x9B\xBD", "w");
        row("utf-7", "=?utf-7?Q?+AOQ-?=", "\xC3\xA4", "w");
        row("windows-1252 under the name of Latin-1", "=?iso-8859-1?Q?=80?=", "\xE2\x82\xAC", "w");
        row("unknown charset", "=?x-unknown?Q?=C3=A4?=", "\xC3\xA4", "wu");
        row("unknown charset, no UTF-8", "=?x-unknown?Q?=E4?=", "\xC3\xA4", "wul");
        row("invalid UTF-8", "=?utf-8?B?//8=?=", "\xEF\xBF\xBD\xEF\xBF\xBD", "wl");
        row("bad hexadecimal", "=?utf-8?Q?a=ZZ?=", "a=ZZ", "wb");
        row("bad base64", "=?utf-8?B?Y*Q=?=", "a", "wb");
        row("not ended", "=?utf-8?B?YWJj", "=?utf-8?B?YWJj", "b");
        row("no encoding letter", "=?utf-8?X?YWJj?=", "=?utf-8?X?YWJj?=", "");
        row("spaces in Q", "=?utf-8?Q?a b c?=", "a b c", "w");
        row("question mark before the end",
            "=?utf-8?Q?who?"
            "?=",
            "who?", "w");
        row("glued words", "=?utf-8?Q?a?==?utf-8?Q?b?=x", "abx", "w");
        row("NUL", "=?utf-8?B?YQBi?=", "a\0b"s, "wc");
        row("line feed", "=?utf-8?Q?a=0Ab?=", "a\nb", "wc");
        row("C1 control", "=?utf-8?Q?a=C2=85b?=",
            "a\xC2\x85"
            "b",
            "wc");
        row("bidi control", "=?utf-8?Q?a=E2=80=AEb?=",
            "a\xE2\x80\xAE"
            "b",
            "wh");
        row("raw zero width space",
            "a\xE2\x80\x8B"
            "b",
            "a\xE2\x80\x8B"
            "b",
            "h8");
        row("emoji with selector and joiner is honest", "\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x80\x8D\xF0\x9F\x94\xA5",
            "\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x80\x8D\xF0\x9F\x94\xA5", "8");
        row("raw UTF-8",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            "8");
        row("raw Latin-1",
            "Gr\xFC\xDF"
            "e",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            "8l");
        row("empty", "", "", "");
        row("empty word",
            "a =?utf-8?Q?"
            "?= b",
            "a  b", "w");
    }
    void decodes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, flags);
        const DecodedText decoded = decodeHeaderText(test::text(raw));
        QCOMPARE(test::bytes(decoded.text), text);
        QCOMPARE(QByteArray::fromStdString(flagsOf(decoded)), flags);
        QVERIFY(isUtf8(decoded.text));
    }

    void charsets()
    {
        struct Case {
            const char *charset;
            std::string bytes, text;
            bool unknown, lossy;
        };
        // clang-format off
        const Case cases[] = {
            {"", "abc", "abc", false, false},
            {"us-ascii", "\xC3\xA4", "\xC3\xA4", false, true},
            {"US-ASCII", "\xE4", "\xC3\xA4", false, true},
            {"Shift_JIS", "\x93\xFA\x96\x7B", "\xE6\x97\xA5\xE6\x9C\xAC", false, false},
            {"EUC-KR", "\xC7\xD1", "\xED\x95\x9C", false, false},
            {"Big5", "\xA4\xA4", "\xE4\xB8\xAD", false, false},
            {"gb18030", "\x81\x30\x84\x36", "\xC2\xA5", false, false},
            {"windows-1253", "\xE1", "\xCE\xB1", false, false},
            {"utf-16be", "\xD8\x3D\xDE\x00"s, "\xF0\x9F\x98\x80", false, false},
            {"EUC-JP", "\xC6", "\xEF\xBF\xBD", false, true},
            {"utf-8,swaplfnl", "a", "a", true, false},
            {"../../etc", "a", "a", true, false},
            {"unknown-8bit", "\xE4", "\xC3\xA4", true, true},
        };
        // clang-format on
        for (const Case &c : cases) {
            const CharsetText text = decodeCharset(c.bytes, c.charset);
            COMPARE_TEXT(text.text, c.text);
            QVERIFY2(text.unknownCharset == c.unknown && text.lossy == c.lossy, c.charset);
        }
        // Longer than one buffer, with a pair on its edge.
        std::string wide, narrow;
        for (int i = 0; i < 1023; ++i) {
            wide += "\0a"s;
            narrow += 'a';
        }
        const CharsetText text = decodeCharset(wide + "\xD8\x3D\xDE\x00"s, "utf-16be");
        COMPARE_TEXT(text.text, narrow + "\xF0\x9F\x98\x80");
    }

    void hostileTextIsLinear()
    {
        std::string words, halves;
        for (int i = 0; i < 100000; ++i) {
            words += "=?iso-2022-jp?B?//8=?= ";
            halves += "=?a?q?x ";
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(decodeHeaderText(words).encodedWords);
        QVERIFY(decodeHeaderText(halves).badEncoding);
        decodeHeaderText(std::string(1'000'000, '='));
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_GUILESS_MAIN(EncodedWordTest)
#include "EncodedWordTest.moc"
