#include "core/spf/SpfAudit.h"
#include "tests/core/spf/SpfSuite.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

AnswersFile zoneOf(std::initializer_list<std::pair<const char *, const char *>> records)
{
    AnswersFile zone;
    std::string json = "[";
    for (const auto &[key, value] : records) {
        const std::string question(key);
        const std::size_t space = question.find(' ');
        json += json.size() > 1 ? "," : "";
        json += "{\"name\":\"" + question.substr(0, space) + "\",\"type\":\"" + question.substr(space + 1) + "\",\"";
        json += (value[0] == '!' ? "error\":\"" + std::string(value + 1) : "value\":\"" + std::string(value)) + "\"}";
    }
    (void)zone.add(json + "]");
    return zone;
}

spf::Input input(const char *client, const char *mailFrom, const char *helo = "helo.example.org")
{
    spf::Input in{*IpAddress::parse(client), helo, mailFrom};
    return in;
}

std::string word(const spf::Verdict &v) { return std::string(toString(v.result)) + "|" + v.mechanism.value_or("") + "|" + v.reason + "|" + v.reasonDetail; }

const AnswersFile &zone()
{
    static const AnswersFile answers = zoneOf({
        {"plain.test TXT", "v=spf1 ip4:192.0.2.0/24 include:_spf.vendor.test -all"},
        {"_spf.vendor.test TXT", "v=spf1 include:_a.vendor.test include:_b.vendor.test ~all"},
        {"_a.vendor.test TXT", "v=spf1 ip4:198.51.100.0/25 -all"},
        {"_b.vendor.test TXT", "v=spf1 a:host.vendor.test mx:vendor.test ?all"},
        {"host.vendor.test A", "198.51.100.200"},
        {"vendor.test MX", "20 mx2.vendor.test"},
        {"vendor.test MX", "10 mx1.vendor.test"},
        {"mx1.vendor.test A", "203.0.113.1"},
        {"mx2.vendor.test A", "203.0.113.2"},
        {"redirect.test TXT", "v=spf1 redirect=plain.test"},
        {"redirect-none.test TXT", "v=spf1 redirect=nothing.test"},
        {"include-none.test TXT", "v=spf1 include:nothing.test +all"},
        {"nothing.test A", "192.0.2.9"},
        {"open.test TXT", "v=spf1 +all"},
        {"halves.test TXT", "v=spf1 ip4:192.0.2.1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"},
        {"open6.test TXT", "v=spf1 ip6:::/0 -all"},
        {"inner-open.test TXT", "v=spf1 include:open.test -all"},
        {"not-open.test TXT", "v=spf1 ?include:open.test -all"},
        {"behind-all.test TXT", "v=spf1 -all +all"},
        {"never.test TXT", "v=spf1 -all"},
        {"two.test TXT", "v=spf1 -all"},
        {"two.test TXT", "v=spf1 +all"},
        {"syntax.test TXT", "v=spf1 ip4:192.0.2.1 moo -all"},
        {"slow.test TXT", "!TIMEOUT"},
        {"slow-a.test TXT", "v=spf1 a:slow-host.test +all"},
        {"slow-host.test A", "!SERVFAIL"},
        {"fast-first.test TXT", "v=spf1 ip4:192.0.2.1 a:slow-host.test -all"},
        {"v6mx.test TXT", "v=spf1 mx:three.test a:host.vendor.test a:mx1.vendor.test ip6:2001:db8::/32 -all"},
        {"three.test MX", "10 mx1.vendor.test"},
        {"three.test MX", "10 mx2.vendor.test"},
        {"three.test MX", "10 host.vendor.test"},
        {"voids2.test TXT", "v=spf1 a:v1.void.test a:v2.void.test ip4:192.0.2.1 -all"},
        {"voids3.test TXT", "v=spf1 a:v1.void.test exists:v2.void.test mx:v3.void.test ip4:192.0.2.1 -all"},
        {"nullmx.test TXT", "v=spf1 mx:none.nullmx.test mx:none.nullmx.test mx:none.nullmx.test -all"},
        {"none.nullmx.test MX", "0 ."},
        {"exp.test TXT", "v=spf1 include:exp-inner.test -all exp=why.exp.test"},
        {"exp-inner.test TXT", "v=spf1 -all exp=wrong.exp.test"},
        {"why.exp.test TXT", "%{i} may not send for %{d}"},
        {"wrong.exp.test TXT", "never shown"},
        {"exp-two.test TXT", "v=spf1 -all exp=two.why.exp.test"},
        {"two.why.exp.test TXT", "one"},
        {"two.why.exp.test TXT", "two"},
        {"exp-control.test TXT", "v=spf1 -all exp=control.why.exp.test"},
        {"control.why.exp.test TXT", "red \\u001b[31m text"},
        {"exp-redirect.test TXT", "v=spf1 exp=wrong.exp.test redirect=exp.test"},
        {"caf-xn.test TXT", "v=spf1 -all"},
        {"xn--bcher-kva.test TXT", "v=spf1 ip4:192.0.2.1 -all"},
        {"literal.test TXT", "v=spf1 a:%{h} mx:%{h} exists:%{h} ptr:%{h} ip4:192.0.2.1 -all"},
        {"helo-include.test TXT", "v=spf1 include:%{h} +all"},
        {"ptr.test TXT", "v=spf1 ptr -all"},
        {"5.2.0.192.in-addr.arpa PTR", "Mail.PTR.test"},
        {"mail.ptr.test A", "192.0.2.5"},
        {"6.2.0.192.in-addr.arpa PTR", "mail.ptr.test"},
        {"macro.test TXT", "v=spf1 exists:%{ir}.%{p}.list.test -all"},
        {"5.2.0.192.mail.ptr.test.list.test A", "127.0.0.2"},
    });
    return answers;
}

} // namespace

