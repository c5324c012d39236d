#include "ui/panels/BouncePanel.h"

#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

constexpr Look fact{Tone::Blue, Shape::CircleInfo}, unknown{Tone::Grey, Shape::SquareQuestion};

enum class Side { Ours, NotOurs };

// bounce::Evidence::speaksFor
Side sideOf(const bounce::Evidence &evidence) { return evidence.speaksFor == "left-ours" || evidence.speaksFor == "authored" ? Side::Ours : Side::NotOurs; }

Look lookOfEvidence(const bounce::Evidence &evidence)
{
    if (sideOf(evidence) == Side::Ours)
        return {Tone::Green, evidence.strength == "strong" ? Shape::CircleTick : Shape::RingTick};
    return evidence.strength == "strong" ? Look{Tone::Red, Shape::OctagonCross} : Look{Tone::Amber, Shape::TriangleMark};
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
    addEvidence(verdict);
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

void BouncePanel::addEvidence(const bounce::Verdict &verdict)
{
    if (verdict.evidence.empty())
        return;
    const Words words;
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const Side side : {Side::Ours, Side::NotOurs}) {
        auto *card = new Card;
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(12, 10, 12, 10);
        const QString title = side == Side::Ours ? tr("Speaks for your own mail") : tr("Speaks against it");
        column->addWidget(new TextLabel(title, TextStyle::CardTitle));
        card->setAccessibleName(title);
        bool any = false;
        for (const bounce::Evidence &evidence : verdict.evidence) {
            if (sideOf(evidence) != side)
                continue;
            any = true;
            auto *line = new QHBoxLayout;
            auto *badge = new LookBadge(1);
            badge->setLook(lookOfEvidence(evidence));
            line->addWidget(badge, 0, Qt::AlignTop);
            line->addWidget(new TextLabel(toQString(bounceEvidence(evidence, words)), TextStyle::Normal), 1);
            column->addLayout(line);
        }
        if (!any)
            column->addWidget(new TextLabel(tr("Nothing was found."), TextStyle::Dim));
        column->addStretch(1);
        row->addWidget(card, 1);
    }
    addTitle(tr("Was it really your mail?"));
    column()->addWidget(both);
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
