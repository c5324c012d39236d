#include "ui/Settings.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <memory>

namespace heloscope::ui {

namespace {

std::unique_ptr<QSettings> opened(const QString &path)
{
    if (path.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("heloscope"), QStringLiteral("heloscope"));
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

/// Calls `visit(key, member)` for every setting: the one table.
template<typename S, typename Visit> void forEachSetting(S &settings, Visit visit)
{
    visit("look/theme", settings.theme);
    visit("look/text-size", settings.textSize);
    visit("look/language", settings.language);
    visit("report/defang", settings.defang);
    visit("report/depth", settings.reportDepth);
    visit("cases/keep", settings.history);
    visit("cases/recent-files", settings.recentFiles);
    visit("dns/mode", settings.dns);
    visit("dns/servers", settings.dnsServers);
    visit("dns/doh-url", settings.dohUrl);
    visit("dns/doh-ca", settings.dohCaFile);
    visit("dns/timeout-ms", settings.timeoutMs);
    visit("dns/ask-mailbox-names", settings.askMailboxNames);
    visit("profile/document", settings.profile);
    visit("profile/has-bounce-keys", settings.hasBounceKeys);
    visit("profile/hint-dismissed", settings.profileHintDismissed);
    visit("window/geometry", settings.windowGeometry);
    visit("window/splitter", settings.mainSplitter);
    visit("window/source-splitter", settings.sourceSplitter);
    visit("window/tab", settings.tab);
}

} // namespace

Profile Settings::readProfile() const
{
    const auto parsed = parseProfile(std::string_view(profile.constData(), std::size_t(profile.size())));
    return parsed ? *parsed : Profile{};
}

void Settings::setProfile(const Profile &changed) { profile = QByteArray::fromStdString(writeProfile(changed, Secrets::LeaveOut)); }

Settings SettingsStore::load() const
{
    const auto store = opened(m_path);
    Settings settings;
    forEachSetting(settings, [&store]<typename T>(const char *key, T &member) {
        const QVariant value = store->value(QLatin1String(key));
        if (!value.isValid())
            return;
        if constexpr (std::is_enum_v<T>)
            member = T(value.toInt());
        else
            member = value.value<T>();
    });
    const Settings defaults;
    settings.textSize = std::clamp(settings.textSize, minTextSize, maxTextSize);
    settings.timeoutMs = std::clamp(settings.timeoutMs, 500, 120000);
    if (int(settings.theme) < 0 || settings.theme > ThemeChoice::Dark)
        settings.theme = defaults.theme;
    if (int(settings.dns) < 0 || settings.dns > DnsMode::Off)
        settings.dns = defaults.dns;
    if (settings.history != KeepHistory::Always)
        settings.history = defaults.history;
    if (int(settings.reportDepth) < 0 || settings.reportDepth > Depth::Evidence)
        settings.reportDepth = defaults.reportDepth;
    return settings;
}

void SettingsStore::save(const Settings &settings) const
{
    const auto store = opened(m_path);
    forEachSetting(settings, [&store]<typename T>(const char *key, const T &member) {
        if constexpr (std::is_enum_v<T>)
            store->setValue(QLatin1String(key), int(member));
        else
            store->setValue(QLatin1String(key), QVariant::fromValue(member));
    });
}

} // namespace heloscope::ui
