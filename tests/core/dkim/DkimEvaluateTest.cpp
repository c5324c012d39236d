// The rules of verification, each with a message signed here.
#include "core/dkim/DkimEvaluate.h"
#include "core/Limits.h"
#include "core/base/Base64.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

#include <functional>

using namespace heloscope;
using namespace heloscope::dkim;
using test::DkimOptions;
using test::SigningKey;

namespace {

const std::string plain = "From: Ann <ann@example.org>\r\nTo: bob@example.net\r\nSubject: Greetings\r\nDate: Tue, 1 Sep 2020 10:00:00 +0000\r\n"
                          "\r\nHello  Bob, \r\n\r\nhow are you?\r\n\r\n";
constexpr UnixTime day = secondsPerDay, receipt = 1'600'000'000;

std::vector<Signature> evaluateText(const std::string &text, const DnsTable &table, Clock clock = {receipt, receipt})
{
    const MessagePtr message = test::messageOf(text);
    const ParsedSignatures parsed = parseSignatures(HeaderView(*message));
    std::set<BodyHashKey> wanted;
    collectBodyHashes(parsed, wanted);
    const BodyHashes hashes = message->hasBody() ? BodyHashes::compute(message->body(), wanted) : BodyHashes();
    DnsView dns(table);
    return evaluate(parsed, hashes, dns, clock);
}

DnsTable keyTable(const std::string &record) { return test::txtTable({{"sel._domainkey.example.org", record}}); }

std::string summary(const Signature &s)
{
    return std::string(toString(s.result)) + (s.reason.empty() ? "" : " " + s.reason) + " " + std::string(toString(s.headers)) + " "
        + std::string(toString(s.body));
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("text to replace is not there");
    return text.replace(at, from.size(), to);
}

DkimOptions with(const std::function<void(DkimOptions &)> &change)
{
    DkimOptions options;
    change(options);
    return options;
}

} // namespace

class DkimEvaluateTest : public QObject {
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
    void forms_data();
    void forms();
    void selectionGoesBottomUp();
    void lengthLimits();
    void clocks();
    void severalKeys();
    void dnsStates();
    void headersAlone();
    void coverage();
    void copiedFields();
    void limits();
    void lineFeedsOnly();
    void internationalNames();
    void obsoleteFieldSyntax();
    void hypotheses();
    void verificationIsDoneOnce();
    void hostileHeaderStaysLinear();
    void namesMadeToCollideAreLinear();
};

