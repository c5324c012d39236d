#include "core/profile/Profile.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class ProfileTest : public QObject {
    Q_OBJECT

    // The object itself is one level.
    static QByteArray nested(int depth) { return "{\"domains\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}"; }

private slots:
    void readsEveryField()
    {
        const auto profile = parseProfile(R"({"addresses":["a@x.example"],"domains":["x.example"],"outbound_ips":["192.0.2.0/24","2001:db8::1"],
            "outbound_hosts":["m.x.example"],"usual_submission_ips":[],"usual_clients":["Mutt"],"receiving_hosts":["mx.x.example"],
            "results_below":["mx.x.example"],"authserv_ids":["mx"],"arc_sealers":["l.example"],"known_domains":["bank.example"],
            "known_people":[{"name":"N","address":"n@x.example"}],
            "batv":[{"scheme":"prvs","key_number":1,"key":"k","since":"2026-01-01","mandatory":true,"address_for_hash":"a@x.example"}],
            "srs":[{"secret":"s"}],"sent":["Sent",{"message_id":"i@x","date":"d","to":["b@y.example"],"subject":"s"}],
            "recipient":"a@x.example","dns":{"x.example TXT":"v=spf1 -all"}})");
        QVERIFY2(profile, profile ? "" : profile.error().detail.c_str());
        QVERIFY(!profile->empty && profile->ownsAddress("A@x.example") && profile->ownsAddress("z@sub.x.example"));
        QVERIFY(!profile->ownsDomain("ax.example") && !profile->ownsDomain("example"));
        QVERIFY(profile->outboundIps[0].contains(*IpAddress::parse("192.0.2.200")));
        QCOMPARE(profile->batv[0].keyNumber, std::optional(1));
        QCOMPARE(profile->sentPaths.size(), 1u);
        QCOMPARE(profile->sentMessages.size(), 1u);
        const auto again = parseProfile(writeProfile(*profile, Secrets::Include));
        QVERIFY(again && again->batv[0].key == "k" && again->srsSecrets[0] == "s");
    }

    void secretsStayInside()
    {
        auto profile = parseProfile(R"({"batv":[{"key":"kite-7"}],"srs":[{"secret":"tops3cret"}]})");
        QVERIFY(profile);
        const std::string text = writeProfile(*profile, Secrets::LeaveOut);
        QVERIFY(text.find("kite-7") == std::string::npos && text.find("tops3cret") == std::string::npos);
    }

    void errorsNameTheField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("unknown field") << QByteArray(R"({"addreses":[]})") << QByteArray("addreses");
        QTest::newRow("wrong type") << QByteArray(R"({"domains":"x"})") << QByteArray("domains");
        QTest::newRow("item type") << QByteArray(R"({"domains":["a",1]})") << QByteArray("domains[1]");
        QTest::newRow("network") << QByteArray(R"({"outbound_ips":["300.1.1.1"]})") << QByteArray("300.1.1.1");
        QTest::newRow("nested unknown") << QByteArray(R"({"batv":[{"kee":"x"}]})") << QByteArray("batv[0].kee");
        QTest::newRow("scheme") << QByteArray(R"({"batv":[{"scheme":"x"}]})") << QByteArray("batv[0].scheme");
        QTest::newRow("no JSON") << QByteArray("{not json") << QByteArray("JSON");
        for (const auto &[json, named] : {std::pair(R"([])", "not a JSON object"),
                                          {R"({"batv":{}})", "batv is not a list"},
                                          {R"({"batv":[1]})", "batv[0]. is not an object"},
                                          {R"({"batv":[{"key":1}]})", "batv[0].key is not text"},
                                          {R"({"batv":[{"since":1}]})", "batv[0].since is not text"},
                                          {R"({"batv":[{"key_number":10}]})", "batv[0].key_number is not a digit"},
                                          {R"({"batv":[{"mandatory":1}]})", "batv[0].mandatory"},
                                          {R"({"batv":[{"pattern":1}]})", "batv[0].pattern is not text"},
                                          {R"({"batv":[{"issued":[1]}]})", "batv[0].issued[0] is not text"},
                                          {R"({"batv":[{"lifetime_days":3651}]})", "batv[0].lifetime_days"},
                                          {R"({"batv":[{"scheme":"serial","hash":"md4","pattern":"{serial}"}]})", "batv[0].hash"},
                                          {R"({"batv":[{"scheme":"serial","encoding":"hax","pattern":"{serial}"}]})", "batv[0].encoding"},
                                          {R"({"batv":[{"scheme":"serial","pattern":"{day}"}]})", "batv[0].pattern has neither"},
                                          {R"({"srs":{}})", "srs is not a list"},
                                          {R"({"srs":[1]})", "srs[0]. is not an object"},
                                          {R"({"srs":[{"secret":1}]})", "srs[0].secret is not text"},
                                          {R"({"srs":[{"key":""}]})", "srs[0].key"},
                                          {R"({"sent":{}})", "sent is not a list"},
                                          {R"({"sent":[1]})", "sent[0]. is neither"},
                                          {R"({"sent":[{"from":""}]})", "sent[0].from"},
                                          {R"({"sent":[{"date":1}]})", "sent[0].date is not text"},
                                          {R"({"sent":[{"to":[1]}]})", "sent[0].to[0] is not text"},
                                          {R"({"known_people":{}})", "known_people is not a list"},
                                          {R"({"known_people":[1]})", "known_people[0]. is not an object"},
                                          {R"({"known_people":[{"name":1}]})", "known_people[0].name is not text"},
                                          {R"({"known_people":[{"mail":""}]})", "known_people[0].mail"},
                                          {R"({"recipient":1})", "recipient is not text"},
                                          {R"({"asn_zone":"a b.example"})", "asn_zone is not a domain name"},
                                          {R"({"asn_zone":"localhost"})", "asn_zone is not a domain name"},
                                          {R"({"dns":[]})", "dns is not an object"},
                                          {R"({"dns":{"x TXT":1}})", "dns[\"x TXT\"] is not text"}})
            QTest::newRow(json) << QByteArray(json) << QByteArray(named);
        QTest::newRow("cut off") << QByteArray("{\"domains\":[\"a\"") << QByteArray("JSON at byte 16");
        QTest::newRow("depth") << QByteArray(1000000, '[') << QByteArray("deeper than 64");
        QTest::newRow("depth 64") << nested(64) << QByteArray("domains[0] is not text");
        QTest::newRow("depth 65") << nested(65) << QByteArray("deeper than 64");
    }
    void errorsNameTheField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, named);
        const auto profile = parseProfile(test::text(json));
        QVERIFY(!profile);
        QVERIFY2(profile.error().detail.find(test::text(named)) != std::string::npos, profile.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "ProfileTest.moc"
