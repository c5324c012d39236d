#include "core/dkim/DkimKey.h"
#include "core/base/Base64.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::dkim;

class DkimKeyTest : public QObject {
    Q_OBJECT
private slots:
    void records_data();
    void records();
    void flags();
    void fetching();
    void recordOfThreeHundredStrings();
};

void DkimKeyTest::records_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<bool>("hasKey");
    const std::string p = "p=" + encodeBase64(test::SigningKey::rsa(1024).publicBytes());
    const std::string raw = "p=" + encodeBase64(test::SigningKey::rsa(1024).rsaPublicKey());
    const std::string ed = "p=" + encodeBase64(test::SigningKey::ed25519().publicBytes());
    const auto row = [](const char *name, const std::string &record, const char *problem, bool hasKey) {
        QTest::newRow(name) << test::bytes(record) << QByteArray(problem) << hasKey;
    };
    row("only p", p, "", true);
    row("raw RSAPublicKey", raw, "", true);
    row("v first", "v=DKIM1; k=rsa; " + p, "", true);
    row("v not first", "k=rsa; v=DKIM1; " + p, "key-version", true);
    row("v=DKIM2", "v=DKIM2; " + p, "key-version", true);
    row("v in lower case", "v=dkim1; " + p, "key-version", true);
    row("white space everywhere", " v = DKIM1 ;\r\n k = rsa ; p = " + p.substr(2, 20) + " \t" + p.substr(22) + " ; ", "", true);
    row("unknown tag", "x=y; " + p, "", true);
    row("empty n", "n=; " + p, "", true);
    row("tag twice", "k=rsa; k=rsa; " + p, "key-malformed", true);
    row("no equals", "k=rsa; t; " + p, "key-malformed", true);
    row("empty p", "v=DKIM1; p=", "key-revoked", false);
    row("no p", "v=DKIM1; k=rsa", "key-malformed", false);
    row("empty record", "", "key-malformed", false);
    row("spf record", "v=spf1 -all", "key-version", false);
    row("p no base64", "p=%%%%", "key-malformed", false);
    row("p no key", "p=aGVsbG8=", "key-malformed", false);
    row("unknown type", "k=dsa; " + p, "key-type-unknown", false);
    row("ed25519", "v=DKIM1; k=ed25519; " + ed, "", true);
    row("ed25519 as SubjectPublicKeyInfo", "k=ed25519; p=MCowBQYDK2VwAyEA" + encodeBase64(std::string(32, 'x')), "key-malformed", false);
    row("ed25519 key called rsa", "k=rsa; " + ed, "key-malformed", false);
    row("rsa key called ed25519", "k=ed25519; " + p, "key-malformed", false);
}

void DkimKeyTest::records()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, problem);
    QFETCH(bool, hasKey);
    const KeyRecord parsed = parseKeyRecord(test::text(record));
    COMPARE_TEXT(parsed.problem, test::text(problem));
    QCOMPARE(parsed.key.has_value(), hasKey);
    COMPARE_TEXT(cachedKeyRecord(test::text(record))->problem, parsed.problem);
}

void DkimKeyTest::flags()
{
    const KeyRecord none = parseKeyRecord("p=");
    QVERIFY(none.allowsHash("sha1") && none.forEmail && !none.testing && !none.strictIdentity && !none.granularity);
    const KeyRecord all = parseKeyRecord("h= sha256 : x ; s=tlsrpt:email; t= y : s :z; g=; p=");
    QVERIFY(all.allowsHash("sha256") && !all.allowsHash("sha1") && all.forEmail && all.testing && all.strictIdentity);
    QCOMPARE(all.granularity.value_or("none"), std::string());
    QVERIFY(!parseKeyRecord("s=chat; p=").forEmail);
    QVERIFY(parseKeyRecord("s=*; p=").forEmail);
    QVERIFY(!parseKeyRecord("h=; p=").allowsHash("sha256"));
}

void DkimKeyTest::fetching()
{
    const std::string good = test::SigningKey::rsa(1024).record();
    DnsAnswer several;
    several.status = DnsStatus::Answered;
    several.values = {"v=spf1 -all", good, good + ";", good + "; n=x", good + "; n=y"};
    DnsAnswer onlyBad;
    onlyBad.status = DnsStatus::Answered;
    onlyBad.values = {"v=DKIM1; p=", "garbage"};
    DnsAnswer failed;
    failed.status = DnsStatus::Failed;
    failed.error = "TIMEOUT";
    DnsTable table;
    table.insert({"a._domainkey.example.org", DnsType::TXT}, several);
    table.insert({"b._domainkey.example.org", DnsType::TXT}, onlyBad);
    table.insert({"c._domainkey.example.org", DnsType::TXT}, failed);
    DnsView dns(table);

    const KeyAnswer first = fetchKeys(dns, "example.org", "A");
    QCOMPARE(first.records.size(), maxKeyRecords);
    QVERIFY(first.ambiguous);
    for (const auto &record : first.records)
        QVERIFY(record->problem.empty());
    const KeyAnswer second = fetchKeys(dns, "example.org", "b");
    QCOMPARE(second.records.size(), std::size_t(1));
    COMPARE_TEXT(second.records[0]->problem, "key-revoked");
    const KeyAnswer third = fetchKeys(dns, "example.org", "c");
    COMPARE_TEXT(toString(third.status), "failed");
    COMPARE_TEXT(third.error, "TIMEOUT");
    QVERIFY(third.records.empty());
    COMPARE_TEXT(toString(fetchKeys(dns, "example.org", "d").status), "not-asked");
    QVERIFY(dns.missing().contains({"d._domainkey.example.org", DnsType::TXT}));
    // Names that may not be asked never reach the DNS.
    COMPARE_TEXT(toString(fetchKeys(dns, "example.org(.evil.net", "d").status), "no-such-domain");
    QCOMPARE(dns.missing().size(), std::size_t(1));
}

void DkimKeyTest::recordOfThreeHundredStrings()
{
    // A transport joins the strings with nothing between; 64 KB of notes in front of the key are only slow, not wrong.
    const std::string record = "v=DKIM1; n=" + std::string(60'000, 'n') + "; p=" + encodeBase64(test::SigningKey::rsa().publicBytes());
    QVERIFY(parseKeyRecord(record).problem.empty());
}

QTEST_GUILESS_MAIN(DkimKeyTest)
#include "DkimKeyTest.moc"
