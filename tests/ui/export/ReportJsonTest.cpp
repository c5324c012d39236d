#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "core/base/Utf8.h"
#include "ui/export/ReportJson.h"
#include "ui/text/Version.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace heloscope;
using namespace heloscope::test;

namespace {

QJsonObject parsed(const std::string &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes(json), &error);
    if (!document.isObject())
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

// One line, ASCII controls escaped, valid UTF-8.
void checkLine(const std::string &json)
{
    QVERIFY(isUtf8(json));
    for (const char c : json)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
    QVERIFY(!parsed(json).isEmpty());
}

bool hasKeyAnywhere(const QJsonValue &value, const QString &key)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            if (hasKeyAnywhere(item, key))
                return true;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == key || hasKeyAnywhere(it.value(), key))
            return true;
    }
    return false;
}

} // namespace

class ReportJsonTest : public QObject {
    Q_OBJECT
private slots:
    void fullReportMatchesTheGoldenFile()
    {
        const QString path = QStringLiteral(HELOSCOPE_TEST_DATA "/export/full-report.json");
        QByteArray json = bytes(writeJson(*fullReport(), Words()));
        json.replace("\"version\":\"" + bytes(programVersion()) + "\"", "\"version\":\"*\"");
        const QByteArray actual = QJsonDocument(parsed(json.toStdString())).toJson();
        QFile file(path);
        const QByteArray expected = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (actual != expected) {
            QFile got(path + ".got");
            if (got.open(QIODevice::WriteOnly))
                got.write(actual);
        }
        QCOMPARE(actual, expected);
    }

    void membersComeInTheOrderOfTheContract()
    {
        const std::string json = writeJson(*fullReport(), Words());
        std::size_t at = 0;
        for (const char *key : {"schema",  "program",    "source",  "verdict", "from\":{\"addresses", "findings", "path\":{\"hops", "spf",    "sender_id",
                                "dkim",    "domainkeys", "arc\":{", "dkim2",   "dmarc\":{",           "bimi",     "recorded",       "bounce", "dns",
                                "content", "embedded",   "timing"}) {
            const std::size_t found = json.find(std::string("\"") + key, at);
            QVERIFY2(found != std::string::npos, key);
            at = found;
        }
    }

    void nothingKnownIsNull()
    {
        const QJsonObject object = parsed(writeJson(*emptyReport(), Words()));
        for (const char *key : {"spf", "sender_id", "arc", "dkim2", "dmarc", "bimi", "bounce"})
            QVERIFY2(object.contains(key) && object[key].isNull(), key);
        for (const char *key : {"findings", "dkim", "domainkeys", "recorded", "dns", "embedded"})
            QVERIFY2(object[key].isArray() && object[key].toArray().isEmpty(), key);
        QVERIFY(object["path"].toObject()["border"].isNull());
        QVERIFY(object["path"].toObject()["client"].toObject()["mail_from"].isNull());
        QVERIFY(object["content"].toObject()["smime"].isNull());
        QVERIFY(object["content"].toObject()["openpgp"].isNull());
    }

    void emptyIsNotAbsent()
    {
        Report report = *fullReport();
        report.path.client.mailFrom = "";
        report.path.hops[1].envelopeFrom = "";
        report.path.hops[3].authUser = "";
        const QJsonObject path = parsed(writeJson(report, Words()))["path"].toObject();
        QCOMPARE(path["client"].toObject()["mail_from"], QJsonValue(""));
        QCOMPARE(path["hops"].toArray()[1].toObject()["mail_from"], QJsonValue(""));
        QCOMPARE(path["hops"].toArray()[3].toObject()["auth"], QJsonValue(""));
        QVERIFY(path["hops"].toArray()[0].toObject()["auth"].isNull());
    }

    void dnsIsSortedByNameAndType()
    {
        const QJsonArray dns = parsed(writeJson(*fullReport(), Words()))["dns"].toArray();
        QStringList order;
        for (const QJsonValue &entry : dns)
            order << entry.toObject()["name"].toString() + " " + entry.toObject()["type"].toString();
        QStringList sorted = order;
        sorted.sort();
        QCOMPARE(order, sorted);
        QCOMPARE(order.size(), 4);
    }

