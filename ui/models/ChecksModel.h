// Every technical check as one row: what it says now, what the user's own server recorded on arrival, for which domain, and whether
// that domain matches the From line. Results in RFC words; plain words are in the tooltip role.
#pragma once

#include "core/report/Report.h"
#include "ui/models/Roles.h"
#include "ui/text/CheckText.h"
#include "ui/text/Words.h"

#include <QAbstractTableModel>

#include <vector>

namespace heloscope::ui {

class ChecksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CheckColumn, NowColumn, RecordedColumn, DomainColumn, MatchColumn, WhyColumn, ColumnCount };
    enum Role { ResultRole = FirstOwnRole, MeaningRole, TermRole }; // RFC word; plain words; what the term means, two sentences
    explicit ChecksModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setReport(ReportPtr report);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The first row that rests on the octet `offset`, or -1.
    int rowAt(std::size_t offset) const;

private:
    struct Row {
        QString check, domain, why;
        QString difference;           // why the recorded result is another one; empty = it is not
        std::string method;           // for recorded results and plain words
        std::string now, recorded;    // RFC words; empty = none
        std::optional<bool> matches;
        ByteRanges ranges;
        Look look;
    };
    void rebuild();
    void addSpf();
    void addDkim();
    void addArc();
    void addDmarc();
    void addHistoric();
    void addDkim2(const dkim2::Verdict &verdict);
    void addEncryption();
    Row made(QString check, std::string method, AuthResult result, std::string_view domainName) const;
    void note(Row &row, std::string_view method, AuthResult now, const CheckSubject &subject, std::string_view reason) const;
    QString termOf(std::size_t row) const;
    ByteRange rangeOf(std::optional<std::size_t> field) const;

    ReportPtr m_report;
    std::vector<Row> m_rows;
    Words m_words;
};

} // namespace heloscope::ui
