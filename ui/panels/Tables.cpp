#include "ui/panels/Tables.h"

#include "ui/look/Icons.h"
#include "ui/models/ChecksModel.h"
#include "ui/models/Roles.h"
#include "ui/panels/MirroredText.h"
#include "ui/panels/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QShortcut>
#include <QTableView>
#include <QToolTip>

namespace heloscope::ui {

namespace {

void copyRow(const QTableView *table)
{
    const QModelIndex current = table->currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int column = 0; column < current.model()->columnCount(); ++column)
        cells << current.siblingAtColumn(column).data().toString();
    QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

/// A table whose rows follow the text size.
class Table : public QTableView {
public:
    using QTableView::QTableView;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            fitRows();
        return QTableView::event(event);
    }
    void showEvent(QShowEvent *event) override
    {
        QTableView::showEvent(event);
        fitRows();
    }

private:
    void fitRows()
    {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
        const int side = fontMetrics().height();
        setIconSize({side, side});
    }
};

} // namespace

void ReportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    if (index.data(ClaimRole).toBool())
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    if (index.column() != 0)
        return;
    const QVariant look = index.data(LookRole);
    if (look.canConvert<Look>() && look.isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = lookIcon(look.value<Look>());
    }
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(10, 10);
}

QString ReportDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return keptInOrder(QStyledItemDelegate::displayText(value, locale), QApplication::layoutDirection());
}

bool ReportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    if (qobject_cast<const ChecksModel *>(index.model()) && index.column() == ChecksModel::NowColumn)
        text = index.data(ChecksModel::MeaningRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text.left(2000)), view);
    return true;
}

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new Table(parent);
    table->setModel(model);
    table->setItemDelegate(new ReportDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] { copyRow(table); });
    return table;
}

} // namespace heloscope::ui
