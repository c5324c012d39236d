#include "core/base/Ascii.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

std::string joined(const std::vector<std::string> &codes)
{
    std::string text;
    for (const std::string &code : codes)
        text += (text.empty() ? "" : ",") + code;
    return text;
}

constexpr const char *plain = "Received: from a.example by b.example\n\twith ESMTP id 1; Mon, 19 Oct 2026 09:00:00 +0000\nFrom: Ann <ann@a.example>\n"
                              "To: bob@b.example\nSubject: hello\n";

} // namespace

class PasteRepairTest : public QObject {
    Q_OBJECT
private slots:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("hint");
        QTest::addColumn<QByteArray>("codes");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("fields");
        const auto row = [](const char *name, const std::string &input, SourceKind hint, const char *codes, const char *from, int fields) {
            QTest::newRow(name) << test::bytes(input) << int(hint) << QByteArray(codes) << QByteArray(from) << fields;
        };
        const SourceKind pasted = SourceKind::Pasted, stored = SourceKind::Message;
        const char *ann = "Ann <ann@a.example>";
        row("as it is", plain, pasted, "", ann, 4);
        row("indented", "   Received: from a\n     by b\n   From: Ann <ann@a.example>\n   To: b@b.example\n\n   body\n", stored, "indentation-removed", ann, 3);
        row("indented by tabs", "\tReceived: from a\n\t\tby b\n\tFrom: Ann <ann@a.example>\n", pasted, "indentation-removed", ann, 2);
        row("one indented line of a stored message stays", " From: x@y.example\nReceived: from a\nFrom: Ann <ann@a.example>\n", stored, "", ann, 3);
        row("quoted", "> Received: from a\n>  by b\n> From: Ann <ann@a.example>\n>\n> body\n", stored, "quote-marks-removed", ann, 2);
        row("quoted twice", ">> Received: from a\n>> From: Ann <ann@a.example>\n", stored, "quote-marks-removed,quote-marks-removed", ann, 2);
        row("no-break spaces",
            "Received: from a\n\xC2\xA0\xC2\xA0"
            "by b; Mon, 19 Oct 2026\nFrom:\xC2\xA0"
            "Ann <ann@a.example>\n",
            pasted, "no-break-spaces", ann, 2);
        row("lost folding",
            "Received: from a.example\nby b.example with ESMTP id 1\nfor <bob@b.example>; Mon, 19 Oct 2026 09:00:00 +0000\nDKIM-Signature: v=1;\n"
            "d=a.example; h=from:to;\nfrom:to:subject:date;\nb=abcd\nFrom: Ann <ann@a.example>\n",
            pasted, "folding-restored", ann, 3);
        row("lost folding without a word from the user",
            "Received: from a.example\nby b.example with ESMTP id 1\nfor <bob@b.example>; Mon, 19 Oct 2026 09:00:00 +0000\n"
            "From: Ann <ann@a.example>\nTo: bob@b.example\n",
            stored, "folding-restored", ann, 3);
        row("torn list of a signature",
            "Received: from a.example by b.example; Mon, 19 Oct 2026 09:00:00 +0000\nDKIM-Signature: v=1; d=a.example; h=\nfrom:to\n:subject : date\n"
            "message-id : cc;\nb=abcd\nFrom: Ann <ann@a.example>\n",
            pasted, "folding-restored", ann, 3);
        row("lines broken at the edge of a window",
            "Received: from a.example (a.example [192.0.2.1]) by b.example with ESMTPS id\nabcdef for <bob@b.example>; Mon, 19 Oct 2026 09:00:00 +0000\n"
            "X-Note: one\n two\nSubject: a subject that was longer than the window of the one who sent\nthese lines to us\nFrom: Ann <ann@a.example>\n",
            pasted, "folding-restored", ann, 4);
        row("lost folding with a line nobody would guess",
            "Received: from a.example\nby b.example with ESMTP id 1\nfor <bob@b.example>; Mon, 19 Oct 2026 09:00:00 +0000\n"
            "Subject: a\nb c\nReceived: from c.example\nby d.example; Mon, 19 Oct 2026 09:00:00 +0000\nFrom: Ann <ann@a.example>\n",
            stored, "folding-restored", ann, 4);
        row("blank lines around a name nobody knows", "Received: from a\n\nDKIM-Unheard-Of: x\n\nFrom: Ann <ann@a.example>\n\nSubject: x\n", stored,
            "blank-lines-removed", ann, 4);
        row("lost subject line", "From: Ann <ann@a.example>\nSubject: a long subject that\nwent on here\nTo: bob@b.example\n", pasted, "folding-restored", ann,
            3);
        row("garbage in a stored message stays", "From: Ann <ann@a.example>\nSubject: x\nFrom victim@bank.example\nTo: bob@b.example\n", stored, "", ann, 4);
        row("garbage among folds stays", "Received: from a\n by b\nFrom: Ann <ann@a.example>\nsome line\nTo: bob@b.example\n", pasted, "", ann, 4);
        row("split name stays", "Received: from a\nFrom\n : x@y.example\nFrom: Ann <ann@a.example>\n", pasted, "", "x@y.example", 3);
        row("blank lines between", "Received: from a\n\nFrom: Ann <ann@a.example>\n\nTo: bob@b.example\n\nSubject: x\n\n\n\nbody text\n", stored,
            "blank-lines-removed", ann, 4);
        row("a body that begins like a header stays a body", "Received: from a\nSubject: x\n\nFrom: Ann <ann@a.example>\nTo: b\n", stored, "", "", 2);
        row("a block without From goes on", "Received: from a\nReceived: from b\n\nFrom: Ann <ann@a.example>\nTo: b\n", pasted, "blank-lines-removed", ann, 4);
        row("a header of one field keeps its body", "From: Ann <ann@a.example>\n\nFrom: x@y.example\n\nbody\n", stored, "", ann, 1);
        row("leading prose", "Hello, these are the headers you asked for.\n\nReceived: from a\nFrom: Ann <ann@a.example>\nSubject: x\n", stored,
            "leading-text-skipped", ann, 3);
        row("prose right before", "Here they are.\nReceived: from a\nFrom: Ann <ann@a.example>\n", pasted, "leading-text-skipped", ann, 2);
        row("summary of a web page",
            "Original Message\n\nMessage ID\t<1@a.example>\nCreated at:\tMon\nFrom:\tx@y.example\nTo:\tz\nSubject:\tx\nSPF:\tPASS\n\n"
            "Download Original\n\nDelivered-To: b\nReceived: from a\nFrom: Ann <ann@a.example>\nTo: b\n\nbody\n",
            pasted, "leading-text-skipped", ann, 4);
        row("torn first line is no prose", "   by b.example; Mon, 19 Oct 2026\nReceived: from a\nFrom: Ann <ann@a.example>\n", pasted, "", ann, 3);
        row("table by tabs", "From\tAnn <ann@a.example>\nTo\tbob@b.example\nSubject\thello\n", stored, "table-layout", ann, 3);
        row("table with bars", "| Header | Value |\n|---|---|\n| From | Ann <ann@a.example> |\n| To | bob@b.example |\n", stored, "table-layout", ann, 2);
        row("Outlook title", "Microsoft Mail Internet Headers Version 2.0\nReceived: from a\nFrom: Ann <ann@a.example>\n", stored, "outlook-title-removed", ann,
            2);
        row("web page",
            "<html><head><title>x</title></head><body><pre style=\"a\">Received: from a\nFrom: Ann &lt;<a href=\"mailto:ann@a.example\">ann@a.example</a>&gt;\n"
            "Subject: a &amp; b\n\nbody</pre></body></html>",
            stored, "html-page", ann, 3);
        row("entities", "From: Ann &lt;ann@a.example&gt;\nTo: b\n", pasted, "html-entities-decoded", ann, 2);
        row("mail link repeats the address", "From: Ann <ann@a.example<mailto:ann@a.example>>\nTo: b\n", pasted, "mail-links-removed", ann, 2);
        row("mail link is the address", "From: Ann [mailto:ann@a.example]\nTo: b\n", pasted, "mail-links-removed", ann, 2);
        row("smart quotes",
            "From: \xE2\x80\x9C"
            "Ann\xE2\x80\x9D <ann@a.example>\nTo: b\n",
            pasted, "smart-quotes-replaced", "\"Ann\" <ann@a.example>", 2);
        row("smart quotes of a stored message stay",
            "From: \xE2\x80\x9C"
            "Ann\xE2\x80\x9D <ann@a.example>\nTo: b\n",
            stored, "",
            "\xE2\x80\x9C"
            "Ann\xE2\x80\x9D <ann@a.example>",
            2);
    }
    void repairs()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, hint);
        QFETCH(QByteArray, codes);
        QFETCH(QByteArray, from);
        QFETCH(int, fields);
        for (const bool crlf : {false, true}) {
            QByteArray bytes = input;
            if (crlf)
                bytes.replace("\n", "\r\n");
            const auto message = splitMessage(test::text(bytes), SourceKind(hint));
            QVERIFY(message);
            const Message &split = **message;
            QCOMPARE(QByteArray::fromStdString(joined(split.parts().repairs)), codes);
            QCOMPARE(int(split.fields().size()), fields);
            const HeaderField *field = split.first("From");
            QCOMPARE(field ? test::bytes(trimmed(split.value(*field))) : QByteArray(), from);
            QCOMPARE(split.parts().kind == SourceKind::Pasted, !codes.isEmpty() || (hint == int(SourceKind::Pasted) && split.hasBody()));
            if (!codes.isEmpty() && field) {
                // The name of the field stands in the input where the map says.
                const ByteRange range = split.toInput(field->name);
                COMPARE_TEXT(range.of(test::text(bytes)), "From");
            }
        }
    }

    void mapsThroughSeveralRepairs()
    {
        const std::string input = "> Received: from a.example\n> by b.example with ESMTP id 1\n> for <c@b.example>; Mon\n> From: Ann <ann@a.example>\n";
        const auto message = splitMessage(input, SourceKind::Pasted);
        QVERIFY(message);
        COMPARE_TEXT(joined((*message)->parts().repairs), "quote-marks-removed,folding-restored");
        const HeaderField &received = (*message)->fields()[0];
        COMPARE_TEXT((*message)->toInput(received.value).of(input), " from a.example\n> by b.example with ESMTP id 1\n> for <c@b.example>; Mon");
        const HeaderField &from = (*message)->fields()[1];
        COMPARE_TEXT((*message)->toInput(from.whole).of(input), "From: Ann <ann@a.example>\n");
    }

    void offsetMap()
    {
        RepairedText text("0123456789");
        text.keep({0, 3});
        text.replace({3, 5}, "x");
        text.keep({5, 7});
        text.keep({8, 10});
        text.replace({10, 10}, "end");
        const OffsetMap map = text.takeMap();
        COMPARE_TEXT(text.takeText(), "012x5689end");
        QCOMPARE(map.toInput({0, 3}), (ByteRange{0, 3}));
        QCOMPARE(map.toInput({3, 4}), (ByteRange{3, 5}));
        QCOMPARE(map.toInput({4, 6}), (ByteRange{5, 7}));
        QCOMPARE(map.toInput({5, 7}), (ByteRange{6, 9}));
        QCOMPARE(map.toInput({6, 6}), (ByteRange{8, 8}));
        QCOMPARE(map.toInput({8, 11}), (ByteRange{10, 10}));
        QCOMPARE(map.toInput({90, 99}), (ByteRange{10, 10}));
    }
};

QTEST_GUILESS_MAIN(PasteRepairTest)
#include "PasteRepairTest.moc"
