// Everything the user may set, in one struct and one table of keys. Loaded at start, handed on as a value, stored on change.
// Secrets (BATV and SRS keys) are never in here; see KeyStore.
#pragma once

#include "core/profile/Profile.h"
#include "ui/export/ReportText.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace heloscope::ui {

enum class ThemeChoice { System, Light, Dark };
enum class DnsMode { System, Server, Https, Off };
enum class KeepHistory { Never = 0, Always = 2 }; // as stored

struct Settings {
    // Look
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 100;               // percent, 80 … 200
    QString language;                 // "de"; empty = the system's
    bool defang = true;               // suspect names in tickets as "host[.]example"
    Depth reportDepth = Depth::Evidence; // of PDF, HTML and print
    KeepHistory history = KeepHistory::Never;
    // DNS
    DnsMode dns = DnsMode::System;
    QStringList dnsServers;           // HOST[:PORT]
    QString dohUrl, dohCaFile;
    int timeoutMs = 10000;
    bool askMailboxNames = true;      // SPF questions that carry the sender's mailbox name
    // What is known about the reader: a profile document without secrets
    QByteArray profile;
    bool hasBounceKeys = false;       // the keychain holds some
    // The window
    QByteArray windowGeometry, mainSplitter, sourceSplitter;
    int tab = 0;
    QStringList recentFiles;
    bool profileHintDismissed = false;

    /// From `profile`; an empty one where it cannot be read.
    Profile readProfile() const;
    void setProfile(const Profile &changed);
};

inline constexpr int minTextSize = 80, maxTextSize = 200;
inline constexpr int maxRecentFiles = 10;

/// Where settings live between runs. `path` empty = the user's place of the platform; otherwise an INI file.
class SettingsStore {
public:
    explicit SettingsStore(QString path = {}) : m_path(std::move(path)) {}
    /// Values out of range are taken back into it.
    Settings load() const;
    void save(const Settings &settings) const;

private:
    QString m_path;
};

} // namespace heloscope::ui
