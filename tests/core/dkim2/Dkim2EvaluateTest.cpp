// Chains made here, hop by hop, and what is wrong with them.
#include "core/dkim2/Dkim2Evaluate.h"
#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

#include <functional>

using namespace heloscope;
using test::SigningKey;

namespace {

constexpr UnixTime now = 1'700'000'000;
const std::string plain = "From: Ann <ann@one.example>\r\nTo: list@two.example\r\nSubject: Greetings\r\n\r\nHello\r\nBob\r\n";

struct HopOptions {
    std::string domain = "one.example", from = "<ann@one.example>", to = "<list@two.example>", extra, recipe, time = std::to_string(now - 60), hash = "sha256";
    std::string items; // s= without signatures, "sel:ed25519-sha256:" by default
    std::string next;  // nd= instead of mf= and rt=
    bool newInstance = true;
    int m = 0;         // 0 = as counted
    const SigningKey *key = &SigningKey::ed25519();
};

// The value of h= for a message as it stands, made by hand: fields by name, bottom-up, then the body in simple form.
std::string hashesOf(const std::string &text, const std::string &name)
{
    const MessagePtr message = test::messageOf(text);
    const crypto::HashAlgorithm algorithm = name == "sha512" ? crypto::HashAlgorithm::Sha512 : crypto::HashAlgorithm::Sha256;
    const auto fields = dkim2::coveredFields(dkim::HeaderView(*message), dkim2::newestDraft);
    return name + ":" + encodeBase64(dkim2::headerHash(fields, algorithm)) + ":"
        + encodeBase64(crypto::digest(algorithm, test::naiveBody(message->body(), false)));
}

int count(const std::string &text, std::string_view what)
{
    int found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

std::string compact(std::string_view field)
{
    std::string result;
    for (const char c : field) {
        if (!isFws(c))
            result += c;
    }
    const std::size_t colon = result.find(':');
    return lowered(result.substr(0, colon)) + result.substr(colon) + "\r\n";
}

// The fields of one kind, oldest (lowest number) first: each hop puts its own on top.
std::string compactAll(const std::string &text, std::string_view name)
{
    const MessagePtr message = test::messageOf(text);
    std::string result;
    for (const HeaderField &field : message->fields()) {
        if (message->name(field) == name)
            result.insert(0, compact(message->whole(field)));
    }
    return result;
}

std::string addHop(
    std::string text, const std::function<void(HopOptions &)> &change = [](HopOptions &) {})
{
    HopOptions o;
    change(o);
    const int i = count(text, "DKIM2-Signature:") + 1;
    if (o.newInstance) {
        const int m = count(text, "Message-Instance:") + 1;
        text = "Message-Instance: m=" + std::to_string(m) + "; h=" + hashesOf(text, o.hash) + ";"
            + (o.recipe.empty() ? "" : " r=" + encodeBase64(o.recipe) + ";") + "\r\n" + text;
    }
    const int m = o.m ? o.m : count(text, "Message-Instance:");
    const std::string envelope = o.next.empty() ? "mf=" + encodeBase64(o.from) + "; rt=" + encodeBase64(o.to) + ";" : "nd=" + o.next + ";";
    const std::string items = !o.items.empty() ? o.items : "sel:ed25519-sha256:";
    const std::string head = "DKIM2-Signature: i=" + std::to_string(i) + "; m=" + std::to_string(m) + "; t=" + o.time + "; d=" + o.domain + ";\r\n\t" + envelope
        + " " + o.extra;
    const std::string data = compactAll(text, "Message-Instance") + compactAll(text, "DKIM2-Signature") + compact(head + "s=" + items + ";");
    std::string filled;
    const std::string signature = encodeBase64(o.key->sign(data));
    for (std::size_t at = 0; at < items.size(); ++at) {
        filled += items[at];
        if (items[at] == ':' && (at + 1 == items.size() || items[at + 1] == ',' || items[at + 1] == '|'))
            filled += signature;
    }
    return head + "s=" + filled + ";\r\n" + text;
}

DnsTable keyTable()
{
    const std::string ed = SigningKey::ed25519().record();
    // txtTable joins records of one name into one answer.
    return test::txtTable({{"sel._domainkey.one.example", ed},
                           {"sel._domainkey.two.example", ed},
                           {"sel._domainkey.three.example", ed},
                           {"rsa._domainkey.one.example", SigningKey::rsa().record()},
                           {"short._domainkey.one.example", SigningKey::rsa(768).record()},
                           {"gone._domainkey.one.example", ""},
                           {"revoked._domainkey.one.example", "v=DKIM1; p="},
                           {"twice._domainkey.one.example", ed},
                           {"twice._domainkey.one.example", ed + "; n=x"},
                           {"sel._domainkey.other.example", ed}});
}

dkim2::Verdict evaluateText(const std::string &text, const dkim2::Input &input, std::string_view draft = "09", const DnsTable &table = keyTable())
{
    const MessagePtr message = test::messageOf(text);
    const dkim::HeaderView header(*message);
    DnsView dns(table);
    return dkim2::evaluate(dkim2::parse(*message, header, draft), input, dns);
}

std::string summary(const dkim2::Verdict &verdict) { return std::string(toString(verdict.result)) + (verdict.reason.empty() ? "" : " " + verdict.reason); }

dkim2::Input envelope(std::string from = "ann@one.example", std::vector<std::string> to = {"list@two.example"})
{
    dkim2::Input input;
    input.mailFrom = std::move(from);
    input.rcptTo = std::move(to);
    input.now = now;
    return input;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("text to replace is not there");
    return text.replace(at, from.size(), to);
}

// The list two.example tags the subject, adds a footer and says how to undo both.
std::string listHop(const std::string &first, const std::string &recipe = R"({"h":{"subject":[{"d":["Greetings"]}],"list-id":[]},"b":[{"c":[1,2]}]})")
{
    const std::string changed = "List-Id: <list.two.example>\r\n" + replaced(first, "Subject: ", "Subject: [List] ") + "--\r\nfooter\r\n";
    return addHop(changed, [&recipe](HopOptions &o) {
        o.domain = "two.example";
        o.from = "<bounce@two.example>";
        o.to = "<carl@three.example>";
        o.recipe = recipe;
    });
}

} // namespace

class Dkim2EvaluateTest : public QObject {
    Q_OBJECT
private slots:
    void oneHop_data();
    void oneHop();
    void envelopes();
    void times();
    void keysBeforeGroups();
    void chains();
    void recipesThatDoNotFit_data();
    void recipesThatDoNotFit();
    void bodyThatCannotBeRebuilt();
    void headersAlone();
    void numbers_data();
    void numbers();
    void hostileChainsStayBounded();
};

void Dkim2EvaluateTest::oneHop_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected) { QTest::newRow(name) << test::bytes(text) << QByteArray(expected); };
    const auto with = [](const std::function<void(HopOptions &)> &change) { return addHop(plain, change); };
    const auto items = [&with](const char *list) { return with([list](HopOptions &o) { o.items = list; }); };
    const std::string good = addHop(plain);

    row("none", plain, "none");
    row("good", good, "pass");
    row("rsa", with([](HopOptions &o) {
            o.items = "rsa:rsa-sha256:";
            o.key = &SigningKey::rsa();
        }),
        "pass");
    row("sha512", with([](HopOptions &o) { o.hash = "sha512"; }), "pass");
    row("trace added", "Received: x\r\nX-Spam: no\r\nAuthentication-Results: x\r\n" + good, "pass");
    row("refolded", replaced(good, "\r\n\tmf=", " \r\n mf="), "pass");
    row("header changed", replaced(good, "Greetings", "x"), "fail header-hash-differs");
    row("header added", "Reply-To: x@evil.example\r\n" + good, "fail header-hash-differs");
    row("body changed", replaced(good, "Bob", "Rob"), "fail body-hash-differs");
    row("signature field changed", replaced(good, "m=1; t=", "m=1; f=x; t="), "fail signature-invalid");
    row("flags", with([](HopOptions &o) { o.extra = "f= exploded , feedback ; "; }), "pass");
    row("nonce", with([](HopOptions &o) { o.extra = "n=" + std::string(64, 'n') + "; "; }), "pass");
    row("nonce too long", with([](HopOptions &o) { o.extra = "n=" + std::string(65, 'n') + "; "; }), "permerror syntax-n");
    row("tag twice in other case", with([](HopOptions &o) { o.extra = "N=1; n=2; "; }), "permerror syntax-duplicate-tag");
    row("unknown tag", with([](HopOptions &o) { o.extra = "zz=1; "; }), "pass");
    row("no brackets in mf=", with([](HopOptions &o) { o.from = "ann@one.example"; }), "permerror syntax-mf");
    row("nd= beside mf=", with([](HopOptions &o) { o.extra = "nd=two.example; "; }), "permerror syntax-nd");
    row("nd= at the end", with([](HopOptions &o) { o.next = "two.example"; }), "permerror next-domain-open");
    row("mf= below d=", with([](HopOptions &o) { o.from = "<ann@mail.one.example>"; }), "permerror mail-from-differs");
    row("d= no name", with([](HopOptions &o) { o.domain = "one.example(.evil.example"; }), "permerror domain-invalid");
    row("instance missing", replaced(good, "Message-Instance:", "X-Instance:"), "permerror instance-missing");
    row("signature missing", replaced(good, "DKIM2-Signature:", "X-Signature:"), "permerror signature-missing");
    row("instance not signed", "Message-Instance: m=2; h=sha256:YQ==:YQ==\r\n" + good, "permerror instance-not-signed");
    row("instance twice", "Message-Instance: m=1; h=sha256:YQ==:YQ==\r\n" + good, "permerror instance-sequence");
    row("hash twice", replaced(good, "h=sha256:", "h=sha256:YQ==:YQ==,sha256:"), "permerror instance-syntax-h");
    row("hash unknown", replaced(good, "h=sha256:", "h=sha3:"), "permerror instance-hash-unknown");

    row("key missing", items("gone:ed25519-sha256:"), "permerror key-missing");
    row("key revoked", items("revoked:ed25519-sha256:"), "permerror key-revoked");
    row("several keys", items("twice:ed25519-sha256:"), "permerror key-ambiguous");
    row("other type", items("rsa:ed25519-sha256:"), "permerror key-type-mismatch");
    row("short key", with([](HopOptions &o) {
            o.items = "short:rsa-sha256:";
            o.key = &SigningKey::rsa(768);
        }),
        "permerror key-too-short");
    row("sha1", items("rsa:rsa-sha1:"), "permerror algorithm-unknown");
    row("selector twice", items("sel:ed25519-sha256:,sel:ed25519-sha256:"), "permerror too-many-selectors");
    row("s= empty", items(" "), "permerror syntax-s");
    row("group with an unknown", items("sel:ed25519-sha256:,new:new-algorithm:"), "permerror algorithm-unknown");
    row("ML-DSA in the group", items("sel:ed25519-sha256:,pq:mldsa44:"), "not-checked algorithm-not-supported");
    row("ML-DSA as an alternative", items("pq:mldsa44:|sel:ed25519-sha256:"), "pass");
    row("alternative to an unknown", items("new:new-algorithm:|sel:ed25519-sha256:"), "pass");
    row("alternative without key", items("gone:ed25519-sha256:|sel:ed25519-sha256:"), "pass");
    row("alternatives, none right", items("gone:ed25519-sha256:|rsa:rsa-sha256:"), "fail signature-invalid");
}

