// Each limit of core/Limits.h at n, where nothing is said, and at n + 1, where a finding names it.
#include "core/Limits.h"
#include "core/dns/live/DnsWire.h"
#include "core/dns/live/LiveAnalysis.h"
#include "tests/support/Analysis.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <functional>

using namespace heloscope;

namespace {

const std::string from = "From: a@b.example\r\n";

std::string times(std::size_t n, const std::string &text)
{
    std::string out;
    out.reserve(n * text.size());
    for (std::size_t i = 0; i < n; ++i)
        out += text;
    return out;
}

std::string numbered(std::size_t n, const std::string &before, const std::string &after)
{
    std::string out;
    for (std::size_t i = 1; i <= n; ++i)
        out += before + std::to_string(i) + after;
    return out;
}

// `n` parts besides the whole message, which counts as one.
std::string mixed(std::size_t n, const std::string &part)
{
    return from + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + times(n, "--b\r\n" + part) + "--b--\r\n";
}

std::string nested(std::size_t depth)
{
    std::string out = from;
    for (std::size_t i = 0; i < depth; ++i)
        out += (i == 0 ? "" : "--" + std::to_string(i - 1) + "\r\n") + "Content-Type: multipart/mixed; boundary=\"" + std::to_string(i) + "\"\r\n\r\n";
    return out + "--" + std::to_string(depth - 1) + "\r\n\r\nx\r\n";
}

// A signature with a key of its own: one question for each.
std::string signatures(std::size_t n) { return numbered(n, "DKIM-Signature: v=1; a=rsa-sha256; d=b.example; h=from; bh=AAAA; b=AAAA; s=s", "\r\n"); }

struct Made {
    std::string message, answers;
};

using Maker = std::function<Made(std::size_t)>;

const std::map<std::string_view, Maker> makers{
    {"header-bytes",
     [](std::size_t n) {
         return Made{from + "X: " + std::string(n - from.size() - 7, 'x') + "\r\n\r\n", {}};
     }},
    {"header-fields",
     [](std::size_t n) {
         return Made{from + times(n - 1, "X:1\r\n") + "\r\n", {}};
     }},
    {"mailboxes",
     [](std::size_t n) {
         return Made{"From: a@b.example" + times(n - 1, ",a@b.example") + "\r\n\r\n", {}};
     }},
    {"received-fields",
     [](std::size_t n) {
         return Made{times(n, "Received: by a.example; Mon, 19 Oct 2026 09:00:00 +0000\r\n") + from + "\r\n", {}};
     }},
    {"mime-parts",
     [](std::size_t n) {
         return Made{mixed(n - 1, "\r\n"), {}};
     }},
    {"mime-depth",
     [](std::size_t n) {
         return Made{nested(n), {}};
     }},
    {"embedded-messages",
     [](std::size_t n) {
         return Made{mixed(n, "Content-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\n\r\nx\r\n"), {}};
     }},
    {"attachments",
     [](std::size_t n) {
         return Made{mixed(n, "Content-Disposition: attachment\r\n\r\nx\r\n"), {}};
     }},
    {"links",
     [](std::size_t n) {
         return Made{from + "\r\n" + numbered(n, "https://a.example/", " "), {}};
     }},
    {"text",
     [](std::size_t n) {
         return Made{from + "\r\n" + std::string(n, 'x'), {}};
     }},
    // Sealed, and longer by its last line since; no text that could be read in parts.
    {"undo",
     [](std::size_t n) {
         test::DkimOptions options;
         options.names = {"from"};
         const std::string message = "From: a@example.org\r\nContent-Type: application/octet-stream\r\n\r\n" + std::string(n - 5, 'x') + "\r\n";
         return Made{test::dkimSign(message, test::SigningKey::rsa(), options) + "y\r\n",
                     R"([{"name":"sel._domainkey.example.org","type":"TXT","value":")" + test::SigningKey::rsa().record() + "\"}]"};
     }},
    {"dkim-signatures",
     [](std::size_t n) {
         return Made{signatures(n) + from + "\r\n", {}};
     }},
    {"domainkeys-signatures",
     [](std::size_t n) {
         return Made{times(n, "DomainKey-Signature: a=rsa-sha1; q=dns; c=nofws; s=s; d=b.example; b=AAAA\r\n") + from + "\r\nx\r\n", {}};
     }},
    {"arc-sets",
     [](std::size_t n) {
         return Made{numbered(n, "ARC-Seal: cv=none; a=rsa-sha256; d=b.example; s=s; b=AAAA; i=", "\r\n") + from + "\r\n", {}};
     }},
    {"dkim2-hops",
     [](std::size_t n) {
         return Made{numbered(n, "DKIM2-Signature: m=1; t=1; d=b.example; s=k:ed25519-sha256:AAAA; i=", "\r\n") + from + "\r\n", {}};
     }},
    {"txt-answer",
     [](std::size_t n) {
         return Made{from + "\r\n", R"([{"name":"_dmarc.b.example","type":"TXT","value":")" + std::string(n, 'x') + "\"}]"};
     }},
};

