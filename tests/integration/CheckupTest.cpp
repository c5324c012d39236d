// The domain check-up against a real server with thirty domains, each with its own faults: every planted fault is named, none invented.
#include "core/dns/live/LiveCheckup.h"
#include "core/dns/live/UdpTcpTransport.h"

#include "core/base/Base64.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"
#include "tests/support/UnboundServer.h"

using namespace heloscope;

namespace {

QByteArray txt(const QByteArray &name, const QByteArray &value)
{
    QByteArray line = name + " IN TXT";
    for (qsizetype i = 0; i < value.size(); i += 200)
        line += " \"" + value.mid(i, 200) + '"';
    return line + '\n';
}

QByteArray rsaKey(int bits) { return QByteArray::fromStdString(test::SigningKey::rsa(bits).record()); }

const QByteArray mx = "@ IN MX 10 mx\nmx IN A 192.0.2.3\n";
const QByteArray spf = txt("@", "v=spf1 ip4:198.51.100.1 -all");
const QByteArray reject = txt("_dmarc", "v=DMARC1; p=reject; rua=mailto:a@@HERE@");
const QByteArray key = txt("s1._domainkey", QByteArray::fromStdString(test::SigningKey::ed25519().record()));
const QByteArray sts = txt("_mta-sts", "v=STSv1; id=20260101");
const QByteArray tls = txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:a@here.test");
const QByteArray bimi = txt("default._bimi", "v=BIMI1; l=https://here.test/logo.svg");
const QByteArray good = mx + spf + reject + key + sts + tls + bimi;

struct Domain {
    const char *name;
    QByteArray records;
    const char *faults;    // all codes but the good ones, in order
    const char *forgeable;
};

const std::vector<Domain> &domains()
{
    // clang-format off
    static const std::vector<Domain> all{
        {"perfect", good, "", "no"},
        {"no-spf", mx + reject + key + sts + tls + bimi, "spf-missing", "no"},
        {"two-spf", good + txt("@", "v=spf1 -all"), "spf-several", "no"},
        {"typo-spf", mx + txt("@", "v=spf1 ip4:198.51.100.300 -all") + reject + key + sts + tls + bimi, "spf-broken", "no"},
        {"all-pass", mx + txt("@", "v=spf1 mx +all") + reject + key + sts + tls + bimi, "spf-open spf-lookups", "yes"},
        {"whole-net", mx + txt("@", "v=spf1 ip4:0.0.0.0/0 -all") + reject + key + sts + tls + bimi, "spf-open", "yes"},
        {"wide", mx + txt("@", "v=spf1 ip4:198.0.0.0/10 -all") + reject + key + sts + tls + bimi, "spf-wide", "no"},
        {"wide-include", mx + txt("@", "v=spf1 include:inner.wide-include.test -all") + txt("inner", "v=spf1 ip4:64.0.0.0/2 -all") + reject + key + sts + tls + bimi,
         "spf-open spf-lookups", "yes"},
        {"pointer", mx + txt("@", "v=spf1 ptr -all") + reject + key + sts + tls + bimi, "spf-ptr spf-lookups", "no"},
        {"no-end", mx + txt("@", "v=spf1 ip4:198.51.100.1") + reject + key + sts + tls + bimi, "spf-no-end", "no"},
        {"neutral", mx + txt("@", "v=spf1 ip4:198.51.100.1 ?all") + reject + key + sts + tls + bimi, "spf-no-end", "no"},
        {"eleven", mx + txt("@", "v=spf1 a:a1.here.test a:a2.here.test a:a3.here.test a:a4.here.test a:a5.here.test a:a6.here.test a:a7.here.test "
                                 "a:a8.here.test a:a9.here.test a:a10.here.test a:a11.here.test -all") + reject + key + sts + tls + bimi,
         "spf-too-many-lookups", "no"},
        {"self-include", mx + txt("@", "v=spf1 include:self-include.test -all") + reject + key + sts + tls + bimi, "spf-too-many-lookups", "no"},
        {"no-key", mx + spf + reject + sts + tls + bimi, "dkim-selector-missing", "no"},
        {"key-512", mx + spf + reject + txt("s1._domainkey", rsaKey(512)) + sts + tls + bimi, "dkim-key-short", "yes"},
        {"key-1024", mx + spf + reject + txt("s1._domainkey", rsaKey(1024)) + sts + tls + bimi, "dkim-key-modest", "no"},
        {"key-revoked", mx + spf + reject + txt("s1._domainkey", "v=DKIM1; p=") + sts + tls + bimi, "dkim-key-revoked", "no"},
        {"key-garbage", mx + spf + reject + txt("s1._domainkey", "v=DKIM1; p=AAAA") + sts + tls + bimi, "dkim-key-broken", "no"},
        {"key-testing", mx + spf + reject + txt("s1._domainkey", rsaKey(2048) + "; t=y") + sts + tls + bimi, "dkim-key-testing", "no"},
        {"no-dmarc", mx + spf + key + sts + tls + bimi, "dmarc-missing", "yes"},
        {"dmarc-none", mx + spf + txt("_dmarc", "v=DMARC1; p=none; rua=mailto:a@@HERE@") + key + sts + tls + bimi, "dmarc-none", "yes"},
        {"dmarc-soft", mx + spf + txt("_dmarc", "v=DMARC1; p=quarantine") + key + sts + tls + bimi, "dmarc-quarantine dmarc-no-reports", "partly"},
        {"dmarc-test", mx + spf + txt("_dmarc", "v=DMARC1; p=reject; t=y; rua=mailto:a@@HERE@") + key + sts + tls + bimi, "dmarc-testing", "yes"},
        {"dmarc-two", good + txt("_dmarc", "v=DMARC1; p=none"), "dmarc-several", "yes"},
        {"dmarc-typo", mx + spf + txt("_dmarc", "v=DMARC1; p=rejected") + key + sts + tls + bimi, "dmarc-broken", "yes"},
        {"subs-open", mx + spf + txt("_dmarc", "v=DMARC1; p=reject; sp=none; rua=mailto:a@@HERE@") + key + sts + tls + bimi, "dmarc-subdomains-open", "partly"},
        {"reports-away", mx + spf + txt("_dmarc", "v=DMARC1; p=reject; rua=mailto:a@plain.test") + key + sts + tls + bimi, "dmarc-reports-refused", "no"},
        {"mx-gone", "@ IN MX 10 gone\n" + spf + reject + key + sts + tls + bimi, "mx-host-missing", "no"},
        {"sts-typo", mx + spf + reject + key + txt("_mta-sts", "v=STSv1; id=2026-01-01") + txt("_smtp._tls", "v=TLSRPTv1; rua=a@here.test") + txt("default._bimi", "v=BIMI1; l=http://x.test/"),
         "mta-sts-broken tls-rpt-broken bimi-broken", "no"},
        {"never-sends", "@ IN MX 0 .\n" + txt("@", "v=spf1 -all") + reject + bimi, "dkim-selector-missing", "no"},
    };
    // clang-format on
    return all;
}

} // namespace

class CheckupTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!test::UnboundServer::isInstalled())
            QSKIP("unbound or its tools are not installed");
        std::map<QByteArray, QByteArray> zones;
        for (const Domain &domain : domains()) {
            QByteArray records = domain.records;
            zones[QByteArray(domain.name) + ".test"] = records.replace("@HERE@", QByteArray(domain.name) + ".test");
        }
        QByteArray hosts = "@ IN A 192.0.2.9\n";
        for (int i = 1; i <= 11; ++i)
            hosts += 'a' + QByteArray::number(i) + " IN A 192.0.2.9\n";
        zones["here.test"] = hosts;
        zones["test"] = "@ IN TXT \"the top level answers too\"\n";
        m_server = std::make_unique<test::UnboundServer>(zones);
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<QByteArray>("forgeable");
        QCOMPARE(domains().size(), std::size_t(30));
        for (const Domain &domain : domains())
            QTest::newRow(domain.name) << QByteArray(domain.faults) << QByteArray(domain.forgeable);
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, faults);
        QFETCH(QByteArray, forgeable);
        const auto server = dns::parseServer(m_server->address());
        QVERIFY(server.has_value());
        dns::UdpTcpTransport transport({*server});
        LiveOptions live;
        live.transport = &transport;
        live.deadline = dns::Clock::now() + std::chrono::seconds(20);
        DnsTable table;
        const checkup::Checkup result = checkUpLive({std::string(QTest::currentDataTag()) + ".test", {"s1"}}, table, live);
        std::string named;
        for (const checkup::Item &item : result.items) {
            const bool neutral = item.code == checkup::Code::ReceivesMail || item.code == checkup::Code::DnssecNotKnown;
            if (!neutral && (checkup::stateOf(item.code) != checkup::State::Good || item.code == checkup::Code::DmarcQuarantine))
                named += (named.empty() ? "" : " ") + std::string(toString(item.code));
        }
        COMPARE_TEXT(named, test::text(faults));
        COMPARE_TEXT(std::string(toString(result.forgeable)), test::text(forgeable));
    }

private:
    std::unique_ptr<test::UnboundServer> m_server;
};

QTEST_GUILESS_MAIN(CheckupTest)
#include "CheckupTest.moc"