class SpfEvaluateTest : public QObject {
    Q_OBJECT
private slots:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QByteArray>("mailFrom");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *row, *client, *mailFrom, *expected; } rows[] = {
            {"own address", "192.0.2.7", "a@plain.test", "pass|ip4:192.0.2.0/24||"},
            {"through two includes", "198.51.100.1", "a@plain.test", "pass|include:_spf.vendor.test||"},
            {"host of an include", "198.51.100.200", "a@plain.test", "pass|include:_spf.vendor.test||"},
            {"second MX of an include", "203.0.113.2", "a@plain.test", "pass|include:_spf.vendor.test||"},
            {"nobody", "203.0.113.9", "a@plain.test", "fail|-all||"},
            {"mapped address is IPv4", "::ffff:192.0.2.7", "a@plain.test", "pass|ip4:192.0.2.0/24||"},
            {"redirect shows the target's term", "192.0.2.7", "a@redirect.test", "pass|ip4:192.0.2.0/24||"},
            {"redirect to nothing", "192.0.2.7", "a@redirect-none.test", "permerror||redirect-none|redirect=nothing.test"},
            {"include of nothing", "192.0.2.7", "a@include-none.test", "permerror||include-none|nothing.test"},
            {"no record", "192.0.2.7", "a@nothing.test", "none||no-record|nothing.test"},
            {"no domain", "192.0.2.7", "a@gone.test", "none||no-record|gone.test"},
            {"several records", "192.0.2.7", "a@two.test", "permerror||multiple-records|two.test"},
            {"syntax behind a match", "192.0.2.1", "a@syntax.test", "permerror||syntax|moo"},
            {"record times out", "192.0.2.1", "a@slow.test", "temperror||dns-failure|slow.test"},
            {"term fails", "192.0.2.1", "a@slow-a.test", "temperror||dns-failure|slow-host.test"},
            {"failing term behind a match", "192.0.2.1", "a@fast-first.test", "pass|ip4:192.0.2.1||"},
            {"two voids", "192.0.2.1", "a@voids2.test", "pass|ip4:192.0.2.1||"},
            {"three voids", "192.0.2.1", "a@voids3.test", "permerror||void-limit|mx:v3.void.test"},
            {"null MX is no void", "192.0.2.1", "a@nullmx.test", "fail|-all||"},
            {"three MX without AAAA are one void", "2001:db8::1", "a@v6mx.test", "permerror||void-limit|a:mx1.vendor.test"},
            {"no local part", "192.0.2.7", "plain.test", "pass|ip4:192.0.2.0/24||"},
            {"quoted at sign", "192.0.2.7", "\"a@evil.test\"@plain.test", "pass|ip4:192.0.2.0/24||"},
            {"literal", "192.0.2.7", "a@[192.0.2.7]", "none||domain-invalid|[192.0.2.7]"},
            {"single label", "192.0.2.7", "a@localhost", "none||domain-invalid|localhost"},
            {"empty label", "192.0.2.7", "a@plain..test", "none||domain-invalid|plain..test"},
            {"final dot", "192.0.2.7", "a@plain.test.", "pass|ip4:192.0.2.0/24||"},
            {"U-label", "192.0.2.1", "a@b\xC3\xBC" "cher.test", "pass|ip4:192.0.2.1||"},
            {"HELO that is no name in terms", "192.0.2.1", "a@literal.test", "pass|ip4:192.0.2.1||"},
            {"ptr", "192.0.2.5", "a@ptr.test", "pass|ptr||"},
            {"ptr of another's name", "192.0.2.6", "a@ptr.test", "fail|-all||"},
            {"p macro", "192.0.2.5", "a@macro.test", "pass|exists:%{ir}.%{p}.list.test||"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.client) << QByteArray(row.mailFrom) << QByteArray(row.expected);
    }
    void verdicts()
    {
        QFETCH(QByteArray, client);
        QFETCH(QByteArray, mailFrom);
        QFETCH(QByteArray, expected);
        const bool literal = mailFrom == "a@literal.test";
        const auto v = test::runSpf(input(client.constData(), mailFrom.constData(), literal ? "[192.0.2.1]" : "helo.example.org"), zone());
        COMPARE_TEXT(word(v), test::text(expected));
        QVERIFY(v.identity == spf::Identity::MailFrom);
    }

    void nullSenderIsCheckedAtHelo()
    {
        const auto v = test::runSpf(input("192.0.2.7", "", "plain.test"), zone());
        COMPARE_TEXT(word(v), "pass|ip4:192.0.2.0/24||");
        COMPARE_TEXT(v.domain, "plain.test");
        QVERIFY(v.identity == spf::Identity::Helo);
        COMPARE_TEXT(word(test::runSpf(input("192.0.2.7", "", "OEMCOMPUTER"), zone())), "none||domain-invalid|OEMCOMPUTER");
    }

    void heloThatIsNoNameNeverMatchesAndIsNeverAsked()
    {
        for (const char *helo : {"OEMCOMPUTER", "[192.0.2.1]", "a..b", "", "."}) {
            const auto v = test::runSpf(input("192.0.2.1", "a@literal.test", helo), zone());
            COMPARE_TEXT(word(v), "pass|ip4:192.0.2.1||");
            QCOMPARE(v.voids, 0);
            QCOMPARE(v.lookups, 4);
            COMPARE_TEXT(v.steps.front().note, "target-invalid");
            // RFC 7208 §5.2: check_host() of such a name is none, and that makes an include a permerror.
            COMPARE_TEXT(std::string(toString(test::runSpf(input("192.0.2.1", "a@helo-include.test", helo), zone()).result)), "permerror");
        }
    }

    void explanations_data()
    {
        QTest::addColumn<QByteArray>("mailFrom");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("of the record") << QByteArray("a@exp.test") << QByteArray("192.0.2.66 may not send for exp.test");
        QTest::newRow("of the redirect's target") << QByteArray("a@exp-redirect.test") << QByteArray("192.0.2.66 may not send for exp.test");
        QTest::newRow("two records") << QByteArray("a@exp-two.test") << QByteArray("-");
        QTest::newRow("control characters") << QByteArray("a@exp-control.test") << QByteArray("-");
        QTest::newRow("none") << QByteArray("a@never.test") << QByteArray("-");
    }
    void explanations()
    {
        QFETCH(QByteArray, mailFrom);
        QFETCH(QByteArray, expected);
        const auto v = test::runSpf(input("192.0.2.66", mailFrom.constData()), zone());
        COMPARE_TEXT(std::string(toString(v.result)), "fail");
        COMPARE_TEXT(v.explanation.value_or("-"), test::text(expected));
    }

    void failStandsWhileItsExplanationIsNotKnown()
    {
        DnsTable table;
        zone().answer({{"exp.test", DnsType::TXT}, {"exp-inner.test", DnsType::TXT}}, true, table);
        DnsView view(table);
        const auto v = spf::evaluate(input("192.0.2.66", "a@exp.test"), view);
        COMPARE_TEXT(word(v), "fail|-all||");
        QVERIFY(!v.explanation);
        QVERIFY(view.missing().contains({"why.exp.test", DnsType::TXT}));
    }

    void mailboxNamesAreMarkedAndCanBeWithheld_data()
    {
        QTest::addColumn<QByteArray>("mailFrom");
        QTest::addColumn<QByteArray>("record"); // of the sender's domain
        QTest::addColumn<QByteArray>("asked");  // result and reason where it may be asked, and the names that tell a mailbox
        QTest::addColumn<QByteArray>("withheld");
        // clang-format off
        const struct { const char *row, *mailFrom, *record, *asked, *withheld; } rows[] = {
            {"exists", "ann@m.test", "exists:%{l}.list.test -all", "pass|ann.list.test ", "not-checked|mailbox-name-not-asked"},
            {"whole sender", "ann@m.test", "exists:%{s}.list.test -all", "pass|ann@m.test.list.test ", "not-checked|mailbox-name-not-asked"},
            {"part of it", "ann-b@m.test", "exists:%{l1r-}.list.test -all", "pass|ann.list.test ", "not-checked|mailbox-name-not-asked"},
            {"only the domain of it", "ann@m.test", "exists:%{s1}.list.test -all", "pass|", "pass|"},
            {"a", "ann@m.test", "a:%{l}.host.test -all", "pass|ann.host.test ", "not-checked|mailbox-name-not-asked"},
            {"mx", "ann@m.test", "mx:%{l}.host.test -all", "pass|ann.host.test ", "not-checked|mailbox-name-not-asked"},
            {"redirect", "ann@m.test", "redirect=%{l}.spf.test", "pass|ann.list.test ann.spf.test x.ann.spf.test ", "not-checked|mailbox-name-not-asked"},
            {"include, and the names made from its own", "ann@m.test", "include:%{l}.spf.test -all",
             "pass|ann.list.test ann.spf.test x.ann.spf.test ", "not-checked|mailbox-name-not-asked"},
            {"behind a match", "ann@m.test", "ip4:192.0.2.1 exists:%{l}.list.test -all", "pass|", "pass|"},
            {"behind an open question", "ann@m.test", "a:plain.host.test exists:%{l}.list.test -all", "pass|ann.list.test ", "not-checked|mailbox-name-not-asked"},
            {"explanation", "ann@m.test", "-all exp=%{l}.why.test", "fail|ann.why.test ", "fail|"},
            {"postmaster", "Postmaster@m.test", "exists:%{l}.list.test -all", "pass|", "pass|"},
            {"no mailbox", "m.test", "exists:%{l}.list.test -all", "pass|", "pass|"},
            {"null sender", "", "exists:%{l}.list.test -all", "pass|", "pass|"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.mailFrom) << QByteArray(row.record) << QByteArray(row.asked) << QByteArray(row.withheld);
    }
    void mailboxNamesAreMarkedAndCanBeWithheld()
    {
        QFETCH(QByteArray, mailFrom);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, withheld);
        const QByteArray published = "v=spf1 " + record;
        const AnswersFile zone = zoneOf({{"m.test TXT", published.constData()},
                                         {"ann.list.test A", "127.0.0.2"},
                                         {"ann@m.test.list.test A", "127.0.0.2"},
                                         {"test.list.test A", "127.0.0.2"},
                                         {"postmaster.list.test A", "127.0.0.2"},
                                         {"ann.host.test A", "192.0.2.1"},
                                         {"ann.host.test MX", "10 host.test"},
                                         {"host.test A", "192.0.2.1"},
                                         {"plain.host.test A", "192.0.2.9"},
                                         {"ann.spf.test TXT", "v=spf1 a mx a:x.%{d} exists:%{l}.list.test -all"},
                                         {"ann.spf.test A", "192.0.2.9"},
                                         {"ann.spf.test MX", "10 plain.host.test"},
                                         {"x.ann.spf.test A", "192.0.2.9"}});
        DnsTable known;
        for (const auto policy : {DnsView::MailboxNames::Withhold, DnsView::MailboxNames::Ask, DnsView::MailboxNames::Withhold}) {
            const bool firstTime = known.all().empty();
            std::string got;
            for (;;) {
                DnsView view(known, policy);
                const auto v = spf::evaluate(input("192.0.2.1", mailFrom.constData(), "m.test"), view);
                for (const DnsQuestion &question : view.missing())
                    QVERIFY2(policy == DnsView::MailboxNames::Ask || question.name.find("ann") == std::string::npos, question.name.c_str());
                if (!view.missing().empty()) {
                    zone.answer(view.missing(), true, known);
                    continue;
                }
                got = std::string(toString(v.result)) + "|" + v.reason;
                std::set<std::string> told;
                for (const DnsView::Used &used : view.used()) {
                    const DnsEntryPtr shown = view.shown(used);
                    QCOMPARE(shown->second.withheld, shown->second.status == DnsStatus::NotAsked);
                    if (shown->second.mailboxName)
                        told.insert(shown->first.name);
                }
                // What is known already serves, also where it may not be asked.
                for (const std::string &name : firstTime ? std::set<std::string>() : told)
                    got += name + " ";
                break;
            }
            COMPARE_TEXT(got, test::text(firstTime ? withheld : asked));
        }
    }

    void whatTheRecordPermits_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<double>("permitted");
        QTest::addColumn<QByteArray>("flags");
        // clang-format off
        const struct { const char *domain; double permitted; const char *flags; } rows[] = {
            {"open.test", 4294967296.0, "all open "}, {"halves.test", 4294967296.0, "open "}, {"open6.test", 0, "all open "},
            {"inner-open.test", 4294967296.0, "all open "}, {"not-open.test", 0, "all "}, {"behind-all.test", 0, "all never "},
            {"never.test", 0, "all never "}, {"plain.test", 256, ""}, {"nothing.test", 0, ""}, {"syntax.test", 0, ""},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.domain) << QByteArray(row.domain) << row.permitted << QByteArray(row.flags);
    }
    void whatTheRecordPermits()
    {
        QFETCH(QByteArray, domain);
        QFETCH(double, permitted);
        QFETCH(QByteArray, flags);
        const auto v = test::runSpf(input("192.0.2.1", ("a@" + domain).constData()), zone());
        QCOMPARE(v.permittedV4, permitted);
        std::string got = v.matchedByAll ? "all " : "";
        got += v.passAll ? "open " : "";
        got += v.neverSends ? "never " : "";
        COMPARE_TEXT(got, test::text(flags));
    }

    void stepsShowThePath()
    {
        const auto v = test::runSpf(input("203.0.113.1", "a@plain.test"), zone());
        std::string path;
        for (const spf::Step &step : v.steps)
            path += std::string(std::size_t(step.depth), '>') + std::string(step.term) + (step.matched ? "!" : "") + "=" + std::string(toString(step.result))
                + " ";
        COMPARE_TEXT(path,
                     "ip4:192.0.2.0/24=none include:_spf.vendor.test!=pass >include:_a.vendor.test=fail >>ip4:198.51.100.0/25=none "
                     ">>-all!=fail >include:_b.vendor.test!=pass >>a:host.vendor.test=none >>mx:vendor.test!=pass ");
        QCOMPARE(v.lookups, 5);
        QCOMPARE(v.voids, 0);
        COMPARE_TEXT(v.record, "v=spf1 ip4:192.0.2.0/24 include:_spf.vendor.test -all");
    }

    void eachTermWaitsForThoseBeforeIt()
    {
        DnsTable table;
        std::vector<std::size_t> asked;
        for (;;) {
            DnsView view(table);
            const auto v = spf::evaluate(input("203.0.113.2", "a@plain.test"), view);
            asked.push_back(view.missing().size());
            if (view.missing().empty()) {
                COMPARE_TEXT(word(v), "pass|include:_spf.vendor.test||");
                break;
            }
            COMPARE_TEXT(word(v).substr(0, 22), "not-checked||not-asked");
            zone().answer(view.missing(), true, table);
        }
        // record, vendor's record, one of its includes, the other, host, MX, one MX host, the other, nothing
        const std::vector<std::size_t> expected = {1, 1, 1, 1, 1, 1, 1, 1, 0};
        QVERIFY(asked == expected);
    }

    // Nothing matches in an audit, so it needs all; but what depends on a client it does not ask at all.
    void anAuditFetchesTheTermsBehindAnOpenQuestionToo()
    {
        DnsTable table;
        AnswersFile many = zoneOf({{"many.test TXT", "v=spf1 a mx a:h1.test include:i1.test include:%{d2}.i2.test exists:%{i}.e.test ptr -all"},
                                   {"i1.test TXT", "v=spf1 a:h2.test redirect=r.test"}});
        many.answer({{"many.test", DnsType::TXT}, {"i1.test", DnsType::TXT}}, true, table);
        DnsView check(table), view(table);
        (void)spf::evaluate(input("192.0.2.1", "a@many.test"), check);
        QCOMPARE(check.missing().size(), std::size_t(1));
        QVERIFY(check.missing().contains({"many.test", DnsType::A}));
        (void)spf::audit("many.test", view);
        for (const DnsQuestion &question : std::initializer_list<DnsQuestion>{{"many.test", DnsType::A},
                                                                              {"many.test", DnsType::MX},
                                                                              {"h1.test", DnsType::A},
                                                                              {"h2.test", DnsType::A},
                                                                              {"r.test", DnsType::TXT},
                                                                              {"many.test.i2.test", DnsType::TXT}})
            QVERIFY2(view.missing().contains(question), question.name.c_str());
        QCOMPARE(view.missing().size(), std::size_t(6));
        QCOMPARE(view.used().size(), std::size_t(2));
    }

    void nothingIsFetchedBehindAMatch()
    {
        DnsTable table;
        zone().answer({{"plain.test", DnsType::TXT}}, true, table);
        DnsView view(table);
        COMPARE_TEXT(word(spf::evaluate(input("192.0.2.7", "a@plain.test"), view)), "pass|ip4:192.0.2.0/24||");
        QVERIFY(view.missing().empty());
    }

    void auditWalksEveryTerm_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("expected"); // result, reason, lookups, permitted addresses, never
        // clang-format off
        const struct { const char *domain, *expected; } rows[] = {
            {"plain.test", "fail  5 387 -"}, {"redirect.test", "fail  6 387 -"}, {"open.test", "pass  0 4294967296 -"},
            {"halves.test", "fail  0 4294967296 -"}, {"never.test", "fail  0 0 never"}, {"behind-all.test", "fail  0 0 never"},
            {"nothing.test", "none no-record 0 0 -"}, {"two.test", "permerror multiple-records 0 0 -"}, {"syntax.test", "permerror syntax 0 0 -"},
            {"slow.test", "temperror dns-failure 0 0 -"}, {"macro.test", "fail  1 0 -"}, {"literal.test", "fail  4 1 -"}, {"ptr.test", "fail  1 0 -"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.domain) << QByteArray(row.domain) << QByteArray(row.expected);
    }
    void auditWalksEveryTerm()
    {
        QFETCH(QByteArray, domain);
        QFETCH(QByteArray, expected);
        DnsTable table;
        for (;;) {
            DnsView view(table);
            const auto v = spf::audit(test::text(domain), view);
            if (view.missing().empty()) {
                COMPARE_TEXT(std::string(toString(v.result)) + " " + v.reason.substr(0, v.mechanism ? 0 : 99) + " " + std::to_string(v.lookups) + " "
                                 + std::to_string((long long)v.permittedV4) + (v.neverSends ? " never" : " -"),
                             test::text(expected));
                QCOMPARE(spf::neverSends(test::text(domain), view), v.neverSends);
                return;
            }
            zone().answer(view.missing(), true, table);
        }
    }

    void neverSendsAsksOneQuestion()
    {
        DnsTable table;
        DnsView view(table);
        QVERIFY(!spf::neverSends("plain.test", view));
        QCOMPARE(view.missing().size(), std::size_t(1));
        QVERIFY(!spf::neverSends("[192.0.2.1]", view));
    }

    void senderIdPrefersItsOwnRecord()
    {
        const AnswersFile answers = zoneOf(
            {{"both.test TXT", "v=spf1 -all"}, {"both.test TXT", "spf2.0/pra include:inner.test -all"}, {"inner.test TXT", "v=spf1 ip4:192.0.2.1 -all"}});
        COMPARE_TEXT(word(test::runSpf(input("192.0.2.1", "a@both.test"), answers, nullptr, spf::RecordScope::Pra)), "pass|include:inner.test||");
        COMPARE_TEXT(word(test::runSpf(input("192.0.2.1", "a@both.test"), answers, nullptr, spf::RecordScope::MailFrom)), "fail|-all||");
        COMPARE_TEXT(word(test::runSpf(input("192.0.2.1", "a@both.test"), answers)), "fail|-all||");
    }
};

QTEST_GUILESS_MAIN(SpfEvaluateTest)
#include "SpfEvaluateTest.moc"
