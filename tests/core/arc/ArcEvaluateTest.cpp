// Chains sealed here: what each hop may do to a message, and what the chain says then.
#include "core/arc/ArcEvaluate.h"
#include "core/Limits.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;
using test::ArcOptions;
using test::SigningKey;

namespace {

const std::string plain = "From: Ann <ann@example.org>\r\nTo: bob@example.net\r\nSubject: Greetings\r\nDate: Tue, 1 Sep 2020 10:00:00 +0000\r\n"
                          "\r\nHello Bob\r\n";

DnsTable keyTable()
{
    return test::txtTable({{"sel._domainkey.sealer.example", SigningKey::rsa().record()},
                           {"ed._domainkey.sealer.example", SigningKey::ed25519().record()},
                           {"short._domainkey.sealer.example", SigningKey::rsa(768).record()},
                           {"none._domainkey.sealer.example", ""}});
}

arc::Verdict evaluateText(const std::string &text, const DnsTable &table)
{
    const MessagePtr message = test::messageOf(text);
    const dkim::HeaderView header(*message);
    const arc::ParsedChain chain = arc::parseChain(header);
    std::set<dkim::BodyHashKey> wanted;
    arc::collectBodyHashes(chain, wanted);
    const dkim::BodyHashes hashes = message->hasBody() ? dkim::BodyHashes::compute(message->body(), wanted) : dkim::BodyHashes();
    DnsView dns(table);
    return arc::evaluate(chain, hashes, dns);
}

std::string summary(const arc::Verdict &verdict)
{
    std::string result = std::string(toString(verdict.result)) + (verdict.reason.empty() ? "" : " " + verdict.reason);
    for (const arc::Set &set : verdict.sets)
        result += " | " + std::string(toString(set.seal)) + " " + std::string(toString(set.message));
    return result + (verdict.oldestPass ? " oldest " + std::to_string(*verdict.oldestPass) : "");
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("text to replace is not there");
    return text.replace(at, from.size(), to);
}

std::string sealed(std::string text, int sets)
{
    for (int i = 1; i <= sets; ++i)
        text = test::arcSeal(text, i, SigningKey::rsa());
    return text;
}

std::string withoutField(const std::string &text, std::string_view beginning)
{
    const std::size_t at = text.find(beginning);
    std::size_t end = text.find("\r\n", at) + 2;
    while (text[end] == '\t')
        end = text.find("\r\n", end) + 2;
    return text.substr(0, at) + text.substr(end);
}

} // namespace

class ArcEvaluateTest : public QObject {
    Q_OBJECT
private slots:
    void chains_data();
    void chains();
    void dnsStates();
    void headersAlone();
    void setsAreDescribed();
    void instances();
    void limits();
};

void ArcEvaluateTest::chains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected) { QTest::newRow(name) << test::bytes(text) << QByteArray(expected); };
    const auto with = [](auto change) {
        ArcOptions options;
        change(options);
        return options;
    };
    const std::string one = sealed(plain, 1), two = sealed(plain, 2);

    row("no chain", plain, "none");
    row("one set", one, "pass | valid valid oldest 0");
    row("three sets", sealed(plain, 3), "pass | valid valid | valid valid | valid valid oldest 0");
    row("ed25519", test::arcSeal(plain, 1, SigningKey::ed25519(), with([](auto &o) { o.selector = "ed"; })), "pass | valid valid oldest 0");
    row("simple form", test::arcSeal(plain, 1, SigningKey::rsa(), with([](auto &o) { o.form = "simple/simple"; })), "pass | valid valid oldest 0");
    row("changed before the second set", test::arcSeal(replaced(one, "Greetings", "[List] Greetings"), 2, SigningKey::rsa()),
        "pass | valid invalid | valid valid oldest 2");
    row("footer before the second set", test::arcSeal(one + "footer\r\n", 2, SigningKey::rsa()), "pass | valid invalid | valid valid oldest 2");
    row("header changed after the last set", replaced(two, "Greetings", "x"), "fail message-signature-invalid | valid invalid | valid invalid");
    row("body changed after the last set", replaced(two, "Hello", "x"), "fail message-body-hash-differs | valid invalid | valid invalid");
    row("claim changed", replaced(one, "spf=pass", "spf=fail"), "fail seal-signature-invalid | invalid valid oldest 0");
    row("claim of an older set changed", replaced(two, "i=1; sealer.example; spf=pass", "i=1; sealer.example; spf=fail"),
        "fail seal-signature-invalid | invalid valid | invalid valid oldest 0");
    row("claim folded otherwise", replaced(one, "; spf=pass", ";\r\n  spf=pass"), "pass | valid valid oldest 0");
    row("seal's domain changed", replaced(one, "d=sealer.example; s=sel;\r\n\tb=", "d=sealer.example; s=ed;\r\n\tb="),
        "fail seal-key-type-mismatch | invalid valid oldest 0");

    row("failure announced", test::arcSeal(plain, 1, SigningKey::rsa(), with([](auto &o) { o.chain = "fail"; })),
        "fail chain-marked-failed | not-checked not-checked");
    row("first set says pass", test::arcSeal(plain, 1, SigningKey::rsa(), with([](auto &o) { o.chain = "pass"; })),
        "fail chain-value | not-checked not-checked");
    row("second set says none", test::arcSeal(one, 2, SigningKey::rsa(), with([](auto &o) { o.chain = "none"; })),
        "fail chain-value | not-checked not-checked | not-checked not-checked");
    row("seal missing", withoutField(one, "ARC-Seal:"), "fail set-incomplete | not-checked not-checked");
    row("message signature missing", withoutField(one, "ARC-Message-Signature:"), "fail set-incomplete | not-checked not-checked");
    row("results missing", withoutField(one, "ARC-Authentication-Results:"), "fail set-incomplete | not-checked not-checked");
    row("only the second set", test::arcSeal(plain, 2, SigningKey::rsa()), "fail set-missing | not-checked not-checked");
    row("seal twice", "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=x.example; s=s; b=YQ==\r\n" + one, "fail duplicate-field | not-checked not-checked");
    row("huge instance", "ARC-Seal: i=2147483648; a=rsa-sha256; cv=none; d=x.example; s=s; b=YQ==\r\n" + one,
        "fail instance-invalid | not-checked not-checked");
    row("short key", test::arcSeal(plain, 1, SigningKey::rsa(768), with([](auto &o) { o.selector = "short"; })),
        "fail message-key-too-short | invalid invalid");
    row("no such key", test::arcSeal(plain, 1, SigningKey::rsa(), with([](auto &o) { o.selector = "none"; })), "fail message-key-missing | invalid invalid");
}

