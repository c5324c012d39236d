#include "core/dns/AnswersFile.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

/// "answered a|b", "no-such-domain", "failed TIMEOUT", "unknown" …
std::string shown(const std::optional<DnsAnswer> &answer)
{
    if (!answer)
        return "unknown";
    std::string text(toString(answer->status));
    if (!answer->error.empty())
        text += " " + answer->error;
    for (std::size_t i = 0; i < answer->values.size(); ++i)
        text += (i == 0 ? " " : "|") + answer->values[i];
    return text;
}

std::string zone() { return test::readFile(HELOSCOPE_TEST_DATA "/dns/zone.json").value_or(""); }

} // namespace

class AnswersFileTest : public QObject {
    Q_OBJECT
private slots:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("closed");
        QTest::addColumn<QByteArray>("open");
        // clang-format off
        const struct { const char *question; std::string closed, open; } rows[] = {
            {"example.com TXT", "answered v=spf1 -all|second", "="},
            {"example.com MX", "answered 10 mail.example.com", "="},
            {"null.example.com MX", "answered 0 .", "="},
            {"example.com A", "no-data", "unknown"},
            {"deep.example.com A", "no-data", "unknown"},
            {"com A", "no-data", "unknown"},
            {"other.example A", "no-such-domain", "unknown"},
            {"a.deep.example.com A", "answered 192.0.2.1", "="},
            {"a.deep.example.com AAAA", "answered 2001:db8::1", "="},
            {"b.deep.example.com A", "no-such-domain", "unknown"},
            {"x.wild.example.com TXT", "answered wild", "="},
            {"y.x.wild.example.com TXT", "answered wild", "="},
            {"x.wild.example.com A", "no-data", "unknown"},
            {"known.wild.example.com TXT", "no-data", "unknown"},
            {"below.known.wild.example.com TXT", "no-such-domain", "unknown"},
            {"wild.example.com TXT", "no-data", "unknown"},
            {"alias.example.com A", "answered 192.0.2.1", "="},
            {"alias.example.com CNAME", "answered second-alias.example.com", "="},
            {"alias.example.com TXT", "no-data", "unknown"},
            {"dangling.example.com TXT", "no-such-domain", "unknown"},
            {"loop.example.com A", "failed LOOP", "="},
            {"x.aliased.example.com TXT", "answered v=spf1 -all|second", "="},
            {"slow.example.com TXT", "failed TIMEOUT", "="},
            {"slow.example.com A", "no-data", "unknown"},
            {"broken.example.com TXT", "failed SERVFAIL", "="},
            {"absent.example.com TXT", "no-such-domain", "="},
            {"absent.example.com A", "no-such-domain", "unknown"},
            {"empty.example.com TXT", "no-data", "="},
            {"historic.example.com TXT", "no-data", "unknown"},
            {"strange.example.com A", "no-data", "unknown"},
            {"xn--bcher-kva.example TXT", std::string("answered caf\xC3\xA9 \0 \"quoted\"", 25), "="},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.question) << QByteArray(row.question) << QByteArray::fromStdString(row.closed)
                                        << QByteArray::fromStdString(row.open == "=" ? row.closed : row.open);
    }
    void answers()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, closed);
        QFETCH(QByteArray, open);
        AnswersFile file;
        const auto added = file.add(zone());
        QVERIFY2(added.has_value(), added ? "" : added.error().detail.c_str());
        const auto parts = question.split(' ');
        const DnsQuestion asked{test::text(parts[0]), parseDnsType(test::text(parts[1])).value()};
        COMPARE_TEXT(shown(file.lookUp(asked, true)), test::text(closed));
        COMPARE_TEXT(shown(file.lookUp(asked, false)), test::text(open));
    }

    void aliasesCarryTheSmallestTtl()
    {
        AnswersFile file;
        QVERIFY(file.add(zone()).has_value());
        const auto answer = file.lookUp({"alias.example.com", DnsType::A}, true);
        QCOMPARE(answer->ttl.value(), 20u);
        QCOMPARE(answer->aliases.size(), std::size_t(2));
        COMPARE_TEXT(answer->aliases.back(), "a.deep.example.com");
    }

    void firstFileWins()
    {
        AnswersFile file;
        QVERIFY(file.add(R"([{"name":"a.example","type":"TXT","value":"one"},{"name":"b.example","type":"A","error":"TIMEOUT"}])"));
        QVERIFY(file.add(R"({"answers":[{"name":"a.example","type":"TXT","value":"two"},{"name":"a.example","type":"A","value":"192.0.2.1"},
                                        {"name":"b.example","type":"A","value":"192.0.2.2"}], "recorded_at": "2026-10-01T00:00:00Z"})"));
        COMPARE_TEXT(shown(file.lookUp({"a.example", DnsType::TXT}, true)), "answered one");
        COMPARE_TEXT(shown(file.lookUp({"a.example", DnsType::A}, true)), "answered 192.0.2.1");
        COMPARE_TEXT(shown(file.lookUp({"b.example", DnsType::A}, true)), "failed TIMEOUT");
        QCOMPARE(file.lookUp({"a.example", DnsType::A}, true)->askedAt.value(), parseRfc3339("2026-10-01T00:00:00Z").value());
    }

    void shortFormOfProfiles()
    {
        AnswersFile file;
        QVERIFY(file.empty());
        QVERIFY(file.addShort("Example.com TXT", "v=spf1 -all"));
        QVERIFY(file.addShort("example.com MX", "10 mx.example.com"));
        QVERIFY(!file.empty());
        COMPARE_TEXT(shown(file.lookUp({"example.com", DnsType::TXT}, false)), "answered v=spf1 -all");
        COMPARE_TEXT(file.addShort("example.com", "x").error().detail, "dns[\"example.com\"] is not \"name TYPE\"");
        COMPARE_TEXT(file.addShort("example.com A", "x").error().detail, "dns[\"example.com A\"] is no A record");
    }

    void errorsNameTheEntry_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, std::string text, const char *detail) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(detail);
        };
        row("no list", "{\"answer\": []}", "neither a list of answers nor an object with \"answers\"");
        row("text", "\"x\"", "neither a list of answers nor an object with \"answers\"");
        row("not an object", "[1]", "answers[0] is not an object");
        row("no name", R"([{"type":"A","value":"192.0.2.1"}])", "answers[0].name is missing");
        row("name a number", R"([{"name":1,"type":"A","value":"192.0.2.1"}])", "answers[0].name is not text");
        row("no type", R"([{"name":"a.example","value":"192.0.2.1"}])", "answers[0].type is missing");
        row("no value", R"([{"name":"a.example","type":"A"}])", "answers[0].value is missing");
        row("value a list", R"([{"name":"a.example","type":"TXT","value":["a"]}])", "answers[0].value is not text");
        row("second entry", R"([{"name":"a.example","type":"A","value":"192.0.2.1"},{"name":"a.example","type":"A","value":"::1"}])",
            "answers[1].value is no A record");
        row("MX without preference", R"([{"name":"a.example","type":"MX","value":"mx.example"}])", "answers[0].value is no MX record");
        row("ttl text", R"([{"name":"a.example","type":"A","value":"192.0.2.1","ttl":"x"}])", "answers[0].ttl is not a number");
        row("status", R"([{"name":"a.example","type":"A","status":"GONE"}])", "answers[0].status is neither NXDOMAIN nor NODATA");
        row("wire", R"([{"name":"a.example","type":"A","value":"192.0.2.1","wire":"!"}])", "answers[0].wire is not base64");
        row("deep", std::string(1'000'000, '['), "nested deeper than 64");
    }
    void errorsNameTheEntry()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, detail);
        AnswersFile file;
        const auto added = file.add(test::text(text));
        QVERIFY(!added);
        COMPARE_TEXT(added.error().detail, test::text(detail));
        QVERIFY(file.empty());
    }

    void hugeTxtIsRefused()
    {
        const auto sized = [](std::size_t octets) {
            AnswersFile file;
            (void)file.add("[{\"name\":\"a.example\",\"type\":\"TXT\",\"value\":\"" + std::string(octets, 'x') + "\"}]");
            return file.lookUp({"a.example", DnsType::TXT}, true).value();
        };
        QVERIFY(sized(maxTxtAnswerBytes).answered());
        COMPARE_TEXT(sized(maxTxtAnswerBytes + 1).error, "TOO-LARGE");
    }

    void writtenAnswersReadBackTheSame()
    {
        std::map<DnsQuestion, DnsAnswer> answers;
        DnsAnswer txt;
        txt.status = DnsStatus::Answered;
        txt.values = {std::string("bytes \xFF\0 and \xC3\xA9", 16), "", "third \"; \\ \n"};
        txt.ttl = 5;
        txt.secure = true;
        txt.wire = std::string("\0\1\2", 3);
        txt.aliases = {"b.example"};
        txt.askedAt = 1'700'000'000;
        txt.server = "127.0.0.1:53";
        answers[{"a.example", DnsType::TXT}] = txt;
        DnsAnswer mx;
        mx.status = DnsStatus::Answered;
        mx.values = {"20 b.example", "10 a.example"};
        answers[{"a.example", DnsType::MX}] = mx;
        answers[{"a.example", DnsType::AAAA}].status = DnsStatus::NoData;
        answers[{"z.example", DnsType::A}].status = DnsStatus::NoSuchDomain;
        DnsAnswer failed;
        failed.status = DnsStatus::Failed;
        failed.error = "TIMEOUT";
        answers[{"slow.example", DnsType::A}] = failed;
        answers[{"unasked.example", DnsType::A}]; // NotAsked: not written, stays unknown

        const std::string written = writeAnswers(answers, 1'700'000'100);
        QVERIFY(written.find("\"recorded_at\": \"2023-11-14T22:15:00Z\"") != std::string::npos);
        QVERIFY(written.find("AAAA") < written.find("\"MX\"") && written.find("\"MX\"") < written.find("\"TXT\""));
        AnswersFile file;
        const auto added = file.add(written);
        QVERIFY2(added.has_value(), added ? "" : added.error().detail.c_str());
        for (const auto &[question, answer] : answers) {
            const auto read = file.lookUp(question, false);
            if (answer.status == DnsStatus::NotAsked) {
                QVERIFY(!read);
                continue;
            }
            COMPARE_TEXT(shown(read), shown(answer));
            QVERIFY(read->ttl == answer.ttl);
            QVERIFY(read->secure == answer.secure);
            QVERIFY(read->wire == answer.wire);
            QVERIFY(read->aliases == answer.aliases);
            QCOMPARE(read->askedAt.value(), answer.askedAt.value_or(1'700'000'100));
        }
        COMPARE_TEXT(writeAnswers({}, std::nullopt), "{\"answers\": [\n]}\n");
    }
};

QTEST_GUILESS_MAIN(AnswersFileTest)
#include "AnswersFileTest.moc"
