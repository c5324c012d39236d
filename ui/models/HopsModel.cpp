#include "ui/models/HopsModel.h"

#include "core/base/Ascii.h"
#include "core/received/ConsistencyChecks.h"
#include "ui/export/Digest.h"
#include "ui/models/Times.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <algorithm>

namespace heloscope::ui {

void HopsModel::setReport(ReportPtr report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

void HopsModel::retranslate()
{
    beginResetModel();
    m_words = Words();
    endResetModel();
}

int HopsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_report ? 0 : int(m_report->path.hops.size()); }

received::Zone HopsModel::zone(int row) const
{
    const std::size_t at = hopIndex(row);
    return at < m_report->path.zones.size() ? m_report->path.zones[at] : received::Zone::Claimed;
}

Look HopsModel::look(int row) const
{
    using received::Strength;
    auto worst = std::optional<Strength>();
    for (const std::string &problem : hop(row).problems)
        worst = std::max(worst, received::strengthOf(problem));
    if (worst == Strength::Strong)
        return {Tone::Red, Shape::OctagonCross};
    if (worst == Strength::Medium)
        return {Tone::Amber, Shape::TriangleMark};
    switch (zone(row)) {
    case received::Zone::Yours: return {Tone::Green, Shape::CircleTick};
    case received::Zone::Border: return {Tone::Blue, Shape::CircleInfo};
    case received::Zone::Claimed: return {Tone::Grey, Shape::SquareQuestion};
    }
    return {};
}

QString HopsModel::hostName(int row) const
{
    const received::Hop &entry = hop(row);
    const bool hasName = !entry.rdns.empty() && !equalsIgnoreCase(entry.rdns, "unknown");
    if (hasName)
        return toShown(entry.rdns);
    // What a client calls itself is a claim; beyond the border it must not stand there like a name.
    if (zone(row) == received::Zone::Yours || entry.ip.empty())
        return entry.fromName.empty() ? (entry.helo.empty() ? tr("Unknown computer") : toShown(entry.helo)) : toShown(entry.fromName);
    return tr("Unknown computer");
}

QString HopsModel::encryption(int row) const
{
    const received::Hop &entry = hop(row);
    if (!entry.tls)
        return entry.with.empty() ? QString() : tr("not noted");
    return entry.tlsVersion.empty() ? QStringLiteral("TLS") : toShown(entry.tlsVersion);
}

QString HopsModel::notes(int row) const
{
    const received::Hop &entry = hop(row);
    QStringList notes;
    const std::string &called = entry.helo.empty() ? entry.fromName : entry.helo;
    if (zone(row) != received::Zone::Yours && !called.empty() && !equalsIgnoreCase(called, entry.rdns) && hostName(row) != toShown(called))
        //: Path. %1 = the name a computer gave itself
        notes << tr("It called itself “%1”.").arg(toShown(called));
    if (const std::string extra = extraStepsSentence(m_report->path, hopIndex(row), m_words); !extra.empty())
        notes << toQString(extra);
    if (entry.clockSkew)
        notes << toQString(skewSentence(entry, m_words));
    for (const std::string &problem : entry.problems)
        notes << toQString(hopProblem(problem, m_words));
    if (m_report->path.gatewayBorder == hopIndex(row) && m_report->path.border != hopIndex(row))
        notes << tr("A mail filter took it in here. If it works for you, choose it as yours.");
    if (zone(row) == received::Zone::Border)
        //: Path. %1 = host name of the user's own receiving server
        notes << tr("Your server %1 wrote this down: it is the true sending address.").arg(toShown(entry.by));
    else if (zone(row) == received::Zone::Claimed && notes.isEmpty())
        notes << tr("Written by the sender’s side: it can be invented.");
    else if (entry.tls && notes.isEmpty())
        //: Path. %1 = "TLS 1.3" or just "TLS"
        notes << tr("Passed on encrypted (%1).").arg(encryption(row));
    if (entry.authenticated)
        notes << tr("The sender had logged in there.");
    if (row == rowCount() - 1 && zone(row) == received::Zone::Yours)
        notes << tr("Delivered.");
    return notes.join(QLatin1Char(' '));
}

std::optional<HopsModel::Delay> HopsModel::delayBetween(int older, int row) const
{
    Delay sum;
    for (int at = older + 1; at <= row; ++at) {
        const received::Hop &entry = hop(at);
        const auto delay = entry.likelyDelay ? entry.likelyDelay : entry.delaySeconds;
        if (!delay)
            return std::nullopt;
        sum.seconds += *delay;
        sum.estimated = sum.estimated || entry.likelyDelay;
    }
    return sum;
}

QString HopsModel::delayText(Delay delay) const
{
    const QString pattern = delay.estimated ? QStringLiteral("≈ +%1") : QStringLiteral("+%1");
    return delay.seconds < 0 ? tr("clock differs") : pattern.arg(toQString(durationText(delay.seconds, m_words)));
}

QString HopsModel::delayText(int row) const
{
    const auto delay = delayBetween(row - 1, row);
    return delay ? delayText(*delay) : QString();
}

int HopsModel::rowAt(std::size_t offset) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (hop(row).range.begin <= offset && offset < hop(row).range.end)
            return row;
    }
    return -1;
}

