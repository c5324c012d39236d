#include "core/message/Mime.h"
#include "core/Limits.h"
#include "core/message/LineMarks.h"
#include "core/message/MessageParse.h"
#include "core/message/TransferReader.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;
using namespace std::string_literals;

namespace {

std::string notesOf(std::uint32_t notes)
{
    std::string text;
    for (unsigned bit = 0; bit < 32; ++bit) {
        if (notes & (1u << bit))
            text += (text.empty() ? "" : " ") + std::string(toString(MimeNote(1u << bit)));
    }
    return text;
}

// "depth:type(body)" for each part, bodies raw; multiparts without body.
std::string shapeOf(const MimeTree &tree)
{
    std::string text;
    for (const MimePart &part : tree.parts()) {
        text += (text.empty() ? "" : " ") + std::to_string(part.depth) + ":" + tree.type(part);
        if (part.kind != MimeKind::Multipart)
            text += (part.kind == MimeKind::Embedded ? "E(" : "(") + std::string(part.body.of(tree.text())) + ")";
    }
    return text;
}

const std::string multipart = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=\"x y\"\r\n\r\n";

} // namespace

class MimeTest : public QObject {
    Q_OBJECT
private slots:
    void smuggledCommands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        const std::string plain = "From: a@b.example\r\n\r\n", commands = "MAIL FROM:<c@d.example>\r\n", many(70'000, 'x');
        const std::string parts = multipart + "--x y\r\n\r\none\r\n--x y\r\n\r\ntwo\r\n", end = "--x y--\r\n";
        const auto row = [](const char *name, const std::string &text, bool found) { QTest::newRow(name) << test::bytes(text) << found; };
        row("behind a dot", plain + "hi\r\n.\r\n" + commands, true);
        row("in any case, behind empty lines", plain + "hi\n.\r\r\n\n" + "mail from:<c@d.example>", true);
        row("behind the first dot", plain + ".\r\n" + commands, true);
        row("a reset", plain + "hi\r\n.\r\nRSET\r\n", true);
        row("a greeting and more", plain + "hi\r\n.\nEHLO x\r\n" + commands, true);
        row("a greeting alone", plain + "hi\r\n.\r\nEHLO x\r\n", false);
        row("a greeting, and more far behind", plain + "hi\r\n.\r\nEHLO x\r\n" + std::string(300, 'y') + commands, false);
        row("no line of its own", plain + "hi.\r\n" + commands, false);
        row("more behind the dot", plain + "hi\r\n..\r\n" + commands, false);
        row("other words", plain + "hi\r\n.\r\nMAIL TO:<c@d.example>\r\n", false);
        row("nothing behind the dot", plain + "hi\r\n.", false);
        row("in the header", "From: a@b.example\r\nX: y\r\n .\r\n MAIL FROM:<c@d.example>\r\n\r\nhi\r\n", false);
        row("the second of two", plain + "hi\r\n.\r\nDATA\r\n.\r\n" + commands, true);
        row("far behind", plain + many + "\r\n.\r\n" + commands, true);
        row("in the first part", multipart + "--x y\r\n\r\none\r\n.\r\n" + commands + "--x y\r\n\r\ntwo\r\n" + end, true);
        row("in the last part", parts + ".\r\n" + commands + end, true);
        row("far behind in a part", parts + many + "\r\n.\r\n" + commands + end, true);
        row("in front of the parts", multipart + ".\r\n" + commands + "--x y\r\n\r\none\r\n" + end, true);
        row("behind the parts", parts + end + ".\r\n" + commands, true);
        row("in no part", parts + end, false);
        row("the last line of a part", parts + ".\r\n" + end + commands, false);
    }
    void smuggledCommands()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, found);
        const auto message = splitMessage(test::text(text), SourceKind::Message);
        QVERIFY(message);
        QCOMPARE(MimeTree(**message).hasSmuggledCommands(), found);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QByteArray>("notes");
        const auto row = [](const char *name, const std::string &text, const std::string &shape, const char *notes) {
            QTest::newRow(name) << test::bytes(text) << test::bytes(shape) << QByteArray(notes);
        };
        row("no type", "From: a@b.example\r\n\r\nhi\r\n", "0:text/plain(hi\r\n)", "");
        row("unreadable type", "Content-Type: text\r\n\r\nhi", "0:text/plain(hi)", "");
        row("two parts", multipart + "--x y\r\n\r\none\r\n--x y\r\nContent-Type: TEXT/HTML; charset=utf-8\r\n\r\ntwo\r\n\r\n--x y--\r\n",
            "0:multipart/mixed 1:text/plain(one) 1:text/html(two\r\n)", "");
        row("LF", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n", "0:multipart/mixed 1:text/plain(one) 1:text/plain(two)", "");
        row("blanks behind the boundary", multipart + "--x y  \t\r\n\r\none\r\n--x y-- \r\n", "0:multipart/mixed 1:text/plain(one)", "");
        row("longer line is no delimiter", multipart + "--x y\r\n\r\none\r\n--x yz\r\n--x y--\r\n", "0:multipart/mixed 1:text/plain(one\r\n--x yz)", "");
        row("preamble", multipart + "This is MIME.\r\n--x y\r\n\r\none\r\n--x y--\r\n", "0:multipart/mixed 1:text/plain(one)", "text-before-start");
        row("text after the end", multipart + "--x y\r\n\r\none\r\n--x y--\r\nmore\r\n", "0:multipart/mixed 1:text/plain(one)", "text-after-end");
        row("parts after the end", multipart + "--x y\r\n\r\none\r\n--x y--\r\n--x y\r\n\r\ntwo\r\n", "0:multipart/mixed 1:text/plain(one)",
            "text-after-end parts-after-end");
        row("not terminated", multipart + "--x y\r\n\r\none\r\n", "0:multipart/mixed 1:text/plain(one\r\n)", "not-terminated");
        row("boundary never used", multipart + "text\r\n", "0:multipart/mixed", "boundary-never-used text-before-start");
        row("boundary missing", "Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\none\r\n", "0:multipart/mixed(--x\r\n\r\none\r\n)", "boundary-missing");
        row("nested",
            multipart
                + "--x y\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\na\r\n--i\r\nContent-Type: text/html\r\n\r\nb\r\n--i--\r\n\r\n--x y\r\n\r\nc\r\n--x y--\r\n",
            "0:multipart/mixed 1:multipart/alternative 2:text/plain(a) 2:text/html(b) 1:text/plain(c)", "");
        row("inner not terminated", multipart + "--x y\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\na\r\n--x y\r\n\r\nc\r\n--x y--\r\n",
            "0:multipart/mixed 1:multipart/alternative 2:text/plain(a) 1:text/plain(c)", "not-terminated");
        row("same boundary inside", multipart + "--x y\r\nContent-Type: multipart/alternative; boundary=\"x y\"\r\n\r\n--x y\r\n\r\na\r\n--x y--\r\n",
            "0:multipart/mixed 1:multipart/alternative 2:text/plain(a)", "boundary-of-ancestor not-terminated");
        row("boundary is the beginning of another",
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary=b--\r\n\r\n--b--\r\n\r\na\r\n--b----\r\n--b--\r\n",
            "0:multipart/mixed 1:multipart/mixed 2:text/plain(a)", "");
        row("message inside", multipart + "--x y\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nhi\r\n--x y--\r\n",
            "0:multipart/mixed 1:message/rfc822E(Subject: x\r\n\r\nhi)", "");
        row("file that is a message",
            multipart
                + "--x y\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"a.EML\"\r\n\r\nSubject: x\r\n--x y--\r\n",
            "0:multipart/mixed 1:application/octet-streamE(Subject: x)", "");
        row("digest", "Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\nSubject: x\r\n--b--\r\n",
            "0:multipart/digest 1:message/rfc822E(Subject: x)", "");
        row("header runs into the delimiter", multipart + "--x y\r\nContent-Type: text/html\r\n--x y--\r\n", "0:multipart/mixed 1:text/html()",
            "header-not-ended");
        row("two types", "Content-Type: text/html\r\nContent-Type: text/plain\r\n\r\nx", "0:text/html(x)", "duplicate-content-type");
        row("two encodings", "Content-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64\r\n\r\nx", "0:text/plain(x)", "duplicate-transfer-encoding");
        row("two boundaries", "Content-Type: multipart/mixed; boundary=a; boundary=b\r\n\r\n--b\r\n\r\none\r\n--a\r\n\r\ntwo\r\n--a--\r\n",
            "0:multipart/mixed 1:text/plain(two)", "duplicate-parameter text-before-start");
        row("encoded multipart", "Content-Type: multipart/mixed; boundary=a\r\nContent-Transfer-Encoding: base64\r\n\r\n--a\r\n\r\none\r\n--a--\r\n",
            "0:multipart/mixed 1:text/plain(one)", "encoded-multipart");
        row("unknown encoding", "Content-Transfer-Encoding: rot13\r\n\r\nx", "0:text/plain(x)", "unknown-encoding");
        row("empty part", multipart + "--x y\r\n--x y\r\n\r\n--x y--\r\n", "0:multipart/mixed 1:text/plain() 1:text/plain()", "header-not-ended");
    }
    void shapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shape);
        QFETCH(QByteArray, notes);
        const std::string bytes = test::text(text);
        const MimeTree tree{std::string_view(bytes)};
        QCOMPARE(QByteArray::fromStdString(shapeOf(tree)), shape);
        QCOMPARE(QByteArray::fromStdString(notesOf(tree.notes())), notes);
        QVERIFY(tree.limits().empty());
    }

    void parameters_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("notes");
        const auto row = [](const std::string &value, const std::string &result, const char *notes = "") {
            QTest::newRow(value.c_str()) << test::bytes(value) << test::bytes(result) << QByteArray(notes);
        };
        row(" text/plain", "text/plain");
        row("Text/Plain; Charset=UTF-8", "text/plain|charset=UTF-8");
        row("text/plain;\r\n\tcharset=\"utf-8\" ; format = flowed;", "text/plain|charset=utf-8|format=flowed");
        row("text/plain (a comment; b=c); charset=utf-8 (x)", "text/plain|charset=utf-8");
        row("a/b; name=\"a \\\"b\\\" \\\\ c;d\"", "a/b|name=a \"b\" \\ c;d");
        row("a/b; name=\"C:\\dir\\file.txt\"", "a/b|name=C:\\dir\\file.txt");
        row("a/b; name=two words.pdf; x=y", "a/b|name=two words.pdf|x=y", "malformed-parameter");
        row("a/b; name*=utf-8'de'%C3%A4%20b.pdf", "a/b|name=\xC3\xA4 b.pdf");
        row("a/b; name*=iso-8859-1''%E4", "a/b|name=\xC3\xA4");
        row("a/b; name*0=one; name*1=\" two\"; name*2=three", "a/b|name=one twothree");
        row("a/b; name*1=two; name*0=one", "a/b|name=onetwo");
        row("a/b; name*0*=utf-8''%C3; name*1*=%A4; name*2=\"%41\"", "a/b|name=\xC3\xA4%41");
        row("a/b; name*0=one; name*2=three", "a/b|name=one");
        row("a/b; name=plain.pdf; name*=utf-8''%C3%A4.pdf", "a/b|name=\xC3\xA4.pdf");
        row("a/b; name=plain.pdf; name*=utf-8''%C3%A4.exe", "a/b|name=\xC3\xA4.exe", "name-forms-differ");
        row("a/b; boundary=x; boundary=y", "a/b|boundary=x", "duplicate-parameter");
        row("a/b; name=\"not closed", "a/b|name=not closed");
        row("a/b; nonsense; x=y", "a/b|x=y", "malformed-parameter");
        row("a b/c; x=y", "|x=y", "malformed-content-type");
        row("", "", "malformed-content-type");
        row("a/b; x=", "a/b|x=");
    }
    void parameters()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, notes);
        const MimeParameters parameters = parseMimeParameters(test::text(value));
        std::string text = parameters.value;
        for (const MimeParameters::Item &item : parameters.items)
            text += "|" + item.name + "=" + item.value;
        QCOMPARE(QByteArray::fromStdString(text), result);
        QCOMPARE(QByteArray::fromStdString(notesOf(parameters.notes)), notes);
    }

    void transferEncodings()
    {
        struct Case {
            TransferEncoding encoding;
            std::string encoded, decoded;
            bool damaged;
        };
        using enum TransferEncoding;
        // clang-format off
        const Case cases[] = {
            {SevenBit, "a=20b", "a=20b", false},
            {Base64, "aGVs\r\nbG8=\r\n", "hello", false},
            {Base64, "aGVs*bG8=", "hello", true},
            {QuotedPrintable, "a=20b=3D=C3=A4=\r\nc  \r\nd=\t\r\ne", "a b=\xC3\xA4" "c\r\nde", false},
            {QuotedPrintable, "a=\nb\n", "ab\n", false},
            {QuotedPrintable, "a=XY=4", "a=XY=4", true},
            {QuotedPrintable, "a=", "a", false},
            {QuotedPrintable, "=e4", "\xE4", false},
            {UuEncode, "x\r\nbegin 644 f\r\n%:&5L;&\\\r\n`\r\nend\r\n", "hello", false},
            {UuEncode, "begin 644 f\n%:&5L;&\\", "hello", true},
            {UuEncode, "nothing", "", true},
        };
        // clang-format on
        for (const Case &c : cases) {
            bool damaged = false;
            COMPARE_TEXT(decodeTransfer(c.encoded, c.encoding, 1000, &damaged), c.decoded);
            QVERIFY2(damaged == c.damaged, c.encoded.c_str());
            QVERIFY(decodeTransfer(c.encoded, c.encoding, 3).size() <= 3);
        }
        QVERIFY(parseTransferEncoding(" Base64 ; x") == Base64);
        QVERIFY(parseTransferEncoding("quoted-printable (c)") == QuotedPrintable);
        QVERIFY(parseTransferEncoding("base 64") == Unknown);
        QCOMPARE(decodeTransfer(std::string(1'000'000, 'A'), Base64, 1000).size(), 1000u);
    }

    // Whatever is behind the first piece, and where it ends.
    void piecesEqualTheWhole()
    {
        using enum TransferEncoding;
        const std::string_view units[] = {"aGVs\r\nbG8h", "=C3=A4=\r\nb \r\n", "\r\n", "plain text\r\n", "aGVsbG8*", "A=", "="};
        for (const std::string_view unit : units) {
            for (const std::size_t size : {0u, 1u, 1000u, 12'288u, 12'289u, 200'000u}) {
                std::string encoded;
                while (encoded.size() < size)
                    encoded += unit;
                for (const TransferEncoding encoding : {SevenBit, EightBit, Binary, Base64, QuotedPrintable, UuEncode, Unknown}) {
                    std::string pieces;
                    TransferReader reader(encoded, encoding);
                    for (std::string_view piece = reader.next(); !piece.empty(); piece = reader.next())
                        pieces += piece;
                    QVERIFY(reader.next().empty());
                    QVERIFY2(pieces == decodeTransfer(encoded, encoding, maxMessageBytes), std::string(unit).c_str());
                }
            }
        }
    }

    void markedLines()
    {
        constexpr std::string_view pieces[] = {"-",     ".",    "\n", "\r",
                                               "\r\n.", "\n--", "x",  "a text without any mark, long enough for several steps of the search, and more"};
        std::uint32_t seed = 7;
        const auto random = [&seed](std::size_t below) { return std::size_t((seed = seed * 1664525 + 1013904223) >> 8) % below; };
        for (int round = 0; round < 300; ++round) {
            std::string text;
            for (const std::size_t size = random(400); text.size() < size;)
                text += pieces[random(4) ? std::size(pieces) - 1 - random(2) : random(std::size(pieces))];
            for (std::size_t from = 0; from <= text.size(); from += 1 + random(20)) {
                const std::size_t end = from + random(text.size() - from + 1);
                std::size_t expected = from;
                const auto isMark = [&](std::size_t at) {
                    return (text[at] == '-' || text[at] == '.') && (at == 0 || text[at - 1] == '\r' || text[at - 1] == '\n');
                };
                while (expected < end && !isMark(expected))
                    ++expected;
                QCOMPARE(nextLineMark(text, from, end), expected);
            }
        }
    }

    // Lines do not depend on each other: long text, of which many are decoded at a time, reads like each of its lines alone.
    void quotedPrintableInBlocks()
    {
        constexpr std::string_view pieces[] = {"word",   "=3D",  "=c3=A4", " ",  "\t",     "=20", "=",   "=\r\n", "=\n",
                                               "= \r\n", "\r\n", "\n",     "\r", "  \r\n", "=X",  "=0D", "\x80",  "plain text without any "};
        std::uint32_t seed = 1;
        const auto random = [&seed](std::size_t below) { return std::size_t((seed = seed * 1664525 + 1013904223) >> 8) % below; };
        for (int round = 0; round < 400; ++round) {
            // Few kinds make long runs of each, most kinds are broken soon.
            const std::size_t kinds = 1 + random(std::size(pieces)), first = random(std::size(pieces));
            std::string text, expected;
            bool damaged = false, damagedHere = false;
            while (text.size() < 2000) {
                std::string line;
                for (std::size_t count = random(9); count > 0 && line.size() < 30; --count)
                    line += pieces[(first + random(kinds)) % std::size(pieces)];
                line.resize(std::min<std::size_t>(line.find('\n'), line.size()));
                line += round % 2 ? "\r\n" : random(3) ? "=\r\n" : "\n";
                text += line;
                expected += decodeTransfer(line, TransferEncoding::QuotedPrintable, 1000, &damaged);
            }
            COMPARE_TEXT(decodeTransfer(text, TransferEncoding::QuotedPrintable, text.size(), &damagedHere), expected);
            QCOMPARE(damagedHere, damaged);
            const std::size_t limit = random(2000);
            COMPARE_TEXT(decodeTransfer(text, TransferEncoding::QuotedPrintable, limit), expected.substr(0, limit));
        }
    }

    void namesAndText()
    {
        const std::string bytes = multipart
            + "--x y\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E4=80\r\n"
              "--x y\r\nContent-Type: application/pdf; name=\"=?utf-8?Q?=C3=A4.pdf?=\"\r\nContent-Disposition: attachment\r\nContent-ID: <1>\r\n\r\n%PDF\r\n"
              "--x y\r\nContent-Type: image/png\r\nContent-Disposition: inline; filename*=utf-8''b%20c.png\r\n\r\nx\r\n"
              "--x y\r\nContent-Type: text/plain; name=notes.txt\r\n\r\nx\r\n--x y--\r\n";
        const auto message = splitMessage(bytes, SourceKind::Message);
        QVERIFY(message);
        const MimeTree tree(**message);
        QCOMPARE(tree.parts().size(), 5u);
        QCOMPARE(tree.children(0), (std::vector<std::size_t>{1, 2, 3, 4}));
        bool lossy = false;
        COMPARE_TEXT(tree.decodedText(tree.parts()[1], 100, &lossy), "\xC3\xA4\xE2\x82\xAC");
        QVERIFY(!lossy);
        COMPARE_TEXT(tree.fileName(tree.parts()[2]), "\xC3\xA4.pdf");
        COMPARE_TEXT(tree.fileName(tree.parts()[3]), "b c.png");
        COMPARE_TEXT(*tree.field(tree.parts()[2], "content-id"), " <1>");
        QVERIFY(!tree.field(tree.parts()[1], "Content-ID"));
        const bool attachments[] = {false, false, true, true, true};
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(tree.isAttachment(tree.parts()[i]), attachments[i]);
    }

    void hostileStructures()
    {
        const std::string head = "From: a@b.example\r\n";
        std::string many = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 120'000; ++i)
            many += "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n";
        std::string deep = head, nested;
        for (int i = 0; i < 10'000; ++i) {
            deep += "Content-Type: multipart/mixed; boundary=\"b" + std::to_string(i) + "\"\r\n\r\n--b" + std::to_string(i) + "\r\n";
            nested += "Content-Type: message/rfc822\r\n\r\n" + head;
        }
        const std::string longBoundary(10'000, 'b');
        std::string lines = head + "Content-Type: multipart/mixed; boundary=\"" + longBoundary + "\"\r\n\r\n";
        for (int i = 0; i < 2000; ++i)
            lines += "--" + longBoundary.substr(1) + "\r\n";
        std::string parameters = head + "Content-Type: a/b";
        for (int i = 0; i < 100'000; ++i)
            parameters += "; x*" + std::to_string(i % 1000) + "*=y";
        const std::string comments = head + "Content-Type: " + std::string(1'000'000, '(') + "\r\n\r\n";
        std::string withoutEscapes; // a search for "=" must not leave its line
        for (int i = 0; i < 500'000; ++i)
            withoutEscapes += "abcdefg hij\r\n";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(decodeTransfer(withoutEscapes, TransferEncoding::QuotedPrintable, withoutEscapes.size()).size(), withoutEscapes.size());
        const MimeTree manyTree{std::string_view(many)};
        QCOMPARE(manyTree.parts().size(), maxMimeParts);
        QCOMPARE(manyTree.limits().size(), 1u);
        COMPARE_TEXT(manyTree.limits().front(), "mime-parts");
        QVERIFY(sizeof(MimePart) <= 96);
        const MimeTree deepTree{std::string_view(deep)};
        QCOMPARE(deepTree.parts().size(), maxMimeDepth + 1);
        COMPARE_TEXT(deepTree.limits().front(), "mime-depth");
        QVERIFY(deepTree.notes() & DepthLimit);
        QCOMPARE(MimeTree{std::string_view(nested)}.parts().size(), 1u);
        QCOMPARE(MimeTree{std::string_view(lines)}.parts().size(), 1u);
        QCOMPARE(MimeTree{std::string_view(parameters)}.parts().size(), 1u);
        QCOMPARE(MimeTree{std::string_view(comments)}.parts().size(), 1u);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(MimeTest)
#include "MimeTest.moc"
