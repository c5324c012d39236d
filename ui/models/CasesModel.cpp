#include "ui/models/CasesModel.h"

#include "ui/models/ReportFacts.h"
#include "ui/models/Times.h"
#include "ui/text/QtText.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

QString nameOf(const Case &entry)
{
    if (entry.report)
        return ReportFacts::shortSender(*entry.report);
    return entry.source.path.empty() ? CasesModel::tr("Pasted message") : toShown(entry.source.path.substr(entry.source.path.rfind('/') + 1));
}

QString subjectOf(const Case &entry)
{
    if (entry.report)
        return ReportFacts::subject(*entry.report);
    switch (entry.state) {
    case CaseState::Checking: return CasesModel::tr("Checking…");
    case CaseState::Stopped: return CasesModel::tr("Stopped");
    case CaseState::Failed: return CasesModel::tr("Could not be read");
    case CaseState::Done: break;
    }
    return {};
}

/// What a screen reader says instead of the shape.
QString stateWord(const Case &entry)
{
    if (!entry.report || entry.state == CaseState::Checking)
        return {};
    return ReportFacts::answerWord(*entry.report, Words());
}

} // namespace

int CasesModel::add(Case added)
{
    added.id = ++m_lastId;
    putBack(0, std::move(added));
    return m_lastId;
}

void CasesModel::putBack(int row, Case taken)
{
    row = std::clamp(row, 0, rowCount());
    beginInsertRows({}, row, row);
    m_cases.insert(m_cases.begin() + row, std::move(taken));
    endInsertRows();
}

void CasesModel::update(const Case &changed)
{
    const int row = rowOf(changed.id);
    if (row < 0)
        return;
    m_cases[std::size_t(row)] = changed;
    emit dataChanged(index(row), index(row));
}

const Case *CasesModel::at(int row) const { return row < 0 || row >= rowCount() ? nullptr : &m_cases[std::size_t(row)]; }

int CasesModel::rowOf(int id) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [id](const Case &entry) { return entry.id == id; });
    return found == m_cases.end() ? -1 : int(found - m_cases.begin());
}

const Case *CasesModel::find(int id) const { return at(rowOf(id)); }

const Case *CasesModel::findSame(const std::string &bytes) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&bytes](const Case &entry) { return entry.bytes && *entry.bytes == bytes; });
    return found == m_cases.end() ? nullptr : &*found;
}

std::optional<Case> CasesModel::take(int id)
{
    const int row = rowOf(id);
    if (row < 0)
        return std::nullopt;
    beginRemoveRows({}, row, row);
    Case taken = std::move(m_cases[std::size_t(row)]);
    m_cases.erase(m_cases.begin() + row);
    endRemoveRows();
    return taken;
}

void CasesModel::retranslate()
{
    if (!m_cases.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int CasesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cases.size()); }

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Case &entry = m_cases[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return nameOf(entry);
    case SubjectRole: return subjectOf(entry);
    case Qt::AccessibleTextRole: {
        QStringList parts{nameOf(entry), subjectOf(entry), stateWord(entry)};
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
    case IdRole: return entry.id;
    case TimeRole: return localTimeText(entry.openedAt);
    case LookRole: return QVariant::fromValue(entry.report && entry.state != CaseState::Checking ? lookOf(*entry.report) : Look());
    default: return {};
    }
}

} // namespace heloscope::ui
