#include "core/dns/live/DnsCache.h"
#include "core/dns/live/DnsWire.h"

#include "tests/support/ToString.h"

#include <atomic>
#include <barrier>
#include <thread>

using namespace heloscope;
using namespace heloscope::dns;

namespace {

/// Answers by a function, counts what it was asked, and can be held until a test lets it go on.
class ScriptedTransport : public DnsTransport {
public:
    std::function<DnsReply(const DnsQuestion &)> script;
    std::function<void()> before; // called at the start of each exchange
    std::atomic<int> asked = 0, exchanges = 0;

    std::vector<DnsReply> exchange(std::span<const DnsQuestion> questions, const DnsCall &call) override
    {
        ++exchanges;
        asked += int(questions.size());
        if (before)
            before();
        std::vector<DnsReply> replies;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            replies.push_back(script(questions[i]));
            if (call.replied)
                call.replied(i, replies.back());
        }
        return replies;
    }
    std::string description() const override { return "script"; }
};

DnsReply answered(std::string value, std::uint32_t ttl)
{
    DnsReply reply;
    reply.answer.status = DnsStatus::Answered;
    reply.answer.values = {std::move(value)};
    reply.answer.ttl = ttl;
    return reply;
}

DnsReply aliasTo(const std::string &target)
{
    DnsReply reply;
    reply.answer.status = DnsStatus::NoData;
    reply.answer.aliases = {target};
    reply.answer.ttl = 300;
    reply.answer.secure = true;
    reply.continueAt = target;
    return reply;
}

const DnsQuestion question{"a.test", DnsType::TXT};

} // namespace

class DnsCacheTest : public QObject {
    Q_OBJECT
private slots:
    void chainsAreFollowedAcrossReplies()
    {
        ScriptedTransport transport;
        transport.script = [](const DnsQuestion &asked) {
            return asked.name == "a.test" ? aliasTo("b.test") : asked.name == "b.test" ? aliasTo("c.test") : answered(asked.name, 60);
        };
        std::vector<std::size_t> heard;
        DnsCall call;
        call.replied = [&](std::size_t i, const DnsReply &) { heard.push_back(i); };
        const DnsQuestion questions[] = {question, {"c.test", DnsType::TXT}};
        const auto replies = dns::resolve(transport, questions, call);
        COMPARE_TEXT(replies[0].answer.values.at(0), "c.test");
        QCOMPARE(replies[0].answer.aliases, (std::vector<std::string>{"b.test", "c.test"}));
        QCOMPARE(replies[0].answer.ttl.value_or(0), 60u);
        QVERIFY(!replies[0].answer.secure); // the last link is not validated
        COMPARE_TEXT(replies[1].answer.values.at(0), "c.test");
        QCOMPARE(heard, (std::vector<std::size_t>{1, 0}));
        QCOMPARE(int(transport.exchanges), 3);
    }

