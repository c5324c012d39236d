#include "core/dkim2/Dkim2Recipe.h"
#include "core/base/Base64.h"
#include "core/dkim2/Dkim2Canonicalize.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::dkim2;

class Dkim2RecipeTest : public QObject {
    Q_OBJECT
private slots:
    void parsing_data();
    void parsing();
    void applying();
    void hostileSizes();
    void unsignedFields();
    void compactForms();
    void canonicalValues();
};

void Dkim2RecipeTest::parsing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("draft");
    QTest::addColumn<QByteArray>("expected"); // error code, or empty
    const auto row = [](const char *name, const char *json, const char *expected, int draft = newestDraft) {
        QTest::newRow(name) << QByteArray(json) << draft << QByteArray(expected);
    };
    row("nothing changed", "{}", "");
    row("header and body", R"({"h":{"Subject":[{"d":["a"]}],"x":[]},"b":[{"c":[1,2]},{"d":["l"]},{"c":[4,4]}]})", "");
    row("body lost", R"({"b":null})", "");
    row("octets", R"({"h":{"subject":[{"u":["/w=="]}]}})", "");
    row("octets before -07", R"({"h":{"subject":[{"u":["/w=="]}]}})", "recipe-json", 6);
    row("octets no base64", R"({"h":{"subject":[{"u":["%"]}]}})", "recipe-json");
    row("unknown member", R"({"x":1})", "");
    row("no object", "[]", "recipe-json");
    row("no json", "{", "recipe-json");
    row("text behind", "{} x", "recipe-json");
    row("name twice", R"({"h":{},"h":{}})", "recipe-json");
    row("field twice", R"({"h":{"a":[],"a":[]}})", "recipe-json");
    row("field twice in other case", R"({"h":{"a":[],"A":[]}})", "recipe-json");
    row("unknown step", R"({"b":[{"x":[1,2]}]})", "recipe-json");
    row("two members in a step", R"({"b":[{"c":[1,2],"d":[]}]})", "recipe-json");
    row("empty step", R"({"b":[{}]})", "recipe-json");
    row("range of one", R"({"b":[{"c":[1]}]})", "recipe-json");
    row("range from 0", R"({"b":[{"c":[0,1]}]})", "recipe-json");
    row("range backwards", R"({"b":[{"c":[2,1]}]})", "recipe-json");
    row("negative range", R"({"b":[{"c":[-1,1]}]})", "recipe-json");
    row("range of fractions", R"({"b":[{"c":[1.0,2.0]}]})", "recipe-json");
    row("ranges overlap", R"({"b":[{"c":[1,3]},{"c":[3,4]}]})", "recipe-json");
    row("ranges descend", R"({"b":[{"c":[3,4]},{"c":[1,2]}]})", "recipe-json");
    row("number as text", R"({"b":[{"d":[1]}]})", "recipe-json");
    row("invalid UTF-8", "{\"b\":[{\"d\":[\"\xff\"]}]}", "recipe-json");
}

void Dkim2RecipeTest::parsing()
{
    QFETCH(QByteArray, json);
    QFETCH(int, draft);
    QFETCH(QByteArray, expected);
    const auto recipe = parseRecipe(encodeBase64(test::text(json)), draft);
    COMPARE_TEXT(recipe ? "" : recipe.error().code, test::text(expected));
}

void Dkim2RecipeTest::applying()
{
    const std::vector<std::string_view> entries = {"1", "2", "3"};
    // clang-format off
    const struct { std::string_view json, expected; } cases[] = {
        {R"({"b":[{"c":[1,3]}]})", "1,2,3,"}, {R"({"b":[{"c":[2,2]},{"d":["x","y"]},{"c":[3,3]}]})", "2,x,y,3,"}, {R"({"b":[]})", ""},
        {R"({"b":[{"d":["a"]}]})", "a,"},      {R"({"b":[{"c":[1,4]}]})", "out of bounds"},                       {R"({"b":[{"c":[1,1000000000000]}]})", "out of bounds"},
        {R"({"b":[{"c":[4,4]}]})", "out of bounds"},
    };
    // clang-format on
    for (const auto &c : cases) {
        const auto recipe = parseRecipe(encodeBase64(c.json), newestDraft);
        QVERIFY(recipe);
        const auto applied = applySteps(recipe->body, entries);
        std::string text;
        for (const std::string_view entry : applied.value_or(std::vector<std::string_view>()))
            text += std::string(entry) + ",";
        COMPARE_TEXT(applied ? text : "out of bounds", c.expected);
    }
}

