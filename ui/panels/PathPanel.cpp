#include "ui/panels/PathPanel.h"

#include "ui/look/Icons.h"
#include "ui/panels/Tables.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace heloscope::ui {

namespace {

received::Zone zoneOf(const HopsModel &model, int row) { return received::Zone(model.index(row, 0).data(HopsModel::ZoneRole).toInt()); }

bool isClaimed(const HopsModel &model, int row) { return zoneOf(model, row) == received::Zone::Claimed; }

QString textOf(const HopsModel &model, int row, HopsModel::Column column) { return model.index(row, column).data().toString(); }

} // namespace

HopRow::HopRow(const HopsModel &model, int row, QWidget *parent) : Card(parent), m_row(row)
{
    setFill(Fill::None);
    setEdge(Edge::None);
    setFocusPolicy(Qt::StrongFocus);
    const QModelIndex at = model.index(row, 0);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 6, 10, 6);
    line->setSpacing(8);
    auto *time = new TextLabel(textOf(model, row, HopsModel::TimeColumn), TextStyle::Normal);
    time->setWordWrap(false);
    time->setMinimumWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00 ")));
    time->setToolTip(plainToolTip(at.data(HopsModel::TimeTipRole).toString()));
    line->addWidget(time, 0, Qt::AlignTop);
    m_gutter = new QWidget;
    m_gutter->setFixedWidth(fontMetrics().averageCharWidth() * 15);
    line->addWidget(m_gutter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    //: Path row. %1 = number of the step, %2 = host name
    m_title = new TextLabel(PathPanel::tr("%1. %2").arg(QString::number(row + 1), textOf(model, row, HopsModel::HostColumn)), TextStyle::CardTitle);
    m_title->setWordWrap(false);
    head->addWidget(m_title);
    auto *address = new TextLabel(textOf(model, row, HopsModel::AddressColumn), TextStyle::Mono);
    address->setWordWrap(false);
    head->addWidget(address);
    head->addStretch(1);
    texts->addLayout(head);
    const QString by = textOf(model, row, HopsModel::HandedToColumn);
    if (!by.isEmpty())
        //: Path row. %1 = host name of the receiving computer
        texts->addWidget(new TextLabel(PathPanel::tr("handed to %1").arg(by), TextStyle::Dim));
    auto *notes = new TextLabel(textOf(model, row, HopsModel::NotesColumn), TextStyle::Normal);
    const Look look = at.data(LookRole).value<Look>();
    if (look.tone == Tone::Red || look.tone == Tone::Amber)
        notes->setTone(look.tone);
    texts->addWidget(notes);
    if (isClaimed(model, row)) {
        //: Path row. %1 = host name
        auto *mine = new LinkButton(by.isEmpty() ? PathPanel::tr("This server is mine") : PathPanel::tr("%1 is my server").arg(by));
        mine->setAccessibleName(PathPanel::tr("Step %1: this server is mine").arg(row + 1));
        connect(mine, &LinkButton::clicked, this, [this, hop = at.data(HopsModel::HopIndexRole).toInt()] { emit borderWanted(hop); });
        texts->addWidget(mine, 0, Qt::AlignLeading);
    } else if (zoneOf(model, row) == received::Zone::Border && row + 1 < model.rowCount()) {
        auto *notMine = new LinkButton(by.isEmpty() ? PathPanel::tr("This server is not mine") : PathPanel::tr("%1 is not my server").arg(by));
        notMine->setAccessibleName(PathPanel::tr("Step %1: this server is not mine").arg(row + 1));
        connect(notMine, &LinkButton::clicked, this, [this, hop = at.data(HopsModel::HopIndexRole).toInt() - 1] { emit borderWanted(hop); });
        texts->addWidget(notMine, 0, Qt::AlignLeading);
    }
    line->addLayout(texts, 1);
    setAccessibleName(m_title->text() + QLatin1Char(' ') + address->text());
    setAccessibleDescription(by + QLatin1String(". ") + notes->text());
}

QPoint HopRow::shapeCentre(const QWidget *ancestor) const
{
    return {m_gutter->mapTo(ancestor, m_gutter->rect().center()).x(), m_title->mapTo(ancestor, m_title->rect().center()).y() + 2};
}

void HopRow::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    emit chosen(m_row);
}

