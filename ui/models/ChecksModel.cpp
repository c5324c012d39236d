#include "ui/models/ChecksModel.h"

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"
#include "ui/text/TermText.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

Look lookOfResult(AuthResult result)
{
    switch (result) {
    case AuthResult::Pass: return {Tone::Green, Shape::CircleTick};
    case AuthResult::Fail: return {Tone::Red, Shape::OctagonCross};
    case AuthResult::SoftFail:
    case AuthResult::Policy: return {Tone::Amber, Shape::TriangleMark};
    case AuthResult::None:
    case AuthResult::Neutral: return {Tone::Blue, Shape::CircleInfo};
    case AuthResult::PermError: return {Tone::Amber, Shape::TriangleMark};
    case AuthResult::TempError:
    case AuthResult::NotChecked: break;
    }
    return {Tone::Grey, Shape::SquareQuestion};
}

} // namespace

void ChecksModel::setReport(ReportPtr report)
{
    beginResetModel();
    m_report = std::move(report);
    rebuild();
    endResetModel();
}

void ChecksModel::retranslate()
{
    beginResetModel();
    m_words = Words();
    rebuild();
    endResetModel();
}

void ChecksModel::rebuild()
{
    m_rows.clear();
    if (!m_report)
        return;
    addSpf();
    addDkim();
    addArc();
    addDmarc();
    addHistoric();
    addEncryption();
}

ByteRange ChecksModel::rangeOf(std::optional<std::size_t> field) const
{
    if (!field || !m_report->message || *field >= m_report->message->fields().size())
        return {};
    return m_report->message->fields()[*field].whole;
}

/// What the reader's own server recorded, and why that differs.
void ChecksModel::note(Row &row, std::string_view method, AuthResult now, const CheckSubject &subject, std::string_view reason) const
{
    const authres::MethodResult *recorded = recordedResult(*m_report, method, subject);
    row.recorded = recorded ? recorded->result : std::string();
    row.difference = toQString(differenceSentence(method, now, recorded, reason, m_words));
}

ChecksModel::Row ChecksModel::made(QString check, std::string method, AuthResult result, std::string_view domainName) const
{
    Row row;
    row.check = std::move(check);
    row.domain = toShown(domain::toUnicode(domainName));
    row.now = toString(result);
    note(row, method, result, {domainName, {}, {}}, {});
    row.method = std::move(method);
    row.look = lookOfResult(result);
    return row;
}

void ChecksModel::addSpf()
{
    const auto add = [this](const spf::Verdict &verdict, const QString &name) {
        Row row = made(name, "spf", verdict.result, verdict.domain);
        row.why = toQString(reasonSentence(FindingGroup::Spf, verdict.reason, m_words));
        if (row.why.isEmpty() && verdict.mechanism)
            //: Checks table, SPF. %1 = the term of the record that matched
            row.why = tr("The entry “%1” decided.").arg(toShown(*verdict.mechanism));
        for (const authres::Recorded &record : m_report->recorded) {
            if (equalsIgnoreCase(record.header, "Received-SPF"))
                row.ranges.push_back(record.range);
        }
        m_rows.push_back(std::move(row));
        return m_rows.size() - 1;
    };
    if (m_report->spf) {
        const std::size_t at = add(*m_report->spf, m_report->spf->identity == spf::Identity::Helo ? tr("SPF (greeting)") : tr("SPF"));
        if (m_report->dmarc)
            m_rows[at].matches = m_report->dmarc->spfAligned;
    }
    if (m_report->spfHelo)
        add(*m_report->spfHelo, tr("SPF (greeting)"));
}

void ChecksModel::addDkim()
{
    int number = 0;
    for (const dkim::Signature &signature : m_report->dkim) {
        //: Checks table. %1 = number of the signature
        Row row = made(m_report->dkim.size() > 1 ? tr("DKIM seal %1").arg(++number) : tr("DKIM seal"), "dkim", signature.result, signature.domain);
        note(row, "dkim", signature.result, {signature.domain, signature.selector, signature.signaturePrefix}, signature.reason);
        row.difference.clear(); // is part of the meaning
        row.matches = signature.aligned;
        row.ranges = {rangeOf(signature.field)};
        row.why = toQString(sealMeaning(*m_report, signature, m_words));
        m_rows.push_back(std::move(row));
    }
}

void ChecksModel::addArc()
{
    if (!m_report->arc)
        return;
    for (const arc::Set &set : m_report->arc->sets) {
        const AuthResult result = set.seal == Validity::Valid ? AuthResult::Pass : set.seal == Validity::Invalid ? AuthResult::Fail : AuthResult::NotChecked;
        //: Checks table. %1 = instance number of an ARC set
        Row row = made(tr("ARC %1").arg(set.instance), "arc", result, set.sealer);
        row.recorded.clear();
        row.difference.clear();
        for (const auto &field : {set.sealField, set.messageField, set.resultsField}) {
            if (field)
                row.ranges.push_back(rangeOf(field));
        }
        row.why = toQString(noteMeaning(set, m_words));
        if (m_report->arc->trustedSealer == set.sealer)
            row.why += QLatin1Char(' ') + tr("You trust this forwarder.");
        m_rows.push_back(std::move(row));
    }
}