void Dkim2RecipeTest::hostileSizes()
{
    COMPARE_TEXT(parseRecipe("%%", newestDraft).error().code, "recipe-base64");
    COMPARE_TEXT(parseRecipe(encodeBase64(std::string(2'000'000, '[')), newestDraft).error().code, "recipe-json");
    COMPARE_TEXT(parseRecipe(encodeBase64(std::string(maxRecipeBytes + 1, ' ')), newestDraft).error().code, "recipe-too-large");
    std::string strings = R"({"b":[{"d":[)", steps = R"({"b":[)";
    for (std::size_t i = 0; i <= maxRecipeStrings; ++i)
        strings += "\"\",";
    for (std::size_t i = 0; i <= maxRecipeSteps; ++i)
        steps += R"({"d":[]},)";
    COMPARE_TEXT(parseRecipe(encodeBase64(strings + R"(""]}]})"), newestDraft).error().code, "recipe-too-large");
    COMPARE_TEXT(parseRecipe(encodeBase64(steps + R"({"d":[]}]})"), newestDraft).error().code, "recipe-too-large");
}

void Dkim2RecipeTest::unsignedFields()
{
    for (const char *name :
         {"received", "return-path", "x-anything", "arc-seal", "dkim-signature", "dkim2-signature", "message-instance", "authentication-results"})
        QVERIFY2(isUnsignedField(name, newestDraft), name);
    for (const char *name : {"from", "subject", "list-id", "xylophone", "arcade", "content-type"})
        QVERIFY2(!isUnsignedField(name, newestDraft), name);
    // clang-format off
    const struct { const char *name; int draft; bool isUnsigned; } moving[] = {
        {"received-spf", 4, false}, {"received-spf", 5, true}, {"received-spf", 9, true}, {"auto-submitted", 4, false}, {"auto-submitted", 5, true},
        {"auto-submitted", 7, true}, {"auto-submitted", 8, false}, {"vbr-info", 6, true}, {"vbr-info", 9, false},
    };
    // clang-format on
    for (const auto &c : moving)
        QCOMPARE(isUnsignedField(c.name, c.draft), c.isUnsigned);
}

void Dkim2RecipeTest::compactForms()
{
    COMPARE_TEXT(compactField(dkim::fieldText("Message-Instance : m=1;\r\n\th = a\tb ;\r\n")), "message-instance:m=1;h=ab;");
    // clang-format off
    const struct { std::string_view field, expected; } cases[] = {
        {"DKIM2-Signature: i=1; s=a:rsa-sha256:YW\r\n Jj;\r\n", "dkim2-signature:i=1;s=a:rsa-sha256:;"},
        {"DKIM2-Signature: s = a:x:YQ==, b:y:Yg== ; i=1", "dkim2-signature:s=a:x:,b:y:;i=1"},
        {"DKIM2-Signature: n=s=a:b:c; S=a:x:YQ==|b:y:Yg==", "dkim2-signature:n=s=a:b:c;S=a:x:|b:y:"},
        {"DKIM2-Signature: i=1", "dkim2-signature:i=1"},
        {"DKIM2-Signature: s=abc", "dkim2-signature:s=abc"},
    };
    // clang-format on
    for (const auto &c : cases)
        COMPARE_TEXT(compactFieldWithoutSignatures(dkim::fieldText(c.field)), c.expected);
}

void Dkim2RecipeTest::canonicalValues()
{
    COMPARE_TEXT(canonicalValue(" a \t b\r\n\tc \r\n "), "a b c");
    COMPARE_TEXT(canonicalValue("a\n b"), "a b");
    COMPARE_TEXT(canonicalValue("\r\n \r\n"), "");
    COMPARE_TEXT(canonicalValue("a\rb"), "a\rb");
}

QTEST_GUILESS_MAIN(Dkim2RecipeTest)
#include "Dkim2RecipeTest.moc"
