#include "ui/panels/CaseView.h"

#include "ui/panels/BouncePanel.h"
#include "ui/panels/ContentPanel.h"
#include "ui/panels/DomainPanel.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/PathPanel.h"
#include "ui/panels/SourceView.h"
#include "ui/panels/SummaryPanel.h"
#include "ui/panels/TablePanels.h"
#include "ui/text/Manual.h"
#include "ui/text/QtText.h"

#include <QEvent>
#include <QPoint>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

/// Tabs that take what height there is: their pages scroll by themselves.
class Tabs : public QTabWidget {
public:
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {QTabWidget::sizeHint().width(), minimumHeight()}; }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 20, minimumHeight()}; }
};

} // namespace

CaseView::CaseView(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    outer->addWidget(m_splitter);
    m_centre = new QScrollArea;
    m_centre->setFrameShape(QFrame::NoFrame);
    m_centre->setWidgetResizable(true);
    m_centre->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_centre->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(10, 14, 8, 4);
    column->setSpacing(10);
    column->addWidget(m_summary = new SummaryPanel);
    m_tabs = new Tabs;
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_findings = new FindingsPanel(&m_findingsModel), QString());
    m_tabs->addTab(m_path = new PathPanel(&m_hopsModel), QString());
    m_tabs->addTab(m_checks = new ChecksPanel(&m_checksModel), QString());
    m_bounce = new BouncePanel(this);
    m_bounce->hide();
    m_tabs->addTab(m_headers = new HeadersPanel(&m_headersModel), QString());
    m_tabs->addTab(m_content = new ContentPanel, QString());
    m_tabs->addTab(m_domain = new DomainPanel, QString());
    column->addWidget(m_tabs, 1);
    m_centre->setWidget(content);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_source = new SourcePanel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);

    const auto ranges = [](const QModelIndex &index) { return index.data(RangesRole).value<ByteRanges>(); };
    connect(m_findings, &FindingsPanel::rowChosen, this, [this, ranges](int row) { choose(Chosen::Finding, row, ranges(m_findingsModel.index(row))); });
    connect(m_findings, &FindingsPanel::sourceWanted, this, [this, ranges](int row) {
        choose(Chosen::Finding, row, ranges(m_findingsModel.index(row)));
        switchBetweenFindingAndSource();
    });
    connect(m_findings, &FindingsPanel::copyWanted, this, [this](int row) { emit copyWanted(m_findingsModel.plainText(row)); });
    connect(m_path, &PathPanel::rowChosen, this, [this, ranges](int row) { choose(Chosen::Hop, row, ranges(m_hopsModel.index(row, 0))); });
    connect(m_path, &PathPanel::borderWanted, this, &CaseView::borderWanted);
    connect(m_checks, &ChecksPanel::rowChosen, this, [this, ranges](int row) { choose(Chosen::Check, row, ranges(m_checksModel.index(row, 0))); });
    connect(m_headers, &HeadersPanel::rowChosen, this, [this, ranges](int row) { choose(Chosen::Header, row, ranges(m_headersModel.index(row, 0))); });
    connect(m_domain, &DomainPanel::copyWanted, this, &CaseView::copyWanted);
    connect(m_source->view(), &SourceView::lineChosen, this, &CaseView::chooseLine);
    connect(m_source, &SourcePanel::restWanted, this, [this] {
        if (m_case.text)
            m_source->setSource(std::make_shared<const SourceText>(m_case.text->message(), std::size_t(-1)));
        updateMarks();
    });
    connect(m_tabs, &QTabWidget::tabBarClicked, this, &CaseView::showTab);
    retranslate();
}

SourceView *CaseView::source() const { return m_source->view(); }

