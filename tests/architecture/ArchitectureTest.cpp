// Reads every #include of the tree and holds it against the arrows of ARCHITECTURE.md.
#include "tests/support/ToString.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

// A library header may be included only below these paths.
struct Confined {
    const char *header; // beginning of what stands between < and >
    std::vector<QString> places;
    const char *inside = ""; // the rule holds below this path only; "" = everywhere but tests
};
const std::vector<Confined> confined{
    {"ldns/", {}},
    {"openssl/", {"core/crypto/"}},
    {"gsf/", {"core/message/OutlookMsg.cpp"}},
    {"glib", {"core/message/OutlookMsg.cpp"}},
    {"libpsl.h", {"core/domain/"}},
    {"unicode/", {"core/domain/", "core/message/Charset.cpp"}},
    {"dlfcn.h", {"core/base/LateLibrary.h", "core/message/OutlookMsg.cpp", "app/cli/Late.cpp"}},
    {"CLI/", {"app/cli/"}},
    {"QSettings", {"ui/Settings.cpp"}},
    {"QNetwork", {"app/net/"}},
    {"QSsl", {"app/net/"}},
    {"regex", {}},
    {"iostream", {}},
    {"locale", {}},
    {"thread", {"core/dns/live/"}, "core/"},
    {"chrono", {"core/dns/live/"}, "core/"},
    {"sys/", {"core/dns/live/", "core/base/Processor.h"}, "core/"},
    {"netdb.h", {"core/dns/live/"}, "core/"},
    {"poll.h", {"core/dns/live/"}, "core/"},
    {"fstream", {"core/dns/live/"}, "core/"},
    {"filesystem", {}, "core/"},
    {"Q", {}, "core/"},
    {"Q", {}, "ui/input/"},
    {"QWidget", {}, "ui/text/"},
    {"QWidget", {}, "ui/export/"},
    {"QGuiApplication", {"app/cli/late/"}, "app/cli/"},
};

constexpr int longestFile = 500;

QString folderOf(const QString &path) { return path.left(path.lastIndexOf('/')); }

// "core/dns/live" for "core/dns/live/Ldns.h"; "core" for "core/Options.h".
qsizetype placeIn(const QStringList &order, const QString &folder, const QString &top) { return order.indexOf(folder.mid(top.size() + 1)); }

// Headers that hold nothing but values. Report.h is made of them, and a folder may speak of another one's results.
bool isTypesHeader(const QString &path)
{
    static const QStringList others{"core/message/Message.h", "core/message/Address.h", "core/report/Report.h", "core/report/Verdict.h"};
    return path.endsWith("Types.h") || others.contains(path);
}

class Arrows {
public:
    Arrows(QStringList core, QStringList ui) : m_core(std::move(core)), m_ui(std::move(ui)) {}

    /// Why `file` may not include the header of ours, or empty.
    QString objection(const QString &file, const QString &header) const
    {
        if (file.startsWith("tests/"))
            return {};
        if (header.startsWith("tests/"))
            return "nothing includes tests";
        if (file.startsWith("core/"))
            return header.startsWith("core/") ? insideCore(file, header) : "core includes only core";
        if (file.startsWith("ui/") && header.startsWith("app/"))
            return "ui does not know the programs";
        if (file.startsWith("ui/") && header.startsWith("ui/"))
            return insideUi(file, header);
        if (file.startsWith("app/net/") && !header.startsWith("app/net/") && !header.startsWith("core/"))
            return "app/net knows only core";
        if (file.startsWith("app/cli/") && (header.startsWith("ui/panels/") || header.startsWith("ui/models/") || header.startsWith("app/gui/")))
            return "the command line knows no widgets";
        return {};
    }

    /// Why `file` may not include the library header, or empty.
    static QString objectionToLibrary(const QString &file, const QString &header)
    {
        if (file.startsWith("tests/"))
            return {};
        for (const Confined &rule : confined) {
            if (!header.startsWith(rule.header) || !file.startsWith(rule.inside))
                continue;
            const bool allowed = std::any_of(rule.places.begin(), rule.places.end(), [&](const QString &place) { return file.startsWith(place); });
            if (!allowed)
                return QString("<%1> stays in %2")
                    .arg(header, rule.places.empty() ? QString("nothing of ours") : QStringList(rule.places.begin(), rule.places.end()).join(", "));
        }
        return {};
    }

private:
    QString insideCore(const QString &file, const QString &header) const
    {
        const QString from = folderOf(file), to = folderOf(header);
        if (from == to || isTypesHeader(header) || header == "core/Limits.h" || header == "core/Options.h")
            return {};
        if (from == "core")
            return to == "core/dns/live" ? "the analysis knows no network" : QString();
        if (to == "core") // Analyse.h, Facts.h
            return from == "core/dns/live" ? QString() : "only the driver knows the analysis";
        const qsizetype a = placeIn(m_core, from, "core"), b = placeIn(m_core, to, "core");
        if (a < 0 || b < 0)
            return "a folder that core/CMakeLists.txt does not list";
        return b < a ? QString() : from + " stands before " + to;
    }

    QString insideUi(const QString &file, const QString &header) const
    {
        const QString from = folderOf(file), to = folderOf(header);
        if (from == to || from == "ui" || to == "ui")
            return {};
        const qsizetype a = placeIn(m_ui, from, "ui"), b = placeIn(m_ui, to, "ui");
        if (a < 0 || b < 0)
            return "a folder that ui/CMakeLists.txt does not list";
        return b < a ? QString() : from + " stands before " + to;
    }

