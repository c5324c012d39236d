#include "ui/models/FindingsModel.h"

#include "ui/models/DnsModel.h"
#include "ui/models/ReportFacts.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"
#include "ui/text/TermText.h"

#include <QPoint>

namespace heloscope::ui {

void FindingsModel::setReport(ReportPtr report, std::shared_ptr<const SourceText> source)
{
    beginResetModel();
    m_report = std::move(report);
    m_source = std::move(source);
    endResetModel();
}

void FindingsModel::retranslate()
{
    m_words = Words();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_report ? 0 : int(m_report->findings.size()); }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &entry = finding(index.row());
    const FindingInfo &info = infoOf(entry.code);
    switch (role) {
    case Qt::DisplayRole: return toQString(m_words.title(entry));
    case Qt::AccessibleTextRole:
        //: Accessible name of a finding. %1 = severity ("Bad sign"), %2 = the finding's sentence
        return tr("%1: %2").arg(toQString(label(entry.severity, m_words)), toQString(m_words.title(entry)));
    case Qt::AccessibleDescriptionRole:
    case TextRole: return toQString(m_words.text(entry));
    case AdviceRole: return toQString(m_words.advice(entry));
    case SeverityRole: return int(entry.severity);
    case SeverityWordRole: return toQString(label(entry.severity, m_words));
    case CodeRole: return toQString(info.id);
    case GroupRole: return int(info.group);
    case GroupWordRole: return toQString(label(info.group, m_words));
    case SectionRole: return toQString(info.section);
    case LinesRole: return m_source ? ReportFacts::linesText(entry.where, *m_source) : QString();
    case SpanRole:
        for (const Where &place : entry.where) {
            if (const auto span = m_source ? m_source->linesOf(place.range) : std::nullopt)
                return QPoint(span->first, span->last);
        }
        return {};
    case TermRole: return toQString(termOf(entry, *m_report, m_words));
    case DetailsRole: return details(entry);
    case LookRole: return QVariant::fromValue(lookOf(entry.severity));
    case RangesRole: {
        ByteRanges ranges;
        for (const Where &place : entry.where)
            ranges.push_back(place.range);
        return QVariant::fromValue(ranges);
    }
    default: return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SeverityRole, "severity"}, {TextRole, "text"}, {CodeRole, "code"}, {RangesRole, "ranges"}});
    return names;
}

int FindingsModel::rowAt(std::size_t offset) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const Where &place : finding(row).where) {
            if (place.range.begin <= offset && offset < place.range.end)
                return row;
        }
    }
    return -1;
}

QStringList FindingsModel::details(const Finding &entry) const
{
    QStringList rows;
    for (const auto &value : entry.values.items)
        rows << toQString(valueLabel(shownValue(value.first), m_words)) << toShown(value.second);
    for (const DnsQuestion &question : ReportFacts::dnsEvidence(*m_report, entry))
        rows << DnsModel::questionText(question) << DnsModel::answerText(m_report->dns.at(question), m_words);
    const FindingInfo &info = infoOf(entry.code);
    if (!info.section.empty())
        rows << tr("Rule") << toQString(info.section);
    rows << tr("Code") << toQString(info.id);
    return rows;
}

QString FindingsModel::plainText(int row) const
{
    const QModelIndex at = index(row);
    QStringList lines{at.data(Qt::AccessibleTextRole).toString(), at.data(TextRole).toString(), at.data(AdviceRole).toString(), at.data(LinesRole).toString()};
    const QStringList pairs = at.data(DetailsRole).toStringList();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        lines << QStringLiteral("%1: %2").arg(pairs[i], pairs[i + 1]);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace heloscope::ui
