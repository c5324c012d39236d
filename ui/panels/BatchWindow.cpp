#include "ui/panels/BatchWindow.h"

#include "ui/job/ExportJob.h"
#include "ui/look/Icons.h"
#include "ui/models/Times.h"
#include "ui/panels/Tables.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

constexpr int allLevels = -2;

/// Lets one answer through, or all.
class LevelFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLevel(int level)
    {
        m_level = level;
        invalidateFilter();
    }
    /// Only messages that share this key; none = all.
    void setGroup(std::optional<std::pair<ClusterBasis, std::string>> group)
    {
        m_group = std::move(group);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const BatchRow &entry = static_cast<const BatchModel *>(sourceModel())->row(row);
        if (m_group && entry.keys[std::size_t(m_group->first)] != m_group->second)
            return false;
        return m_level == allLevels || sourceModel()->index(row, 0, parent).data(BatchModel::LevelRole).toInt() == m_level;
    }

private:
    int m_level = allLevels;
    std::optional<std::pair<ClusterBasis, std::string>> m_group;
};

} // namespace

BatchWindow::BatchWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("batchWindow"));
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text = new TextLabel(TextStyle::Normal), 1);
    head->addWidget(m_filter = new QComboBox);
    head->addWidget(m_cancel = new QPushButton(icon(QStringLiteral("close")), QString()));
    m_cancel->hide();
    column->addLayout(head);
    column->addWidget(m_groups = new QComboBox);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_progress = new QProgressBar);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_filtered = new LevelFilter(this);
    m_filtered->setSourceModel(&m_model);
    m_filtered->setSortRole(BatchModel::SortRole);
    column->addWidget(m_table = makeTable(m_filtered), 1);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[section, characters] : {std::pair(BatchModel::SenderColumn, 28),
                                              {BatchModel::SubjectColumn, 32},
                                              {BatchModel::DomainColumn, 24},
                                              {BatchModel::VerdictColumn, 18},
                                              {BatchModel::ReasonColumn, 44},
                                              {BatchModel::CampaignColumn, 20},
                                              {BatchModel::TimeColumn, 18}})
        m_table->horizontalHeader()->resizeSection(section, characters * character);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open = new QPushButton(icon(QStringLiteral("open")), QString()));
    foot->addStretch(1);
    foot->addWidget(m_csv = new QPushButton(icon(QStringLiteral("save")), QString()));
    foot->addWidget(m_json = new QPushButton(icon(QStringLiteral("save")), QString()));
    column->addLayout(foot);
    connect(m_table, &QTableView::activated, this, &BatchWindow::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &BatchWindow::openCurrent);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_csv, &QPushButton::clicked, this, [this] { exportAll(false); });
    connect(m_json, &QPushButton::clicked, this, [this] { exportAll(true); });
    connect(m_filter, &QComboBox::activated, this, [this] { static_cast<LevelFilter *>(m_filtered)->setLevel(m_filter->currentData().toInt()); });
    connect(m_groups, &QComboBox::activated, this, [this](int index) {
        const bool isGroup = index > 0 && std::size_t(index) <= m_clusters.size();
        static_cast<LevelFilter *>(m_filtered)->setGroup(isGroup ? std::optional(m_clusters[std::size_t(index - 1)].shared.front()) : std::nullopt);
    });
    resize(1100, 640);
    retranslate();
}

void BatchWindow::retranslate()
{
    setWindowTitle(tr("Many messages"));
    m_table->setAccessibleName(tr("Messages with their answers"));
    m_filter->setAccessibleName(tr("Show only one answer"));
    m_groups->setAccessibleName(tr("Groups of messages that belong together"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel (Esc)"));
    m_open->setText(tr("&Open this one"));
    m_csv->setText(tr("Export as &CSV…"));
    m_json->setText(tr("Export as &JSON lines…"));
    showFilter();
    showGroups();
    m_model.retranslate();
    m_text->setText(progressText());
}

void BatchWindow::showFilter()
{
    const int before = m_filter->count() > 0 ? m_filter->currentData().toInt() : allLevels;
    const Words words;
    m_filter->clear();
    m_filter->addItem(tr("All answers"), allLevels);
    for (const VerdictLevel level :
         {VerdictLevel::Forged, VerdictLevel::DoesNotFit, VerdictLevel::CannotTell, VerdictLevel::ProbablyGenuine, VerdictLevel::Confirmed})
        m_filter->addItem(lookIcon(lookOf(level)), toQString(label(level, words)), int(level));
    m_filter->addItem(tr("Could not be read"), -1);
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(before)));
}

