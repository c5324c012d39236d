// The "Bounce" tab: what bounced and why, and whether it really was the user's mail: what speaks for it and against it, side by side.
#pragma once

#include "core/report/Report.h"
#include "ui/panels/CardList.h"

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
    void addEvidence(const bounce::Verdict &verdict);
    void addOriginal(const bounce::Original &original);
    void addTags(const bounce::Verdict &verdict);

    ReportPtr m_report;
};

} // namespace heloscope::ui
