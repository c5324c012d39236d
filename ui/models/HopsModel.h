// The way of a message, one row per Received field, oldest on top: the order a reader follows, against the order of the fields.
#pragma once

#include "core/report/Report.h"
#include "ui/models/Roles.h"
#include "ui/text/Words.h"

#include <QAbstractTableModel>

namespace heloscope::ui {

class HopsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TimeColumn, HostColumn, AddressColumn, HandedToColumn, EncryptionColumn, DelayColumn, ZoneColumn, NotesColumn, ColumnCount };
    enum Role {
        ZoneRole = FirstOwnRole, // int of received::Zone
        HopIndexRole,            // int, into Path::hops (0 = newest)
        DelayRole,               // qlonglong seconds since the hop before; invalid where not known
        LongDelayRole,           // bool: a gap worth noticing
        TimeTipRole,             // the time in all zones
        InternalRole,            // bool: a step inside one host
    };
    explicit HopsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setReport(ReportPtr report);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    struct Delay {
        std::int64_t seconds = 0;
        bool estimated = false; // errors of clocks were taken out
    };
    /// From the time of row `older` to that of `row`; nothing where a time is missing.
    std::optional<Delay> delayBetween(int older, int row) const;
    /// "+45 s", "≈ +2 h 5 min", "clock differs" for a negative one.
    QString delayText(Delay delay) const;
    /// Since the row before; empty where not known.
    QString delayText(int row) const;
    /// How the border was found, a sentence; empty where there is no path.
    QString borderText() const;
    /// The first computer outside and who handed the message in, a line each.
    QString originText() const;
    /// The row whose field has the octet `offset`, or -1.
    int rowAt(std::size_t offset) const;
    bool hasBorder() const { return m_report && m_report->path.border; }

    static constexpr std::int64_t longDelaySeconds = 30;

private:
    std::size_t hopIndex(int row) const { return m_report->path.hops.size() - 1 - std::size_t(row); }
    const received::Hop &hop(int row) const { return m_report->path.hops[hopIndex(row)]; }
    received::Zone zone(int row) const;
    Look look(int row) const;
    QString hostName(int row) const;
    QString encryption(int row) const;
    QString notes(int row) const;
    QString text(int row, Column column) const;

    ReportPtr m_report;
    Words m_words;
};

} // namespace heloscope::ui
