// Reading sent mail: from files of every kind, only what is new, kept in private.
#include "ui/input/SentMail.h"
#include "tests/support/ToString.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

using namespace heloscope;
using namespace heloscope::input;

namespace {

std::string letter(int number, const char *subject = "Note")
{
    return "Message-ID: <n-" + std::to_string(number) + "@near.example>\nDate: Tue, 12 May 2026 10:00:00 +0000\nFrom: lena@near.example\n"
        + "To: Omar <omar@far.example>, tim@far.example\nCc: lea@far.example\nBcc: hidden@far.example\nSubject: " + subject + "\n\nSecret text.\n";
}

std::string inMailbox(const std::string &message) { return "From lena@near.example Tue May 12 10:00:00 2026\n" + message + "\n"; }

sent::Query asked(int number, const char *recipient = "omar@far.example") { return {{"n-" + std::to_string(number) + "@near.example"}, {recipient}, "", {}}; }

bool has(const Result<std::shared_ptr<const sent::Archive>> &archive, const sent::Query &query)
{
    return archive && (*archive)->find(query).match == sent::Match::Identifier && (*archive)->find(query).recipientAddressed;
}

} // namespace

class SentMailTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::string path(const std::string &name) const { return m_dir.path().toStdString() + "/" + name; }
    std::string put(const std::string &name, const std::string &content) const
    {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

private slots:
    void everyKindOfPlace()
    {
        const std::string mailbox = put("one/Sent", inMailbox(letter(1)) + inMailbox(letter(2)));
        put("two/cur/1.host:2,S", letter(3));
        put("two/new/2.host", letter(4, "=?utf-8?q?Gr=C3=BC=C3=9Fe?="));
        put("two/cur/notes.bin", std::string("\x89PNG\x00\x01", 6));
        put("three/deep/5.eml", "X-Long: " + std::string(40'000, 'x') + "\n" + letter(5));
        const std::string single = put("six.eml", letter(6));
        const auto archive = archiveSentMail({{mailbox, path("two"), path("three"), single}, {}});
        QVERIFY(archive);
        QCOMPARE((*archive)->messages(), 6u);
        for (int number = 1; number <= 6; ++number)
            QVERIFY2(has(archive, asked(number)), QByteArray::number(number));
        for (const char *recipient : {"tim@far.example", "lea@far.example", "hidden@far.example"})
            QVERIFY2(has(archive, asked(1, recipient)), recipient);
        QVERIFY(!has(archive, asked(1, "else@far.example")));
        const auto bySubject = (*archive)->find({{},
                                                 {"omar@far.example"},
                                                 "Gr\xC3\xBC\xC3\x9F"
                                                 "e",
                                                 parseRfc3339("2026-05-12T10:05:00Z")});
        QCOMPARE(bySubject.match, sent::Match::SubjectAndTime);
    }

    void onlyWhatIsNewIsRead()
    {
        put("inc/1.eml", letter(11));
        put("inc/2.eml", letter(12));
        const std::string mailbox = put("incbox", inMailbox(letter(13)));
        const SentSource source{{path("inc"), mailbox}, path("kept/away/sent.index")};
        SentProgress last;
        const auto note = [&last](const SentProgress &progress) { last = progress; };
        QVERIFY(archiveSentMail(source, note));
        QCOMPARE(last.readAnew, 3u);
        QVERIFY(archiveSentMail(source, note));
        QCOMPARE(last.readAnew, 0u);
        QCOMPARE(last.messages, 3u);
        put("inc/3.eml", letter(14));
        std::filesystem::remove(path("inc/2.eml"));
        put("incbox", inMailbox(letter(13)) + inMailbox(letter(15)));
        const auto archive = archiveSentMail(source, note);
        QCOMPARE(last.readAnew, 2u);
        for (const int number : {11, 13, 14, 15})
            QVERIFY2(has(archive, asked(number)), QByteArray::number(number));
        QVERIFY(!has(archive, asked(12)));
        QVERIFY(has(openSentArchive(source.store), asked(15)));
    }

    void theStoreIsPrivateAndSaysWhatItIs()
    {
        const SentSource source{{put("p/1.eml", letter(21))}, path("private/sent.index")};
        QVERIFY(archiveSentMail(source));
        struct stat state {};
        QCOMPARE(::stat(source.store.c_str(), &state), 0);
        QCOMPARE(state.st_mode & 07777u, 0600u);
        QCOMPARE(::stat(path("private").c_str(), &state), 0);
        QCOMPARE(state.st_mode & 07777u, 0700u);
        std::ifstream file(source.store, std::ios::binary);
        const std::string content((std::istreambuf_iterator<char>(file)), {});
        QVERIFY(content.starts_with("Heloscope sent mail 1\n") && content.find("You may delete it at any time") != std::string::npos);
        QVERIFY(content.find("Secret text") == std::string::npos);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path("private")), {}), 1);
    }

    void stoppedOrBroken()
    {
        const SentSource source{{put("s/1.eml", letter(31))}, path("s.index")};
        QVERIFY(archiveSentMail(source));
        put("s/1.eml", letter(32) + "\nmore");
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = archiveSentMail(source, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, std::string("stopped"));
        QVERIFY2(has(openSentArchive(source.store), asked(31)), "the old one stays");
        put("s.index", "Heloscope sent mail 1\nnonsense");
        QCOMPARE(openSentArchive(source.store).error().code, std::string("sent-index"));
        QVERIFY2(has(archiveSentMail(source), asked(32)), "a damaged one is made again");
        QCOMPARE(archiveSentMail({{path("nowhere")}, {}}).error().code, std::string("not-found"));
        QCOMPARE(archiveSentMail({{path("s")}, "/proc/nowhere/x"}).error().code, std::string("unwritable"));
        QCOMPARE(openSentArchive(path("none")).error().code, std::string("not-found"));
    }
};

QTEST_GUILESS_MAIN(SentMailTest)
#include "SentMailTest.moc"
