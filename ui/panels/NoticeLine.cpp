#include "ui/panels/NoticeLine.h"

#include "ui/look/Icons.h"
#include "ui/panels/Announcement.h"
#include "ui/panels/Card.h"
#include "ui/panels/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace heloscope::ui {

NoticeLine::NoticeLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("noticeLine"));
    makeAnnouncer(*this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 8, 10, 0);
    auto *card = new Card;
    outer->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(m_badge = new LookBadge(1));
    row->addWidget(m_text = new TextLabel(TextStyle::Normal), 1);
    m_actions = new QHBoxLayout;
    row->addLayout(m_actions);
    row->addWidget(m_close = new QToolButton);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeLine::retranslate()
{
    m_close->setAccessibleName(tr("Close this line"));
    m_close->setToolTip(tr("Close this line"));
}

QString NoticeLine::text() const { return m_text->text(); }

int NoticeLine::show(Look look, const QString &text, std::vector<Action> actions)
{
    m_badge->setLook(look);
    m_text->setText(text);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_actions->addWidget(button);
    }
    setAccessibleName(text);
    setVisible(true);
    announce(*this);
    return ++m_shown;
}

void NoticeLine::setText(int notice, const QString &text)
{
    if (notice != m_shown)
        return;
    m_text->setText(text);
    setAccessibleName(text);
}

void NoticeLine::close(int notice)
{
    if (notice == m_shown)
        hide();
}

} // namespace heloscope::ui
