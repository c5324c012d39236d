#include "core/dmarc/DmarcEvaluate.h"
#include "core/dmarc/DmarcRecord.h"
#include "tests/core/dmarc/DmarcSupport.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using dmarc::Input;
using dmarc::Policy;

namespace {

/// "name TYPE" -> value, or -> "!ERROR".
AnswersFile zoneOf(std::initializer_list<std::pair<const char *, std::string>> records)
{
    AnswersFile zone;
    for (const auto &[key, value] : records) {
        const std::string question(key);
        const std::size_t space = question.find(' ');
        if (value.starts_with('!'))
            (void)zone.add("[{\"name\":\"" + question.substr(0, space) + "\",\"type\":\"" + question.substr(space + 1) + "\",\"error\":\"" + value.substr(1)
                           + "\"}]");
        else
            (void)zone.addShort(key, value);
    }
    return zone;
}

Input from(std::string domain)
{
    Input input;
    input.fromDomains = {std::move(domain)};
    input.spf = AuthResult::None;
    return input;
}

Input withDkim(std::string author, std::string domain, AuthResult result = AuthResult::Pass)
{
    Input input = from(std::move(author));
    input.dkim.push_back({std::move(domain), result});
    return input;
}

Input withSpf(std::string author, std::string domain, AuthResult result = AuthResult::Pass)
{
    Input input = from(std::move(author));
    input.spf = result;
    input.spfDomain = std::move(domain);
    return input;
}

std::string word(const dmarc::Verdict &v) { return std::string(toString(v.result)) + (v.reason.empty() ? "" : " " + v.reason); }

std::string word(std::optional<Policy> policy) { return policy ? std::string(toString(*policy)) : "-"; }

} // namespace

class DmarcEvaluateTest : public QObject {
    Q_OBJECT
private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // "" = no record; else policies for domain, subdomain, nonexistent; flags
        std::string manyUris = "v=DMARC1; p=none; rua=";
        for (int i = 0; i < 500; ++i)
            manyUris += "mailto:r" + std::to_string(i) + "@example.com,";
        // clang-format off
        const struct { const char *row; std::string text, expected; } rows[] = {
            {"plain", "v=DMARC1; p=reject", "reject reject reject"},
            {"final semicolon", "v=DMARC1;p=reject;", "reject reject reject"},
            {"spaces", "v = DMARC1 ;\tp =  quarantine ", "quarantine quarantine quarantine"},
            {"names and values in any case", "V=DMARC1; P=ReJect; SP=NONE; ADKIM=S; T=Y", "reject none none strict-dkim testing"},
            {"version in another case", "v=dmarc1; p=reject", ""},
            {"version longer", "v=DMARC1x; p=reject", ""},
            {"version not first", "p=reject; v=DMARC1", ""},
            {"text before the version", "x; v=DMARC1; p=reject", ""},
            {"space before the version", " v=DMARC1; p=reject", ""},
            {"empty", "", ""},
            {"another record", "v=spf1 -all", ""},
            {"np", "v=DMARC1; p=none; sp=quarantine; np=reject", "none quarantine reject"},
            {"np falls to sp", "v=DMARC1; p=none; sp=quarantine", "none quarantine quarantine"},
            {"bad p with rua", "v=DMARC1; p=maybe; rua=mailto:a@example.com", "none none none"},
            {"bad p", "v=DMARC1; p=maybe", "unusable"},
            {"no p", "v=DMARC1", "unusable"},
            {"no p with rua", "v=DMARC1; rua=mailto:a@example.com!10m", "none none none"},
            {"bad np", "v=DMARC1; p=reject; np=x", "unusable"},
            {"bad sp with bad rua", "v=DMARC1; p=reject; sp=x; rua=mailto:nobody,,example.com", "unusable"},
            {"500 report addresses", manyUris, "none none none"},
            {"bad modes are defaults", "v=DMARC1; p=reject; adkim=x; aspf=; t=maybe; psd=z; pct=banana", "reject reject reject"},
            {"psd", "v=DMARC1; p=none; psd=y", "none none none psd-yes"},
            {"psd=n", "v=DMARC1; p=none; psd=N", "none none none psd-no"},
            {"first p counts", "v=DMARC1; p=none; p=reject", "none none none"},
            {"junk between", "v=DMARC1; junk; =; p=reject", "reject reject reject"},
            {"NUL in the policy", std::string("v=DMARC1; p=reject\0", 19), "unusable"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray::fromStdString(row.text) << QByteArray::fromStdString(row.expected);
    }
    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto record = dmarc::parseRecord(test::text(text));
        std::string got;
        if (record && !record->usable()) {
            got = "unusable";
        } else if (record) {
            got = word(record->forDomain()) + " " + word(record->forSubdomain()) + " " + word(record->forNonexistent());
            got += record->strictDkim ? " strict-dkim" : "";
            got += record->strictSpf ? " strict-spf" : "";
            got += record->testing ? " testing" : "";
            got += record->psd == dmarc::Psd::Yes ? " psd-yes" : record->psd == dmarc::Psd::No ? " psd-no" : "";
        }
        COMPARE_TEXT(got, test::text(expected));
    }

