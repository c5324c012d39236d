// Two cases beside each other in a window of its own: both answers on top, the facts below, what differs marked.
#pragma once

#include "ui/models/CompareModel.h"

#include <QDialog>

class QCheckBox;
class QTableView;

namespace heloscope::ui {

class TextLabel;

class CompareDialog : public QDialog {
    Q_OBJECT
public:
    CompareDialog(const ReportPtr &first, const ReportPtr &second, QWidget *parent);
    const CompareModel &model() const { return m_model; }

private:
    void showRows();

    CompareModel m_model;
    QTableView *m_table;
    QCheckBox *m_onlyDifferent;
    TextLabel *m_count;
};

} // namespace heloscope::ui