void HopRow::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        emit chosen(m_row);
}

PathOverlay::PathOverlay(const HopsModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
}

void PathOverlay::setRows(std::vector<HopRow *> rows)
{
    m_rows = std::move(rows);
    for (HopRow *row : m_rows)
        row->installEventFilter(this);
    raise();
    update();
}

bool PathOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::LayoutRequest) {
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void PathOverlay::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = fontMetrics().height() * 1.35;
    std::vector<const HopRow *> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [](const HopRow *row) { return !row->isHidden(); });
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const QPoint from = rows[i]->shapeCentre(parentWidget()), to = rows[i + 1]->shapeCentre(parentWidget());
        const bool fromClaimed = isClaimed(m_model, rows[i]->row()), toClaimed = isClaimed(m_model, rows[i + 1]->row());
        QPen pen(fromClaimed ? colours.of(Tone::Grey).solid : colours.of(Tone::Green).solid, 3);
        if (toClaimed)
            pen = QPen(colours.of(Tone::Grey).solid, 3, Qt::DotLine);
        painter.setPen(pen);
        painter.drawLine(from, to);
        drawGap(painter, rows[i]->row(), rows[i + 1]->row(), (from + to) / 2);
    }
    for (const HopRow *row : rows) {
        const QPointF centre = row->shapeCentre(parentWidget());
        const bool claimed = isClaimed(m_model, row->row());
        const QRectF area(centre.x() - side / 2, centre.y() - side / 2, side, side);
        const Look look = m_model.index(row->row(), 0).data(LookRole).value<Look>();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(claimed ? Tone::Grey : Tone::Blue).fill);
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), side / 2.2, side / 2.2);
        paintShape(painter, area, look.shape, colours.of(look.tone).solid, colours.ground.base);
    }
}

/// The time between two hops that are drawn, as a pill on the line.
void PathOverlay::drawGap(QPainter &painter, int older, int row, QPoint centre) const
{
    const auto delay = m_model.delayBetween(older, row);
    if (!delay)
        return;
    const QString text = m_model.delayText(*delay);
    const Colours colours = coloursFor(palette());
    const bool odd = delay->seconds >= HopsModel::longDelaySeconds || delay->seconds < 0;
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    QRectF pill(0, 0, std::max(metrics.horizontalAdvance(text) + 24, metrics.averageCharWidth() * 11), metrics.height() + 5);
    pill.moveCenter(centre);
    painter.setFont(font);
    painter.setBrush(odd ? colours.of(Tone::Amber).fill : colours.ground.base);
    painter.setPen(QPen(odd ? colours.of(Tone::Amber).edge : colours.ground.edge, 1));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(odd ? colours.of(Tone::Amber).text : colours.ground.text);
    painter.setLayoutDirection(directionOf(text, layoutDirection()));
    painter.drawText(pill, Qt::AlignCenter, text);
}

PathPanel::PathPanel(HopsModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("pathPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(m_basis = new TextLabel(TextStyle::Dim), 1);
    m_asTable = new QPushButton(icon(QStringLiteral("table")), QString());
    m_asTable->setAutoDefault(false);
    m_asTable->setCheckable(true);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    column->addLayout(head);
    m_pages = new QStackedWidget;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_table = makeTable(model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_table->hasFocus())
            emit rowChosen(now.row());
    });
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_table);
    column->addWidget(m_pages, 1);
    connect(m_asTable, &QPushButton::toggled, this, &PathPanel::showTable);
    connect(model, &QAbstractItemModel::modelReset, this, &PathPanel::rebuild);
    retranslate();
    rebuild();
}

void PathPanel::retranslate()
{
    setAccessibleName(tr("Path"));
    m_scroll->setAccessibleName(tr("Path as a picture"));
    m_table->setAccessibleName(tr("Path as a table"));
    m_asTable->setText(tr("Show as table"));
}

void PathPanel::showTable(bool table) { m_pages->setCurrentIndex(table ? 1 : 0); }

HopRow *PathPanel::addRow(QVBoxLayout *column, int row)
{
    auto *hop = new HopRow(*m_model, row);
    connect(hop, &HopRow::chosen, this, &PathPanel::rowChosen);
    connect(hop, &HopRow::borderWanted, this, &PathPanel::borderWanted);
    column->addWidget(hop);
    m_rows.push_back(hop);
    return hop;
}

