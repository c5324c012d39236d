// Two cases beside each other, fact by fact: the answer, the senders, the checks, the way, and the findings that only one of them has.
#pragma once

#include "core/report/Report.h"
#include "ui/models/Roles.h"
#include "ui/text/Words.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace heloscope::ui {

class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FactColumn, FirstColumn, SecondColumn, ColumnCount };
    enum Role { DiffersRole = FirstOwnRole };
    explicit CompareModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Neither may be null.
    void setReports(const ReportPtr &first, const ReportPtr &second);
    /// Rows whose two sides are not the same.
    int differences() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString fact, first, second;
        bool differs() const { return first != second; }
    };
    void add(const QString &fact, const QString &first, const QString &second);
    void addSenders(const Report &first, const Report &second);
    void addChecks(const ReportPtr &first, const ReportPtr &second);
    void addWay(const Report &first, const Report &second);
    void addFindings(const Report &first, const Report &second);

    QStringList m_names; // headings of the two sides
    std::vector<Row> m_rows;
};

} // namespace heloscope::ui
