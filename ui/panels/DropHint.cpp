#include "ui/panels/DropHint.h"

#include "ui/panels/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace heloscope::ui {

DropHint::DropHint(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(48, 48, 48, 48);
    auto *card = new Card;
    card->setTone(Tone::Blue);
    card->setFill(Card::Fill::Tone);
    card->setEdge(Card::Edge::Dashed);
    card->setStrongEdge(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 48, 32, 48);
    column->addWidget(m_text = new TextLabel(TextStyle::Headline));
    m_text->setAlignment(Qt::AlignCenter);
    outer->addStretch(1);
    outer->addWidget(card);
    outer->addStretch(1);
    parent->installEventFilter(this);
    hide();
}

QString DropHint::text() const { return m_text->text(); }

void DropHint::setText(const QString &text)
{
    m_text->setText(text);
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(!text.isEmpty());
}

bool DropHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

/// What is below stays visible, but steps back.
void DropHint::paintEvent(QPaintEvent *)
{
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(0.8);
    QPainter(this).fillRect(rect(), ground);
}

} // namespace heloscope::ui
