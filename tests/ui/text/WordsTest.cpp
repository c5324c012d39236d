#include "tests/support/ToString.h"

#include "core/base/Utf8.h"
#include "core/report/Report.h"
#include "core/vendor/VendorTable.h"
#include "ui/text/CheckupText.h"
#include "ui/text/FindingText.h"
#include "ui/text/Labels.h"
#include "ui/text/VendorText.h"
#include "ui/text/VerdictText.h"
#include "ui/text/Words.h"

#include <QRegularExpression>

#include <map>
#include <set>

using namespace heloscope;
using heloscope::test::bytes;

namespace {

// Names that checks may use; a new one is a decision, noted in ui/text/FindingTexts.h.
const std::set<std::string> knownNames{"domain", "proven",   "ip",     "selector", "policy", "address", "imitated", "receiver", "sealer",
                                       "header", "count",    "result", "reason",   "name",   "by",      "seconds",  "change",   "limit",
                                       "part",   "readings", "target", "repair",   "remark", "names",   "code"};

Finding filled(FindingCode code, const std::string &value)
{
    Finding finding{code, infoOf(code).severity, {}, {}};
    for (const std::string &name : requiredValues(code))
        finding.values.set(name, value);
    return finding;
}

bool hasHidden(const std::string &text)
{
    if (!isUtf8(text))
        return true;
    for (std::size_t at = 0; at < text.size();) {
        if (isHiddenCharacter(nextCodePoint(text, at)))
            return true;
    }
    return false;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void everyFindingHasSentences()
    {
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            const FindingText &text = findingText(FindingCode(i));
            const QByteArray id = bytes(toString(FindingCode(i)));
            QVERIFY2(QByteArray(text.title).endsWith('.'), id);
            QVERIFY2(QByteArray(text.text).size() > 20, id);
            QVERIFY2(QByteArray(text.text).endsWith('.'), id);
            QVERIFY2(text.advice && (*text.advice == '\0' || QByteArray(text.advice).endsWith('.')), id);
        }
    }

    void everyStatementHasASentence()
    {
        for (int i = 0; toString(StatementCode(i)) != std::string_view(); ++i) {
            const QByteArray text = statementText(StatementCode(i));
            const QByteArray name = bytes(toString(StatementCode(i)));
            QVERIFY2(!text.isEmpty(), name);
            // Headlines carry no full stop, sentences do.
            QVERIFY2(text.endsWith('.') != name.startsWith("Head") || text == "{code}", name);
        }
    }

