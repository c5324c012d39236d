#include "ui/panels/Dialogs.h"

#include "ui/look/Icons.h"
#include "ui/panels/Card.h"
#include "ui/panels/Tables.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"
#include "ui/text/VerdictText.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

QDialogButtonBox *closeBox(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    return box;
}

} // namespace

StepsDialog::StepsDialog(const Report &report, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What should I do?"));
    const Words words;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *badge = new LookBadge(1.6);
    badge->setLook(lookOf(report));
    head->addWidget(badge);
    auto *headline = new TextLabel(toQString(words.sentence(report.verdict.headline)), TextStyle::Title);
    headline->setTone(lookOf(report).tone);
    head->addWidget(headline, 1);
    column->addLayout(head);
    // Large fonts and long languages: the steps scroll, the buttons stay.
    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const Reader reader : {Reader::Person, Reader::HelpDesk, Reader::Administrator})
        addSteps(rows, toQString(readerTitle(reader, words)), adviceSteps(report, reader, words));
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(all);
    column->addWidget(scroll, 1);
    QDialogButtonBox *box = closeBox(this);
    QPushButton *copy = box->addButton(tr("&Copy steps"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    column->addWidget(box);
    // As high as the steps are, where the screen has that room.
    const int width = fontMetrics().averageCharWidth() * 76;
    const int forText = width - 2 * fontMetrics().height() - scroll->verticalScrollBar()->sizeHint().width();
    const int beside = column->totalHeightForWidth(width) - scroll->sizeHint().height() + fontMetrics().height();
    resize(QSize(width, beside + rows->totalHeightForWidth(forText)).boundedTo(screen()->availableSize() * 0.9));
}

void StepsDialog::addSteps(QVBoxLayout *column, const QString &title, const std::vector<std::string> &steps)
{
    if (!title.isEmpty()) {
        column->addWidget(new TextLabel(title, TextStyle::Strong));
        m_text += QLatin1Char('\n') + title + QLatin1Char('\n');
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        //: Number of a step
        auto *number = new TextLabel(tr("%1.").arg(i + 1), TextStyle::Strong);
        number->setWordWrap(false);
        number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00. ")));
        row->addWidget(number, 0, Qt::AlignTop);
        auto *step = new TextLabel(toQString(steps[i]), TextStyle::Normal);
        row->addWidget(step, 1);
        column->addLayout(row);
        m_text += QStringLiteral("%1. %2\n").arg(QString::number(i + 1), toQString(steps[i]));
    }
}

DnsDialog::DnsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("DNS questions of this message"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text = new TextLabel(TextStyle::Normal));
    column->addWidget(m_table = makeTable(&m_model), 1);
    m_table->setAccessibleName(tr("DNS questions and answers"));
    m_table->horizontalHeader()->resizeSection(DnsModel::NameColumn, 260);
    m_table->horizontalHeader()->resizeSection(DnsModel::AnswerColumn, 320);
    m_table->horizontalHeader()->setStretchLastSection(false);
    column->addWidget(closeBox(this));
    resize(980, 480);
}

void DnsDialog::showReport(const ReportPtr &report)
{
    m_model.setReport(report);
    m_text->setText(tr("%n question(s) were asked for this message. Nothing else left this computer.", nullptr, m_model.asked()));
}

DomainDialog::DomainDialog(DomainChecker checker, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Domain check-up"));
    auto *column = new QVBoxLayout(this);
    auto *panel = new DomainPanel;
    panel->setChecker(std::move(checker));
    connect(panel, &DomainPanel::copyWanted, this, &DomainDialog::copyWanted);
    column->addWidget(panel, 1);
    column->addWidget(closeBox(this));
    panel->focusField();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
}

PrivacyDialog::PrivacyDialog(const QString &server, const QString &networkService, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is sent, and what is not"));
    auto *column = new QVBoxLayout(this);
    //: %1 = DNS server or a description of it
    QStringList sent{tr("To check a message, these go to %1:").arg(server), tr("• domain names, selectors and host names found in the message,"),
                     tr("• the addresses of the sending computers.")};
    if (!networkService.isEmpty())
        //: %1 = name of a DNS service
        sent << tr("• the same addresses, to %1, to learn whose network they are in. You chose this in Settings.").arg(networkService);
    const QStringList never{tr("Never your address, the subject or the text."),
                            tr("A few senders’ SPF records ask for the sender’s mailbox name. The list of DNS questions marks those."),
                            tr("You can forbid them in Settings, DNS. SPF then says that it could not be checked."),
                            tr("With DNS off nothing is asked, and the report says what it cannot know.")};
    for (const QString &text : sent + never) {
        auto *label = new TextLabel(text, text == never.front() ? TextStyle::Strong : TextStyle::Normal);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
        column->addWidget(label);
    }
    column->addWidget(closeBox(this));
}

} // namespace heloscope::ui