void DkimEvaluateTest::rules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected, const std::string &record = SigningKey::rsa().record()) {
        QTest::newRow(name) << test::bytes(text) << test::bytes(record) << QByteArray(expected);
    };
    const SigningKey &rsa = SigningKey::rsa(), &ed = SigningKey::ed25519();
    const std::string p = "p=" + encodeBase64(rsa.publicBytes());
    const auto extra = [](const char *tags) { return with([tags](DkimOptions &o) { o.extra = tags; }); };
    const std::string good = dkimSign(plain, rsa);

    row("good", good, "pass valid match");
    row("ed25519", dkimSign(plain, ed), "pass valid match", ed.record());
    row("header changed", replaced(good, "Greetings", "Greetinks"), "fail signature-invalid invalid match");
    row("body changed", replaced(good, "how are", "who are"), "fail body-hash-differs valid differs");
    row("both changed", replaced(replaced(good, "how are", "who are"), "Greetings", "x"), "fail signature-invalid invalid differs");
    row("other key", good, "fail signature-invalid invalid match", SigningKey::otherRsa().record());
    row("b= of wrong length", dkimSign(plain, SigningKey::rsa(1024)), "fail signature-invalid invalid match");

    // RFC 6376 §6.1.1: the signature field.
    row("no v=", dkimSign(plain, rsa, with([](auto &o) { o.version.clear(); })), "permerror syntax-v valid match");
    row("v=0.5", dkimSign(plain, rsa, with([](auto &o) { o.version = "v=0.5; "; })), "permerror syntax-v valid match");
    row("v=2", dkimSign(plain, rsa, with([](auto &o) { o.version = "v=2; "; })), "permerror syntax-v valid match");
    row("tag twice", dkimSign(plain, rsa, extra("x=1; x=1; ")), "permerror syntax-duplicate-tag valid match");
    row("item without =", dkimSign(plain, rsa, extra("foo; ")), "permerror syntax-tag-list valid match");
    row("unknown tag", dkimSign(plain, rsa, extra("foo=bar; ")), "pass valid match");
    row("unknown algorithm", dkimSign(plain, rsa, with([](auto &o) { o.algorithm = "rsa-sha512"; })), "permerror syntax-a not-checked not-checked");
    row("unknown c=", dkimSign(plain, rsa, with([](auto &o) { o.form = "foobar/simple"; })), "permerror syntax-c valid match");
    row("b= no base64", "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=sel; h=from; bh=YQ==; b=%%\r\n" + plain, "permerror syntax-b not-checked differs");
    row("b= empty", "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=sel; h=from; bh=YQ==; b=\r\n" + plain, "permerror syntax-b not-checked differs");
    row("bh= missing", "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=sel; h=from; b=YQ==\r\n" + plain, "permerror syntax-bh invalid not-checked");
    row("h= missing", "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=sel; bh=YQ==; b=YQ==\r\n" + plain, "permerror syntax-h invalid differs");
    row("nothing there", "DKIM-Signature: hello\r\n" + plain, "permerror syntax-tag-list not-checked not-checked");
    row("empty field", "DKIM-Signature:\r\n" + plain, "permerror syntax-v not-checked not-checked");
    row("From not signed", dkimSign(plain, rsa, with([](auto &o) { o.names = {"to", "subject"}; })), "permerror from-not-signed valid match");
    row("q=dns/txt", dkimSign(plain, rsa, extra("q=dns/txt; ")), "pass valid match");
    row("q= with another first", dkimSign(plain, rsa, extra("q=x : dns/txt; ")), "pass valid match");
    row("q=dns", dkimSign(plain, rsa, extra("q=dns; ")), "permerror syntax-q valid match");
    row("t= no number", dkimSign(plain, rsa, extra("t=-1; ")), "permerror syntax-t valid match");
    row("x= not after t=", dkimSign(plain, rsa, extra("t=1600000001; x=1600000001; ")), "permerror expires-before-signed valid match");
    row("x= beyond all numbers", dkimSign(plain, rsa, extra("x=99999999999999999999999; ")), "pass valid match");

    // d=, s=, i=: RFC 6376 §3.5 and the attacks on them.
    const auto domain = [&](const char *name) { return dkimSign(plain, rsa, with([name](auto &o) { o.domain = name; })); };
    row("d= with parenthesis", domain("example.org(.attacker.example"), "permerror domain-invalid not-checked match");
    row("d= with blank", domain("example.org .attacker.example"), "permerror domain-invalid not-checked match");
    row("d= with @", domain("x@example.org"), "permerror domain-invalid not-checked match");
    row("d= with NUL", replaced(domain("example.orgX"), "orgX", std::string("org\0", 4)), "permerror domain-invalid not-checked match");
    row("d= top-level domain", domain("example"), "permerror domain-invalid not-checked match");
    row("d= empty label", domain("example..org"), "permerror domain-invalid not-checked match");
    row("d= in capitals", domain("EXAMPLE.org"), "pass valid match");
    const auto selector = [&](const char *name) { return dkimSign(plain, rsa, with([name](auto &o) { o.selector = name; })); };
    row("s= climbing", selector("../sel"), "permerror selector-invalid not-checked match");
    row("s= with NUL", replaced(selector("selX"), "selX", std::string("sel\0", 4)), "permerror selector-invalid not-checked match");
    row("s= in capitals", selector("SEL"), "pass valid match");
    row("i= in d=", dkimSign(plain, rsa, extra("i=ann@example.org; ")), "pass valid match");
    row("i= below d=", dkimSign(plain, rsa, extra("i=@mail.example.org; ")), "pass valid match");
    row("i= quoted", dkimSign(plain, rsa, extra("i=a=6En=40example=2Eorg; ")), "pass valid match");
    row("i= beside d=", dkimSign(plain, rsa, extra("i=@badexample.org; ")), "permerror identity-not-below-domain valid match");
    row("i= above d=", dkimSign(plain, rsa, extra("i=@org; ")), "permerror identity-not-below-domain valid match");
    row("i= without @", dkimSign(plain, rsa, extra("i=example.org; ")), "permerror syntax-i valid match");
    row("i= badly quoted", dkimSign(plain, rsa, extra("i=a=4@example.org; ")), "permerror syntax-i valid match");

    // RFC 6376 §3.6.1: the key.
    row("no key", good, "permerror key-missing not-checked match", "");
    row("key revoked", good, "permerror key-revoked not-checked match", "v=DKIM1; p=");
    row("key of another version", good, "permerror key-version valid match", "v=DKIM3; " + p);
    row("key malformed", good, "permerror key-malformed valid match", "k=rsa; t; " + p);
    row("key of another type", good, "permerror key-type-mismatch not-checked match", ed.record());
    row("key for sha1 only", good, "permerror key-hash-not-allowed valid match", "h=sha1; " + p);
    row("key for sha256 too", good, "pass valid match", "h=sha1:sha256; " + p);
    row("key for chat", good, "permerror key-service-not-email valid match", "s=chat; " + p);
    row("key in test", good, "pass valid match", "t=y; " + p);
    row("key with g=", good, "pass valid match", "g=bob; " + p);
    row("t=s and i= below", dkimSign(plain, rsa, extra("i=@mail.example.org; ")), "permerror identity-not-domain valid match", "t=s; " + p);
    row("t=s and i= equal", dkimSign(plain, rsa, extra("i=@Example.org; ")), "pass valid match", "t=s; " + p);
    row("raw RSAPublicKey", good, "pass valid match", "p=" + encodeBase64(rsa.rsaPublicKey()));

    // RFC 8301.
    row("rsa-sha1", dkimSign(plain, rsa, with([](auto &o) { o.algorithm = "rsa-sha1"; })), "policy weak-hash valid match");
    row("rsa-sha1, wrong", replaced(dkimSign(plain, rsa, with([](auto &o) { o.algorithm = "rsa-sha1"; })), "Greetings", "x"),
        "fail signature-invalid invalid match");
    row("1024 bits", dkimSign(plain, SigningKey::rsa(1024)), "pass valid match", SigningKey::rsa(1024).record());
    row("1023 bits", dkimSign(plain, SigningKey::rsa(1023)), "policy key-too-short valid match", SigningKey::rsa(1023).record());
    row("512 bits, wrong body", replaced(dkimSign(plain, SigningKey::rsa(512)), "how are", "x"), "fail body-hash-differs valid differs",
        SigningKey::rsa(512).record());
}

