// The manual: every page and picture that is pointed at exists, every finding has its page, F1 opens the fitting one, search finds.
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/export/ManualHtml.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/HelpWindow.h"
#include "ui/text/QtText.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeWidget>

#include <set>

using namespace heloscope;
using namespace heloscope::test;

class HelpTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_pages = manual::pages(Words()); }

    void everyPageAndPictureExists()
    {
        std::set<std::string> ids;
        for (const manual::Page &page : m_pages) {
            QVERIFY2(ids.insert(page.id).second, page.id.c_str());
            QVERIFY2(!page.title.empty() && !page.parts.empty(), page.id.c_str());
        }
        for (const manual::Page &page : m_pages) {
            for (const manual::Part &part : page.parts) {
                if (part.kind == manual::Kind::SeeAlso)
                    QVERIFY2(ids.count(part.text) && !part.more.empty(), (page.id + " -> " + part.text).c_str());
                if (part.kind == manual::Kind::Picture)
                    QVERIFY2(ui::manualPictureNames().contains(toQString(part.text)), part.text.c_str());
            }
        }
    }

    void everyReaderHasPages()
    {
        std::set<manual::Chapter> chapters;
        for (const manual::Page &page : m_pages)
            chapters.insert(page.chapter);
        QCOMPARE(chapters.size(), std::size_t(6));
    }

    void everyFindingHasItsPage()
    {
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            const std::string id = manual::findingPageId(FindingCode(i));
            QVERIFY2(std::any_of(m_pages.begin(), m_pages.end(), [&id](const manual::Page &page) { return page.id == id; }), id.c_str());
        }
    }

    void textIsNeverMarkup()
    {
        manual::Page page{"x", manual::Chapter::Person, "<b>a & b", {}};
        for (const manual::Kind kind : {manual::Kind::Heading, manual::Kind::Text, manual::Kind::Step, manual::Kind::Item, manual::Kind::Pair,
                                        manual::Kind::Code, manual::Kind::Picture, manual::Kind::SeeAlso})
            page.parts.push_back({kind, "<script>\"", "<img src=x>"});
        const std::string html = writeManualPage(page, Words());
        QVERIFY2(html.find("<script") == std::string::npos && html.find("<img src=x") == std::string::npos && html.find("<b>") == std::string::npos,
                 html.c_str());
    }

    void f1OpensThePageOnWhatIsLookedAt()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        QTest::keyClick(&fixture.window, Qt::Key_F1);
        auto *help = fixture.window.findChild<ui::HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->currentPage(), QStringLiteral("source"));
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        const auto pageAfterF1 = [&] {
            QApplication::setActiveWindow(&fixture.window);
            QTest::keyClick(&fixture.window, Qt::Key_F1);
            return help->currentPage();
        };
        QCOMPARE(pageAfterF1(), QStringLiteral("answer"));
        show(fixture.window);
        QTRY_VERIFY(fixture.window.caseView()->findings()->cards().front()->isVisible());
        QApplication::setActiveWindow(&fixture.window);
        fixture.window.caseView()->findings()->cards().front()->setFocus(Qt::TabFocusReason);
        QCOMPARE(pageAfterF1(), QStringLiteral("finding/dkim-pass-unaligned"));
        fixture.window.caseView()->tabs()->setCurrentIndex(1);
        QCOMPARE(pageAfterF1(), QStringLiteral("path"));
    }

    void searchFindsAndPicturesArePainted()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        QTest::keyClick(&fixture.window, Qt::Key_F1);
        auto *help = fixture.window.findChild<ui::HelpWindow *>();
        help->showPage(QStringLiteral("answer"));
        const QVariant picture = help->view()->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("picture:banner-forged")));
        QVERIFY(!picture.value<QPixmap>().isNull());
        auto *tree = help->findChild<QTreeWidget *>();
        const auto shown = [tree] {
            int count = 0;
            for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it)
                count += (*it)->parent() ? 1 : 0;
            return count;
        };
        QCOMPARE(shown(), int(m_pages.size()));
        auto *search = help->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("KEYCHAIN"));
        QVERIFY(shown() >= 1 && shown() < 5);
        QTest::keyClicks(search, QStringLiteral(" nosuchword"));
        QCOMPARE(shown(), 0);
    }

    void nothingIsLoadedFromElsewhere()
    {
        WindowFixture fixture(forgedReport());
        ui::HelpWindow help({}, &fixture.window);
        for (const char *address : {"file:///etc/hostname", "https://www.example.com/x.png", "picture:../../etc/hostname", "page:nothing"}) {
            const QVariant loaded = help.view()->document()->resource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address)));
            QVERIFY2(loaded.value<QPixmap>().isNull() && loaded.toByteArray().isEmpty(), address);
        }
        QVERIFY(!help.view()->openExternalLinks());
    }

    void nothingIsUnnamed()
    {
        WindowFixture fixture(forgedReport());
        ui::HelpWindow help({}, &fixture.window);
        help.showPage(QStringLiteral("keys"));
        QStringList unnamed;
        collectUnnamed(QAccessible::queryAccessibleInterface(&help), unnamed);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1String("; "))));
    }

private:
    static void show(QWidget &window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    std::vector<manual::Page> m_pages;
};

QTEST_MAIN(HelpTest)
#include "HelpTest.moc"
