// The look-up loop against servers that misbehave. Nothing here asserts a duration; that a test ends is the assertion.
#include "core/dns/live/UdpTcpTransport.h"

#include "tests/support/LoopbackDns.h"
#include "tests/support/ToString.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <vector>

using namespace heloscope;
using namespace heloscope::dns;
namespace packet = heloscope::test::packet;
using heloscope::test::freePort;
using heloscope::test::LoopbackDns;
using heloscope::test::Over;

namespace {

using Packets = std::vector<std::string>;

Server at(std::uint16_t port)
{
    Server server;
    server.address = *IpAddress::parse("127.0.0.1");
    server.port = port;
    return server;
}

/// Short waits, so that silence does not make the tests slow.
UdpTcpOptions quick()
{
    UdpTcpOptions options;
    options.resendAfter = std::chrono::milliseconds(60);
    options.tcpTimeout = std::chrono::milliseconds(120);
    return options;
}

std::string textReply(std::string_view query, std::string_view text)
{
    return packet::reply(query, 0, {packet::record(packet::questionName(query), 16, 60, packet::txt(text))});
}

DnsAnswer ask(UdpTcpTransport &transport, const char *name = "a.test")
{
    const DnsQuestion question{name, DnsType::TXT};
    return transport.exchange({&question, 1}, {})[0].answer;
}

const LoopbackDns::Handler honest = [](std::string_view query, Over) { return Packets{textReply(query, packet::questionName(query))}; };
const LoopbackDns::Handler silent = [](std::string_view, Over) { return Packets{}; };

} // namespace

class UdpTcpTransportTest : public QObject {
    Q_OBJECT
private slots:
    void manyQuestionsGetTheirOwnAnswers()
    {
        LoopbackDns server(honest);
        QVERIFY(server.isListening());
        UdpTcpTransport transport({at(server.port())});
        std::vector<DnsQuestion> questions;
        for (int i = 0; i < 500; ++i)
            questions.push_back({"n" + std::to_string(i) + ".test", DnsType::TXT});
        std::set<std::size_t> heard;
        DnsCall call;
        call.replied = [&](std::size_t i, const DnsReply &) { heard.insert(i); };
        const auto replies = transport.exchange(questions, call);
        for (std::size_t i = 0; i < questions.size(); ++i)
            COMPARE_TEXT(replies[i].answer.values.at(0), questions[i].name);
        QCOMPARE(heard.size(), questions.size());
        COMPARE_TEXT(replies[0].answer.server, server.address());
        QVERIFY(replies[0].answer.askedAt.has_value());
    }

    // Small resolvers turn away whoever asks too much at once.
    void allExchangesTogetherAskOnlySoMuchAtOnce()
    {
        constexpr std::size_t most = 40, exchanges = 4, questionsEach = 100;
        constexpr std::chrono::milliseconds distance{20};
        std::vector<Clock::time_point> came; // in the server's thread
        LoopbackDns server(
            [&came](std::string_view query, Over over) {
                came.push_back(Clock::now());
                return honest(query, over);
            },
            LoopbackDns::Tcp::Listen, distance);
        UdpTcpOptions options;
        options.mostUnderWay = most;
        UdpTcpTransport transport({at(server.port())}, options);
        std::atomic<std::size_t> right = 0;
        {
            std::vector<std::jthread> threads;
            for (std::size_t thread = 0; thread < exchanges; ++thread) {
                threads.emplace_back([&, thread] {
                    std::vector<DnsQuestion> questions;
                    for (std::size_t i = 0; i < questionsEach; ++i)
                        questions.push_back({"n" + std::to_string(i) + ".t" + std::to_string(thread) + ".test", DnsType::TXT});
                    const auto replies = transport.exchange(questions, {});
                    for (std::size_t i = 0; i < questionsEach; ++i)
                        right += replies[i].answer.values == std::vector{questions[i].name};
                });
            }
        }
        QCOMPARE(right.load(), exchanges * questionsEach);
        QCOMPARE(came.size(), exchanges * questionsEach);
        // Whoever came within the same 20 ms waited at the same time.
        std::size_t together = 0, first = 0;
        for (std::size_t i = 0; i < came.size(); ++i) {
            while (came[i] - came[first] >= distance)
                ++first;
            together = std::max(together, i + 1 - first);
        }
        QVERIFY2(together > most / 2 && together <= most + exchanges, qPrintable(QString::number(together)));
    }

