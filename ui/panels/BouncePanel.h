// The "Bounce" tab: what bounced and why, and whether it really was the user's mail: what a real bounce would show and what
// this one shows, side by side.
#pragma once

#include "core/report/Report.h"
#include "ui/panels/CardList.h"

namespace heloscope {
struct ComparisonTable;
}

namespace heloscope::ui {

class BouncePanel : public CardList {
    Q_OBJECT
public:
    explicit BouncePanel(QWidget *parent = nullptr);
    /// A report without a bounce shows nothing.
    void showReport(ReportPtr report);
    void retranslate();

private:
    void addRecipients(const bounce::Verdict &verdict);
    void addComparison(const bounce::Verdict &verdict);
    void addTable(const ComparisonTable &table);
    void addOriginal(const bounce::Original &original);
    void addTags(const bounce::Verdict &verdict);

    ReportPtr m_report;
};

} // namespace heloscope::ui
