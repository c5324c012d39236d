#include "ui/panels/FindingsPanel.h"

#include "ui/look/Icons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace heloscope::ui {

FindingCard::FindingCard(const FindingsModel &model, int row, QWidget *parent) : Card(parent), m_model(model), m_row(row)
{
    const QModelIndex at = model.index(row);
    const Look look = at.data(LookRole).value<Look>();
    setTone(look.tone);
    setStriped(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(at.data(Qt::AccessibleTextRole).toString());
    setAccessibleDescription(at.data(Qt::AccessibleDescriptionRole).toString());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 10, 10, 10);
    line->setSpacing(12);
    line->addSpacing(8);
    auto *badge = new LookBadge(1.2);
    badge->setLook(look);
    line->addWidget(badge, 0, Qt::AlignTop);
    m_texts = new QVBoxLayout;
    m_texts->setSpacing(4);
    m_texts->addWidget(new TextLabel(at.data().toString(), TextStyle::CardTitle));
    m_texts->addWidget(new TextLabel(at.data(FindingsModel::TextRole).toString(), TextStyle::Normal));
    line->addLayout(m_texts, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(2);
    auto *word = new TextLabel(at.data(FindingsModel::SeverityWordRole).toString(), TextStyle::Small);
    word->setTextStyle(TextStyle::Strong);
    word->setWordWrap(false);
    word->setTone(look.tone);
    side->addWidget(word, 0, Qt::AlignTrailing);
    const QString lines = at.data(FindingsModel::LinesRole).toString();
    if (!lines.isEmpty()) {
        auto *link = new LinkButton(lines);
        //: Accessible name of the link from a finding to the source. %1 = "Lines 12–18"
        link->setAccessibleName(FindingsPanel::tr("Show in source: %1").arg(lines));
        connect(link, &LinkButton::clicked, this, [this] { emit linesWanted(m_row); });
        side->addWidget(link, 0, Qt::AlignTrailing);
    }
    side->addStretch(1);
    line->addLayout(side);
    m_arrow = new QToolButton;
    m_arrow->setAutoRaise(true);
    m_arrow->setIcon(icon(QStringLiteral("down")));
    m_arrow->setAccessibleName(FindingsPanel::tr("Details"));
    m_arrow->setToolTip(FindingsPanel::tr("Details"));
    m_arrow->setFocusPolicy(Qt::NoFocus); // the card itself opens by Space and Enter
    connect(m_arrow, &QToolButton::clicked, this, &FindingCard::toggleDetails);
    line->addWidget(m_arrow, 0, Qt::AlignTop);
}

QWidget *FindingCard::makeDetails()
{
    const QModelIndex at = m_model.index(m_row);
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 6, 0, 0);
    const QString advice = at.data(FindingsModel::AdviceRole).toString();
    if (!advice.isEmpty())
        column->addWidget(new TextLabel(advice, TextStyle::Strong));
    const QString term = at.data(FindingsModel::TermRole).toString();
    if (!term.isEmpty())
        column->addWidget(new TextLabel(term, TextStyle::Normal));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setVerticalSpacing(3);
    const QStringList pairs = at.data(FindingsModel::DetailsRole).toStringList();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        auto *value = new TextLabel(pairs[i + 1], TextStyle::Mono);
        auto *name = new TextLabel(pairs[i], TextStyle::Dim);
        name->setWordWrap(false);
        form->addRow(name, value);
    }
    column->addLayout(form);
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), FindingsPanel::tr("Copy finding"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { emit copyWanted(m_row); });
    column->addWidget(copy, 0, Qt::AlignLeading);
    return area;
}

void FindingCard::toggleDetails()
{
    if (m_details) {
        delete m_details;
        m_details = nullptr;
    } else {
        m_texts->addWidget(m_details = makeDetails());
    }
    m_arrow->setIcon(icon(m_details ? QStringLiteral("up") : QStringLiteral("down")));
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: toggleDetails(); return;
    default: Card::keyPressEvent(event);
    }
}

void FindingCard::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    emit chosen(m_row);
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit chosen(m_row);
}

