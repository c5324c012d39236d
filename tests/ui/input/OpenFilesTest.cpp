// Files opened ahead: which, how many, and that reading them needs no path any more.
#include "tests/support/ToString.h"
#include "ui/input/InputReader.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <functional>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace heloscope;
using namespace heloscope::input;

namespace {

const std::string mail = "From: a@sender.example\nSubject: one\n\nbody\n";

/// What `count` returns in a process of its own, which may have so many files open and ask for no more than `hard`.
int inProcess(rlim_t soft, rlim_t hard, const std::function<int()> &count)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit limit{soft, hard};
        ::_exit(::setrlimit(RLIMIT_NOFILE, &limit) == 0 ? count() : 255);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 254;
}

} // namespace

class OpenFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::string pathOf(const std::string &name) const { return m_dir.path().toStdString() + "/" + name; }
    std::string put(const std::string &name, const std::string &content) const
    {
        std::ofstream(pathOf(name), std::ios::binary) << content;
        return pathOf(name);
    }

private slots:
    void whatIsOpened()
    {
        const std::string one = put("one.eml", mail), pipe = pathOf("pipe"), folder = pathOf("folder"), link = pathOf("link");
        QVERIFY(::mkfifo(pipe.c_str(), 0600) == 0 && std::filesystem::create_directory(folder));
        std::filesystem::create_symlink(one, link);
        OpenFiles files({one, folder, pipe, "-", pathOf("missing"), link, one + std::string("\0x", 2)});
        const bool expected[] = {true, false, false, false, false, true, false, false};
        for (std::size_t i = 0; i < std::size(expected); ++i)
            QCOMPARE(files.holds(i), expected[i]);
        // Nobody reads the pipe: a writer still finds no reader.
        QVERIFY(::open(pipe.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC) < 0 && errno == ENXIO);
        const auto [descriptor, size] = files.take(0);
        QCOMPARE(size, mail.size());
        QVERIFY(descriptor >= 0 && (::fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_RDONLY && (::fcntl(descriptor, F_GETFD) & FD_CLOEXEC));
        ::close(descriptor);
        QVERIFY(!files.holds(0) && files.take(0).descriptor == -1 && files.take(1).descriptor == -1 && files.take(99).descriptor == -1);
    }

    void whatIsLeftIsClosed()
    {
        const std::string one = put("one.eml", mail);
        const int next = ::dup(STDOUT_FILENO);
        ::close(next);
        {
            OpenFiles files({one, one});
            const OpenFiles moved = std::move(files);
            QVERIFY(moved.holds(0) && moved.holds(1) && !files.holds(0)); // NOLINT: what it was moved from
        }
        QVERIFY(::fcntl(next, F_GETFD) < 0 && ::fcntl(next + 1, F_GETFD) < 0);
    }

    void asManyAsTheSystemLets()
    {
        const std::vector<std::string> paths(200, put("one.eml", mail));
        constexpr int notEnough = 250;
        for (const rlim_t others : {rlim_t(OpenFiles::leastForOthers), rlim_t(OpenFiles::leastForOthers) * 3}) {
            const auto opened = [&] {
                const OpenFiles files(paths, others);
                int count = files.leavesEnough() ? 0 : notEnough;
                for (std::size_t i = 0; i < paths.size(); ++i)
                    count += files.holds(i);
                return count;
            };
            QCOMPARE(inProcess(others + 100, others + 200, opened), 200); // its own limit is raised
            QCOMPARE(inProcess(others + 100, others + 199, opened), 199);
            QCOMPARE(inProcess(others + 1, others + 1, opened), 1);
            QCOMPARE(inProcess(others, others, opened), 0);
            QCOMPARE(inProcess(others / 2, others / 2, opened), notEnough);
        }
    }

    void readWithoutThePath()
    {
        const std::vector<std::string> paths = {put("gone.eml", mail), put("grown.eml", mail), pathOf("missing"),
                                                put("shrunk.eml", mail + std::string(1000, '.')),
                                                put("mbox", "From a@sender.example Fri Nov 20 09:00:00 2026\n" + mail)};
        OpenFiles opened(paths);
        std::filesystem::remove(paths[0]);
        std::ofstream(paths[1], std::ios::app) << "more\n";
        std::filesystem::resize_file(paths[3], mail.size());
        InputReader reader(paths, maxMessageBytes, InputReader::Large::Read, std::move(opened));
        std::vector<Item> items;
        while (auto item = reader.next())
            items.push_back(std::move(*item));
        QCOMPARE(items.size(), std::size_t(5));
        QCOMPARE(items[0].bytes, mail);
        QCOMPARE(items[0].source.path, paths[0]);
        QCOMPARE(items[1].bytes, mail + "more\n");
        QCOMPARE(items[2].error->code, "not-found");
        QCOMPARE(items[3].bytes, mail);
        QVERIFY(items[4].bytes.view().ends_with("\n\nbody\n"));
        QVERIFY(items[4].hint == SourceKind::MboxEntry);
    }
};

QTEST_GUILESS_MAIN(OpenFilesTest)
#include "OpenFilesTest.moc"