void Dkim2EvaluateTest::oneHop()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    COMPARE_TEXT(summary(evaluateText(test::text(text), envelope())), test::text(expected));
}

void Dkim2EvaluateTest::envelopes()
{
    const std::string good = addHop(plain);
    const auto result = [&good](std::string from, std::vector<std::string> to) {
        return summary(evaluateText(good, envelope(std::move(from), std::move(to))));
    };
    COMPARE_TEXT(result("<ann@ONE.example>", {"<list@Two.Example>"}), "pass");
    COMPARE_TEXT(result("Ann@one.example", {}), "permerror mail-from-differs");
    COMPARE_TEXT(result("", {}), "permerror mail-from-differs");
    COMPARE_TEXT(result("ann@one.example", {"list@two.example", "other@two.example"}), "permerror recipient-missing");
    dkim2::Input unknown;
    unknown.now = now;
    COMPARE_TEXT(summary(evaluateText(good, unknown)), "pass envelope-not-checked");
    const std::string bounce = addHop(plain, [](HopOptions &o) { o.from = "<>"; });
    COMPARE_TEXT(summary(evaluateText(bounce, envelope(""))), "pass");
    COMPARE_TEXT(summary(evaluateText(bounce, envelope("<>"))), "pass");
    const std::string outside = addHop(plain, [](HopOptions &o) { o.from = "<ann@other.example>"; });
    COMPARE_TEXT(summary(evaluateText(outside, envelope("ann@other.example"))), "permerror mail-from-outside-domain");
    const std::string below = addHop(plain, [](HopOptions &o) { o.from = "<ann@mail.one.example>"; });
    COMPARE_TEXT(summary(evaluateText(below, envelope("ann@mail.one.example"))), "pass");
}

