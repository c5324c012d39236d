// One case on screen: summary, tabs and source, with one selection through all of them.
#pragma once

#include "ui/models/CasesModel.h"
#include "ui/models/ChecksModel.h"
#include "ui/models/FindingsModel.h"
#include "ui/models/HeadersModel.h"
#include "ui/models/HopsModel.h"

#include <QWidget>

class QScrollArea;
class QSplitter;
class QTabWidget;

namespace heloscope::ui {

class BouncePanel;
class ChecksPanel;
class ContentPanel;
class DomainPanel;
class FindingsPanel;
class HeadersPanel;
class PathPanel;
class SourcePanel;
class SourceView;
class SummaryPanel;

class CaseView : public QWidget {
    Q_OBJECT
public:
    explicit CaseView(QWidget *parent = nullptr);

    void showCase(const Case &shown, UnixTime now);
    void retranslate();
    SummaryPanel *summary() const { return m_summary; }
    SourceView *source() const;
    QTabWidget *tabs() const { return m_tabs; }
    FindingsPanel *findings() const { return m_findings; }
    DomainPanel *domain() const { return m_domain; }
    void showDomainTab();
    /// Shows that tab whole, where there is room for it.
    void showTab(int index);
    /// The page of the manual on what is chosen or shown.
    QString helpPage() const;
    QSplitter *splitter() const { return m_splitter; }
    FindingsModel *findingsModel() { return &m_findingsModel; }
    /// Source beside the tabs, or below them where the window is narrow.
    void setSourceBelow(bool below);
    /// From finding to source and back (Ctrl+L).
    void switchBetweenFindingAndSource();

signals:
    /// Tabs came or went.
    void tabsChanged();
    void borderWanted(int hopIndex);
    void copyWanted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Chosen { Finding, Hop, Check, Header };
    void choose(Chosen kind, int row, const ByteRanges &ranges);
    void chooseLine(int line, std::size_t offset);
    void updateMarks();
    void updateTabNames();
    void showBounceTab(bool bounce);
    void suggestDomain();
    void fitTabs();

    FindingsModel m_findingsModel;
    HopsModel m_hopsModel;
    ChecksModel m_checksModel;
    HeadersModel m_headersModel;
    Case m_case;
    QSplitter *m_splitter;
    QScrollArea *m_centre;
    SummaryPanel *m_summary;
    QTabWidget *m_tabs;
    FindingsPanel *m_findings;
    PathPanel *m_path;
    ChecksPanel *m_checks;
    BouncePanel *m_bounce;   // a tab only for a bounce
    HeadersPanel *m_headers;
    ContentPanel *m_content;
    DomainPanel *m_domain;
    SourcePanel *m_source;
};

} // namespace heloscope::ui
