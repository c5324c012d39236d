#include "ui/panels/SummaryPanel.h"

#include "ui/export/CaseFile.h"
#include "ui/look/Icons.h"
#include "ui/models/ReportFacts.h"
#include "ui/models/Times.h"
#include "ui/panels/Announcement.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace heloscope::ui {

namespace {

/// A button that can also be dragged away: its page stands for the report.
class DragButton : public QPushButton {
public:
    std::function<void()> dragged;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_from = event->pos();
        QPushButton::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton) || (event->pos() - m_from).manhattanLength() < QApplication::startDragDistance()) {
            QPushButton::mouseMoveEvent(event);
            return;
        }
        setDown(false);
        if (dragged)
            dragged();
    }

private:
    QPoint m_from;
};

QPushButton *addButton(QBoxLayout *row, const QString &name, const QString &iconName = {}, QPushButton *button = new QPushButton)
{
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    row->addWidget(button);
    return button;
}

/// Look-ups that failed or were not done, so that asking again may tell more.
bool lacksAnswers(const Report &report)
{
    const DnsAnswers dns = answersUsed(report);
    return std::any_of(dns.begin(), dns.end(), [](const auto &entry) {
        return entry.second.status == DnsStatus::Failed || (entry.second.status == DnsStatus::NotAsked && !entry.second.withheld);
    });
}

QString joined(const std::vector<std::string> &sentences)
{
    QStringList parts;
    for (const std::string &sentence : sentences)
        parts << toQString(sentence);
    return parts.join(QLatin1Char(' '));
}

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildBanner(column);
    m_lines = new QWidget;
    m_linesColumn = new QVBoxLayout(m_lines);
    m_linesColumn->setContentsMargins(4, 0, 4, 0);
    m_linesColumn->setSpacing(4);
    column->addWidget(m_lines);
    m_senders = new QHBoxLayout;
    m_senders->setSpacing(10);
    column->addLayout(m_senders);
    for (SenderWidgets &sender : m_sender)
        sender = buildSender(m_senders);
    retranslate();
}

void SummaryPanel::buildBanner(QVBoxLayout *column)
{
    m_banner = new Card;
    makeAnnouncer(*m_banner);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setFill(Card::Fill::Tone);
    m_banner->setStriped(true);
    m_banner->setFocusPolicy(Qt::TabFocus);
    m_bannerRow = new QBoxLayout(QBoxLayout::LeftToRight, m_banner);
    m_bannerRow->setContentsMargins(16, 14, 16, 14);
    m_bannerRow->setSpacing(14);
    auto *message = new QHBoxLayout;
    message->setSpacing(14);
    message->addSpacing(10);
    m_badge = new LookBadge(2.9);
    m_badge->setOnFill(true);
    message->addWidget(m_badge, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_headline = new TextLabel(TextStyle::Headline));
    texts->addWidget(m_because = new TextLabel(TextStyle::Normal));
    texts->addWidget(m_checked = new TextLabel(TextStyle::Small));
    m_headline->setObjectName(QStringLiteral("headline"));
    buildQuestion(texts);
    texts->addStretch(1);
    message->addLayout(texts, 1);
    m_bannerRow->addLayout(message, 1);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttons->setSpacing(8);
    m_steps = addButton(m_buttons, QStringLiteral("stepsButton"), QStringLiteral("help"));
    auto *report = new DragButton;
    report->dragged = [this] { emit reportDragged(); };
    m_report = addButton(m_buttons, QStringLiteral("reportButton"), QStringLiteral("report"), report);
    m_cancel = addButton(m_buttons, QStringLiteral("cancelButton"), QStringLiteral("close"));
    m_again = addButton(m_buttons, QStringLiteral("askAgainButton"), QStringLiteral("refresh"));
    m_buttons->addStretch(1);
    m_bannerRow->addLayout(m_buttons);
    column->addWidget(m_banner);
    connect(m_steps, &QPushButton::clicked, this, &SummaryPanel::stepsWanted);
    connect(m_report, &QPushButton::clicked, this, &SummaryPanel::reportWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SummaryPanel::cancelWanted);
    connect(m_again, &QPushButton::clicked, this, &SummaryPanel::askAgainWanted);
}

void SummaryPanel::buildQuestion(QVBoxLayout *column)
{
    m_question = new QWidget;
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_questionText = new TextLabel(TextStyle::Strong));
    const std::array answers{Wrote::Yes, Wrote::No, Wrote::Unknown};
    for (std::size_t i = 0; i < answers.size(); ++i) {
        m_answers[i] = addButton(row, QStringLiteral("wroteButton%1").arg(i));
        connect(m_answers[i], &QPushButton::clicked, this, [this, answer = answers[i]] {
            m_unsureAbout = answer == Wrote::Unknown ? m_case.id : 0;
            showQuestion();
            emit wroteAnswered(answer);
        });
        m_answers[i]->setCheckable(true);
    }
    row->addStretch(1);
    column->addWidget(m_question);
}

