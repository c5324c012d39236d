// The whole analysis with look-ups: by a scripted source, by a real server, and cut short.
#include "core/dns/live/LiveAnalysis.h"
#include "core/dns/live/DnsWire.h"
#include "core/dns/live/UdpTcpTransport.h"

#include "tests/support/ToString.h"
#include "tests/support/UnboundServer.h"

#include <mutex>

using namespace heloscope;

namespace {

const std::string messageText =
    "Return-Path: <sender@plain.test>\r\n"
    "Received: from mail.plain.test (mail.plain.test [192.0.2.7]) by mx.reader.test (Postfix) with ESMTP id 4F; Sat, 21 Nov 2026 10:00:00 +0000\r\n"
    "From: Sender <sender@plain.test>\r\nTo: reader@reader.test\r\nSubject: x\r\nDate: Sat, 21 Nov 2026 09:59:00 +0000\r\nMessage-ID: <1@plain.test>\r\n\r\nHello\r\n";

/// Answers like the zone of UnboundServer, in memory.
std::optional<DnsAnswer> zone(const DnsQuestion &question)
{
    static const std::map<DnsQuestion, std::string> records{{{"plain.test", DnsType::TXT}, "v=spf1 include:one.plain.test -all"},
                                                            {{"one.plain.test", DnsType::TXT}, "v=spf1 include:two.plain.test ?all"},
                                                            {{"two.plain.test", DnsType::TXT}, "v=spf1 ip4:192.0.2.7 ?all"},
                                                            {{"_dmarc.plain.test", DnsType::TXT}, "v=DMARC1; p=reject"}};
    DnsAnswer answer;
    const auto record = records.find(question);
    answer.status = record != records.end() ? DnsStatus::Answered : DnsStatus::NoSuchDomain;
    if (record != records.end())
        answer.values = {record->second};
    answer.ttl = 300;
    return answer;
}

class ZoneTransport : public dns::DnsTransport {
public:
    std::set<DnsQuestion> asked;
    std::size_t rounds = 0;
    dns::Clock::time_point deadline; // of the last round
    std::function<void()> before;
    std::vector<dns::DnsReply> exchange(std::span<const DnsQuestion> questions, const dns::DnsCall &call) override
    {
        ++rounds;
        deadline = call.deadline;
        if (before)
            before();
        std::vector<dns::DnsReply> replies;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            asked.insert(questions[i]);
            dns::DnsReply reply;
            if (call.stop.stop_requested())
                reply = dns::notAskedReply();
            else if (dns::Clock::now() >= call.deadline)
                reply = dns::failedReply("TIMEOUT", {}, false);
            else
                reply.answer = *zone(questions[i]);
            replies.push_back(reply);
            if (call.replied)
                call.replied(i, replies.back());
        }
        return replies;
    }
    std::string description() const override { return "zone"; }
};

LiveOptions asking(dns::DnsTransport &transport, dns::DnsCache *cache = nullptr)
{
    LiveOptions live;
    live.transport = &transport;
    live.cache = cache;
    return live;
}

Options options()
{
    Options options;
    options.now = *parseRfc3339("2026-11-21T12:00:00Z");
    return options;
}

/// Those of a message of another domain.
FactsPtr otherFacts()
{
    std::string other = messageText;
    other.replace(other.find("plain.test>"), 10, "other.test");
    return parse(other, {}, options()).value();
}

} // namespace

class LiveAnalysisTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        auto facts = parse(messageText, {}, options());
        QVERIFY(facts.has_value());
        m_facts = *facts;
        m_table = std::make_unique<DnsTable>();
    }

    void asksUntilNothingIsMissing()
    {
        ZoneTransport transport;
        LiveOptions live = asking(transport);
        std::vector<int> passes;
        std::size_t lastAnswered = 0;
        bool provisionalSeen = false;
        live.observe = [&](const LiveProgress &progress) {
            if (progress.provisional)
                passes.push_back(progress.pass);
            provisionalSeen |= progress.provisional && progress.provisional->provisional;
            QVERIFY(progress.answered <= progress.asked);
            QVERIFY(progress.answered >= lastAnswered);
            lastAnswered = progress.answered;
        };
        const ReportPtr report = analyseLive(m_facts, *m_table, {}, options(), live);
        QVERIFY(report->spf.has_value());
        QVERIFY(report->spf->result == AuthResult::Pass);
        QVERIFY(report->dmarc->result == AuthResult::Pass);
        QVERIFY(!report->provisional);
        QVERIFY(provisionalSeen);
        QCOMPARE(transport.asked.size(), lastAnswered);
        QVERIFY(transport.asked.contains({"two.plain.test", DnsType::TXT}));
        for (std::size_t i = 0; i < passes.size(); ++i)
            QCOMPARE(passes[i], int(i) + 1);
        QCOMPARE(passes.size(), transport.rounds + 1);
        for (const auto &[question, answer] : report->dns)
            QVERIFY(answer.status != DnsStatus::NotAsked);
    }

    // What a pass could finish is not worked out again, and the report is the one of a single pass.
    void anyRoundsEndInTheReportOfOne()
    {
        ZoneTransport transport;
        LiveOptions live = asking(transport);
        (void)analyseLive(m_facts, *m_table, {}, options(), live);
        const auto told = [](const Report &report) {
            std::string text = std::string(toString(report.spf->result)) + " " + report.spf->reason + " " + std::string(toString(report.dmarc->result));
            for (const spf::Step &step : report.spf->steps)
                text.append(" ").append(step.domain).append(":").append(step.term);
            for (const auto &[question, answer] : report.dns)
                text += "\n" + question.name + " " + std::string(toString(question.type)) + " " + std::string(toString(answer.status));
            for (const Finding &finding : report.findings)
                text += "\n" + std::string(infoOf(finding.code).id);
            return text;
        };
        const Profile profile;
        const Options given = options();
        const std::string once = told(*evaluate(m_facts, *m_table, profile, given).report);
        const DnsAnswers all = m_table->all();
        QVERIFY(all.size() > 4);
        for (std::size_t first = 0; first < all.size(); ++first) {
            for (std::size_t second = first; second < all.size(); ++second) {
                DnsTable table;
                std::size_t number = 0;
                for (const auto &[question, answer] : all) {
                    if (number != first && number != second)
                        table.insert(question, answer);
                    ++number;
                }
                COMPARE_TEXT(told(*analyseLive(m_facts, table, profile, given, live)), once);
            }
        }
    }

    void withoutTransportNothingIsAsked()
    {
        const ReportPtr report = analyseLive(m_facts, *m_table, {}, options(), {});
        QVERIFY(!report->provisional);
        QVERIFY(m_table->all().empty());
        QVERIFY(report->spf->result != AuthResult::Pass);
        QVERIFY(report->verdict.level == VerdictLevel::CannotTell);
    }

    void localAnswersComeFirst()
    {
        ZoneTransport transport;
        LiveOptions live = asking(transport);
        live.local = zone; // knows everything
        int passes = 0;
        live.observe = [&](const LiveProgress &progress) { passes = progress.pass; };
        const ReportPtr report = analyseLive(m_facts, *m_table, {}, options(), live);
        QVERIFY(report->spf->result == AuthResult::Pass);
        QCOMPARE(transport.rounds, std::size_t(0));
        QCOMPARE(passes, 1); // what is known needs no second pass
        QVERIFY(!report->dns.empty());
    }

    // The name of the sending machine is for display: whether its server answers changes no check, however many rounds the checks need.
    void troubleWithTheOriginsNameIsNoneOfTheChecks()
    {
        const auto nameless = [](const DnsQuestion &question) {
            DnsAnswer answer;
            answer.status = DnsStatus::Failed;
            answer.error = "SERVFAIL";
            return question.type == DnsType::PTR ? std::optional(answer) : std::nullopt;
        };
        for (const bool inOneRound : {true, false}) {
            ZoneTransport transport;
            DnsTable table;
            LiveOptions live = asking(transport);
            live.local = [&](const DnsQuestion &question) { return question.type == DnsType::PTR || !inOneRound ? nameless(question) : zone(question); };
            const ReportPtr report = analyseLive(m_facts, table, {}, options(), live);
            QCOMPARE(transport.rounds == 0, inOneRound);
            for (const Finding &finding : report->findings)
                QVERIFY(finding.code != FindingCode::DnsTemporaryFailure);
            const auto name = report->dns.find({"7.2.0.192.in-addr.arpa", DnsType::PTR});
            QVERIFY(name != report->dns.end());
            QVERIFY(name->second.status == DnsStatus::Failed);
        }
    }

    void cacheServesTheNextMessage()
    {
        ZoneTransport transport;
        dns::DnsCache cache;
        const LiveOptions live = asking(transport, &cache);
        analyseLive(m_facts, *m_table, {}, options(), live);
        const std::size_t rounds = transport.rounds;
        DnsTable fresh;
        const ReportPtr report = analyseLive(m_facts, fresh, {}, options(), live);
        QVERIFY(report->spf->result == AuthResult::Pass);
        QCOMPARE(transport.rounds, rounds);
    }

    void messagesSideBySideShareTheirRounds()
    {
        ZoneTransport alone, together;
        LiveOptions live = asking(alone);
        const ReportPtr single = analyseLive(m_facts, *m_table, {}, options(), live);

        const FactsPtr facts[] = {m_facts, otherFacts(), m_facts};
        ReportPtr reports[3];
        live.transport = &together;
        dns::DnsCache cache;
        live.cache = &cache;
        const Profile profile;
        const Options given = options();
        LiveSet set(profile, given, live, std::chrono::hours(1));
        const auto arrival = [&](std::size_t which) {
            return LiveSet::Arrival{facts[which], [&reports, which](const ReportPtr &report) {
                                        QVERIFY(!reports[which]);
                                        reports[which] = report;
                                    }};
        };
        set.add({arrival(0), arrival(1)});
        set.add({arrival(2)});
        QCOMPARE(together.rounds, std::size_t(0));
        set.finish();
        QCOMPARE(together.rounds, alone.rounds);
        QCOMPARE(cache.counters().asked, together.asked.size()); // none twice
        for (const std::size_t i : {0, 2}) {
            QVERIFY(reports[i]->spf->result == AuthResult::Pass);
            QVERIFY(reports[i]->verdict.level == single->verdict.level);
            QCOMPARE(reports[i]->findings.size(), single->findings.size());
            QCOMPARE(reports[i]->dns.size(), single->dns.size());
        }
        QVERIFY(reports[1]->spf->result != AuthResult::Pass);
        // What is known by now is done at once.
        reports[1].reset();
        set.add({arrival(1)});
        QVERIFY(reports[1] != nullptr);
        QCOMPARE(together.rounds, alone.rounds);
    }

    // One who joins later shares the rounds that are left, and has all of its own time.
    void othersJoinWhileSomeWait()
    {
        ZoneTransport transport;
        dns::DnsCache cache;
        const LiveOptions live = asking(transport, &cache);
        const Profile profile;
        const Options given = options();
        std::vector<ReportPtr> reports;
        const auto keep = [&reports](const ReportPtr &report) { reports.push_back(report); };
        constexpr std::chrono::minutes timeout{10};
        constexpr std::chrono::milliseconds used{20};
        transport.before = [&] { QTest::qSleep(int(used.count())); };
        LiveSet set(profile, given, live, timeout);
        set.add({{m_facts, keep}});
        QVERIFY(set.goOn() >= used);
        QVERIFY(set.goOn() >= used);
        QVERIFY(transport.deadline <= dns::Clock::now() + timeout - used - used);
        QVERIFY(reports.empty());
        set.add({{otherFacts(), keep}});
        const auto joined = dns::Clock::now();
        set.goOn();
        QCOMPARE(transport.rounds, std::size_t(3));
        QVERIFY(transport.deadline >= joined + timeout);
        set.finish();
        QCOMPARE(reports.size(), std::size_t(2));
        for (const ReportPtr &report : reports) {
            for (const auto &[question, answer] : report->dns)
                QVERIFY2(answer.error != "TIMEOUT", question.name.c_str());
        }
    }

    void whoseTimeIsOverIsNotWaitedFor()
    {
        ZoneTransport transport;
        LiveOptions live = asking(transport);
        const Profile profile;
        const Options given = options();
        ReportPtr report;
        LiveSet set(profile, given, live, std::chrono::milliseconds(1));
        transport.before = [] { QTest::qSleep(5); };
        set.add({{m_facts, [&report](const ReportPtr &made) { report = made; }}});
        set.finish();
        QVERIFY(report != nullptr);
        QVERIFY(report->spf->result == AuthResult::TempError);
        for (const auto &[question, answer] : report->dns)
            COMPARE_TEXT(answer.error, "TIMEOUT");
    }

    void stopGivesACompleteReport()
    {
        ZoneTransport transport;
        std::stop_source stop;
        transport.before = [&] {
            if (transport.rounds == 2)
                stop.request_stop();
        };
        LiveOptions live = asking(transport);
        live.stop = stop.get_token();
        const ReportPtr report = analyseLive(m_facts, *m_table, {}, options(), live);
        QCOMPARE(transport.rounds, std::size_t(2));
        QVERIFY(report->spf->result == AuthResult::TempError || report->spf->result == AuthResult::NotChecked);
        QVERIFY(!report->provisional);
        for (const auto &[question, answer] : m_table->all())
            QVERIFY(answer.status != DnsStatus::NotAsked); // a later analysis may still learn them
    }

    void passedDeadlineIsATimeout()
    {
        ZoneTransport transport;
        LiveOptions live = asking(transport);
        live.deadline = dns::Clock::now();
        const ReportPtr report = analyseLive(m_facts, *m_table, {}, options(), live);
        QVERIFY(!m_table->all().empty());
        for (const auto &[question, answer] : m_table->all())
            COMPARE_TEXT(answer.error, "TIMEOUT");
        QVERIFY(report->spf->result == AuthResult::TempError);
    }

    void realServerGivesTheSameVerdict()
    {
        if (!test::UnboundServer::isInstalled())
            QSKIP("unbound, ldnsutils or openssl is not installed.");
        test::UnboundServer server;
        QVERIFY2(server.isRunning(), qPrintable(server.problem()));
        dns::UdpTcpTransport transport({*dns::parseServer(server.address())});
        LiveOptions live = asking(transport);
        // reader.test and the like belong to nobody here; the server fails for them, slowly.
        live.local = [](const DnsQuestion &question) { return question.name.ends_with("plain.test") ? std::nullopt : zone(question); };
        const ReportPtr report = analyseLive(m_facts, *m_table, {}, options(), live);
        QVERIFY(report->spf->result == AuthResult::Pass);
        QVERIFY(report->dmarc->result == AuthResult::Pass);
        ZoneTransport memory;
        LiveOptions inMemory;
        inMemory.transport = &memory;
        DnsTable fresh;
        const ReportPtr same = analyseLive(m_facts, fresh, {}, options(), inMemory);
        QCOMPARE(report->findings.size(), same->findings.size());
        QVERIFY(report->verdict.level == same->verdict.level);
    }

private:
    FactsPtr m_facts;
    std::unique_ptr<DnsTable> m_table;
};

QTEST_GUILESS_MAIN(LiveAnalysisTest)
#include "LiveAnalysisTest.moc"