void ChecksModel::addDmarc()
{
    if (!m_report->dmarc)
        return;
    const dmarc::Verdict &verdict = *m_report->dmarc;
    Row row = made(tr("DMARC"), "dmarc", verdict.result, verdict.domain);
    if (const HeaderField *from = m_report->message ? m_report->message->first("From") : nullptr)
        row.ranges = {from->whole};
    row.why = toQString(reasonSentence(FindingGroup::Dmarc, verdict.reason, m_words));
    if (row.why.isEmpty() && verdict.inForce)
        //: Checks table, DMARC. %1 = RFC word of the policy ("reject")
        row.why = tr("The owner’s rule is “%1”.").arg(toQString(dmarc::toString(*verdict.inForce)));
    m_rows.push_back(std::move(row));
}

void ChecksModel::addHistoric()
{
    for (const domainkeys::Signature &signature : m_report->domainKeys) {
        Row row = made(tr("DomainKeys (historic)"), "domainkeys", signature.result, signature.domain);
        row.ranges = {rangeOf(signature.field)};
        row.why = toQString(reasonSentence(FindingGroup::Dkim, signature.reason, m_words));
        m_rows.push_back(std::move(row));
    }
    if (m_report->senderId && m_report->senderId->result != AuthResult::None)
        m_rows.push_back(made(tr("Sender ID (historic)"), "sender-id", m_report->senderId->result, m_report->senderId->pra));
    if (m_report->dkim2 && m_report->dkim2->result != AuthResult::None)
        addDkim2(*m_report->dkim2);
    if (m_report->bimi && m_report->bimi->result != "skipped" && m_report->bimi->result != "none") {
        Row row = made(tr("BIMI"), "bimi", parseAuthResult(m_report->bimi->result).value_or(AuthResult::NotChecked),
                       m_report->dmarc ? m_report->dmarc->domain : std::string());
        row.now = m_report->bimi->result;
        m_rows.push_back(std::move(row));
    }
}

void ChecksModel::addDkim2(const dkim2::Verdict &verdict)
{
    //: Checks table. %1 = number of the draft, "09"
    Row whole = made(tr("DKIM2 (draft %1)").arg(toQString(verdict.draft)), "dkim2", verdict.result, {});
    whole.why = toQString(reasonSentence(FindingGroup::Dkim, verdict.reason, m_words));
    m_rows.push_back(std::move(whole));
    for (const dkim2::Hop &hop : verdict.hops) {
        //: Checks table. %1 = number of the hop
        Row row = made(tr("DKIM2 step %1").arg(hop.i), "dkim2", hop.result, hop.domain);
        row.why = toQString(stepMeaning(hop, m_words));
        m_rows.push_back(std::move(row));
    }
}

void ChecksModel::addEncryption()
{
    const received::Path &path = m_report->path;
    if (!path.border || *path.border >= path.hops.size())
        return;
    const received::Hop &hop = path.hops[*path.border];
    Row row;
    row.check = tr("Encryption (TLS)");
    row.domain = toShown(hop.by);
    row.ranges = {hop.range};
    row.look = {Tone::Blue, Shape::CircleInfo};
    row.now = hop.tls ? (hop.tlsVersion.empty() ? std::string("TLS") : hop.tlsVersion) : std::string("none");
    row.why = hop.tls ? tr("It came to your server encrypted.") : tr("Your server did not note any encryption.");
    m_rows.push_back(std::move(row));
}

int ChecksModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ChecksModel::rowAt(std::size_t offset) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (const ByteRange range : m_rows[row].ranges) {
            if (range.begin <= offset && offset < range.end)
                return int(row);
        }
    }
    return -1;
}

QString ChecksModel::termOf(std::size_t row) const
{
    const auto same = std::count_if(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(row),
                                    [&](const Row &before) { return before.method == m_rows[row].method; });
    return toQString(heloscope::termOf(m_rows[row].method, *m_report, std::size_t(same), m_words));
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto meaning = [&] {
        const auto result = parseAuthResult(row.now);
        return result ? toQString(meaningOf(*result, row.method, m_words)) : QString();
    };
    switch (role) {
    case RangesRole: return QVariant::fromValue(row.ranges);
    case LookRole: return QVariant::fromValue(row.look);
    case ResultRole: return toQString(row.now);
    case MeaningRole: return meaning();
    case TermRole: return termOf(std::size_t(index.row()));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (Column(index.column())) {
    case CheckColumn: return row.check;
    case NowColumn: return toShown(row.now);
    case RecordedColumn: return row.recorded.empty() ? QStringLiteral("–") : toShown(row.recorded);
    case DomainColumn: return row.domain;
    case MatchColumn: return !row.matches ? QStringLiteral("–") : *row.matches ? tr("yes") : tr("no");
    case WhyColumn: {
        const QString why = row.why.isEmpty() ? meaning() : row.why;
        return row.difference.isEmpty() ? why : why + QLatin1Char(' ') + row.difference;
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case CheckColumn: return tr("Check");
    case NowColumn: return tr("Result now");
    case RecordedColumn: return tr("Recorded by your server");
    case DomainColumn: return tr("Domain");
    case MatchColumn: return tr("Matches From");
    case WhyColumn: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