    void walkNames()
    {
        QCOMPARE(dmarc::treeWalkNames("example.com").size(), std::size_t(2));
        QCOMPARE(dmarc::treeWalkNames("").size(), std::size_t(0));
        QCOMPARE(dmarc::treeWalkNames("a.b.c.d.e.f.example").size(), std::size_t(7));
        const auto eight = dmarc::treeWalkNames("a.b.c.d.e.f.g.example");
        QCOMPARE(eight.size(), std::size_t(8));
        COMPARE_TEXT(eight[1], "b.c.d.e.f.g.example");
        std::string deep = "example";
        for (int i = 0; i < 100; ++i)
            deep.insert(0, "a.");
        const auto hundred = dmarc::treeWalkNames(deep);
        QCOMPARE(hundred.size(), std::size_t(8));
        COMPARE_TEXT(hundred[1], "a.a.a.a.a.a.example");
        COMPARE_TEXT(hundred[7], "example");
    }

    // One row per rule: what comes in, and result, policy in force, policy applied.
    void verdicts_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].row) << int(i);
    }
    void verdicts()
    {
        QFETCH(int, index);
        const Case &c = cases()[std::size_t(index)];
        const auto v = test::runDmarc(c.input, zone()).verdict;
        COMPARE_TEXT(word(v) + ", " + word(v.inForce) + ", " + word(v.applied), c.expected);
        std::string flags;
        flags += v.strictAlignmentFailed ? "strict " : "";
        flags += v.organizationalBoundary ? "boundary " : "";
        flags += v.domainDoesNotExist ? "nonexistent " : "";
        flags += v.nonexistentPolicyUsed ? "np " : "";
        flags += v.multipleRecords ? "multiple " : "";
        flags += v.testing ? "testing " : "";
        COMPARE_TEXT(flags, c.flags);
        COMPARE_TEXT(std::string(toString(v.rfc7489Result)), c.byList);
    }

    void notAskedIsNotChecked()
    {
        DnsTable table;
        DnsView view(table);
        const auto v = dmarc::evaluate(withDkim("a.reject.test", "a.reject.test"), view);
        COMPARE_TEXT(word(v), "not-checked not-asked");
        // Everything of the walk in one round.
        QCOMPARE(view.missing().size(), std::size_t(3));
        QVERIFY(view.missing().contains({"_dmarc.test", DnsType::TXT}));
        // Whether the domain exists only where nothing is below it: elsewhere nobody would look at the answer.
        for (const DnsStatus status : {DnsStatus::NoData, DnsStatus::NoSuchDomain}) {
            DnsTable known;
            DnsAnswer answer;
            answer.status = status;
            known.insert({"_dmarc.a.reject.test", DnsType::TXT}, answer);
            DnsView next(known);
            dmarc::evaluate(withDkim("a.reject.test", "a.reject.test"), next);
            QCOMPARE(next.missing().contains({"a.reject.test", DnsType::A}), status == DnsStatus::NoSuchDomain);
        }
        const std::string label(62, 'a'), longest = label + "." + label + "." + label + "." + label.substr(5) + ".test";
        DnsView nothingBelow(table);
        dmarc::evaluate(withDkim(longest, longest), nothingBelow);
        QVERIFY(nothingBelow.missing().contains({longest, DnsType::A}));
        DnsView again(table);
        QVERIFY(!dmarc::organizationalDomain("a.reject.test", again));
    }

    void twoRoundsAreEnough()
    {
        const auto run = test::runDmarc(withDkim("mail.reject.test", "other.reject.test"), zone());
        COMPARE_TEXT(word(run.verdict), "pass");
        QVERIFY2(run.rounds <= 3, std::to_string(run.rounds).c_str());
    }

    void organizationalDomains()
    {
        DnsTable table;
        for (const char *name : {"a.n.reject.test", "a.b.pagehost.test", "pagehost.test"}) {
            for (int round = 0; round < 2; ++round) {
                DnsView view(table);
                (void)dmarc::organizationalDomain(name, view);
                zone().answer(view.missing(), true, table);
            }
        }
        DnsView view(table);
        COMPARE_TEXT(dmarc::organizationalDomain("a.n.reject.test", view).value(), "n.reject.test");
        COMPARE_TEXT(dmarc::organizationalDomain("a.b.pagehost.test", view).value(), "b.pagehost.test");
        COMPARE_TEXT(dmarc::organizationalDomain("pagehost.test", view).value(), "pagehost.test");
    }

