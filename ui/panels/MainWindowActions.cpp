#include "ui/panels/MainWindow.h"

#include "ui/export/CaseFile.h"
#include "ui/look/Icons.h"
#include "ui/models/ReportFacts.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/HelpWindow.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/ReportSaver.h"
#include "ui/panels/StartPage.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace heloscope::ui {

void MainWindow::createActions()
{
    const auto make = [this](const char *iconName, const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        if (*iconName)
            action->setIcon(icon(QLatin1String(iconName)));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action); // works also while the menu bar is hidden
        return action;
    };
    Actions &a = m_actions;
    a.paste = make("paste", QKeySequence::Paste, [this] { pasteClipboard(); });
    a.open = make("open", QKeySequence::Open, [this] { chooseFiles(); });
    a.batch = make("batch", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { chooseBatch(); });
    a.saveReport = make("report", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveReport(ReportFormat::Pdf); });
    a.saveArchive = make("", {}, [this] { saveReport(ReportFormat::ArchivePdf); });
    a.saveRedacted = make("", {}, [this] { saveReport(ReportFormat::RedactedPdf); });
    a.saveRedactedHtml = make("", {}, [this] { saveReport(ReportFormat::RedactedHtml); });
    a.saveHtml = make("", {}, [this] { saveReport(ReportFormat::Html); });
    a.saveJson = make("", {}, [this] { saveReport(ReportFormat::Json); });
    a.saveCase = make("", {}, [this] { saveReport(ReportFormat::Case); });
    a.print = make("", QKeySequence::Print, [this] { printReport(); });
    a.closeCase = make("", Qt::CTRL | Qt::Key_W, [this] { deleteCase(m_current); });
    a.quit = make("", Qt::CTRL | Qt::Key_Q, [this] { close(); });
    a.copyTicket = make("copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyTicket(); });
    a.find = make("find", QKeySequence::Find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    a.findNext = make("", Qt::Key_F3, [this] { findAgain(false); });
    a.findPrevious = make("", Qt::SHIFT | Qt::Key_F3, [this] { findAgain(true); });
    a.larger = make("", {}, [this] { setTextSize(m_settings.textSize + 10); });
    a.larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    a.smaller = make("", Qt::CTRL | Qt::Key_Minus, [this] { setTextSize(m_settings.textSize - 10); });
    a.normalSize = make("", Qt::CTRL | Qt::Key_0, [this] { setTextSize(100); });
    a.nextArea = make("", Qt::Key_F6, [this] { moveToArea(+1); });
    a.previousArea = make("", Qt::SHIFT | Qt::Key_F6, [this] { moveToArea(-1); });
    a.jump = make("", Qt::CTRL | Qt::Key_L, [this] { m_caseView->switchBetweenFindingAndSource(); });
    a.nextCase = make("", Qt::CTRL | Qt::Key_PageDown, [this] { m_casesPanel->step(+1); });
    a.previousCase = make("", Qt::CTRL | Qt::Key_PageUp, [this] { m_casesPanel->step(-1); });
    a.checkAgain = make("refresh", Qt::Key_F5, [this] { m_runner->checkAgain(m_current); });
    a.cancel = make("close", Qt::Key_Escape, [this] {
        if (m_saver->isBusy()) {
            m_saver->cancel();
        } else if (m_find->hasFocus() || !m_find->text().isEmpty()) {
            m_find->clear();
            caseView()->setFocus();
        } else {
            m_runner->cancel(m_current);
        }
    });
    a.steps = make("help", {}, [this] { showSteps(); });
    a.checkDomain = make("domain", Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { checkDomain(); });
    a.dnsQuestions = make("table", {}, [this] { showDnsQuestions(); });
    a.settings = make("settings", QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    a.help = make("help", QKeySequence::HelpContents, [this] { showHelp(helpfulPage()); });
    a.howTo = make("", {}, [this] { m_pages->setCurrentWidget(m_start); });
    a.privacy = make("lock", {}, [this] { showPrivacy(); });
    a.about = make("", {}, [this] { showAbout(); });
    for (int tab = 0; tab < 7; ++tab)
        m_tabActions.push_back(make("", Qt::ALT | Qt::Key(Qt::Key_1 + tab), [this, tab] {
            if (tab < caseView()->tabs()->count())
                caseView()->showTab(tab);
        }));
    auto *amounts = new QActionGroup(this);
    for (const Depth depth : {Depth::Short, Depth::Full, Depth::Evidence}) {
        QAction *action = make("", {}, [this, depth] { setDepth(depth); });
        action->setCheckable(true);
        amounts->addAction(action);
        m_depthActions.push_back(action);
    }
    auto *themes = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = make("", {}, [this, choice] {
            Settings changed = m_settings;
            changed.theme = choice;
            changeSettings(changed);
        });
        action->setCheckable(true);
        themes->addAction(action);
        m_themeActions.push_back(action);
    }
    auto *dns = new QActionGroup(this);
    for (const bool on : {true, false}) {
        QAction *action = make("", {}, [this, on] {
            Settings changed = m_settings;
            changed.dns = !on ? DnsMode::Off : !changed.dohUrl.isEmpty() ? DnsMode::Https : changed.dnsServers.isEmpty() ? DnsMode::System : DnsMode::Server;
            changeSettings(changed);
        });
        action->setCheckable(true);
        dns->addAction(action);
        m_dnsActions.push_back(action);
    }
}

void MainWindow::createMenus()
{
    const Actions &a = m_actions;
    const auto addTo = [](QMenu *menu, std::initializer_list<QAction *> actions) {
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    };
    m_fileMenu = menuBar()->addMenu(QString());
    addTo(m_fileMenu, {a.paste, a.open, a.batch});
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_casesMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(a.saveReport);
    m_saveMenu = m_fileMenu->addMenu(QString());
    addTo(m_saveMenu, {a.saveArchive, a.saveHtml, a.saveRedacted, a.saveRedactedHtml, a.saveJson, a.saveCase});
    m_depthMenu = m_fileMenu->addMenu(QString());
    for (QAction *action : m_depthActions)
        m_depthMenu->addAction(action);
    addTo(m_fileMenu, {a.print, nullptr, a.closeCase, a.quit});
    m_editMenu = menuBar()->addMenu(QString());
    addTo(m_editMenu, {a.copyTicket, nullptr, a.find, a.findNext, a.findPrevious});
    m_viewMenu = menuBar()->addMenu(QString());
    for (QAction *action : m_tabActions)
        m_viewMenu->addAction(action);
    addTo(m_viewMenu, {nullptr, a.jump, a.nextArea, a.previousArea, nullptr, a.previousCase, a.nextCase, nullptr, a.larger, a.smaller, a.normalSize});
    m_themeMenu = m_viewMenu->addMenu(QString());
    for (QAction *action : m_themeActions)
        m_themeMenu->addAction(action);
    m_messageMenu = menuBar()->addMenu(QString());
    addTo(m_messageMenu, {a.checkAgain, a.cancel, nullptr, a.steps});
    m_compareMenu = m_messageMenu->addMenu(QString());
    m_toolsMenu = menuBar()->addMenu(QString());
    addTo(m_toolsMenu, {a.checkDomain, a.dnsQuestions});
    m_dnsMenu = m_toolsMenu->addMenu(QString());
    for (QAction *action : m_dnsActions)
        m_dnsMenu->addAction(action);
    addTo(m_toolsMenu, {nullptr, a.settings});
    m_helpMenu = menuBar()->addMenu(QString());
    addTo(m_helpMenu, {a.help, a.howTo, a.privacy, nullptr, a.about});
    connect(m_casesMenu, &QMenu::aboutToShow, this, &MainWindow::fillCasesMenu);
    connect(m_compareMenu, &QMenu::aboutToShow, this, &MainWindow::fillCompareMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

/// Three bars beside each other; one that does not fit beside those before it starts a new row.
void MainWindow::createToolBars()
{
    const Actions &a = m_actions;
    const auto makeBar = [this](const QString &name, const std::vector<QAction *> &actions) {
        QToolBar *bar = addToolBar(QString());
        bar->setObjectName(name);
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        for (QAction *action : actions)
            bar->addAction(action);
        m_toolBars.push_back(bar);
        return bar;
    };
    makeBar(QStringLiteral("inputBar"), {a.paste, a.open, a.batch});
    makeBar(QStringLiteral("resultBar"), {a.checkDomain, a.saveReport, a.copyTicket});
    QToolBar *findBar = makeBar(QStringLiteral("findBar"), {});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    findBar->addWidget(gap);
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setAcceptDrops(false);
    m_find->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_find->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    findBar->addWidget(m_find);
    findBar->addAction(a.settings);
    for (const QToolBar *bar : m_toolBars) {
        for (QToolButton *button : bar->findChildren<QToolButton *>())
            button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findAgain(false); });
}

/// Sizes that follow the text size.
void MainWindow::fitToolBars()
{
    const int side = fontMetrics().height() + 1;
    m_dnsButton->setIconSize({side - 3, side - 3});
    const int character = m_find->fontMetrics().averageCharWidth();
    const int least = 20 * character, most = 36 * character;
    m_find->setFixedWidth(least);
    int taken = 0;
    for (QToolBar *bar : m_toolBars) {
        bar->setIconSize({side, side});
        const int wanted = bar->sizeHint().width();
        const bool newRow = taken > 0 && taken + wanted > width();
        if (newRow != toolBarBreak(bar))
            newRow ? insertToolBarBreak(bar) : removeToolBarBreak(bar);
        taken = newRow ? wanted : taken + wanted;
    }
    m_find->setFixedWidth(std::clamp(least + width() - taken, least, most));
}

void MainWindow::createStatusBar()
{
    m_status = new TextLabel(TextStyle::Normal);
    m_status->setWordWrap(false);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    m_dnsButton = new QToolButton;
    m_dnsButton->setObjectName(QStringLiteral("dnsButton"));
    m_dnsButton->setAutoRaise(true);
    m_dnsButton->setFocusPolicy(Qt::TabFocus);
    m_dnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_dnsButton->setIcon(icon(QStringLiteral("lock")));
    m_dnsButton->setMenu(m_dnsMenu);
    m_dnsButton->setPopupMode(QToolButton::InstantPopup);
    m_dnsButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    statusBar()->addPermanentWidget(m_dnsButton);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Heloscope"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_messageMenu->setTitle(tr("&Message"));
    m_toolsMenu->setTitle(tr("&Tools"));
    m_helpMenu->setTitle(tr("&Help"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_casesMenu->setTitle(tr("&Cases"));
    m_compareMenu->setTitle(tr("C&ompare with"));
    m_saveMenu->setTitle(tr("Save &as"));
    m_depthMenu->setTitle(tr("How &much the report holds"));
    m_themeMenu->setTitle(tr("Colours"));
    m_dnsMenu->setTitle(tr("D&NS"));
    const Actions &a = m_actions;
    a.paste->setText(tr("&Paste source"));
    a.paste->setIconText(tr("Paste"));
    a.open->setText(tr("&Open…"));
    a.batch->setText(tr("&Batch: check many messages…"));
    a.batch->setIconText(tr("Batch…"));
    a.saveReport->setText(tr("&Save report…"));
    a.saveReport->setIconText(tr("Report"));
    a.saveArchive->setText(tr("PDF for the &archive, without attachments…"));
    a.saveHtml->setText(tr("&HTML…"));
    a.saveRedacted->setText(tr("PDF to show &around, own people masked…"));
    a.saveRedactedHtml->setText(tr("HTML to show a&round, own people masked…"));
    a.saveJson->setText(tr("&JSON…"));
    a.saveCase->setText(tr("&Case file…"));
    a.print->setText(tr("&Print…"));
    a.closeCase->setText(tr("C&lose case"));
    a.quit->setText(tr("&Quit"));
    a.copyTicket->setText(tr("Copy for &ticket"));
    a.find->setText(tr("&Find in this message"));
    a.findNext->setText(tr("Find &next"));
    a.findPrevious->setText(tr("Find &previous"));
    a.larger->setText(tr("&Larger text"));
    a.smaller->setText(tr("S&maller text"));
    a.normalSize->setText(tr("&Normal text size"));
    a.nextArea->setText(tr("Next &area"));
    a.previousArea->setText(tr("Previous a&rea"));
    a.jump->setText(tr("From finding to &source and back"));
    a.nextCase->setText(tr("Ne&xt case"));
    a.previousCase->setText(tr("Pre&vious case"));
    a.checkAgain->setText(tr("Check &again with today’s DNS"));
    a.cancel->setText(tr("&Cancel the check"));
    a.steps->setText(tr("&What should I do?"));
    a.checkDomain->setText(tr("Check a &domain…"));
    a.checkDomain->setIconText(tr("Check a domain…"));
    a.dnsQuestions->setText(tr("DNS &questions…"));
    a.settings->setText(tr("&Settings…"));
    a.settings->setIconText(tr("Settings"));
    a.help->setText(tr("&Manual"));
    a.howTo->setText(tr("How do I get the &source?"));
    a.privacy->setText(tr("What is &sent, and what is not…"));
    a.about->setText(tr("&About Heloscope"));
    for (std::size_t i = 0; i < m_depthActions.size(); ++i)
        m_depthActions[i]->setText(depthNames()[int(i)]);
    m_themeActions[0]->setText(tr("As the &system"));
    m_themeActions[1]->setText(tr("&Light"));
    m_themeActions[2]->setText(tr("&Dark"));
    m_dnsActions[0]->setText(tr("DNS o&n"));
    m_dnsActions[1]->setText(tr("DNS o&ff: ask nothing"));
    const QStringList bars{tr("Messages"), tr("Results"), tr("Search and settings")};
    for (std::size_t i = 0; i < m_toolBars.size(); ++i) {
        m_toolBars[i]->setWindowTitle(bars[int(i)]);
        m_toolBars[i]->setAccessibleName(bars[int(i)]);
    }
    m_find->setPlaceholderText(tr("Find in this message (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find in this message"));
    nameFindButtons();
    if (m_casesPanel)
        m_casesPanel->retranslate();
    m_start->retranslate();
    m_notice->retranslate();
    if (m_caseView)
        m_caseView->retranslate();
    m_cases.retranslate();
    if (m_help)
        m_help->retranslate();
    if (DnsDialog *old = std::exchange(m_dnsDialog, nullptr)) {
        const bool wasOpen = old->isVisible();
        delete old;
        if (wasOpen)
            showDnsQuestions();
    }
    updateActions();
    updateStatus();
}

void MainWindow::nameFindButtons()
{
    for (QToolButton *button : m_find->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear or search"));
}

void MainWindow::updateActions()
{
    const Case *shown = current();
    const bool hasReport = shown && shown->report && shown->state != CaseState::Checking;
    const Actions &a = m_actions;
    for (QAction *action : {a.saveReport, a.saveArchive, a.saveRedacted, a.saveHtml, a.saveRedactedHtml, a.saveJson, a.saveCase})
        action->setEnabled(hasReport && m_services.saveReport);
    a.print->setEnabled(hasReport && m_services.print);
    a.copyTicket->setEnabled(hasReport && m_services.ticket);
    a.steps->setEnabled(hasReport);
    m_compareMenu->setEnabled(hasReport);
    a.checkDomain->setEnabled(bool(m_services.checkDomain));
    a.dnsQuestions->setEnabled(hasReport);
    a.checkAgain->setEnabled(shown && shown->state != CaseState::Checking);
    for (QAction *action : {a.closeCase, a.find, a.findNext, a.findPrevious, a.jump, a.nextCase, a.previousCase})
        action->setEnabled(shown);
    m_find->setEnabled(shown);
    for (int tab = 0; m_caseView && tab < int(m_tabActions.size()); ++tab) {
        QAction *action = m_tabActions[std::size_t(tab)];
        action->setVisible(tab < m_caseView->tabs()->count());
        action->setEnabled(shown);
        action->setText(m_caseView->tabs()->tabText(tab));
    }
    m_depthActions[std::size_t(m_settings.reportDepth)]->setChecked(true);
    m_themeActions[std::size_t(m_settings.theme)]->setChecked(true);
    m_dnsActions[m_settings.dns == DnsMode::Off ? 1 : 0]->setChecked(true);
}

void MainWindow::updateStatus()
{
    const bool off = m_settings.dns == DnsMode::Off;
    const Case *shown = current();
    m_dnsButton->setText(shown && shown->answers ? tr("DNS: recorded") : off ? tr("DNS: off") : tr("DNS: on"));
    m_dnsButton->setAccessibleName(m_dnsButton->text());
    m_start->setDnsServer(off ? QString() : m_services.dnsServer ? m_services.dnsServer() : tr("the DNS server of this computer"));
    if (!shown || !shown->report || shown->state == CaseState::Checking) {
        m_status->setText(shown && shown->state == CaseState::Checking ? tr("Checking…") : tr("The message stays on this computer."));
        return;
    }
    const DnsAnswers dns = answersUsed(*shown->report);
    const auto with = [&dns](DnsStatus status) {
        return std::count_if(dns.begin(), dns.end(), [status](const auto &entry) { return entry.second.status == status; });
    };
    const auto open = with(DnsStatus::Failed), asked = std::ptrdiff_t(dns.size()) - with(DnsStatus::NotAsked);
    if (asked == 0) {
        m_status->setText(tr("No DNS question was asked · the message never left this computer"));
        return;
    }
    const QString questions = tr("%n DNS question(s)", nullptr, int(asked));
    const QString answered = open == 0 ? tr("all answered") : tr("%n without an answer", nullptr, int(open));
    //: Status bar. %1 = "9 DNS questions", %2 = "all answered", %3 = seconds with one decimal
    m_status->setText(tr("%1 · %2 in %3 s · the message itself never left this computer")
                          .arg(questions, answered, QLocale().toString(double(shown->report->timing.dnsUs) / 1e6, 'f', 1)));
}

void MainWindow::fillCasesMenu()
{
    m_casesMenu->clear();
    for (int row = 0; row < m_cases.rowCount(); ++row)
        addCaseAction(m_casesMenu, row, [this](int id) { showCase(id); });
    if (m_cases.rowCount() == 0)
        m_casesMenu->addAction(tr("No case is open"))->setEnabled(false);
}

void MainWindow::fillCompareMenu()
{
    m_compareMenu->clear();
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        if (const Case *other = m_cases.at(row); other->id != m_current && other->report)
            addCaseAction(m_compareMenu, row, [this](int id) { compareWith(id); });
    }
    if (m_compareMenu->isEmpty())
        m_compareMenu->addAction(tr("No other case is open"))->setEnabled(false);
}

void MainWindow::addCaseAction(QMenu *menu, int row, std::function<void(int id)> run)
{
    const QModelIndex at = m_cases.index(row);
    QString text = at.data(Qt::AccessibleTextRole).toString().left(80);
    const QString tip = plainToolTip(text); // else it would be the text itself
    QAction *action = menu->addAction(lookIcon(at.data(LookRole).value<Look>()), text.replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, [run = std::move(run), id = at.data(CasesModel::IdRole).toInt()] { run(id); });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : m_settings.recentFiles) {
        QString name = toShown(path.toStdString());
        const QString tip = plainToolTip(name);
        QAction *action = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    if (m_settings.recentFiles.isEmpty())
        m_recentMenu->addAction(tr("No file was opened yet"))->setEnabled(false);
}

} // namespace heloscope::ui