void DkimEvaluateTest::rules()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, expected);
    const auto signatures = evaluateText(test::text(text), keyTable(test::text(record)));
    QCOMPARE(signatures.size(), std::size_t(1));
    COMPARE_TEXT(summary(signatures[0]), test::text(expected));
}

void DkimEvaluateTest::forms_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form : {"simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed", "relaxed", "simple"})
        QTest::newRow(form) << QByteArray(form);
}

// The same message with white space changed in header and body, in all forms.
void DkimEvaluateTest::forms()
{
    QFETCH(QByteArray, form);
    const std::string name = form.toStdString();
    const std::string text = dkimSign(plain, SigningKey::rsa(), with([&name](auto &o) { o.form = name; }));
    const DnsTable table = keyTable(SigningKey::rsa().record());
    COMPARE_TEXT(summary(evaluateText(text, table)[0]), "pass valid match");
    const bool headerRelaxed = name.starts_with("relaxed"), bodyRelaxed = name.ends_with("/relaxed");
    const Signature header = evaluateText(replaced(text, "Subject: Greetings", "SUBJECT:\r\n  Greetings\t"), table)[0];
    COMPARE_TEXT(summary(header), headerRelaxed ? "pass valid match" : "fail signature-invalid invalid match");
    const Signature body = evaluateText(replaced(text, "Hello  Bob, ", "Hello \t Bob,"), table)[0];
    COMPARE_TEXT(summary(body), bodyRelaxed ? "pass valid match" : "fail body-hash-differs valid differs");
    COMPARE_TEXT(summary(evaluateText(text + "\r\n\r\n", table)[0]), "pass valid match");
}

