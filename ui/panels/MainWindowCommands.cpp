#include "ui/panels/MainWindow.h"

#include "ui/look/Icons.h"
#include "ui/models/ReportFacts.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/HelpWindow.h"
#include "ui/panels/Intake.h"
#include "ui/panels/KeyStore.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/ReportSaver.h"
#include "ui/panels/SettingsDialog.h"
#include "ui/panels/SourceView.h"
#include "ui/panels/StartPage.h"
#include "ui/panels/SummaryPanel.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace heloscope::ui {

namespace {

constexpr Look note{Tone::Blue, Shape::CircleInfo};
constexpr Look trouble{Tone::Amber, Shape::TriangleMark};

/// A file name made from words of a mail: letters, digits and a few signs only.
QString safeFileName(const QString &wish)
{
    QString name;
    for (const QChar c : wish.left(40))
        name += c.isLetterOrNumber() || c == QLatin1Char('-') ? c : QLatin1Char('-');
    while (name.contains(QLatin1String("--")))
        name.replace(QLatin1String("--"), QLatin1String("-"));
    return name.isEmpty() ? QStringLiteral("message") : name;
}

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
    case ReportFormat::RedactedPdf:
    case ReportFormat::ArchivePdf: return QStringLiteral("pdf");
    case ReportFormat::RedactedHtml:
    case ReportFormat::Html: return QStringLiteral("html");
    case ReportFormat::Json: return QStringLiteral("json");
    case ReportFormat::Case: return QStringLiteral("heloscope");
    }
    return {};
}

constexpr std::array depths{Depth::Short, Depth::Full, Depth::Evidence};

/// Other kinds hold all there is.
bool hasDepth(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
    case ReportFormat::ArchivePdf:
    case ReportFormat::RedactedPdf:
    case ReportFormat::Html:
    case ReportFormat::RedactedHtml: return true;
    case ReportFormat::Json:
    case ReportFormat::Case: break;
    }
    return false;
}

} // namespace

QStringList MainWindow::depthNames() { return {tr("The answer, one page"), tr("All checks"), tr("All checks and the evidence")}; }

void MainWindow::openBatch(const QStringList &paths)
{
    if (!m_batch) {
        m_batch = new BatchWindow(this);
        connect(m_batch, &BatchWindow::openWanted, this, &MainWindow::openBatchRow);
    }
    AnalysisRequest request;
    request.options.now = m_services.now();
    request.options.offline = m_settings.dns == DnsMode::Off;
    request.options.askMailboxNames = m_settings.askMailboxNames;
    request.profile = readerProfile();
    m_batch->start(m_services.analyse, m_services.batchExport, std::move(request), paths);
    m_batch->show();
    m_batch->raise();
    m_batch->activateWindow();
}

void MainWindow::saveReport(ReportFormat format)
{
    const Case *shown = current();
    if (!shown || !shown->report || !m_services.saveReport)
        return;
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(format));
    if (hasDepth(format)) {
        QStringList kinds;
        for (const QString &depth : depthNames())
            kinds << QStringLiteral("%1 (*.%2)").arg(depth, endingOf(format));
        dialog->setNameFilters(kinds);
        dialog->selectNameFilter(kinds[int(m_settings.reportDepth)]);
    }
    dialog->selectFile(reportName(*shown, format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, format, id = shown->id](const QString &path) {
        const Case *saved = m_cases.find(id);
        if (!saved)
            return;
        if (hasDepth(format))
            setDepth(depths[std::size_t(std::max(0, int(dialog->nameFilters().indexOf(dialog->selectedNameFilter()))))]);
        const QString name = QDir::toNativeSeparators(path);
        m_saver->start(
            name,
            [save = m_services.saveReport, saved = *saved, settings = m_settings, path, format](const ExportWatch &watch) {
                return save(saved, settings, path, {format, settings.reportDepth, watch});
            },
            [this, name](const Result<void> &done) {
                if (done)
                    //: %1 = file name
                    m_notice->show(note, tr("Saved as %1.").arg(name));
            });
    });
    dialog->open();
}

void MainWindow::setDepth(Depth depth)
{
    if (m_settings.reportDepth == depth)
        return;
    m_settings.reportDepth = depth;
    m_store.save(m_settings);
    updateActions();
}

QString MainWindow::reportName(const Case &named, ReportFormat format) const
{
    return safeFileName(ReportFacts::shortSender(*named.report)) + QLatin1Char('.') + endingOf(format);
}

