#include "core/senderid/Pra.h"

#include "core/base/Json.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using nlohmann::json;

namespace {

senderid::Pra praOf(const std::string &header)
{
    const auto message = splitMessage(header + "\r\nbody\r\n", SourceKind::Message);
    return message ? senderid::findPra(**message) : senderid::Pra{};
}

} // namespace

class PraTest : public QObject {
    Q_OBJECT
private slots:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *row, *header, *expected; } rows[] = {
            {"comment and quotes do not count", "From: \"x@evil.test\" (y@evil.test) <author@example.com>\r\n", "author@example.com From "},
            {"name in any case", "SENDER: a@example.net\r\nfrom: b@example.com\r\n", "a@example.net Sender "},
            {"space before the colon", "From : b@example.com\r\n", "b@example.com From "},
            {"folded blank field is absent", "Resent-From: \r\n \t\r\nSender: a@example.net\r\n", "a@example.net Sender "},
            {"first of several Resent-Sender", "Resent-Sender: a@one.test\r\nResent-Sender: b@two.test\r\n", "a@one.test Resent-Sender "},
            {"first of several Resent-From", "Resent-From: a@one.test\r\nReceived: by x\r\nResent-From: b@two.test\r\n", "a@one.test Resent-From "},
            {"Return-Path divides blocks", "Resent-From: a@one.test\r\nReturn-Path: <x@y.test>\r\nResent-Sender: b@two.test\r\n",
             "a@one.test Resent-From "},
            {"trace field above both divides nothing", "Received: by x\r\nResent-From: a@one.test\r\nResent-Sender: b@two.test\r\n",
             "b@two.test Resent-Sender "},
            {"trace field below both divides nothing", "Resent-From: a@one.test\r\nResent-Sender: b@two.test\r\nReceived: by x\r\n",
             "b@two.test Resent-Sender "},
            {"no domain", "From: author\r\n", " From not-one-mailbox"},
            {"null address", "Sender: <>\r\nFrom: a@example.com\r\n", " Sender not-one-mailbox"},
            {"two senders", "Sender: a@one.test\r\nSender: b@two.test\r\nFrom: c@three.test\r\n", " Sender several-fields"},
            {"nothing", "To: a@example.com\r\n", "  no-field"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.header) << QByteArray(row.expected);
    }
    void rules()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, expected);
        const senderid::Pra pra = praOf(test::text(header));
        COMPARE_TEXT(pra.address + " " + pra.field + " " + pra.reason, test::text(expected));
    }

    void vectors_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("pra");
        const auto text = test::sharedFile("conformance/sender-id/pra-cases.json");
        if (!text)
            return;
        const auto document = parseJson(*text);
        QVERIFY(document.has_value());
        for (const json &c : document->at("cases")) {
            std::string header;
            for (const json &field : c.at("headers"))
                header += field.get<std::string>() + "\r\n";
            const std::string pra = c.at("pra").is_null() ? "" : c.at("pra").get<std::string>();
            QTest::newRow(c.at("id").get<std::string>().c_str()) << QByteArray::fromStdString(header) << QByteArray::fromStdString(pra);
        }
    }
    void vectors()
    {
        if (!test::sharedFile("conformance/sender-id/pra-cases.json"))
            QSKIP("the vectors are not here");
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, pra);
        const senderid::Pra found = praOf(test::text(header));
        COMPARE_TEXT(found.address, test::text(pra));
        QCOMPARE(found.reason.empty(), !pra.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PraTest)
#include "PraTest.moc"