void DkimEvaluateTest::selectionGoesBottomUp()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    const std::string twice = "Subject: upper\r\n" + plain;
    const std::string once = dkimSign(plain, SigningKey::rsa());
    // A field added on top is not what was signed …
    COMPARE_TEXT(summary(evaluateText("Subject: added\r\n" + once, table)[0]), "pass valid match");
    // … unless the name was signed once more than it occurred.
    const std::string over = dkimSign(plain, SigningKey::rsa(), with([](auto &o) { o.names = {"from", "Subject", "subject", "SUBJECT"}; }));
    COMPARE_TEXT(summary(evaluateText(over, table)[0]), "pass valid match");
    COMPARE_TEXT(summary(evaluateText("Subject: added\r\n" + over, table)[0]), "fail signature-invalid invalid match");
    const std::string both = dkimSign(twice, SigningKey::rsa(), with([](auto &o) { o.names = {"From", "subject", "Subject"}; }));
    COMPARE_TEXT(summary(evaluateText(both, table)[0]), "pass valid match");
    COMPARE_TEXT(summary(evaluateText(replaced(both, "upper", "other"), table)[0]), "fail signature-invalid invalid match");
    // The signature being verified is never among the fields it selects; one below it is.
    const std::string first = dkimSign(plain, SigningKey::rsa());
    const std::string second = dkimSign(first, SigningKey::rsa(), with([](auto &o) { o.names = {"from", "dkim-signature"}; }));
    const auto results = evaluateText(second, table);
    QCOMPARE(results.size(), std::size_t(2));
    COMPARE_TEXT(summary(results[0]), "pass valid match");
    COMPARE_TEXT(summary(results[1]), "pass valid match");
}

void DkimEvaluateTest::lengthLimits()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    const std::size_t size = test::naiveBody(plain.substr(plain.find("\r\n\r\n") + 4), true).size();
    const struct {
        std::size_t length;
        const char *expected;
        std::uint64_t unsignedBytes;
    } cases[] = {
        {size, "pass valid match", 0},
        {size - 1, "pass valid partly-signed", 1},
        {0, "pass valid partly-signed", size},
    };
    for (const auto &c : cases) {
        const Signature signature = evaluateText(dkimSign(plain, SigningKey::rsa(), with([&c](auto &o) { o.length = c.length; })), table)[0];
        COMPARE_TEXT(summary(signature), c.expected);
        QCOMPARE(signature.unsignedBodyBytes, c.unsignedBytes);
        QCOMPARE(signature.length.value_or(99999), std::uint64_t(c.length));
    }
    const auto tooLong = [&](std::string number) {
        return summary(evaluateText(dkimSign(plain, SigningKey::rsa(), with([&number](auto &o) { o.extra = "l=" + number + "; "; })), table)[0]);
    };
    COMPARE_TEXT(tooLong(std::to_string(size + 1)), "permerror length-exceeds-body valid differs");
    COMPARE_TEXT(tooLong("184467440737095516160"), "permerror length-exceeds-body valid differs");
    COMPARE_TEXT(tooLong("12x"), "permerror syntax-l valid match");
    // Text behind the signed part does not change the result; that it is there is told.
    const std::string text = dkimSign(plain, SigningKey::rsa(), with([size](auto &o) { o.length = size; }));
    const Signature appended = evaluateText(text + "more\r\n", table)[0];
    COMPARE_TEXT(summary(appended), "pass valid partly-signed");
    QVERIFY(appended.unsignedBodyBytes > 0);
}

