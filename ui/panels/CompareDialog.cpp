#include "ui/panels/CompareDialog.h"

#include "ui/look/Colours.h"
#include "ui/models/ReportFacts.h"
#include "ui/panels/Card.h"
#include "ui/panels/Tables.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

/// Rows that differ stand on a fill of their own.
class CompareDelegate : public ReportDelegate {
public:
    using ReportDelegate::ReportDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ReportDelegate::initStyleOption(option, index);
        if (index.data(CompareModel::DiffersRole).toBool())
            option->backgroundBrush = coloursFor(option->palette).of(Tone::Blue).fill;
    }
};

Card *answerCard(const Report &report)
{
    const Look look = lookOf(report);
    auto *card = new Card;
    card->setTone(look.tone);
    card->setFill(Card::Fill::Tone);
    card->setStriped(true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(18, 10, 12, 10);
    row->setSpacing(12);
    auto *badge = new LookBadge(1.8);
    badge->setLook(look);
    badge->setOnFill(true);
    row->addWidget(badge, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *headline = new TextLabel(toQString(Words().sentence(report.verdict.headline)), TextStyle::CardTitle);
    headline->setTone(look.tone);
    auto *name = new TextLabel(ReportFacts::shortSender(report) + QLatin1Char('\n') + ReportFacts::subject(report), TextStyle::Normal);
    name->setTone(look.tone);
    texts->addWidget(headline);
    texts->addWidget(name);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    card->setAccessibleName(headline->text());
    card->setAccessibleDescription(name->text());
    return card;
}

} // namespace

CompareDialog::CompareDialog(const ReportPtr &first, const ReportPtr &second, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two cases"));
    m_model.setReports(first, second);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(10);
    answers->addWidget(answerCard(*first), 1);
    answers->addWidget(answerCard(*second), 1);
    column->addLayout(answers);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count = new TextLabel(TextStyle::Normal), 1);
    head->addWidget(m_onlyDifferent = new QCheckBox(tr("Only what &differs")));
    column->addLayout(head);
    column->addWidget(m_table = makeTable(&m_model), 1);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setAccessibleName(tr("Facts of both cases"));
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::FactColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::FirstColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::SecondColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // some dozens of rows
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(box);
    const int differences = m_model.differences();
    m_count->setText(differences == 0 ? tr("These two do not differ in anything that was checked.") : tr("They differ in %n fact(s).", nullptr, differences));
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &CompareDialog::showRows);
    m_onlyDifferent->setChecked(differences > 0);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38);
}

void CompareDialog::showRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHidden(row, m_onlyDifferent->isChecked() && !m_model.index(row, 0).data(CompareModel::DiffersRole).toBool());
}

} // namespace heloscope::ui
