// The header fields in message order: name and value, decoded or raw, and what a field of a service or program is for. All text is
// made fit for the screen.
#pragma once

#include "ui/export/Digest.h"
#include "ui/models/Roles.h"
#include "ui/models/SourceText.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace heloscope::ui {

class HeadersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, ValueColumn, MeaningColumn, ColumnCount };
    enum class Values { Decoded, Raw };
    explicit HeadersModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSource(std::shared_ptr<const SourceText> source);
    /// What is known of the fields of services and programs; null where there is no report yet.
    void setReport(ReportPtr report);
    void setValues(Values values);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The field decoded part by part; nothing where its name is not known.
    std::optional<VendorNote> noteOf(int row) const;
    /// Any field has one, so that the column is worth its room.
    bool hasMeanings() const { return m_report && !m_report->vendor.empty(); }
    /// The row of the field that has the octet `offset`, or -1.
    int rowAt(std::size_t offset) const;

    static constexpr qsizetype shownValueCharacters = 20000; // of one field; the source shows the rest

private:
    const Message *message() const { return m_source ? m_source->message().get() : nullptr; }
    QString value(const HeaderField &field) const;
    const vendor::Field *vendorField(int row) const;
    QString meaning(int row) const;

    std::shared_ptr<const SourceText> m_source;
    ReportPtr m_report;
    Values m_values = Values::Decoded;
    Words m_words;
};

} // namespace heloscope::ui
