#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/domainkeys/DomainKeysCanonicalize.h"
#include "core/domainkeys/DomainKeysEvaluate.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

using namespace heloscope;
using nlohmann::json;

namespace {

std::vector<domainkeys::Signature> evaluateText(std::string text, const DnsTable &table)
{
    const MessagePtr message = test::messageOf(std::move(text));
    const dkim::HeaderView header(*message);
    DnsView dns(table);
    return domainkeys::evaluate(domainkeys::parseSignatures(*message, header), dns);
}

// A message signed by hand: `data` is what the rules say is hashed.
std::string sign(std::string_view tags, std::string_view data, std::string_view rest, const test::SigningKey &key = test::SigningKey::rsa())
{
    return "DomainKey-Signature: " + std::string(tags) + "; b=" + encodeBase64(key.sign(data, "SHA1")) + "\r\n" + std::string(rest);
}

const std::string base = "From: Ann <ann@example.org>\r\nTo: b@example.net\r\nSubject: one\r\n two\r\n\r\nHello  world \r\n\r\n\r\n";

} // namespace

class DomainKeysTest : public QObject {
    Q_OBJECT
private slots:
    void suite_data();
    void suite();
    void canonicalForms();
    void handMade_data();
    void handMade();
    void granularity();
    void headersOnlyIsNotChecked();
    void policyIsShown();
};

void DomainKeysTest::suite_data()
{
    const auto cases = test::sharedFile("conformance/dkim/cases.json");
    const auto zones = test::sharedFile("conformance/dkim/zones.json");
    if (!cases || !zones)
        QSKIP("the shared conformance data is not there");
    QTest::addColumn<QByteArray>("text");
    const json zoneFile = json::parse(*zones);
    const json caseFile = json::parse(*cases);
    for (const json &entry : caseFile["cases"]) {
        if (entry["kind"] != "domainkeys")
            continue;
        json copy = entry;
        copy["zone"] = zoneFile[entry["zone"].get<std::string>()];
        QTest::newRow(entry["id"].get<std::string>().c_str()) << test::bytes(copy.dump());
    }
}

void DomainKeysTest::suite()
{
    QFETCH(QByteArray, text);
    const json entry = json::parse(test::text(text));
    const auto file = test::sharedFile("conformance/dkim/" + entry["file"].get<std::string>());
    QVERIFY(file);
    std::vector<std::pair<std::string, std::string>> records;
    for (const auto &[name, value] : entry["zone"].items()) {
        if (value.contains("txt"))
            records.emplace_back(lowered(name), value["txt"][0].get<std::string>());
    }
    const auto signatures = evaluateText(*file, test::txtTable(records));
    QCOMPARE(signatures.size(), entry["signatures"].size());
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const json &truth = entry["signatures"][i];
        const domainkeys::Signature &signature = signatures[i];
        COMPARE_TEXT(toString(signature.crypto), truth["sig_ok"].get<bool>() ? "valid" : "invalid");
        COMPARE_TEXT(lowered(signature.sendingAddress), lowered(truth["sending_address"].get<std::string>()));
        const json upstream = entry.value("upstream_signatures", json());
        const std::string expected = upstream.is_array() ? upstream[i] : entry["expected"];
        const bool weak = truth["key_bits"].get<int>() < 1024;
        COMPARE_TEXT(toString(signature.result), expected != "pass" ? "permerror" : weak ? "policy" : "pass");
    }
}

void DomainKeysTest::canonicalForms()
{
    using domainkeys::Canonicalization;
    // clang-format off
    const struct { Canonicalization form; std::string_view body, expected; } bodies[] = {
        {Canonicalization::Simple, "a b\r\n\r\nc\r\n\r\n\r\n", "\r\na b\r\n\r\nc\r\n"},
        {Canonicalization::Simple, "\r\n\r\n", ""},
        {Canonicalization::Simple, " \r\n", "\r\n \r\n"},
        {Canonicalization::NoFws, " a\tb \r\n \t\r\nc", "\r\nab\r\n\r\nc\r\n"},
        {Canonicalization::NoFws, " \r\n\t\r\n", ""},
        {Canonicalization::NoFws, "a\rb\n", "\r\nab\r\n"},
    };
    // clang-format on
    for (const auto &c : bodies) {
        dkim::StringSink sink;
        domainkeys::writeBody(sink, c.body, c.form);
        COMPARE_TEXT(sink.text, c.expected);
    }
    dkim::StringSink simple, noFws;
    const dkim::FieldText field = dkim::fieldText("Sub: a \n b\r\n");
    domainkeys::writeField(simple, field, Canonicalization::Simple);
    domainkeys::writeField(noFws, field, Canonicalization::NoFws);
    COMPARE_TEXT(simple.text, "Sub: a \r\n b\r\n");
    COMPARE_TEXT(noFws.text, "Sub:ab\r\n");
}

