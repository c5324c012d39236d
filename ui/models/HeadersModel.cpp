#include "ui/models/HeadersModel.h"

#include "core/message/EncodedWord.h"
#include "ui/text/QtText.h"

namespace heloscope::ui {

void HeadersModel::setSource(std::shared_ptr<const SourceText> source)
{
    beginResetModel();
    m_source = std::move(source);
    endResetModel();
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
    endResetModel();
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
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case LineColumn: {
        const auto span = m_source->linesOf(field.whole);
        return span ? QVariant(span->first + 1) : QVariant();
    }
    case NameColumn: return field.name.empty() ? tr("(not a header line)") : toShown(message()->name(field));
    case ValueColumn: return value(field);
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
    case ColumnCount: break;
    }
    return {};
}

} // namespace heloscope::ui