void Dkim2EvaluateTest::times()
{
    const auto at = [](UnixTime signedAt, std::optional<UnixTime> receipt) {
        dkim2::Input input = envelope();
        input.receipt = receipt;
        return summary(evaluateText(addHop(plain, [signedAt](HopOptions &o) { o.time = std::to_string(signedAt); }), input));
    };
    const UnixTime days = 14 * secondsPerDay;
    COMPARE_TEXT(at(now - days, std::nullopt), "pass");
    COMPARE_TEXT(at(now - days - 1, std::nullopt), "permerror expired");
    COMPARE_TEXT(at(now - days - 1, now - 1), "pass");
    COMPARE_TEXT(at(now - days, now + 400 * secondsPerDay), "pass"); // nothing is received after now
    COMPARE_TEXT(at(now + secondsPerDay, std::nullopt), "pass");
    COMPARE_TEXT(at(now + secondsPerDay + 1, std::nullopt), "permerror from-future");
    COMPARE_TEXT(at(INT64_MAX, std::nullopt), "permerror from-future");
}

// Until -07 items are alternatives and unknown algorithms do not count.
void Dkim2EvaluateTest::keysBeforeGroups()
{
    // clang-format off
    const struct { const char *items, *expected; } cases[] = {
        {"sel:ed25519-sha256:,new:new-algorithm:", "pass"}, {"gone:ed25519-sha256:,sel:ed25519-sha256:", "pass"},
        {"sel:ed25519-sha256:,rsa:rsa-sha256:", "fail signature-invalid"}, {"new:new-algorithm:", "fail nothing-verifiable"},
        {"gone:ed25519-sha256:", "permerror key-missing"}, {"revoked:ed25519-sha256:,sel:ed25519-sha256:", "permerror key-revoked"},
        {"sel:ed25519-sha256:|rsa:rsa-sha256:", "permerror syntax-s"},
    };
    // clang-format on
    for (const auto &c : cases) {
        const std::string text = addHop(plain, [&c](HopOptions &o) { o.items = c.items; });
        COMPARE_TEXT(std::string(c.items) + " " + summary(evaluateText(text, envelope(), "07")), std::string(c.items) + " " + c.expected);
    }
}

