#include "ui/panels/CardList.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace heloscope::ui {

CardList::CardList(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    setWidget(content);
}

void CardList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void CardList::addTitle(const QString &text) { m_column->addWidget(new TextLabel(text, TextStyle::CardTitle)); }

QVBoxLayout *CardList::addCard(Look look, const QString &title, const QString &text)
{
    auto *card = new Card;
    card->setTone(look.tone);
    card->setStriped(true);
    card->setFocusPolicy(Qt::StrongFocus);
    card->setAccessibleName(title);
    card->setAccessibleDescription(text);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(10, 10, 12, 10);
    line->setSpacing(12);
    line->addSpacing(8);
    auto *badge = new LookBadge(1.2);
    badge->setLook(look);
    line->addWidget(badge, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(new TextLabel(title, TextStyle::CardTitle));
    if (!text.isEmpty())
        texts->addWidget(new TextLabel(text, TextStyle::Normal));
    line->addLayout(texts, 1);
    m_column->addWidget(card);
    return texts;
}

void CardList::addRow(QVBoxLayout *column, const QString &name, const QString &value, TextStyle valueStyle)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *caption = new TextLabel(name, TextStyle::Dim);
    caption->setMinimumWidth(caption->fontMetrics().averageCharWidth() * 18);
    row->addWidget(caption, 1, Qt::AlignTop);
    row->addWidget(new TextLabel(value, valueStyle), 4, Qt::AlignTop);
    column->addLayout(row);
}

void CardList::finish() { m_column->addStretch(1); }

} // namespace heloscope::ui
