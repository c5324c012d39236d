// Finding a returned message in the sent mail.
#include "core/sent/SentIndex.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;
using namespace heloscope::sent;

namespace {

const std::vector<Profile::SentMessage> mail{
    {"<a-1@near.example>", "Mon, 04 May 2026 08:00:00 +0000", "Boxes", {"omar@far.example", "tim@far.example"}},
    {"a-2@near.example", "2026-05-05T08:00:00Z", "Ropes", {"omar@far.example"}},
};

std::optional<UnixTime> at(const char *time) { return parseRfc3339(time); }

} // namespace

class SentIndexTest : public QObject {
    Q_OBJECT

private slots:
    void lookUps()
    {
        struct Case {
            const char *name;
            Query query;
            Match match;
            bool addressed, covered;
        };
        // clang-format off
        const Case cases[] = {
            {"identifier", {{"a-1@near.example"}, {"OMAR@far.example"}, "", {}}, Match::Identifier, true, true},
            {"identifier with brackets", {{"<a-2@near.example>"}, {"x@far.example"}, "", {}}, Match::Identifier, false, true},
            {"identifiers keep their case", {{"A-1@near.example"}, {}, "", {}}, Match::None, false, true},
            {"subject, recipient and time", {{"other@x.example"}, {"omar@far.example"}, "Ropes", at("2026-05-05T08:10:00Z")}, Match::SubjectAndTime, true, true},
            {"time too far off", {{}, {"omar@far.example"}, "Ropes", at("2026-05-05T09:00:00Z")}, Match::None, false, true},
            {"other recipient", {{}, {"tim@far.example"}, "Ropes", at("2026-05-05T08:00:00Z")}, Match::None, false, true},
            {"before the archive begins", {{"x@y.example"}, {}, "", at("2026-04-01T08:00:00Z")}, Match::None, false, false},
            {"nothing to look for", {}, Match::None, false, true},
        };
        // clang-format on
        for (const Case &c : cases) {
            const sent::Finding result = sent::find(mail, c.query);
            QVERIFY2(result.match == c.match, c.name);
            QVERIFY2(result.recipientAddressed == c.addressed, c.name);
            QVERIFY2(result.covered == c.covered, c.name);
            QVERIFY2(result.message.messageId.empty() == (c.match == Match::None), c.name);
        }
        QVERIFY(!sent::find(std::span<const Profile::SentMessage>(), cases[0].query).covered);
    }

    void hundredsOfThousandsAreQuick()
    {
        std::vector<Profile::SentMessage> many;
        for (int i = 0; i < 300000; ++i)
            many.push_back(
                {"id-" + std::to_string(i) + "@near.example", "Mon, 04 May 2026 08:00:00 +0000", "Subject " + std::to_string(i), {"omar@far.example"}});
        QElapsedTimer timer;
        timer.start();
        const sent::Finding result = sent::find(many, {{"id-299999@near.example"}, {"omar@far.example"}, "Subject 5", at("2026-05-04T08:00:00Z")});
        QCOMPARE(result.match, Match::Identifier);
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(SentIndexTest)
#include "SentIndexTest.moc"