void CaseView::showCase(const Case &shown, UnixTime now)
{
    const bool sameText = m_case.text == shown.text;
    const bool sameReport = m_case.report == shown.report;
    m_case = shown;
    m_summary->showCase(shown, now);
    if (!sameText) {
        m_source->setSource(shown.text);
        m_headersModel.setSource(shown.text);
    }
    if (!sameReport) {
        m_findingsModel.setReport(shown.report && !shown.report->provisional ? shown.report : nullptr, shown.text);
        m_hopsModel.setReport(shown.report);
        m_headersModel.setReport(shown.report);
        // A check that waits for answers shows nothing yet: never a provisional red or green.
        m_checksModel.setReport(shown.report && !shown.report->provisional ? shown.report : nullptr);
        m_content->showReport(shown.report);
        m_bounce->showReport(shown.report);
        showBounceTab(shown.report && shown.report->bounce);
        suggestDomain();
        updateMarks();
    }
    updateTabNames();
    fitTabs();
}

void CaseView::retranslate()
{
    m_findingsModel.retranslate();
    m_hopsModel.retranslate();
    m_checksModel.retranslate();
    m_headersModel.retranslate();
    m_summary->retranslate();
    m_findings->retranslate();
    m_path->retranslate();
    m_checks->retranslate();
    m_headers->retranslate();
    m_bounce->retranslate();
    m_content->retranslate();
    m_domain->retranslate();
    m_source->retranslate();
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the result"));
    updateTabNames();
}

void CaseView::updateTabNames()
{
    const int findings = m_findingsModel.rowCount(), hops = m_hopsModel.rowCount();
    //: Tab with its number of findings
    m_tabs->setTabText(m_tabs->indexOf(m_findings), findings > 0 ? tr("Why (%1)").arg(findings) : tr("Why"));
    //: Tab with its number of steps
    m_tabs->setTabText(m_tabs->indexOf(m_path), hops > 0 ? tr("Path (%1)").arg(hops) : tr("Path"));
    m_tabs->setTabText(m_tabs->indexOf(m_checks), tr("Checks"));
    m_tabs->setTabText(m_tabs->indexOf(m_headers), tr("Headers"));
    m_tabs->setTabText(m_tabs->indexOf(m_bounce), tr("Bounce"));
    m_tabs->setTabText(m_tabs->indexOf(m_content), tr("Content"));
    m_tabs->setTabText(m_tabs->indexOf(m_domain), tr("Domain check-up"));
}

/// The Bounce tab exists only for a bounce; then it is the one to look at.
void CaseView::showBounceTab(bool bounce)
{
    const int at = m_tabs->indexOf(m_bounce);
    if (bounce && at < 0) {
        m_tabs->insertTab(m_tabs->indexOf(m_checks) + 1, m_bounce, tr("Bounce"));
        m_tabs->setCurrentWidget(m_bounce);
    } else if (!bounce && at >= 0) {
        if (m_tabs->currentIndex() == at)
            m_tabs->setCurrentIndex(0);
        m_tabs->removeTab(at);
    } else {
        return;
    }
    emit tabsChanged();
}

void CaseView::suggestDomain()
{
    if (!m_case.report || m_case.report->from.domains.empty())
        return;
    std::vector<std::string> selectors;
    for (const dkim::Signature &signature : m_case.report->dkim) {
        if (signature.domain == m_case.report->from.domains.front())
            selectors.push_back(signature.selector);
    }
    m_domain->suggest(m_case.report->from.domains.front(), std::move(selectors));
}

void CaseView::showDomainTab()
{
    m_tabs->setCurrentWidget(m_domain);
    m_domain->focusField();
}

void CaseView::showTab(int index)
{
    if (index < 0)
        return; // beside the tabs
    m_tabs->setCurrentIndex(index);
    m_centre->ensureVisible(0, m_tabs->geometry().bottom()); // in large text the banner makes way
}

QString CaseView::helpPage() const
{
    const QWidget *shown = m_tabs->currentWidget();
    const int finding = m_findings->selectedRow();
    if (shown == m_findings)
        return finding < 0 ? QStringLiteral("answer") : toQString(manual::findingPageId(m_findingsModel.finding(finding).code));
    return shown == m_path  ? QStringLiteral("path")
        : shown == m_bounce ? QStringLiteral("bounce")
        : shown == m_domain ? QStringLiteral("domain")
                            : QStringLiteral("checks");
}

