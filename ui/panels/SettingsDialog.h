// All settings in one window of six pages; changes apply at once. The profile can be exported and imported.
#pragma once

#include "core/report/Report.h"
#include "ui/Settings.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace heloscope::ui {

class BounceKeysPage;
class SentMailJob;
class TextLabel;

/// What can be learnt from a message that the user trusts: own receiving servers and the names under which they record results.
/// `profile` with what is new added.
Profile learnFrom(const Report &report, Profile profile);

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// `languages`: codes ("de") of the catalogues there are. `open`: the report "learn" works on, or null.
    SettingsDialog(const Settings &settings, const Profile &profile, const QStringList &languages, const ReportPtr &open, QWidget *parent = nullptr);
    /// Counted from 0: Me, My mail servers, Bounce keys, Known senders, DNS, Look.
    void showPage(int page);
    /// Puts what is known of the sent mail under its list. `job` outlives the dialog.
    void showSentMail(SentMailJob *job);
    /// What was changed elsewhere while the dialog is open: DNS and Look.
    void showSettings(const Settings &settings);

signals:
    /// The profile carries secrets that `settings` never does.
    void changed(const heloscope::ui::Settings &settings, const heloscope::Profile &profile);

private:
    /// A list with one entry per line, and where it is kept.
    struct Lines {
        QPlainTextEdit *edit;
        std::function<QStringList(const Profile &)> read;
        std::function<QStringList(Profile &, const QStringList &)> write; // returns what was not understood
        TextLabel *problem;
    };
    QVBoxLayout *addPage(const QString &iconName, const QString &title, const QString &intro);
    void addLines(QVBoxLayout *column, const QString &caption, const QString &hint, decltype(Lines::read) read, decltype(Lines::write) write);
    void addNames(QVBoxLayout *column, const QString &caption, const QString &hint, std::vector<std::string> Profile::*member);
    void addNetworks(QVBoxLayout *column, const QString &caption, const QString &hint, std::vector<IpNetwork> Profile::*member);
    void buildMe();
    void buildServers(const ReportPtr &open);
    void buildKeys();
    void buildSenders();
    void buildDns();
    void buildLook(const QStringList &languages);
    void showDns();
    void showLook();
    void storeDns();
    void showNetworkChoice(const Profile &profile);
    void storeNetworkChoice();
    void storeLook();
    void showProfile(const Profile &profile);
    void apply();
    void importProfile();
    void exportProfile();

    Settings m_settings;
    Profile m_profile;
    QListWidget *m_pageList;
    QStackedWidget *m_pages;
    std::vector<Lines> m_lines;
    BounceKeysPage *m_keys = nullptr;
    QVBoxLayout *m_sentMail = nullptr; // room below the list of sent mail
    QRadioButton *m_dnsSystem, *m_dnsServer, *m_dnsHttps, *m_dnsOff;
    QLineEdit *m_servers, *m_dohUrl, *m_dohCa;
    QSpinBox *m_timeout, *m_textSize;
    QCheckBox *m_mailboxNames, *m_asn;
    QLineEdit *m_asnZone;
    QComboBox *m_language, *m_theme, *m_history;
    QCheckBox *m_defang;
    QTimer m_later; // typing is applied when it pauses
    bool m_showing = false, m_telling = false;
};

} // namespace heloscope::ui
