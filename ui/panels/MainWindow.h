// The window: menu, toolbar, cases, the open case, status bar. It wires panels together and holds no logic of mail.
#pragma once

#include "ui/Settings.h"
#include "ui/export/ReportText.h"
#include "ui/job/BatchJob.h"
#include "ui/job/ExportJob.h"
#include "ui/models/CasesModel.h"
#include "ui/panels/CaseKeeper.h"
#include "ui/panels/CaseRunner.h"
#include "ui/panels/DomainPanel.h"
#include "ui/panels/Intake.h"
#include "ui/panels/Theme.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;
class QPagedPaintDevice;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QTemporaryDir;
class QToolButton;

namespace heloscope::ui {

class BatchWindow;
class CasesPanel;
class CaseView;
class DnsDialog;
class DropHint;
class HelpWindow;
class KeyStore;
class NoticeLine;
class ReportSaver;
class SentMailJob;
class StartPage;
class TextLabel;

enum class SettingsPage { Me, Servers, Keys, Senders, Dns, Look };
enum class ReportFormat { Pdf, ArchivePdf, RedactedPdf, Html, RedactedHtml, Json, Case };

/// What is wanted of a report, and who watches it being made.
struct ReportWish {
    ReportFormat format = ReportFormat::Pdf;
    Depth depth = Depth::Evidence; // of PDF and HTML
    ExportWatch watch;
};

/// What the window needs from outside; handed in by main, replaced in tests. Empty functions disable what needs them.
struct Services {
    Analyser analyse;
    std::function<UnixTime()> now;
    std::function<Result<void>(const Settings &)> applySettings; // DNS transport and the like
    std::function<QString()> dnsServer;                    // "127.0.0.1:53"; empty = off
    // These two run in a worker thread. Errors: "write-failed", "pdf-write", "print", "stopped".
    std::function<Result<void>(const Case &, const Settings &, const QString &path, const ReportWish &)> saveReport;
    std::function<Result<void>(const Case &, const Settings &, QPagedPaintDevice &, const ReportWish &)> print;
    std::function<QString(const Report &, const Settings &)> ticket;
    BatchExport batchExport;
    DomainChecker checkDomain;
    QString dataFolder;                                    // for kept and open cases; empty = nothing is stored
    QStringList versions;                                  // of what the program is made with, "Qt 6.4.2"
    QStringList languages;                                 // of the catalogues there are, "de"
    std::function<void(const QString &)> setLanguage;      // installs translators
    std::function<Case(int)> example;                      // a bundled example, by number, with its answers
    bool showsFrameFirst = false;                          // the start page is made while the window system brings the window up
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `theme` may be null in tests.
    MainWindow(Services services, Settings settings, SettingsStore store, ThemeController *theme = nullptr);
    ~MainWindow() override;

    /// One message becomes a case; several, a folder or a mailbox become a batch.
    void openFiles(const QStringList &paths);
    BatchWindow *batch() const { return m_batch; }
    void openBytes(std::string bytes);
    void pasteClipboard();
    CasesModel *cases() { return &m_cases; }
    CaseRunner *runner() { return m_runner; }
    /// Made when it is needed first, after the first picture of the window at the latest.
    CaseView *caseView();
    NoticeLine *notice() const { return m_notice; }
    ReportSaver *saver() const { return m_saver; }
    int currentCase() const { return m_current; }
    void showCase(int id);
    const Settings &settings() const { return m_settings; }
    void changeSettings(const Settings &settings);
    /// Writes the PDF of the open case as a file to be dropped elsewhere, then calls `ready` with its path.
    void writeReportForDrag(std::function<void(const QString &path)> ready);

signals:
    /// The window's first picture is there, and what could wait for it is made.
    void started();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions {
        QAction *paste, *open, *batch, *saveReport, *saveArchive, *saveRedacted, *saveHtml, *saveRedactedHtml, *saveJson, *saveCase, *print, *closeCase, *quit;
        QAction *copyTicket, *find, *findNext, *findPrevious;
        QAction *larger, *smaller, *normalSize, *nextArea, *previousArea, *jump, *nextCase, *previousCase;
        QAction *checkAgain, *cancel, *steps, *checkDomain, *dnsQuestions, *settings, *help, *howTo, *privacy, *about;
    };

    // MainWindowActions.cpp: menu, toolbar, status bar and their words
    void createActions();
    void createMenus();
    void createToolBars();
    void createStatusBar();
    void fitToolBars();
    void retranslate();
    void nameFindButtons();
    void updateActions();
    void updateStatus();
    void fillCasesMenu();
    void fillCompareMenu();
    void addCaseAction(QMenu *menu, int row, std::function<void(int id)> run);
    void fillRecentMenu();

