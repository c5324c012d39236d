#include "ui/panels/BouncePanel.h"

#include "ui/text/BounceComparison.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

constexpr Look fact{Tone::Blue, Shape::CircleInfo}, unknown{Tone::Grey, Shape::SquareQuestion};

QLabel *textLabel(const QString &text, TextStyle style)
{
    auto *label = new TextLabel(text, style);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

Look lookOfTag(const std::string &result)
{
    if (result == "valid")
        return {Tone::Green, Shape::CircleTick};
    if (result == "wrong-hash")
        return {Tone::Red, Shape::OctagonCross};
    if (result == "expired" || result == "date-off" || result == "unsigned")
        return {Tone::Amber, Shape::TriangleMark};
    return {Tone::Grey, Shape::SquareQuestion};
}

} // namespace

BouncePanel::BouncePanel(QWidget *parent) : CardList(parent)
{
    setObjectName(QStringLiteral("bouncePanel"));
    retranslate();
}

void BouncePanel::retranslate()
{
    setAccessibleName(tr("Bounce"));
    showReport(m_report);
}

void BouncePanel::showReport(ReportPtr report)
{
    m_report = std::move(report);
    clear();
    if (!m_report || !m_report->bounce)
        return;
    const bounce::Verdict &verdict = *m_report->bounce;
    addRecipients(verdict);
    addComparison(verdict);
    addTags(verdict);
    if (verdict.original)
        addOriginal(*verdict.original);
    if (!verdict.wouldHelp.empty()) {
        const Words words;
        QVBoxLayout *card = addCard(fact, tr("What would make the answer surer"));
        for (const std::string &code : verdict.wouldHelp)
            card->addWidget(new TextLabel(toQString(bounceWouldHelp(code, words)), TextStyle::Normal));
    }
    finish();
}

void BouncePanel::addRecipients(const bounce::Verdict &verdict)
{
    const Words words;
    for (const bounce::Recipient &recipient : verdict.recipients) {
        //: Bounce tab. %1 = address, %2 = what happened, "not delivered"
        QVBoxLayout *card = addCard(fact, tr("%1: %2").arg(toShown(recipient.address), toQString(bounceAction(recipient.action, words))),
                                    toQString(bounceMeaning(recipient.meaning, recipient.status, words)));
        addRow(card, tr("Status code"), toShown(recipient.status), TextStyle::Mono);
        addRow(card, tr("The server said"), toShown(recipient.diagnostic), TextStyle::Mono);
        addRow(card, tr("Server"), toShown(recipient.remote), TextStyle::Mono);
    }
    if (verdict.recipients.empty())
        addCard(unknown, tr("It does not say for whom it failed."));
}

void BouncePanel::addComparison(const bounce::Verdict &verdict)
{
    for (const ComparisonTable &table : compareBounce(verdict, Words()))
        addTable(table);
}

void BouncePanel::addTable(const ComparisonTable &table)
{
    addTitle(toQString(table.title));
    auto *card = new Card;
    card->setAccessibleName(toQString(table.title));
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(textLabel(toQString(table.expected), TextStyle::CardTitle), 0, 0);
    grid->addWidget(textLabel(toQString(table.shown), TextStyle::CardTitle), 0, 1, 1, 2);
    for (const ComparisonRow &row : table.rows) {
        const int line = grid->rowCount();
        grid->addWidget(textLabel(toQString(row.expected), TextStyle::Normal), line, 0);
        auto *badge = new LookBadge(1);
        badge->setLook(lookOf(row.fit));
        grid->addWidget(badge, line, 1, Qt::AlignTop);
        QStringList shown;
        for (const std::string &sentence : row.shown)
            shown << toQString(sentence);
        grid->addWidget(textLabel(shown.join(QLatin1Char('\n')), row.fit == Fit::Unknown ? TextStyle::Dim : TextStyle::Normal), line, 2);
    }
    column()->addWidget(card);
}

void BouncePanel::addTags(const bounce::Verdict &verdict)
{
    const Words words;
    for (const bounce::TagResult &tag : verdict.signatures) {
        QVBoxLayout *card = addCard(lookOfTag(tag.result), tr("Signed return address"), toQString(bounceTagResult(tag.result, words)));
        addRow(card, tr("Address"), toShown(tag.address), TextStyle::Mono);
        addRow(card, tr("Kind"), toShown(tag.scheme + " " + tag.dialect), TextStyle::Mono);
    }
}

void BouncePanel::addOriginal(const bounce::Original &original)
{
    if (original.carried == "none") {
        addCard(unknown, tr("It returns nothing of the message that is said to have failed."));
        return;
    }
    QVBoxLayout *card = addCard(fact, tr("The message that came back"));
    addRow(card, tr("From"), toShown(original.from));
    addRow(card, tr("To"), toShown(original.to));
    addRow(card, tr("Subject"), toShown(original.subject));
    addRow(card, tr("Date"), toShown(original.date));
    addRow(card, tr("Message-ID"), toShown(original.messageId), TextStyle::Mono);
    if (original.handover)
        //: Bounce tab. %1 = IP address, %2 = host name
        addRow(card, tr("Handed over by"), tr("%1 to %2").arg(toShown(original.handover->ip), toShown(original.handover->by)), TextStyle::Mono);
}

} // namespace heloscope::ui