void DomainKeysTest::handMade_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected"); // "result reason crypto"
    const auto row = [](const char *name, const std::string &text, const char *expected, const std::string &key = test::SigningKey::rsa().record()) {
        QTest::newRow(name) << test::bytes(text) << test::bytes(key) << QByteArray(expected);
    };
    const std::string simple = "From: Ann <ann@example.org>\r\nTo: b@example.net\r\nSubject: one\r\n two\r\n\r\nHello  world \r\n";
    const std::string noFws = "From:Ann<ann@example.org>\r\nTo:b@example.net\r\nSubject:onetwo\r\n\r\nHelloworld\r\n";
    const std::string tags = "a=rsa-sha1; q=dns; d=example.org; s=sel";
    row("simple, all fields", sign(tags + "; c=simple", simple, base), "pass historic valid");
    row("nofws, all fields", sign(tags + "; c=nofws", noFws, base), "pass historic valid");
    row("defaults", sign("d=example.org; s=sel", simple, base), "pass historic valid");
    row("fields above do not count", "X-Above: x\r\n" + sign(tags, simple, base), "pass historic valid");
    row("field below changed", sign(tags, simple, "X-New: x\r\n" + base), "fail signature-invalid invalid");
    row("order of h=", sign(tags + "; c=nofws; h=Subject:From", "Subject:onetwo\r\nFrom:Ann<ann@example.org>\r\n\r\nHelloworld\r\n", base),
        "pass historic valid");
    row("order of the message", sign(tags + "; c=nofws; h=Subject:From", "From:Ann<ann@example.org>\r\nSubject:onetwo\r\n\r\nHelloworld\r\n", base),
        "pass historic valid");
    row("repeated names",
        sign(tags + "; c=nofws; h=X:From:X", "X:1\r\nX:2\r\nFrom:Ann<ann@example.org>\r\nX:3\r\n\r\nHelloworld\r\n", "X: 1\r\nX: 2\r\nX: 3\r\n" + base),
        "pass historic valid");
    row("empty q=", sign("q=; d=example.org; s=sel", simple, base), "permerror syntax-q valid");
    row("unknown q=", sign("q=http; d=example.org; s=sel", simple, base), "permerror syntax-q valid");
    row("other algorithm", sign("a=rsa-sha256; d=example.org; s=sel", simple, base), "permerror syntax-a valid");
    row("sender outside", sign("d=example.org; s=sel", "Sender: x@example.net\r\n" + simple, "Sender: x@example.net\r\n" + base),
        "permerror sending-domain-outside valid");
    row("sender not signed", sign(tags + "; c=nofws; h=From:To:Subject", noFws, "Sender: x@example.net\r\n" + base), "pass historic valid");
    row("address below d=", sign("d=org; s=sel", simple, base), "pass historic valid");
    row("domain is no name", sign("d=example.org(.evil.net; s=sel", simple, base), "permerror domain-invalid not-checked");
    row("no key", sign("d=example.org; s=other", simple, base), "permerror key-missing not-checked");
    row("revoked", sign(tags, simple, base), "permerror key-revoked not-checked", "k=rsa; p=");
    row("granularity", sign(tags, simple, base), "permerror key-granularity valid", "g=bob; p=" + encodeBase64(test::SigningKey::rsa().publicBytes()));
    row("short key", sign(tags, simple, base, test::SigningKey::rsa(768)), "policy key-too-short valid", test::SigningKey::rsa(768).record());
}

void DomainKeysTest::handMade()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, expected);
    const DnsTable table = test::txtTable({{"sel._domainkey.example.org", test::text(key)},
                                           {"other._domainkey.example.org", ""},
                                           {"sel._domainkey.org", test::SigningKey::rsa().record()},
                                           {"_domainkey.example.org", ""}});
    const auto signatures = evaluateText(test::text(text), table);
    QCOMPARE(signatures.size(), std::size_t(1));
    const domainkeys::Signature &s = signatures.front();
    COMPARE_TEXT(std::string(toString(s.result)) + " " + s.reason + " " + std::string(toString(s.crypto)), test::text(expected));
}

void DomainKeysTest::granularity()
{
    // clang-format off
    const struct { std::string_view pattern, localPart; bool matches; } cases[] = {
        {"", "x", true}, {"*", "", true}, {"ann", "ann", true}, {"ann", "anna", false}, {"a*n", "ann", true}, {"a*n", "an", true},
        {"ab*ba", "aba", false}, {"*poe", "edgar.poe", true}, {"*poe", "poet", false},
    };
    // clang-format on
    for (const auto &c : cases)
        QCOMPARE(domainkeys::granularityMatches(c.pattern, c.localPart), c.matches);
}

void DomainKeysTest::headersOnlyIsNotChecked()
{
    const std::string text = sign("d=example.org; s=sel", "x", "From: ann@example.org\r\n");
    const auto signatures = evaluateText(text, test::txtTable({{"sel._domainkey.example.org", test::SigningKey::rsa().record()}}));
    COMPARE_TEXT(signatures.at(0).reason, "body-not-available");
    COMPARE_TEXT(toString(signatures.at(0).result), "not-checked");
}

void DomainKeysTest::policyIsShown()
{
    const auto signatures = evaluateText(sign("d=example.org; s=sel", "x", base), test::txtTable({{"_domainkey.example.org", "t=y; o=-; n=note"}}));
    COMPARE_TEXT(signatures.at(0).policy, "-");
    COMPARE_TEXT(signatures.at(0).reason, "dns-not-asked");
}

QTEST_GUILESS_MAIN(DomainKeysTest)
#include "DomainKeysTest.moc"