void DkimEvaluateTest::clocks()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    const std::string text = dkimSign(plain, SigningKey::rsa(), with([](auto &o) { o.extra = "t=1599990000; x=1600000000; "; }));
    const auto at = [&](std::optional<UnixTime> received, UnixTime now) { return evaluateText(text, table, {received, now})[0]; };
    COMPARE_TEXT(summary(at(receipt, receipt)), "pass valid match");
    COMPARE_TEXT(summary(at(receipt + 1, receipt + 1)), "fail expired valid match");
    COMPARE_TEXT(summary(at(std::nullopt, receipt + 1)), "fail expired valid match");
    const Signature later = at(receipt, receipt + 10 * day);
    COMPARE_TEXT(summary(later), "pass valid match");
    QVERIFY(later.expiredNow && !later.expiredAtReceipt && !later.signedInFuture);
    QVERIFY(!at(1599990000 - day, receipt).signedInFuture);
    QVERIFY(at(1599990000 - day - 1, receipt).signedInFuture);
    COMPARE_TEXT(summary(at(1599990000 - day - 1, receipt)), "pass valid match");
    // A receipt time after now is not believed.
    COMPARE_TEXT(summary(at(receipt + 10 * day, receipt)), "pass valid match");
}

void DkimEvaluateTest::severalKeys()
{
    DnsAnswer answer;
    answer.status = DnsStatus::Answered;
    answer.values = {SigningKey::otherRsa().record(), "v=spf1 -all", SigningKey::rsa().record() + "; t=y"};
    DnsTable table;
    table.insert({"sel._domainkey.example.org", DnsType::TXT}, answer);
    const Signature signature = evaluateText(dkimSign(plain, SigningKey::rsa()), table)[0];
    COMPARE_TEXT(summary(signature), "pass valid match");
    QVERIFY(signature.ambiguousKey && signature.testing);
    COMPARE_TEXT(signature.keyRecord, answer.values[2]);
    QCOMPARE(signature.bits.value_or(0), 2048);
}

void DkimEvaluateTest::dnsStates()
{
    const std::string text = dkimSign(plain, SigningKey::rsa());
    COMPARE_TEXT(summary(evaluateText(text, DnsTable())[0]), "not-checked dns-not-asked not-checked match");
    DnsAnswer failed;
    failed.status = DnsStatus::Failed;
    failed.error = "SERVFAIL";
    DnsTable table;
    table.insert({"sel._domainkey.example.org", DnsType::TXT}, failed);
    const Signature signature = evaluateText(text, table)[0];
    COMPARE_TEXT(summary(signature), "temperror key-lookup-failed not-checked match");
    COMPARE_TEXT(signature.reasonDetail, "SERVFAIL");
    COMPARE_TEXT(summary(evaluateText(replaced(text, "v=1;", "v=3;"), table)[0]), "permerror syntax-v not-checked match");
}

void DkimEvaluateTest::headersAlone()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    const std::string text = dkimSign(plain, SigningKey::rsa());
    const std::string header = text.substr(0, text.find("\r\n\r\n") + 2);
    COMPARE_TEXT(summary(evaluateText(header, table)[0]), "neutral body-not-available valid not-available");
    COMPARE_TEXT(summary(evaluateText(header.substr(0, header.size() - 2), table)[0]), "neutral body-not-available valid not-available");
    COMPARE_TEXT(summary(evaluateText(replaced(header, "Greetings", "x"), table)[0]), "fail signature-invalid invalid not-available");
    // An empty body is a body.
    COMPARE_TEXT(summary(evaluateText(dkimSign(header + "\r\n", SigningKey::rsa(), with([](auto &o) { o.form = "simple/simple"; })), table)[0]),
                 "pass valid match");
}

void DkimEvaluateTest::coverage()
{
    const std::string text = dkimSign("Sender: x@example.org\r\nSubject: a\r\nList-Id: <l>\r\n" + plain, SigningKey::rsa(), with([](auto &o) {
                                          o.names = {"From", "from", "Subject", "cc", "list-id"};
                                      }));
    const Signature signature = evaluateText("Subject: added\r\n" + text, keyTable(SigningKey::rsa().record()))[0];
    std::string lines;
    for (const Coverage &c : signature.coverage)
        lines += c.name + " " + std::to_string(c.present) + "/" + std::to_string(c.inHeaderList) + "\n";
    COMPARE_TEXT(lines, "from 1/2\nsender 1/0\nto 1/0\ncc 0/1\nsubject 3/1\ndate 1/0\nlist-id 1/1\n");
}

