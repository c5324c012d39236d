#include "ui/panels/VendorView.h"

#include "ui/panels/Tables.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

VendorView::VendorView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    column->addWidget(m_purpose = new TextLabel(TextStyle::Strong));
    column->addWidget(m_standing = new TextLabel(TextStyle::Normal));
    column->addWidget(m_table = makeTable(&m_model), 1);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(VendorPartsModel::PartColumn, 200);
    m_table->horizontalHeader()->resizeSection(VendorPartsModel::ValueColumn, 130);
    column->addWidget(m_source = new TextLabel(TextStyle::Dim));
    retranslate();
    showNote(std::nullopt);
}

void VendorView::retranslate()
{
    setAccessibleName(tr("What the chosen header line means"));
    m_table->setAccessibleName(tr("Parts of the chosen header line"));
}

void VendorView::showNote(const std::optional<VendorNote> &note)
{
    setVisible(note.has_value());
    std::vector<VendorNote::Part> parts = note ? note->parts : std::vector<VendorNote::Part>();
    std::stable_partition(parts.begin(), parts.end(), [](const VendorNote::Part &part) { return !part.meaning.empty(); });
    m_model.setParts(std::move(parts));
    m_table->setVisible(m_model.rowCount() > 0);
    if (!note)
        return;
    //: A header line. %1 = who makes such lines ("Microsoft"), %2 = a sentence: what the line is for
    m_purpose->setText(tr("%1: %2").arg(toQString(note->vendor), toQString(note->purpose)));
    m_standing->setText(toQString(note->standing));
    m_standing->setTone(note->claim ? Tone::Grey : Tone::Blue);
    m_source->setText(toQString(note->source));
    m_table->resizeRowsToContents();
}

} // namespace heloscope::ui
