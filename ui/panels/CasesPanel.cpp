#include "ui/panels/CasesPanel.h"

#include "ui/look/Icons.h"
#include "ui/panels/TextLabel.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

/// Filters by sender and subject.
class CasesFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex at = sourceModel()->index(row, 0, parent);
        const QString text = at.data().toString() + QLatin1Char('\n') + at.data(CasesModel::SubjectRole).toString();
        return text.contains(filterRegularExpression());
    }
};

/// Two lines and a shape.
class CaseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 16, option.fontMetrics.height() * 2 + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const Colours colours = coloursFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? option.palette.color(QPalette::Highlight) : colours.of(Tone::Blue).fill);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(selected ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Highlight), 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
        }
        const int line = option.fontMetrics.height();
        const int side = int(line * 1.4);
        const QRect shape = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, option.rect.adjusted(5, 0, -5, 0));
        lookIcon(index.data(LookRole).value<Look>()).paint(painter, shape, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QRect text = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(side + 12, 5, -6, -5));
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Text));
        painter->setFont(option.font);
        // clang-format off
        const auto draw = [&](const QString &words, int top) {
            painter->setLayoutDirection(directionOf(words, option.direction));
            painter->drawText(QRect(text.left(), text.top() + top, text.width(), line), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                              option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
        };
        // clang-format on
        draw(index.data().toString(), 0);
        draw(index.data(CasesModel::SubjectRole).toString(), line);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        if (event->type() == QEvent::ToolTip && index.isValid())
            QToolTip::showText(
                event->globalPos(),
                plainToolTip(QStringLiteral("%1\n%2\n%3")
                                 .arg(index.data().toString(), index.data(CasesModel::SubjectRole).toString(), index.data(CasesModel::TimeRole).toString())),
                view);
        return true;
    }
};

} // namespace

CasesPanel::CasesPanel(CasesModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("casesPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 4, 8);
    column->addWidget(m_caption = new TextLabel(TextStyle::CardTitle));
    column->addWidget(m_filter = new QLineEdit);
    m_filter->setClearButtonEnabled(true);
    m_filtered = new CasesFilter(this);
    m_filtered->setSourceModel(model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("casesList"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(1);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    column->addWidget(m_foot = new TextLabel(TextStyle::Dim));
    foot->addWidget(m_keep = new QPushButton(icon(QStringLiteral("save")), QString()), 1);
    m_keep->setAutoDefault(false);
    buildKeepMenu();
    foot->addWidget(m_delete = new QPushButton(icon(QStringLiteral("delete")), QString()));
    m_delete->setAutoDefault(false);
    column->addLayout(foot);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && !m_following)
            emit caseChosen(now.data(CasesModel::IdRole).toInt());
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (currentId() > 0)
            emit deleteWanted(currentId());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &CasesPanel::updateFoot);
    retranslate();
}

void CasesPanel::buildKeepMenu()
{
    auto *menu = new QMenu(this);
    auto *choice = new QActionGroup(this);
    m_keepNone = choice->addAction(QString());
    m_keepAll = choice->addAction(QString());
    for (QAction *action : {m_keepNone, m_keepAll}) {
        action->setCheckable(true);
        menu->addAction(action);
    }
    menu->addSeparator();
    m_keepThis = menu->addAction(QString());
    m_forgetKept = menu->addAction(QString());
    m_keep->setMenu(menu);
    connect(m_keepNone, &QAction::triggered, this, [this] { emit keepAllWanted(false); });
    connect(m_keepAll, &QAction::triggered, this, [this] { emit keepAllWanted(true); });
    connect(m_keepThis, &QAction::triggered, this, [this] {
        if (currentId() > 0)
            emit keepThisWanted(currentId());
    });
    connect(m_forgetKept, &QAction::triggered, this, &CasesPanel::forgetKeptWanted);
}

void CasesPanel::setKeepsAll(bool keeps) { (keeps ? m_keepAll : m_keepNone)->setChecked(true); }

void CasesPanel::retranslate()
{
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleDescription(tr("Keep cases on this computer?"));
    m_keep->setToolTip(plainToolTip(tr("Keep cases on this computer?")));
    m_keepNone->setText(tr("Keep &no cases on this computer"));
    m_keepAll->setText(tr("Keep &all cases on this computer"));
    m_keepThis->setText(tr("Keep &this one"));
    m_forgetKept->setText(tr("&Delete all kept cases"));
    setAccessibleName(tr("Cases"));
    m_caption->setText(tr("Cases"));
    m_list->setAccessibleName(tr("Cases"));
    m_filter->setPlaceholderText(tr("Filter cases"));
    m_filter->setAccessibleName(tr("Filter cases"));
    for (QToolButton *button : m_filter->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the filter"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Takes the chosen case out of the list (Del)"));
    updateFoot();
}

void CasesPanel::updateFoot()
{
    m_foot->setText(tr("%n case(s) open", nullptr, m_model->rowCount()));
    m_filter->setVisible(m_model->rowCount() > 7 || !m_filter->text().isEmpty());
    m_delete->setEnabled(m_model->rowCount() > 0);
    m_keepThis->setEnabled(m_model->rowCount() > 0);
}

int CasesPanel::currentId() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.data(CasesModel::IdRole).toInt() : 0;
}

void CasesPanel::selectCase(int id)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex at = m_filtered->mapFromSource(m_model->index(std::max(0, m_model->rowOf(id))));
    m_list->setCurrentIndex(at);
}

void CasesPanel::step(int by)
{
    const QModelIndex next = m_filtered->index(m_list->currentIndex().row() + by, 0);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

QList<int> CasesPanel::shownIds() const
{
    QList<int> ids;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        ids << m_filtered->index(row, 0).data(CasesModel::IdRole).toInt();
    return ids;
}

bool CasesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && currentId() > 0) {
        emit deleteWanted(currentId());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heloscope::ui
