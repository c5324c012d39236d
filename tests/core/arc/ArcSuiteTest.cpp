// The published ARC validation suite and a real chain.
#include "core/arc/ArcEvaluate.h"
#include "core/base/Ascii.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace heloscope;
using nlohmann::json;

namespace {

arc::Verdict evaluateText(std::string text, DnsTable table)
{
    const MessagePtr message = test::messageOf(std::move(text));
    const dkim::HeaderView header(*message);
    const arc::ParsedChain chain = arc::parseChain(header);
    std::set<dkim::BodyHashKey> wanted;
    arc::collectBodyHashes(chain, wanted);
    const dkim::BodyHashes hashes = dkim::BodyHashes::compute(message->body(), wanted);
    DnsView first(table);
    arc::evaluate(chain, hashes, first);
    for (const DnsQuestion &question : first.missing()) {
        DnsAnswer absent;
        absent.status = DnsStatus::NoSuchDomain;
        table.insert(question, absent);
    }
    DnsView dns(table);
    return arc::evaluate(chain, hashes, dns);
}

std::string withoutLineBreaks(std::string text)
{
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n'; }), text.end());
    return text;
}

} // namespace

class ArcSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void suite_data();
    void suite();
    void realChain();
};

void ArcSuiteTest::suite_data()
{
    const auto file = test::sharedFile("conformance/arc/arc-draft-validation-tests.json");
    if (!file)
        QSKIP("the shared conformance data is not there");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QByteArray>("expected");
    const json suite = json::parse(*file);
    for (const json &scenario : suite["data"]) {
        for (const json &test : scenario["tests"]) {
            // Three tests leave the answer empty: the chain itself announces cv=fail, so it is fail (RFC 8617 §5.2 step 2).
            const std::string cv = lowered(test["cv"].get<std::string>());
            QTest::newRow(test["id"].get<std::string>().c_str()) << test::bytes(test::withCrLf(test["message"].get<std::string>()))
                                                                 << test::bytes(scenario["txt_records"].dump()) << test::bytes(cv.empty() ? "fail" : cv);
        }
    }
}

void ArcSuiteTest::suite()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, records);
    QFETCH(QByteArray, expected);
    std::vector<std::pair<std::string, std::string>> zone;
    const json recordJson = json::parse(test::text(records));
    for (const auto &[name, text] : recordJson.items())
        zone.emplace_back(name, withoutLineBreaks(text.get<std::string>()));
    const arc::Verdict verdict = evaluateText(test::text(message), test::txtTable(zone));
    QVERIFY2(toString(verdict.result) == test::text(expected), (std::string(toString(verdict.result)) + " " + verdict.reason).c_str());
}

void ArcSuiteTest::realChain()
{
    const auto file = test::sharedFile("conformance/arc/extra/cases.json");
    if (!file)
        QSKIP("the shared conformance data is not there");
    const json cases = json::parse(*file);
    for (const json &entry : cases["cases"]) {
        std::vector<std::pair<std::string, std::string>> zone;
        for (const auto &[name, texts] : entry["zone"].items())
            zone.emplace_back(name, texts[0].get<std::string>());
        const auto text = test::sharedFile("conformance/arc/extra/" + entry["file"].get<std::string>());
        QVERIFY(text);
        const arc::Verdict verdict = evaluateText(*text, test::txtTable(zone));
        COMPARE_TEXT(std::string(toString(verdict.result)) + verdict.reason, entry["expected_arc"].get<std::string>());
        QVERIFY(!verdict.sets.empty());
        for (const arc::Set &set : verdict.sets)
            QVERIFY(!set.claims.empty() && !set.authservId.empty() && !set.sealer.empty());
    }
}

QTEST_GUILESS_MAIN(ArcSuiteTest)
#include "ArcSuiteTest.moc"