    // MainWindowIntake.cpp: paste, drop, files
    void chooseFiles();
    void chooseBatch();
    void openMessage(std::string bytes, const Source &source, SourceKind hint);
    void askAboutSize(qint64 size, std::function<void()> open);
    void unlessItStopped(std::string bytes, std::function<void(std::string)> open);
    void readFiles(const QStringList &paths, std::optional<std::size_t> only, std::size_t limit);
    void takeItem(FileReading::Read &read);
    void rememberRecent(const QString &path);
    void takeOffer(const QMimeData *data);

    // MainWindowCommands.cpp, MainWindowCases.cpp: what the actions do
    void openBatch(const QStringList &paths);
    void openBatchRow(const BatchRow &row);
    void openExample(int number);
    void openAttached(int index);
    void saveReport(ReportFormat format);
    void dragReport();
    void dragFile(const QString &path);
    /// In the order of Depth.
    static QStringList depthNames();
    void setDepth(Depth depth);
    QString reportName(const Case &named, ReportFormat format) const;
    void printReport();
    void copyTicket();
    void copyText(const QString &text, const QString &said);
    void showSteps();
    void compareWith(int other);
    void checkDomain();
    void showDnsQuestions();
    void showSettings(SettingsPage page = {});
    void takeSettings(const Settings &settings, const Profile &profile);
    void renewDialogs();
    void showHelp(const QString &page);
    QString helpfulPage() const;
    Case finishedExample(int number);
    void showPrivacy();
    void showAbout();
    void findAgain(bool backwards);
    void setTextSize(int percent);
    void moveToArea(int step);
    void deleteCase(int id);
    void rememberCase(const Case &done);
    void keepAll(bool keep);
    void keepThis(int id);
    CaseKeeper::Writer caseWriter() const;
    void moveBorder(std::size_t hop);
    void restoreCases();
    void openQuietly(const QStringList &paths);

    /// The page with the cases and the open one: a third of the window's making, and nobody sees it before a message is there.
    void makeCasePage();
    void fillStartPage();
    void finishStart();
    void useSettings();
    void connectCasePage();
    void layOut();
    void caseChanged(int id);
    void offerHttps();
    void offerProfileHint();
    /// The settings' profile with the keychain's secrets and the archive of sent mail.
    Profile readerProfile() const;
    void loadKeysOnce();
    void takeKeys(const Profile &secrets);
    void keysRefused(const QString &reason);
    void askForKeys(const QString &why);
    const Case *current() const { return m_cases.find(m_current); }

    Services m_services;
    Settings m_settings;
    SettingsStore m_store;
    ThemeController *m_theme;
    CasesModel m_cases;
    CaseKeeper m_keeper;
    CaseRunner *m_runner;
    int m_current = 0;

    Actions m_actions{};
    std::vector<QAction *> m_tabActions, m_themeActions, m_dnsActions, m_depthActions;
    QMenu *m_fileMenu, *m_editMenu, *m_viewMenu, *m_messageMenu, *m_toolsMenu, *m_helpMenu;
    QMenu *m_recentMenu, *m_casesMenu, *m_compareMenu, *m_saveMenu, *m_depthMenu, *m_themeMenu, *m_dnsMenu;
    std::vector<QToolBar *> m_toolBars; // in their order on screen
    QLineEdit *m_find = nullptr;
    TextLabel *m_status;
    QToolButton *m_dnsButton;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QSplitter *m_splitter = nullptr; // with the next two, or not there yet
    CasesPanel *m_casesPanel = nullptr;
    CaseView *m_caseView = nullptr;
    NoticeLine *m_notice;
    DropHint *m_dropHint = nullptr; // from the first drag on
    DnsDialog *m_dnsDialog = nullptr;
    std::unique_ptr<QTemporaryDir> m_dragged; // files dragged out, until the program ends
    std::map<std::pair<ReportPtr, Depth>, QString> m_draggedFiles;
    ReportSaver *m_saver;
    bool m_started = false;
    bool m_renewing = false; // the language changed, and renewDialogs() is to come
    HelpWindow *m_help = nullptr;
    std::map<int, Case> m_examples; // checked, for the pictures of the manual
    BatchWindow *m_batch = nullptr;
    KeyStore *m_keys;
    SentMailJob *m_sentMail;
    enum class Keys { Untouched, Asked, Here, Refused } m_keyState = Keys::Untouched;
    std::optional<SettingsPage> m_settingsAfterKeys; // to open once the keychain has answered
    Profile m_secrets; // bounce keys of this run; `batv` and `srsSecrets` only
};

} // namespace heloscope::ui
