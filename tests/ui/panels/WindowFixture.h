// A window for tests: the analysis is a function that hands out a report made by hand, the clock stands still, nothing is stored.
#pragma once

#include "tests/ui/panels/ReportFixtures.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/MainWindow.h"

#include <QTemporaryDir>

#include <memory>

namespace heloscope::test {

inline ui::Services servicesFor(ui::Analyser analyse)
{
    ui::Services services;
    services.analyse = std::move(analyse);
    services.now = [] { return fixtureNow; };
    services.dnsServer = [] { return QStringLiteral("192.0.2.53:53"); };
    services.saveReport = [](const ui::Case &, const ui::Settings &, const QString &, const ui::ReportWish &) { return Result<void>(); };
    services.print = [](const ui::Case &, const ui::Settings &, QPagedPaintDevice &, const ui::ReportWish &) { return Result<void>(); };
    services.ticket = [](const Report &report, const ui::Settings &) { return QStringLiteral("ticket ") + QString::fromStdString(report.source.sha256); };
    services.example = [](int) {
        ui::Case example;
        example.bytes = std::make_shared<const std::string>("From: a@b.example\r\n\r\n");
        return example;
    };
    return services;
}

/// Hands out `report`, whatever the bytes are.
inline ui::Analyser always(ReportPtr report)
{
    return
        [report](const ui::AnalysisRequest &, std::stop_token, const std::function<void(const ui::AnalysisProgress &)> &) { return Result<ReportPtr>(report); };
}

class WindowFixture {
public:
    explicit WindowFixture(ui::Analyser analyse, ui::Settings settings = {})
        : window(servicesFor(std::move(analyse)), withoutHint(std::move(settings)), ui::SettingsStore(m_folder.filePath(QStringLiteral("settings.ini"))))
    {
    }
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    explicit WindowFixture(ReportPtr report, ui::Settings settings = {}) : WindowFixture(always(report), std::move(settings)) {}

private:
    static ui::Settings withoutHint(ui::Settings settings)
    {
        settings.profileHintDismissed = true;
        return settings;
    }
    QTemporaryDir m_folder;

public:
    ui::MainWindow window;
};

} // namespace heloscope::test
