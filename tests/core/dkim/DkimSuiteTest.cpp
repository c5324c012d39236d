// The shared DKIM messages: the two facts behind each signature, its modern verdict, and the same with the headers alone.
#include "core/base/Ascii.h"
#include "core/base/DateTime.h"
#include "core/dkim/DkimEvaluate.h"
#include "core/message/MessageParse.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

using namespace heloscope;
using nlohmann::json;

namespace {

DnsTable tableOf(json zone, const json &overrides)
{
    if (overrides.is_object())
        zone.update(overrides);
    DnsTable table;
    for (const auto &[name, entry] : zone.items()) {
        DnsAnswer answer;
        if (entry.contains("txt")) {
            answer.status = DnsStatus::Answered;
            answer.values = entry["txt"].get<std::vector<std::string>>();
        } else {
            const std::string status = entry["status"];
            answer.status = status == "NXDOMAIN" ? DnsStatus::NoSuchDomain : DnsStatus::Failed;
            answer.error = status;
        }
        table.insert({lowered(name), DnsType::TXT}, answer);
    }
    return table;
}

// Two passes, as an analysis makes them: the first only learns what to ask. A name that the zone lacks does not exist.
std::vector<dkim::Signature> evaluateText(std::string text, DnsTable table, UnixTime now, bool headersOnly)
{
    const auto message = splitMessage(std::move(text), SourceKind::Message);
    if (!message)
        return {};
    const dkim::HeaderView header(**message);
    const dkim::ParsedSignatures parsed = dkim::parseSignatures(header);
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(parsed, wanted);
    const dkim::BodyHashes hashes = headersOnly ? dkim::BodyHashes() : dkim::BodyHashes::compute((*message)->body(), wanted);
    DnsView first(table);
    dkim::evaluate(parsed, hashes, first, {std::nullopt, now});
    for (const DnsQuestion &question : first.missing()) {
        DnsAnswer absent;
        absent.status = DnsStatus::NoSuchDomain;
        table.insert(question, absent);
    }
    DnsView dns(table);
    return dkim::evaluate(parsed, hashes, dns, {std::nullopt, now});
}

} // namespace

class DkimSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
};

void DkimSuiteTest::cases_data()
{
    const auto cases = test::sharedFile("conformance/dkim/cases.json");
    const auto zones = test::sharedFile("conformance/dkim/zones.json");
    if (!cases || !zones)
        QSKIP("the shared conformance data is not there");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("zone");
    const json zoneFile = json::parse(*zones);
    const json caseFile = json::parse(*cases);
    for (const json &entry : caseFile["cases"]) {
        if (entry["kind"] != "dkim")
            continue;
        json copy = entry;
        copy["zone"] = zoneFile[entry["zone"].get<std::string>()];
        QTest::newRow(entry["id"].get<std::string>().c_str()) << test::bytes(copy.dump()) << QByteArray();
    }
}

void DkimSuiteTest::cases()
{
    QFETCH(QByteArray, text);
    const json entry = json::parse(test::text(text));
    const auto file = test::sharedFile("conformance/dkim/" + entry["file"].get<std::string>());
    QVERIFY(file);
    const DnsTable table = tableOf(entry["zone"], entry.value("zone_override", json()));
    const json time = entry.value("verify_time", json());
    const UnixTime now = time.is_number() ? time.get<UnixTime>() : *parseRfc3339("2026-01-01T00:00:00Z");
    const auto signatures = evaluateText(*file, table, now, false);
    const auto headersOnly = evaluateText(*file, table, now, true);
    QCOMPARE(signatures.size(), entry["modern"].size());
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const dkim::Signature &signature = signatures[i];
        const json &truth = entry["signatures"][i];
        const std::string verdict = entry["modern"][i]["verdict"];
        const std::string got = std::string(toString(signature.result)) + " " + signature.reason;
        if (verdict == "depends-on-clock")
            QVERIFY2(signature.result == AuthResult::Fail && signature.reason == "expired", got.c_str());
        else
            QVERIFY2(toString(signature.result) == verdict, (verdict + " wanted, got " + got).c_str());
        // The arithmetic is told even where the result is an error, unless the names cannot be looked up.
        const bool lookedUp = truth.value("key_status", "") == "found" && signature.reason != "domain-invalid" && signature.reason != "key-type-mismatch"
            && signature.reason != "syntax-c" && signature.keyRecord.find("k=foobar") == std::string::npos;
        if (truth.contains("b_ok") && lookedUp)
            COMPARE_TEXT(toString(signature.headers), truth["b_ok"].get<bool>() ? "valid" : "invalid");
        // Messages whose key cannot be had carry bh_ok = false without having been computed.
        if (truth.contains("bh_ok") && truth.value("key_status", "") == "found") {
            const bool good = signature.body == dkim::BodyState::Match || signature.body == dkim::BodyState::PartlySigned;
            if (verdict == "pass" || verdict == "policy" || verdict == "fail")
                QCOMPARE(good, truth["bh_ok"].get<bool>());
        }
        const std::string alone = entry["header_only"][i];
        COMPARE_TEXT(toString(headersOnly[i].body), "not-available");
        QVERIFY(headersOnly[i].result != AuthResult::Pass);
        if (lookedUp && alone != "not-checkable")
            COMPARE_TEXT(toString(headersOnly[i].headers), alone == "b-ok" ? "valid" : "invalid");
    }
}

QTEST_GUILESS_MAIN(DkimSuiteTest)
#include "DkimSuiteTest.moc"
