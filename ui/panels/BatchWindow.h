// Many messages as a table: sort, filter by answer, open one by double click, export all. Rows stream in; Cancel keeps what is done.
#pragma once

#include "ui/job/BatchJob.h"
#include "ui/models/BatchModel.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace heloscope::ui {

class TextLabel;

class BatchWindow : public QWidget {
    Q_OBJECT
public:
    explicit BatchWindow(QWidget *parent = nullptr);
    /// Replaces what the window showed.
    void start(Analyser analyser, BatchExport exports, AnalysisRequest request, const QStringList &paths);
    BatchModel *model() { return &m_model; }
    bool isRunning() const { return m_job; }
    void retranslate();

signals:
    void openWanted(const heloscope::ui::BatchRow &row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const std::vector<BatchRow> &rows, int read, int total);
    void finish(int skipped, bool cancelled);
    void showFilter();
    void showGroups();
    void openCurrent();
    void exportAll(bool json);
    void writeLines(const QString &path, bool json);
    QString progressText() const;

    BatchModel m_model;
    QSortFilterProxyModel *m_filtered;
    TextLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel, *m_open, *m_csv, *m_json;
    QComboBox *m_filter, *m_groups;
    std::vector<Cluster> m_clusters; // as listed in m_groups, behind its first line
    QTableView *m_table = nullptr;
    BatchJob *m_job = nullptr;
    QElapsedTimer m_clock;
    std::string m_csvHeader;
    int m_read = 0, m_total = -1, m_skipped = 0;
    bool m_cancelled = false;
};

} // namespace heloscope::ui
