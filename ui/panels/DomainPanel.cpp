#include "ui/panels/DomainPanel.h"

#include "core/domain/Domain.h"
#include "ui/export/CheckupReport.h"
#include "ui/look/Icons.h"
#include "ui/text/CheckupText.h"
#include "ui/text/QtText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heloscope::ui {

DomainPanel::DomainPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("domainPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_field = new QLineEdit, 1);
    m_field->setObjectName(QStringLiteral("domainField"));
    m_field->setLayoutDirection(Qt::LeftToRight);
    head->addWidget(m_button = new QPushButton(icon(QStringLiteral("domain")), QString()));
    m_button->setAutoDefault(false);
    column->addLayout(head);
    column->addWidget(m_intro = new TextLabel(TextStyle::Dim));
    m_intro->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_cards = new CardList, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &DomainPanel::check);
    connect(m_button, &QPushButton::clicked, this, &DomainPanel::check);
    retranslate();
}

void DomainPanel::retranslate()
{
    setAccessibleName(tr("Domain check-up"));
    m_field->setPlaceholderText(tr("A domain, such as example.com"));
    m_field->setAccessibleName(tr("Domain to check"));
    m_button->setText(tr("Check this &domain"));
    m_cards->setAccessibleName(tr("Result of the check-up"));
    showCheckup();
}

void DomainPanel::suggest(const std::string &domain, std::vector<std::string> selectors)
{
    m_selectors = std::move(selectors);
    if (domain == m_suggested)
        return;
    m_suggested = domain;
    m_field->setText(toShown(domain::toUnicode(domain)));
}

void DomainPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DomainPanel::check()
{
    const QString typed = m_field->text().trimmed();
    const auto name = domain::toAscii(toUtf8Text(typed.mid(typed.lastIndexOf(QLatin1Char('@')) + 1)));
    if (!m_checker || !name || !domain::isFullyQualified(*name)) {
        m_result.reset();
        m_cards->clear();
        m_cards->addCard({Tone::Grey, Shape::SquareQuestion}, m_checker ? tr("That is no domain name.") : tr("Nothing can be asked now."));
        m_cards->finish();
        return;
    }
    checkup::Request request{*name, *name == m_suggested ? m_selectors : std::vector<std::string>()};
    m_button->setEnabled(false);
    m_cards->clear();
    m_cards->addCard({}, tr("Checking…"));
    m_cards->finish();
    m_thread = std::jthread([this, request = std::move(request), checker = m_checker, generation = ++m_generation](std::stop_token stop) {
        const checkup::Checkup result = checker(request, stop);
        QMetaObject::invokeMethod(
            this,
            [this, result, generation] {
                if (generation == m_generation)
                    showResult(result);
            },
            Qt::QueuedConnection);
    });
}

void DomainPanel::showResult(const checkup::Checkup &result)
{
    m_button->setEnabled(true);
    m_result = result;
    showCheckup();
}

QPushButton *DomainPanel::copyButton(const QString &text, const QString &copied)
{
    auto *button = new QPushButton(icon(QStringLiteral("copy")), text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, copied] { emit copyWanted(copied); });
    return button;
}

void DomainPanel::showCheckup()
{
    m_intro->setText(tr("Could anyone send mail in the name of this domain? This asks DNS for what the domain publishes."));
    if (!m_result)
        return;
    const Words words;
    m_cards->clear();
    QVBoxLayout *head = m_cards->addCard(lookOf(m_result->forgeable), toQString(headline(*m_result, words)));
    for (const std::string &who : whoCouldForge(*m_result, words))
        head->addWidget(new TextLabel(toQString(who), TextStyle::Normal));
    CardList::addRow(head, tr("Domain"), toShown(m_result->domain), TextStyle::Mono);
    CardList::addRow(head, tr("Belongs to"), toShown(m_result->organizationalDomain), TextStyle::Mono);
    if (const std::string letter = writeCheckupLetter(*m_result, words); !letter.empty())
        head->addWidget(copyButton(tr("Copy a &letter to the administrator"), toQString(letter)), 0, Qt::AlignLeading);
    for (const checkup::Item &item : m_result->items) {
        //: Check-up card. %1 = topic "Sender list (SPF)", %2 = "Good" or "Weak"
        QVBoxLayout *card = m_cards->addCard(
            lookOf(checkup::stateOf(item.code)),
            tr("%1: %2").arg(toQString(label(checkup::topicOf(item.code), words)), toQString(label(checkup::stateOf(item.code), words))),
            toQString(sentence(item, words)));
        CardList::addRow(card, toShown(item.name), toShown(item.record), TextStyle::Mono);
        if (!item.proposal)
            continue;
        card->addWidget(new TextLabel(toQString(proposalSentence(item, words)), TextStyle::Strong));
        card->addWidget(new TextLabel(toShown(item.proposal->value), TextStyle::Mono));
        const QString record = QStringLiteral("%1. TXT \"%2\"").arg(toQString(item.proposal->name), toQString(item.proposal->value));
        card->addWidget(copyButton(tr("Copy this record"), record), 0, Qt::AlignLeading);
    }
    m_cards->finish();
}

} // namespace heloscope::ui
