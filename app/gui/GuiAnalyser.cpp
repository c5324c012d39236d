#include "app/gui/GuiAnalyser.h"

#include "app/net/TransportChoice.h"
#include "core/Analyse.h"
#include "core/dns/live/LiveAnalysis.h"
#include "core/dns/live/LiveCheckup.h"
#include "ui/input/TrustStore.h"

namespace heloscope::gui {

Result<void> GuiAnalyser::apply(const ui::Settings &settings)
{
    net::TransportSettings wanted;
    wanted.offline = settings.dns == ui::DnsMode::Off;
    if (settings.dns == ui::DnsMode::Server)
        wanted.servers = settings.dnsServers;
    if (settings.dns == ui::DnsMode::Https) {
        wanted.dohUrl = settings.dohUrl;
        wanted.dohCaFile = settings.dohCaFile;
    }
    auto made = net::makeTransport(wanted);
    const std::lock_guard lock(m_mutex);
    m_timeout = std::chrono::milliseconds(settings.timeoutMs);
    m_transport = made ? std::shared_ptr<dns::DnsTransport>(std::move(*made)) : nullptr;
    return made ? Result<void>() : Result<void>(tl::unexpected<Error>(made.error()));
}

QString GuiAnalyser::dnsServer() const
{
    const std::lock_guard lock(m_mutex);
    return m_transport ? QString::fromStdString(m_transport->description()) : QString();
}

Result<ReportPtr> GuiAnalyser::analyse(const ui::AnalysisRequest &request, std::stop_token stop,
                                       const std::function<void(const ui::AnalysisProgress &)> &progress)
{
    const auto start = dns::Clock::now();
    std::shared_ptr<dns::DnsTransport> transport;
    LiveOptions live;
    {
        const std::lock_guard lock(m_mutex);
        transport = request.answers || request.options.offline ? nullptr : m_transport;
        live.deadline = start + m_timeout;
    }
    Options options = request.options;
    options.trustRoots = input::systemTrustRoots();
    const auto facts = parse(*request.bytes, request.source, options, request.hint);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    const auto parsed = std::chrono::duration_cast<std::chrono::microseconds>(dns::Clock::now() - start);

    live.transport = transport.get();
    live.cache = transport ? &m_cache : nullptr;
    if (request.answers)
        live.local = [answers = request.answers, closedWorld = request.closedWorld](const DnsQuestion &question) {
            return answers->lookUp(question, closedWorld);
        };
    live.stop = std::move(stop);
    live.observe = [&progress](const LiveProgress &step) { progress({step.answered, step.asked, step.provisional}); };
    DnsTable table;
    auto report = std::make_shared<Report>(*analyseLive(*facts, table, request.profile, options, live));
    report->timing.parseUs = std::uint64_t(parsed.count());
    return report;
}

checkup::Checkup GuiAnalyser::checkUp(const checkup::Request &request, std::stop_token stop)
{
    std::shared_ptr<dns::DnsTransport> transport;
    LiveOptions live;
    {
        const std::lock_guard lock(m_mutex);
        transport = m_transport;
        live.deadline = dns::Clock::now() + m_timeout;
    }
    live.transport = transport.get();
    live.cache = transport ? &m_cache : nullptr;
    live.stop = std::move(stop);
    DnsTable table;
    return checkUpLive(request, table, live);
}

} // namespace heloscope::gui
