#include "ui/panels/StartPage.h"

#include "ui/look/Icons.h"
#include "ui/panels/Card.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/Manual.h"
#include "ui/text/QtText.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace heloscope::ui {

namespace {

TextLabel *centred(TextStyle style)
{
    auto *label = new TextLabel(style);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QPushButton *button(const QString &name, const QString &iconName)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    made->setAutoDefault(false);
    return made;
}

} // namespace

StartPage::StartPage(Fill when, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    if (when == Fill::AtOnce)
        fill();
}

void StartPage::fill()
{
    if (std::exchange(m_filled, true))
        return;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 12);
    column->setSpacing(10);
    column->addStretch(3);
    column->addWidget(m_question = centred(TextStyle::Question));
    column->addWidget(m_promise = centred(TextStyle::Dim));
    column->addSpacing(8);
    m_drop = new Card;
    m_drop->setObjectName(QStringLiteral("dropArea"));
    m_drop->setTone(Tone::Blue);
    m_drop->setFill(Card::Fill::Tone);
    m_drop->setEdge(Card::Edge::Dashed);
    m_drop->setStrongEdge(true);
    auto *drop = new QVBoxLayout(m_drop);
    drop->setContentsMargins(32, 36, 32, 40);
    drop->setSpacing(8);
    drop->addWidget(m_dropTitle = centred(TextStyle::Title));
    drop->addWidget(m_dropText = centred(TextStyle::Dim));
    drop->addSpacing(6);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_paste = button(QStringLiteral("startPaste"), QStringLiteral("paste"));
    m_paste->setDefault(true);
    m_open = button(QStringLiteral("startOpen"), QStringLiteral("open"));
    m_example = button(QStringLiteral("startExample"), {});
    m_examples = new QMenu(this);
    for (int i = 0; i < 3; ++i) {
        m_exampleActions[std::size_t(i)] = m_examples->addAction(QString());
        connect(m_exampleActions[std::size_t(i)], &QAction::triggered, this, [this, i] { emit exampleWanted(i); });
    }
    m_example->setMenu(m_examples);
    m_buttons->addStretch(1);
    for (QPushButton *each : {m_paste, m_open, m_example})
        m_buttons->addWidget(each);
    m_buttons->addStretch(1);
    drop->addLayout(m_buttons);
    column->addWidget(m_drop, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    column->addWidget(m_howTitle = centred(TextStyle::Strong));
    m_cards = new QGridLayout;
    m_cards->setSpacing(8);
    for (HowTo &how : m_howTo) {
        how.card = new Card;
        auto *texts = new QVBoxLayout(how.card);
        texts->setContentsMargins(12, 10, 12, 10);
        texts->addWidget(how.program = new TextLabel(TextStyle::CardTitle));
        texts->addWidget(how.steps = new TextLabel(TextStyle::Normal));
        texts->addStretch(1);
    }
    column->addLayout(m_cards);
    column->addStretch(4);
    column->addWidget(m_privacy = centred(TextStyle::Dim));
    column->addWidget(m_details = new LinkButton, 0, Qt::AlignHCenter);
    scroll->setWidget(content);
    connect(m_paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_details, &LinkButton::clicked, this, &StartPage::privacyWanted);
    retranslate();
    arrange();
    scroll->show(); // by itself it would wait for the event loop's next round, and miss the first picture
}

void StartPage::retranslate()
{
    if (!m_filled)
        return;
    m_question->setText(tr("Is this email really from who it says?"));
    m_promise->setText(tr("Give me the full message source. I read it on this computer and tell you what is proven, what is only claimed, and why."));
    m_dropTitle->setText(tr("Drop a message here"));
    m_dropText->setText(tr(".eml, .msg, .mbox or plain text. Many files at once make a list."));
    m_paste->setText(tr("&Paste source"));
    m_open->setText(tr("&Open file…"));
    m_example->setText(tr("Try an e&xample"));
    m_exampleActions[0]->setText(tr("A &real message"));
    m_exampleActions[1]->setText(tr("A &forged message"));
    m_exampleActions[2]->setText(tr("A &bounce of a mail never sent"));
    m_howTitle->setText(tr("How do I get the source?"));
    const std::vector<manual::Part> rows = manual::howToGetTheSource(Words());
    for (std::size_t i = 0; i < m_howTo.size() && i < rows.size(); ++i) {
        const QString program = toQString(rows[i].text), steps = toQString(rows[i].more);
        m_howTo[i].program->setText(program);
        m_howTo[i].steps->setText(steps);
        m_howTo[i].card->setAccessibleName(program);
        m_howTo[i].card->setAccessibleDescription(steps);
    }
    m_privacy->setText(
        m_dnsServer.isEmpty()
            ? tr("Private by design: the message stays on this computer. DNS is off, so nothing is looked up.")
                           //: Start page. %1 = who is asked: a server, or "the DNS server of this computer"
            : tr("Private by design: the message stays on this computer. Only domain names, selectors, host names and sending addresses in it are looked up in DNS (%1). You can turn that off.")
                  .arg(m_dnsServer));
    m_details->setText(tr("What exactly is sent?"));
}

void StartPage::setDnsServer(const QString &description)
{
    m_dnsServer = description;
    retranslate();
}

bool StartPage::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        QMetaObject::invokeMethod(this, &StartPage::arrange, Qt::QueuedConnection);
    return QWidget::event(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::arrange()
{
    if (!m_filled)
        return;
    const int character = fontMetrics().averageCharWidth();
    m_drop->setFixedWidth(std::min(character * 82, std::max(200, width() - 64)));
    m_buttons->setDirection(m_drop->width() < character * 64 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int minimum = fontMetrics().horizontalAdvance(tr("Try an e&xample")) + 60;
    for (QPushButton *each : {m_paste, m_open, m_example}) {
        each->setMinimumWidth(minimum);
        each->setMinimumHeight(fontMetrics().height() + 20);
    }
    const int fits = (width() - 48) / (character * 21);
    const int perRow = fits >= 7 ? 7 : fits >= 4 ? 4 : std::max(1, fits);
    if (m_cards->count() > 0 && m_cards->property("perRow").toInt() == perRow)
        return;
    m_cards->setProperty("perRow", perRow);
    for (int column = 0; column < int(m_howTo.size()); ++column)
        m_cards->setColumnStretch(column, column < perRow ? 1 : 0);
    for (std::size_t i = 0; i < m_howTo.size(); ++i) {
        m_cards->removeWidget(m_howTo[i].card);
        m_cards->addWidget(m_howTo[i].card, int(i) / perRow, int(i) % perRow);
    }
}

} // namespace heloscope::ui
