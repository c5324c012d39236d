#include "core/checkup/DomainCheckup.h"
#include "core/dns/AnswersFile.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::checkup;

namespace {

// An Ed25519 key, so that no row needs hundreds of characters.
const char *const goodKey = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

/// All codes of one check-up, space-separated, and "| forgeable".
std::string codesOf(const std::string &answers, const std::vector<std::string> &selectors = {}, const std::string &name = "d.example")
{
    AnswersFile file;
    if (!file.add(answers))
        return "bad answers";
    DnsTable table;
    for (int pass = 0; pass < 20; ++pass) {
        DnsView view(table);
        const Checkup result = evaluate({name, selectors}, view);
        if (view.missing().empty()) {
            std::string codes;
            for (const Item &item : result.items)
                codes += std::string(toString(item.code)) + " ";
            return codes + "| " + std::string(toString(result.forgeable));
        }
        for (const DnsQuestion &question : view.missing())
            table.insert(question, *file.lookUp(question, true));
    }
    return "does not end";
}

std::string txt(const std::string &name, const std::string &value) { return R"({"name":")" + name + R"(","type":"TXT","value":")" + value + R"("},)"; }

const std::string mx = R"({"name":"d.example","type":"MX","value":"10 mx.d.example"},{"name":"mx.d.example","type":"A","value":"192.0.2.3"},)";

} // namespace

