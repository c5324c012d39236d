// Octets that somebody lends give the same facts as a string of our own, and all of a large body is set aside on the way.
#include "core/Analyse.h"
#include "core/Facts.h"
#include "tests/support/ToString.h"

#include <set>

using namespace heloscope;

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t large = std::size_t(6) << 20;

class Lender final : public ByteKeeper {
public:
    explicit Lender(std::string octets) : text(std::move(octets)) {}
    void setAside(std::string_view bytes) const override
    {
        inside = inside && bytes.data() >= text.data() && bytes.data() + bytes.size() <= text.data() + text.size();
        for (std::size_t at = std::size_t(bytes.data() - text.data()); inside && at < std::size_t(bytes.data() - text.data()) + bytes.size(); at += page)
            pages.insert(at / page);
    }
    const std::string text;
    mutable bool inside = true;
    mutable std::set<std::size_t> pages;
};

std::string repeated(const std::string &text, std::size_t size)
{
    std::string out;
    while (out.size() < size)
        out += text;
    return out;
}

const std::string from = "From: a@b.example\r\n";
const std::string signature = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=b.example; s=s; h=from; bh=AAAA; b=AAAA\r\n";
const std::string lines = "Ärger und Freude: https://a.example/b – mehr davon.\r\n";

std::string attached(const std::string &headers, const std::string &body)
{
    return from + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\n" + headers + "\r\n" + body
        + "\r\n--b--\r\n";
}

} // namespace

class LentBytesTest : public QObject {
    Q_OBJECT
private slots:
    void factsAreTheSame_data()
    {
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const std::string &message) { QTest::newRow(name) << test::bytes(message); };
        row("text", from + "\r\n" + repeated("text.\r\n", large));
        row("text, LF", from + "\n" + repeated("text.\n", large));
        row("text, signed", signature + from + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + repeated(lines, large));
        row("text, signed twice",
            signature + "DKIM-Signature: v=1; a=rsa-sha256; d=b.example; s=s; h=from; bh=AAAA; b=AAAA\r\n" + from + "\r\n" + repeated(lines, large));
        row("HTML in Latin-1",
            from + "Content-Type: text/html; charset=iso-8859-1\r\n\r\n" + repeated("<p>\xE4 <a href=\"https://a.example\">x</a>\r\n", large));
        row("one line", signature + from + "\r\n" + std::string(large, 'x'));
        row("base64",
            attached("Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n", repeated("QUJDREVGR0hJSktMTU5PUFFS\r\n", large)));
        row("quoted-printable",
            attached("Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: quoted-printable\r\n", repeated("=41b=\r\nc \r\n", large)));
        row("quoted-printable, one line",
            attached("Content-Type: application/zip\r\nContent-Transfer-Encoding: quoted-printable\r\n", repeated("=41b=", large)));
        row("binary", attached("Content-Type: application/zip; name=a.zip\r\n", repeated(std::string("\0\xFF\n-", 4), large)));
        row("a message inside", attached("Content-Type: message/rfc822\r\n", signature + from + "\r\n" + repeated(lines, large)));
        row("DomainKeys", "DomainKey-Signature: a=rsa-sha1; c=nofws; d=b.example; s=s; q=dns; h=From; b=AAAA\r\n" + from + "\r\n" + repeated(lines, large));
        row("repaired", "\xFF\xFE" + repeated(std::string("F\0r\0o\0m\0:\0 \0a\0@\0b\0\r\0\n\0", 22), large));
    }

    void factsAreTheSame()
    {
        QFETCH(QByteArray, message);
        const auto lender = std::make_shared<const Lender>(test::text(message));
        const auto lent = parse(Bytes(lender->text, lender), {}, {}), own = parse(test::text(message), {}, {});
        QVERIFY(lent && own);
        const Facts &a = **lent, &b = **own;
        COMPARE_TEXT(a.source.sha256, b.source.sha256);
        QVERIFY(a.message->bytes() == b.message->bytes());
        COMPARE_TEXT(a.content.text, b.content.text);
        QCOMPARE(a.content.links.size(), b.content.links.size());
        QCOMPARE(a.content.limits, b.content.limits);
        QCOMPARE(a.mime.parts().size(), b.mime.parts().size());
        QCOMPARE(a.embedded.size(), b.embedded.size());
        QCOMPARE(a.content.attachments.size(), b.content.attachments.size());
        for (std::size_t i = 0; i < a.content.attachments.size(); ++i) {
            COMPARE_TEXT(a.content.attachments[i].sha256, b.content.attachments[i].sha256);
            QCOMPARE(a.content.attachments[i].bytes, b.content.attachments[i].bytes);
        }
        for (std::size_t i = 0; i < a.embedded.size(); ++i)
            COMPARE_TEXT(a.embedded[i]->source.sha256, b.embedded[i]->source.sha256);
        for (std::size_t i = 0; i < a.dkim.signatures.size(); ++i) {
            const auto key = a.dkim.signatures[i].bodyHashKey();
            COMPARE_TEXT(a.bodyHashes.find(*key)->digest, b.bodyHashes.find(*key)->digest);
        }
        QVERIFY(lender->inside);
        if (!a.message->parts().input) // else what was lent is not what was read
            QVERIFY(lender->pages.size() + 2 >= std::size_t(message.size()) / page);
    }

    void shared()
    {
        Bytes own(std::string(100, 'x'));
        const Bytes part = own.share(own.view().substr(10, 5));
        COMPARE_TEXT(part, "xxxxx");
        QCOMPARE(part.view().data(), own.view().data() + 10);
        COMPARE_TEXT(*part.asString(), "xxxxx");
        QCOMPARE(own.asString()->data(), own.view().data());
        QCOMPARE(Bytes(part).take(), "xxxxx");
        QCOMPARE(own.take().size(), 100u); // a copy: part still holds it
        COMPARE_TEXT(part, "xxxxx");
        Bytes alone(std::string(100, 'y'));
        const char *before = alone.view().data();
        QCOMPARE(static_cast<const void *>(alone.take().data()), static_cast<const void *>(before));
    }
};

QTEST_GUILESS_MAIN(LentBytesTest)
#include "LentBytesTest.moc"
