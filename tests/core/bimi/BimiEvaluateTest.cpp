#include "core/bimi/BimiEvaluate.h"
#include "core/dmarc/DmarcEvaluate.h"
#include "core/dns/AnswersFile.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

bimi::Verdict run(const std::string &author, AuthResult dkim, std::optional<std::string> selector, const AnswersFile &zone, std::size_t addresses = 1)
{
    DnsTable table;
    dmarc::Input input;
    input.fromDomains = {author};
    input.spf = AuthResult::None;
    input.dkim = {{author, dkim}};
    for (;;) {
        DnsView view(table);
        const dmarc::Verdict dmarc = dmarc::evaluate(input, view);
        const bimi::Verdict verdict = bimi::evaluate({&dmarc, addresses, selector}, view);
        if (view.missing().empty())
            return verdict;
        zone.answer(view.missing(), true, table);
    }
}

std::string shown(const bimi::Verdict &v)
{
    std::string text = v.result;
    for (const std::string &part : {v.reason, v.recordAt, v.location, v.evidence})
        text += part.empty() ? "" : " " + part;
    return text;
}

} // namespace

class BimiEvaluateTest : public QObject {
    Q_OBJECT
private slots:
    void preconditions_data()
    {
        QTest::addColumn<QByteArray>("dmarc");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *row, *dmarc, *expected; } rows[] = {
            {"reject", "v=DMARC1; p=reject", "pass default._bimi.example.test https://example.test/l.svg"},
            {"quarantine", "v=DMARC1; p=quarantine", "pass default._bimi.example.test https://example.test/l.svg"},
            {"none", "v=DMARC1; p=none", "skipped policy-none"},
            {"testing", "v=DMARC1; p=reject; t=y", "skipped policy-testing"},
            {"subdomains unprotected", "v=DMARC1; p=reject; sp=none", "skipped subdomain-policy-none"},
            {"no DMARC", "", "skipped dmarc-not-pass"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.dmarc) << QByteArray(row.expected);
    }
    void preconditions()
    {
        QFETCH(QByteArray, dmarc);
        QFETCH(QByteArray, expected);
        AnswersFile zone;
        QVERIFY(zone.addShort("default._bimi.example.test TXT", "v=BIMI1; l=https://example.test/l.svg"));
        if (!dmarc.isEmpty())
            QVERIFY(zone.addShort("_dmarc.example.test TXT", test::text(dmarc)));
        COMPARE_TEXT(shown(run("example.test", AuthResult::Pass, {}, zone)), test::text(expected));
    }

    void onlyOneAuthorWhoPasses()
    {
        AnswersFile zone;
        QVERIFY(zone.addShort("default._bimi.example.test TXT", "v=BIMI1; l=https://example.test/l.svg"));
        QVERIFY(zone.addShort("_dmarc.example.test TXT", "v=DMARC1; p=reject"));
        COMPARE_TEXT(shown(run("example.test", AuthResult::Fail, {}, zone)), "skipped dmarc-not-pass");
        COMPARE_TEXT(shown(run("example.test", AuthResult::NotChecked, {}, zone)), "skipped dmarc-not-checked");
        COMPARE_TEXT(shown(run("example.test", AuthResult::Pass, {}, zone, 2)), "skipped several-authors");
        DnsTable table;
        DnsView view(table);
        COMPARE_TEXT(shown(bimi::evaluate({}, view)), "skipped dmarc-not-checked");
    }

    void organizationCountsToo()
    {
        AnswersFile zone;
        QVERIFY(zone.addShort("default._bimi.news.example.test TXT", "v=BIMI1; l=https://example.test/l.svg"));
        QVERIFY(zone.addShort("_dmarc.news.example.test TXT", "v=DMARC1; p=reject"));
        QVERIFY(zone.addShort("_dmarc.example.test TXT", "v=DMARC1; p=none"));
        COMPARE_TEXT(shown(run("news.example.test", AuthResult::Pass, {}, zone)), "skipped policy-none");
    }