    void forgedRepliesAreIgnored()
    {
        // Wrong id, wrong question, garbage, a truncated packet, our own query: then the right reply.
        LoopbackDns server([](std::string_view query, Over) {
            std::string wrongId = textReply(query, "wrong id");
            wrongId[0] = char(wrongId[0] ^ 0x55);
            std::string other(query);
            other[13] = 'z';
            const std::string wrongQuestion = textReply(other, "wrong question");
            return Packets{wrongId, wrongQuestion, "garbage", textReply(query, "cut").substr(0, 14), std::string(query), "", textReply(query, "right")};
        });
        UdpTcpTransport transport({at(server.port())}, quick());
        COMPARE_TEXT(ask(transport).values.at(0), "right");
    }

    void brokenRepliesFail()
    {
        LoopbackDns server([](std::string_view query, Over) {
            std::string looping = packet::reply(query, 0, {"x"});
            looping.pop_back();
            looping += std::string{char(0xc0), char(looping.size())} + packet::u16(16) + packet::u16(1) + packet::u32(1) + packet::u16(2) + packet::txt("a");
            return Packets{looping};
        });
        UdpTcpTransport transport({at(server.port())}, quick());
        COMPARE_TEXT(ask(transport).error, "MALFORMED");
    }

    void truncatedRepliesGoToTcp()
    {
        const std::string large(30000, 'x');
        LoopbackDns server(
            [&](std::string_view query, Over over) { return Packets{over == Over::Udp ? packet::reply(query, 0x0200, {}) : textReply(query, large)}; });
        UdpTcpTransport transport({at(server.port())});
        std::vector<DnsQuestion> questions;
        for (int i = 0; i < 100; ++i)
            questions.push_back({"n" + std::to_string(i) + ".test", DnsType::TXT});
        for (const DnsReply &reply : transport.exchange(questions, {}))
            COMPARE_TEXT(reply.answer.values.at(0), large);
        QCOMPARE(server.queries(Over::Tcp), 100);
    }

    void otherPacketsOnTheStreamAreSkipped()
    {
        LoopbackDns server([](std::string_view query, Over over) {
            if (over == Over::Udp)
                return Packets{packet::reply(query, 0x0200, {})};
            std::string wrongId = textReply(query, "wrong");
            wrongId[1] = char(wrongId[1] ^ 1);
            return Packets{"", wrongId, "x", textReply(query, "right")};
        });
        UdpTcpTransport transport({at(server.port())}, quick());
        COMPARE_TEXT(ask(transport).values.at(0), "right");
    }

    void truncationWithoutTcpIsSaid()
    {
        const LoopbackDns::Handler truncating = [](std::string_view query, Over) { return Packets{packet::reply(query, 0x0200, {})}; };
        LoopbackDns refusing(truncating, LoopbackDns::Tcp::Refuse);
        UdpTcpTransport first({at(refusing.port())}, quick());
        COMPARE_TEXT(ask(first).error, "TRUNCATED");
        LoopbackDns truncatedAgain(truncating); // TC over TCP as well
        UdpTcpTransport second({at(truncatedAgain.port())}, quick());
        COMPARE_TEXT(ask(second).error, "TRUNCATED");
        LoopbackDns closing([](std::string_view query, Over over) { return over == Over::Udp ? Packets{packet::reply(query, 0x0200, {})} : Packets{}; });
        UdpTcpTransport third({at(closing.port())}, quick());
        COMPARE_TEXT(ask(third).error, "TRUNCATED");
    }