void MainWindow::writeReportForDrag(std::function<void(const QString &path)> ready)
{
    const Case *shown = current();
    if (!shown || !shown->report || !m_services.saveReport)
        return;
    const std::pair key(shown->report, m_settings.reportDepth);
    if (const auto written = m_draggedFiles.find(key); written != m_draggedFiles.end()) {
        if (!written->second.isEmpty())
            ready(written->second);
        return; // or it is being written
    }
    if (!m_dragged)
        m_dragged = std::make_unique<QTemporaryDir>();
    const QString folder = m_dragged->filePath(QString::number(m_draggedFiles.size()));
    QDir().mkpath(folder);
    const QString name = reportName(*shown, ReportFormat::Pdf), path = folder + QLatin1Char('/') + name;
    m_draggedFiles[key] = QString();
    m_saver->start(
        name,
        [save = m_services.saveReport, saved = *shown, settings = m_settings, path](const ExportWatch &watch) {
            return save(saved, settings, path, {ReportFormat::Pdf, settings.reportDepth, watch});
        },
        [this, key, path, ready = std::move(ready)](const Result<void> &done) {
            if (!done)
                m_draggedFiles.erase(key);
            else
                ready(m_draggedFiles[key] = path);
        });
}

void MainWindow::dragReport()
{
    writeReportForDrag([this](const QString &path) {
        if (QApplication::mouseButtons().testFlag(Qt::LeftButton))
            dragFile(path);
        else
            m_notice->show(note, tr("The report is ready. Drag it once more."));
    });
}

void MainWindow::dragFile(const QString &path)
{
    auto *offered = new QMimeData;
    offered->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(this);
    drag->setMimeData(offered);
    const int side = fontMetrics().height() * 2;
    drag->setPixmap(icon(QStringLiteral("report")).pixmap(side, side));
    drag->exec(Qt::CopyAction);
}

void MainWindow::printReport()
{
    const Case *shown = current();
    if (!shown || !shown->report || !m_services.print)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, id = shown->id] {
        if (const Case *printed = m_cases.find(id))
            m_saver->start(tr("The printed report"), [print = m_services.print, printed = *printed, settings = m_settings, printer](const ExportWatch &watch) {
                return print(printed, settings, *printer, {ReportFormat::Pdf, settings.reportDepth, watch});
            });
    });
    dialog->open();
}

void MainWindow::copyText(const QString &text, const QString &said)
{
    QApplication::clipboard()->setText(text);
    m_notice->show(note, said);
}

void MainWindow::copyTicket()
{
    const Case *shown = current();
    if (shown && shown->report && m_services.ticket)
        copyText(m_services.ticket(*shown->report, m_settings), tr("The text for a ticket is on the clipboard."));
}

void MainWindow::showSteps()
{
    if (const Case *shown = current(); shown && shown->report)
        (new StepsDialog(*shown->report, this))->show();
}

void MainWindow::compareWith(int other)
{
    const Case *first = current(), *second = m_cases.find(other);
    if (first && first->report && second && second->report)
        (new CompareDialog(first->report, second->report, this))->show();
}

void MainWindow::checkDomain()
{
    if (current()) {
        m_caseView->showDomainTab();
        return;
    }
    auto *dialog = new DomainDialog(m_services.checkDomain, this);
    connect(dialog, &DomainDialog::copyWanted, this, [this](const QString &text) { copyText(text, tr("The record is on the clipboard.")); });
    dialog->show();
}

void MainWindow::showDnsQuestions()
{
    if (!m_dnsDialog)
        m_dnsDialog = new DnsDialog(this);
    if (const Case *shown = current(); shown && shown->report)
        m_dnsDialog->showReport(shown->report);
    m_dnsDialog->show();
    m_dnsDialog->raise();
}

void MainWindow::showSettings(SettingsPage page)
{
    if (auto *open = findChild<SettingsDialog *>()) {
        open->showPage(int(page));
        open->raise();
        open->activateWindow();
        return;
    }
    loadKeysOnce();
    if (m_keyState == Keys::Asked) {
        m_settingsAfterKeys = page;
        return;
    }
    const Case *shown = current();
    auto *dialog = new SettingsDialog(m_settings, withSecrets(m_settings.readProfile(), m_secrets), m_services.languages, shown ? shown->report : nullptr,
                                      this);
    dialog->showSentMail(m_sentMail);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::takeSettings);
    dialog->showPage(int(page));
    dialog->show();
}

