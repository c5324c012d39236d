// Table views as all tabs use them: whole rows, no grid noise, shapes in the first column, long values cut in the middle.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemModel;
class QTableView;

namespace heloscope::ui {

/// Draws the shape of LookRole before the text of the first column; tooltips show the whole text as plain text.
class ReportDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// In a mirrored window names keep their order.
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Copy (Ctrl+C) takes the current row, tab-separated. Sorting is left to the caller.
QTableView *makeTable(QAbstractItemModel *model, QWidget *parent = nullptr);

} // namespace heloscope::ui
