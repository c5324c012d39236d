#include "ui/panels/MainWindow.h"

#include "ui/job/SentMailJob.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/DomainPanel.h"
#include "ui/panels/DropHint.h"
#include "ui/panels/Intake.h"
#include "ui/panels/KeyStore.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/ReportSaver.h"
#include "ui/panels/SettingsDialog.h"
#include "ui/panels/SourceView.h"
#include "ui/panels/StartPage.h"
#include "ui/panels/SummaryPanel.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

namespace {

constexpr int sourceBelowUnder = 1100, casesFoldedUnder = 950; // window width at 100 % text size

/// In the order of Tab, what `late` holds follows what `before` holds, as if both had been made together.
void putBehind(QWidget *before, QWidget *late)
{
    QWidget *last = before;
    for (QWidget *next = before->nextInFocusChain(); next != before; next = next->nextInFocusChain()) {
        if (before->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            last = next;
    }
    std::vector<QWidget *> order;
    for (QWidget *next = late->nextInFocusChain(); next != late; next = next->nextInFocusChain()) {
        if (late->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            order.push_back(next);
    }
    for (QWidget *widget : order) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace

MainWindow::MainWindow(Services services, Settings settings, SettingsStore store, ThemeController *theme)
    : m_services(std::move(services)),
      m_settings(std::move(settings)),
      m_store(std::move(store)),
      m_theme(theme),
      m_keeper(m_services.dataFolder)
{
    setAcceptDrops(true);
    if (m_theme) // before there are labels to be coloured anew
        m_theme->apply(m_settings.theme, m_settings.textSize);
    m_keys = new KeyStore(this);
    m_sentMail = new SentMailJob(m_services.dataFolder.isEmpty() ? QString() : m_services.dataFolder + QStringLiteral("/sent-mail.index"), this);
    connect(m_sentMail, &SentMailJob::changed, this, [this] {
        m_runner->setProfile(readerProfile());
        // The answer about an open bounce may rest on it.
        if (const Case *shown = current(); shown && shown->report && shown->report->bounce && !shown->profile && !m_sentMail->isRunning())
            m_runner->reconsider(m_current);
    });
    connect(m_keys, &KeyStore::loaded, this, &MainWindow::takeKeys);
    connect(m_keys, &KeyStore::failed, this, &MainWindow::keysRefused);
    m_runner = new CaseRunner(&m_cases, m_services.analyse, m_services.now, this);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice = new NoticeLine);
    column->addWidget(m_pages = new QStackedWidget, 1);
    m_pages->addWidget(m_start = new StartPage(m_services.showsFrameFirst ? StartPage::Fill::Later : StartPage::Fill::AtOnce));
    setCentralWidget(central);
    m_saver = new ReportSaver(m_notice, this);
    createActions();
    createMenus();
    createToolBars();
    createStatusBar();

    connect(m_runner, &CaseRunner::caseChanged, this, &MainWindow::caseChanged);
    connect(m_start, &StartPage::pasteWanted, this, &MainWindow::pasteClipboard);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_start, &StartPage::privacyWanted, this, &MainWindow::showPrivacy);

    resize(1280, 800);
    setMinimumSize(480, 360);
    restoreGeometry(m_settings.windowGeometry);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setAcceptDrops(false); // a drop anywhere is a message
    fitToolBars();
    useSettings();
    retranslate();
    restoreCases();
}

void MainWindow::fillStartPage()
{
    m_start->fill();
    putBehind(m_notice, m_start);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void MainWindow::finishStart()
{
    if (std::exchange(m_started, true))
        return;
    makeCasePage();
    emit started();
}

CaseView *MainWindow::caseView()
{
    makeCasePage();
    return m_caseView;
}

void MainWindow::makeCasePage()
{
    if (m_caseView)
        return;
    auto *const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_casesPanel = new CasesPanel(&m_cases));
    splitter->addWidget(m_caseView = new CaseView);
    splitter->setStretchFactor(1, 1);
    m_pages->addWidget(m_splitter = splitter);
    putBehind(m_start, m_splitter);
    connectCasePage();
    m_splitter->setSizes({210, 1070});
    m_splitter->restoreState(m_settings.mainSplitter);
    m_caseView->splitter()->setSizes({790, 280});
    m_caseView->splitter()->restoreState(m_settings.sourceSplitter);
    m_caseView->tabs()->setCurrentIndex(m_settings.tab);
    m_casesPanel->setKeepsAll(m_settings.history == KeepHistory::Always);
    m_find->setClearButtonEnabled(true); // its picture is looked for among all of the desktop's
    nameFindButtons();
    for (QLineEdit *field : m_splitter->findChildren<QLineEdit *>())
        field->setAcceptDrops(false);
    layOut();
    updateActions();
}

void MainWindow::connectCasePage()
{
    connect(m_casesPanel, &CasesPanel::caseChosen, this, &MainWindow::showCase);
    connect(m_casesPanel, &CasesPanel::deleteWanted, this, &MainWindow::deleteCase);
    connect(m_casesPanel, &CasesPanel::keepAllWanted, this, &MainWindow::keepAll);
    connect(m_casesPanel, &CasesPanel::keepThisWanted, this, &MainWindow::keepThis);
    connect(m_casesPanel, &CasesPanel::forgetKeptWanted, this, [this] { m_keeper.forgetAllKept(); });
    SummaryPanel *summary = m_caseView->summary();
    connect(summary, &SummaryPanel::stepsWanted, this, &MainWindow::showSteps);
    connect(summary, &SummaryPanel::reportWanted, this, [this] { saveReport(ReportFormat::Pdf); });
    connect(summary, &SummaryPanel::reportDragged, this, &MainWindow::dragReport);
    connect(summary, &SummaryPanel::cancelWanted, this, [this] { m_runner->cancel(m_current); });
    connect(summary, &SummaryPanel::askAgainWanted, this, [this] { m_runner->checkAgain(m_current); });
    connect(summary, &SummaryPanel::wroteAnswered, this, [this](Wrote answer) { m_runner->setWrote(m_current, answer); });
    connect(summary, &SummaryPanel::attachedMessageWanted, this, &MainWindow::openAttached);
    connect(m_caseView, &CaseView::borderWanted, this, [this](int hop) { moveBorder(std::size_t(hop)); });
    connect(m_caseView, &CaseView::copyWanted, this, [this](const QString &text) { copyText(text, tr("It is on the clipboard.")); });
    connect(m_caseView, &CaseView::tabsChanged, this, &MainWindow::updateActions);
    m_caseView->domain()->setChecker(m_services.checkDomain);
}

MainWindow::~MainWindow() = default;

Profile MainWindow::readerProfile() const
{
    Profile profile = withSecrets(m_settings.readProfile(), m_secrets);
    profile.sentArchive = m_sentMail->archive();
    return profile;
}

void MainWindow::changeSettings(const Settings &settings)
{
    const bool otherLanguage = m_settings.language != settings.language;
    m_settings = settings;
    if (otherLanguage && m_services.setLanguage)
        m_services.setLanguage(m_settings.language);
    useSettings();
    m_store.save(m_settings);
}

void MainWindow::useSettings()
{
    if (m_theme)
        m_theme->apply(m_settings.theme, m_settings.textSize);
    m_runner->setProfile(readerProfile());
    QStringList sentPaths;
    for (const std::string &path : m_settings.readProfile().sentPaths)
        sentPaths << toQString(path);
    m_sentMail->setPaths(sentPaths);
    m_runner->setOffline(m_settings.dns == DnsMode::Off);
    m_runner->setAskMailboxNames(m_settings.askMailboxNames);
    if (m_services.applySettings) {
        if (const Result<void> done = m_services.applySettings(m_settings); !done)
            m_notice->show({Tone::Amber, Shape::TriangleMark}, toQString(errorSentence(done.error(), {}, Words())),
                           {{tr("Settings…"), [this] { showSettings(); }}});
    }
    if (m_casesPanel)
        m_casesPanel->setKeepsAll(m_settings.history == KeepHistory::Always);
    if (auto *dialog = findChild<SettingsDialog *>())
        dialog->showSettings(m_settings);
    updateActions();
    updateStatus();
    layOut();
}

void MainWindow::showCase(int id)
{
    const Case *shown = m_cases.find(id);
    if (!shown)
        return;
    makeCasePage();
    const bool other = m_current != id;
    m_current = id;
    m_pages->setCurrentWidget(m_splitter);
    m_caseView->showCase(*shown, m_services.now());
    if (other)
        m_casesPanel->selectCase(id);
    layOut();
    updateActions();
    updateStatus();
}

void MainWindow::caseChanged(int id)
{
    if (const Case *changed = m_cases.find(id)) {
        if (changed->state == CaseState::Checking)
            m_keeper.started(*changed);
        else
            m_keeper.ended(id);
        rememberCase(*changed);
    }
    if (id != m_current)
        return;
    showCase(id);
    const Case *shown = current();
    if (!shown || shown->state != CaseState::Done)
        return;
    offerProfileHint();
    if (shown->report->bounce)
        loadKeysOnce();
    const auto found = [&findings = shown->report->findings](FindingCode code) {
        return std::any_of(findings.begin(), findings.end(), [code](const Finding &finding) { return finding.code == code; });
    };
    if (found(FindingCode::DnsNoServer) && !shown->answers)
        offerHttps();
    if (found(FindingCode::InlineForward))
        m_notice->show({Tone::Amber, Shape::TriangleMark}, tr("This looks like a forwarded message. Only the original itself can be checked."),
                       {{tr("How do I get the source?"), [this] { m_pages->setCurrentWidget(m_start); }}});
}

/// Port 53 is blocked: another way is offered and never taken by itself.
void MainWindow::offerHttps()
{
    const QString said = tr("No name server could be reached. Your network may block these questions (DNS).");
    NoticeLine::Action action{tr("DNS settings…"), [this] { showSettings(SettingsPage::Dns); }};
    if (!m_settings.dohUrl.isEmpty()) {
        //: Button: ask the name service over HTTPS, at the address in the settings
        action = {tr("Ask over HTTPS"), [this] {
                      Settings changed = m_settings;
                      changed.dns = DnsMode::Https;
                      changeSettings(changed);
                      m_runner->checkAgain(m_current);
                  }};
    }
    m_notice->show({Tone::Amber, Shape::TriangleMark}, said, {action});
}

/// The keychain is opened only when a key can matter.
void MainWindow::loadKeysOnce()
{
    if (!m_settings.hasBounceKeys || m_keyState != Keys::Untouched)
        return;
    m_keyState = Keys::Asked;
    m_keys->load();
}

void MainWindow::takeKeys(const Profile &secrets)
{
    m_keyState = Keys::Here;
    m_secrets = secrets;
    m_runner->setProfile(readerProfile());
    m_runner->reconsider(m_current);
    if (m_settingsAfterKeys)
        showSettings(*std::exchange(m_settingsAfterKeys, std::nullopt));
    else if (secrets.batv.empty() && secrets.srsSecrets.empty())
        askForKeys(tr("Your bounce keys are not in the keychain."));
}

void MainWindow::keysRefused(const QString &reason)
{
    m_keyState = Keys::Refused;
    //: %1 = the system's reason
    askForKeys(tr("The keychain could not be used: %1. Bounce keys last until the program ends.").arg(reason));
    if (m_settingsAfterKeys)
        showSettings(*std::exchange(m_settingsAfterKeys, std::nullopt));
}

/// Where no keychain holds them, they are asked for each time one is needed.
void MainWindow::askForKeys(const QString &why)
{
    m_notice->show({Tone::Amber, Shape::TriangleMark}, why, {{tr("Enter the keys…"), [this] { showSettings(SettingsPage::Keys); }}});
}

/// Once, after the first result: what would make all further ones better.
void MainWindow::offerProfileHint()
{
    if (m_settings.profileHintDismissed || !m_settings.readProfile().empty || m_notice->isVisible())
        return;
    Settings changed = m_settings;
    changed.profileHintDismissed = true;
    changeSettings(changed);
    m_notice->show({Tone::Blue, Shape::CircleInfo}, tr("Tell me your own addresses and servers, and I can say more."),
                   {{tr("Settings…"), [this] { showSettings(); }}});
}

void MainWindow::layOut()
{
    if (!m_caseView)
        return;
    const double scale = m_settings.textSize / 100.0;
    m_caseView->setSourceBelow(width() < sourceBelowUnder * scale);
    m_casesPanel->setVisible(width() >= casesFoldedUnder * scale);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBars();
    layOut();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Done before the event loop hears from the window system, so the first picture is whole and the keyboard finds the first button.
    if (std::exchange(m_services.showsFrameFirst, false))
        QMetaObject::invokeMethod(this, &MainWindow::fillStartPage, Qt::QueuedConnection);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_started)
        QMetaObject::invokeMethod(this, &MainWindow::finishStart, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_actions.paste) {
        retranslate();
        if (!m_renewing) // changing the language sends several of these
            QMetaObject::invokeMethod(this, &MainWindow::renewDialogs, Qt::QueuedConnection);
        m_renewing = true;
    }
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) && m_find)
        fitToolBars();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.windowGeometry = saveGeometry();
    if (m_caseView) {
        m_settings.mainSplitter = m_splitter->saveState();
        if (m_caseView->splitter()->orientation() == Qt::Horizontal)
            m_settings.sourceSplitter = m_caseView->splitter()->saveState();
        m_settings.tab = m_caseView->tabs()->currentIndex();
    }
    m_store.save(m_settings);
    m_keeper.endSession();
    QMainWindow::closeEvent(event);
}

} // namespace heloscope::ui
