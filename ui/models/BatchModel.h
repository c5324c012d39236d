// The messages of a batch, one row each, in the order they came: shape, sender, domain, verdict, the first reason, time, file.
// Rows stream in while others are still being checked.
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/export/Clusters.h"
#include "ui/models/Roles.h"
#include "ui/text/Words.h"

#include <QAbstractTableModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace heloscope::ui {

/// What a batch keeps of one message. The whole report is made again when the message is opened, so that thousands fit in memory.
struct BatchRow {
    Source source;
    std::shared_ptr<const std::string> bytes; // kept while small, else null: read again from the file
    SourceKind hint = SourceKind::Message;
    QString sender, subject, reason;
    std::string domain;
    Look look;
    std::optional<VerdictLevel> level;        // nothing = could not be read
    QString verdict;                          // in words
    std::optional<UnixTime> received;
    ClusterKeys keys;                         // what it may share with others
    std::string answer;                       // id it counts under in a group
    std::string csv, json;                    // ready for export
};

class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SenderColumn, SubjectColumn, DomainColumn, VerdictColumn, ReasonColumn, CampaignColumn, TimeColumn, FileColumn, ColumnCount };
    enum Role {
        SortRole = FirstOwnRole, // comparable value of the cell
        LevelRole,               // int of VerdictLevel, -1 = could not be read
    };
    explicit BatchModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void append(std::vector<BatchRow> rows);
    void clear();
    const BatchRow &row(int number) const { return m_rows[std::size_t(number)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static const std::string &campaignOf(const BatchRow &entry) { return entry.keys[std::size_t(ClusterBasis::BounceCampaign)]; }
    QString campaignText(const BatchRow &entry) const;

    struct Campaign {
        int number = 0; // counted from 1, in the order of their second bounces; 0 = only one so far
        int bounces = 0;
    };
    std::vector<BatchRow> m_rows;
    std::unordered_map<std::string, Campaign> m_campaigns; // by key
    int m_lastCampaign = 0;
};

} // namespace heloscope::ui