/// One line a group, largest first; nothing is shown where no two messages belong together.
void BatchWindow::showGroups()
{
    constexpr std::size_t mostGroups = 200;
    Clusters clusters;
    for (int row = 0; !m_job && row < m_model.rowCount(); ++row) {
        if (const BatchRow &entry = m_model.row(row); entry.level)
            clusters.add(entry.keys, entry.answer, {});
    }
    m_clusters = clusters.groups();
    m_clusters.resize(std::min(m_clusters.size(), mostGroups));
    m_groups->clear();
    m_groups->addItem(tr("All messages; %n group(s) of messages belong together", nullptr, int(m_clusters.size())));
    const Words words;
    for (const Cluster &cluster : m_clusters)
        m_groups->addItem(toShown(clusterLine(cluster, words)));
    m_groups->setVisible(!m_clusters.empty());
    static_cast<LevelFilter *>(m_filtered)->setGroup(std::nullopt);
}

void BatchWindow::start(Analyser analyser, BatchExport exports, AnalysisRequest request, const QStringList &paths)
{
    delete m_job;
    m_model.clear();
    m_read = m_skipped = 0;
    m_total = -1;
    m_cancelled = false;
    m_clock.start();
    m_groups->hide();
    m_csvHeader = exports.csvHeader;
    m_job = new BatchJob(std::move(analyser), std::move(exports), std::move(request), this);
    connect(m_job, &BatchJob::rowsReady, this, &BatchWindow::take);
    connect(m_job, &BatchJob::finished, this, &BatchWindow::finish);
    m_cancel->setVisible(true);
    m_job->start(paths);
}

void BatchWindow::take(const std::vector<BatchRow> &rows, int read, int total)
{
    m_model.append(rows);
    m_read = read;
    m_total = total;
    m_progress->setVisible(total > 0); // a bar that only moves tells nothing
    m_progress->setRange(0, std::max(total, 1));
    m_progress->setValue(m_model.rowCount());
    m_text->setText(progressText());
}

void BatchWindow::finish(int skipped, bool cancelled)
{
    m_skipped = skipped;
    m_cancelled = cancelled;
    m_job->deleteLater();
    m_job = nullptr;
    m_cancel->hide();
    m_progress->hide();
    showGroups();
    m_text->setText(progressText());
}

/// "1 240 of 8 000, about 2 minutes"
QString BatchWindow::progressText() const
{
    const QLocale locale;
    const int done = m_model.rowCount();
    if (!m_job) {
        QString text = m_cancelled ? tr("Stopped after %n message(s).", nullptr, done) : tr("%n message(s) checked.", nullptr, done);
        if (m_skipped > 0)
            text += QLatin1Char(' ') + tr("%n file(s) were no mail.", nullptr, m_skipped);
        return text;
    }
    if (m_total < 0)
        //: Batch. %1 = messages checked, %2 = messages found so far
        return tr("%1 checked, %2 found so far").arg(locale.toString(done), locale.toString(m_read));
    const qint64 left = done > 0 ? m_clock.elapsed() * (m_total - done) / done / 1000 : 0;
    //: Batch. %1 = messages checked, %2 = all messages, %3 = time left, "2 minutes"
    return left < 60 ? tr("%1 of %2, less than a minute left").arg(locale.toString(done), locale.toString(m_total))
                     : tr("%1 of %2, about %3 left").arg(locale.toString(done), locale.toString(m_total), ageText(left));
}

void BatchWindow::openCurrent()
{
    const QModelIndex at = m_filtered->mapToSource(m_table->currentIndex());
    if (at.isValid())
        emit openWanted(m_model.row(at.row()));
}

void BatchWindow::exportAll(bool json)
{
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(json ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    dialog->selectFile(json ? QStringLiteral("heloscope.jsonl") : QStringLiteral("heloscope.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, json](const QString &path) { writeLines(path, json); });
    dialog->open();
}

/// Thousands of lines are written beside the window.
void BatchWindow::writeLines(const QString &path, bool json)
{
    std::vector<std::string> lines{json ? std::string() : m_csvHeader};
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines.push_back(json ? m_model.row(row).json + '\n' : m_model.row(row).csv);
    auto *job = new ExportJob(
        [lines = std::move(lines), path](const ExportWatch &watch) -> Result<void> {
            QSaveFile file(path);
            bool good = file.open(QIODevice::WriteOnly);
            for (std::size_t i = 0; good && i < lines.size(); ++i) {
                if (watch.stop.stop_requested())
                    return failure("stopped");
                good = file.write(lines[i].data(), qint64(lines[i].size())) == qint64(lines[i].size());
            }
            return good && file.commit() ? Result<void>() : Result<void>(failure("write-failed", toUtf8Text(file.errorString())));
        },
        this);
    //: Batch, after an export. %1 = file name
    connect(job, &ExportJob::written, this, [this, path] { m_text->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(path))); });
    connect(job, &ExportJob::failed, this, [this](const Error &error) { m_text->setText(tr("The file could not be written: %1").arg(toShown(error.detail))); });
    connect(job, &ExportJob::ended, job, &QObject::deleteLater);
    job->start();
}

void BatchWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_table)
        retranslate();
}

void BatchWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_job)
        m_job->cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace heloscope::ui