void DkimEvaluateTest::copiedFields()
{
    const auto differing = [](const char *copies) {
        const std::string text = dkimSign(plain, SigningKey::rsa(), with([copies](auto &o) { o.extra = std::string("z=") + copies + "; "; }));
        std::string result;
        const Signature signature = evaluateText(text, DnsTable())[0];
        for (const auto &[name, value] : signature.copiedFieldsThatDiffer)
            result += name + "=" + value + ";";
        return result;
    };
    COMPARE_TEXT(differing("From:Ann=20<ann@example.org>|Subject:Greetings"), "");
    COMPARE_TEXT(differing("Subject:=20Greetings=20|To:bob@example.com"), "to=bob@example.com;");
    COMPARE_TEXT(differing("Cc:x@example.net|bad|Subject:=4"), "cc=x@example.net;");
    COMPARE_TEXT(differing("subject:Old=3B=7C"), "subject=Old;|;");
}

void DkimEvaluateTest::limits()
{
    std::string text = plain;
    for (std::size_t i = 0; i < maxDkimSignatures + 1; ++i)
        text = "DKIM-Signature: v=1\r\n" + text;
    const ParsedSignatures parsed = parseSignatures(HeaderView(*test::messageOf(text)));
    QCOMPARE(parsed.signatures.size(), maxDkimSignatures);
    QVERIFY(parsed.limitReached());
    QCOMPARE(parsed.total, maxDkimSignatures + 1);

    DkimOptions many;
    many.names = {"from"};
    for (std::size_t i = 1; i < maxHeaderListNames; ++i)
        many.names.push_back("x");
    const DnsTable table = keyTable(SigningKey::rsa().record());
    COMPARE_TEXT(summary(evaluateText(dkimSign(plain, SigningKey::rsa(), many), table)[0]), "pass valid match");
    many.names.push_back("x");
    COMPARE_TEXT(summary(evaluateText(dkimSign(plain, SigningKey::rsa(), many), table)[0]).substr(0, 18), "permerror syntax-h");
}

void DkimEvaluateTest::lineFeedsOnly()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    for (const char *form : {"simple/simple", "relaxed/relaxed"}) {
        std::string text = dkimSign(plain, SigningKey::rsa(), with([form](auto &o) { o.form = form; }));
        std::erase(text, '\r');
        COMPARE_TEXT(summary(evaluateText(text, table)[0]), "pass valid match");
    }
}

// RFC 8616 §4: U-labels in d= and i=, UTF-8 in the local part of i=; the key stands at the A-label name.
void DkimEvaluateTest::internationalNames()
{
    const std::string text = dkimSign(plain, SigningKey::rsa(), with([](auto &o) {
                                          o.domain = "b\xc3\xbc"
                                                     "cher.example";
                                          o.extra = "i=j\xc3\xb6rg@mail.b\xc3\xbc"
                                                    "cher.example; ";
                                      }));
    const Signature signature = evaluateText(text, test::txtTable({{"sel._domainkey.xn--bcher-kva.example", SigningKey::rsa().record()}}))[0];
    COMPARE_TEXT(summary(signature), "pass valid match");
    COMPARE_TEXT(signature.domain, "xn--bcher-kva.example");
}

// "From :" is still From, for selection as for the relaxed form.
void DkimEvaluateTest::obsoleteFieldSyntax()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    const std::string text = dkimSign(plain, SigningKey::rsa());
    COMPARE_TEXT(summary(evaluateText(replaced(text, "\r\nFrom: ", "\r\nFrom \t: "), table)[0]), "pass valid match");
    const Signature added = evaluateText("From : <ceo@example.org>\r\n" + text, table)[0];
    COMPARE_TEXT(summary(added), "pass valid match");
    QCOMPARE(added.coverage.at(0).present, 2);
    QCOMPARE(added.coverage.at(0).inHeaderList, 1);
}

