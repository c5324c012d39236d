#include "ui/models/DnsModel.h"

#include "ui/export/CaseFile.h"
#include "ui/models/Roles.h"
#include "ui/models/Times.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

QString joinedValues(const DnsAnswer &answer)
{
    QStringList values;
    for (const std::string &value : answer.values)
        values << toShown(value);
    return values.join(QLatin1String(" · "));
}

} // namespace

void DnsModel::setReport(const ReportPtr &report)
{
    beginResetModel();
    m_answers = report ? answersUsed(*report) : DnsAnswers();
    m_rows.clear();
    for (auto entry = m_answers.begin(); entry != m_answers.end(); ++entry)
        m_rows.push_back(entry);
    endResetModel();
}

void DnsModel::retranslate()
{
    beginResetModel();
    m_words = Words();
    endResetModel();
}

int DnsModel::asked() const
{
    return int(std::count_if(m_answers.begin(), m_answers.end(), [](const auto &entry) { return entry.second.status != DnsStatus::NotAsked; }));
}

int DnsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant DnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DnsQuestion &question = m_rows[std::size_t(index.row())]->first;
    const DnsAnswer &answer = m_rows[std::size_t(index.row())]->second;
    if (role == LookRole) {
        const bool open = answer.status == DnsStatus::Failed || answer.status == DnsStatus::NotAsked;
        return QVariant::fromValue(open ? Look{Tone::Grey, Shape::SquareQuestion} : Look{Tone::Blue, Shape::CircleInfo});
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn: return toShown(question.name);
    case TypeColumn: return toQString(toString(question.type));
    case StatusColumn: return toQString(label(answer, m_words));
    case AnswerColumn: return answer.error.empty() ? joinedValues(answer) : toShown(answer.error);
    case SecureColumn: return answer.secure.value_or(false) ? tr("yes") : tr("not known");
    case ServerColumn: return toShown(answer.server);
    case TimeColumn: return answer.askedAt ? localTimeText(*answer.askedAt) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant DnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case NameColumn: return tr("Name");
    case TypeColumn: return tr("Type");
    case StatusColumn: return tr("Status");
    case AnswerColumn: return tr("Answer");
    case SecureColumn: return tr("Secured");
    case ServerColumn: return tr("Who answered");
    case TimeColumn: return tr("When");
    case ColumnCount: break;
    }
    return {};
}

QString DnsModel::questionText(const DnsQuestion &question) { return QStringLiteral("%1 %2").arg(toShown(question.name), toQString(toString(question.type))); }

QString DnsModel::answerText(const DnsAnswer &answer, const Words &words)
{
    QStringList parts{answer.answered() ? joinedValues(answer) : toQString(label(answer.status, words))};
    if (!answer.server.empty())
        //: DNS answer in a finding's details. %1 = server that answered
        parts << tr("from %1").arg(toShown(answer.server));
    if (answer.askedAt)
        parts << localTimeText(*answer.askedAt);
    if (answer.secure.value_or(false))
        parts << tr("secured (DNSSEC)");
    return parts.join(QLatin1String(" · "));
}

} // namespace heloscope::ui
