// The book in resources/manual: up to date with the manual in the program, every link and picture of it there.
#include "tests/support/ToString.h"
#include "translations/CatalogueReader.h"
#include "translations/Translations.h"

#include "ui/export/ManualBook.h"
#include "ui/text/QtText.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <set>

using namespace heloscope;

namespace {

const QString folder = QStringLiteral(HELOSCOPE_SOURCE_DIR "/resources/manual/");

} // namespace

class ManualBookTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const CatalogueReader english(catalogueOrEnglish("en").bytes);
        m_book = writeManualBook(Words([&english](const char *context, const char *source, int n) {
            const std::string text = english.translate(context, source, n);
            return text.empty() ? std::string(source) : text;
        }));
    }

    void theCopyIsUpToDate()
    {
        QStringList stale;
        std::set<QString> known;
        for (const BookFile &file : m_book) {
            known.insert(toQString(file.path));
            if (test::readFile(folder.toStdString() + file.path) != file.text)
                stale << toQString(file.path);
        }
        QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString path = files.next().mid(folder.size()); !known.count(path))
                stale << path + QStringLiteral(" (no longer in the manual)");
        }
        QVERIFY2(stale.isEmpty(), qPrintable("run: ninja -C build/dev book\n" + stale.join('\n')));
    }

    void linksAndPicturesLeadSomewhere()
    {
        static const QRegularExpression target(QStringLiteral("\\]\\(([^)]*)\\)"));
        int pictures = 0;
        for (const BookFile &file : m_book) {
            const QString base = QFileInfo(folder + toQString(file.path)).path() + '/';
            for (auto it = target.globalMatch(toQString(file.text)); it.hasNext();) {
                const QString path = base + it.next().captured(1);
                QVERIFY2(QFileInfo::exists(path), qPrintable(path));
                if (path.endsWith(QLatin1String(".png"))) {
                    const QImage picture(path);
                    QVERIFY2(picture.width() > 400 && picture.height() > 60, qPrintable(path));
                    ++pictures;
                }
            }
        }
        QVERIFY(pictures >= 6);
    }

    void textIsNeverMarkup()
    {
        manual::Page page{"x", manual::Chapter::Person, "1. <b>*a*|b", {}};
        page.parts = {{manual::Kind::Text, "- [x](y) `z` # <img>", {}}, {manual::Kind::Pair, "a|b", "c_d"}, {manual::Kind::Code, "a|b <c>", {}}};
        const std::string text = writeManualMarkdown(page, Words());
        const std::size_t start = text.find("# 1");
        QVERIFY(start != std::string::npos);
        COMPARE_TEXT(text.substr(start),
                     "# 1\\. \\<b\\>\\*a\\*\\|b\n\n\\- \\[x\\](y) \\`z\\` \\# \\<img\\>\n\n| | |\n|---|---|\n| **a\\|b** | c\\_d |\n\n"
                     "```\na|b <c>\n```\n");
    }

private:
    std::vector<BookFile> m_book;
};

QTEST_GUILESS_MAIN(ManualBookTest)
#include "ManualBookTest.moc"
