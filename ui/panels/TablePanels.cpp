#include "ui/panels/TablePanels.h"

#include "ui/look/Icons.h"
#include "ui/panels/Card.h"
#include "ui/panels/SourceView.h"
#include "ui/panels/Tables.h"
#include "ui/panels/TextLabel.h"
#include "ui/panels/VendorView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

ChecksPanel::ChecksPanel(ChecksModel *model, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_empty = new TextLabel(TextStyle::Dim));
    column->addWidget(m_table = makeTable(model), 1);
    m_term = new Card;
    m_term->setTone(Tone::Blue);
    m_term->setStriped(true);
    auto *texts = new QVBoxLayout(m_term);
    texts->setContentsMargins(18, 10, 12, 10);
    texts->setSpacing(3);
    texts->addWidget(m_termTitle = new TextLabel(TextStyle::CardTitle));
    texts->addWidget(m_termText = new TextLabel(TextStyle::Normal));
    column->addWidget(m_term);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ChecksModel::WhyColumn, QHeaderView::Interactive);
    // A handful of rows, so that their reasons may take several lines.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && !m_following)
            emit rowChosen(now.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksPanel::showTerm);
    const auto showWhatThereIs = [this, model] {
        m_empty->setVisible(model->rowCount() == 0);
        showTerm();
        QMetaObject::invokeMethod(this, &ChecksPanel::fitColumns, Qt::QueuedConnection); // once the others know their widths
    };
    connect(model, &QAbstractItemModel::modelReset, this, showWhatThereIs);
    showWhatThereIs();
    retranslate();
}

void ChecksPanel::retranslate()
{
    setAccessibleName(tr("Checks"));
    m_table->setAccessibleName(tr("Checks"));
    m_empty->setText(tr("Nothing could be checked in this message."));
    showTerm();
}

void ChecksPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ChecksPanel::fitColumns, Qt::QueuedConnection);
}

/// The reason takes what room the others leave, but never so little that it becomes a column of letters.
void ChecksPanel::fitColumns()
{
    int others = 0;
    for (int column = 0; column < ChecksModel::WhyColumn; ++column)
        others += m_table->columnWidth(column);
    m_table->setColumnWidth(ChecksModel::WhyColumn, std::max(m_table->viewport()->width() - others, m_table->fontMetrics().averageCharWidth() * 30));
}

/// The term unfolds below the table: two sentences with the values of this message.
void ChecksPanel::showTerm()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_termTitle->setText(chosen.isEmpty() ? tr("What do these words mean?") : chosen.front().data().toString());
    m_termText->setText(chosen.isEmpty() ? tr("Choose a check, and I say it in plain words.") : chosen.front().data(ChecksModel::TermRole).toString());
    m_term->setVisible(m_table->model()->rowCount() > 0);
}

void ChecksPanel::selectRow(int row)
{
    const QScopedValueRollback following(m_following, true);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
}

HeadersPanel::HeadersPanel(HeadersModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    m_filter = new QLineEdit;
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    head->addWidget(m_filter, 1);
    head->addWidget(m_raw = new QCheckBox);
    column->addLayout(head);
    m_filtered = new QSortFilterProxyModel(this);
    m_filtered->setSourceModel(model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *splitter = new QSplitter(Qt::Vertical);
    m_table = makeTable(m_filtered);
    m_table->horizontalHeader()->setSectionResizeMode(HeadersModel::LineColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->resizeSection(HeadersModel::NameColumn, 190);
    m_table->horizontalHeader()->resizeSection(HeadersModel::ValueColumn, 320);
    m_value = new PlainBytesView;
    m_value->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_below = new QSplitter(Qt::Horizontal);
    m_below->addWidget(m_value);
    m_below->addWidget(m_vendor = new VendorView);
    m_below->setStretchFactor(0, 2);
    m_below->setStretchFactor(1, 3);
    m_below->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_raw, &QCheckBox::toggled, this, [this](bool raw) {
        m_model->setValues(raw ? HeadersModel::Values::Raw : HeadersModel::Values::Decoded);
        showValue();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        showValue();
        m_table->scrollTo(now); // the pane below may have taken its place
        if (now.isValid() && !m_following)
            emit rowChosen(m_filtered->mapToSource(now).row());
    });
    connect(model, &QAbstractItemModel::modelReset, this, &HeadersPanel::showValue);
    connect(model, &QAbstractItemModel::dataChanged, this, &HeadersPanel::showValue);
    retranslate();
}

void HeadersPanel::retranslate()
{
    setAccessibleName(tr("Headers"));
    m_table->setAccessibleName(tr("Header lines"));
    m_value->setAccessibleName(tr("The whole value of the chosen header line"));
    m_filter->setPlaceholderText(tr("Filter by name or value"));
    m_filter->setAccessibleName(tr("Filter by name or value"));
    for (QToolButton *button : m_filter->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Filter"));
    m_raw->setText(tr("Show &raw"));
    m_vendor->retranslate();
    showValue();
}

void HeadersPanel::showValue()
{
    const QModelIndex current = m_table->currentIndex();
    m_table->setColumnHidden(HeadersModel::MeaningColumn, !m_model->hasMeanings());
    m_below->setVisible(current.isValid());
    m_value->setPlainText(current.isValid() ? current.siblingAtColumn(HeadersModel::ValueColumn).data().toString() : QString());
    m_vendor->showNote(current.isValid() ? m_model->noteOf(m_filtered->mapToSource(current).row()) : std::nullopt);
}

void HeadersPanel::selectRow(int row)
{
    const QModelIndex at = row >= 0 ? m_filtered->mapFromSource(m_model->index(row, 0)) : QModelIndex();
    const QScopedValueRollback following(m_following, true);
    if (at.isValid())
        m_table->selectRow(at.row());
    else
        m_table->setCurrentIndex({});
    showValue();
}

} // namespace heloscope::ui