    void selectors()
    {
        AnswersFile zone;
        QVERIFY(zone.addShort("_dmarc.example.test TXT", "v=DMARC1; p=reject"));
        QVERIFY(zone.addShort("default._bimi.example.test TXT", "v=BIMI1; l=https://example.test/default.svg"));
        QVERIFY(zone.addShort("brand._bimi.example.test TXT", "v=BIMI1; l=https://example.test/brand.svg; a=https://example.test/v.pem"));
        const auto with = [&zone](const char *selector) { return shown(run("mail.example.test", AuthResult::Pass, selector, zone)); };
        const std::string brand = "pass brand._bimi.example.test https://example.test/brand.svg https://example.test/v.pem";
        const std::string fallback = "pass default._bimi.example.test https://example.test/default.svg";
        COMPARE_TEXT(with(" v=BIMI1; s=Brand"), brand);
        COMPARE_TEXT(with(" v=BIMI1;\r\n s=brand;"), brand);
        COMPARE_TEXT(with(" s=brand; v=BIMI1"), fallback);
        COMPARE_TEXT(with(" v=BIMI1; s=../x"), fallback);
        COMPARE_TEXT(with(" v=BIMI1"), fallback);
        COMPARE_TEXT(with(" v=BIMI1; s=unknown"), "none no-record");
    }

    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *row, *text, *expected; } rows[] = {
            {"declined", "v=BIMI1; l=; a=;", "declined"},
            {"declined without evidence tag", "v=BIMI1; l=;", "declined"},
            {"preference is no matter", "v=BIMI1; l=https://a.test/x.svg; avp=personal", "pass https://a.test/x.svg"},
            {"no location", "v=BIMI1; a=https://a.test/v.pem", "fail no-location"},
            {"plain http", "v=BIMI1; l=http://a.test/x.svg", "fail location-not-https"},
            {"script", "v=BIMI1; l=javascript:alert(1)", "fail location-not-https"},
            {"evidence not https", "v=BIMI1; l=https://a.test/x.svg; a=file:///x", "fail evidence-not-https"},
            {"twice", "v=BIMI1; l=https://a.test/x.svg; l=https://b.test/x.svg", "fail syntax"},
            {"version not first", "l=https://a.test/x.svg; v=BIMI1", "none no-record"},
            {"other version", "v=BIMI2; l=https://a.test/x.svg", "none no-record"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.text) << QByteArray(row.expected);
    }
    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        AnswersFile zone;
        QVERIFY(zone.addShort("_dmarc.example.test TXT", "v=DMARC1; p=reject"));
        QVERIFY(zone.addShort("default._bimi.example.test TXT", test::text(text)));
        bimi::Verdict verdict = run("example.test", AuthResult::Pass, {}, zone);
        verdict.recordAt.clear();
        COMPARE_TEXT(shown(verdict), test::text(expected));
    }

    void dnsTrouble()
    {
        AnswersFile zone;
        const auto addedzone = zone.add("[{\"name\":\"_dmarc.example.test\",\"type\":\"TXT\",\"value\":\"v=DMARC1; p=reject\"},"
                                        "{\"name\":\"default._bimi.example.test\",\"type\":\"TXT\",\"error\":\"SERVFAIL\"}]");
        QVERIFY(addedzone.has_value());
        COMPARE_TEXT(shown(run("example.test", AuthResult::Pass, {}, zone)), "temperror dns-failure");
        AnswersFile two;
        const auto addedtwo = two.add("[{\"name\":\"_dmarc.example.test\",\"type\":\"TXT\",\"value\":\"v=DMARC1; p=reject\"},"
                                      "{\"name\":\"default._bimi.example.test\",\"type\":\"TXT\",\"value\":\"v=BIMI1; l=https://a.test/1.svg\"},"
                                      "{\"name\":\"default._bimi.example.test\",\"type\":\"TXT\",\"value\":\"v=BIMI1; l=https://a.test/2.svg\"}]");
        QVERIFY(addedtwo.has_value());
        COMPARE_TEXT(shown(run("example.test", AuthResult::Pass, {}, two)), "fail multiple-records default._bimi.example.test");
    }
};

QTEST_GUILESS_MAIN(BimiEvaluateTest)
#include "BimiEvaluateTest.moc"
