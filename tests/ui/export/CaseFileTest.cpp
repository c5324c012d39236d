#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "ui/export/CaseFile.h"
#include "ui/input/CaseReader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace heloscope;
using namespace heloscope::test;

class CaseFileTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead()
    {
        Report report = *fullReport();
        const std::string given = "From: a\r\n\0\xff odd bytes" + std::string(1000, 'x');
        report.input = std::make_shared<const std::string>(given);
        CaseExtras extras;
        extras.profile = *parseProfile(
            R"({"domains":["yourcompany.example"],"batv":[{"scheme":"prvs","key_number":1,"key":"S3cretKey"}],"srs":[{"secret":"0therS3cret"}]})");
        extras.options.now = 1795278720;
        extras.savedAt = 1795278999;
        const std::string json = writeCase(report, extras, Words());
        QVERIFY(json.find("S3cretKey") == std::string::npos);
        QVERIFY(json.find("0therS3cret") == std::string::npos);

        const auto saved = input::readCase(json);
        QVERIFY2(saved.has_value(), saved ? "" : saved.error().detail.c_str());
        COMPARE_TEXT(saved->message, given);
        QCOMPARE(saved->options.now, UnixTime(1795278720));
        QCOMPARE(saved->profile.domains, std::vector<std::string>{"yourcompany.example"});
        const auto answer = saved->answers.lookUp({"_dmarc.northbank.example", DnsType::TXT}, false);
        QVERIFY(answer && answer->values == std::vector<std::string>{"v=DMARC1; p=reject"});
        COMPARE_TEXT(saved->path, "mail/forged.eml");
        QCOMPARE(saved->index, std::size_t(3));
    }

    void membersOfTheContract()
    {
        const QJsonObject object = QJsonDocument::fromJson(bytes(writeCase(*fullReport(), {}, Words()))).object();
        QCOMPARE(object["heloscope_case"].toInt(), 1);
        QVERIFY(object["answers"].isArray());
        for (const char *key : {"message", "profile", "report", "saved_at", "program", "sha256", "options"})
            QVERIFY2(object.contains(key), key);
        const QByteArray message = QByteArray::fromBase64(object["message"].toString().toLatin1());
        QCOMPARE(object["sha256"].toObject()["message"].toString().toLatin1(), QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
    }

    void everyFlippedBitIsNoticed()
    {
        const std::string whole = writeCase(*emptyReport(), {}, Words());
        const auto saved = input::readCase(whole);
        QVERIFY(saved && saved->seal.seal == input::Seal::Whole);
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            const auto read = input::readCase(flipped);
            QVERIFY2(!read || read->seal.seal != input::Seal::Whole, whole.substr(at > 20 ? at - 20 : 0, 40).c_str());
        }
    }

    void changedPartsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("report") << QByteArray("\"from\":\"forged\"") << QByteArray("\"from\":\"confirmed\"") << QByteArray("report");
        QTest::newRow("answers") << QByteArray("p=reject\",\"ttl") << QByteArray("p=none\",\"ttl") << QByteArray("answers");
        QTest::newRow("options") << QByteArray("\"undo\":true") << QByteArray("\"undo\":false") << QByteArray("options");
        QTest::newRow("profile") << QByteArray("\"yourcompany.example\"") << QByteArray("\"mycompany.example\"") << QByteArray("profile");
        QTest::newRow("laid out anew") << QByteArray("\"saved_at\":") << QByteArray("\"saved_at\": ") << QByteArray("file");
    }
    void changedPartsAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, part);
        CaseExtras extras;
        extras.profile = *parseProfile(R"({"domains":["yourcompany.example"]})");
        QByteArray written = bytes(writeCase(*fullReport(), extras, Words()));
        QVERIFY2(written.contains(from), written.constData());
        const auto read = input::readCase(text(written.replace(written.indexOf(from), from.size(), to)));
        QVERIFY(read && read->seal.seal == input::Seal::Changed);
        QCOMPARE(read->seal.changed, std::vector<std::string>{text(part)});
    }

    void answersWithBracketsSurvive()
    {
        Report report = *emptyReport();
        report.dns.set({"a.example", DnsType::TXT}, {DnsStatus::Answered, {"]}[{\"answers\""}, {}, {}, {}, {}, {}, {}, {}});
        const auto saved = input::readCase(writeCase(report, {}, Words()));
        QVERIFY2(saved.has_value(), saved ? "" : saved.error().detail.c_str());
        COMPARE_TEXT(saved->answers.lookUp({"a.example", DnsType::TXT}, false)->values[0], "]}[{\"answers\"");
    }
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "CaseFileTest.moc"
