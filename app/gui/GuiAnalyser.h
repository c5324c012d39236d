// How the window analyses: parse, then look-ups over the transport that the settings name. Safe from several threads at once.
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "core/dns/live/DnsCache.h"
#include "core/dns/live/DnsTransport.h"
#include "ui/Settings.h"
#include "ui/job/AnalysisJob.h"

#include <QString>

#include <memory>
#include <mutex>

namespace heloscope::gui {

class GuiAnalyser {
public:
    /// Takes effect for analyses started from now on. Errors: those of net::makeTransport; then nothing is asked.
    Result<void> apply(const ui::Settings &settings);

    Result<ReportPtr> analyse(const ui::AnalysisRequest &request, std::stop_token stop, const std::function<void(const ui::AnalysisProgress &)> &progress);
    checkup::Checkup checkUp(const checkup::Request &request, std::stop_token stop);
    /// Who is asked, for people; empty = DNS is off.
    QString dnsServer() const;

private:
    mutable std::mutex m_mutex; // guards the two below
    std::shared_ptr<dns::DnsTransport> m_transport;
    std::chrono::milliseconds m_timeout{10'000};
    dns::DnsCache m_cache;
};

} // namespace heloscope::gui
