#include "ui/input/InputReader.h"
#include "tests/support/ToString.h"
#include "ui/input/ContentKind.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace heloscope;
using namespace heloscope::input;

namespace {

const std::string mail = "From: a@sender.example\nSubject: one\n\nbody\n";

} // namespace

class InputReaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::string put(const std::string &name, const std::string &content)
    {
        const std::string path = m_dir.path().toStdString() + "/" + name;
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    static std::vector<Item> readAll(const std::vector<std::string> &paths, std::size_t limit = maxMessageBytes, std::size_t *skipped = nullptr)
    {
        InputReader reader(paths, limit);
        std::vector<Item> items;
        while (auto item = reader.next())
            items.push_back(std::move(*item));
        if (skipped)
            *skipped = reader.skipped();
        return items;
    }

    static std::string codeOf(const Item &item) { return item.error ? item.error->code : "read"; }

private slots:
    void contentDecides_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const std::string &head, ContentKind kind) {
            QTest::newRow(name) << QByteArray::fromStdString(head) << int(kind);
        };
        row("nothing", "", ContentKind::Empty);
        row("one Received", "Received: from a by b\n", ContentKind::Mail);
        row("two usual names", "Subject: x\r\nFrom: a@b.example\r\n\r\n", ContentKind::Mail);
        row("quoted headers", "> Subject: x\n> From: a@b.example\n", ContentKind::Mail);
        row("a single Subject in notes", "Subject: plans\nbuy milk\n", ContentKind::Text);
        row("source code", "int main() { return x ? a : b; }\n", ContentKind::Text);
        row("envelope line and field", "From a Mon Oct 19 09:00:00 2026\nFrom: a@b.example\n", ContentKind::Mbox);
        row("a letter", "From here on we walk.\nAnd then rest.\n", ContentKind::Text);
        row("compound file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", ContentKind::OutlookMsg);
        row("gzip", "\x1F\x8B\x08 From: a\nTo: b\n", ContentKind::Packed);
        row("PDF", "%PDF-1.6\nFrom: a\nTo: b\n", ContentKind::Other);
        row("case", " {\"heloscope_case\": 1, \"message\": \"\"}", ContentKind::CaseFile);
        row("other JSON", "{\"answers\": []}", ContentKind::Text);
    }

    void contentDecides()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, kind);
        QCOMPARE(int(sniff(test::text(head))), kind);
    }

    void restOfALargeFileWaitsInTheFile()
    {
        const std::string large = mail + std::string(200'000, 'x');
        const std::string path = put("left.eml", large), growing = put("growing.eml", large), shrinking = put("shrinking.eml", large);
        InputReader reader({path, put("small.eml", mail), growing, shrinking, put("case.eml", "{" + large)}, 300'000, InputReader::Large::Leave);
        std::vector<Item> items;
        while (auto item = reader.next())
            items.push_back(std::move(*item));
        QCOMPARE(items.size(), 5u);
        QVERIFY(items[0].rest && items[0].bytes.size() < large.size());
        QCOMPARE(items[0].size(), large.size());
        QVERIFY(!items[1].rest && items[1].bytes == mail); // was read to its end at once
        QVERIFY(!items[4].rest);                           // what it is shows only at its end

        std::filesystem::remove(path);
        std::ofstream(growing, std::ios::binary | std::ios::app) << std::string(200'000, 'y');
        std::filesystem::resize_file(shrinking, 100'000);
        for (Item &item : items)
            item.readRest();
        QVERIFY(!items[0].error && !items[0].rest && items[0].bytes == large);
        COMPARE_TEXT(codeOf(items[2]), "too-large");
        QVERIFY(items[2].bytes.empty());
        QVERIFY(!items[3].error && items[3].bytes == large.substr(0, 100'000));
    }

    void plainFileIsOneItemByteForByte()
    {
        const std::string bytes = "From: a@b.example\r\nTo: c\0d\r\n\r\n\xFF\r\n" + std::string(200'000, 'x');
        const auto items = readAll({put("one.txt", bytes)});
        QCOMPARE(items.size(), 1u);
        QVERIFY(items[0].bytes == bytes);
        QVERIFY(!items[0].error && !items[0].fromFolder && items[0].hint == SourceKind::Message);
    }

    void whatCannotBeReadStandsInItsPlace()
    {
        const std::string good = put("good.eml", mail);
        const std::string gone = m_dir.path().toStdString() + "/gone.eml";
        const auto items = readAll({good, gone, put("void.eml", ""), put("x.eml.gz", "\x1F\x8B\x08"), "/dev/null", good});
        QCOMPARE(items.size(), 6u);
        const char *codes[] = {"read", "not-found", "empty", "not-mail", "empty", "read"};
        for (std::size_t i = 0; i < items.size(); ++i)
            COMPARE_TEXT(codeOf(items[i]), codes[i]);
        COMPARE_TEXT(items[1].source.path, gone);
    }

    void limitIsCheckedBeforeReading()
    {
        const std::string path = put("sparse.eml", mail);
        std::filesystem::resize_file(path, std::uintmax_t(2) << 30);
        const auto items = readAll({path});
        QCOMPARE(items.size(), 1u);
        COMPARE_TEXT(codeOf(items[0]), "too-large");
        const std::string exact = put("exact.eml", mail + std::string(1000 - mail.size(), 'x'));
        COMPARE_TEXT(codeOf(readAll({exact}, 1000)[0]), "read");
        COMPARE_TEXT(codeOf(readAll({exact}, 999)[0]), "too-large");
        COMPARE_TEXT(codeOf(readAll({"/dev/zero"}, 100'000)[0]), "too-large");
    }

    void mboxIsSplit_data()
    {
        QTest::addColumn<QByteArray>("mbox");
        QTest::addColumn<QByteArrayList>("messages");
        const QByteArray a = "From a Mon Oct 19 09:00:00 2026\nFrom: a@b.example\n\none\n";
        const QByteArray b = "From b Tue Oct 20 09:00:00 2026\nFrom: b@b.example\n\ntwo\n";
        QTest::newRow("two") << a + "\n" + b + "\n" << QByteArrayList{a, b};
        QTest::newRow("no empty line between") << a + b << QByteArrayList{a, b};
        QTest::newRow("no line end at the end") << a + "\n" + b.chopped(1) << QByteArrayList{a, b.chopped(1)};
        QTest::newRow("From in the text") << a + "\nFrom here on:\nno field\n\n" + b << QByteArrayList{a + "\nFrom here on:\nno field\n", b};
        QTest::newRow("quoted From") << a + ">From me: x\n\n" + b << QByteArrayList{a + ">From me: x\n", b};
        QByteArray crlf = a + "\n" + b;
        crlf.replace("\n", "\r\n");
        QByteArray crlfA = a, crlfB = b;
        crlfA.replace("\n", "\r\n");
        crlfB.replace("\n", "\r\n");
        QTest::newRow("CRLF") << crlf << QByteArrayList{crlfA, crlfB};
        const QByteArray longBody = a + QByteArray(700'000, 'x') + "\n";
        QTest::newRow("longer than one block") << longBody + "\n" + b + "\n" + longBody << QByteArrayList{longBody, b, longBody};
        QTest::newRow("envelope lines only") << QByteArray("From \n").repeated(1000) << QByteArrayList{QByteArray("From \n").repeated(1000)};
    }

    void mboxIsSplit()
    {
        QFETCH(QByteArray, mbox);
        QFETCH(QByteArrayList, messages);
        const auto items = readAll({put("box", mbox.toStdString())});
        QCOMPARE(qsizetype(items.size()), messages.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(test::bytes(items[i].bytes), messages[qsizetype(i)]);
            QCOMPARE(items[i].source.index, i);
            QVERIFY(items[i].hint == SourceKind::MboxEntry);
        }
    }

    void tooLargeMboxEntryLeavesTheOthers()
    {
        const std::string small = "From a Mon Oct 19 09:00:00 2026\nFrom: a@b.example\n\none\n\n";
        const std::string big = "From b Mon Oct 19 09:00:00 2026\nFrom: b@b.example\n\n" + std::string(3'000'000, 'x') + "\n\n";
        const auto items = readAll({put("box", small + big + small)}, 1'000'000);
        QCOMPARE(items.size(), 3u);
        COMPARE_TEXT(codeOf(items[0]), "read");
        COMPARE_TEXT(codeOf(items[1]), "too-large");
        QCOMPARE(items[1].source.index, 1u);
        COMPARE_TEXT(items[2].bytes, small.substr(0, small.size() - 1));
    }

    void folderIsWalkedInOrderAndOnce()
    {
        put("folder/b/2.eml", mail);
        put("folder/a.eml", mail);
        put("folder/notes.txt", "buy milk\n");
        put("folder/empty", "");
        put("folder/box", "From a Mon Oct 19 09:00:00 2026\nFrom: a@b.example\n\none\n\nFrom b Mon Oct 19 09:00:00 2026\nFrom: a@b.example\n\ntwo\n");
        put("folder/picture.eml", "\x89PNG\r\n\x1A\n");
        const std::string folder = m_dir.path().toStdString() + "/folder";
        std::filesystem::create_directory_symlink(folder, folder + "/b/loop");
        QVERIFY(::mkfifo((folder + "/pipe").c_str(), 0600) == 0);
        std::size_t skipped = 0;
        const auto items = readAll({folder}, maxMessageBytes, &skipped);
        std::vector<std::string> seen;
        for (const Item &item : items)
            seen.push_back(item.source.path.substr(folder.size()) + "#" + std::to_string(item.source.index));
        QCOMPARE(seen, (std::vector<std::string>{"/a.eml#0", "/b/2.eml#0", "/box#0", "/box#1"}));
        QCOMPARE(skipped, 4u);
    }

    void maildirLeavesTmpOut()
    {
        put("Maildir/cur/1:2,S", mail);
        put("Maildir/new/2", mail);
        put("Maildir/tmp/3", mail);
        QCOMPARE(readAll({m_dir.path().toStdString() + "/Maildir"}).size(), 2u);
    }

    void pipeIsReadAndOneWithoutWriterRefused()
    {
        const std::string pipe = m_dir.path().toStdString() + "/pipe.eml";
        QVERIFY(::mkfifo(pipe.c_str(), 0600) == 0);
        COMPARE_TEXT(codeOf(readAll({pipe})[0]), "no-writer");
        std::thread writer([&] {
            const int descriptor = ::open(pipe.c_str(), O_WRONLY);
            for (const char c : mail) {
                if (::write(descriptor, &c, 1) != 1)
                    break;
            }
            ::close(descriptor);
        });
        const auto items = readAll({pipe});
        writer.join();
        COMPARE_TEXT(codeOf(items[0]), "read");
        COMPARE_TEXT(items[0].bytes, mail);
    }

    void caseFileIsToldByItsMark()
    {
        const auto items = readAll(
            {put("c.bin", "{\"answers\":\"" + std::string(100'000, 'x') + "\",\"heloscope_case\":1}"), put("d.json", "{\"answers\":[]}")});
        QVERIFY(items[0].caseFile && !items[1].caseFile);
    }
};

QTEST_GUILESS_MAIN(InputReaderTest)
#include "InputReaderTest.moc"
