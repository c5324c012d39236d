// Signed return addresses: the tags of every dialect, with and without a key.
#include "core/bounce/ReturnPathTag.h"
#include "core/bounce/SenderShape.h"
#include "core/bounce/SrsAddress.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

Profile::BatvKey keyOf(const std::string &key, const std::string &scheme = "prvs")
{
    Profile::BatvKey batv;
    batv.scheme = scheme;
    batv.key = std::string_view(key);
    return batv;
}

TagResult batv(const std::string &tagged, const std::vector<Profile::BatvKey> &keys, std::int64_t day)
{
    const auto tag = readBatv(tagged);
    if (!tag)
        return {};
    return checkBatv(*tag, tagged, keys, {std::nullopt, day * secondsPerDay + 43200});
}

nlohmann::json rowsOf(const char *name)
{
    const auto file = test::sharedFile(std::string("corpus/bounces/vectors/") + name);
    return file ? nlohmann::json::parse(*file).at("rows") : nlohmann::json();
}

} // namespace

class ReturnPathTagTest : public QObject {
    Q_OBJECT

private slots:
    void eximVectors()
    {
        const auto rows = rowsOf("batv.json");
        if (rows.is_null())
            QSKIP("shared vectors are not here");
        for (const auto &row : rows) {
            const std::string verdict = row.at("correct_verdict");
            if (verdict == "malformed" || row.at("checked").is_null())
                continue;
            const auto &key = row.contains("check_key") && row.at("check_key").is_string() ? row.at("check_key") : row.at("key");
            const TagResult result = batv(row.at("checked"), {keyOf(key)}, row.at("checked_on_epoch_day"));
            QVERIFY2(result.result == verdict, (row.at("name").get<std::string>() + ": " + result.result).c_str());
        }
    }

    void madeTagsAreValidForAWeek()
    {
        const std::string tagged = makePrvs("Lena@Example.com", "river stone", 4, 20998);
        QVERIFY(tagged.starts_with("prvs=4005"));
        QCOMPARE(batv(tagged, {keyOf("river stone")}, 20998).result, std::string("valid"));
        QCOMPARE(batv(tagged, {keyOf("river stone")}, 21005).result, std::string("valid"));
        QCOMPARE(batv(tagged, {keyOf("river stone")}, 21006).result, std::string("expired"));
        QCOMPARE(batv(tagged, {keyOf("other")}, 20998).result, std::string("wrong-hash"));
        QCOMPARE(makePrvs("no domain", "k", 0, 20000), std::string());
        QCOMPARE(makePrvs("a@b.example", "k", 10, 20000), std::string());
    }

    void foldedCaseIsTriedAgain()
    {
        const std::string tagged = makePrvs("lena@example.com", "k", 0, 20000);
        std::string shouted = tagged;
        for (char &c : shouted)
            c = char(std::toupper(static_cast<unsigned char>(c)));
        QCOMPARE(batv(shouted, {keyOf("k")}, 20000).result, std::string("valid"));
        Profile::BatvKey key = keyOf("k");
        std::string lower = makePrvs("Lena.Berg@example.com", "k", 0, 20000);
        for (char &c : lower)
            c = char(std::tolower(static_cast<unsigned char>(c)));
        QCOMPARE(batv(lower, {key}, 20000).result, std::string("wrong-hash"));
        key.addressForHash = "Lena.Berg@example.com";
        QCOMPARE(batv(lower, {key}, 20000).result, std::string("valid"));
    }

    void qmailTags()
    {
        // 0 + day + first three octets of MD5("0" day address key); a week from the day of signing.
        const std::string tagged = "prvs=01009c1192=joe@example.org";
        QCOMPARE(batv(tagged, {keyOf("k3y", "qmail")}, 20100).result, std::string("valid"));
        QCOMPARE(batv(tagged, {keyOf("k3y", "qmail")}, 20107).result, std::string("valid"));
        QCOMPARE(batv(tagged, {keyOf("k3y", "qmail")}, 20108).result, std::string("expired"));
        QCOMPARE(batv(tagged, {keyOf("wrong", "qmail")}, 20100).result, std::string("wrong-hash"));
        QCOMPARE(batv(tagged, {}, 20100).dialect, std::string("qmail"));
    }