void ArcEvaluateTest::chains()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    COMPARE_TEXT(summary(evaluateText(test::text(text), keyTable())), test::text(expected));
}

void ArcEvaluateTest::dnsStates()
{
    const std::string two = sealed(plain, 2);
    COMPARE_TEXT(summary(evaluateText(two, DnsTable())), "not-checked message-dns-not-asked | not-checked not-checked | not-checked not-checked");
    DnsAnswer failed;
    failed.status = DnsStatus::Failed;
    DnsTable table;
    table.insert({"sel._domainkey.sealer.example", DnsType::TXT}, failed);
    COMPARE_TEXT(summary(evaluateText(two, table)), "temperror message-key-lookup-failed | not-checked not-checked | not-checked not-checked");
    // A broken structure needs no DNS.
    const MessagePtr message = test::messageOf(withoutField(two, "ARC-Seal:"));
    DnsView dns(table);
    arc::evaluate(arc::parseChain(dkim::HeaderView(*message)), dkim::BodyHashes(), dns);
    QVERIFY(dns.used().empty());
}

void ArcEvaluateTest::headersAlone()
{
    const std::string text = sealed(plain, 2);
    const std::string header = text.substr(0, text.find("\r\n\r\n") + 2);
    const arc::Verdict verdict = evaluateText(header, keyTable());
    COMPARE_TEXT(summary(verdict), "neutral body-not-available | valid not-checked | valid not-checked");
    COMPARE_TEXT(toString(verdict.sets[1].messageBody), "not-available");
    COMPARE_TEXT(summary(evaluateText(replaced(header, "Greetings", "x"), keyTable())), "fail message-signature-invalid | valid invalid | valid invalid");
}

void ArcEvaluateTest::setsAreDescribed()
{
    const arc::Verdict verdict = evaluateText(sealed(plain, 2), keyTable());
    QCOMPARE(verdict.sets.size(), std::size_t(2));
    const arc::Set &second = verdict.sets[1];
    QCOMPARE(second.instance, 2);
    COMPARE_TEXT(second.sealer, "sealer.example");
    COMPARE_TEXT(second.authservId, "sealer.example");
    COMPARE_TEXT(second.chain, "pass");
    QCOMPARE(second.claims.size(), std::size_t(2));
    COMPARE_TEXT(second.claims[1].method + " " + second.claims[1].result + " " + std::string(second.claims[1].property("header.d")), "dkim pass example.org");
    QCOMPARE(second.sealField.value_or(99), std::size_t(0));
    QCOMPARE(verdict.sets[0].sealField.value_or(99), std::size_t(3));
}

void ArcEvaluateTest::instances()
{
    // clang-format off
    const struct { std::string_view value; int instance; } cases[] = {
        {" i=1; x", 1}, {"\r\n\ti = 50 ;x", 50}, {" i=0; x", 0}, {" i=51; x", 0}, {" i=; x", 0}, {" i=1 x", 0}, {" x; i=1;", 0}, {" i=01;", 1},
        {" i=1a;", 0}, {"", 0}, {" I=1;", 0}, {" i=99999999999999999999;", 0},
    };
    // clang-format on
    for (const auto &c : cases)
        QCOMPARE(arc::resultsInstance(c.value).value_or(0), c.instance);
}

void ArcEvaluateTest::limits()
{
    QElapsedTimer timer;
    timer.start();
    std::string text = sealed(plain, int(maxArcSets));
    const arc::Verdict full = evaluateText(text, keyTable());
    COMPARE_TEXT(toString(full.result), "pass");
    QCOMPARE(full.sets.size(), maxArcSets);
    text = test::arcSeal(text, int(maxArcSets) + 1, SigningKey::rsa());
    const arc::Verdict over = evaluateText(text, keyTable());
    COMPARE_TEXT(toString(over.result), "fail");
    QVERIFY(arc::parseChain(dkim::HeaderView(*test::messageOf(text))).limitReached);
    std::string flood;
    for (int i = 0; i < 20'000; ++i)
        flood += "ARC-Seal: i=1; cv=none\r\nARC-Message-Signature: i=1\r\nARC-Authentication-Results: i=1; x; spf=pass\r\n";
    COMPARE_TEXT(evaluateText(flood + plain, DnsTable()).reason, "too-many-sets");
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ArcEvaluateTest)
#include "ArcEvaluateTest.moc"