FindingsPanel::FindingsPanel(FindingsModel *model, QWidget *parent) : QScrollArea(parent), m_model(model)
{
    setObjectName(QStringLiteral("findingsPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_notesOpen = false;
        m_limit = cardsAtOnce;
        m_selected = -1;
        rebuild();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { rebuild(); });
    retranslate();
}

void FindingsPanel::retranslate() { setAccessibleName(tr("Why")); }

QList<FindingCard *> FindingsPanel::cards() const
{
    QList<FindingCard *> found;
    for (int i = 0; i < m_column->count(); ++i) {
        if (auto *card = qobject_cast<FindingCard *>(m_column->itemAt(i)->widget()))
            found << card;
    }
    return found;
}

void FindingsPanel::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const int count = m_model->rowCount();
    std::vector<int> shown, notes;
    for (int row = 0; row < count; ++row) {
        const bool isNote = m_model->index(row).data(FindingsModel::SeverityRole).toInt() == int(Severity::Info);
        (isNote ? notes : shown).push_back(row);
    }
    const bool fold = int(notes.size()) >= foldedNotes && !m_notesOpen && !shown.empty();
    if (!fold)
        shown.insert(shown.end(), notes.begin(), notes.end());
    const bool grouped = int(shown.size()) > groupTitlesAbove;
    QString group;
    for (std::size_t i = 0; i < shown.size() && int(i) < m_limit; ++i) {
        const QString name = m_model->index(shown[i]).data(FindingsModel::SeverityWordRole).toString();
        if (grouped && name != group)
            m_column->addWidget(new TextLabel(group = name, TextStyle::Dim));
        addCard(shown[i]);
    }
    if (int(shown.size()) > m_limit)
        addRest(int(shown.size()) - m_limit);
    if (fold)
        addFold(int(notes.size()));
    m_column->addStretch(1);
}

void FindingsPanel::addCard(int row)
{
    auto *card = new FindingCard(*m_model, row);
    card->setSelected(row == m_selected);
    connect(card, &FindingCard::chosen, this, [this](int chosen) {
        if (chosen != m_selected)
            emit rowChosen(chosen);
    });
    connect(card, &FindingCard::linesWanted, this, &FindingsPanel::sourceWanted);
    connect(card, &FindingCard::copyWanted, this, &FindingsPanel::copyWanted);
    m_column->addWidget(card);
}

void FindingsPanel::addFold(int notes)
{
    auto *button = new QPushButton(icon(QStringLiteral("down")), tr("%n more note(s)", "folded findings", notes));
    button->setObjectName(QStringLiteral("foldedNotes"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        m_notesOpen = true;
        rebuild();
    });
    m_column->addWidget(button);
}

void FindingsPanel::addRest(int rest)
{
    auto *button = new QPushButton(tr("Show %n more", "findings", rest));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        m_limit += cardsAtOnce;
        rebuild();
    });
    m_column->addWidget(button);
}

void FindingsPanel::selectRow(int row)
{
    m_selected = row;
    const auto isShown = [this, row] {
        const QList<FindingCard *> all = cards();
        return std::any_of(all.begin(), all.end(), [row](const FindingCard *card) { return card->row() == row; });
    };
    if (row >= 0 && !isShown()) {
        m_notesOpen = true;
        m_limit = std::max(m_limit, m_model->rowCount());
        rebuild();
    }
    for (FindingCard *card : cards()) {
        card->setSelected(card->row() == row);
        if (card->row() == row)
            ensureWidgetVisible(card, 0, 8);
    }
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: moveFocus(+1); return;
    case Qt::Key_Up: moveFocus(-1); return;
    default: QScrollArea::keyPressEvent(event);
    }
}

void FindingsPanel::moveFocus(int step)
{
    const QList<FindingCard *> all = cards();
    int at = -1;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i]->hasFocus())
            at = i;
    }
    const int next = std::clamp<int>(at + step, 0, int(all.size()) - 1);
    if (!all.isEmpty()) {
        all[next]->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(all[next], 0, 8);
    }
}

} // namespace heloscope::ui