bool says(const Report &report, std::string_view limit)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [limit](const Finding &finding) { return finding.code == FindingCode::LimitReached && finding.values.get("limit") == limit; });
}

std::size_t mostOf(std::string_view name)
{
    const auto limit = std::find_if(std::begin(limitTable), std::end(limitTable), [name](const NamedLimit &each) { return each.name == name; });
    return limit == std::end(limitTable) ? 0 : limit->most;
}

} // namespace

class LimitsTest : public QObject {
    Q_OBJECT
private slots:
    void eachIsNamedAtOneMore_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const NamedLimit &limit : limitTable) {
            const QByteArray name(limit.name.data(), qsizetype(limit.name.size()));
            // Those three have tests of their own below.
            if (name != "message-bytes" && name != "dns-questions" && name != "time")
                QTest::newRow(name.constData()) << name;
        }
    }

    void eachIsNamedAtOneMore()
    {
        QFETCH(QByteArray, name);
        const auto maker = makers.find(name.toStdString());
        QVERIFY2(maker != makers.end(), "a limit without a message that reaches it");
        const std::size_t most = mostOf(maker->first);
        for (const bool over : {false, true}) {
            const Made made = maker->second(most + (over ? 1 : 0));
            const ReportPtr report = test::analyse({.message = made.message, .answers = made.answers.empty() ? "[]" : made.answers});
            QCOMPARE(says(*report, maker->first), over);
        }
    }

    // A message that is too large is not read at all, so this one is an error.
    void messageBytes()
    {
        std::string message = from + "\r\n";
        message.resize(maxMessageBytes, 'x');
        QVERIFY(parse(message, Source{}, Options{}));
        message += 'x';
        const auto facts = parse(std::move(message), Source{}, Options{});
        QVERIFY(!facts);
        COMPARE_TEXT(facts.error().code, "too-large");
    }

    // The view says it of the question after the last one allowed.
    void dnsQuestions()
    {
        DnsTable table;
        DnsView view(table);
        for (std::size_t i = 0; i < maxQuestionsPerMessage; ++i)
            view.ask(std::to_string(i) + ".example", DnsType::A);
        QVERIFY(!view.limitReached());
        view.ask("one-more.example", DnsType::A);
        QVERIFY(view.limitReached());
    }

    // A report says it of the message that asks one more. Each signature asks for its key, and the senders for what is missing to the limit.
    void dnsQuestionsOfAMessage()
    {
        const auto with = [](std::size_t senders, std::size_t seals) {
            return test::analyse({.message = signatures(seals) + numbered(senders, "From: a@d", ".example\r\n") + "\r\nx\r\n", .answers = "[]"});
        };
        std::size_t senders = 1;
        while (with(senders, 0)->dns.size() + maxDkimSignatures <= maxQuestionsPerMessage)
            ++senders;
        std::size_t asked = 0;
        for (std::size_t seals = 0; seals <= maxDkimSignatures; ++seals) {
            const ReportPtr report = with(senders, seals);
            if (says(*report, "dns-questions")) {
                QCOMPARE(asked, maxQuestionsPerMessage);
                QCOMPARE(report->dns.size(), maxQuestionsPerMessage);
                return;
            }
            QVERIFY(report->dns.size() > asked);
            asked = report->dns.size();
        }
        QFAIL("the limit was not reached");
    }

    void time()
    {
        class Silent final : public dns::DnsTransport {
        public:
            std::vector<dns::DnsReply> exchange(std::span<const DnsQuestion> questions, const dns::DnsCall &) override
            {
                return std::vector<dns::DnsReply>(questions.size(), dns::failedReply("TIMEOUT"));
            }
            std::string description() const override { return "silent"; }
        } transport;
        const auto facts = parse(from + "\r\n", Source{}, Options{});
        QVERIFY(facts);
        for (const bool over : {false, true}) {
            LiveOptions live;
            live.transport = &transport;
            QVERIFY(live.computing == std::chrono::seconds(maxComputingSeconds));
            if (over)
                live.computing = std::chrono::microseconds(0);
            DnsTable table;
            QCOMPARE(says(*analyseLive(*facts, table, Profile{}, Options{}, live), "time"), over);
        }
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "LimitsTest.moc"
