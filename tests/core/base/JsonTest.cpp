#include "core/base/Json.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class JsonTest : public QObject {
    Q_OBJECT
private slots:
    void readsValues()
    {
        const auto value = parseJson("\xEF\xBB\xBF{\"a\": [1, 2.5, \"x\\u0000\\u00e9\", null, true]}");
        QVERIFY(value.has_value());
        QCOMPARE((*value)["a"].size(), std::size_t(5));
        COMPARE_TEXT((*value)["a"][2].get_ref<const std::string &>(), std::string_view("x\0\xC3\xA9", 4));
    }

    void errorsNameTheirKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, std::string text, const char *code) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(code);
        };
        row("empty", "", "json-syntax");
        row("cut off", "[1, 2", "json-syntax");
        row("text after the value", "[] x", "json-syntax");
        row("invalid UTF-8", "[\"\xFF\"]", "json-syntax");
        row("number out of range", "[1e999]", "json-syntax");
        row("lone surrogate", "[\"\\ud800\"]", "json-syntax");
        row("depth 64", std::string(64, '[') + std::string(64, ']'), "");
        row("depth 65", std::string(65, '[') + std::string(65, ']'), "json-depth");
        row("a million brackets", std::string(1'000'000, '['), "json-depth");
        std::string objects;
        for (int i = 0; i < 200'000; ++i)
            objects += "{\"a\":";
        row("deep objects", objects, "json-depth");
    }
    void errorsNameTheirKind()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const auto value = parseJson(test::text(text));
        COMPARE_TEXT(value ? std::string() : value.error().code, test::text(code));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"
