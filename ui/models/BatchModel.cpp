#include "ui/models/BatchModel.h"

#include "ui/models/Times.h"
#include "ui/text/QtText.h"

namespace heloscope::ui {

void BatchModel::append(std::vector<BatchRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    for (BatchRow &row : rows)
        m_rows.push_back(std::move(row));
    endInsertRows();
}

void BatchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void BatchModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int BatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BatchRow &entry = row(index.row());
    if (role == LookRole)
        return QVariant::fromValue(entry.look);
    if (role == LevelRole)
        return entry.level ? int(*entry.level) : -1;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case SenderColumn: return entry.sender;
    case SubjectColumn: return entry.subject;
    case DomainColumn: return toShown(entry.domain);
    case VerdictColumn: return role == SortRole ? QVariant(entry.level ? int(*entry.level) : -1) : QVariant(entry.verdict);
    case ReasonColumn: return entry.reason;
    case TimeColumn:
        if (role == SortRole)
            return qlonglong(entry.received.value_or(0));
        return entry.received ? localTimeText(*entry.received) : QString();
    case FileColumn: {
        const QString path = toShown(entry.source.path);
        return entry.source.index > 0 ? QStringLiteral("%1 (%2)").arg(path, QString::number(entry.source.index + 1)) : path;
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case SenderColumn: return tr("From");
    case SubjectColumn: return tr("Subject");
    case DomainColumn: return tr("Domain");
    case VerdictColumn: return tr("Answer");
    case ReasonColumn: return tr("Reason");
    case TimeColumn: return tr("Received");
    case FileColumn: return tr("File");
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
