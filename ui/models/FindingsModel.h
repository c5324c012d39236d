// The findings of a report, in the report's order: worst first, good signs after, notes last.
#pragma once

#include "core/report/Report.h"
#include "ui/models/Roles.h"
#include "ui/models/SourceText.h"
#include "ui/text/Words.h"

#include <QAbstractListModel>

#include <memory>

namespace heloscope::ui {

class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SeverityRole = FirstOwnRole, // int of Severity
        SeverityWordRole,            // "Bad sign"
        TextRole,                    // what it means
        AdviceRole,                  // what to do, may be empty
        CodeRole,                    // stable id
        GroupRole,                   // int of FindingGroup
        GroupWordRole,
        SectionRole,                 // "RFC 6376 §6.1.3", may be empty
        LinesRole,                   // "Lines 12–18", may be empty
        SpanRole,                    // QPoint(first, last) line, counted from 0; invalid where nothing is to be seen
        TermRole,                    // what its term (SPF, DKIM …) means, with this message's values; may be empty
        DetailsRole,                 // list of (name, value) string pairs as QStringList, alternating
    };
    explicit FindingsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// `source` belongs to the report's message. Both may be null: an empty model.
    void setReport(ReportPtr report, std::shared_ptr<const SourceText> source);
    /// Makes all sentences anew, after a change of language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    const Finding &finding(int row) const { return m_report->findings[std::size_t(row)]; }
    /// The row of the most serious finding that has the octet `offset` among its bytes, or -1.
    int rowAt(std::size_t offset) const;
    /// Title, text, values, answers and section as plain text, for the clipboard.
    QString plainText(int row) const;

private:
    QStringList details(const Finding &finding) const;

    ReportPtr m_report;
    std::shared_ptr<const SourceText> m_source;
    Words m_words;
};

} // namespace heloscope::ui