private:
    struct Case {
        const char *row;
        Input input;
        const char *expected, *flags, *byList;
    };

    static const AnswersFile &zone()
    {
        static const AnswersFile answers = zoneOf({
            {"_dmarc.reject.test TXT", "v=DMARC1; p=reject"},
            {"mail.reject.test A", "192.0.2.1"},
            {"other.reject.test A", "192.0.2.1"},
            {"_dmarc.n.reject.test TXT", "v=DMARC1; p=quarantine; psd=n"},
            {"_dmarc.strict.test TXT", "v=DMARC1; p=reject; adkim=s; aspf=s"},
            {"sub.strict.test A", "192.0.2.1"},
            {"_dmarc.testing.test TXT", "v=DMARC1; p=reject; t=y"},
            {"_dmarc.quarantine.test TXT", "v=DMARC1; p=quarantine; t=y"},
            {"_dmarc.np.test TXT", "v=DMARC1; p=reject; sp=none; np=quarantine"},
            {"here.np.test A", "192.0.2.1"},
            {"_dmarc.pagehost.test TXT", "v=DMARC1; p=none; sp=reject; psd=y"},
            {"town.pagehost.test A", "192.0.2.1"},
            {"qx91.pagehost.test A", "192.0.2.1"},
            {"slow.test A", "192.0.2.1"},
            {"_dmarc.slow.test TXT", "!TIMEOUT"},
            {"nothing.test A", "192.0.2.1"},
            {"_dmarc.broken.test TXT", "v=DMARC1; p=sometimes"},
            {"_dmarc.halfslow.test TXT", "v=DMARC1; p=reject"},
            {"_dmarc.a.halfslow.test TXT", "!SERVFAIL"},
            {"a.halfslow.test A", "192.0.2.1"},
            {"_dmarc.own.hole.test TXT", "v=DMARC1; p=reject"},
            {"_dmarc.strict.hole.test TXT", "v=DMARC1; p=reject; adkim=s"},
            {"_dmarc.n.hole.test TXT", "v=DMARC1; p=reject; psd=n"},
            {"_dmarc.hole.test TXT", "!TIMEOUT"},
            {"_dmarc.mixed.co.uk TXT", "v=DMARC1; p=reject"},
            {"other.co.uk A", "192.0.2.1"},
        });
        return answers;
    }

    static const std::vector<Case> &cases()
    {
        static const std::vector<Case> list = [] {
            Input twoFields = from("reject.test");
            twoFields.fromFields = 2;
            Input noField = from("reject.test");
            noField.fromFields = 0;
            noField.fromDomains.clear();
            Input twoDomains = withDkim("reject.test", "reject.test");
            twoDomains.fromDomains.push_back("other.test");
            Input sameTwice = withDkim("reject.test", "reject.test");
            sameTwice.fromDomains.push_back("REJECT.test");
            Input invalid = from("");
            Input group = from("reject.test");
            group.fromDomains.clear();
            group.fromIsGroup = true;
            Input helo = withSpf("reject.test", "reject.test");
            helo.spfIdentity = spf::Identity::Helo;
            Input nullSender = helo;
            nullSender.mailFromEmpty = true;
            Input unknownSpf = from("reject.test");
            unknownSpf.spf = AuthResult::NotChecked;
            Input badAndGood = withDkim("reject.test", "reject.test", AuthResult::Fail);
            badAndGood.dkim.push_back({"evil.test", AuthResult::Pass}); // the pass of one must not count for the other
            return std::vector<Case>{
                {"identical pass", withDkim("reject.test", "reject.test"), "pass, reject, -", "", "pass"},
                {"names in any case", withDkim("Reject.TEST", "REJECT.test."), "pass, reject, -", "", "pass"},
                {"relaxed pass from below", withDkim("reject.test", "mail.reject.test"), "pass, reject, -", "", "pass"},
                {"relaxed pass of a sibling", withSpf("mail.reject.test", "other.reject.test"), "pass, reject, -", "", "pass"},
                {"no label boundary", withDkim("reject.test", "evilreject.test"), "fail, reject, reject", "", "fail"},
                {"the other way round", withDkim("reject.test", "reject.test.evil.test"), "fail, reject, reject", "", "fail"},
                {"policy and testing are no passes", withDkim("reject.test", "reject.test", AuthResult::Policy), "fail, reject, reject", "", "fail"},
                {"pairs stay together", badAndGood, "fail, reject, reject", "", "fail"},
                {"nothing at all", from("reject.test"), "fail, reject, reject", "", "fail"},
                {"HELO does not count", helo, "fail, reject, reject", "", "fail"},
                {"HELO of a null sender counts", nullSender, "pass, reject, -", "", "pass"},
                {"strict refuses a sibling", withDkim("strict.test", "sub.strict.test"), "fail, reject, reject", "strict ", "fail"},
                {"strict takes the same name", withSpf("strict.test", "strict.test"), "pass, reject, -", "", "pass"},
                {"t=y weakens reject", from("testing.test"), "fail, reject, quarantine", "testing ", "fail"},
                {"t=y weakens quarantine", from("quarantine.test"), "fail, quarantine, none", "testing ", "fail"},
                {"sp for an existing subdomain", from("here.np.test"), "fail, none, none", "", "fail"},
                {"np for a ghost", from("ghost.np.test"), "fail, quarantine, quarantine", "nonexistent np ", "fail"},
                {"below a ghost", from("a.ghost.np.test"), "fail, quarantine, quarantine", "nonexistent np ", "fail"},
                {"np is not for the domain itself", from("np.test"), "fail, reject, reject", "", "fail"},
                {"psd=n is an owner of its own", withDkim("n.reject.test", "mail.reject.test"), "fail, quarantine, quarantine", "boundary ", "pass"},
                {"parent does not cover psd=n", withDkim("reject.test", "n.reject.test"), "fail, reject, reject", "", "pass"},
                {"neighbours below psd=y", withDkim("town.pagehost.test", "qx91.pagehost.test"), "fail, reject, reject", "boundary ", "pass"},
                {"psd's own mail", withDkim("pagehost.test", "pagehost.test"), "pass, none, -", "", "pass"},
                {"neighbours below a registry", withDkim("mixed.co.uk", "other.co.uk"), "fail, reject, reject", "", "fail"},
                {"no record", withDkim("nothing.test", "nothing.test"), "none no-record, -, -", "", "none"},
                {"no domain and no record", from("gone.example"), "none no-record, -, -", "nonexistent ", "none"},
                {"unusable record", from("broken.test"), "none policy-invalid, -, -", "", "none"},
                {"DNS failure without a record", withDkim("slow.test", "slow.test"), "temperror dns-failure, -, -", "", "temperror"},
                {"DNS failure, record above, pass", withDkim("a.halfslow.test", "a.halfslow.test"), "pass, reject, -", "", "temperror"},
                {"DNS failure, record above, no pass", from("a.halfslow.test"), "temperror dns-failure, reject, -", "", "temperror"},
                {"hole above an own record, no pass", from("own.hole.test"), "fail, reject, reject", "", "fail"},
                {"hole above an own record, a stranger's pass", withDkim("own.hole.test", "evil.example"), "fail, reject, reject", "", "fail"},
                {"hole above an own record, a neighbour's pass", withDkim("own.hole.test", "mail.hole.test"), "temperror dns-failure, reject, -", "", "pass"},
                {"hole above an own record, own pass", withDkim("own.hole.test", "own.hole.test"), "pass, reject, -", "", "pass"},
                {"hole above a strict record, a neighbour's pass", withDkim("strict.hole.test", "mail.hole.test"), "fail, reject, reject", "", "fail"},
                {"psd=n ends the walk before the hole", withDkim("n.hole.test", "mail.hole.test"), "fail, reject, reject", "boundary ", "pass"},
                {"temperror of an aligned key", withDkim("reject.test", "reject.test", AuthResult::TempError), "temperror dns-failure, reject, -", "",
                 "temperror"},
                {"temperror of a stranger", withDkim("reject.test", "evil.test", AuthResult::TempError), "fail, reject, reject", "", "fail"},
                {"SPF not known", unknownSpf, "not-checked identifiers-not-checked, reject, -", "", "not-checked"},
                {"aligned signature not checked", withDkim("reject.test", "reject.test", AuthResult::NotChecked),
                 "not-checked identifiers-not-checked, reject, -", "", "not-checked"},
                {"stranger's signature not checked", withDkim("reject.test", "evil.test", AuthResult::NotChecked), "fail, reject, reject", "", "fail"},
                {"two From fields", twoFields, "permerror multiple-from-fields, -, -", "", "permerror"},
                {"no From field", noField, "permerror no-author-domain, -, -", "", "permerror"},
                {"two domains", twoDomains, "permerror multiple-author-domains, -, -", "", "permerror"},
                {"two mailboxes of one domain", sameTwice, "pass, reject, -", "", "pass"},
                {"invalid domain", invalid, "permerror author-domain-invalid, -, -", "", "permerror"},
                {"group", group, "none group, -, -", "", "none"},
            };
        }();
        return list;
    }
};

QTEST_GUILESS_MAIN(DmarcEvaluateTest)
#include "DmarcEvaluateTest.moc"