SummaryPanel::SenderWidgets SummaryPanel::buildSender(QBoxLayout *row)
{
    SenderWidgets sender;
    sender.card = new Card;
    sender.card->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(sender.card);
    column->setContentsMargins(12, 9, 12, 9);
    column->setSpacing(3);
    column->addWidget(sender.caption = new TextLabel(TextStyle::Dim));
    column->addWidget(sender.first = new TextLabel(TextStyle::Strong));
    column->addWidget(sender.second = new TextLabel(TextStyle::Strong));
    column->addStretch(1);
    auto *worth = new QHBoxLayout;
    worth->setSpacing(8);
    worth->addWidget(sender.badge = new LookBadge(0.85), 0, Qt::AlignVCenter);
    worth->addWidget(sender.note = new TextLabel(TextStyle::Normal), 1);
    column->addLayout(worth);
    row->addWidget(sender.card, 1);
    return sender;
}

void SummaryPanel::showCase(const Case &shown, UnixTime now)
{
    m_case = shown;
    m_now = now;
    refresh();
}

void SummaryPanel::retranslate()
{
    m_steps->setText(tr("&What should I do?"));
    m_report->setText(tr("&Save report…"));
    m_report->setToolTip(tr("Drag this out of the window to get the PDF."));
    m_cancel->setText(tr("Cancel (Esc)"));
    m_again->setText(tr("Ask &again"));
    m_answers[0]->setText(tr("Yes", "did you write this?"));
    m_answers[1]->setText(tr("No", "did you write this?"));
    m_answers[2]->setText(tr("Not sure", "did you write this?"));
    refresh();
}

void SummaryPanel::refresh()
{
    const Report *report = m_case.report.get();
    const bool checking = m_case.state == CaseState::Checking;
    m_cancel->setVisible(checking);
    m_steps->setVisible(!checking && report);
    m_report->setVisible(!checking && report);
    m_again->setVisible(m_case.state == CaseState::Stopped || (!checking && report && lacksAnswers(*report)));
    m_question->setVisible(!checking && report && report->bounce && (report->bounce->askDidYouWrite || m_case.options.wrote != Wrote::Unknown));
    showQuestion();
    std::vector<std::string> repairs;
    const Words words;
    if (checking) {
        //: Banner. %1 = how many DNS answers came so far, %2 = how many are needed
        const QString headline = m_case.asked == 0 ? tr("Checking…")
                                                   : tr("Checking… %1 of %2 DNS answers").arg(QString::number(m_case.answered), QString::number(m_case.asked));
        setBanner({}, headline, tr("The answer comes when everything has been looked up."), {});
    } else if (report) {
        showVerdict(*report);
        if (report->message)
            repairs = report->message->parts().repairs;
    } else if (m_case.error) {
        setBanner({}, tr("This could not be read"), toQString(errorSentence(*m_case.error, m_case.source.path, words)), {});
    } else {
        setBanner({}, tr("Stopped"), tr("You stopped the check before the message was read."), {});
    }
    showLines(repairs);
    showSenders(report);
}

// The answer stays to be seen, and can be changed.
void SummaryPanel::showQuestion()
{
    const Wrote wrote = m_case.options.wrote;
    const bool unsure = wrote == Wrote::Unknown && m_unsureAbout == m_case.id && m_case.id != 0;
    m_answers[0]->setChecked(wrote == Wrote::Yes);
    m_answers[1]->setChecked(wrote == Wrote::No);
    m_answers[2]->setChecked(unsure);
    switch (wrote) {
    case Wrote::Yes: m_questionText->setText(tr("You said that you wrote it.")); return;
    case Wrote::No: m_questionText->setText(tr("You said that you did not write it.")); return;
    case Wrote::Unknown: break;
    }
    m_questionText->setText(unsure ? tr("That is fine. Your sent mail may tell: Settings, page “Me”.") : tr("Did you write this?"));
}

void SummaryPanel::setBanner(Look look, const QString &headline, const QString &because, const QString &checked)
{
    m_banner->setTone(look.tone);
    m_badge->setLook(look);
    for (TextLabel *label : {m_headline, m_because, m_checked})
        label->setTone(look.tone);
    m_headline->setText(headline);
    m_because->setText(because);
    m_because->setVisible(!because.isEmpty());
    m_checked->setText(checked);
    m_checked->setVisible(!checked.isEmpty());
    const bool same = m_banner->accessibleName() == headline && m_announced == m_case.id;
    m_banner->setAccessibleName(headline);
    m_banner->setAccessibleDescription(because);
    if (same || m_case.state == CaseState::Checking)
        return; // no word for each DNS answer
    m_announced = m_case.id;
    announce(*m_banner);
}

