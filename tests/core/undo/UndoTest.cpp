#include "core/undo/Undo.h"
#include "core/message/MessageParse.h"
#include "core/undo/BodyChanges.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <algorithm>
#include <set>

using namespace heloscope;

namespace {

constexpr const char *header = "From: a@example.org\r\nTo: b@example.net\r\nSubject: Minutes\r\nDate: Mon, 19 Oct 2026 09:00:00 +0000\r\n";

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const std::size_t at = text.rfind(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

std::string change(const std::string &message, undo::Budget budget = {}, bool *reached = nullptr)
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
    const std::string found = undo::findChange({**split, view, mime, hashes}, parsed.signatures.front(), dkim::keysOf(parsed.signatures.front(), dns), budget);
    if (reached)
        *reached = budget.reached;
    return found;
}

// Signed as `before`, and come in as `after` with the signature of it.
std::string changed(const std::string &before, const std::string &after, test::DkimOptions options = {})
{
    const std::string sealed = test::dkimSign(before, test::SigningKey::rsa(), options);
    return sealed.substr(0, sealed.size() - before.size()) + after;
}

test::DkimOptions signing(std::vector<std::string> names)
{
    test::DkimOptions options;
    options.names = std::move(names);
    return options;
}

std::string typed(const std::string &type, const std::string &encoding, const std::string &body, const std::string &fields = header)
{
    return fields + "MIME-Version: 1.0\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
}

std::string mixed(const std::string &plain, const std::string &html, const std::string &charset = "utf-8")
{
    return std::string(header) + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset="
        + charset + "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + plain + "\r\n--b\r\nContent-Type: text/html; charset=" + charset + "\r\n\r\n"
        + html + "\r\n--b--\r\n";
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
    void namesWhatGatewaysDo_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &message, const char *expected) {
            QTest::newRow(name) << test::bytes(message) << QByteArray(expected);
        };
        const std::string plain = "text/plain; charset=utf-8";
        const std::string umlauts = "Gr\xC3\xBC\xC3\x9F"
                                    "e\r\n",
                          latin = "Gr\xFC\xDF"
                                  "e\r\n";
        const auto body = [&](const std::string &text) { return std::string(header) + "\r\n" + text; };
        const auto links = [&](const char *name, const std::string &before, const std::string &after, const char *expected = "links-rewritten") {
            row(name, changed(body("See " + before + " and answer.\r\n"), body("See " + after + " and answer.\r\n")), expected);
        };
        const std::string address = "https://shop.example/a?b=1&c=2";
        links(
            "Safe Links", address,
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2&data=05%7C02%7Crobin%40home.example&reserved=0");
        links("Safe Links before a bracket", "(" + address + ")",
              "(https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2&data=05&reserved=0)");
        links("URL Defense 2", address, "https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example_a-3Fb-3D1-26c-3D2&d=DwMFaQ&c=x&r=y&m=z&s=w&e= ");
        links("URL Defense 3", "https://shop.example/a?b=1#top", "https://urldefense.com/v3/__https://shop.example/a?b=1*top__;Iw!!AbC!dEf$ ");
        links("URL Defense 3 with a run", "https://shop.example/##?x", "https://urldefense.com/v3/__https://shop.example/**A?x__;IyM!!AbC!dEf$");
        links("another gateway, in the query", address, "https://check.gate.example/go?k=1&u=https%3a%2f%2fshop.example%2fa%3fb%3d1%26c%3d2&h=2");
        links("another gateway, in the path", "https://shop.example/a", "https://web.gate.example/1xyz/https%3A%2F%2Fshop.example%2Fa");
        links("to another address", address, "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F&data=05&reserved=0", "");
        links("a link of the author that holds one stays", "https://shop.example/out?to=https%3A%2F%2Fbank.example " + address,
              "https://shop.example/out?to=https%3A%2F%2Fbank.example "
              "https://gate.example/?u=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2");
        row("links in both forms of a text",
            changed(mixed("Look: https://shop.example/a?b=3D1", "<p><a href=\"https://shop.example/a?b=1&amp;c=2\">here</a></p>"),
                    mixed("Look: https://gate.example/?u=3Dhttps%3A%2F%2Fshop.example%2Fa%3Fb%3D1",
                          "<p><a href=\"https://gate.example/?u=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2&amp;k=1\" "
                          "originalsrc=\"https://shop.example/a?b=1&amp;c=2\" shash=\"abc=\">here</a></p>")),
            "links-rewritten");
        row("banner in both forms of a text",
            changed(
                mixed("Hello.", "<html><body><p>Hello.</p></body></html>"),
                mixed("CAUTION: from outside\r\n\r\nHello.", "<html><body><div style=\"x\"><div>CAUTION</div> from outside</div><p>Hello.</p></body></html>")),
            "body-banner");
        row("element on top that is no warning",
            changed(mixed("Hello.", "<html><body><p>Hello.</p></body></html>"), mixed("Hello.", "<html><body><div>Pay now</div><p>Hello.</p></body></html>")),
            "");
        row("banner and links",
            changed(
                mixed("Look", "<body><a href=\"https://shop.example/\">here</a></body>"),
                mixed("Look",
                      "<body><table><tr><td>External mail</td></tr></table><a href=\"https://gate.example/?u=https%3A%2F%2Fshop.example%2F\">here</a></body>")),
            "body-banner+links-rewritten");
        row("footer as a part of its own",
            changed(mixed("Hello.", "<p>Hello.</p>"),
                    replaced(mixed("Hello.", "<p>Hello.</p>"), "--b--", "--b\r\nContent-Type: text/plain\r\n\r\nlist\r\n--b--")),
            "body-footer");
        row("8 bit to base64",
            changed(typed(plain, "8bit", umlauts), typed(plain, "base64", "R3LDvMOfZQ0K\r\n"), signing({"from", "content-transfer-encoding"})), "body-8bit");
        row("quoted-printable to base64",
            changed(typed(plain, "quoted-printable", "Gr=C3=BC=C3=9Fe\r\n"), typed(plain, "base64", "R3LDvMOfZQ0K\r\n"),
                    signing({"from", "content-type", "content-transfer-encoding"})),
            "body-encoding");
        row("base64 to quoted-printable",
            changed(typed(plain, "base64", "R3LDvMOfZQ0K\r\n"), typed(plain, "quoted-printable", "Gr=C3=BC=C3=9Fe\r\n"),
                    signing({"from", "content-transfer-encoding"})),
            "body-encoding");
        row("another text in base64", changed(typed(plain, "8bit", umlauts), typed(plain, "base64", "R3J1ZXplDQo=\r\n"), signing({"from"})), "");
        row("another charset",
            changed(typed(plain, "8bit", umlauts), typed("text/plain; charset=\"iso-8859-1\"", "8bit", latin), signing({"from", "content-type"})),
            "body-charset");
        row("another charset and code",
            changed(typed(plain, "8bit", umlauts), typed("text/plain; charset=iso-8859-1", "quoted-printable", "Gr=FC=DFe\r\n"),
                    signing({"from", "content-type", "content-transfer-encoding"})),
            "body-charset");
        row("to Unicode", changed(typed("text/plain; charset=iso-8859-1", "8bit", latin), typed(plain, "8bit", umlauts), signing({"from", "content-type"})),
            "body-charset");
        const std::string unicode = mixed("Gr=C3=BC=C3=9Fe", "<p>Hello</p>"), latin1 = mixed("Gr=FC=DFe", "<p>Hello</p>", "iso-8859-1");
        const std::string ascii = mixed("Hello.", "<p>Hello</p>"), base64 = replaced(latin1, "quoted-printable", "base64");
        row("another charset in parts", changed(latin1, unicode), "body-charset");
        row("another charset and code in parts", changed(replaced(base64, "Gr=FC=DFe", "R3L832U="), unicode), "body-charset");
        // What both charsets write alike nobody converts.
        row("another charset for parts in ASCII", changed(mixed("Hello.", "<p>Hello</p>", "iso-8859-1"), ascii), "");
        row("another charset and code for parts in ASCII", changed(replaced(base64, "Gr=FC=DFe", "SGVsbG8u"), ascii), "");
        row("a charset that was only renamed",
            changed(typed(plain, "8bit", umlauts), typed("text/plain; charset=koi8-r", "8bit", umlauts), signing({"from", "content-type"})), "");
        row("an encoding that was only renamed",
            changed(typed(plain, "8bit", "a=41\r\n"), typed(plain, "quoted-printable", "a=41\r\n"), signing({"from", "content-transfer-encoding"})), "");
        test::DkimOptions simple;
        simple.form = "simple/simple";
        row("blanks at line ends lost", changed(body("Hello.\r\n-- \r\nAnna\r\n"), body("Hello.\r\n--\r\nAnna\r\n"), simple), "body-blanks");
        row("blanks at line ends added", changed(body("Hello.\r\nBye.\r\n"), body("Hello. \r\nBye.\r\n"), simple), "body-blanks");
        const std::string folded = "From: a@example.org\r\nTo: b@example.net,\r\n c@example.net\r\nSubject: Minutes\r\n\r\nHello.\r\n";
        row("folds with a tab", changed(folded, replaced(folded, "\r\n c@", "\r\n\tc@"), simple), "header-folds");
        row("folds taken out", changed(replaced(folded, "\r\n c@", " c@"), folded, simple), "header-folds");
        const auto field = [&](const char *name, const std::string &before, const std::string &after, const char *expected) {
            row(name,
                changed("From: a@example.org\r\n" + before + "\r\n\r\nHello.\r\n", "From: a@example.org\r\n" + after + "\r\n\r\nHello.\r\n",
                        signing({"from", "to", "date", "subject", "content-type"})),
                expected);
        };
        field("marks around a name put on", "To: Anna Berg <b@example.net>", "To: \"Anna Berg\" <b@example.net>", "header-quotes");
        field("marks around a name taken off", "To: \"Anna Berg\" <b@example.net>, c@example.net", "To: Anna Berg <b@example.net>, c@example.net",
              "header-quotes");
        field("another name", "To: Anna <b@example.net>", "To: \"Berta\" <b@example.net>", "");
        field("day with a zero", "Date: Mon, 5 Oct 2026 09:00:00 +0000", "Date: Mon, 05 Oct 2026 09:00:00 +0000", "date-form");
        field("zone in digits", "Date: Mon, 19 Oct 2026 09:00:00 GMT", "Date: Mon, 19 Oct 2026 09:00:00 +0000", "date-form");
        field("another day", "Date: Mon, 19 Oct 2026 09:00:00 GMT", "Date: Tue, 20 Oct 2026 09:00:00 GMT", "");
        field("marks in the type", "Content-Type: text/plain; charset=utf-8", "Content-Type: text/plain; charset=\"utf-8\"", "type-form");
        field("subject in another code", "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Subject: =?utf-8?B?R3LDvMOfZQ==?=", "subject-code");
        field("tag inside the encoded subject", "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Subject: =?utf-8?B?W0VYVF0gR3LDvMOfZQ==?=", "subject-tag");
        field("another encoded subject", "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Subject: =?utf-8?B?UGF5?=", "");
        row("tag, marks and date",
            changed("From: a@example.org\r\nTo: \"Anna\" <b@example.net>\r\nDate: Mon, 5 Oct 2026 09:00:00 +0000\r\nSubject: Minutes\r\n\r\nx\r\n",
                    "From: a@example.org\r\nTo: Anna <b@example.net>\r\nDate: Mon, 05 Oct 2026 09:00:00 +0000\r\nSubject: [EXT] Minutes\r\n\r\nx\r\n",
                    signing({"from", "to", "date", "subject"})),
            "subject-tag+header-quotes+date-form");
    }
    void namesWhatGatewaysDo()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        QStringList found = QString::fromStdString(change(test::text(message))).split('+'), wanted = QString::fromLatin1(expected).split('+');
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void theWorkIsBounded()
    {
        bool reached = false;
        const std::string text = test::dkimSign(std::string(header) + "\r\n" + std::string(maxUndoBody - 2, 'x') + "\r\n", test::SigningKey::rsa());
        COMPARE_TEXT(change(text + "-- \r\n", {}, &reached), ""); // one octet too long
        QVERIFY(reached);
        const std::string plain = test::dkimSign(std::string(header) + "\r\nHello.\r\n", test::SigningKey::rsa());
        const std::string tagged = replaced(plain, "Subject: ", "Subject: [EXT] ");
        COMPARE_TEXT(change(tagged, {undo::maxUndoOctets, 1}, &reached), "subject-tag");
        QVERIFY(!reached);
        COMPARE_TEXT(change(tagged, {undo::maxUndoOctets, 0}, &reached), "");
        QVERIFY(reached);
        const std::string footed = plain + "-- \r\nlist\r\n";
        const std::size_t octets = std::string("Hello.\r\n").size();
        COMPARE_TEXT(change(footed, {octets, 0}, &reached), "body-footer");
        QVERIFY(!reached);
        COMPARE_TEXT(change(footed, {octets - 1, 0}, &reached), "");
        QVERIFY(reached);
    }

