// How messages get into the window: paste, drop, files, and the questions asked before some of them are read.
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/DropHint.h"
#include "ui/panels/Intake.h"
#include "ui/panels/MainWindow.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/StartPage.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace heloscope::ui {

namespace {

constexpr int maxCasesAtOnce = 5; // files given together that become cases; more become a batch
constexpr std::size_t askAboveBytes = std::size_t(25) << 20;
constexpr Look note{Tone::Blue, Shape::CircleInfo};
constexpr Look trouble{Tone::Amber, Shape::TriangleMark};

bool anyFolder(const QStringList &paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
}

} // namespace

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open messages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Messages (*.eml *.msg *.mbox *.txt *.heloscope)"), tr("All files (*)")});
    dialog->selectNameFilter(dialog->nameFilters().constLast());
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::chooseBatch()
{
    auto *dialog = new QFileDialog(this, tr("Check a folder or mailbox"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openBatch);
    dialog->open();
}

void MainWindow::openBytes(std::string bytes) { openMessage(std::move(bytes), Source{}, SourceKind::Message); }

/// Asks before a very large message is read, and before one that made the program stop; else it is opened at once.
void MainWindow::openMessage(std::string bytes, const Source &source, SourceKind hint)
{
    if (bytes.size() <= askAboveBytes) {
        unlessItStopped(std::move(bytes), [this, source, hint](std::string wanted) { showCase(m_runner->open(std::move(wanted), source, hint)); });
        return;
    }
    auto kept = std::make_shared<std::string>(std::move(bytes));
    askAboutSize(qint64(kept->size()), [this, kept, source, hint] {
        unlessItStopped(std::move(*kept), [this, source, hint](std::string wanted) { showCase(m_runner->open(std::move(wanted), source, hint)); });
    });
}

void MainWindow::askAboutSize(qint64 size, std::function<void()> open)
{
    //: %1 = size, "31 MB"
    m_notice->show(note, tr("This message is very large (%1). Checking it can take a while.").arg(QLocale().formattedDataSize(size)),
                   {{tr("Check it"), std::move(open)}});
}

/// A message that the program stopped on is not opened again without a question.
void MainWindow::unlessItStopped(std::string bytes, std::function<void(std::string)> open)
{
    if (!m_keeper.stoppedBy(bytes)) {
        open(std::move(bytes));
        return;
    }
    auto kept = std::make_shared<std::string>(std::move(bytes));
    m_notice->show(trouble, tr("The program stopped the last time it read this message. Shall it try again?"), {{tr("Try again"), [this, kept, open] {
                                                                                                                     m_keeper.forgive(*kept);
                                                                                                                     open(std::move(*kept));
                                                                                                                 }}});
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (anyFolder(paths) || paths.size() > maxCasesAtOnce)
        openBatch(paths);
    else
        readFiles(paths, std::nullopt, askAboveBytes);
}

/// Reads the files; more messages than fit as cases become a batch. `only`: the entry of a mailbox that is wanted. Above `limit`
/// a message is asked about, not read.
void MainWindow::readFiles(const QStringList &paths, std::optional<std::size_t> only, std::size_t limit)
{
    auto *reading = new FileReading(paths, only, limit, this);
    connect(reading, &FileReading::itemRead, this, [this, limit](const std::shared_ptr<FileReading::Read> &read) {
        const input::Item &item = read->item;
        const QString path = QString::fromStdString(item.source.path);
        const qint64 size = QFileInfo(path).size();
        if (item.error && item.error->code == "too-large" && limit < maxMessageBytes && size <= qint64(maxMessageBytes))
            askAboutSize(size, [this, path, index = item.source.index] { readFiles({path}, index, maxMessageBytes); });
        else
            takeItem(*read);
    });
    connect(reading, &FileReading::tooMany, this, [this, reading, paths] {
        reading->deleteLater();
        openBatch(paths);
    });
    connect(reading, &FileReading::finished, this, [this, reading](int items, int skipped) {
        if (items == 0)
            m_notice->show({}, skipped > 0 ? tr("No mail was found there; %n file(s) were something else.", nullptr, skipped) : tr("No mail was found there."));
        reading->deleteLater();
    });
    reading->start();
}

void MainWindow::takeItem(FileReading::Read &read)
{
    input::Item &item = read.item;
    if (item.error) {
        showCase(m_runner->openFailed(item.source, *item.error));
        return;
    }
    rememberRecent(QString::fromStdString(item.source.path));
    if (!read.recorded) {
        const auto open = [this, source = item.source, hint = hintFor(item)](std::string bytes) { showCase(m_runner->open(std::move(bytes), source, hint)); };
        unlessItStopped(item.bytes.take(), open);
        return;
    }
    if (!*read.recorded) {
        showCase(m_runner->openFailed(item.source, read.recorded->error()));
        return;
    }
    auto kept = std::make_shared<Case>(std::move(**read.recorded));
    unlessItStopped(*kept->bytes, [this, kept](const std::string &) { showCase(m_runner->openRecorded(std::move(*kept))); });
}

void MainWindow::rememberRecent(const QString &path)
{
    m_settings.recentFiles.removeAll(path);
    m_settings.recentFiles.prepend(path);
    m_settings.recentFiles = m_settings.recentFiles.mid(0, maxRecentFiles);
    m_store.save(m_settings);
}

void MainWindow::takeOffer(const QMimeData *offered)
{
    const Offer offer = offerOf(offered);
    if (!offer.files.isEmpty())
        openFiles(offer.files);
    else if (offer.bytes)
        openMessage(*offer.bytes, Source{}, offer.hint);
    else
        m_notice->show(note, tr("That program hands over no message. Save it there as a file (.eml or .msg) and open that file."),
                       {{tr("How do I get the source?"), [this] { m_pages->setCurrentWidget(m_start); }}});
}

void MainWindow::pasteClipboard()
{
    const QMimeData *offered = QApplication::clipboard()->mimeData();
    if (offerOf(offered).empty())
        m_notice->show(note, tr("The clipboard holds no text. Copy the full source of the message first."),
                       {{tr("How do I get the source?"), [this] { m_pages->setCurrentWidget(m_start); }}});
    else
        takeOffer(offered);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source())
        return; // our own report on its way out
    const Offer offer = offerOf(event->mimeData());
    const int files = int(offer.files.size());
    const QString hint = anyFolder(offer.files) ? tr("Drop to check all messages in this folder")
        : files > maxCasesAtOnce                ? tr("Drop to check %n message(s) as a list", nullptr, files)
        : files > 0                             ? tr("Drop to analyse %n message(s)", nullptr, files)
        : offer.bytes                           ? tr("Drop to analyse this text")
                                                : tr("This program hands over no message; save it as a file and drop that");
    if (!m_dropHint)
        m_dropHint = new DropHint(centralWidget());
    m_dropHint->setText(hint);
    event->acceptProposedAction(); // also without an offer: the drop is answered with a hint, not with silence
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_dropHint)
        m_dropHint->setText({});
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_dropHint)
        m_dropHint->setText({});
    event->acceptProposedAction();
    takeOffer(event->mimeData());
}

} // namespace heloscope::ui