void SummaryPanel::showVerdict(const Report &report)
{
    const Words words;
    QString headline = toQString(words.sentence(report.verdict.headline));
    if (report.bounce)
        //: Banner of a bounce. %1 = verdict sentence, %2 = how sure ("very likely")
        headline = tr("%1 (%2)").arg(headline, toQString(label(report.bounce->confidence, words)));
    setBanner(lookOf(report), headline, joined(words.sentences(report.verdict.because)), checkedText(report));
}

QString SummaryPanel::checkedText(const Report &report) const
{
    const Words words;
    QStringList parts;
    if (report.verdict.notChecked.empty())
        //: Banner, last line. %1 = when, "today 14:32"
        parts << tr("Everything was checked, %1.").arg(recentTimeText(report.now, m_now));
    else
        parts << joined(words.sentences(report.verdict.notChecked));
    if (m_case.answers)
        //: Banner of a replayed case, last line. %1 = date and time
        parts << tr("The DNS answers are those of %1.").arg(localTimeText(m_case.options.now));
    if (report.path.receivedAt && report.now - *report.path.receivedAt > 60)
        //: Banner, last line. %1 = age, "2 days"
        parts << tr("The message is %1 old.").arg(ageText(report.now - *report.path.receivedAt));
    return parts.join(QLatin1Char(' '));
}

// What was changed in a case file comes first, and is a warning; repairs are not.
void SummaryPanel::showLines(const std::vector<std::string> &repairs)
{
    while (QLayoutItem *item = m_linesColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Words words;
    const auto show = [&](const std::string &code, Look look) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *badge = new LookBadge(0.85);
        badge->setLook(look);
        row->addWidget(badge);
        row->addWidget(new TextLabel(toQString(repairSentence(code, words)), TextStyle::Normal), 1);
        m_linesColumn->addWidget(line);
    };
    if (m_case.report) {
        for (const std::string &code : m_case.source.remarks)
            show(code, {Tone::Amber, Shape::TriangleMark});
    }
    for (const std::string &code : repairs)
        show(code, {Tone::Blue, Shape::CircleInfo});
    const int attached = m_case.report && m_case.state != CaseState::Checking ? int(m_case.report->embedded.size()) : 0;
    for (int index = 0; index < attached; ++index) {
        auto *open = new QPushButton(icon(QStringLiteral("attached")), attached == 1 ? tr("The attached message") : tr("Attached message %1").arg(index + 1));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, index] { emit attachedMessageWanted(index); });
        m_linesColumn->addWidget(open, 0, Qt::AlignLeading);
    }
    m_lines->setVisible(m_linesColumn->count() > 0);
}

void SummaryPanel::showSenders(const Report *report)
{
    for (const SenderWidgets &sender : m_sender)
        sender.card->setVisible(report);
    if (!report)
        return;
    fill(m_sender[0], ReportFacts::senderYouSee(*report));
    fill(m_sender[1], ReportFacts::whoTrulySent(*report));
    fill(m_sender[2], ReportFacts::whereRepliesGo(*report));
    if (m_case.state == CaseState::Checking) {
        m_sender[1].first->setText(QStringLiteral("…"));
        m_sender[1].second->hide();
        for (const SenderWidgets &sender : m_sender) {
            sender.badge->setLook({});
            sender.note->setTone(Tone::Grey);
            sender.note->setText(tr("Not checked yet"));
        }
    }
}

void SummaryPanel::fill(const SenderWidgets &widgets, const SenderCard &card)
{
    widgets.caption->setText(card.caption);
    widgets.first->setText(card.values.value(0));
    widgets.second->setText(card.values.mid(1).join(QLatin1Char('\n')));
    widgets.second->setVisible(card.values.size() > 1);
    widgets.note->setText(card.note);
    widgets.note->setTone(card.look.tone);
    widgets.badge->setLook(card.look);
    widgets.card->setAccessibleName(card.caption);
    widgets.card->setAccessibleDescription(card.values.join(QLatin1Char(' ')) + QLatin1String(". ") + card.note);
}

bool SummaryPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        QMetaObject::invokeMethod(this, &SummaryPanel::arrange, Qt::QueuedConnection);
    return QWidget::event(event);
}

void SummaryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Side by side where there is room, below each other in large text or a narrow window.
void SummaryPanel::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool narrowCards = width() < 88 * character;
    m_senders->setDirection(narrowCards ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool narrowBanner = width() < 80 * character;
    m_bannerRow->setDirection(narrowBanner ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setDirection(narrowBanner ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace heloscope::ui
