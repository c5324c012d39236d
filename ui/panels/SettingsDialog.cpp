#include "ui/panels/SettingsDialog.h"

#include "ui/input/SiteProfile.h"
#include "ui/look/Icons.h"
#include "ui/panels/BounceKeysPage.h"
#include "ui/panels/SentMailStatus.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

namespace {

QStringList toList(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << toQString(name);
    return list;
}

} // namespace

Profile learnFrom(const Report &report, Profile profile)
{
    const auto add = [](std::vector<std::string> &list, const std::string &name) {
        if (!name.empty() && !Profile::covers(list, name))
            list.push_back(name);
    };
    for (std::size_t i = 0; i < report.path.hops.size() && i < report.path.zones.size(); ++i) {
        if (report.path.zones[i] != received::Zone::Claimed)
            add(profile.receivingHosts, report.path.hops[i].by);
    }
    for (const authres::Recorded &recorded : report.recorded) {
        if (recorded.trusted || recorded.aboveBorder)
            add(profile.authservIds, recorded.authservId);
    }
    profile.empty = profile.empty && profile.receivingHosts.empty() && profile.authservIds.empty();
    return profile;
}

SettingsDialog::SettingsDialog(const Settings &settings, const Profile &profile, const QStringList &languages, const ReportPtr &open, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_profile(profile)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pageList = new QListWidget);
    row->addWidget(m_pages = new QStackedWidget, 1);
    column->addLayout(row, 1);
    m_pageList->setAccessibleName(tr("Pages of the settings"));
    m_pageList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pageList, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, &SettingsDialog::apply);

    buildMe();
    buildServers(open);
    buildKeys();
    buildSenders();
    buildDns();
    buildLook(languages);
    m_pageList->setFixedWidth(m_pageList->sizeHintForColumn(0) + 24);
    m_pageList->setCurrentRow(0);

    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box->addButton(tr("&Import profile…"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &SettingsDialog::importProfile);
    connect(box->addButton(tr("&Export profile…"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &SettingsDialog::exportProfile);
    connect(box, &QDialogButtonBox::rejected, this, [this] {
        if (m_later.isActive())
            apply();
        close();
    });
    column->addWidget(box);
    showProfile(m_profile);
    const int character = fontMetrics().averageCharWidth();
    int widest = 0; // a page is as wide as its longest tick box, which cannot break its line
    for (const QScrollArea *page : m_pages->findChildren<QScrollArea *>())
        widest = std::max(widest, page->widget()->minimumSizeHint().width() + page->verticalScrollBar()->sizeHint().width());
    const int whole = m_pageList->minimumWidth() + widest + fontMetrics().height() * 3;
    resize(QSize(std::max(character * 110, whole), fontMetrics().height() * 36).boundedTo(screen()->availableSize() * 0.95));
}

void SettingsDialog::showSentMail(SentMailJob *job) { m_sentMail->addWidget(new SentMailStatus(job)); }

void SettingsDialog::showPage(int page) { m_pageList->setCurrentRow(page); }

QVBoxLayout *SettingsDialog::addPage(const QString &iconName, const QString &title, const QString &intro)
{
    m_pageList->addItem(new QListWidgetItem(icon(iconName), title));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(new TextLabel(title, TextStyle::Title));
    column->addWidget(new TextLabel(intro, TextStyle::Normal));
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    return column;
}

void SettingsDialog::addLines(QVBoxLayout *column, const QString &caption, const QString &hint, decltype(Lines::read) read, decltype(Lines::write) write)
{
    column->addSpacing(4);
    column->addWidget(new TextLabel(caption, TextStyle::Strong));
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(caption);
    edit->setAccessibleDescription(hint);
    edit->setPlaceholderText(keptInOrder(hint, layoutDirection()));
    edit->setTabChangesFocus(true);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 3 + 14);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * 5 + 14);
    column->addWidget(edit);
    auto *problem = new TextLabel(TextStyle::Small);
    problem->setTone(Tone::Amber);
    problem->hide();
    column->addWidget(problem);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_later.start();
    });
    m_lines.push_back({edit, std::move(read), std::move(write), problem});
}

