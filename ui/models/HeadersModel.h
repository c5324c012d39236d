// The header fields in message order: name and value, decoded or raw. All text is made fit for the screen.
#pragma once

#include "ui/models/Roles.h"
#include "ui/models/SourceText.h"

#include <QAbstractTableModel>

#include <memory>

namespace heloscope::ui {

class HeadersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, ValueColumn, ColumnCount };
    enum class Values { Decoded, Raw };
    explicit HeadersModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSource(std::shared_ptr<const SourceText> source);
    void setValues(Values values);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The row of the field that has the octet `offset`, or -1.
    int rowAt(std::size_t offset) const;

    static constexpr qsizetype shownValueCharacters = 20000; // of one field; the source shows the rest

private:
    const Message *message() const { return m_source ? m_source->message().get() : nullptr; }
    QString value(const HeaderField &field) const;

    std::shared_ptr<const SourceText> m_source;
    Values m_values = Values::Decoded;
};

} // namespace heloscope::ui