void MainWindow::takeSettings(const Settings &settings, const Profile &profile)
{
    const Profile before = withSecrets({}, m_secrets);
    m_secrets = withSecrets({}, profile);
    Settings changed = settings;
    // What the dialog does not show may have changed since it was opened.
    changed.recentFiles = m_settings.recentFiles;
    changed.reportDepth = m_settings.reportDepth;
    changed.hasBounceKeys = !m_secrets.batv.empty() || !m_secrets.srsSecrets.empty() || (m_settings.hasBounceKeys && m_keyState == Keys::Refused);
    if (writeProfile(before, Secrets::Include) != writeProfile(m_secrets, Secrets::Include))
        m_keys->save(m_secrets);
    const bool otherHistory = changed.history != m_settings.history, otherLanguage = changed.language != m_settings.language;
    changeSettings(changed);
    if (otherLanguage) // the dialog speaks the old one
        QMetaObject::invokeMethod(
            this,
            [this] {
                delete findChild<SettingsDialog *>();
                showSettings(SettingsPage::Look);
            },
            Qt::QueuedConnection);
    if (otherHistory)
        keepAll(changed.history == KeepHistory::Always);
}

/// Dialogs speak the language they were made in: after a change those for longer use are made anew, the others close.
void MainWindow::renewDialogs()
{
    m_renewing = false;
    const bool settings = findChild<SettingsDialog *>() != nullptr, questions = m_dnsDialog && m_dnsDialog->isVisible();
    for (QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dialog == m_help)
            continue;
        dialog->setParent(nullptr); // hides it
        dialog->deleteLater();
    }
    m_dnsDialog = nullptr;
    if (questions)
        showDnsQuestions();
    if (settings)
        showSettings(SettingsPage::Look); // where the language is chosen
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow([this](int number) { return finishedExample(number); }, this);
    m_help->showPage(page);
}

/// F1 opens the page on what the user looks at.
QString MainWindow::helpfulPage() const
{
    if (m_pages->currentWidget() == m_start)
        return QStringLiteral("source");
    return m_caseView->helpPage();
}

/// An example with its report; its answers are bundled, so this takes no time worth a thread.
Case MainWindow::finishedExample(int number)
{
    const auto known = m_examples.find(number);
    if (known != m_examples.end() || !m_services.example)
        return known == m_examples.end() ? Case() : known->second;
    Case made = m_services.example(number);
    const AnalysisRequest request{made.bytes, made.source, made.hint, made.options, made.profile.value_or(Profile{}), made.answers, made.closedWorld};
    if (const Result<ReportPtr> report = m_services.analyse(request, {}, [](const AnalysisProgress &) {})) {
        made.report = *report;
        made.text = std::make_shared<const SourceText>((*report)->message);
        made.state = CaseState::Done;
    }
    return m_examples[number] = made;
}

void MainWindow::showPrivacy()
{
    const QString server = m_services.dnsServer ? m_services.dnsServer() : QString();
    (new PrivacyDialog(server.isEmpty() ? tr("the DNS server of this computer") : server, toQString(m_settings.readProfile().asnZone), this))->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Heloscope"),
                                tr("Heloscope %1\n\nWas this email really sent by who it says?").arg(QApplication::applicationVersion()) + QLatin1String("\n\n")
                                    + m_services.versions.join(QLatin1Char('\n')),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->show();
}

void MainWindow::findAgain(bool backwards)
{
    if (m_caseView->source()->findText(m_find->text(), backwards) || m_find->text().isEmpty())
        return;
    //: Status bar. %1 = what was searched for
    m_status->setText(tr("“%1” does not occur in this message.").arg(toShown(m_find->text().toStdString())));
}

void MainWindow::setTextSize(int percent)
{
    Settings changed = m_settings;
    changed.textSize = std::clamp(percent, minTextSize, maxTextSize);
    changeSettings(changed);
}

/// F6: toolbar, cases, banner, tabs, source, and round again. In each the first thing that takes the focus.
void MainWindow::moveToArea(int step)
{
    std::vector<QWidget *> areas{m_toolBars.front()};
    if (m_pages->currentWidget() == m_start)
        areas.push_back(m_start);
    else
        for (QWidget *area : {static_cast<QWidget *>(m_casesPanel), static_cast<QWidget *>(m_caseView->summary()), static_cast<QWidget *>(m_caseView->tabs()),
                              static_cast<QWidget *>(m_caseView->source())})
            areas.push_back(area);
    const auto takesFocus = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    };
    const auto holdsFocus = [](const QWidget *area) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (area == focus || area->isAncestorOf(focus));
    };
    const int count = int(areas.size());
    const auto now = std::find_if(areas.begin(), areas.end(), holdsFocus);
    int at = now == areas.end() ? (step > 0 ? -1 : count) : int(now - areas.begin());
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        QWidget *target = areas[std::size_t(at)];
        if (!takesFocus(target)) {
            const auto children = target->findChildren<QWidget *>();
            const auto found = std::find_if(children.begin(), children.end(), takesFocus);
            target = found == children.end() ? nullptr : *found;
        }
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace heloscope::ui