    void namesTheChange()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        COMPARE_TEXT(change(test::text(message)), test::text(expected));
    }

    // Charsets and encodings in all their combinations come to few different bodies, and none of those is hashed twice.
    void equalBodiesHaveTheSamePieces()
    {
        const struct {
            std::string text;
            std::size_t attempts, different;
        } rows[] = {
            {mixed("Hello =3D you.", "<p>Hello</p>"), 6, 4}, // the same in every charset
            {mixed("Gr=C3=BC=C3=9Fe", "<p>Hello</p>"), 18, 13},
            {typed("text/plain; charset=utf-8", "7bit", "Hello.\r\n"), 21, 1},
        };
        for (const auto &[text, expected, different] : rows) {
            const auto message = splitMessage(text, SourceKind::Message);
            QVERIFY(message);
            std::set<std::string> bodies;
            std::vector<std::vector<undo::PiecedBody::Piece>> pieces;
            std::size_t attempts = 0;
            undo::tryBodies(**message, MimeTree(**message), dkim::Canonicalization::Simple, [&](undo::BodyAttempt attempt) {
                ++attempts;
                std::string body;
                for (const std::string_view view : attempt.body.views())
                    body += view;
                bodies.insert(body);
                if (std::find(pieces.begin(), pieces.end(), attempt.body.pieces()) == pieces.end())
                    pieces.push_back(attempt.body.pieces());
                return undo::Attempt::Next;
            });
            QCOMPARE(attempts, expected);
            QCOMPARE(bodies.size(), different);
            QCOMPARE(pieces.size(), different);
        }
    }

    void addedTextNeverCountsAsTheAuthors()
    {
        for (const char *kept : {"body-8bit", "body-charset", "body-encoding", "body-blanks", "mbox-quoting", "dot-added", "dot-removed", "subject-tag",
                                 "subject-code", "header-quotes", "header-folds", "date-form", "type-form", "subject-tag+header-quotes"})
            QVERIFY(undo::preservesContent(kept));
        for (const char *added :
             {"body-footer", "body-banner", "links-rewritten", "body-banner+links-rewritten", "subject-list-tag", "subject-tag+body-footer", ""})
            QVERIFY(!undo::preservesContent(added));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
