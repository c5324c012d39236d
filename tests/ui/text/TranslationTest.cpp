// The catalogues: complete, with the placeholders of their sources, and up to date with them.
#include "tests/support/ToString.h"

#include "translations/CatalogueReader.h"
#include "translations/Translations.h"
#include "ui/text/Words.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace heloscope;

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations;
    bool unfinished = false, vanished = false, numerus = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}, false, false, xml.attributes().value("numerus") == QLatin1String("yes")});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value("type");
            messages.back().unfinished = type == QLatin1String("unfinished");
            messages.back().vanished = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            if (!messages.back().numerus)
                messages.back().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        }
    }
    return messages;
}

std::multiset<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?\\d+|%L?n|\\{[a-z_]+\\}"));
    std::multiset<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured().remove('L'));
    return found;
}

QStringList languages()
{
    QStringList all;
    for (const CompiledCatalogue &compiled : compiledCatalogues())
        all << QString::fromUtf8(compiled.language.data(), qsizetype(compiled.language.size()));
    return all;
}

bool load(QTranslator &translator, std::string_view bytes) { return translator.load(reinterpret_cast<const uchar *>(bytes.data()), int(bytes.size())); }

QString catalogue(const QString &language) { return QStringLiteral(HELOSCOPE_SOURCE_DIR "/translations/heloscope_%1.ts").arg(language); }

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT
private slots:
    void cataloguesAreCompiledIn()
    {
        QVERIFY(languages().contains("en"));
        COMPARE_TEXT(catalogueOrEnglish("de_AT").language, "de");
        COMPARE_TEXT(catalogueOrEnglish("ar-EG").language, "ar");
        for (const char *none : {"", "C", "xx_DE", "../de", "deu"}) {
            QVERIFY2(!findCatalogue(none), none);
            COMPARE_TEXT(catalogueOrEnglish(none).language, "en");
        }
    }

    // The command line reads them without Qt, and finds what Qt finds: each sentence, and the plural forms of many numbers.
    void readingIsQts()
    {
        for (const CompiledCatalogue &compiled : compiledCatalogues()) {
            QTranslator theirs;
            QVERIFY(load(theirs, compiled.bytes));
            const CatalogueReader ours(compiled.bytes);
            std::size_t found = 0;
            for (const Message &message : messagesOf(catalogue(QString::fromUtf8(compiled.language.data(), qsizetype(compiled.language.size()))))) {
                const std::string context = message.context.toStdString(), source = message.source.toStdString();
                for (const int n : {-1, 0, 1, 2, 3, 5, 10, 11, 12, 21, 99, 100, 102, 103, 111, 1000, 1007, 1000007}) {
                    if (n >= 0 && !message.numerus)
                        break;
                    if (!message.comment.isEmpty())
                        continue; // the command line knows no such sentence
                    const QString want = theirs.translate(context.c_str(), source.c_str(), nullptr, n);
                    COMPARE_TEXT(ours.translate(context, source, n), want.toStdString());
                    found += !want.isEmpty();
                }
            }
            QVERIFY2(found > 10, compiled.language.data());
            QVERIFY(ours.translate("Value", "no sentence of ours", -1).empty());
            QVERIFY(ours.translate("Nowhere", "refuse", -1).empty());
        }
        QVERIFY(CatalogueReader("no catalogue").translate("Value", "refuse", -1).empty());
        const std::string_view german = catalogueOrEnglish("de").bytes;
        for (std::size_t size = 0; size < german.size(); size += 997) // cut short: no read behind the end
            CatalogueReader(german.substr(0, size)).translate("Value", "refuse", -1);
    }

    void cataloguesAreComplete()
    {
        QStringList wrong;
        for (const QString &language : languages()) {
            const auto messages = messagesOf(catalogue(language));
            QVERIFY2(messages.size() > 10, qPrintable(language));
            for (const Message &message : messages) {
                const QString where = language + " " + message.context + ": " + message.source;
                if (message.unfinished || message.vanished || message.translations.isEmpty())
                    wrong << where + " (not finished)";
                if (placeholders(message.source).count("%n") > 0 && !message.numerus)
                    wrong << where + " (a count, but no plural forms)";
                for (const QString &translation : message.translations) {
                    if (translation.trimmed().isEmpty())
                        wrong << where + " (empty)";
                    // A plural form for exactly one, two … may leave the number out.
                    auto wanted = placeholders(message.source), given = placeholders(translation);
                    if (message.numerus) {
                        wanted.erase("%n");
                        given.erase("%n");
                    }
                    if (wanted != given)
                        wrong << where + " (placeholders of \"" + translation + "\")";
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable("\n" + wrong.join('\n')));
    }

    void cataloguesAreUpToDate()
    {
        const QString lupdate = QStringLiteral(HELOSCOPE_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        for (const QString &language : languages()) {
            const QString fresh = folder.filePath("heloscope_" + language + ".ts");
            QStringList arguments{"ui", "app",     "-no-obsolete",     "-locations", "none", "-source-language",
                                  "en", "-silent", "-target-language", language,     "-ts",  fresh};
            if (language == "en")
                arguments.prepend("-pluralonly");
            QProcess process;
            process.setWorkingDirectory(HELOSCOPE_SOURCE_DIR);
            process.start(lupdate, arguments);
            QVERIFY(process.waitForFinished(60000));
            std::set<QString> sources, known;
            for (const Message &message : messagesOf(fresh))
                sources.insert(message.context + ": " + message.source + " / " + message.comment);
            for (const Message &message : messagesOf(catalogue(language)))
                known.insert(message.context + ": " + message.source + " / " + message.comment);
            QStringList missing;
            std::set_difference(sources.begin(), sources.end(), known.begin(), known.end(), std::back_inserter(missing));
            QVERIFY2(missing.isEmpty(), qPrintable(language + ", run update_translations:\n" + missing.join('\n')));
        }
    }

    void englishPluralsAreSpelt()
    {
        const CatalogueReader english(catalogueOrEnglish("en").bytes);
        const Words words([&](const char *context, const char *source, int n) {
            const std::string text = english.translate(context, source, n);
            return text.empty() ? std::string(source) : text;
        });
        COMPARE_TEXT(words.sentence({StatementCode::MissingAnswers, {{"count", "1"}, {"names", "a.example"}}}),
                     "We still lack 1 answer of the name service: a.example.");
        COMPARE_TEXT(words.sentence({StatementCode::MissingAnswers, {{"count", "2"}, {"names", "a, b"}}}),
                     "We still lack 2 answers of the name service: a, b.");
        COMPARE_TEXT(words.sentence({StatementCode::MissingDns, {{"count", "1"}}}),
                     "Offline: 1 question to the name service was not asked. Its answer could change this one.");
        COMPARE_TEXT(words.sentence({StatementCode::MissingDns, {}}),
                     "Offline: several questions to the name service were not asked. The answers could change this one.");
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "TranslationTest.moc"
