#include "ui/input/HeldFile.h"
#include "core/message/MessageParse.h"
#include "core/message/Mime.h"
#include "tests/support/ToString.h"
#include "ui/input/InputReader.h"

#include <QTemporaryDir>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace heloscope;
using namespace heloscope::input;

namespace {

std::string largeMail()
{
    std::string mail = "From: a@sender.example\nSubject: one\n\n";
    for (int line = 0; mail.size() < (std::size_t(3) << 20); ++line)
        mail += "line " + std::to_string(line) + "\n";
    return mail;
}

// What of the mapping that begins here is in memory, in KiB; nothing where it is not one of a file.
std::optional<long> residentKiB(const char *begin)
{
    std::ifstream maps("/proc/self/smaps");
    std::string line;
    bool here = false;
    while (std::getline(maps, line)) {
        unsigned long from = 0;
        if (std::sscanf(line.c_str(), "%lx-", &from) == 1 && line.find('-') < line.find(' '))
            here = from == reinterpret_cast<unsigned long>(begin) && line.find('/') != std::string::npos;
        long kibibytes = 0;
        if (here && std::sscanf(line.c_str(), "Rss: %ld kB", &kibibytes) == 1)
            return kibibytes;
    }
    return std::nullopt;
}

// Notes how much of the file is in memory each time before some of it is set aside.
class Watched final : public ByteKeeper {
public:
    explicit Watched(std::shared_ptr<const HeldFile> file) : m_file(std::move(file)) {}
    void setAside(std::string_view bytes) const override
    {
        most = std::max(most, residentKiB(m_file->bytes().data()).value_or(99999));
        m_file->setAside(bytes);
    }
    mutable long most = 0; // KiB

private:
    const std::shared_ptr<const HeldFile> m_file;
};

} // namespace

class HeldFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    const std::string m_mail = largeMail();

    std::string put(const std::string &name)
    {
        const std::string path = m_dir.path().toStdString() + "/" + name;
        std::ofstream(path, std::ios::binary) << m_mail;
        return path;
    }

    static std::shared_ptr<const HeldFile> hold(const std::string &path)
    {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        auto held = descriptor < 0 ? nullptr : HeldFile::hold(descriptor);
        if (!held && descriptor >= 0)
            ::close(descriptor);
        return held;
    }