class DomainCheckupTest : public QObject {
    Q_OBJECT
private slots:
    void codes_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("codes");
        const std::string end = R"({"name":"x.example","type":"A","value":"192.0.2.2"}])";
        const auto row = [&](const char *name, const std::string &answers, const char *codes) {
            QTest::newRow(name) << QByteArray::fromStdString("[" + answers + end) << QByteArray(codes);
        };
        const std::string spf = txt("d.example", "v=spf1 ip4:198.51.100.1 -all");
        const std::string reject = txt("_dmarc.d.example", "v=DMARC1; p=reject; rua=mailto:a@d.example");
        const std::string tail = " mta-sts-missing tls-rpt-missing bimi-missing dnssec-not-known";
        row("nothing but mail", mx, "receives-mail spf-missing dkim-none dmarc-missing mta-sts-missing tls-rpt-missing bimi-missing dnssec-not-known | yes");
        row("no such domain", "", "no-such-domain dmarc-missing dnssec-not-known | yes");
        row("all in order",
            mx + spf + reject + txt("google._domainkey.d.example", goodKey) + txt("_mta-sts.d.example", "v=STSv1; id=1")
                + txt("_smtp._tls.d.example", "v=TLSRPTv1; rua=mailto:a@d.example") + txt("default._bimi.d.example", "v=BIMI1; l=https://d.example/l.svg"),
            "receives-mail spf-strict dkim-key dmarc-reject mta-sts-published tls-rpt-published bimi-published dnssec-not-known | no");
        row("keys somewhere", mx + spf + reject + txt("odd2026._domainkey.d.example", goodKey),
            ("receives-mail spf-strict dkim-not-found dmarc-reject" + tail + " | no").c_str());
        row("quarantine", mx + spf + txt("_dmarc.d.example", "v=DMARC1; p=quarantine; rua=mailto:a@d.example"),
            ("receives-mail spf-strict dkim-none dmarc-quarantine" + tail + " | partly").c_str());
        row("p=none", mx + spf + txt("_dmarc.d.example", "v=DMARC1; p=none"),
            ("receives-mail spf-strict dkim-none dmarc-none dmarc-no-reports" + tail + " | yes").c_str());
        row("testing", mx + spf + txt("_dmarc.d.example", "v=DMARC1; p=reject; t=y; rua=mailto:a@d.example"),
            ("receives-mail spf-strict dkim-none dmarc-testing" + tail + " | yes").c_str());
        row("subdomains open", mx + spf + txt("_dmarc.d.example", "v=DMARC1; p=reject; sp=none; rua=mailto:a@d.example"),
            ("receives-mail spf-strict dkim-none dmarc-reject dmarc-subdomains-open" + tail + " | partly").c_str());
        row("anyone may send", mx + txt("d.example", "v=spf1 +all") + reject, ("receives-mail spf-open dkim-none dmarc-reject" + tail + " | yes").c_str());
        row("half the world may send", mx + txt("d.example", "v=spf1 ip4:64.0.0.0/2 -all") + reject,
            ("receives-mail spf-open dkim-none dmarc-reject" + tail + " | yes").c_str());
        row("soft", mx + txt("d.example", "v=spf1 mx ~all") + reject, ("receives-mail spf-soft spf-lookups dkim-none dmarc-reject" + tail + " | no").c_str());
        row("no end", mx + txt("d.example", "v=spf1 mx") + reject, ("receives-mail spf-no-end spf-lookups dkim-none dmarc-reject" + tail + " | no").c_str());
        row("two records", mx + txt("d.example", "v=spf1 mx") + txt("d.example", "v=spf1 -all") + reject,
            ("receives-mail spf-several dkim-none dmarc-reject" + tail + " | no").c_str());
        row("broken", mx + txt("d.example", "v=spf1 ipv4:192.0.2.1 -all") + reject,
            ("receives-mail spf-broken dkim-none dmarc-reject" + tail + " | no").c_str());
        row("never sends", R"({"name":"d.example","type":"MX","value":"0 ."},)" + txt("d.example", "v=spf1 -all") + reject,
            "null-mx spf-never-sends dkim-none dmarc-reject bimi-missing dnssec-not-known | no");
        row("revoked", mx + spf + reject + txt("s1._domainkey.d.example", "v=DKIM1; p="),
            ("receives-mail spf-strict dkim-key-revoked dmarc-reject" + tail + " | no").c_str());
        row("wildcard is no key", mx + spf + reject + txt("*._domainkey.d.example", "hello"),
            ("receives-mail spf-strict dkim-not-found dmarc-reject" + tail + " | no").c_str());
        row("DNS fails",
            R"({"name":"d.example","type":"MX","error":"SERVFAIL"},{"name":"d.example","type":"TXT","error":"SERVFAIL"},{"name":"_dmarc.d.example","type":"TXT","error":"SERVFAIL"},)",
            "domain-unknown spf-unknown dkim-none dmarc-unknown bimi-missing | unknown");
    }

    void codes()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, codes);
        COMPARE_TEXT(codesOf(test::text(answers)), test::text(codes));
    }

    void givenSelectorsAreTheOnlyOnesAsked()
    {
        const std::string answers = "[" + mx + txt("s1._domainkey.d.example", goodKey) + R"({"name":"x.example","type":"A","value":"192.0.2.2"}])";
        QVERIFY(codesOf(answers, {"s1"}).find(" dkim-key ") != std::string::npos);
        const std::string other = codesOf(answers, {"s2"});
        QVERIFY2(other.find(" dkim-selector-missing ") != std::string::npos && other.find(" dkim-key ") == std::string::npos, other.c_str());
    }

    void subdomainIsJudgedByTheRuleAbove()
    {
        const std::string above = "[" + txt("_dmarc.d.example", "v=DMARC1; p=reject; sp=none; rua=mailto:a@d.example") + txt("a.d.example", "v=spf1 -all");
        const std::string codes = codesOf(above + R"({"name":"x.example","type":"A","value":"192.0.2.2"}])", {}, "a.d.example");
        QVERIFY2(codes.find("dmarc-none") != std::string::npos && codes.ends_with("yes"), codes.c_str());
    }

    void proposalsAreRecordsThatPass()
    {
        AnswersFile file;
        QVERIFY(file.add("[" + mx + txt("d.example", "v=spf1 include:_spf.x.example ?all") + txt("_dmarc.d.example", "v=DMARC1; p=none")
                         + R"({"name":"_spf.x.example","type":"TXT","value":"v=spf1 -all"}])"));
        DnsTable table;
        Checkup result;
        for (int pass = 0; pass < 20; ++pass) {
            DnsView view(table);
            result = evaluate({"d.example", {}}, view);
            for (const DnsQuestion &question : view.missing())
                table.insert(question, *file.lookUp(question, true));
        }
        int proposals = 0;
        for (const Item &item : result.items) {
            if (item.code == Code::SpfNoEnd)
                COMPARE_TEXT(item.proposal->value, "v=spf1 include:_spf.x.example -all");
            if (item.code == Code::DmarcNone)
                COMPARE_TEXT(item.proposal->value, "v=DMARC1; p=reject; rua=mailto:dmarc-reports@d.example");
            proposals += item.proposal.has_value();
        }
        QVERIFY(proposals >= 3);
    }
};

QTEST_GUILESS_MAIN(DomainCheckupTest)
#include "DomainCheckupTest.moc"
