#include "core/message/Content.h"
#include "core/message/HtmlEntity.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;

namespace {

// What stands for the digest of an attachment is its text.
Content contentOf(const std::string &bytes)
{
    const auto message = splitMessage(bytes, SourceKind::Message);
    if (!message)
        return {};
    AttachmentReaders readers;
    Content content = readContent(**message, MimeTree(**message), readers);
    for (std::size_t i = 0; i < readers.size(); ++i) {
        for (std::string_view piece = readers[i].next(); !piece.empty(); piece = readers[i].next())
            content.attachments.at(i).sha256 += piece;
    }
    return content;
}

std::string linksOf(const std::vector<Link> &links)
{
    std::string text;
    for (const Link &link : links)
        text += link.text + ">" + link.target + ">" + link.host + (link.differs ? "!" : "") + ";";
    return text;
}

} // namespace

class ContentTest : public QObject {
    Q_OBJECT
private slots:
    void html_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("links");
        const auto row = [](const char *name, const char *html, const char *text, const char *links = "") {
            QTest::newRow(name) << QByteArray(html) << QByteArray(text) << QByteArray(links);
        };
        row("plain", "hello  \n world", "hello world");
        row("tags and references", "<p>a &amp; b&nbsp;&#64;&#x41; &unknown; &lt;</p>", "a & b\xC2\xA0@A &unknown; <");
        row("blocks", "<div>a</div><div>b</div><p>c</p>d<br>e<br><br>f", "a\nb\n\nc\n\nd\ne\n\nf");
        row("script and style", "a<script>if (a < b) x('<p>')</script><style>p{}</style><title>t</title>b", "ab");
        row("comment", "a<!-- <b>x</b> -->b<!-->c", "abc");
        row("pre", "<pre>a\n  b</pre>c", "a\n  b\nc");
        row("cells", "<table><tr><td>a</td><td>b</td></tr></table>", "a b");
        row("link", "<a href=\"https://a.example/x?y=1&amp;z=2\">go <b>on</b></a>!", "go on!", "go on>https://a.example/x?y=1&z=2>a.example;");
        row("link text shows another host", "<a href='http://evil.example/'>https://bank.example/login</a>", "https://bank.example/login",
            "https://bank.example/login>http://evil.example/>evil.example!;");
        row("quote holds an angle", "<a title=\"a > b\" href=https://a.example>x</a>", "x", "x>https://a.example>a.example;");
        row("unclosed link", "<a href=https://a.example>x", "x", "x>https://a.example>a.example;");
        row("picture link", "<a href=https://a.example><img src=x alt=\"Pay &amp; go\"></a>", "Pay & go", "Pay & go>https://a.example>a.example;");
        row("form and area", "<form action=\"https://f.example/\"><area href='//g.example/'>", "", ">https://f.example/>f.example;>//g.example/>g.example;");
        row("anchor is no link", "<a href=\"#top\">up</a><a name=x>y</a>", "upy");
        row("line break inside the URL", "<a href=\"https://a.exa\nmple/\">x</a>", "x", "x>https://a.example/>a.example;");
        row("unclosed quote", "<a href=\"https://a.example>x</a> y", "x y", "x>https://a.example>a.example;");
        row("lone angle", "1 < 2 <3 a<", "1 < 2 <3 a<");
        row("break at the beginning of a link", "<pre>a   <a href=https://a.example><br>hello</a></pre>", "a\nhello", "hello>https://a.example>a.example;");
        row("references and blanks around a link", "a&amp; <p><a href=https://a.example> b &lt; <p> c&#9;</a> &gt;<b> d", "a&\n\nb <\n\nc\t> d",
            "b <\n\nc>https://a.example>a.example;");
        row("marks far apart",
            "<a href=\"https://a.example/0123456789012345678901234567890123456789'&amp;>\" title='01234567890123456789\"0123456789012345678901234567890' >x</a>",
            "x", "x>https://a.example/0123456789012345678901234567890123456789'&>>a.example;");
        row("mail address", "<a href=mailto:a@b.example>a@b.example</a>", "a@b.example", "a@b.example>mailto:a@b.example>;");
    }
    void html()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, links);
        const HtmlText result = htmlToText(test::text(html), 10000);
        QCOMPARE(test::bytes(result.text), text);
        QCOMPARE(QByteArray::fromStdString(linksOf(result.links)), links);
        QVERIFY(!result.limitReached);
        const HtmlText linksAlone = htmlToText(test::text(html), 10000, HtmlWanted::LinksOnly);
        QCOMPARE(QByteArray::fromStdString(linksOf(linksAlone.links)), links);
        QVERIFY(linksAlone.text.empty());
    }

    void hosts()
    {
        // clang-format off
        const std::pair<const char *, const char *> urls[] = {
            {"https://A.example:8080/x", "a.example"}, {"http://bank.example@evil.example/", "evil.example"}, {"http://a.example\\@b.example", "a.example"},
            {"https:\\\\a.example/", "a.example"}, {"https:////a.example", "a.example"}, {"//a.example", "a.example"}, {"mailto:a@b.example", ""},
            {"http://[2001:db8::1]:80/", "2001:db8::1"}, {"http://a%2Eexample./", "a.example"}, {"/path", ""}, {"javascript:alert(1)", ""},
            {"http://a.example?b=/c@d.example", "a.example"}, {"", ""}, {"http:", ""},
        };
        // clang-format on
        for (const auto &[url, host] : urls)
            COMPARE_TEXT(urlHost(url), host);
        // clang-format off
        const std::pair<const char *, const char *> texts[] = {
            {"https://bank.example/x", "bank.example"}, {"Go to http://bank.example now", "bank.example"}, {"www.bank.example", "www.bank.example"},
            {"bank.com/login", "bank.com"}, {"bank.de", "bank.de"}, {"README.md", ""}, {"Node.js", ""}, {"a@bank.com", ""}, {"Click here.", ""},
            {"Read more at bank.com", ""}, {"1.5", ""}, {"", ""},
        };
        // clang-format on
        for (const auto &[text, host] : texts)
            COMPARE_TEXT(hostShownIn(text), host);
        QVERIFY(!makeLink("www.bank.example", "https://login.bank.example/").differs);
        QVERIFY(!makeLink("https://login.bank.example", "https://bank.example/").differs);
        QVERIFY(makeLink("bank.com", "https://bank.com.evil.example/").differs);
        QVERIFY(makeLink("https://bank.example", "https://notbank.example").differs);
    }

    void linksInPlainText()
    {
        COMPARE_TEXT(linksOf(linksInText("see https://a.example/x. (http://b.example) <ftp://c.example> xhttp:// svn://d.example HTTP://E.example,")),
                     "https://a.example/x>https://a.example/x>a.example;http://b.example>http://b.example>b.example;"
                     "ftp://c.example>ftp://c.example>c.example;HTTP://E.example>HTTP://E.example>e.example;");
    }

    void readsAWholeMessage()
    {
        const Content content = contentOf(
            "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
            "--m\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n"
            "--i\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe https://a.example/\r\n"
            "--i\r\nContent-Type: text/html\r\n\r\n<a href=\"https://a.example/\">https://a.example/</a> <a href=\"https://evil.example/\">https://bank.example</a>\r\n--i--\r\n"
            "--m\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n"
            "--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ntext http://inner.example\r\n--m--\r\n");
        COMPARE_TEXT(content.text,
                     "Gr\xC3\xBC\xC3\x9F"
                     "e https://a.example/");
        COMPARE_TEXT(linksOf(content.links), "https://a.example/>https://a.example/>a.example;https://bank.example>https://evil.example/>evil.example!;");
        QCOMPARE(content.attachments.size(), 2u);
        COMPARE_TEXT(content.attachments[0].name, "a.pdf");
        COMPARE_TEXT(content.attachments[0].sha256, "%PDF");
        COMPARE_TEXT(content.attachments[1].type, "message/rfc822");
        COMPARE_TEXT(content.attachments[1].sha256, "Subject: inner\r\n\r\ntext http://inner.example");
        QVERIFY(!content.smime && !content.openPgp && content.limits.empty());
    }

    void htmlOnlyGivesItsText()
    {
        COMPARE_TEXT(contentOf("From: a@b.example\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>").text, "Hello");
        QVERIFY(contentOf("From: a@b.example\r\nTo: x\r\n").text.empty());
    }

    void signedMail()
    {
        const Content smime = contentOf(
            "From: a@b.example\r\nContent-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n");
        QVERIFY(smime.smime);
        COMPARE_TEXT(smime.smime->result, "not-checked");
        const Content pgp = contentOf(
            "From: a@b.example\r\nContent-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n");
        QVERIFY(pgp.openPgp && !pgp.smime);
        QVERIFY(contentOf("From: a@b.example\r\n\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\n").openPgp);
    }

    void embeddedMessagesAreDecoded()
    {
        const std::string bytes =
            "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            "U3ViamVjdDogeA0K\r\n--m\r\nContent-Type: message/global\r\n\r\nSubject: y\r\n--m--\r\n";
        const MimeTree tree{std::string_view(bytes)};
        const auto embedded = embeddedMessages(tree);
        QCOMPARE(embedded.size(), 2u);
        COMPARE_TEXT(embedded[0].bytes, "Subject: x\r\n");
        COMPARE_TEXT(embedded[1].bytes, "Subject: y");
    }

    void limitsAreReported()
    {
        std::string many = "From: a@b.example\r\nContent-Type: text/html\r\n\r\n";
        for (std::size_t i = 0; i <= maxLinks; ++i)
            many += "<a href=\"https://a.example/" + std::to_string(i) + "\">x</a>";
        const Content content = contentOf(many);
        QCOMPARE(content.links.size(), maxLinks);
        COMPARE_TEXT(content.limits.front(), "links");
        const Content text = contentOf("From: a@b.example\r\n\r\n" + std::string(maxContentText - 1, 'x') + "\xC3\xA4");
        QCOMPARE(text.text.size(), maxContentText - 1);
        COMPARE_TEXT(text.limits.front(), "text");
        std::string inside = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n";
        for (std::size_t i = 0; i <= maxEmbedded; ++i)
            inside += "--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n";
        COMPARE_TEXT(contentOf(inside).limits.front(), "embedded-messages");
        QCOMPARE(embeddedMessages(MimeTree{std::string_view(inside)}).size(), maxEmbedded);
    }

    void hostileHtmlIsLinear()
    {
        QElapsedTimer timer;
        timer.start();
        for (const char *piece :
             {"<", "<a ", "<a href=\"", "<a href='x", "<!--", "<script>", "&", "&#", "<a href=x>", "<a b=\"c\" ", "</", "<br>", "<pre>", "<p>"}) {
            std::string html;
            while (html.size() < 1'000'000)
                html += piece;
            htmlToText(html, 1'000'000);
        }
        QVERIFY(timer.elapsed() < 5000);
    }

    void entitiesAreSorted()
    {
        COMPARE_TEXT(decodeEntities("&amp;&lt;&gt;&quot;&apos;&euro;&AElig;&zwnj;&#0;&#x110000;&amp &;&#;&#65"),
                     "&<>\"'\xE2\x82\xAC\xC3\x86\xE2\x80\x8C\xEF\xBF\xBD\xEF\xBF\xBD&amp &;&#;A");
    }
};

QTEST_GUILESS_MAIN(ContentTest)
#include "ContentTest.moc"
