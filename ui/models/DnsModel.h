// The DNS questions of a report and of the messages inside with their answers: who was asked what, who answered what, and when.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <QAbstractTableModel>

#include <vector>

namespace heloscope::ui {

class DnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, StatusColumn, AnswerColumn, SecureColumn, ServerColumn, TimeColumn, ColumnCount };
    explicit DnsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setReport(const ReportPtr &report);
    void retranslate();

    /// Questions that were asked; what was not is listed, too.
    int asked() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "selector._domainkey.example.com TXT"
    static QString questionText(const DnsQuestion &question);
    /// Record, server, time and whether it was secured, in one text.
    static QString answerText(const DnsAnswer &answer, const Words &words);

private:
    DnsAnswers m_answers;
    std::vector<DnsAnswers::const_iterator> m_rows;
    Words m_words;
};

} // namespace heloscope::ui
