// Look-ups on loopback: how long a stop request takes, and what a question costs.
#include "tests/bench/Bench.h"

#include "core/dns/live/DnsWire.h"
#include "core/dns/live/UdpTcpTransport.h"
#include "tests/support/LoopbackDns.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace heloscope::bench {

namespace {

using dns::Clock;
namespace packet = test::packet;

dns::Server serverAt(std::uint16_t port)
{
    dns::Server server;
    server.address = *IpAddress::parse("127.0.0.1");
    server.port = port;
    return server;
}

std::vector<DnsQuestion> questions(int count)
{
    std::vector<DnsQuestion> list;
    for (int i = 0; i < count; ++i)
        list.push_back({"n" + std::to_string(i) + ".sender.test", DnsType::TXT});
    return list;
}

/// From the stop request to the return of the exchange, 40 questions waiting for a silent server; the worst of 50.
Figure cancelLatency()
{
    std::atomic<int> received = 0;
    test::LoopbackDns server([&](std::string_view, test::Over) {
        ++received;
        return std::vector<std::string>{};
    });
    dns::UdpTcpTransport transport({serverAt(server.port())});
    const std::vector<DnsQuestion> list = questions(40);
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        received = 0;
        std::stop_source stop;
        std::atomic<Clock::time_point> returned{};
        std::jthread worker([&] {
            dns::DnsCall call;
            call.stop = stop.get_token();
            keep(transport.exchange(list, call));
            returned = Clock::now();
        });
        while (received < 32)
            std::this_thread::yield();
        const Clock::time_point requested = Clock::now();
        stop.request_stop();
        worker.join();
        times.push_back(std::chrono::duration<double, std::nano>(returned.load() - requested).count());
    }
    std::sort(times.begin(), times.end());
    return {"dns cancel latency (worst of 50)", times.back(), 0, "median " + std::to_string(int(times[25] / 1000)) + " us"};
}

} // namespace

std::vector<Figure> dnsBenches(const Arguments &arguments)
{
    std::vector<Figure> figures;
    if (wanted(arguments, "dns cancel latency"))
        figures.push_back(cancelLatency());
    const auto honest = [](std::string_view query, test::Over) {
        return std::vector<std::string>{packet::reply(query, 0, {packet::record(packet::questionName(query), 16, 60, packet::txt("v=spf1 -all"))})};
    };
    for (const int count : {1, 8, 500}) {
        const std::string name = "dns exchange of " + std::to_string(count);
        if (!wanted(arguments, name))
            continue;
        test::LoopbackDns server(honest);
        dns::UdpTcpTransport transport({serverAt(server.port())});
        const std::vector<DnsQuestion> list = questions(count);
        Figure figure = measure(name, 0, [&] { keep(transport.exchange(list, {})); });
        figure.note = std::to_string(int(figure.nanoseconds / count / 1000)) + " us a question, the server's work included";
        figures.push_back(std::move(figure));
    }
    if (wanted(arguments, "dns reply decode")) {
        const DnsQuestion question{"n.sender.test", DnsType::TXT};
        const std::string reply = packet::reply(dns::encodeQuery(question, 1), 0, {packet::record(question.name, 16, 60, packet::txt(std::string(400, 'k')))});
        figures.push_back(
            measure("dns reply decode", double(reply.size()), [&] { keep(dns::decodeReply(reply, question, 1, dns::AdBit::Believe, "127.0.0.1:53")); }));
    }
    return figures;
}

} // namespace heloscope::bench