    void observedTagsFitTheirDay()
    {
        const auto rows = rowsOf("observed-tags.json");
        if (rows.is_null())
            QSKIP("shared vectors are not here");
        for (const auto &row : rows) {
            const std::string product = row.at("product"), tag = row.at("tag");
            const std::string prefix = product == "Barracuda" ? "btv1==" + tag + "==" : product == "SparkPost" ? "msprvs1=" + tag + "=" : "prvs=" + tag + "=";
            const auto read = readBatv(prefix + "a@b.example");
            QVERIFY2(read, tag.c_str());
            const std::int64_t day = *parseRfc3339(row.at("mail_date").get<std::string>() + "T12:00:00Z") / secondsPerDay;
            QVERIFY2(checkTagDay(*read, day) == TagDay::Fits, tag.c_str());
            QVERIFY2(checkTagDay(*read, day + 100) == TagDay::Off, tag.c_str());
        }
    }

    void shapes()
    {
        struct Case {
            const char *address;
            const char *dialect;
            const char *bare;
        };
        // clang-format off
        const Case cases[] = {
            {"prvs=1707b3ef1a=anna@example.com", "prvs", "anna@example.com"},
            {"prvs=802348aeb=anna@example.com", "prvs9", "anna@example.com"},
            {"prvs=anna=802348aeb@example.com", "prvs9", "anna@example.com"},
            {"btv1==34826e458e2==anna@example.com", "btv1", "anna@example.com"},
            {"msprvs1=20712denW2rPM=bounces-5-1@sp.example.com", "msprvs1", "bounces-5-1@sp.example.com"},
            {"anna+prvs=1707b3ef1a@example.com", "prvs-subaddress", "anna@example.com"},
            {"PRVS=1707B3EF1A=anna@example.com", "prvs", "anna@example.com"},
            {"prvs=17x7b3ef1a=anna@example.com", nullptr, nullptr},
            {"prvs=1707b3ef1a=@example.com", nullptr, nullptr},
            {"prvs=anna@example.com", nullptr, nullptr},
            {"btv1==34826e458e2==@example.com", nullptr, nullptr},
            {"msprvs1=2071denW2rPM=x@example.com", nullptr, nullptr},
            {"anna@example.com", nullptr, nullptr},
            {"", nullptr, nullptr},
        };
        // clang-format on
        for (const Case &c : cases) {
            const auto tag = readBatv(c.address);
            QVERIFY2(tag.has_value() == (c.dialect != nullptr), c.address);
            if (tag) {
                COMPARE_TEXT(toString(tag->dialect), c.dialect);
                COMPARE_TEXT(tag->address, c.bare);
            }
        }
    }

    void inventedDaysAreFarOff()
    {
        const auto tag = readBatv("msprvs1=78212denW2rPM=x@example.com");
        QVERIFY(tag);
        QVERIFY(checkTagDay(*tag, 20700) == TagDay::Off);
        QCOMPARE(batv("msprvs1=78212denW2rPM=x@example.com", {keyOf("k")}, 20700).result, std::string("date-off"));
        QCOMPARE(daysExpired(*readBatv("prvs=0997"
                                       "2c6cae=bob@example.net"),
                             21003),
                 6);
    }

    void srsVectors()
    {
        const auto rows = rowsOf("srs.json");
        if (rows.is_null())
            QSKIP("shared vectors are not here");
        for (const auto &row : rows) {
            const std::string name = row.at("name"), address = row.at("checked");
            const auto srs = readSrs(address);
            QVERIFY2(srs, name.c_str());
            // One row was checked with a secret that the file does not name.
            const std::vector<Secret> secrets{name.find("wrong secret") != std::string::npos ? Secret("another") : Secret(row.at("secret").get<std::string>())};
            const std::string answer = row.contains("postsrsd_reverse") ? row.at("postsrsd_reverse").get<std::string>() : "200";
            const std::string wanted = answer.starts_with("200") ? "valid" : answer.find("stamp") != std::string::npos ? "expired" : "wrong-hash";
            const TagResult result = checkSrs(*srs, address, secrets, true, row.at("check_day").get<std::int64_t>() * secondsPerDay);
            QVERIFY2(result.result == wanted, (name + ": " + result.result).c_str());
            if (answer.starts_with("200 ") && wanted == "valid")
                COMPARE_TEXT(originalAddress(*srs), answer.substr(4));
        }
    }