void Dkim2EvaluateTest::chains()
{
    const std::string first = addHop(plain), second = listHop(first);
    const dkim2::Verdict verdict = evaluateText(second, envelope("bounce@two.example", {"carl@three.example"}));
    COMPARE_TEXT(summary(verdict), "pass");
    QCOMPARE(verdict.hops.size(), std::size_t(2));
    COMPARE_TEXT(verdict.hops[0].domain + " " + verdict.hops[0].mailFrom + " " + verdict.hops[0].recipients.at(0),
                 "one.example ann@one.example list@two.example");
    QVERIFY(verdict.hops[0].changes.empty());
    QCOMPARE(verdict.hops[1].changes, (std::vector<std::string>{"header:list-id", "header:subject", "body"}));

    // A hop that only passes on signs the instance that is there.
    const std::string third = addHop(second, [](HopOptions &o) {
        o.domain = "three.example";
        o.from = "<carl@three.example>";
        o.to = "<d@four.example>";
        o.newInstance = false;
    });
    COMPARE_TEXT(summary(evaluateText(third, envelope("carl@three.example", {"d@four.example"}))), "pass");

    const std::string stranger = addHop(first, [](HopOptions &o) {
        o.domain = "other.example";
        o.from = "<x@other.example>";
        o.to = "<y@three.example>";
    });
    COMPARE_TEXT(summary(evaluateText(stranger, envelope("x@other.example", {"y@three.example"}))), "permerror custody-broken");
    const std::string handed = addHop(plain, [](HopOptions &o) { o.next = "other.example"; });
    const std::string taken = addHop(handed, [](HopOptions &o) {
        o.domain = "other.example";
        o.from = "<x@other.example>";
        o.to = "<y@three.example>";
    });
    COMPARE_TEXT(summary(evaluateText(taken, envelope("x@other.example", {"y@three.example"}))), "pass");
    const std::string stolen = addHop(handed, [](HopOptions &o) {
        o.domain = "two.example";
        o.from = "<x@two.example>";
        o.to = "<y@three.example>";
    });
    COMPARE_TEXT(summary(evaluateText(stolen, envelope("x@two.example", {"y@three.example"}))), "permerror next-domain-differs");

    // The first hop's signature is checked as well as the last one's.
    const std::string forged = replaced(first, "m=1; t=", "m=1; f=x; t=");
    const dkim2::Verdict bad = evaluateText(listHop(forged), envelope("bounce@two.example", {"carl@three.example"}));
    COMPARE_TEXT(summary(bad), "fail signature-invalid");
    COMPARE_TEXT(toString(bad.hops[0].result), "fail");
    COMPARE_TEXT(toString(bad.hops[1].result), "pass");
}