void DkimEvaluateTest::hypotheses()
{
    const DnsTable table = keyTable(SigningKey::rsa().record());
    const std::string tagged = replaced(replaced(dkimSign(plain, SigningKey::rsa()), "Greetings", "[List] Greetings"), "how are you?\r\n",
                                        "how are you?\r\n--\r\nfooter\r\n");
    const MessagePtr message = test::messageOf(tagged);
    const HeaderView header(*message);
    const ParsedSignature parsed = parseSignature(header, 0);
    DnsView dns(table);
    const KeyAnswer keys = keysOf(parsed, dns);
    COMPARE_TEXT(toString(verifyHeaders(parsed, keys)), "invalid");
    COMPARE_TEXT(toString(matchBody(parsed, message->body())), "differs");

    std::vector<FieldText> fields = header.fields();
    const std::string subject = "Subject: Greetings\r\n", removed = "X-New: x\r\n";
    fields[3] = fieldText(subject);
    fields.insert(fields.begin(), fieldText(removed));
    COMPARE_TEXT(toString(verifyHeaders(parsed, HeaderView(fields), 1, keys)), "valid");
    COMPARE_TEXT(toString(matchBody(parsed, plain.substr(plain.find("\r\n\r\n") + 4))), "match");
    COMPARE_TEXT(toString(verifyHeaders(parsed, HeaderView(fields), 1, KeyAnswer())), "not-checked");
}

void DkimEvaluateTest::verificationIsDoneOnce()
{
    const MessagePtr message = test::messageOf(dkimSign(plain, SigningKey::rsa()));
    const ParsedSignatures parsed = parseSignatures(HeaderView(*message));
    const DnsTable table = keyTable(SigningKey::rsa().record());
    DnsView dns(table);
    const std::shared_ptr<const KeyRecord> record = cachedKeyRecord(SigningKey::rsa().record());
    QVERIFY(!parsed.signatures[0].memo->find(*record));
    evaluate(parsed, BodyHashes(), dns, {});
    QVERIFY(parsed.signatures[0].memo->find(*record) == crypto::Verification::Valid);
    // Another key record is another verification.
    const DnsTable otherTable = keyTable(SigningKey::otherRsa().record());
    DnsView other(otherTable);
    COMPARE_TEXT(toString(evaluate(parsed, BodyHashes(), other, {})[0].headers), "invalid");
}

// A thousand signatures, ten thousand names in h=, twenty thousand fields, a megabyte of folds.
void DkimEvaluateTest::hostileHeaderStaysLinear()
{
    std::string names = "from";
    for (int i = 1; i < 10'000; ++i)
        names += ":received";
    const std::string signature = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed; d=example.org; s=sel; bh=YQ==; b=YQ==; z=" + std::string(5000, '|')
        + "; h=" + names + "\r\n";
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += signature;
    for (int i = 0; i < 900; ++i)
        text += "DKIM-Signature: v=1; b=\r\n";
    for (int i = 0; i < 20'000; ++i)
        text += "Received: from a.example by b.example; Tue, 1 Sep 2020 10:00:00 +0000\r\n";
    text += "Subject: x";
    for (int i = 0; i < 262'144; ++i)
        text += "\r\n x";
    text += "\r\n" + plain;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(evaluateText(text, keyTable(SigningKey::rsa().record())).size(), maxDkimSignatures);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

// Names whose first and last eight octets, put together by shifts alone, are all the same.
void DkimEvaluateTest::namesMadeToCollideAreLinear()
{
    std::vector<FieldText> fields;
    std::vector<std::string> names(60'000, std::string(16, 'a'));
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t bit = 0; bit < 16; ++bit) {
            if ((i >> bit & 1) == 0)
                continue;
            names[i][(bit / 2 + 4) % 8] ^= char(1 << bit % 2);
            names[i][8 + bit / 2] ^= char(8 << bit % 2);
        }
        fields.push_back({names[i], names[i], {}});
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(HeaderView(std::move(fields)).names(), names.size());
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(DkimEvaluateTest)
#include "DkimEvaluateTest.moc"