private slots:
    void initTestCase()
    {
        if (!hold(put("first.eml")))
            QSKIP("no leases on this file system");
    }

    void whatIsSetAsideReadsTheSame()
    {
        const auto held = hold(put("same.eml"));
        QVERIFY(held->bytes() == m_mail);
        const std::string_view most = held->bytes().substr(1, held->bytes().size() - 1); // all but the first page and the last
        held->setAside(most);
        QVERIFY(residentKiB(held->bytes().data()).value_or(99999) < long(HeldFile::leftInMemory / 1024) + 256);
        held->setAside({});
        held->setAside(held->bytes().substr(10, 20));
        QVERIFY(held->bytes() == m_mail);
    }

    // One pass, with all before it set aside on the way: a second one behind it would fetch everything again.
    void partsAreFoundInAWindow_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("text") << QByteArray() << QByteArray("line\r\n");
        QTest::newRow("no delimiter") << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n") << QByteArray("line\r\n");
        QTest::newRow("dots") << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n") << QByteArray(".line\r\n");
        QTest::newRow("dashes") << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n") << QByteArray("--line\r\n");
        QTest::newRow("no line ends") << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n") << QByteArray("line");
    }

    void partsAreFoundInAWindow()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, line);
        constexpr qsizetype size = 16 << 20;
        const std::string path = m_dir.path().toStdString() + "/window.eml";
        std::ofstream(path, std::ios::binary) << test::text("From: a@sender.example\r\n" + headers + "\r\n" + line.repeated(size / line.size()));
        const auto held = hold(path);
        QVERIFY(held);
        const auto watched = std::make_shared<const Watched>(held);
        const auto message = splitMessage(Bytes(held->bytes(), watched), SourceKind::Message);
        QVERIFY(message);
        held->setAside(held->bytes());
        watched->most = 0;
        const MimeTree tree(**message);
        QVERIFY(watched->most > 0);
        QVERIFY2(watched->most < 6 * 1024, qPrintable(QString::number(watched->most)));
    }

    void littleStaysInMemory()
    {
        constexpr std::size_t all = HeldFile::leftInMemory, half = all / 2;
        const auto cut = [&](const std::string &name, std::size_t size) {
            const std::string path = put(name);
            std::filesystem::resize_file(path, size);
            return hold(path);
        };
        // What of it stays, in KiB.
        const auto stays = [&](const HeldFile &file) {
            const bool same = file.bytes() == std::string_view(m_mail).substr(0, file.bytes().size());
            file.setAside(file.bytes());
            return same ? residentKiB(file.bytes().data()).value_or(-1) : -1;
        };
        constexpr auto about = [](long kibibytes, std::size_t octets) { return std::abs(kibibytes - long(octets / 1024)) < 64; };
        const auto first = cut("half.eml", half);
        QVERIFY(about(stays(*first), half));
        {
            const auto second = cut("all.eml", all); // its beginning, for no more is left
            QVERIFY(about(stays(*second), half));
            const auto third = cut("third.eml", half);
            QVERIFY(about(stays(*third), 0));
            QVERIFY(third->bytes() == m_mail.substr(0, half));
            QVERIFY(about(stays(*first), half));
        }
        const auto next = cut("next.eml", half);
        QVERIFY(about(stays(*next), half));
    }

    void whoChangesItIsLetThroughAndNotSeen_data()
    {
        QTest::addColumn<int>("flags");
        QTest::newRow("written over") << O_RDWR;
        QTest::newRow("cut to nothing") << (O_RDWR | O_TRUNC);
    }

    void whoChangesItIsLetThroughAndNotSeen()
    {
        QFETCH(int, flags);
        const std::string path = put("changed.eml");
        const auto held = hold(path);
        QVERIFY(held && residentKiB(held->bytes().data()));
        const auto begin = std::chrono::steady_clock::now();
        std::thread([&] {
            const int descriptor = ::open(path.c_str(), flags);
            const std::string other(5000, '!');
            QCOMPARE(::write(descriptor, other.data(), other.size()), ssize_t(other.size()));
            ::close(descriptor);
        }).join();
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10)); // the kernel alone would let them wait for 45
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t(flags & O_TRUNC ? 5000 : m_mail.size()));
        QVERIFY(held->bytes() == m_mail);
        QVERIFY(!residentKiB(held->bytes().data())); // memory of our own now, which is not given back
        held->setAside(held->bytes());
        QVERIFY(held->bytes() == m_mail);
    }

    void manyThreadsAndAWriter()
    {
        const std::string path = put("threads.eml");
        const auto held = hold(path);
        std::vector<std::thread> readers;
        std::atomic<int> same = 0;
        for (int reader = 0; reader < 4; ++reader) {
            readers.emplace_back([&] {
                for (int round = 0; round < 20; ++round) {
                    same += held->bytes() == m_mail;
                    held->setAside(held->bytes());
                    hold(path); // null once it is open for writing
                }
            });
        }
        std::filesystem::resize_file(path, 100);
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(same.load(), 80);
    }

    void whatCannotBeHeldIsNot()
    {
        const std::string path = put("written.eml");
        const int writer = ::open(path.c_str(), O_RDWR);
        QVERIFY(!hold(path));
        ::close(writer);
        QVERIFY(hold(path));
        QVERIFY(!hold(m_dir.path().toStdString()));
        QVERIFY(!hold("/dev/null"));
        QVERIFY(!hold("/proc/self/maps"));
        std::ofstream(path, std::ios::trunc);
        QVERIFY(!hold(path)); // empty
    }

    void placesAreLimitedAndUsedAgain()
    {
        const std::string path = put("many.eml");
        for (int round = 0; round < 2; ++round) {
            std::vector<std::shared_ptr<const HeldFile>> held;
            while (auto one = hold(path))
                held.push_back(std::move(one));
            QCOMPARE(held.size(), 64u);
            QVERIFY(held.back()->bytes() == m_mail);
        }
    }

    void readerHoldsLargeFilesOnly()
    {
        const std::string path = put("large.eml");
        std::ofstream(m_dir.path().toStdString() + "/small.eml") << m_mail.substr(0, 100'000);
        InputReader reader({path, m_dir.path().toStdString() + "/small.eml"}, maxMessageBytes, InputReader::Large::Leave);
        auto large = reader.next(), small = reader.next();
        large->readRest();
        small->readRest();
        QVERIFY(large->bytes.keeper() && large->bytes == m_mail);
        QVERIFY(!small->bytes.keeper() && small->bytes == m_mail.substr(0, 100'000));
        QVERIFY(!InputReader({path}).next()->bytes.keeper());
        InputReader strict({path}, 1 << 20, InputReader::Large::Leave);
        COMPARE_TEXT(strict.next()->error->code, "too-large");
    }
};

QTEST_GUILESS_MAIN(HeldFileTest)
#include "HeldFileTest.moc"