QString HopsModel::borderText() const
{
    if (rowCount() == 0)
        return {};
    const received::Path &path = m_report->path;
    QStringList sentences{toQString(label(path.basis, m_words))};
    if (path.border && path.basis != received::BorderBasis::User)
        //: Path. %1 = how sure, "likely"
        sentences << tr("How sure: %1.").arg(toQString(label(path.confidence, m_words)));
    // What the place rests on is said by the basis; here stands what spoke for or against it.
    for (const std::string_view telling : {"recorded-client-matches", "recorded-client-differs", "recorded-client-at-gateway", "hybrid-connector",
                                           "gateway-in-front", "no-peer-address", "no-delivery-marks", "through-forwarder", "profile-does-not-name-top-host"}) {
        if (std::find(path.borderReasons.begin(), path.borderReasons.end(), telling) != path.borderReasons.end())
            sentences << toQString(borderReason(telling, m_words));
    }
    return sentences.join(QLatin1Char(' '));
}

QString HopsModel::originText() const
{
    QStringList lines;
    if (m_report) {
        for (const Fact &fact : originFacts(*m_report, m_words))
            //: Path, above the picture. %1 = "First computer outside", %2 = address and name
            lines << tr("%1: %2").arg(toQString(fact.label), toQString(fact.value));
    }
    return lines.join(QLatin1Char('\n'));
}

QString HopsModel::text(int row, Column column) const
{
    const received::Hop &entry = hop(row);
    switch (column) {
    case NumberColumn: return QString::number(row + 1);
    case TimeColumn: return entry.date ? messageTimeText(*entry.date) : QString();
    case HostColumn: return hostName(row);
    case AddressColumn: return toShown(entry.ip);
    case HandedToColumn: return toShown(entry.by);
    case EncryptionColumn: return encryption(row);
    case DelayColumn: return delayText(row);
    case ZoneColumn: return toQString(label(zone(row), m_words));
    case NotesColumn: return notes(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant HopsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const received::Hop &entry = hop(row);
    switch (role) {
    case Qt::DisplayRole: return text(row, Column(index.column()));
    case ZoneRole: return int(zone(row));
    case HopIndexRole: return int(hopIndex(row));
    case DelayRole: {
        const auto delay = delayBetween(row - 1, row);
        return delay ? QVariant(qlonglong(delay->seconds)) : QVariant();
    }
    case LongDelayRole: {
        const auto delay = delayBetween(row - 1, row);
        return delay && delay->seconds >= longDelaySeconds;
    }
    case TimeTipRole: return entry.date ? allZonesText(*entry.date) : QString();
    case InternalRole: return entry.internal;
    case LookRole: return QVariant::fromValue(look(row));
    case RangesRole: return QVariant::fromValue(ByteRanges{entry.range});
    default: return {};
    }
}

QVariant HopsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case NumberColumn: return tr("Step");
    case TimeColumn: return tr("Time");
    case HostColumn: return tr("Computer");
    case AddressColumn: return tr("Address");
    case HandedToColumn: return tr("Handed to");
    case EncryptionColumn: return tr("Encryption");
    case DelayColumn: return tr("Delay");
    case ZoneColumn: return tr("Written by");
    case NotesColumn: return tr("Notes");
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
