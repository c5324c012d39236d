#include "ui/panels/ContentPanel.h"

#include "ui/export/Defang.h"
#include "ui/panels/SourceView.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"
#include "ui/text/Words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

namespace {

/// Line breaks stay, all other hidden characters become visible.
QString shownText(std::string_view text)
{
    QString shown;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (begin > 0)
            shown += QLatin1Char('\n');
        shown += toShown(line.substr(0, shownLineBytes));
        begin = end + 1;
    }
    return shown;
}

} // namespace

ContentPanel::ContentPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("contentPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_cards = new CardList);
    splitter->addWidget(m_text = new PlainBytesView);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    column->addWidget(splitter);
    retranslate();
}

void ContentPanel::retranslate()
{
    setAccessibleName(tr("Content"));
    m_cards->setAccessibleName(tr("Links and attachments"));
    m_text->setAccessibleName(tr("The text of the message"));
    showReport(m_report);
}

void ContentPanel::showReport(ReportPtr report)
{
    m_report = std::move(report);
    m_filled = false;
    if (isVisible())
        fill();
}

void ContentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void ContentPanel::fill()
{
    if (std::exchange(m_filled, true))
        return;
    m_cards->clear();
    m_text->clear();
    if (!m_report)
        return;
    const Content &content = m_report->content;
    if (m_report->message && !m_report->message->hasBody())
        m_cards->addCard({Tone::Grey, Shape::SquareQuestion}, tr("Only the headers were given: the text itself could not be checked."));
    addSignatures(content);
    addLinks(content);
    addAttachments(content);
    if (m_cards->column()->count() == 0)
        m_cards->addCard({Tone::Blue, Shape::CircleInfo}, tr("No links and no attachments."));
    m_cards->finish();
    QString text = shownText(std::string_view(content.text).substr(0, shownTextBytes));
    if (content.text.size() > shownTextBytes)
        text += QLatin1String("\n\n") + tr("The rest of the text stands in the source.");
    m_text->setPlainText(text);
    m_text->setVisible(!content.text.empty());
}

void ContentPanel::addSignatures(const Content &content)
{
    if (const auto &smime = content.smime) {
        const bool pass = smime->result == "pass", untrusted = smime->result == "untrusted", failed = smime->result == "fail";
        const bool fits = smime->addressMatches.value_or(false);
        const Look look = pass && fits ? Look{Tone::Green, Shape::CircleTick}
            : pass || failed           ? Look{Tone::Amber, Shape::TriangleMark}
                                       : Look{Tone::Grey, Shape::SquareQuestion};
        QVBoxLayout *card = m_cards->addCard(look, tr("The text is signed (S/MIME)"),
                                             pass && fits    ? tr("The signature holds and belongs to the sender you see.")
                                                 : pass      ? tr("The signature holds, but it belongs to another address.")
                                                 : untrusted ? tr("The signature holds, but nobody that your computer trusts vouches for the signer.")
                                                 : failed    ? tr("The text was changed after it was signed.")
                                                             : tr("The signature could not be checked."));
        CardList::addRow(card, tr("Signed by"), toShown(smime->signer));
        if (smime->addressMatches)
            CardList::addRow(card, tr("Same address"), fits ? tr("yes") : tr("no"));
        if (!smime->reason.empty())
            CardList::addRow(card, tr("Why"), toShown(reasonSentence(FindingGroup::Content, smime->reason, Words())));
    }
    if (content.openPgp)
        m_cards->addCard({Tone::Blue, Shape::CircleInfo}, tr("The text is signed or encrypted with OpenPGP."),
                         tr("I cannot check that. Your mail program can, with the sender’s key."));
}

void ContentPanel::addLinks(const Content &content)
{
    const Defanger defang(*m_report); // so that nobody opens one by copying it
    std::vector<const Link *> links;
    for (const Link &link : content.links)
        links.push_back(&link);
    std::stable_sort(links.begin(), links.end(), [](const Link *a, const Link *b) { return a->differs > b->differs; });
    if (!links.empty())
        m_cards->addTitle(tr("%n link(s)", nullptr, int(links.size())));
    for (std::size_t i = 0; i < links.size() && i < shownLinks; ++i) {
        const Link &link = *links[i];
        QVBoxLayout *card = m_cards->addCard(link.differs ? Look{Tone::Amber, Shape::TriangleMark} : Look{Tone::Blue, Shape::CircleInfo},
                                             //: Content tab. %1 = host name
                                             link.differs ? tr("It shows one place and leads to %1").arg(toShown(defang(link.host)))
                                                          : tr("Leads to %1").arg(toShown(defang(link.host))));
        CardList::addRow(card, tr("Shown"), toShown(defang(link.text)));
        CardList::addRow(card, tr("Leads to"), toShown(defang(link.target)), TextStyle::Mono);
    }
    if (links.size() > shownLinks)
        m_cards->addTitle(tr("and %n more link(s)", nullptr, int(links.size() - shownLinks)));
}

void ContentPanel::addAttachments(const Content &content)
{
    const auto &files = content.attachments;
    if (!files.empty())
        m_cards->addTitle(tr("%n attachment(s)", nullptr, int(files.size())));
    for (std::size_t i = 0; i < files.size() && i < shownAttachments; ++i) {
        const QString name = files[i].name.empty() ? tr("(no name)") : toShown(files[i].name);
        QVBoxLayout *card = m_cards->addCard({Tone::Blue, Shape::CircleInfo}, name);
        CardList::addRow(card, tr("Kind"), toShown(files[i].type), TextStyle::Mono);
        CardList::addRow(card, tr("Size"), QLocale().formattedDataSize(qint64(files[i].bytes)));
        CardList::addRow(card, tr("SHA-256"), toShown(files[i].sha256), TextStyle::Mono);
    }
    if (files.size() > shownAttachments)
        m_cards->addTitle(tr("and %n more attachment(s)", nullptr, int(files.size() - shownAttachments)));
}

} // namespace heloscope::ui
