#include "core/message/MessageParse.h"
#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/message/FieldScanner.h"
#include "core/message/HeaderNames.h"
#include "core/message/HiddenFields.h"
#include "tests/support/ToString.h"

#include <filesystem>

using namespace heloscope;
using namespace std::string_literals;

namespace {

std::shared_ptr<Message> split(std::string bytes, SourceKind hint = SourceKind::Message)
{
    auto message = splitMessage(std::move(bytes), hint);
    return message ? *message : nullptr;
}

std::string errorOf(std::string bytes)
{
    const auto message = splitMessage(std::move(bytes), SourceKind::Message);
    return message ? "none" : message.error().code;
}

// "name=value|name=value", values raw, NotAField as "?".
std::string fieldsOf(const Message &message)
{
    std::string text;
    for (const HeaderField &field : message.fields()) {
        text += field.has(NotAField) ? "?" : std::string(message.name(field));
        text += "=" + std::string(message.value(field)) + "|";
    }
    return text;
}

// Every octet of the header belongs to exactly one field, in order.
bool fieldsCoverHeader(const Message &message)
{
    std::size_t at = message.header().begin;
    for (const HeaderField &field : message.fields()) {
        if (field.whole.begin != at || field.value.end > field.whole.end || field.value.begin < field.whole.begin || field.name.end > field.value.begin)
            return false;
        at = field.whole.end;
    }
    return at == message.header().end;
}

} // namespace