void SettingsDialog::addNames(QVBoxLayout *column, const QString &caption, const QString &hint, std::vector<std::string> Profile::*member)
{
    addLines(
        column, caption, hint, [member](const Profile &profile) { return toList(profile.*member); },
        [member](Profile &profile, const QStringList &lines) {
            (profile.*member).clear();
            for (const QString &line : lines)
                (profile.*member).push_back(toUtf8Text(line));
            return QStringList();
        });
}

void SettingsDialog::addNetworks(QVBoxLayout *column, const QString &caption, const QString &hint, std::vector<IpNetwork> Profile::*member)
{
    const auto read = [member](const Profile &profile) {
        QStringList list;
        for (const IpNetwork &network : profile.*member) {
            const bool whole = network.prefix == (network.address.isV4() ? 32 : 128);
            list << toQString(network.address.toString()) + (whole ? QString() : QStringLiteral("/%1").arg(network.prefix));
        }
        return list;
    };
    addLines(column, caption, hint, read, [member](Profile &profile, const QStringList &lines) {
        QStringList wrong;
        (profile.*member).clear();
        for (const QString &line : lines) {
            if (const auto network = IpNetwork::parse(toUtf8Text(line)))
                (profile.*member).push_back(*network);
            else
                wrong << line;
        }
        return wrong;
    });
}

void SettingsDialog::buildMe()
{
    QVBoxLayout *column = addPage(QStringLiteral("person"), tr("Me"),
                                  tr("Who you are. With this I can tell your own mail from mail that only uses your address."));
    addNames(column, tr("My addresses"), tr("One per line: you@example.com"), &Profile::addresses);
    addNames(column, tr("My domains"), tr("One per line: example.com"), &Profile::domains);
    addNames(column, tr("Mail programs I use"), tr("One per line, as in User-Agent: Thunderbird"), &Profile::usualClients);
    addNetworks(column, tr("Addresses I send from"), tr("One IP address or network per line: 192.0.2.0/24"), &Profile::usualSubmissionIps);
    addNames(column, tr("Folders or files with my sent mail"), tr("One path per line"), &Profile::sentPaths);
    column->addLayout(m_sentMail = new QVBoxLayout);
    column->addStretch(1);
}

void SettingsDialog::buildServers(const ReportPtr &open)
{
    QVBoxLayout *column = addPage(QStringLiteral("server"), tr("My mail servers"),
                                  tr("What your own servers write can be trusted. All else in a message is a claim."));
    auto *learn = new QPushButton(icon(QStringLiteral("refresh")), tr("&Learn from the open message"));
    learn->setEnabled(open && !open->path.hops.empty());
    learn->setToolTip(plainToolTip(tr("Use a message that you know is real. I take over the names of the servers that received it for you.")));
    connect(learn, &QPushButton::clicked, this, [this, open] {
        m_profile = learnFrom(*open, m_profile);
        showProfile(m_profile);
        apply();
    });
    column->addWidget(learn, 0, Qt::AlignLeading);
    addNames(column, tr("Servers that receive mail for me"), tr("One host or domain per line: mx.example.com"), &Profile::receivingHosts);
    addNames(column, tr("Names under which they record results"), tr("The first word of Authentication-Results, one per line"), &Profile::authservIds);
    addNames(column, tr("Forwarders and lists I trust (ARC)"), tr("One domain per line"), &Profile::arcSealers);
    addNames(column, tr("Servers that send my mail"), tr("One host per line: out.example.com"), &Profile::outboundHosts);
    addNetworks(column, tr("Addresses of servers that send my mail"), tr("One IP address or network per line: 192.0.2.0/24"), &Profile::outboundIps);
    column->addStretch(1);
}

void SettingsDialog::buildKeys()
{
    QVBoxLayout *column = addPage(
        QStringLiteral("key"), tr("Bounce keys"),
        tr("If your server signs return addresses (BATV, SRS), its keys prove which bounces are real. They are kept in the keychain of this computer, never in the settings file."));
    m_keys = new BounceKeysPage;
    column->addWidget(m_keys, 1);
    connect(m_keys, &BounceKeysPage::edited, this, [this] {
        if (!m_showing)
            m_later.start();
    });
}

