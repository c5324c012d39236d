#include "core/undo/Undo.h"
#include "core/message/MessageParse.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

constexpr const char *header = "From: a@example.org\r\nTo: b@example.net\r\nSubject: Minutes\r\nDate: Mon, 19 Oct 2026 09:00:00 +0000\r\n";

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const std::size_t at = text.rfind(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

std::string change(const std::string &message)
{
    const auto split = splitMessage(message, SourceKind::Message);
    if (!split)
        return "not a message";
    const dkim::HeaderView view(**split);
    const MimeTree mime(**split);
    const dkim::ParsedSignatures parsed = dkim::parseSignatures(view);
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(parsed, wanted);
    const dkim::BodyHashes hashes = dkim::BodyHashes::compute((*split)->body(), wanted);
    DnsTable table;
    DnsAnswer answer;
    answer.status = DnsStatus::Answered;
    answer.values = {test::SigningKey::rsa().record()};
    table.insert({"sel._domainkey.example.org", DnsType::TXT}, answer);
    DnsView dns(table);
    return undo::findChange({**split, view, mime, hashes}, parsed.signatures.front(), dkim::keysOf(parsed.signatures.front(), dns));
}

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
private slots:
    void namesTheChange_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &message, const char *expected) {
            QTest::newRow(name) << test::bytes(message) << QByteArray(expected);
        };
        const std::string plain = test::dkimSign(std::string(header) + "\r\nHello.\r\n\r\nBye.\r\n", test::SigningKey::rsa());
        row("nothing changed", plain, "");
        row("gateway tag", replaced(plain, "Subject: ", "Subject: [EXT] "), "subject-tag");
        row("spam tag", replaced(plain, "Subject: ", "Subject: ***SPAM*** "), "subject-tag");
        row("list tag", replaced(plain, "Subject: ", "Subject: [garden] "), "subject-list-tag");
        row("two tags", replaced(plain, "Subject: ", "Subject: [EXTERNAL] [garden] "), "subject-list-tag");
        row("another subject", replaced(plain, "Subject: Minutes", "Subject: Urgent"), "");
        row("list footer", plain + "_______________________________________________\r\ngarden mailing list\r\n", "body-footer");
        row("tag and footer", replaced(plain, "Subject: ", "Subject: [garden] ") + "-- \r\nlist\r\n", "subject-list-tag+body-footer");
        row("text appended without a mark", plain + "Click here.\r\n", "");
        row("banner", replaced(plain, "\r\n\r\nHello.", "\r\n\r\nCAUTION: external sender\r\n\r\nHello."), "body-banner");
        row("text put on top", replaced(plain, "\r\n\r\nHello.", "\r\n\r\nPay now\r\n\r\nHello."), "");
        row("From in a mbox",
            replaced(test::dkimSign(std::string(header) + "\r\nFrom here on\r\n", test::SigningKey::rsa()), "\r\nFrom here", "\r\n>From here"), "mbox-quoting");
        row("dot lost", replaced(test::dkimSign(std::string(header) + "\r\n..tilde\r\n", test::SigningKey::rsa()), "..tilde", ".tilde"), "dot-removed");
        row("dot left", replaced(test::dkimSign(std::string(header) + "\r\n.tilde\r\n", test::SigningKey::rsa()), ".tilde", "..tilde"), "dot-added");
        test::DkimOptions encoding;
        encoding.names = {"from", "subject", "content-transfer-encoding"};
        const std::string mime = std::string(header) + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";
        const std::string eightBit = test::dkimSign(mime
                                                        + "\r\nGr\xC3\xBC\xC3\x9F"
                                                          "e\r\n",
                                                    test::SigningKey::rsa(), encoding);
        row("8-bit text encoded on the way",
            replaced(replaced(eightBit, "Encoding: 8bit", "Encoding: quoted-printable"),
                     "Gr\xC3\xBC\xC3\x9F"
                     "e",
                     "Gr=C3=BC=C3=9Fe"),
            "body-8bit");
        test::DkimOptions limited;
        limited.length = 5;
        row("l= proves nothing",
            replaced(test::dkimSign(std::string(header) + "\r\nHello.\r\n", test::SigningKey::rsa(), limited), "Subject: ", "Subject: [EXT] "), "");
    }
    void namesTheChange()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        COMPARE_TEXT(change(test::text(message)), test::text(expected));
    }

    void addedTextNeverCountsAsTheAuthors()
    {
        for (const char *kept : {"body-8bit", "mbox-quoting", "dot-added", "dot-removed", "subject-tag"})
            QVERIFY(undo::preservesContent(kept));
        for (const char *added : {"body-footer", "body-banner", "subject-list-tag", "subject-tag+body-footer", ""})
            QVERIFY(!undo::preservesContent(added));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
