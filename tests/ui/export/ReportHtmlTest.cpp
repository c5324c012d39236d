#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "core/base/Utf8.h"
#include "ui/export/Html.h"
#include "ui/export/ReportHtml.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

using namespace heloscope;
using namespace heloscope::test;

namespace {

// All element and attribute names; empty where the document is not well-formed.
std::set<QString> namesIn(const std::string &html)
{
    std::set<QString> names;
    QXmlStreamReader xml(QString::fromStdString(html));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            names.insert(xml.name().toString());
            for (const auto &attribute : xml.attributes())
                names.insert("@" + attribute.name().toString());
        }
    }
    if (xml.hasError()) {
        qWarning("%s at line %lld", qPrintable(xml.errorString()), xml.lineNumber());
        return {};
    }
    return names;
}

} // namespace

class ReportHtmlTest : public QObject {
    Q_OBJECT
private slots:
    void nothingRunsAndNothingIsFetched()
    {
        const auto report = fullReport(
            [](const std::string &what) { return what + "<script>alert(1)</script><img src=x onerror=y>\"'><a href=javascript:z>&amp;"; });
        for (const Depth depth : {Depth::Short, Depth::Full, Depth::Evidence}) {
            const std::string html = writeHtml(*report, Words(), {depth, Defang::No, "en", "x\"><script>"});
            const std::set<QString> names = namesIn(html);
            QVERIFY(names.contains("h1"));
            for (const char *forbidden : {"script", "img", "a", "link", "iframe", "object", "form", "@href", "@src", "@onerror", "@style"})
                QVERIFY2(!names.contains(forbidden), forbidden);
            QVERIFY(html.find("Content-Security-Policy") != std::string::npos);
        }
    }

    void textIsEscapedOnce()
    {
        const std::string html = writeHtml(*fullReport([](const std::string &what) { return what + "&<"; }), Words());
        QVERIFY(html.find("northbank.example&amp;&lt;") != std::string::npos);
        QVERIFY(html.find("&amp;amp;") == std::string::npos);
        COMPARE_TEXT(htmlEscaped("a&b<c>\"'"), "a&amp;b&lt;c&gt;&quot;&#39;");
    }

    void anyBytesStayWellFormed()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            const auto report = fullReport([&](const std::string &what) {
                std::string value = what;
                for (int i = 0; i < 30; ++i)
                    value += char(random.bounded(256));
                return value;
            });
            const std::string html = writeHtml(*report, Words());
            QVERIFY(isUtf8(html));
            QVERIFY(!namesIn(html).empty());
            for (std::size_t at = 0; at < html.size();) {
                const char32_t c = nextCodePoint(html, at);
                QVERIFY(c == '\n' || !isHiddenCharacter(c));
            }
        }
    }

    void headingsAndTablesAreMarkedUp()
    {
        const std::string html = writeHtml(*fullReport(), Words());
        for (const char *mark : {"<html lang=\"en\" dir=\"ltr\">", "<h1>", "<h2 id=\"why\">", "<th scope=\"col\">", "<th scope=\"row\">", "<main>", "<footer>"})
            QVERIFY2(html.find(mark) != std::string::npos, mark);
        QCOMPARE(QString::fromStdString(html).count("<h1>"), 1);
        QVERIFY(html.find("<span class=\"fit\"><svg") != std::string::npos && html.find("\nsvg { width: 1.1rem; height: 1.1rem;") != std::string::npos);
        HtmlOptions arabic;
        arabic.language = "ar";
        const std::string page = writeHtml(*fullReport(), Words(), arabic);
        QVERIFY(page.find("dir=\"rtl\"") != std::string::npos && !namesIn(page).empty());
        QVERIFY(page.find("<bdi dir=\"ltr\">northbank.example") != std::string::npos);
        QVERIFY(html.find("<bdi") == std::string::npos && page.find("<title>Forged") != std::string::npos);
    }

    void emptyReportIsFine() { QVERIFY(!namesIn(writeHtml(*emptyReport(), Words())).empty()); }
};

QTEST_GUILESS_MAIN(ReportHtmlTest)
#include "ReportHtmlTest.moc"
