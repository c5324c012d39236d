// The catalogues: complete, with the placeholders of their sources, and up to date with them.
#include "tests/support/ToString.h"

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

QString catalogue(const QString &language) { return QStringLiteral(HELOSCOPE_SOURCE_DIR "/translations/heloscope_%1.ts").arg(language); }

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT
private slots:
    void cataloguesAreCompiledIn()
    {
        QVERIFY(availableLanguages().contains("en"));
        for (const QString &language : availableLanguages())
            QVERIFY2(QTranslator().load(":/i18n/heloscope_" + language + ".qm"), qPrintable(language));
    }

    void cataloguesAreComplete()
    {
        QStringList wrong;
        for (const QString &language : availableLanguages()) {
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
        for (const QString &language : availableLanguages()) {
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
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/i18n/heloscope_en.qm")));
        const Words words([&](const char *context, const char *source, int n) {
            const QString text = english.translate(context, source, nullptr, n);
            return text.isEmpty() ? QString::fromUtf8(source) : text;
        });
        COMPARE_TEXT(words.sentence({StatementCode::MissingAnswers, {{"count", "1"}, {"names", "a.example"}}}),
                     "The name service owes us 1 answer: a.example.");
        COMPARE_TEXT(words.sentence({StatementCode::MissingAnswers, {{"count", "2"}, {"names", "a, b"}}}), "The name service owes us 2 answers: a, b.");
        COMPARE_TEXT(words.sentence({StatementCode::MissingDns, {{"count", "1"}}}), "Offline: 1 question to the name service was not asked.");
        COMPARE_TEXT(words.sentence({StatementCode::MissingDns, {}}), "Offline: several questions to the name service were not asked.");
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "TranslationTest.moc"