    QStringList m_core, m_ui;
};

QString root() { return HELOSCOPE_SOURCE_DIR "/"; }

QString contentOf(const QString &path)
{
    QFile file(root() + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The folders in the foreach of a CMakeLists.txt: the order of the arrows.
QStringList orderIn(const QString &cmakeFile)
{
    static const QRegularExpression list("foreach\\(folder IN ITEMS([^)]*)\\)");
    return list.match(contentOf(cmakeFile)).captured(1).split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
}

QStringList sources()
{
    QStringList paths;
    for (const char *top : {"core", "ui", "app", "tests"}) {
        QDirIterator all(root() + top, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            paths << all.next().mid(root().size());
    }
    paths.sort();
    return paths;
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

    const Arrows m_arrows{orderIn("core/CMakeLists.txt"), orderIn("ui/CMakeLists.txt")};

private slots:
    void ruleFindsWhatItForbids_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *file, const char *header, bool allowed) {
            QTest::addRow("%s includes %s", file, header) << QString(file) << QString(header) << allowed;
        };
        row("core/spf/SpfEvaluate.cpp", "core/base/Ascii.h", true);
        row("core/base/Ascii.cpp", "core/spf/SpfRecord.h", false);
        row("core/dkim/DkimEvaluate.cpp", "core/arc/ArcEvaluate.h", false);
        row("core/arc/ArcEvaluate.cpp", "core/dkim/DkimEvaluate.h", true);
        row("core/dkim/DkimEvaluate.cpp", "core/bounce/BounceTypes.h", true);
        row("core/spf/SpfEvaluate.cpp", "core/Analyse.h", false);
        row("core/Analyse.cpp", "core/dns/live/LiveAnalysis.h", false);
        row("core/dns/live/LiveAnalysis.cpp", "core/Analyse.h", true);
        row("core/message/Mime.cpp", "ui/text/Words.h", false);
        row("ui/text/Words.cpp", "ui/export/ReportJson.h", false);
        row("ui/export/ReportJson.cpp", "ui/text/Words.h", true);
        row("ui/export/ReportJson.cpp", "app/cli/Late.h", false);
        row("app/net/HttpsTransport.cpp", "ui/Settings.h", false);
        row("app/cli/main.cpp", "ui/panels/MainWindow.h", false);
        row("app/cli/main.cpp", "tests/support/ToString.h", false);
        row("tests/core/base/TextTest.cpp", "app/cli/Batch.h", true);
    }

    void ruleFindsWhatItForbids()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, allowed);
        QCOMPARE(m_arrows.objection(file, header).isEmpty(), allowed);
    }

    void librariesStayWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *file, const char *header, bool allowed) {
            QTest::addRow("%s includes %s", file, header) << QString(file) << QString(header) << allowed;
        };
        row("core/dns/live/DnsWire.cpp", "ldns/ldns.h", false);
        row("core/domain/Domain.cpp", "libpsl.h", true);
        row("core/dkim/DkimEvaluate.cpp", "openssl/evp.h", false);
        row("core/base/Ascii.h", "QString", false);
        row("core/base/Ascii.h", "regex", false);
        row("core/received/Chain.cpp", "chrono", false);
        row("ui/panels/MainWindow.cpp", "QSettings", false);
        row("ui/Settings.cpp", "QSettings", true);
        row("ui/export/ReportPdf.cpp", "QPdfWriter", true);
    }

    void librariesStayWhereTheyBelong()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, allowed);
        QCOMPARE(Arrows::objectionToLibrary(file, header).isEmpty(), allowed);
    }

    void everyIncludeFollowsTheArrows()
    {
        static const QRegularExpression include("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
        QStringList wrong;
        const QStringList files = sources();
        QVERIFY(files.size() > 50);
        for (const QString &file : files) {
            auto match = include.globalMatch(contentOf(file));
            while (match.hasNext()) {
                const auto found = match.next();
                const QString header = found.captured(2);
                const bool ours = found.captured(1) == "\"";
                if (header.endsWith(".moc") || header.startsWith("ui_"))
                    continue;
                const QString reason = ours ? (header.contains('/') ? m_arrows.objection(file, header) : QString("name the folder too"))
                                            : Arrows::objectionToLibrary(file, header);
                if (!reason.isEmpty())
                    wrong << file + " includes " + header + ": " + reason;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable("\n" + wrong.join("\n")));
    }

    void filesStayReadable()
    {
        QStringList tooLong;
        for (const QString &file : sources()) {
            const qsizetype lines = contentOf(file).count('\n');
            if (lines > longestFile)
                tooLong << QString("%1 has %2 lines").arg(file).arg(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable("\n" + tooLong.join("\n")));
    }

    void nothingIsLeftUnfinished()
    {
        static const QRegularExpression mark("\\b(TO"
                                             "DO|FIX"
                                             "ME|XX"
                                             "X)\\b");
        QStringList marks;
        for (const QString &file : sources()) {
            if (contentOf(file).contains(mark))
                marks << file;
        }
        QVERIFY2(marks.isEmpty(), qPrintable(marks.join("\n")));
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "ArchitectureTest.moc"
