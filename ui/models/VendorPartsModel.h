// The parts of one header field of a service or program: what is written, what the part is, what the value means.
#pragma once

#include "ui/export/Digest.h"

#include <QAbstractTableModel>

namespace heloscope::ui {

class VendorPartsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PartColumn, ValueColumn, MeaningColumn, ColumnCount };
    explicit VendorPartsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setParts(std::vector<VendorNote::Part> parts);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_parts.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<VendorNote::Part> m_parts;
};

} // namespace heloscope::ui