    // UX §14: wrong, missing, could not be checked, changed on the way: each in words of its own.
    void fourCasesAreNeverConfused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        const auto findings = [](const char *kind, std::initializer_list<FindingCode> codes) {
            for (const FindingCode code : codes) {
                const FindingText &text = findingText(code);
                QTest::newRow((std::string(kind) + " " + std::string(toString(code))).c_str())
                    << kind << QString::fromUtf8(text.title) + ' ' + QString::fromUtf8(text.text);
            }
        };
        const auto statements = [](const char *kind, std::initializer_list<StatementCode> codes) {
            for (const StatementCode code : codes)
                QTest::newRow((std::string(kind) + " " + std::string(toString(code))).c_str()) << kind << QString::fromUtf8(statementText(code));
        };
        findings("wrong",
                 {FindingCode::SpfPermerror, FindingCode::DkimSignatureMalformed, FindingCode::DmarcMultipleRecords, FindingCode::FromMalformed,
                  FindingCode::ReturnPathInvalid});
        findings("missing", {FindingCode::NoDkimSignature, FindingCode::NoSpfRecord, FindingCode::NoDmarcPolicy, FindingCode::MissingDateHeader});
        statements("missing", {StatementCode::SpfOnly, StatementCode::NothingPublished, StatementCode::HelpSeal});
        findings("unchecked",
                 {FindingCode::DkimNotChecked, FindingCode::DkimKeyMissing, FindingCode::DkimKeyInvalid, FindingCode::SpfNotChecked,
                  FindingCode::DkimBodyNotAvailable, FindingCode::SmimeNotChecked, FindingCode::DnsTemporaryFailure, FindingCode::DnsNotAsked});
        statements("unchecked", {StatementCode::SealUnchecked, StatementCode::MissingKey, StatementCode::MissingBody, StatementCode::NothingAsked});
        findings("changed", {FindingCode::DkimBodyModified, FindingCode::DkimSignatureInvalid, FindingCode::DkimVerifiesAfterUndo, FindingCode::SmimeInvalid});
        statements("changed", {StatementCode::SealBroken, StatementCode::ListExplains, StatementCode::PastedCopy});
    }
    void fourCasesAreNeverConfused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        static const std::map<QString, std::pair<const char *, const char *>> words{
            // what must be said, and what must not
            {"wrong", {"wrong|mistake|two rules|no proper", "changed|could not be checked"}},
            {"missing", {"\\bno\\b|not say|missing|nothing|nobody", "wrong|broke|changed|could not|forge[dr]"}},
            {"unchecked", {"could not|not asked|no answer|did not answer", "wrong|broke|changed|forge[dr]"}},
            {"changed", {"chang", "wrong|could not|forge[dr]|fake"}},
        };
        // What a sentence denies ("missing, not failed") and names of rules ("rule for forged mail") accuse nobody.
        text.remove(QRegularExpression(QStringLiteral("not (failed|broken)|rule for forged mail|written wrongly or missing")));
        const auto &[said, unsaid] = words.at(kind);
        QVERIFY2(text.contains(QRegularExpression(said, QRegularExpression::CaseInsensitiveOption)), qPrintable(text));
        // A copy that was altered is said to be unchecked, too; a message altered on the way is not.
        if (!text.startsWith(QLatin1String("Copying")))
            QVERIFY2(!text.contains(QRegularExpression(unsaid, QRegularExpression::CaseInsensitiveOption)), qPrintable(text));
    }

    void onlyKnownValuesAreNamed()
    {
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            for (const std::string &name : requiredValues(FindingCode(i)))
                QVERIFY2(knownNames.contains(name), name.c_str());
        }
        for (int i = 0; toString(StatementCode(i)) != std::string_view(); ++i) {
            for (const std::string &name : requiredValues(StatementCode(i)))
                QVERIFY2(knownNames.contains(name), name.c_str());
        }
    }

    void missingValuesLeaveNoHole()
    {
        const Words words;
        static const QRegularExpression hole(QStringLiteral("[{}]|%n|“”|\\(\\)|  | [.,]|^[a-z]"));
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            const Finding finding{FindingCode(i), Severity::Info, {}, {}};
            for (const std::string &text : {words.title(finding), words.text(finding), words.advice(finding)})
                QVERIFY2(!QString::fromStdString(text).contains(hole), text.c_str());
        }
        for (int i = 0; toString(StatementCode(i)) != std::string_view(); ++i) {
            const std::string text = words.sentence({StatementCode(i), {}});
            QVERIFY2(!text.empty() && !QString::fromStdString(text).contains(hole), text.c_str());
        }
    }

    void everyCheckupCodeHasASentence()
    {
        const Words words;
        static const QRegularExpression hole(QStringLiteral("[{}]|%n|“”|\\(\\)|  | [.,]|^[a-z]"));
        for (int i = 0; toString(checkup::Code(i)) != std::string_view(); ++i) {
            const std::string text = sentence({checkup::Code(i), {}, {}, {}, {}}, words);
            QVERIFY2(text.ends_with('.') && !QString::fromStdString(text).contains(hole), text.c_str());
        }
    }

    void everyVendorCodeHasWords()
    {
        const Words words;
        const auto check = [](const std::string &text, std::string_view code) {
            QVERIFY2(text.ends_with('.') && text.find(code) == std::string::npos, (std::string(code) + ": " + text).c_str());
        };
        for (const vendor::FieldRow &row : vendor::fieldRows()) {
            check(vendorPurpose(row.meaning, words), row.meaning);
            QVERIFY2(vendorName(row.vendor, words) != row.vendor, std::string(row.vendor).c_str());
        }
        for (const vendor::ValueRow &row : vendor::valueRows()) {
            vendor::Field field;
            field.vendor = row.vendor;
            const bool whole = row.part.find('-') != std::string_view::npos || row.part == "direction" || row.part == "priority";
            field.meaning = whole ? row.part : "";
            check(vendorValue(field, {whole ? "" : std::string(row.part), "x", std::string(row.meaning)}, words), row.meaning);
            if (!whole)
                QVERIFY2(!vendorPart(row.vendor, row.part, words).empty(), std::string(row.part).c_str());
        }
    }

    void unknownVendorValuesAreSaidToBe()
    {
        const Words words;
        vendor::Field field;
        field.vendor = "microsoft";
        field.header = "X-Forefront-Antispam-Report";
        COMPARE_TEXT(vendorValue(field, {"SFV", "QQQ", ""}, words), "No document tells what this value means.");
        COMPARE_TEXT(vendorValue(field, {"ZZZ", "1", ""}, words), "No document tells what this part means.");
        COMPARE_TEXT(vendorValue(field, {"CIP", "198.51.100.7", ""}, words), "");
        QVERIFY(vendorSource(field, words).find("learn.microsoft.com") != std::string::npos);
        field.header = "X-Sender-IP";
        COMPARE_TEXT(vendorSource(field, words), "Its maker does not explain it. We know it from mail of 1997 to 2026.");
        COMPARE_TEXT(vendorStanding(field, words), "It stands where any sender can write: a claim.");
        field.believable = true;
        COMPARE_TEXT(vendorStanding(field, words), "Your own side wrote this.");
    }

    void everySuppliedValueIsShown()
    {
        const Words words;
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            Finding finding{FindingCode(i), Severity::Info, {}, {}};
            for (const std::string &name : requiredValues(FindingCode(i)))
                finding.values.set(name, "value-of-" + name);
            const std::string all = words.title(finding) + words.text(finding) + words.advice(finding);
            for (const auto &[name, value] : finding.values.items) {
                if (name != "count" && name != "header")
                    QVERIFY2(all.find(value) != std::string::npos, (std::string(toString(finding.code)) + " " + name + ": " + all).c_str());
            }
        }
    }

    void mailTextCannotRewriteASentence()
    {
        const Words words;
        Finding finding{FindingCode::DkimPassUnaligned, Severity::Caution, {{"proven", "{domain}%1%n"}, {"domain", "{proven}"}}, {}};
        COMPARE_TEXT(words.title(finding), "The seal belongs to {domain}%1%n, not to {proven}.");
    }

    void hostileValuesComeOutVisible()
    {
        const Words words;
        const std::string hostile = "a\x1b[31m\xE2\x80\xAE\x80\xff\x9b\n\r\t\0b" + std::string(5000, 'x') + "\xE2\x80\x8B";
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            const Finding finding = filled(FindingCode(i), hostile);
            for (const std::string &text : {words.title(finding), words.text(finding), words.advice(finding)}) {
                QVERIFY(!hasHidden(text));
                QVERIFY(text.size() < 2000);
            }
        }
    }

    void pluralsAndCounts()
    {
        const Words words([](const char *, const char *source, int n) {
            QString text = QString::fromUtf8(source);
            text.replace("line(s)", n == 1 ? "line" : "lines");
            return (n >= 0 ? text.replace("%n", QString::number(n)) : text).toStdString();
        });
        const auto sentence = [&](const char *count) { return words.sentence({StatementCode::TwoFromFields, {{"count", count}, {"proven", "a.example"}}}); };
        COMPARE_TEXT(sentence("1"), "The message has 1 sender line, and the checks prove only a.example.");
        COMPARE_TEXT(sentence("3"), "The message has 3 sender lines, and the checks prove only a.example.");
        COMPARE_TEXT(sentence("x"), "The message has several sender lines, and the checks prove only a.example.");
    }

    // What a fixed translator said is kept, but for what depends on a number, and the forms need not name it.
    void keptSentencesFollowTheirValues()
    {
        int asked = 0;
        const Words words([&asked](const char *, const char *source, int n) {
            ++asked;
            return n < 0 || n == 1 ? std::string("One of {proven}.") : std::string(source).starts_with("The message has") ? "%n of {proven}." : source;
        });
        const auto said = [&words](const Values &values) { return words.sentence({StatementCode::TwoFromFields, values}); };
        for (int round = 0; round < 3; ++round) {
            COMPARE_TEXT(said({{"count", "1"}, {"proven", "a.example"}}), "One of a.example.");
            COMPARE_TEXT(said({{"count", "5"}, {"proven", "b.example"}}), "5 of b.example.");
        }
        const auto title = [](const Words &by) { return by.title({FindingCode::DkimAlignedPass, Severity::Good, {{"domain", "a.example"}}, {}}); };
        const std::string first = title(words);
        const int before = asked;
        const Words copy = words;
        QCOMPARE(title(copy), first);
        QCOMPARE(title(words), first);
        QCOMPARE(asked, before);
    }

    void fallbackAtTheStartIsCapitalised()
    {
        const Words words;
        COMPARE_TEXT(words.title({FindingCode::NoSpfRecord, Severity::Info, {}, {}}), "The sender’s domain has no sender list.");
    }

    void reasonsAreSentences()
    {
        const Words words;
        COMPARE_TEXT(reasonSentence(FindingGroup::Spf, "lookup-limit", words), "The list needs more than ten look-ups.");
        COMPARE_TEXT(reasonSentence(FindingGroup::Dkim, "syntax-bh", words), "The term “bh” is written wrongly or missing.");
        COMPARE_TEXT(reasonSentence(FindingGroup::Arc, "never-heard-of", words), "The check gives this cause: never-heard-of.");
        QVERIFY(reasonSentence(FindingGroup::Arc, "", words).empty());
    }

    void changesUndoneTogether()
    {
        COMPARE_TEXT(changePhrase("subject-tag+body-footer", Words()), "a tag was put in front of the subject, a footer was added");
    }

    void durations()
    {
        COMPARE_TEXT(durationText(0), "0 s");
        COMPARE_TEXT(durationText(59), "59 s");
        COMPARE_TEXT(durationText(61), "1 min 1 s");
        COMPARE_TEXT(durationText(600), "10 min");
        COMPARE_TEXT(durationText(7500), "2 h 5 min");
        COMPARE_TEXT(durationText(-120), "-2 min");
        COMPARE_TEXT(durationText(12 * 86400), "12 d");
        QVERIFY(!durationText(INT64_MIN).empty());
        const Words marked(
            [](const char *, const char *source, int) { return QString::fromUtf8(source).replace(QLatin1String("} "), QLatin1String("}~")).toStdString(); });
        COMPARE_TEXT(durationText(-7500, marked), "-2~h 5~min");
    }

    void longValuesAreCutInTheMiddle()
    {
        const std::string value = shownValue(std::string(100, 'a') + std::string(100, 'b'), 30);
        QCOMPARE(QString::fromStdString(value).size(), 30);
        QVERIFY(value.starts_with("aaaa"));
        QVERIFY(value.ends_with("bbbb"));
    }

    void errorsNameTheFile()
    {
        const Words words;
        COMPARE_TEXT(errorSentence({"empty", {}}, "/mail/x.eml", words), "/mail/x.eml is empty. Save the message again and try once more.");
        COMPARE_TEXT(errorSentence({"new-code", "why"}, "", words), "The input could not be used: why.");
    }

    void statusClassSpeaksWhereTheCodeIsUnknown()
    {
        const Words words;
        COMPARE_TEXT(bounceMeaning("", "4.9.9", words), "It was not delivered yet; the server will try again.");
        COMPARE_TEXT(bounceMeaning("no-such-mailbox", "5.1.1", words), "There is no such mailbox at that provider.");
        QVERIFY(bounceMeaning("", "", words).empty());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
