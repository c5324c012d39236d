#include "ui/models/VendorPartsModel.h"

#include "ui/text/QtText.h"

namespace heloscope::ui {

void VendorPartsModel::setParts(std::vector<VendorNote::Part> parts)
{
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
}

QVariant VendorPartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != Qt::DisplayRole)
        return {};
    const VendorNote::Part &part = m_parts[std::size_t(index.row())];
    switch (Column(index.column())) {
    case PartColumn:
        if (part.part.empty() || part.name.empty())
            return toQString(part.part.empty() ? part.name : part.part);
        //: Part of a header field. %1 = as written ("SCL"), %2 = what it is ("spam level")
        return tr("%1 – %2").arg(toQString(part.part), toQString(part.name));
    case ValueColumn: return toQString(part.value);
    case MeaningColumn: return toQString(part.meaning);
    case ColumnCount: break;
    }
    return {};
}

QVariant VendorPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case PartColumn: return tr("Part");
    case ValueColumn: return tr("Value");
    case MeaningColumn: return tr("Meaning");
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
