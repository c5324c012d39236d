// The pages of the settings that are not about the reader: DNS and Look.
#include "ui/panels/SettingsDialog.h"

#include "core/origin/OriginTypes.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

void SettingsDialog::buildDns()
{
    QVBoxLayout *column = addPage(
        QStringLiteral("domain"), tr("DNS"),
        tr("Whom to ask for the records of senders. Domain names, selectors, host names and sending addresses go there. Your address, the subject and the text never do."));
    column->addWidget(m_dnsSystem = new QRadioButton(tr("The DNS server of this &computer")));
    column->addWidget(m_dnsServer = new QRadioButton(tr("This &server:")));
    column->addWidget(m_servers = new QLineEdit);
    m_servers->setPlaceholderText(tr("192.0.2.53 or 192.0.2.53:5353; several with spaces between"));
    m_servers->setAccessibleName(tr("DNS server"));
    column->addWidget(m_dnsHttps = new QRadioButton(tr("DNS over &HTTPS, encrypted:")));
    column->addWidget(m_dohUrl = new QLineEdit);
    m_dohUrl->setPlaceholderText(QStringLiteral("https://dns.example/dns-query"));
    m_dohUrl->setAccessibleName(tr("Address of the DNS-over-HTTPS server"));
    column->addWidget(m_dohCa = new QLineEdit);
    m_dohCa->setPlaceholderText(tr("Extra certificate file (PEM), only for a private server"));
    m_dohCa->setAccessibleName(tr("Extra certificate file"));
    column->addWidget(m_dnsOff = new QRadioButton(tr("&Off: ask nothing")));
    auto *form = new QFormLayout;
    m_timeout = new QSpinBox;
    m_timeout->setRange(1, 120);
    m_timeout->setSuffix(tr(" s", "seconds"));
    form->addRow(tr("&Wait at most:"), m_timeout);
    column->addLayout(form);
    column->addWidget(m_mailboxNames = new QCheckBox(tr("Ask SPF questions that tell the sender’s &mailbox name")));
    connect(m_mailboxNames, &QCheckBox::clicked, &m_later, qOverload<>(&QTimer::start));
    column->addWidget(m_asn = new QCheckBox(tr("Ask also whose &network the sending computer is in. Its address then goes to:")));
    column->addWidget(m_asnZone = new QLineEdit);
    m_asnZone->setAccessibleName(tr("DNS service that knows the owners of networks"));
    connect(m_asn, &QCheckBox::clicked, &m_later, qOverload<>(&QTimer::start));
    column->addStretch(1);
    for (QLineEdit *edit : {m_servers, m_dohUrl, m_dohCa, m_asnZone}) {
        edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::textEdited, &m_later, qOverload<>(&QTimer::start));
    }
    for (QRadioButton *choice : {m_dnsSystem, m_dnsServer, m_dnsHttps, m_dnsOff})
        connect(choice, &QRadioButton::clicked, &m_later, qOverload<>(&QTimer::start));
    showDns();
    connect(m_timeout, &QSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            m_later.start();
    });
}

void SettingsDialog::showDns()
{
    m_servers->setText(m_settings.dnsServers.join(QLatin1Char(' ')));
    m_dohUrl->setText(m_settings.dohUrl);
    m_dohCa->setText(m_settings.dohCaFile);
    m_timeout->setValue(m_settings.timeoutMs / 1000);
    m_mailboxNames->setChecked(m_settings.askMailboxNames);
    switch (m_settings.dns) {
    case DnsMode::System: m_dnsSystem->setChecked(true); break;
    case DnsMode::Server: m_dnsServer->setChecked(true); break;
    case DnsMode::Https: m_dnsHttps->setChecked(true); break;
    case DnsMode::Off: m_dnsOff->setChecked(true); break;
    }
}

void SettingsDialog::showNetworkChoice(const Profile &profile)
{
    m_asn->setChecked(!profile.asnZone.empty());
    m_asnZone->setText(toQString(profile.asnZone.empty() ? origin::defaultAsnZone : std::string_view(profile.asnZone)));
}

void SettingsDialog::storeNetworkChoice()
{
    const QString zone = m_asnZone->text().trimmed();
    m_profile.asnZone = m_asn->isChecked() && zone.contains(QLatin1Char('.')) ? toUtf8Text(zone) : std::string();
}

void SettingsDialog::storeDns()
{
    m_settings.dnsServers = m_servers->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_settings.dohUrl = m_dohUrl->text().trimmed();
    m_settings.dohCaFile = m_dohCa->text().trimmed();
    m_settings.timeoutMs = m_timeout->value() * 1000;
    m_settings.askMailboxNames = m_mailboxNames->isChecked();
    const bool server = m_dnsServer->isChecked() && !m_settings.dnsServers.isEmpty();
    const bool https = m_dnsHttps->isChecked() && !m_settings.dohUrl.isEmpty();
    m_settings.dns = m_dnsOff->isChecked() ? DnsMode::Off : server ? DnsMode::Server : https ? DnsMode::Https : DnsMode::System;
}

void SettingsDialog::buildLook(const QStringList &languages)
{
    QVBoxLayout *column = addPage(QStringLiteral("look"), tr("Look"), tr("How the window looks and speaks."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_language = new QComboBox;
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    form->addRow(tr("&Language:"), m_language);
    m_theme = new QComboBox;
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    form->addRow(tr("&Colours:"), m_theme);
    m_textSize = new QSpinBox;
    m_textSize->setRange(minTextSize, maxTextSize);
    m_textSize->setSingleStep(10);
    m_textSize->setSuffix(tr(" %", "percent"));
    form->addRow(tr("&Text size:"), m_textSize);
    m_history = new QComboBox;
    m_history->addItem(tr("Keep none on this computer"), int(KeepHistory::Never));
    m_history->addItem(tr("Keep all on this computer"), int(KeepHistory::Always));
    form->addRow(tr("C&ases:"), m_history);
    column->addLayout(form);
    m_defang = new QCheckBox(tr("In tickets, &write suspect names as host[.]example"));
    column->addWidget(m_defang);
    column->addStretch(1);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::apply);
    connect(m_theme, &QComboBox::activated, this, &SettingsDialog::apply);
    showLook();
    connect(m_history, &QComboBox::activated, this, &SettingsDialog::apply);
    connect(m_textSize, &QSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            m_later.start();
    });
    connect(m_defang, &QCheckBox::clicked, this, &SettingsDialog::apply);
}

void SettingsDialog::showLook()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language)));
    m_theme->setCurrentIndex(int(m_settings.theme));
    m_textSize->setValue(m_settings.textSize);
    m_history->setCurrentIndex(m_history->findData(int(m_settings.history)));
    m_defang->setChecked(m_settings.defang);
}

void SettingsDialog::showSettings(const Settings &settings)
{
    if (m_telling || m_later.isActive())
        return; // it is this dialog that changes them
    const QScopedValueRollback showing(m_showing, true);
    m_settings = settings;
    showDns();
    showLook();
}

void SettingsDialog::storeLook()
{
    m_settings.language = m_language->currentData().toString();
    m_settings.theme = ThemeChoice(m_theme->currentIndex());
    m_settings.textSize = m_textSize->value();
    m_settings.defang = m_defang->isChecked();
    m_settings.history = KeepHistory(m_history->currentData().toInt());
}

} // namespace heloscope::ui
