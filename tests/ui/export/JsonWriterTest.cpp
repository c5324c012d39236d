// The writer looks at many octets at a time: every length, with something to escape in every place.
#include "tests/support/ToString.h"

#include "ui/export/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace heloscope;
using namespace heloscope::test;

namespace {

// Letters, all different from their neighbours.
std::string lettersOf(std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += char('a' + i % 23);
    return text;
}

std::string written(const std::string &text)
{
    std::string out = "before ";
    JsonWriter json(out);
    json.beginArray();
    json.text(text);
    json.endArray();
    return out;
}

QJsonObject parsed(const std::string &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes(json));
    return document.object();
}

} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT
private slots:
    void everyLength()
    {
        for (std::size_t size = 0; size <= 100; ++size)
            COMPARE_TEXT(written(lettersOf(size)), "before [\"" + lettersOf(size) + "\"]");
        const std::string large = lettersOf(1'000'003);
        QVERIFY(written(large) == "before [\"" + large + "\"]");
    }

    void everyOctetInEveryPlace()
    {
        for (const std::size_t size : {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 50}) {
            for (std::size_t at = 0; at < size; ++at) {
                for (unsigned octet = 0; octet < 0x80; ++octet) {
                    std::string text = lettersOf(size), escaped = text;
                    text[at] = char(octet);
                    const auto escape = [octet]() -> std::string {
                        switch (octet) {
                        case '"': return "\\\"";
                        case '\\': return "\\\\";
                        case '\n': return "\\n";
                        case '\r': return "\\r";
                        case '\t': return "\\t";
                        case 0x7F: return "\\u007f";
                        }
                        if (octet >= 0x20)
                            return std::string(1, char(octet));
                        return "\\u00" + std::string(octet < 0x10 ? "0" : "1") + "0123456789abcdef"[octet & 15];
                    };
                    escaped.replace(at, 1, escape());
                    if (written(text) != "before [\"" + escaped + "\"]")
                        QFAIL(qPrintable(QStringLiteral("%1 at %2 of %3").arg(octet).arg(at).arg(size)));
                }
                std::string text = lettersOf(size);
                text.replace(at, 1, "ä€😀");
                if (written(text) != "before [\"" + text + "\"]")
                    QFAIL(qPrintable(QStringLiteral("ä at %1 of %2").arg(at).arg(size)));
                text = lettersOf(size);
                text[at] = '\xE4';
                std::string repaired = lettersOf(size);
                repaired.replace(at, 1, "\uFFFD");
                if (written(text) != "before [\"" + repaired + "\"]")
                    QFAIL(qPrintable(QStringLiteral("0xE4 at %1 of %2").arg(at).arg(size)));
            }
        }
    }

    void manyEscapesNeedMoreRoom()
    {
        for (const std::size_t count : {5'000, 16'300, 16'400, 40'000}) {
            std::string expected = "before [\"";
            for (std::size_t i = 0; i < count; ++i)
                expected += "\\u0001";
            QVERIFY(written(std::string(count, '\x01')) == expected + "\"]");
        }
    }

    void commasStandBetween()
    {
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.key("empty"_key);
        json.beginArray();
        json.endArray();
        json.key("none"_key);
        json.beginObject();
        json.endObject();
        json.key("list"_key);
        json.beginArray();
        json.beginArray();
        json.endArray();
        json.null();
        json.number(0);
        json.number(-1);
        json.number(std::numeric_limits<std::int64_t>::min());
        json.text(",");
        json.raw("{\"raw\":[]}");
        json.range({3, 18446});
        json.textOrNull("");
        json.endArray();
        json.member("text"_key, ",");
        json.memberOrNull("absent"_key, "");
        json.memberFlag("yes"_key, true);
        json.memberFlag("no"_key, false);
        json.memberFlag("unknown"_key, std::nullopt);
        json.memberNumber("count"_key, std::optional(12));
        json.memberTime("at"_key, 951782400);
        json.memberTime("never"_key, std::nullopt);
        json.memberList("nothing"_key, {});
        json.memberList("words"_key, {"a", "b"});
        json.memberMap("map"_key, {{"k\"", "1"}, {"b", "2"}, {"k\"", "3"}});
        json.foreignKey("ä\n");
        json.id("x");
        json.endObject();
        COMPARE_TEXT(out,
                     "{\"empty\":[],\"none\":{},\"list\":[[],null,0,-1,-9223372036854775808,\",\",{\"raw\":[]},[3,18446],null],\"text\":\",\","
                     "\"absent\":null,\"yes\":true,\"no\":false,\"unknown\":null,\"count\":12,\"at\":\"2000-02-29T00:00:00Z\",\"never\":null,"
                     "\"nothing\":[],\"words\":[\"a\",\"b\"],\"map\":{\"k\\\"\":\"1\",\"b\":\"2\"},\"ä\\n\":\"x\"}");
    }

    void aLossyTextMarksTheInnermostObject()
    {
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.key("a"_key);
        json.beginObject();
        json.endObject();
        json.key("b"_key);
        json.beginArray();
        json.beginObject();
        json.key("c"_key);
        json.beginArray();
        json.beginArray();
        json.text("\xff");
        json.endArray();
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        COMPARE_TEXT(out, "{\"a\":{},\"b\":[{\"c\":[[\"\uFFFD\"]],\"lossy\":true}]}");
    }

    void ofManyEntriesWithOneNameTheFirstCounts()
    {
        std::vector<std::pair<std::string, std::string>> entries;
        for (int i = 0; i < 100; ++i)
            entries.emplace_back("k" + std::to_string(i % 50), std::to_string(i));
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.memberMap("map"_key, entries);
        json.endObject();
        const QJsonObject map = parsed(out)["map"].toObject();
        QCOMPARE(map.size(), 50);
        QCOMPARE(map["k7"].toString(), "7");
    }

    void whatIsNotEndedCanBeHandedOver()
    {
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.member("a"_key, 1);
        json.key("b"_key);
        json.finish();
        COMPARE_TEXT(out, "{\"a\":1,\"b\":");
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "JsonWriterTest.moc"
