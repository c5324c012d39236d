#include "ui/models/CompareModel.h"

#include "ui/models/ChecksModel.h"
#include "ui/models/ReportFacts.h"
#include "ui/models/Times.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

/// A check's result with its domain, "pass · example.com"; several of the same name one below the other.
QString resultsNamed(const ChecksModel &checks, const QString &name)
{
    QStringList results;
    for (int row = 0; row < checks.rowCount(); ++row) {
        if (checks.index(row, ChecksModel::CheckColumn).data().toString() == name)
            results << QStringLiteral("%1 · %2").arg(checks.index(row, ChecksModel::NowColumn).data().toString(),
                                                     checks.index(row, ChecksModel::DomainColumn).data().toString());
    }
    return results.join(QLatin1Char('\n'));
}

QStringList checkNames(const ChecksModel &checks)
{
    QStringList names;
    for (int row = 0; row < checks.rowCount(); ++row)
        names << checks.index(row, ChecksModel::CheckColumn).data().toString();
    return names;
}

QString hosts(const received::Path &path, bool own)
{
    QStringList names;
    for (std::size_t i = 0; i < path.hops.size() && i < path.zones.size(); ++i) {
        if ((path.zones[i] != received::Zone::Claimed) == own)
            names << toShown(path.hops[i].by);
    }
    std::reverse(names.begin(), names.end()); // oldest first, as in the picture of the path
    return names.join(QLatin1Char('\n'));
}

QString fieldValue(const Report &report, const char *name)
{
    const HeaderField *field = report.message ? report.message->first(name) : nullptr;
    return field ? toShown(report.message->value(*field)) : QString();
}

const Finding *findingOf(const Report &report, FindingCode code)
{
    const auto found = std::find_if(report.findings.begin(), report.findings.end(), [code](const Finding &finding) { return finding.code == code; });
    return found == report.findings.end() ? nullptr : &*found;
}

} // namespace

void CompareModel::setReports(const ReportPtr &first, const ReportPtr &second)
{
    beginResetModel();
    m_rows.clear();
    m_names = {ReportFacts::shortSender(*first), ReportFacts::shortSender(*second)};
    const Words words;
    add(tr("Answer"), ReportFacts::answerWord(*first, words), ReportFacts::answerWord(*second, words));
    add(tr("In one sentence"), toQString(words.sentence(first->verdict.headline)), toQString(words.sentence(second->verdict.headline)));
    addSenders(*first, *second);
    addChecks(first, second);
    addWay(*first, *second);
    addFindings(*first, *second);
    endResetModel();
}

void CompareModel::add(const QString &fact, const QString &first, const QString &second)
{
    if (!first.isEmpty() || !second.isEmpty())
        m_rows.push_back({fact, first, second});
}

void CompareModel::addSenders(const Report &first, const Report &second)
{
    const auto values = [](const SenderCard &card) { return card.values.join(QLatin1Char('\n')); };
    const SenderCard seen = ReportFacts::senderYouSee(first), sent = ReportFacts::whoTrulySent(first), replies = ReportFacts::whereRepliesGo(first);
    add(seen.caption, values(seen), values(ReportFacts::senderYouSee(second)));
    add(sent.caption, values(sent), values(ReportFacts::whoTrulySent(second)));
    add(replies.caption, values(replies), values(ReportFacts::whereRepliesGo(second)));
    add(tr("Subject"), ReportFacts::subject(first), ReportFacts::subject(second));
    for (const char *name : {"Return-Path", "Message-ID", "User-Agent", "X-Mailer"})
        add(QString::fromLatin1(name), fieldValue(first, name).trimmed(), fieldValue(second, name).trimmed());
}

void CompareModel::addChecks(const ReportPtr &first, const ReportPtr &second)
{
    ChecksModel left, right;
    left.setReport(first);
    right.setReport(second);
    QStringList names = checkNames(left) + checkNames(right);
    names.removeDuplicates();
    for (const QString &name : names)
        add(name, resultsNamed(left, name), resultsNamed(right, name));
}

void CompareModel::addWay(const Report &first, const Report &second)
{
    const auto received = [](const Report &report) { return report.path.receivedAt ? localTimeText(*report.path.receivedAt) : QString(); };
    add(tr("Sent by the computer"), toShown(first.path.client.ip), toShown(second.path.client.ip));
    add(tr("Taken by your servers"), hosts(first.path, true), hosts(second.path, true));
    add(tr("Claimed way before that"), hosts(first.path, false), hosts(second.path, false));
    add(tr("Received"), received(first), received(second));
}

/// Findings by what they say; one that both have in the same words makes one row without a difference.
void CompareModel::addFindings(const Report &first, const Report &second)
{
    const Words words;
    const auto title = [&words](const Finding *finding) { return finding ? toQString(words.title(*finding)) : QString(); };
    std::vector<FindingCode> codes;
    for (const Report *report : {&first, &second}) {
        for (const Finding &finding : report->findings) {
            if (std::find(codes.begin(), codes.end(), finding.code) == codes.end())
                codes.push_back(finding.code);
        }
    }
    for (const FindingCode code : codes) {
        const Finding *left = findingOf(first, code), *right = findingOf(second, code);
        add(toQString(label((left ? left : right)->severity, words)), title(left), title(right));
    }
}

int CompareModel::differences() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.differs(); }));
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == DiffersRole)
        return row.differs();
    if (role != Qt::DisplayRole)
        return {};
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    switch (Column(index.column())) {
    case FactColumn: return row.fact;
    case FirstColumn: return shown(row.first);
    case SecondColumn: return shown(row.second);
    case ColumnCount: break;
    }
    return {};
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == FactColumn ? tr("Fact") : m_names.value(section - FirstColumn);
}

} // namespace heloscope::ui