    void onlyOneLevelIsEmbedded()
    {
        auto middle = std::make_shared<Report>(*emptyReport());
        middle->embedded.push_back(emptyReport());
        Report outer = *emptyReport();
        outer.embedded.push_back(middle);
        const QJsonArray inner = parsed(writeJson(outer, Words()))["embedded"].toArray();
        QCOMPARE(inner.size(), 1);
        QCOMPARE(inner[0].toObject()["embedded"].toArray().size(), 0);
        QCOMPARE(inner[0].toObject()["schema"].toInt(), 1);
    }

    void invalidUtf8IsMarkedInItsObject()
    {
        Report report = *fullReport();
        report.dkim[0].selector = "k\xff";
        const QJsonObject object = parsed(writeJson(report, Words()));
        const QJsonObject first = object["dkim"].toArray()[0].toObject();
        QCOMPARE(first["selector"].toString(), QString::fromUtf8("k\uFFFD"));
        QCOMPARE(first["lossy"], QJsonValue(true));
        QVERIFY(!object["dkim"].toArray()[1].toObject().contains("lossy"));
        QVERIFY(!object.contains("lossy"));
        QVERIFY(!hasKeyAnywhere(parsed(writeJson(*fullReport(), Words())), "lossy"));
    }

    void lossyTextInAListMarksTheObjectAround()
    {
        Report report = *fullReport();
        auto [question, answer] = *report.dns.begin();
        answer.values = {"v=DMARC1; p=reject", "\xC0\xAE"};
        report.dns.set(question, answer);
        const QJsonArray dns = parsed(writeJson(report, Words()))["dns"].toArray();
        QCOMPARE(dns[0].toObject()["lossy"], QJsonValue(true));
        QVERIFY(!dns[1].toObject().contains("lossy"));
    }

    void hiddenCharactersAreEscapedAndKept()
    {
        Report report = *fullReport();
        const std::string hidden = "a\x1b[31m\xE2\x80\xAE"
                                   "b\xF3\xA0\x81\x81\x7F\xC2\x9B\"\\";
        report.path.client.helo = hidden;
        const std::string json = writeJson(report, Words());
        checkLine(json);
        QVERIFY(json.find("\\u001b[31m\\u202eb\\udb40\\udc41\\u007f\\u009b\\\"\\\\") != std::string::npos);
        QCOMPARE(parsed(json)["path"].toObject()["client"].toObject()["helo"].toString(), QString::fromStdString(hidden));
    }

    void repeatedPropertiesKeepTheFirst()
    {
        Report report = *fullReport();
        report.recorded[0].results[0].properties = {{"header.d", "a.example"}, {"header.d", "b.example"}};
        const std::string json = writeJson(report, Words());
        QVERIFY(json.find("\"properties\":{\"header.d\":\"a.example\"}") != std::string::npos);
    }

    void anyBytesGiveValidJson()
    {
        QRandomGenerator random(20260101);
        for (int round = 0; round < 200; ++round) {
            const auto report = fullReport([&](const std::string &what) {
                std::string value;
                const int size = int(random.bounded(40));
                for (int i = 0; i < size; ++i)
                    value += char(random.bounded(256));
                return round % 2 ? value : what + value;
            });
            checkLine(writeJson(*report, Words()));
        }
    }

    void errorLine()
    {
        const QJsonObject object = parsed(writeErrorJson({"a\n\xff.eml", 2, 0, {}, {}}, {"empty", {}}, Words()));
        QCOMPARE(object["schema"].toInt(), 1);
        QCOMPARE(object["source"].toObject()["index"].toInt(), 2);
        QCOMPARE(object["source"].toObject()["lossy"], QJsonValue(true));
        QCOMPARE(object["error"].toObject()["code"].toString(), "empty");
        QVERIFY(object["error"].toObject()["message"].toString().startsWith("a "));
    }
};

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "ReportJsonTest.moc"