void PathPanel::addFold(QVBoxLayout *column, int first, int end)
{
    //: Path: a link in the place of steps that stay inside one computer
    auto *link = new LinkButton(tr("Show %n step(s) inside that computer", nullptr, end - first));
    column->addWidget(link, 0, Qt::AlignLeading);
    for (int row = first; row < end; ++row)
        addRow(column, row)->hide();
    m_folds.push_back({link, first, end});
    connect(link, &LinkButton::clicked, this, [this, first] { unfold(first); });
}

void PathPanel::unfold(int row)
{
    for (const Fold &fold : m_folds) {
        if (row < fold.first || row >= fold.end)
            continue;
        fold.link->hide();
        for (HopRow *hop : m_rows)
            hop->setVisible(hop->isVisibleTo(hop->parentWidget()) || (hop->row() >= fold.first && hop->row() < fold.end));
    }
}

void PathPanel::addZone(QVBoxLayout *column, received::Zone zone, int first, int last)
{
    const bool claimed = zone == received::Zone::Claimed;
    auto *box = new Card;
    box->setTone(claimed ? Tone::Grey : Tone::Blue);
    box->setFill(Card::Fill::Tone);
    box->setEdge(claimed ? Card::Edge::Dashed : Card::Edge::Solid);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(2, 8, 2, 8);
    rows->setSpacing(14);
    auto *caption = new TextLabel(claimed ? tr("CLAIMED – written by others, may be invented") : tr("YOURS – written by your own servers"), TextStyle::Small);
    caption->setTextStyle(TextStyle::Strong);
    caption->setTone(claimed ? Tone::Grey : Tone::Blue);
    caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    caption->setContentsMargins(10, 0, 10, 0);
    rows->addWidget(caption);
    // A filter loop or a delivery on the same computer is one line until it is wanted.
    const auto isInner = [this, first, last](int row) { return row > first && row < last && m_model->index(row, 0).data(HopsModel::InternalRole).toBool(); };
    for (int row = first; row <= last;) {
        int end = row;
        while (isInner(end))
            ++end;
        if (end - row >= 2) {
            addFold(rows, row, end);
            row = end;
        } else {
            addRow(rows, row++);
        }
    }
    column->addWidget(box);
}

void PathPanel::rebuild()
{
    m_rows.clear();
    m_folds.clear();
    const int count = m_model->rowCount();
    m_basis->setText(count == 0 ? tr("The message holds no record of its way.") : m_model->borderText() + QLatin1Char('\n') + m_model->originText());
    m_asTable->setVisible(count > 0);
    auto *content = new QWidget;
    if (count > 0 && count <= maxDrawnHops) {
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 4, 12, 12);
        column->setSpacing(12);
        int firstOwn = 0;
        while (firstOwn < count && isClaimed(*m_model, firstOwn))
            ++firstOwn;
        if (firstOwn > 0)
            addZone(column, received::Zone::Claimed, 0, firstOwn - 1);
        if (firstOwn < count)
            addZone(column, received::Zone::Yours, firstOwn, count - 1);
        column->addStretch(1);
        (new PathOverlay(*m_model, content))->setRows(m_rows);
    }
    m_scroll->setWidget(content);
    m_asTable->setEnabled(count <= maxDrawnHops);
    m_asTable->setChecked(count > maxDrawnHops);
}

void PathPanel::selectRow(int row)
{
    unfold(row);
    for (HopRow *hop : m_rows) {
        hop->setSelected(hop->row() == row);
        if (hop->row() == row)
            m_scroll->ensureWidgetVisible(hop, 0, 8);
    }
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
}

void PathPanel::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focused = std::find_if(m_rows.begin(), m_rows.end(), [](const HopRow *row) { return row->hasFocus(); });
    if (step == 0 || focused == m_rows.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto next = focused - m_rows.begin() + step;
    while (next >= 0 && next < std::ptrdiff_t(m_rows.size()) && m_rows[std::size_t(next)]->isHidden())
        next += step;
    if (next < 0 || next >= std::ptrdiff_t(m_rows.size()))
        return;
    m_rows[std::size_t(next)]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows[std::size_t(next)], 0, 8);
}

} // namespace heloscope::ui
