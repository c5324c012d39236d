// The "Content" tab: links with what they show and where they lead, attachments, signatures of the text, the text itself as plain text.
// Nothing here can be clicked, loaded or opened.
#pragma once

#include "core/report/Report.h"
#include "ui/panels/CardList.h"

class QPlainTextEdit;

namespace heloscope::ui {

class ContentPanel : public QWidget {
    Q_OBJECT
public:
    explicit ContentPanel(QWidget *parent = nullptr);
    void showReport(ReportPtr report);
    void retranslate();

    static constexpr std::size_t shownLinks = 50, shownAttachments = 50, shownTextBytes = std::size_t(256) << 10;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addLinks(const Content &content);
    void addAttachments(const Content &content);
    void addSignatures(const Content &content);

    ReportPtr m_report;
    bool m_filled = true; // filled only when looked at: a text of megabytes takes its time to lay out
    CardList *m_cards;
    QPlainTextEdit *m_text;
};

} // namespace heloscope::ui
