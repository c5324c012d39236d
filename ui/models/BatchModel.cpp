#include "ui/models/BatchModel.h"

#include "ui/models/Times.h"
#include "ui/text/QtText.h"

#include <limits>

namespace heloscope::ui {

void BatchModel::append(std::vector<BatchRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    bool counted = false;
    for (BatchRow &row : rows) {
        if (!campaignOf(row).empty()) {
            Campaign &campaign = m_campaigns[campaignOf(row)];
            if (++campaign.bounces == 2)
                campaign.number = ++m_lastCampaign;
            counted = counted || campaign.bounces > 1;
        }
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
    if (counted)
        emit dataChanged(index(0, CampaignColumn), index(rowCount() - 1, CampaignColumn), {Qt::DisplayRole, SortRole});
}

void BatchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_campaigns.clear();
    m_lastCampaign = 0;
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
    case CampaignColumn: {
        const auto campaign = m_campaigns.find(campaignOf(entry));
        const int number = campaign == m_campaigns.end() ? 0 : campaign->second.number;
        // Without a group last.
        return role == SortRole ? QVariant(number > 0 ? number : std::numeric_limits<int>::max()) : QVariant(campaignText(entry));
    }
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

QString BatchModel::campaignText(const BatchRow &entry) const
{
    const auto campaign = m_campaigns.find(campaignOf(entry));
    if (campaign == m_campaigns.end() || campaign->second.number == 0)
        return {};
    //: Batch table: bounces of one wave. %1 = number of the wave, %n = how many bounces it has
    return tr("Wave %1: %n bounces", nullptr, campaign->second.bounces).arg(campaign->second.number);
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
    case CampaignColumn: return tr("Bounces alike");
    case TimeColumn: return tr("Received");
    case FileColumn: return tr("File");
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
