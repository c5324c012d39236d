#include "ui/models/HeadersModel.h"

#include "core/message/EncodedWord.h"
#include "ui/text/QtText.h"
#include "ui/text/VendorText.h"

#include <algorithm>

namespace heloscope::ui {

void HeadersModel::setSource(std::shared_ptr<const SourceText> source)
{
    beginResetModel();
    m_source = std::move(source);
    endResetModel();
}

void HeadersModel::setReport(ReportPtr report)
{
    m_report = std::move(report);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HeadersModel::setValues(Values values)
{
    m_values = values;
    if (rowCount() > 0)
        emit dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

void HeadersModel::retranslate()
{
    beginResetModel();
    m_words = Words();
    endResetModel();
}

const vendor::Field *HeadersModel::vendorField(int row) const
{
    if (!m_report || !message() || m_report->message.get() != message())
        return nullptr;
    const auto &fields = m_report->vendor; // in message order
    const auto found = std::lower_bound(fields.begin(), fields.end(), std::size_t(row),
                                        [](const vendor::Field &field, std::size_t at) { return field.field < at; });
    return found != fields.end() && found->field == std::size_t(row) ? &*found : nullptr;
}

std::optional<VendorNote> HeadersModel::noteOf(int row) const
{
    const vendor::Field *field = vendorField(row);
    return field ? std::optional(vendorNote(*m_report, *field, m_words)) : std::nullopt;
}

/// What the field says where a value has a known meaning, else what it is for.
QString HeadersModel::meaning(int row) const
{
    const vendor::Field *field = vendorField(row);
    if (!field)
        return {};
    const auto telling = std::find_if(field->facts.begin(), field->facts.end(), [](const vendor::Fact &fact) { return !fact.meaning.empty(); });
    return toQString(telling != field->facts.end() ? vendorValue(*field, *telling, m_words) : vendorPurpose(field->meaning, m_words));
}

int HeadersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !message() ? 0 : int(message()->fields().size()); }

QString HeadersModel::value(const HeaderField &field) const
{
    const std::string_view raw = message()->value(field).substr(0, std::size_t(shownValueCharacters));
    if (m_values == Values::Decoded)
        return toShown(decodeHeaderText(raw).text);
    QString text; // the folds stay as line breaks, everything else hidden is shown
    for (std::size_t begin = 0; begin <= raw.size();) {
        const std::size_t end = std::min(raw.find('\n', begin), raw.size());
        std::string_view line = raw.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (begin > 0)
            text += QLatin1Char('\n');
        text += toShown(line);
        begin = end + 1;
    }
    return text;
}

int HeadersModel::rowAt(std::size_t offset) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ByteRange range = message()->fields()[std::size_t(row)].whole;
        if (range.begin <= offset && offset < range.end)
            return row;
    }
    return -1;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HeaderField &field = message()->fields()[std::size_t(index.row())];
    if (role == RangesRole)
        return QVariant::fromValue(ByteRanges{field.whole});
    if (role == ClaimRole) {
        const vendor::Field *known = vendorField(index.row());
        return known && !known->believable;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case LineColumn: {
        const auto span = m_source->linesOf(field.whole);
        return span ? QVariant(span->first + 1) : QVariant();
    }
    case NameColumn: return field.name.empty() ? tr("(not a header line)") : toShown(message()->name(field));
    case ValueColumn: return value(field);
    case MeaningColumn: return meaning(index.row());
    case ColumnCount: break;
    }
    return {};
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case LineColumn: return tr("Line");
    case NameColumn: return tr("Name");
    case ValueColumn: return tr("Value");
    case MeaningColumn: return tr("Meaning");
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
