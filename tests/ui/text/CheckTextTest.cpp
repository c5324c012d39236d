#include "tests/support/ToString.h"

#include "ui/text/CheckText.h"

using namespace heloscope;
using dkim::BodyState;

namespace {

authres::Recorded recorded(std::string method, std::string result, std::vector<std::pair<std::string, std::string>> properties, bool trusted = true)
{
    authres::Recorded field;
    field.header = "Authentication-Results";
    field.authservId = "mx.reader.example";
    field.trusted = trusted;
    field.results = {{std::move(method), "", std::move(result), "", std::move(properties)}};
    return field;
}

} // namespace

Q_DECLARE_METATYPE(heloscope::Validity)
Q_DECLARE_METATYPE(heloscope::dkim::BodyState)

class CheckTextTest : public QObject {
    Q_OBJECT
private slots:
    // Header part and text part are told each for itself, in every combination.
    void partsOfASeal_data()
    {
        QTest::addColumn<Validity>("headers");
        QTest::addColumn<BodyState>("body");
        QTest::addColumn<QByteArray>("want");
        const auto row = [](Validity headers, BodyState body, const char *want) { QTest::newRow(want) << headers << body << QByteArray(want); };
        row(Validity::Valid, BodyState::Match, "Header lines and text fit the seal.");
        row(Validity::Valid, BodyState::Differs, "The header lines fit the seal. The text does not fit.");
        row(Validity::Valid, BodyState::NotAvailable, "The header lines fit the seal. The text was not given.");
        row(Validity::Valid, BodyState::PartlySigned, "The header lines fit the seal. The sealed part of the text fits; more text follows it.");
        row(Validity::Invalid, BodyState::Match, "The header lines do not fit the seal. The text fits.");
        row(Validity::Invalid, BodyState::Differs, "The header lines do not fit the seal. The text does not fit.");
        row(Validity::Invalid, BodyState::NotAvailable, "The header lines do not fit the seal. The text was not given.");
        row(Validity::NotChecked, BodyState::Match, "The header lines could not be checked. The text fits.");
        row(Validity::NotChecked, BodyState::Differs, "The header lines could not be checked. The text does not fit.");
        row(Validity::NotChecked, BodyState::NotChecked, "Neither header lines nor text could be checked.");
    }

    void partsOfASeal()
    {
        QFETCH(Validity, headers);
        QFETCH(BodyState, body);
        QFETCH(QByteArray, want);
        dkim::Signature signature;
        signature.headers = headers;
        signature.body = body;
        QCOMPARE(QByteArray::fromStdString(sealParts(signature, Words())), want);
    }

    void partsOfANote()
    {
        arc::Set set;
        COMPARE_TEXT(noteParts(set, Words()), "The note could not be checked.");
        set.seal = Validity::Valid;
        set.message = Validity::Invalid;
        set.messageBody = BodyState::Differs;
        COMPARE_TEXT(noteParts(set, Words()), "The seal on the note fits. The text was changed after it, as lists and later forwarders do.");
        set.messageBody = BodyState::Match;
        COMPARE_TEXT(noteParts(set, Words()), "The seal on the note fits. Header lines were changed after it, as lists and later forwarders do.");
        set.message = Validity::NotChecked;
        set.messageBody = BodyState::NotAvailable;
        COMPARE_TEXT(noteParts(set, Words()), "The seal on the note fits. The text was not given.");
    }

    // The recorded result of this very seal, not of a neighbour.
    void recordedResultsFindTheirSeal()
    {
        Report report;
        report.recorded = {recorded("dkim", "fail", {{"header.d", "a.example"}}, false), // a stranger's word
                           recorded("dkim", "pass", {{"header.i", "@a.example"}, {"header.s", "one"}, {"header.b", "AbCdEfGh"}}),
                           recorded("dkim", "permerror", {{"header.d", "a.example"}, {"header.s", "two"}}),
                           recorded("dkim", "temperror", {{"header.d", "b.example"}})};
        const auto word = [&report](const CheckSubject &subject) {
            const authres::MethodResult *found = recordedResult(report, "dkim", subject);
            return found ? found->result : std::string("nothing");
        };
        COMPARE_TEXT(word({"a.example", "one", "AbCdEfGh"}), "pass");
        COMPARE_TEXT(word({"a.example", "two", "XyZzYyXx"}), "permerror");
        COMPARE_TEXT(word({"A.Example", "TWO", ""}), "permerror");
        COMPARE_TEXT(word({"b.example", "one", "XyZzYyXx"}), "temperror");
        COMPARE_TEXT(word({"c.example", "one", "XyZzYyXx"}), "nothing");
        // b= is case-sensitive: base64.
        COMPARE_TEXT(word({"c.example", "three", "abcdefgh"}), "nothing");
    }

    void differencesAreExplained()
    {
        const authres::MethodResult passed{"dkim", "", "pass", "", {}}, failed{"dkim", "", "fail", "", {}}, strange{"dkim", "", "maybe", "", {}};
        const auto sentence = [](AuthResult now, const authres::MethodResult *then, std::string_view reason) {
            return differenceSentence("dkim", now, then, reason, Words());
        };
        QVERIFY(sentence(AuthResult::Fail, nullptr, "").empty());
        QVERIFY(sentence(AuthResult::Fail, &strange, "").empty());
        QVERIFY(sentence(AuthResult::Pass, &passed, "").empty());
        QVERIFY(sentence(AuthResult::PermError, &passed, "key-missing").find("key") != std::string::npos);
        QVERIFY(sentence(AuthResult::Fail, &passed, "body-hash-differs").find("this copy was changed") != std::string::npos);
        QVERIFY(sentence(AuthResult::Neutral, &passed, "body-not-available").find("not be checked in full") != std::string::npos);
        QVERIFY(sentence(AuthResult::Pass, &failed, "").find("Today it holds") != std::string::npos);
        for (const char *method : {"spf", "dmarc", "arc"})
            QVERIFY(!differenceSentence(method, AuthResult::Fail, &passed, "", Words()).empty());
    }

    // Innocent causes come before guilty ones.
    void causesBeginInnocently()
    {
        Report report;
        dkim::Signature signature;
        signature.domain = "a.example";
        signature.result = AuthResult::Fail;
        signature.headers = Validity::Invalid;
        signature.body = BodyState::Match;
        signature.reason = "signature-invalid";
        const std::string meaning = sealMeaning(report, signature, Words());
        const std::size_t changed = meaning.find("changed on the way"), madeUp = meaning.find("made up");
        QVERIFY(changed != std::string::npos && madeUp != std::string::npos && changed < madeUp);
    }

    void dkim2StepsTellCustodyAndChanges()
    {
        const dkim2::Hop hop{2, "list.example", AuthResult::Fail, "custody-broken", "bounces@list.example", {"a@b.example"}, {"header:subject", "body"}};
        COMPARE_TEXT(stepMeaning(hop, Words()),
                     "It was handed on from bounces@list.example to a@b.example. It noted what it changed: the subject, part of the text. "
                     "This step does not go on from where the one before it sent the message.");
    }
};

QTEST_GUILESS_MAIN(CheckTextTest)
#include "CheckTextTest.moc"