void Dkim2EvaluateTest::recipesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *recipe, const char *expected) { QTest::newRow(name) << QByteArray(recipe) << QByteArray(expected); };
    row("wrong subject", R"({"h":{"subject":[{"d":["Other"]}],"list-id":[]},"b":[{"c":[1,2]}]})", "fail header-hash-differs");
    row("field forgotten", R"({"h":{"subject":[{"d":["Greetings"]}]},"b":[{"c":[1,2]}]})", "fail header-hash-differs");
    row("body forgotten", R"({"h":{"subject":[{"d":["Greetings"]}],"list-id":[]}})", "fail body-hash-differs");
    row("wrong lines", R"({"h":{"subject":[{"d":["Greetings"]}],"list-id":[]},"b":[{"c":[1,3]}]})", "fail body-hash-differs");
    row("beyond the end", R"({"b":[{"c":[1,1000000000000]}]})", "permerror recipe-range");
    row("no json", "{", "permerror recipe-json");
}

void Dkim2EvaluateTest::recipesThatDoNotFit()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, expected);
    const std::string text = listHop(addHop(plain), test::text(recipe));
    const dkim2::Verdict verdict = evaluateText(text, envelope("bounce@two.example", {"carl@three.example"}));
    COMPARE_TEXT(summary(verdict), test::text(expected));
    COMPARE_TEXT(toString(verdict.hops[1].result), "pass");
}

void Dkim2EvaluateTest::bodyThatCannotBeRebuilt()
{
    const std::string text = listHop(addHop(plain), R"({"h":{"subject":[{"d":["Greetings"]}],"list-id":[]},"b":null})");
    const dkim2::Input input = envelope("bounce@two.example", {"carl@three.example"});
    COMPARE_TEXT(summary(evaluateText(text, input)), "permerror body-not-rebuildable");
    COMPARE_TEXT(summary(evaluateText(text, input, "08")), "pass");
}

void Dkim2EvaluateTest::headersAlone()
{
    const std::string text = listHop(addHop(plain));
    const std::string header = text.substr(0, text.find("\r\n\r\n") + 2);
    const dkim2::Input input = envelope("bounce@two.example", {"carl@three.example"});
    COMPARE_TEXT(summary(evaluateText(header, input)), "neutral body-not-available");
    COMPARE_TEXT(summary(evaluateText(replaced(header, "[List]", "[x]"), input)), "fail header-hash-differs");
    COMPARE_TEXT(summary(evaluateText(text, input, "09", DnsTable())), "not-checked dns-not-asked");
}

void Dkim2EvaluateTest::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"0", "51", "4294967297", "99999999999999999999", "-1", "1x", ""})
        QTest::newRow(*number ? number : "empty") << QByteArray(number);
}

void Dkim2EvaluateTest::numbers()
{
    QFETCH(QByteArray, number);
    const std::string good = addHop(plain), n = number.toStdString();
    COMPARE_TEXT(summary(evaluateText(replaced(good, "i=1;", "i=" + n + ";"), envelope())), "permerror syntax-i");
    COMPARE_TEXT(summary(evaluateText(replaced(good, "m=1; t", "m=" + n + "; t"), envelope())), "permerror syntax-m");
    COMPARE_TEXT(summary(evaluateText(replaced(good, "m=1; h", "m=" + n + "; h"), envelope())), "permerror instance-syntax-m");
}

void Dkim2EvaluateTest::hostileChainsStayBounded()
{
    QElapsedTimer timer;
    timer.start();
    std::string flood;
    for (int i = 0; i < 20'000; ++i)
        flood += "Message-Instance: m=1\r\nDKIM2-Signature: i=1\r\n";
    COMPARE_TEXT(summary(evaluateText(flood + plain, envelope())), "permerror too-many-hops");
    // Fifty hops that each rewrite a large body.
    std::string body;
    for (int i = 0; i < 100'000; ++i)
        body += "line " + std::to_string(i) + "\r\n";
    std::string text = addHop(plain + body, [](HopOptions &o) { o.to = "<list@one.example>"; });
    for (int i = 1; i < int(maxDkim2Hops); ++i)
        text = addHop(text, [](HopOptions &o) {
            o.to = "<list@one.example>";
            o.recipe = R"({"b":[{"c":[1,100002]}]})";
        });
    COMPARE_TEXT(summary(evaluateText(text, envelope("ann@one.example", {"list@one.example"}))), "pass");
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(Dkim2EvaluateTest)
#include "Dkim2EvaluateTest.moc"
