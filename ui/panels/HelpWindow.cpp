#include "ui/panels/HelpWindow.h"

#include "ui/export/ManualHtml.h"
#include "ui/look/Colours.h"
#include "ui/look/Icons.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace heloscope::ui {

namespace {

constexpr int idRole = Qt::UserRole;
const QString pageScheme = QStringLiteral("page"), pictureScheme = QStringLiteral("picture");

const manual::Page *pageNamed(const std::vector<manual::Page> &pages, const QString &id)
{
    const std::string wanted = toUtf8Text(id);
    const auto found = std::find_if(pages.begin(), pages.end(), [&wanted](const manual::Page &page) { return page.id == wanted; });
    return found == pages.end() ? nullptr : &*found;
}

QUrl urlOf(const QString &id)
{
    QUrl url;
    url.setScheme(pageScheme);
    url.setPath(id);
    return url;
}

} // namespace

ManualView::ManualView(const std::vector<manual::Page> *pages, ExampleCase example, QWidget *parent)
    : QTextBrowser(parent),
      m_pages(pages),
      m_example(std::move(example))
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(18);
    m_resized.setSingleShot(true);
    m_resized.setInterval(150);
    connect(&m_resized, &QTimer::timeout, this, &ManualView::layPageAnew);
}

void ManualView::forgetPictures()
{
    m_pictures.clear();
    layPageAnew();
}

void ManualView::layPageAnew()
{
    document()->clear(); // it keeps pictures of its own
    reload();
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_resized.start();
}

QVariant ManualView::loadResource(int, const QUrl &name)
{
    if (name.scheme() == pageScheme) {
        const manual::Page *page = pageNamed(*m_pages, name.path());
        return page ? pageHtml(*page) : QString();
    }
    if (name.scheme() != pictureScheme)
        return QByteArray(""); // not null: else the document would open the file itself
    QPixmap &picture = m_pictures[name.path()];
    if (picture.isNull())
        picture = manualPicture(name.path(), m_example);
    const int room = std::max(200, viewport()->width() - 72);
    return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
}

QString ManualView::pageHtml(const manual::Page &page) const
{
    const Colours colours = coloursFor(palette());
    const QString style = QStringLiteral("<style>h1 { color: %1; } h2 { color: %1; } a { color: %2; } small { color: %3; } pre { background: %4; } "
                                         "p, li { line-height: 135%; } p.picture { line-height: 100%; }</style>")
                              .arg(palette().color(QPalette::Text).name(), palette().color(QPalette::Link).name(),
                                   palette().color(QPalette::PlaceholderText).name(), colours.of(Tone::Grey).fill.name());
    return style + toQString(writeManualPage(page, Words()));
}

bool ManualView::event(QEvent *event)
{
    const bool done = QTextBrowser::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ManualView::forgetPictures, Qt::QueuedConnection);
    return done;
}

HelpWindow::HelpWindow(ExampleCase example, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_search = new QLineEdit);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    sideColumn->addWidget(m_nothing = new TextLabel(TextStyle::Dim));
    m_nothing->hide();
    sideColumn->addWidget(m_tree = new QTreeWidget, 1);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    splitter->addWidget(side);
    splitter->addWidget(m_view = new ManualView(&m_pages, std::move(example)));
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_back = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_forward = box->addButton(QString(), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_back, m_forward}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *now) {
        if (const QString id = now ? now->data(0, idRole).toString() : QString(); !id.isEmpty() && id != currentPage())
            m_view->setSource(urlOf(id));
    });
    const int character = fontMetrics().averageCharWidth();
    splitter->setSizes({character * 34, character * 100});
    resize(character * 140, fontMetrics().height() * 42);
    retranslate();
}

void HelpWindow::retranslate()
{
    const QString shown = currentPage();
    m_pages = manual::pages(Words());
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    for (QToolButton *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the search"));
    m_nothing->setText(tr("No page has all of these words."));
    m_tree->setAccessibleName(tr("Pages of the manual"));
    m_view->setAccessibleName(tr("Page of the manual"));
    m_back->setText(tr("&Back"));
    m_forward->setText(tr("&Forward"));
    fillTree();
    if (!shown.isEmpty())
        m_view->forgetPictures();
}

void HelpWindow::fillTree()
{
    m_tree->clear();
    const Words words;
    QTreeWidgetItem *chapter = nullptr;
    for (const manual::Page &page : m_pages) {
        const QString name = toQString(manual::label(page.chapter, words));
        if (!chapter || chapter->text(0) != name) {
            chapter = new QTreeWidgetItem(m_tree, {name});
            chapter->setFlags(Qt::ItemIsEnabled);
            chapter->setExpanded(page.chapter != manual::Chapter::Findings);
        }
        auto *item = new QTreeWidgetItem(chapter, {toQString(page.title)});
        item->setData(0, idRole, toQString(page.id));
        item->setToolTip(0, plainToolTip(toQString(page.title)));
    }
    filter(m_search->text());
}

void HelpWindow::filter(const QString &query)
{
    const std::string wanted = toUtf8Text(query.trimmed());
    bool any = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_tree->topLevelItem(i);
        bool anyHere = false;
        for (int j = 0; j < chapter->childCount(); ++j) {
            const manual::Page *page = pageNamed(m_pages, chapter->child(j)->data(0, idRole).toString());
            const bool fits = page && manual::matches(*page, wanted);
            chapter->child(j)->setHidden(!fits);
            anyHere = anyHere || fits;
        }
        chapter->setHidden(!anyHere);
        if (!wanted.empty())
            chapter->setExpanded(true);
        any = any || anyHere;
    }
    m_nothing->setVisible(!any);
}

QString HelpWindow::currentPage() const { return m_view->source().path(); }

void HelpWindow::showPage(const QString &id)
{
    show(); // first: pictures fit the width
    raise();
    activateWindow();
    m_search->clear();
    const manual::Page *page = pageNamed(m_pages, id);
    const QString shown = toQString(page ? page->id : m_pages.front().id);
    m_view->setSource(urlOf(shown));
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_tree->topLevelItem(i);
        for (int j = 0; j < chapter->childCount(); ++j) {
            if (chapter->child(j)->data(0, idRole).toString() == shown) {
                chapter->setExpanded(true);
                m_tree->setCurrentItem(chapter->child(j));
            }
        }
    }
}

} // namespace heloscope::ui
