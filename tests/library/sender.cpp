// A mail filter's view: one message on standard input, one header line out. Exit status 1 where the From: address was forged.
#include "core/dns/live/LiveAnalysis.h"
#include "core/dns/live/UdpTcpTransport.h"

#include <ctime>
#include <iostream>
#include <iterator>

int main(int argc, char **argv)
{
    using namespace heloscope;
    const std::string message(std::istreambuf_iterator<char>(std::cin), {});
    Options options;
    options.now = std::time(nullptr);
    if (argc > 1)
        options.clientIp = argv[1]; // what the server knows better than the message says
    const auto facts = parse(message, {}, options);
    if (!facts) {
        std::cerr << facts.error().code << ": " << facts.error().detail << '\n';
        return 2;
    }
    dns::UdpTcpTransport network(dns::systemServers());
    LiveOptions live;
    live.transport = &network;
    live.deadline = dns::Clock::now() + std::chrono::seconds(5);
    DnsTable answers;
    const ReportPtr report = analyseLive(*facts, answers, {}, options, live);
    std::cout << "X-Sender-Verdict: " << toString(report->verdict.level) << '\n';
    return report->verdict.level == VerdictLevel::Forged ? 1 : 0;
}