void SettingsDialog::buildSenders()
{
    QVBoxLayout *column = addPage(QStringLiteral("people"), tr("Known senders"), tr("Names and domains that others may try to imitate."));
    const auto read = [](const Profile &profile) {
        QStringList list;
        for (const Profile::Person &person : profile.knownPeople)
            list << QStringLiteral("%1 <%2>").arg(toQString(person.name), toQString(person.address));
        return list;
    };
    addLines(column, tr("People I know"), tr("One per line: Maria Keller <maria@example.com>"), read, [](Profile &profile, const QStringList &lines) {
        QStringList wrong;
        profile.knownPeople.clear();
        for (const QString &line : lines) {
            const qsizetype open = line.lastIndexOf(QLatin1Char('<'));
            const QString address = line.mid(open + 1).section(QLatin1Char('>'), 0, 0).trimmed();
            if (open > 0 && address.contains(QLatin1Char('@')))
                profile.knownPeople.push_back({toUtf8Text(line.left(open).trimmed()), toUtf8Text(address)});
            else
                wrong << line;
        }
        return wrong;
    });
    addNames(column, tr("Domains I know"), tr("One per line: northbank.example"), &Profile::knownDomains);
    column->addStretch(1);
}

void SettingsDialog::showProfile(const Profile &profile)
{
    const QScopedValueRollback showing(m_showing, true);
    for (const Lines &lines : m_lines)
        lines.edit->setPlainText(lines.read(profile).join(QLatin1Char('\n')));
    m_keys->showProfile(profile);
    showNetworkChoice(profile);
}

void SettingsDialog::apply()
{
    m_later.stop();
    for (const Lines &lines : m_lines) {
        QStringList entries;
        for (const QString &line : lines.edit->toPlainText().split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                entries << line.trimmed();
        }
        const QStringList wrong = lines.write(m_profile, entries);
        //: Settings, below a list. %1 = the entries that make no sense
        lines.problem->setText(tr("Not understood, and left out: %1").arg(wrong.join(QLatin1String(", "))));
        lines.problem->setVisible(!wrong.isEmpty());
    }
    m_keys->storeIn(m_profile);
    storeNetworkChoice();
    Profile bare; // whom to ask says nothing about the reader
    bare.asnZone = m_profile.asnZone;
    m_profile.empty = writeProfile(m_profile, Secrets::Include) == writeProfile(bare, Secrets::Include);
    m_settings.setProfile(m_profile);
    storeDns();
    storeLook();
    const QScopedValueRollback telling(m_telling, true);
    emit changed(m_settings, m_profile);
}

void SettingsDialog::importProfile()
{
    auto *dialog = new QFileDialog(this, tr("Import profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(qint64(input::maxProfileBytes) + 1) : QByteArray();
        auto read = std::size_t(text.size()) > input::maxProfileBytes ? Result<Profile>(failure("too-large", "more than 16 MiB"))
                                                                      : parseProfile(std::string_view(text.constData(), std::size_t(text.size())));
        if (!read) {
            auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Import profile"),
                                        //: %1 = reason in English
                                        tr("This file is no profile: %1").arg(toShown(read.error().detail)), QMessageBox::Close, this);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            return;
        }
        m_profile = std::move(*read);
        showProfile(m_profile);
        apply();
    });
    dialog->open();
}

void SettingsDialog::exportProfile()
{
    auto *dialog = new QFileDialog(this, tr("Export profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("heloscope-profile.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const Secrets secrets = m_keys->exportsSecrets() ? Secrets::Include : Secrets::LeaveOut;
        // With keys in it the file is for its owner alone, before the first byte is written.
        const bool opened = file.open(QIODevice::WriteOnly) && (secrets == Secrets::LeaveOut || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        std::string text = writeProfile(m_profile, secrets);
        const bool saved = opened && file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit();
        wipe(text);
        if (saved)
            return;
        //: Settings, after an export. %1 = what the system says
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export profile"), tr("The file could not be written: %1").arg(file.errorString()),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
    });
    dialog->open();
}

} // namespace heloscope::ui