    void endlessChainsFail_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("loop") << QByteArray("loop") << QByteArray("LOOP");
        QTest::newRow("growing") << QByteArray("growing") << QByteArray("LOOP");
        QTest::newRow("bad name") << QByteArray("bad") << QByteArray("MALFORMED");
    }
    void endlessChainsFail()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, error);
        ScriptedTransport transport;
        transport.script = [&](const DnsQuestion &asked) {
            return kind == "loop"   ? aliasTo(asked.name == "a.test" ? "b.test" : "a.test")
                : kind == "growing" ? aliasTo("x." + asked.name)
                                    : aliasTo("a\\032b.test");
        };
        const auto replies = dns::resolve(transport, {&question, 1}, {});
        COMPARE_TEXT(replies[0].answer.error, test::text(error));
        QVERIFY(transport.exchanges <= maxCnameChain + 1);
    }

    // RFC 8020 believes "no such domain"; a server that denies even what always exists is not part of the name service.
    void aServerThatDeniesEverythingIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("knows"); // the names it does not deny
        QTest::addColumn<QByteArray>("error"); // of the denied one
        QTest::addColumn<int>("exchanges");
        QTest::newRow("knows nothing") << QByteArray() << QByteArray("DENIES-ALL") << 2;
        QTest::newRow("knows what always exists") << QByteArray("arpa") << QByteArray() << 2;
        QTest::newRow("knew another name") << QByteArray("b.test") << QByteArray() << 1;
    }
    void aServerThatDeniesEverythingIsNotBelieved()
    {
        QFETCH(QByteArray, knows);
        QFETCH(QByteArray, error);
        QFETCH(int, exchanges);
        ScriptedTransport transport;
        transport.script = [&](const DnsQuestion &asked) {
            DnsReply denied;
            denied.answer.status = DnsStatus::NoSuchDomain;
            return asked.name == test::text(knows) ? answered("yes", 60) : denied;
        };
        std::vector<std::size_t> heard;
        std::vector<DnsQuestion> askedToo;
        DnsCall call;
        call.replied = [&](std::size_t i, const DnsReply &) { heard.push_back(i); };
        call.askedToo = [&](const DnsQuestion &asked, const DnsAnswer &) { askedToo.push_back(asked); };
        const DnsQuestion questions[] = {question, {"b.test", DnsType::TXT}};
        const auto replies = dns::resolve(transport, questions, call);
        COMPARE_TEXT(replies[0].answer.error, test::text(error));
        QVERIFY(replies[0].answer.status == (error.isEmpty() ? DnsStatus::NoSuchDomain : DnsStatus::Failed));
        QCOMPARE(heard.size(), std::size_t(2));
        QCOMPARE(int(transport.exchanges), exchanges);
        QCOMPARE(askedToo.size(), std::size_t(exchanges - 1));
        // Asked once; what it showed is kept with the transport.
        dns::resolve(transport, {&question, 1}, {});
        QCOMPARE(int(transport.exchanges), error.isEmpty() ? exchanges + 1 : exchanges + 2);
    }

    void answersAreSharedWhileFresh()
    {
        ScriptedTransport transport;
        transport.script = [](const DnsQuestion &) { return answered("x", 300); };
        DnsCache cache;
        cache.resolve(transport, {&question, 1}, {});
        const auto replies = cache.resolve(transport, {&question, 1}, {});
        COMPARE_TEXT(replies[0]->second.values.at(0), "x");
        QCOMPARE(int(transport.asked), 1);
        QCOMPARE(cache.counters().hits, std::uint64_t(1));
        QVERIFY(cache.find(question) && cache.find(question) == replies[0]); // one entry for all
        cache.clear();
        QVERIFY(!cache.find(question));
    }

    void memoryIsBounded()
    {
        DnsCache cache;
        DnsAnswer answer;
        answer.status = DnsStatus::Answered;
        answer.ttl = 300;
        answer.wire.assign(10'000, 'x');
        const std::size_t fitting = maxCachedBytes / answer.wire.size();
        const auto numbered = [](std::size_t i) { return DnsQuestion{std::to_string(i) + ".test", DnsType::TXT}; };
        for (std::size_t i = 0; i < fitting + 10; ++i) {
            cache.store(numbered(i), answer);
            cache.store(numbered(i), answer); // once more counts once
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < fitting + 10; ++i)
            kept += cache.find(numbered(i)) ? 1 : 0;
        QVERIFY(kept < fitting && kept > fitting * 8 / 10);
        QVERIFY(!cache.find(numbered(0)) && cache.find(numbered(fitting + 9))); // the oldest go
        cache.clear();
        QVERIFY(!cache.find(numbered(fitting + 9)));
        cache.store(numbered(0), answer);
        QVERIFY(cache.find(numbered(0)));
    }

    // Questions that want the same slot, or slots at the end of the table, are told apart, and stay found when the oldest go.
    void questionsWithTheSameHashAreToldApart_data()
    {
        QTest::addColumn<quint64>("hash"); // of all
        QTest::newRow("first slot") << quint64(0);
        QTest::newRow("last slot") << ~quint64(0);
    }
    void questionsWithTheSameHashAreToldApart()
    {
        QFETCH(quint64, hash);
        AnswerTable table;
        const auto until = Clock::now() + std::chrono::hours(1);
        DnsAnswer large;
        large.wire.assign(maxCachedBytes / 50, 'x');
        std::vector<DnsEntryPtr> entries;
        for (std::size_t i = 0; i < 100; ++i) {
            // Every second one has a hash of its own, which may be a slot that is taken already.
            const std::size_t own = i % 2 == 0 ? hash : i;
            entries.push_back(makeDnsEntry({std::to_string(i) + ".test", DnsType::TXT}, large));
            table.keep(own, entries.back(), until);
            for (std::size_t k = 0; k <= i; ++k) {
                const std::size_t its = k % 2 == 0 ? hash : k;
                DnsKey key(entries[k]->first);
                key.hash = its;
                const AnswerTable::Slot *found = table.find(key);
                QVERIFY(!found || found->entry == entries[k]);
                QVERIFY(found || i >= 49);
                QVERIFY(found || k < i); // the newest stays
            }
            QVERIFY(!table.find(DnsKey(DnsQuestion{"none.test", DnsType::TXT})));
        }
        const auto replaced = makeDnsEntry(entries.back()->first, {});
        table.keep(99, replaced, until);
        QVERIFY(table.find(DnsKey(*entries.back(), 99))->entry == replaced);
        table.clear();
        QVERIFY(!table.find(DnsKey(*replaced, 99)));
    }

    void whatMayBeKept_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ttl"); // -1 = none
        QTest::addColumn<bool>("conclusive");
        QTest::addColumn<bool>("kept");
        QTest::newRow("answer") << int(DnsStatus::Answered) << 60 << true << true;
        QTest::newRow("answer with TTL 0") << int(DnsStatus::Answered) << 0 << true << false;
        QTest::newRow("NXDOMAIN with SOA") << int(DnsStatus::NoSuchDomain) << 60 << true << true;
        QTest::newRow("NXDOMAIN without SOA") << int(DnsStatus::NoSuchDomain) << -1 << true << true;
        QTest::newRow("NODATA with TTL 0") << int(DnsStatus::NoData) << 0 << true << false;
        QTest::newRow("failure") << int(DnsStatus::Failed) << -1 << true << true;
        QTest::newRow("given up for lack of time") << int(DnsStatus::Failed) << -1 << false << false;
        QTest::newRow("not asked") << int(DnsStatus::NotAsked) << -1 << false << false;
    }
    void whatMayBeKept()
    {
        QFETCH(int, status);
        QFETCH(int, ttl);
        QFETCH(bool, conclusive);
        QFETCH(bool, kept);
        ScriptedTransport transport;
        transport.noteKnowsNames();
        transport.script = [&](const DnsQuestion &) {
            DnsReply reply;
            reply.answer.status = DnsStatus(status);
            if (ttl >= 0)
                reply.answer.ttl = std::uint32_t(ttl);
            reply.conclusive = conclusive;
            return reply;
        };
        DnsCache cache;
        cache.resolve(transport, {&question, 1}, {});
        QCOMPARE(cache.find(question) != nullptr, kept);
        cache.resolve(transport, {&question, 1}, {});
        QCOMPARE(int(transport.asked), kept ? 1 : 2);
    }

    void aQuestionUnderWayIsNotAskedTwice()
    {
        constexpr int threads = 8;
        ScriptedTransport transport;
        DnsCache cache;
        // The one exchange ends only after all others wait for it.
        transport.before = [&] {
            while (cache.counters().waited < threads - 1)
                std::this_thread::yield();
        };
        transport.script = [](const DnsQuestion &) { return answered("x", 300); };
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> workers;
            for (int i = 0; i < threads; ++i)
                workers.emplace_back([&] {
                    const auto replies = cache.resolve(transport, {&question, 1}, {});
                    right += replies[0]->second.answered() && replies[0]->second.values == std::vector<std::string>{"x"};
                });
        }
        QCOMPARE(int(right), threads);
        QCOMPARE(int(transport.asked), 1);
    }

    void whoWaitsAsksAgainWhenTheOtherGaveUp()
    {
        ScriptedTransport transport;
        DnsCache cache;
        std::atomic<int> count = 0;
        transport.before = [&] {
            if (count++ == 0) {
                while (cache.counters().waited < 1)
                    std::this_thread::yield();
            }
        };
        transport.script = [&](const DnsQuestion &) { return count == 1 ? notAskedReply() : answered("x", 300); };
        std::vector<DnsEntryPtr> first, second;
        {
            const std::jthread one([&] { first = cache.resolve(transport, {&question, 1}, {}); });
            while (count == 0)
                std::this_thread::yield();
            const std::jthread two([&] { second = cache.resolve(transport, {&question, 1}, {}); });
        }
        QVERIFY(first[0]->second.status == DnsStatus::NotAsked);
        QVERIFY(second[0]->second.answered());
    }

    void waitingEndsWithTheStopRequest()
    {
        ScriptedTransport transport;
        DnsCache cache;
        std::stop_source stop;
        std::atomic<bool> release = false;
        transport.before = [&] {
            while (!release)
                std::this_thread::yield();
        };
        transport.script = [](const DnsQuestion &) { return answered("x", 300); };
        std::vector<DnsEntryPtr> waiting;
        {
            const std::jthread asking([&] { cache.resolve(transport, {&question, 1}, {}); });
            while (transport.exchanges == 0)
                std::this_thread::yield();
            std::jthread waiter([&] {
                DnsCall call;
                call.stop = stop.get_token();
                waiting = cache.resolve(transport, {&question, 1}, call);
            });
            while (cache.counters().waited == 0)
                std::this_thread::yield();
            stop.request_stop();
            waiter.join(); // would never end while the other exchange is held
            release = true;
        }
        QVERIFY(waiting[0]->second.status == DnsStatus::NotAsked);
    }

    void sameQuestionTwiceInOneCall()
    {
        ScriptedTransport transport;
        transport.script = [](const DnsQuestion &) { return answered("x", 300); };
        DnsCache cache;
        const DnsQuestion twice[] = {question, question};
        const auto replies = cache.resolve(transport, twice, {});
        QVERIFY(replies[0]->second.answered() && replies[1]->second.answered());
        QCOMPARE(int(transport.asked), 1);
    }
};

QTEST_APPLESS_MAIN(DnsCacheTest)
#include "DnsCacheTest.moc"