    void refusedPortIsKnown()
    {
        UdpTcpOptions options; // the default wait: the test would take 4.5 s if the refusal went unseen
        UdpTcpTransport transport({at(freePort())}, options);
        const DnsAnswer answer = ask(transport);
        QVERIFY(answer.status == DnsStatus::Failed);
        COMPARE_TEXT(answer.error, "UNREACHABLE");
    }

    void noServersMeansUnreachable()
    {
        UdpTcpTransport transport({});
        COMPARE_TEXT(ask(transport).error, "UNREACHABLE");
    }

    void nextServerHelps_data()
    {
        QTest::addColumn<QByteArray>("first");
        for (const char *kind : {"refused", "silent", "servfail", "garbage", "tc-without-tcp"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void nextServerHelps()
    {
        QFETCH(QByteArray, first);
        LoopbackDns bad(
            [&](std::string_view query, Over) {
                return first == "servfail" ? Packets{packet::reply(query, 2, {})}
                    : first == "garbage"   ? Packets{"garbage"}
                    : first == "silent"    ? Packets{}
                                           : Packets{packet::reply(query, 0x0200, {})};
            },
            LoopbackDns::Tcp::Refuse);
        LoopbackDns good(honest);
        UdpTcpTransport transport({at(first == "refused" ? freePort() : bad.port()), at(good.port())}, quick());
        for (const char *name : {"a.test", "b.test", "c.test", "d.test"}) {
            const DnsAnswer answer = ask(transport, name);
            COMPARE_TEXT(answer.values.empty() ? answer.error : answer.values[0], name);
            COMPARE_TEXT(answer.server, good.address());
        }
        if (first == "silent") // after two silent questions the other server comes first
            QVERIFY(bad.queries(Over::Udp) <= 4);
    }

    void serverErrorIsKeptWhereNobodyKnowsBetter()
    {
        LoopbackDns failing([](std::string_view query, Over) { return Packets{packet::reply(query, 2, {})}; });
        UdpTcpTransport transport({at(failing.port()), at(freePort())}, quick());
        const DnsAnswer answer = ask(transport);
        COMPARE_TEXT(answer.error, "SERVFAIL");
    }

    void serversWithoutEdnsAreAskedWithout()
    {
        LoopbackDns old([](std::string_view query, Over) {
            const bool edns = query[11] == 1;
            return Packets{edns ? std::string(query.substr(0, 2)) + std::string("\x81\x81\0\0\0\0\0\0\0\0", 10) : textReply(query, "old")};
        });
        UdpTcpTransport transport({at(old.port())}, quick());
        COMPARE_TEXT(ask(transport).values.at(0), "old");
    }

    void lostPacketIsSentAgain()
    {
        std::atomic<int> count = 0;
        LoopbackDns lossy([&](std::string_view query, Over) { return ++count == 1 ? Packets{} : Packets{textReply(query, "second")}; });
        UdpTcpTransport transport({at(lossy.port())}, quick());
        COMPARE_TEXT(ask(transport).values.at(0), "second");
        QCOMPARE(lossy.queries(Over::Udp), 2);
    }

    void tcpIsTheLastResort()
    {
        LoopbackDns onlyTcp([](std::string_view query, Over over) { return over == Over::Udp ? Packets{} : Packets{textReply(query, "tcp")}; });
        UdpTcpTransport transport({at(onlyTcp.port())}, quick());
        COMPARE_TEXT(ask(transport).values.at(0), "tcp");
    }

    void silenceOfAllServersIsUnreachable()
    {
        LoopbackDns one(silent), two(silent);
        UdpTcpTransport transport({at(one.port()), at(two.port())}, quick());
        COMPARE_TEXT(ask(transport).error, "UNREACHABLE");
    }

    void silentServersAreNotWaitedForAgainAndAgain()
    {
        std::atomic<bool> awake = false;
        LoopbackDns server([&](std::string_view query, Over over) { return awake ? honest(query, over) : Packets{}; });
        UdpTcpTransport transport({at(server.port())}, quick());
        for (int i = 0; i < 3; ++i)
            COMPARE_TEXT(ask(transport).error, "UNREACHABLE");
        const int before = server.queries(Over::Udp) + server.queries(Over::Tcp);
        COMPARE_TEXT(ask(transport).error, "UNREACHABLE");
        QCOMPARE(server.queries(Over::Udp) + server.queries(Over::Tcp), before + 1);
        awake = true;
        QVERIFY(ask(transport).answered());
    }

    void deadlineWithNobodyThereIsUnreachable()
    {
        LoopbackDns server(silent);
        UdpTcpOptions options = quick();
        options.tcpTimeout = std::chrono::minutes(10);
        UdpTcpTransport transport({at(server.port())}, options);
        DnsCall call;
        call.deadline = Clock::now() + std::chrono::seconds(1); // UDP was silent by then
        const DnsQuestion question{"a.test", DnsType::TXT};
        COMPARE_TEXT(transport.exchange({&question, 1}, call)[0].answer.error, "UNREACHABLE");
    }

    void silenceForOneNameIsATimeout()
    {
        LoopbackDns server([](std::string_view query, Over over) { return packet::questionName(query) == "quiet.test" ? Packets{} : honest(query, over); });
        UdpTcpTransport transport({at(server.port())}, quick());
        const DnsQuestion questions[] = {{"quiet.test", DnsType::TXT}, {"a.test", DnsType::TXT}};
        const auto replies = transport.exchange(questions, {});
        COMPARE_TEXT(replies[0].answer.error, "TIMEOUT");
        QVERIFY(replies[0].conclusive);
        QVERIFY(replies[1].answer.answered());
    }

    void deadlineEndsTheWait()
    {
        LoopbackDns server(silent);
        UdpTcpTransport transport({at(server.port())});
        const std::vector<DnsQuestion> questions(40, {"a.test", DnsType::TXT}); // more than the window
        DnsCall call;
        call.deadline = Clock::now() + std::chrono::milliseconds(50);
        for (const DnsReply &reply : transport.exchange(questions, call)) {
            COMPARE_TEXT(reply.answer.error, "TIMEOUT");
            QVERIFY(!reply.conclusive);
        }
    }

    void stopEndsTheWait()
    {
        std::stop_source stop;
        LoopbackDns server([&](std::string_view, Over) {
            stop.request_stop(); // once a question is under way
            return Packets{};
        });
        UdpTcpTransport transport({at(server.port())});
        const std::vector<DnsQuestion> questions(40, {"a.test", DnsType::TXT});
        DnsCall call;
        call.stop = stop.get_token();
        for (const DnsReply &reply : transport.exchange(questions, call))
            QVERIFY(reply.answer.status == DnsStatus::NotAsked);
    }

    void adOfLoopbackIsKept()
    {
        LoopbackDns server([](std::string_view query, Over) {
            return Packets{packet::reply(query, 0x0020, {packet::record(packet::questionName(query), 16, 60, packet::txt("x"))})};
        });
        UdpTcpTransport transport({at(server.port())});
        QVERIFY(ask(transport).secure == true);
    }

    void threadsShareATransport()
    {
        LoopbackDns server(honest);
        UdpTcpTransport transport({at(server.port())});
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> workers;
            for (int worker = 0; worker < 4; ++worker)
                workers.emplace_back([&, worker] {
                    for (int i = 0; i < 50; ++i) {
                        const std::string name = "w" + std::to_string(worker) + "n" + std::to_string(i) + ".test";
                        right += ask(transport, name.c_str()).values == std::vector<std::string>{name};
                    }
                });
        }
        QCOMPARE(int(right), 200);
    }
};

QTEST_APPLESS_MAIN(UdpTcpTransportTest)
#include "UdpTcpTransportTest.moc"
