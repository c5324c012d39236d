#include "core/authres/AuthResParse.h"

#include "tests/support/ToString.h"

#include <algorithm>

using namespace heloscope;
using namespace heloscope::authres;
using heloscope::test::bytes;
using heloscope::test::text;

namespace {

/// "authserv-id/version|method/version=result reason={…} name=value …|…" : everything that was read, in one line.
std::string dump(const Recorded &recorded)
{
    std::string out = recorded.authservId;
    if (!recorded.version.empty())
        out += "/" + recorded.version;
    for (const MethodResult &result : recorded.results) {
        out += "|" + result.method + (result.version.empty() ? "" : "/" + result.version) + "=" + result.result;
        if (!result.reason.empty())
            out += " reason={" + result.reason + "}";
        for (const auto &[name, value] : result.properties)
            out += " " + name + "={" + value + "}";
    }
    return out;
}

std::string joined(std::vector<std::string> problems)
{
    std::sort(problems.begin(), problems.end());
    std::string out;
    for (const std::string &problem : problems)
        out += (out.empty() ? "" : " ") + problem;
    return out;
}

bool has(const Recorded &recorded, std::string_view problem)
{
    return std::find(recorded.problems.begin(), recorded.problems.end(), problem) != recorded.problems.end();
}

MessagePtr messageOf(const std::vector<std::pair<std::string, std::string>> &fields)
{
    Message::Parts parts;
    std::string bytes;
    for (const auto &[name, value] : fields) {
        HeaderField field;
        field.whole.begin = bytes.size();
        field.name = {bytes.size(), bytes.size() + name.size()};
        bytes += name + ":";
        field.value = {bytes.size(), bytes.size() + value.size()};
        bytes += value + "\r\n";
        field.whole.end = bytes.size();
        parts.fields.push_back(field);
    }
    parts.bytes = std::move(bytes);
    return std::make_shared<const Message>(std::move(parts));
}

} // namespace

class AuthResParseTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("problems");
        const auto row = [](const char *name, const char *value, const char *expected, const char *problems) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(expected) << QByteArray(problems);
        };
        // RFC 8601 §2.2
        row("none", " mx.test; none", "mx.test", "");
        row("version", " mx.test 1; none", "mx.test/1", "");
        row("quoted id", " \"mx\\\"1 test\"; none", "mx\"1 test", "");
        row("comments everywhere", "(a) mx.test (b (nested) b) 1 (c); (d) dkim (e) / (f) 1 (g) = (h) fail (i) policy (j) . (k) expired (l) = (m) 17 (n)",
            "mx.test/1|dkim/1=fail comment={e} comment={f} comment={g} comment={h} comment={i} comment={j} comment={k} comment={l} policy.expired={17} comment={n}",
            "");
        row("reason and properties", " mx.test;\r\n dkim=fail reason=\"bad; really (bad)\"\r\n header.d=a.test header.i=@b.a.test",
            "mx.test|dkim=fail reason={bad; really (bad)} header.d={a.test} header.i={@b.a.test}", "");
        row("two of one method", " mx.test; dkim=pass header.d=a.test; dkim=fail header.d=b.test",
            "mx.test|dkim=pass header.d={a.test}|dkim=fail header.d={b.test}", "");
        row("semicolon in comment", " mx.test; spf=pass (a; b) smtp.mailfrom=a@b.test", "mx.test|spf=pass comment={a; b} smtp.mailfrom={a@b.test}", "");
        row("quoted pair in comment", " mx.test; spf=pass (a \\) b)", "mx.test|spf=pass comment={a ) b}", "");
        row("quoted local part", " mx.test; spf=pass smtp.mailfrom=\"a b\"@b.test", "mx.test|spf=pass smtp.mailfrom={\"a b\"@b.test}", "");
        row("tagged local part", " mx.test; spf=pass smtp.mailfrom=prvs=1234abcdef=a/b@b.test", "mx.test|spf=pass smtp.mailfrom={prvs=1234abcdef=a/b@b.test}",
            "");
        row("upper-case method", " mx.test; DKIM=pass HEADER.D=A.test", "mx.test|dkim=pass header.d={A.test}", "");
        row("null sender", " mx.test; spf=none smtp.helo=h.test", "mx.test|spf=none smtp.helo={h.test}", "");
        row("folded id", "\r\n\tmx.test;\r\n\tspf=pass", "mx.test|spf=pass", "");
        // what real servers write
        row("no id",
            " spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=a.test; dkim=none (message not signed)\r\n header.d=none;dmarc=pass action=none\r\n header.from=a.test;compauth=pass reason=100",
            "|spf=pass comment={sender IP is 192.0.2.1} smtp.mailfrom={a.test}|dkim=none comment={message not signed} header.d={none}"
            "|dmarc=pass action={none} header.from={a.test}|compauth=pass reason={100}",
            "no-authserv-id property-without-type");
        row("trailing semicolon", " mx.test; spf=pass;", "mx.test|spf=pass", "trailing-semicolon");
        row("unquoted base64", " mx.test; dkim=pass header.b=ab/+c=", "mx.test|dkim=pass header.b={ab/+c=}", "value-not-token");
        row("value after fold", " mx.test; bimi=pass policy.authority-uri=\r\n https://x.test/a.pem",
            "mx.test|bimi=pass policy.authority-uri={https://x.test/a.pem}", "value-not-token");
        row("empty value", " mx.test; spf=none smtp.mailfrom= smtp.helo=h.test", "mx.test|spf=none smtp.mailfrom={} smtp.helo={h.test}", "value-not-token");
        row("empty last value", " mx.test; spf=none smtp.mailfrom=", "mx.test|spf=none smtp.mailfrom={}", "value-not-token");
        row("property on its own", " mx.test from=a.test; domainkeys=neutral (no sig); dkim=pass (ok); header.i=@a.test",
            "mx.test|domainkeys=neutral comment={no sig}|dkim=pass comment={ok} header.i={@a.test}", "separated-property text-after-authserv-id");
        row("keys of Received-SPF", " mx.test; spf=pass (x) client-ip=192.0.2.1; envelope-from=a@a.test; helo=localhost;",
            "mx.test|spf=pass comment={x} client-ip={192.0.2.1} envelope-from={a@a.test} helo={localhost}",
            "property-without-type separated-property trailing-semicolon");
        row("missing semicolon", " mx.test spf=pass smtp.mailfrom=a.test", "mx.test|spf=pass smtp.mailfrom={a.test}", "text-after-authserv-id");
        row("unknown word", " mx.test; dkim=hardfail; dmarc=bestguesspass", "mx.test|dkim=hardfail|dmarc=bestguesspass", "unknown-result");
        row("unknown method", " mx.test; x-tls=pass; foo=bar", "mx.test|x-tls=pass|foo=bar", "");
        row("capitals", " mx.test; dkim=Pass; spf=Pass", "mx.test|dkim=pass|spf=pass", "result-case");
        row("broken result does not hide the next", " mx.test; spf; dkim==; ;dmarc=pass", "mx.test|dmarc=pass", "malformed-result");
        row("stray word", " mx.test; dkim=pass 2048 bit header.d=a.test", "mx.test|dkim=pass header.d={a.test}", "malformed-result");
        row("broken id", " mx/test; dkim=pass", "mx/test|dkim=pass", "authserv-id-invalid");
        row("id in 8 bit", " b\xC3\xBC.test; none", "b\xC3\xBC.test", "authserv-id-invalid non-ascii");
        row("quoted id in 8 bit", " \"b\xC3\xBC.test\"; none", "b\xC3\xBC.test", "non-ascii");
        row("only an id", " mx.test", "mx.test", "no-results");
        row("id and semicolon", " mx.test;", "mx.test", "no-results trailing-semicolon");
        row("nothing", "", "", "no-authserv-id no-results");
        row("only a semicolon", ";", "", "no-authserv-id no-results");
        row("none and more", " mx.test; none; spf=pass", "mx.test|spf=pass", "none-and-results");
        row("open comment", " mx.test; spf=pass (a (b) smtp.mailfrom=a.test; dkim=pass", "mx.test|spf=pass comment={a (b) smtp.mailfrom=a.test}|dkim=pass",
            "unterminated-comment");
        row("open quote", " mx.test; spf=pass reason=\"a b; dkim=pass", "mx.test|spf=pass reason={a b}|dkim=pass", "unterminated-quote");
        row("late reason", " mx.test; spf=fail smtp.mailfrom=a.test reason=x", "mx.test|spf=fail reason={x} smtp.mailfrom={a.test}", "misplaced-reason");
        row("method version", " mx.test; dkim/x=pass", "mx.test|dkim/x=pass", "bad-version");
        row("control", " mx.test; spf=pass (a\x01)", "mx.test|spf=pass comment={a\x01}", "control-character");
    }
    void readsWhatIsWritten()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, problems);
        const Recorded recorded = parseAuthenticationResults(text(value));
        COMPARE_TEXT(dump(recorded), text(expected));
        COMPARE_TEXT(joined(recorded.problems), text(problems));
        QCOMPARE(recorded.conforming, problems.isEmpty() || problems == "non-ascii");
    }

    void injectionIsSeen_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("injection");
        const auto row = [](const char *value, bool injection) { QTest::newRow(value) << QByteArray(value) << injection; };
        row("mx.test; dkim=pass header.d=legit.test(.evil.test", true);
        row("mx.test; dkim=pass header.d=legit.test(.evil.test)", true);
        row("mx.test; dkim=pass header.d=\"legit.test(.evil.test\"", true);
        row("mx.test; spf=pass smtp.mailfrom=any@legit.test(a).evil.test", true);
        row("mx.test; spf=pass smtp.mailfrom=any@legit.test'@any.evil.test", true);
        row("mx.test; spf=pass smtp.mailfrom=\"any@legit.test(\"@evil.test", false); // quoted, so the host is plain
        row("mx.test; spf=pass smtp.mailfrom=any(x)@evil.test", true);
        row("mx.test; spf=pass smtp.mailfrom=\"any@legit.test; dkim=pass\"", true);
        row("mx.test; spf=pass smtp.mailfrom=\"legit.test evil.test\"", true);
        row("mx.test; dmarc=pass header.from=legit.test\\.evil.test", true);
        row("mx.test; spf=pass smtp.helo=\"a(b\"", true);
        row("mx.test; dkim=pass header.d=legit.test (2048-bit key)", false);
        row("mx.test; dkim=pass header.d=legit.test(2048-bit key)", false);
        row("mx.test; dkim=pass(good) header.i=@legit.test", false);
        row("mx.test; spf=pass smtp.mailfrom=prvs=1234abcdef=a@legit.test", false);
        row("mx.test; spf=pass smtp.mailfrom=\"SRS0=ab+1=CD=other.test=user@legit.test\"", false);
        row("mx.test; spf=pass smtp.mailfrom=<>", false);
        row("mx.test; spf=pass smtp.mailfrom=", false);
        row("mx.test; spf=pass smtp.mailfrom=<a@legit.test>", false);
        row("mx.test; spf=none smtp.mailfrom=a@[192.0.2.1]", false);
        row("mx.test; spf=none smtp.mailfrom=\"a@[IPv6:2001:db8::1]\"", false);
        row("mx.test; dkim=pass header.i=a@b\xC3\xBC"
            "cher.test",
            false);
        row("mx.test; spf=none smtp.helo=[192.0.2.1]", false);
        row("mx.test; dkim=pass header.d=_spf.legit.test.", false);
        row("mx.test; iprev=pass policy.iprev=192.0.2.1(host.test)", false);
    }
    void injectionIsSeen()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, injection);
        QCOMPARE(has(parseAuthenticationResults(text(value)), "injection"), injection);
    }

    void injectedCommentDoesNotHideTheResultsBehindIt()
    {
        const Recorded recorded = parseAuthenticationResults(" mx.test; spf=pass smtp.mailfrom=any@legit.test(.evil.test; dmarc=fail header.from=legit.test");
        QVERIFY(has(recorded, "injection"));
        QCOMPARE(recorded.results.size(), std::size_t(2));
        COMPARE_TEXT(recorded.results[1].result, "fail");
    }

    void encodedWordsAreRead()
    {
        const Recorded recorded = parseAuthenticationResults(
            " =?us-ascii?Q?spf=3Dpass_=28sender_IP_is_192.0.2.1=29?=\r\n =?us-ascii?Q?_smtp.mailfrom=3Da.test=3B_dkim=3Dpass_header.d=3Da.test?=");
        COMPARE_TEXT(dump(recorded), "|spf=pass comment={sender IP is 192.0.2.1} smtp.mailfrom={a.test}|dkim=pass header.d={a.test}");
        QVERIFY(has(recorded, "encoded-word"));
        QVERIFY(!recorded.conforming);
        // An encoded word inside a comment is no encoded field.
        QVERIFY(!has(parseAuthenticationResults(" mx.test; spf=pass (=?utf-8?Q?x?=)"), "encoded-word"));
    }

    void instanceOfArcIsSkipped()
    {
        Recorded recorded = parseArcAuthenticationResults(" i=2; mx.test; spf=pass");
        COMPARE_TEXT(dump(recorded), "mx.test|spf=pass");
        QVERIFY(recorded.conforming);
        recorded = parseArcAuthenticationResults(" (c) i (c) = (c) 1 (c); mx.test; none");
        COMPARE_TEXT(dump(recorded), "mx.test");
        recorded = parseArcAuthenticationResults(" mx.test; spf=pass");
        COMPARE_TEXT(dump(recorded), "mx.test|spf=pass");
        QVERIFY(has(recorded, "no-instance"));
    }

    void wordsOfResultsAreMapped()
    {
        const Recorded recorded = parseAuthenticationResults(" mx.test; spf=SoftFail; dkim=timeout; foo=maybe");
        QVERIFY(recorded.results[0].word() == AuthResult::SoftFail);
        QVERIFY(recorded.results[1].word() == AuthResult::TempError);
        QVERIFY(!recorded.results[2].word());
    }

    void fieldsAreFoundUnderAllTheirNames()
    {
        const MessagePtr message = messageOf({{"Return-Path", " <a@a.test>"},
                                              {"authentication-results", " mx.test; spf=pass"},
                                              {"Received-SPF", " pass (x)"},
                                              {"ARC-Authentication-Results", " i=1; mx.test; spf=pass"},
                                              {"Original-Authentication-Results", " b.test; spf=pass"},
                                              {"X-MS-Exchange-Authentication-Results", " spf=pass"},
                                              {"Authentication-Results-Original", " c.test; none"},
                                              {"X-Received-SPF", " fail"},
                                              {"From", " a@a.test"}});
        const std::vector<Recorded> list = readRecorded(*message);
        QCOMPARE(list.size(), std::size_t(6));
        QCOMPARE(list[0].field, std::size_t(1));
        COMPARE_TEXT(list[0].header, "authentication-results");
        COMPARE_TEXT(std::string(list[0].range.of(message->bytes())), "authentication-results: mx.test; spf=pass\r\n");
        COMPARE_TEXT(list[1].header, "Received-SPF");
        COMPARE_TEXT(list[2].authservId, "b.test");
        COMPARE_TEXT(list[5].header, "X-Received-SPF");
    }

    void hugeValuesAreReadInLinearTime_data()
    {
        QTest::addColumn<QByteArray>("value");
        const auto repeated = [](const char *piece, int count) { return QByteArray(piece).repeated(count); };
        const int megabyte = 1 << 20;
        QTest::newRow("10000 nested comments") << "mx.test; spf=pass " + repeated("(", 10000) + repeated(")", 10000);
        QTest::newRow("open parentheses") << "mx.test; spf=pass " + repeated("(", megabyte);
        QTest::newRow("open comments behind semicolons") << "mx.test;" + repeated("a=b (;", megabyte / 6);
        QTest::newRow("open quotes behind semicolons") << "mx.test;" + repeated("a=b c.d=\"\\\";", megabyte / 11);
        QTest::newRow("one word") << repeated("a", megabyte);
        QTest::newRow("blanks") << "mx.test; spf=" + repeated(" \r\n", megabyte / 3) + "pass";
        QTest::newRow("results") << "mx.test" + repeated("; a=b", megabyte / 5);
        QTest::newRow("properties") << "mx.test; a=b" + repeated(" c.d=e(f)", megabyte / 9);
        QTest::newRow("empty values") << "mx.test; a=b" + repeated(" c.d= ", megabyte / 6);
        QTest::newRow("equals signs") << "mx.test; a=b " + repeated("=", megabyte);
        QTest::newRow("dots") << "mx.test; a=b " + repeated(".", megabyte);
        QTest::newRow("encoded words") << repeated("=?utf-8?Q?a=3D?= ", megabyte / 18);
    }
    void hugeValuesAreReadInLinearTime()
    {
        QFETCH(QByteArray, value);
        // Quadratic work on a megabyte would run into the time limit of the test program.
        const Recorded recorded = parseAuthenticationResults(text(value));
        QVERIFY(recorded.results.size() <= maxRecordedResults);
        const Recorded spf = parseReceivedSpf(text(value));
        QCOMPARE(spf.results.size(), std::size_t(1));
    }

    void limitsAreReported()
    {
        std::string value = " mx.test";
        for (std::size_t i = 0; i < maxRecordedResults + 1; ++i)
            value += "; spf=pass";
        const Recorded recorded = parseAuthenticationResults(value);
        QCOMPARE(recorded.results.size(), maxRecordedResults);
        QVERIFY(has(recorded, "limit-reached"));
    }
};

QTEST_APPLESS_MAIN(AuthResParseTest)
#include "AuthResParseTest.moc"