void CaseView::updateMarks()
{
    std::vector<SourceView::Mark> marks;
    const auto &text = m_source->view()->source();
    for (int row = 0; text && row < m_findingsModel.rowCount(); ++row) {
        const Look look = lookOf(m_findingsModel.finding(row).severity);
        for (const Where &place : m_findingsModel.finding(row).where) {
            if (const auto span = text->linesOf(place.range))
                marks.push_back({*span, look});
        }
    }
    m_source->view()->setMarks(marks);
}

/// The one selection: everything else follows what was chosen in one place.
void CaseView::choose(Chosen kind, int row, const ByteRanges &ranges)
{
    const auto &text = m_source->view()->source();
    std::vector<LineSpan> spans;
    for (const ByteRange range : ranges) {
        if (const auto span = text ? text->linesOf(range) : std::nullopt)
            spans.push_back(*span);
    }
    m_source->view()->selectLines(spans);
    const auto follow = [&](Chosen own, const auto &model) { return kind == own ? row : ranges.empty() ? -1 : model.rowAt(ranges.front().begin); };
    m_findings->selectRow(follow(Chosen::Finding, m_findingsModel));
    m_path->selectRow(follow(Chosen::Hop, m_hopsModel));
    m_checks->selectRow(follow(Chosen::Check, m_checksModel));
    m_headers->selectRow(follow(Chosen::Header, m_headersModel));
}

void CaseView::chooseLine(int line, std::size_t offset)
{
    const int finding = m_findingsModel.rowAt(offset);
    const auto &text = m_source->view()->source();
    ByteRanges ranges;
    if (finding >= 0) {
        for (const Where &place : m_findingsModel.finding(finding).where)
            ranges.push_back(place.range);
    }
    std::vector<LineSpan> spans;
    for (const ByteRange range : ranges) {
        if (const auto span = text->linesOf(range))
            spans.push_back(*span);
    }
    m_findings->selectRow(finding);
    m_path->selectRow(m_hopsModel.rowAt(offset));
    m_checks->selectRow(m_checksModel.rowAt(offset));
    m_headers->selectRow(m_headersModel.rowAt(offset));
    // The caret stays where the user put it.
    const QTextCursor caret = m_source->view()->textCursor();
    m_source->view()->selectLines(spans.empty() ? std::vector<LineSpan>{{line, line}} : spans);
    m_source->view()->setTextCursor(caret);
}

void CaseView::switchBetweenFindingAndSource()
{
    SourceView *view = m_source->view();
    if (view->hasFocus()) {
        m_tabs->setCurrentWidget(m_findings);
        for (FindingCard *card : m_findings->cards()) {
            if (card->row() == m_findings->selectedRow())
                card->setFocus(Qt::ShortcutFocusReason);
        }
        if (view->hasFocus() && !m_findings->cards().isEmpty())
            m_findings->cards().front()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    view->goToLine(view->selectedLines().empty() ? view->textCursor().blockNumber() : view->selectedLines().front().first);
}

void CaseView::setSourceBelow(bool below)
{
    const Qt::Orientation wanted = below ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int whole = below ? height() : width();
    const bool cramped = whole < fontMetrics().height() * 30; // large text: the answer needs the room more
    const int source = !below ? whole / 4 : cramped ? whole / 5 : whole * 3 / 10;
    m_splitter->setSizes({whole - source, source});
}

bool CaseView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        QMetaObject::invokeMethod(this, &CaseView::fitTabs, Qt::QueuedConnection);
    return QWidget::event(event);
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

/// The tabs keep a usable height; where banner and cards leave too little, all of the column scrolls together.
void CaseView::fitTabs()
{
    const int lines = fontMetrics().height();
    m_tabs->setMinimumHeight(std::min(std::max(lines * 14, 200), std::max(200, m_centre->viewport()->height() - 24)));
}

} // namespace heloscope::ui