    void srsForms()
    {
        // The variant of Exim, as its own expansion writes it.
        const std::string exim = "SRS0=b701=ra=example.com=alice@fwd.example.net";
        const std::vector<Secret> secrets{"tops3cret"};
        QCOMPARE(checkSrs(*readSrs(exim), exim, secrets, true, 20000 * secondsPerDay).result, std::string("valid"));
        QCOMPARE(checkSrs(*readSrs(exim), exim, secrets, true, 20011 * secondsPerDay).result, std::string("expired"));
        QCOMPARE(checkSrs(*readSrs(exim), exim, {}, false, 20003 * secondsPerDay).result, std::string("date-fits"));
        QCOMPARE(checkSrs(*readSrs(exim), exim, {}, false, 20100 * secondsPerDay).result, std::string("date-off"));
        const auto exchange = readSrs("anna+SRS=aBc1D=RA=example.com=joe@contoso.example");
        QVERIFY(exchange);
        COMPARE_TEXT(originalAddress(*exchange), "joe@example.com");
        QVERIFY(readSrs("bounces+SRS=aBc1D=RA@contoso.example"));
        QVERIFY(!readSrs("SRS0@example.com"));
        QVERIFY(!readSrs("SRS0=x@example.com"));
        QVERIFY(!readSrs("SRS0=abcd=R1=example.com=a@b.example"));
        QCOMPARE(makeSrs0("alice@example.com", "fwd.example.net", "tops3cret", 20000), std::string("SRS0=pvKO=RA=example.com=alice@fwd.example.net"));
        QCOMPARE(makeSrs0("alice", "fwd.example.net", "s", 20000), std::string());
        QCOMPARE(makeSrs("alice@example.com", "fwd.example.net", "tops3cret", 20000), std::string("SRS0=pvKO=RA=example.com=alice@fwd.example.net"));
        // Further forwarders: the second wraps, the third only puts its name in.
        const std::string twice = makeSrs("SRS0=pvKO=RA=example.com=alice@fwd.example.net", "hop2.example.org", "second", 20000);
        QCOMPARE(twice, std::string("SRS1=DeM4=fwd.example.net==pvKO=RA=example.com=alice@hop2.example.org"));
        const std::string thrice = makeSrs(twice, "hop3.example.org", "second", 20000);
        QCOMPARE(thrice, std::string("SRS1=DeM4=fwd.example.net==pvKO=RA=example.com=alice@hop3.example.org"));
        const std::vector<Secret> second{"second"};
        QCOMPARE(checkSrs(*readSrs(thrice), thrice, second, true, 0).result, std::string("valid"));
    }

    void senderShapes()
    {
        struct Case {
            const char *address;
            const char *shape;
            const char *recipient;
            const char *account;
            std::int64_t time;
        };
        const Case cases[] = {
            {"talk-bounces+bob=dest.example@lists.example.org", "mailman", "bob@dest.example", "talk", 0},
            {"talk-bounces@lists.example.org", "mailman", "", "talk", 0},
            {"talk-return-123-bob=dest.example@lists.example.org", "ezmlm", "bob@dest.example", "talk", 0},
            {"owner-TALK*bob**dest.example@listserv.example.org", "listserv", "bob@dest.example", "TALK", 0},
            {"bounce-debian-user=bob=dest.example@lists.example.org", "debian-list", "bob@dest.example", "debian-user", 0},
            {"bounces+123456-ab12-bob=dest.example@em1234.brand.example", "sendgrid", "bob@dest.example", "123456", 0},
            {"bounce+a1b2c3.d4e5f6-bob=dest.example@mg.brand.example", "mailgun", "bob@dest.example", "", 0},
            {"010001a0b6e8d400-11111111-2222-3333-4444-555555555555-000000@amazonses.com", "amazon-ses", "", "", 0x01a0b6e8d400 / 1000},
            {"bounce-md_30012345.68d5a1c0.v1-0123456789abcdef0123456789abcdef@mandrillapp.com", "mandrill", "", "30012345", 0x68d5a1c0},
            {"anna+caf_=bob=dest.example@gmail.com", "gmail-forward", "bob@dest.example", "anna", 0},
            {"bob=dest.example__1-2-3@x.bnc.salesforce.com", "salesforce", "bob@dest.example", "", 0},
            {"pm_bounces@pm-bounces.brand.example", "postmark", "", "", 0},
            {"news+bob=dest.example@brand.example", "verp", "bob@dest.example", "news", 0},
            {"anna@example.com", nullptr, nullptr, nullptr, 0},
            {"anna+x=y@example.com", nullptr, nullptr, nullptr, 0},
        };
        for (const Case &c : cases) {
            const auto shape = readSenderShape(c.address);
            QVERIFY2(shape.has_value() == (c.shape != nullptr), c.address);
            if (!shape)
                continue;
            COMPARE_TEXT(shape->shape, c.shape);
            COMPARE_TEXT(shape->recipient, c.recipient);
            COMPARE_TEXT(shape->account, c.account);
            QCOMPARE(shape->time.value_or(0), c.time);
        }
    }
};

QTEST_GUILESS_MAIN(ReturnPathTagTest)
#include "ReturnPathTagTest.moc"
