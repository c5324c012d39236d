// The archive of sent mail: what was written is found again, and damage is never more than nothing found.
#include "core/sent/SentArchive.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::sent;

namespace {

std::optional<UnixTime> at(const char *time) { return parseRfc3339(time); }

std::string sampleBytes()
{
    ArchiveWriter writer;
    writer.beginFile({"/mail/Sent", 100, 5, 0, 0});
    writer.add({"<a-1@near.example>", "Mon, 04 May 2026 23:55:00 +0000", "Boxes", {"omar@far.example", "tim@far.example"}});
    writer.add({"a-2@near.example", "Tue, 05 May 2026 08:00:00 +0000", " Ropes ", {"omar@far.example"}});
    writer.add({"a-2@near.example", "Tue, 05 May 2026 08:00:00 +0000", "Ropes", {"lea@far.example"}});
    std::string bytes = writer.takeBytes();
    writer.beginFile({"/mail/odd\tname\n", 7, 6, 0, 0});
    writer.add({"a-3@near.example", "no date", "Tabs\tand\nlines", {"omar@far.example"}});
    writer.add({"", "Wed, 06 May 2026 08:00:00 +0000", "No number", {}});
    writer.finish();
    return bytes + writer.takeBytes();
}

std::shared_ptr<const Archive> opened(std::string bytes)
{
    auto owner = std::make_shared<const std::string>(std::move(bytes));
    const auto archive = Archive::open(owner, *owner);
    return archive ? *archive : nullptr;
}

} // namespace

class SentArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatWasWritten()
    {
        const auto archive = opened(sampleBytes());
        QVERIFY(archive);
        QCOMPARE(archive->messages(), 5u);
        struct Case {
            const char *name;
            Query query;
            Match match;
            bool addressed, covered;
        };
        // clang-format off
        const Case cases[] = {
            {"identifier", {{"a-1@near.example"}, {"TIM@far.example"}, "", at("2026-05-05T00:00:00Z")}, Match::Identifier, true, true},
            {"brackets", {{"<a-1@near.example>"}, {}, "", {}}, Match::Identifier, false, true},
            {"case counts", {{"A-1@near.example"}, {}, "", {}}, Match::None, false, true},
            {"the copy to this recipient", {{"a-2@near.example"}, {"lea@far.example"}, "", {}}, Match::Identifier, true, true},
            {"second identifier", {{"x@y.example", "a-3@near.example"}, {"omar@far.example"}, "", {}}, Match::Identifier, true, true},
            {"subject and time", {{}, {"omar@far.example"}, "Ropes", at("2026-05-05T08:14:00Z")}, Match::SubjectAndTime, true, true},
            {"over midnight", {{}, {"omar@far.example"}, "Boxes", at("2026-05-05T00:05:00Z")}, Match::SubjectAndTime, true, true},
            {"too late", {{}, {"omar@far.example"}, "Ropes", at("2026-05-05T08:16:00Z")}, Match::None, false, true},
            {"other subject", {{}, {"omar@far.example"}, "Rope", at("2026-05-05T08:00:00Z")}, Match::None, false, true},
            {"before it begins", {{"x@y.example"}, {}, "", at("2026-05-03T23:54:00Z")}, Match::None, false, false},
            {"a day before it begins", {{"x@y.example"}, {}, "", at("2026-05-04T00:00:00Z")}, Match::None, false, true},
            {"just within the silence", {{"x@y.example"}, {}, "", at("2026-07-05T08:00:00Z")}, Match::None, false, true},
            {"an old copy", {{"x@y.example"}, {}, "", at("2026-07-05T08:00:01Z")}, Match::None, false, false},
        };
        // clang-format on
        for (const Case &c : cases) {
            const Finding found = archive->find(c.query);
            QVERIFY2(found.match == c.match, c.name);
            QVERIFY2(found.recipientAddressed == c.addressed, c.name);
            QVERIFY2(found.covered == c.covered, c.name);
        }
        QCOMPARE(archive->find({{"a-3@near.example"}, {}, "", {}}).message.subject, std::string("Tabs and lines"));
    }

    void togetherWithTheList()
    {
        Profile profile;
        profile.sentArchive = opened(sampleBytes());
        profile.sentMessages = {{"l-1@near.example", "2026-01-01T00:00:00Z", "List", {"omar@far.example"}}};
        QCOMPARE(sent::find(profile, {{"l-1@near.example"}, {"omar@far.example"}, "", {}}).match, Match::Identifier);
        QCOMPARE(sent::find(profile, {{"a-1@near.example"}, {"omar@far.example"}, "", {}}).match, Match::Identifier);
        QVERIFY(sent::find(profile, {{"x@near.example"}, {}, "", at("2026-03-01T00:00:00Z")}).covered); // by the list
        QCOMPARE(sent::find(profile, {{"x@near.example"}, {}, "", {}}).match, Match::None);
    }

    void unchangedFilesAreCopied()
    {
        const auto old = opened(sampleBytes());
        QVERIFY(old);
        ArchiveWriter writer;
        QStringList paths;
        std::string_view lines = old->fileLines();
        while (!lines.empty()) {
            const auto file = old->readFile(lines.substr(0, lines.find('\n')));
            QVERIFY(file);
            paths << QString::fromStdString(file->path);
            writer.beginFile(*file);
            writer.copy(old->linesOf(*file));
            lines.remove_prefix(lines.find('\n') + 1);
        }
        writer.finish();
        QCOMPARE(paths, QStringList({"/mail/Sent", "/mail/odd name "}));
        QCOMPARE(writer.takeBytes(), std::string(sampleBytes()));
    }

    void damageFindsNothing()
    {
        const std::string bytes = sampleBytes();
        for (std::size_t cut = 0; cut < bytes.size(); cut += 7)
            QVERIFY(!opened(bytes.substr(0, cut)));
        QVERIFY(!opened("Heloscope sent mail 2\n" + bytes.substr(22)));
        // One octet changed at a time: opened or not, nothing outside is read (the sanitizers watch), and no search fails.
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::string changed = bytes;
            changed[i] = changed[i] == '9' ? '8' : '9';
            const auto archive = opened(std::move(changed));
            if (!archive)
                continue;
            const Finding found = archive->find({{"a-2@near.example"}, {"omar@far.example"}, "Ropes", at("2026-05-05T08:00:00Z")});
            if (found.match == Match::Identifier)
                QCOMPARE(found.message.messageId, std::string("a-2@near.example"));
        }
        QCOMPARE(ArchiveWriter().messages(), 0u);
        ArchiveWriter empty;
        empty.finish();
        const auto nothing = opened(empty.takeBytes());
        QVERIFY(nothing && !nothing->find({{"a@b"}, {}, "", {}}).covered && !nothing->find({{}, {}, "x", at("2026-05-05T08:00:00Z")}).covered);
    }
};

QTEST_GUILESS_MAIN(SentArchiveTest)
#include "SentArchiveTest.moc"