class MessageParseTest : public QObject {
    Q_OBJECT
private slots:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body"); // "-" = no body
        const auto row = [](const char *name, const std::string &bytes, const std::string &fields, const std::string &body) {
            QTest::newRow(name) << test::bytes(bytes) << test::bytes(fields) << test::bytes(body);
        };
        row("crlf", "From: a@b.example\r\nTo: c\r\n\r\nhi\r\n", "From= a@b.example|To= c|", "hi\r\n");
        row("lf", "From: a@b.example\nTo: c\n\nhi\n", "From= a@b.example|To= c|", "hi\n");
        row("mixed", "From: a@b.example\r\nTo: c\n\r\nhi", "From= a@b.example|To= c|", "hi");
        row("empty body", "From: a@b.example\r\n\r\n", "From= a@b.example|", "");
        row("header only", "From: a@b.example\r\nTo: c\r\n", "From= a@b.example|To= c|", "-");
        row("header only without final line ending", "From: a@b.example\r\nTo: c", "From= a@b.example|To= c|", "-");
        row("folds stay", "Subject: a\r\n b\r\n\tc\r\nTo: d\r\n\r\n", "Subject= a\r\n b\r\n\tc|To= d|", "");
        row("empty value", "Subject:\r\nTo:\r\n x\r\n\r\n", "Subject=|To=\r\n x|", "");
        row("value of blanks and no colon left", "Subject: a:b::c\r\nTo:d\r\n\r\n", "Subject= a:b::c|To=d|", "");
        row("space before the colon", "From: a\r\nSubject \t: x\r\n\r\n", "From= a|Subject= x|", "");
        row("garbage line", "From: a\r\nno colon here\r\nTo: b\r\n\r\n", "From= a|?=no colon here|To= b|", "");
        row("name with a space is no name", "From: a\r\nDear Bob: hello\r\n\r\n", "From= a|?=Dear Bob: hello|", "");
        row("name with 8-bit is no name", "From: a\r\nS\xC3\xBCjet: hello\r\n\r\n", "From= a|?=S\xC3\xBCjet: hello|", "");
        row("colon first", "From: a\r\n: b\r\n\r\n", "From= a|?=: b|", "");
        row("fold before the colon", "To: a\r\nFrom\r\n : x@y.example\r\n\r\n", "To= a|From= x@y.example|", "");
        row("continuation first", " From: x@y.example\r\nTo: a\r\n\r\n", "?= From: x@y.example|To= a|", "");
        row("blank fold", "To: a\r\n \r\n b\r\nFrom: c\r\n\r\n", "To= a\r\n \r\n b|From= c|", "");
        row("NUL", "From: a\0b\r\nTo: c\r\n\r\n\0"s, "From= a\0b|To= c|"s, "\0"s);
        row("bare CR", "X-A: b\rFrom: c\r\nTo: d\r\n\r\n", "X-A= b\rFrom: c|To= d|", "");
        row("mbox line", "From a@b.example Mon Oct 19 09:00:00 2026\nFrom: a\nTo: b\n\nx", "From= a|To= b|", "x");
        row("From with a space is no mbox line", "From : a@b.example\r\nTo: c\r\n\r\nhi", "From= a@b.example|To= c|", "hi");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "From: a\nTo: b\n\nx",
            "From= a|To= b|", "x");
        row("leading blank lines", "\r\n\r\nFrom: a\r\nTo: b\r\n\r\nx", "From= a|To= b|", "x");
        row("only the first empty line ends the header", "From: a\r\nTo: b\r\n\r\n\r\nCc: c\r\n", "From= a|To= b|", "\r\nCc: c\r\n");
    }
    void splits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        const auto message = split(test::text(bytes));
        QVERIFY(message);
        QCOMPARE(QByteArray::fromStdString(fieldsOf(*message)), fields);
        QCOMPARE(message->hasBody() ? test::bytes(message->body()) : QByteArray("-"), body);
        QVERIFY(fieldsCoverHeader(*message));
        QCOMPARE(test::bytes(message->bytes()), bytes);
        QVERIFY(message->parts().repairs.empty());
        QVERIFY(message->parts().kind == (body == "-" ? SourceKind::Headers : SourceKind::Message));
    }

    void oddities_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("oddities"); // of the first field
        const auto row = [](const char *name, const std::string &header, int oddities) { QTest::newRow(name) << test::bytes(header) << oddities; };
        row("none", "From: a\r\nTo: b\r\n", 0);
        row("tab is none", "From:\ta\r\n\tb\r\nTo: b\r\n", 0);
        row("space before colon", "From : a\r\nTo: b\r\n", SpaceBeforeColon);
        row("eight bit", "From: \xC3\xA4\r\nTo: b\r\n", HasEightBit);
        row("eight bit late in a long line", "From: 0123456789012345678901234567890\x80\r\nTo: b\r\n", HasEightBit);
        row("eight bit in the fold", "From: a\r\n \xFF\r\nTo: b\r\n", HasEightBit);
        row("NUL", "From: a\0\r\nTo: b\r\n"s, HasNul);
        row("NUL far in", "From: aaaaaaaaaaaaaaaaaaaaaaaaaaaa\0bbbbbbbbbb\r\nTo: b\r\n"s, HasNul);
        row("control", "From: a\x07\r\nTo: b\r\n", ControlCharacter);
        row("bare CR", "From: a\rb\r\nTo: b\r\n", BareCarriageReturn);
        row("bare LF among CRLF", "From: a\nTo: b\r\nCc: c\r\n", BareLineFeed);
        row("LF everywhere is not odd", "From: a\nTo: b\nCc: c\n", 0);
        row("mostly LF is not odd", "From: a\nTo: b\nBcc: d\nCc: c\r\n", 0);
        row("blank fold", "From: a\r\n\t \r\nTo: b\r\n", BlankFold);
        row("fold before colon", "From\r\n : a\r\nTo: b\r\n", FoldBeforeColon);
        row("hidden From", "Received: from x by y\r\n From: a@b.example\r\nTo: c\r\n", LooksLikeHiddenField);
        row("hidden Subject", "Received: from x by y\r\n Subject: b\r\nTo: c\r\n", LooksLikeHiddenField);
        row("hidden behind CR", "X-Info: a\rFrom: b@c.example\r\nTo: c\r\n", BareCarriageReturn | LooksLikeHiddenField);
        row("signature names its fields", "DKIM-Signature: v=1; h=Date:\r\n From:To:Subject; b=a@b\r\nTo: c\r\n", 0);
        row("folded Received is honest", "Received: from x\r\n by y\r\n for: z; Mon\r\nTo: c\r\n", 0);
        row("From without address in a fold", "Subject: letter\r\n From: here to there\r\nTo: c\r\n", 0);
        row("report of a filter", "X-Spam-Report: a\r\n Subject: b\r\nTo: c\r\n", 0);
    }
    void oddities()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, oddities);
        const auto message = split(test::text(header) + "\r\nbody");
        QVERIFY(message);
        QCOMPARE(int(message->fields().front().oddities), oddities);
    }

    void errors()
    {
        const std::pair<std::string, const char *> cases[] = {
            {"", "empty"},
            {"\r\n \t\n", "empty"},
            {"x", "not-mail"},
            {std::string(5000, '\0'), "not-mail"},
            {std::string(5000, '\xFF'), "not-mail"},
            {"# Notes\n\nSome text: with a colon.\n", "not-mail"},
            {"{\"from\": \"a@b.example\"}", "not-mail"},
            {"int main()\n{\n    return 0;\n}\nDate: none\na\nb\nc\nd\n", "not-mail"},
            {"Foo: bar\n\nbaz", "not-mail"},
            {"From \n\n", "not-mail"},
            {std::string(100000, '\r'), "empty"},
        };
        for (const auto &[bytes, code] : cases)
            COMPARE_TEXT(errorOf(bytes), code);
        COMPARE_TEXT(errorOf(std::string(maxMessageBytes + 1, 'x')), "too-large");
    }

    void beginningIsRecorded()
    {
        const auto message = split("\xEF\xBB\xBF\r\nFrom a@b.example Mon Oct 19 09:00:00 2026\r\nFrom: a\r\nTo: b\r\n\r\n", SourceKind::MboxEntry);
        QVERIFY(message && message->parts().byteOrderMark && message->parts().leadingBlankLines);
        COMPARE_TEXT(message->parts().envelopeLine->of(message->bytes()), "From a@b.example Mon Oct 19 09:00:00 2026\r\n");
        QVERIFY(message->parts().kind == (SourceKind::MboxEntry));
        QCOMPARE(message->parts().lineEnding, LineEnding::CrLf);
    }

    void headersHintKeepsNoBlankBody()
    {
        QVERIFY(!split("From: a\nTo: b\n\n\n", SourceKind::Headers)->hasBody());
        QVERIFY(!split("From: a\nTo: b\n\n\n", SourceKind::Pasted)->hasBody());
        QVERIFY(split("From: a\nTo: b\n\nx", SourceKind::Headers)->hasBody());
        QVERIFY(split("From: a\nTo: b\n\n")->hasBody());
        const auto outlook = split("From: a\nTo: b\n\nx", SourceKind::OutlookMsg);
        QVERIFY(!outlook->hasBody());
        QVERIFY(outlook->parts().kind == SourceKind::OutlookMsg);
    }

    void textForms()
    {
        const auto mac = split("From: a@b.example\rTo: c\r\rhi\r");
        QVERIFY(mac);
        COMPARE_TEXT(fieldsOf(*mac), "From= a@b.example|To= c|");
        COMPARE_TEXT(mac->body(), "hi\n");
        COMPARE_TEXT(mac->parts().repairs.front(), "cr-line-endings");
        QVERIFY(mac->parts().kind == SourceKind::Message);
        QCOMPARE(mac->toInput({3, 7}), (ByteRange{3, 7}));

        const auto doubled = split("From: a@b.example\r\r\nTo: c\r\r\n\r\r\nhi\r\r\n");
        QVERIFY(doubled);
        COMPARE_TEXT(fieldsOf(*doubled), "From= a@b.example|To= c|");
        COMPARE_TEXT(doubled->body(), "hi\r\n");
        QCOMPARE(doubled->toInput(doubled->fields()[1].whole), (ByteRange{20, 28}));

        std::string wide = "\xFF\xFE";
        for (const char c : std::string_view("From: a@b.example\r\nSubject: "))
            wide += {c, '\0'};
        wide += "\x1F\x04\x3D\xD8\x00\xDE"s; // П, a pair above U+FFFF
        wide += "\r\0\n\0"s;
        const auto decoded = split(wide);
        QVERIFY(decoded);
        COMPARE_TEXT(fieldsOf(*decoded), "From= a@b.example|Subject= \xD0\x9F\xF0\x9F\x98\x80|");
        COMPARE_TEXT(decoded->parts().repairs.front(), "utf16-decoded");
        const HeaderField &subject = decoded->fields()[1];
        QCOMPARE(decoded->toInput(subject.name), (ByteRange{2 + 2 * 19, 2 + 2 * 26}));
        QCOMPARE(decoded->toInput({subject.value.begin + 1, subject.value.end}), (ByteRange{2 + 2 * 28, 2 + 2 * 28 + 6}));
    }

    void strictReadersSeeAnotherHeader()
    {
        const auto message = split("Received: x\r\nFrom: a@b.example\r\n\nFrom: c@d.example\r\nTo: e\r\n\r\nbody");
        QVERIFY(message && message->parts().strictHeader);
        COMPARE_TEXT(fieldsOf(*message), "Received= x|From= a@b.example|");
        const auto hidden = hiddenFields(*message);
        QCOMPARE(hidden.size(), 2u);
        QVERIFY(hidden[0].by == HiddenBy::BorderOfOthers);
        COMPARE_TEXT(hidden[0].name, "From");
        COMPARE_TEXT(trimmed(hidden[0].value.of(message->bytes())), "c@d.example");
        QVERIFY(!split("Received: x\nFrom: a@b.example\n\nFrom: c@d.example\n")->parts().strictHeader);
        QVERIFY(!split("Received: x\r\nFrom: a@b.example\r\n\r\nFrom: c@d.example\n\n")->parts().strictHeader);
    }

    void hiddenFieldsAreFound_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *name, const std::string &header, const char *found) {
            QTest::newRow(name) << test::bytes(header) << QByteArray(found);
        };
        row("fold", "Received: x\r\n\tFrom: a@b.example\r\nTo: c\r\n", "fold:From=a@b.example;");
        row("first line", " From: a@b.example\r\nTo: c\r\n", "fold:From=a@b.example;");
        row("bare return", "X-I: x\rFrom: a@b.example\rReply-To: d@e.example\r\nTo: c\r\n", "bare-return:From=a@b.example;bare-return:Reply-To=d@e.example;");
        row("split name", "From\r\n : a@b.example\r\nTo: c\r\n", "split-name:From=a@b.example;");
        row("space before colon in the fold", "Received: x\r\n From : a@b.example\r\nTo: c\r\n", "fold:From=a@b.example;");
        row("nothing", "From: a@b.example\r\nTo: c\r\n", "");
    }
    void hiddenFieldsAreFound()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, found);
        const auto message = split(test::text(header) + "\r\n");
        QVERIFY(message);
        std::string text;
        for (const HiddenField &field : hiddenFields(*message))
            text += std::string(toString(field.by)) + ":" + field.name + "=" + std::string(trimmed(field.value.of(message->bytes()))) + ";";
        QCOMPARE(QByteArray::fromStdString(text), found);
    }

    void findsByName()
    {
        const auto message = split("from: a\r\nTo: b\r\nFROM : c\r\nFrom\r\n : d\r\n\r\n");
        QCOMPARE(message->find("From"), (std::vector<std::size_t>{0, 2, 3}));
        QCOMPARE(message->count("From"), std::size_t(3));
        QCOMPARE(message->count("to"), std::size_t(1));
        QVERIFY(message->mayRepeat("from") && !message->mayRepeat("To") && !message->mayRepeat("Cc"));
        COMPARE_TEXT(message->value(*message->first("to")), " b");
        for (const char *none : {"Cc", "Frxm", ""}) {
            QVERIFY(!message->first(none));
            QVERIFY(message->find(none).empty());
            QCOMPARE(message->count(none), std::size_t(0));
        }
    }

    void limitsAreReported()
    {
        std::string many = "From: a@b.example\r\n";
        for (std::size_t i = 0; i < maxHeaderFields; ++i)
            many += "X: y\r\n";
        const auto fields = split(many + "\r\nbody");
        QVERIFY(fields);
        QCOMPARE(fields->fields().size(), maxHeaderFields);
        COMPARE_TEXT(fields->parts().limits.front(), "header-fields");
        COMPARE_TEXT(fields->body(), "body");

        const auto longLine = split("From: a@b.example\r\nX-Long: " + std::string(maxHeaderBytes, 'y') + "\r\nTo: z\r\n\r\nbody");
        QVERIFY(longLine);
        QCOMPARE(longLine->fields().size(), 2u);
        QVERIFY(longLine->fields()[1].has(CutAtLimit));
        COMPARE_TEXT(longLine->parts().limits.front(), "header-bytes");
        COMPARE_TEXT(longLine->body(), "body");

        const auto exact = split(many.substr(0, 19) + "\r\nbody");
        QVERIFY(exact->parts().limits.empty());
    }

    void knowsNames()
    {
        for (const char *name : {"From", "dkim-signature", "X-Mailer", "List-Id", "ARC-Seal", "MIME-Version", "Resent-To"})
            QVERIFY2(isKnownHeaderName(name), name);
        for (const char *name : {"", "Dear", "X-", "http", "From ", "a=b"})
            QVERIFY2(!isKnownHeaderName(name), name);
    }

    // Every message of the corpora is split without repair of the text and without losing a byte.
    void corpusIsReadAsItIs()
    {
        const std::filesystem::path folder = test::sharedPath("corpus/real");
        if (!std::filesystem::exists(folder))
            QSKIP("corpus not here");
        std::size_t messages = 0;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() != ".eml")
                continue;
            const auto bytes = test::readFile(entry.path().string());
            const auto message = split(*bytes);
            QVERIFY2(message, entry.path().c_str());
            QVERIFY2(fieldsCoverHeader(*message), entry.path().c_str());
            if (message->parts().repairs.empty())
                QVERIFY2(message->bytes() == *bytes, entry.path().c_str());
            else
                qInfo("%s: %s", entry.path().c_str(), message->parts().repairs.front().c_str());
            ++messages;
        }
        QVERIFY(messages > 0);
        qInfo("%zu messages", messages);
    }

    // RFC 5322 §3.5: no field, an empty line, a body. Text that merely lacks a header is no mail.
    void aMessageMayHaveNoFields()
    {
        const auto message = splitMessage("\r\nHello,\r\nworld.\r\n", SourceKind::Message);
        QVERIFY(message && (*message)->fields().empty() && (*message)->hasBody());
        COMPARE_TEXT((*message)->body(), "Hello,\r\nworld.\r\n");
        QVERIFY(!splitMessage("Hello,\r\nworld.\r\n", SourceKind::Message));
    }
};

QTEST_GUILESS_MAIN(MessageParseTest)
#include "MessageParseTest.moc"
