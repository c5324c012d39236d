// Lines of every writer of the catalogue, written for this test, and the reading expected of each (tests/data/received/lines.txt).
#include "core/received/ReceivedParse.h"
#include "core/base/Ascii.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

/// "\n", "\t" and "\\" of the data file.
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        ++i;
        out += text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i];
    }
    return out;
}

/// The fields that hold something, as "key value; key value".
std::string describe(const received::Hop &hop)
{
    std::string out;
    const auto add = [&](const char *key, const std::string &value) { out += value.empty() ? "" : std::string(key) + " " + value + "; "; };
    add("software", hop.software);
    add("name", hop.fromName);
    add("helo", hop.helo);
    add("rdns", hop.rdns);
    add("ip", hop.ip);
    add("by", hop.by);
    add("with", hop.with);
    add("tls", hop.tls ? hop.tlsVersion + "/" + hop.tlsCipher : "");
    add("login", hop.authenticated ? (hop.authUser.empty() ? "yes" : hop.authUser) : "");
    add("sender", hop.hasEnvelopeFrom ? "<" + hop.envelopeFrom + ">" : "");
    add("id", hop.id);
    add("for", hop.forAddress);
    add("date", hop.date ? formatRfc3339(hop.date->utc) : "");
    add("unreadable", hop.unreadable ? "yes" : "");
    return out;
}

} // namespace

class ReceivedParseTest : public QObject {
    Q_OBJECT
private slots:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto file = test::readFile(HELOSCOPE_TEST_DATA "/received/lines.txt");
        QVERIFY(file);
        std::string group, line;
        int number = 0;
        for (const std::string_view row : split(*file, '\n')) {
            ++number;
            if (row.starts_with("# "))
                group = row.substr(2);
            else if (row.starts_with("= "))
                QTest::newRow((group + ", line " + std::to_string(number)).c_str()) << test::bytes(unescaped(line)) << test::bytes(row.substr(2));
            else
                line = row;
        }
    }
    void readsLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        COMPARE_TEXT(trimmedEnd(describe(received::parseReceived(test::text(line)))), test::text(expected));
    }

    void addressIsNeverTakenFromHelo()
    {
        // The slot is there but unreadable, or the literal is all that the client said.
        for (const char *line :
             {"from [192.0.2.9] (unknown [xx.xx.xx.xx]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1; Sat, 21 Nov 2026 17:35:00 +0000",
              "from [192.0.2.9] (unknown) by geopod-ismtpd-1 (SG) with ESMTP id a; Sat, 21 Nov 2026 17:35:00 +0000",
              "from unknown (HELO 192.0.2.9) () by mx.home.example with SMTP; 21 Nov 2026 17:35:00 -0000"})
            COMPARE_TEXT(received::parseReceived(line).ip, "");
    }

    // Words and comments are found sixty-four places at a time: what stands at the edge of those is read like elsewhere.
    void placeInTheLineMeansNothing()
    {
        for (std::size_t length = 1; length <= 140; ++length) {
            const std::string name = std::string(length, 'a') + ".example";
            const received::Hop hop = received::parseReceived("from " + name
                                                              + " (b.example [192.0.2.7]) by c.example (d) WITH esmtp Id e; Sat, 21 Nov 2026 17:35:00 +0000");
            COMPARE_TEXT(describe(hop),
                         "name " + name + "; helo " + name + "; rdns b.example; ip 192.0.2.7; by c.example; with esmtp; id e; date 2026-11-21T17:35:00Z; ");
            QVERIFY(hop.address == IpAddress::parse("192.0.2.7"));
            // The text ends with a comment, a word, or inside of either.
            COMPARE_TEXT(received::parseReceived("by " + name).by, name);
            COMPARE_TEXT(received::parseReceived("by " + name + " (x)").by, name);
            COMPARE_TEXT(received::parseReceived("by " + name + " (x").by, name);
            COMPARE_TEXT(received::parseReceived("by " + name + " (x \\").by, name);
            COMPARE_TEXT(received::parseReceived("by " + name + "; [").by, name);
        }
    }

    void hostileLinesAreReadInLinearTime()
    {
        const std::size_t size = 1 << 20;
        const auto repeated = [&](std::string_view part) {
            std::string text;
            while (text.size() < size)
                text += part;
            return text;
        };
        for (const std::string_view part : {"(",     ")",     "()",      "(a",    "; ",        "; Sat",       "\"",          "[",    "[ ",
                                            "from ", "by x ", "with ( ", "id <",  "for <a ",   " Sat, ",      "(using TLS ", "a\\(", "(envelope-from <",
                                            "1 ",    "x@",    "(((a)",   "\r\n ", "(1.2.3.4)", "([1.2.3.4])", "2026-11-21 "})
            (void)received::parseReceived("from a (b [192.0.2.1]) by c with SMTP id d " + repeated(part));
    }
};

QTEST_GUILESS_MAIN(ReceivedParseTest)
#include "ReceivedParseTest.moc"
