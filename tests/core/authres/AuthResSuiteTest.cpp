// The published cases for Authentication-Results: what is right must be read as stated, what is wrong must be marked.
#include "core/authres/AuthResParse.h"

#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

using namespace heloscope;
using nlohmann::json;

class AuthResSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("testCase");
        const auto file = test::sharedFile("conformance/authres/headers.json");
        if (!file)
            QSKIP("The published cases are not here.");
        const json cases = json::parse(*file)["cases"];
        for (const json &entry : cases)
            QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
    }
    void headers()
    {
        QFETCH(QByteArray, testCase);
        const json entry = json::parse(testCase.toStdString());
        const std::string header = entry["header"];
        const authres::Recorded recorded = authres::parseAuthenticationResults(std::string_view(header).substr(header.find(':') + 1));
        const json &expected = entry["expected"];
        if (expected.contains("error")) {
            QVERIFY(!recorded.problems.empty());
            return;
        }
        if (expected.contains("authserv_id"))
            COMPARE_TEXT(recorded.authservId, expected["authserv_id"].get<std::string>());
        if (expected.contains("version"))
            QVERIFY(recorded.version.empty() || recorded.version == std::to_string(expected["version"].get<int>()));
        if (expected.contains("count"))
            QCOMPARE(recorded.results.size(), expected["count"].get<std::size_t>());
        for (const json &result : expected.value("results", json::array())) {
            QVERIFY(result["index"].get<std::size_t>() < recorded.results.size());
            const authres::MethodResult &read = recorded.results[result["index"].get<std::size_t>()];
            if (result.contains("method"))
                COMPARE_TEXT(read.method, result["method"].get<std::string>());
            if (result.contains("result"))
                COMPARE_TEXT(read.result, result["result"].get<std::string>());
            if (result.contains("reason"))
                COMPARE_TEXT(read.reason, result["reason"].get<std::string>());
            const json properties = result.value("properties", json::object());
            for (const auto &[name, value] : properties.items())
                COMPARE_TEXT(read.property(name), value.get<std::string>());
        }
        if (entry.value("official", false))
            QVERIFY(recorded.conforming);
    }
};

QTEST_APPLESS_MAIN(AuthResSuiteTest)
#include "AuthResSuiteTest.moc"
