// Confinement, tested by trying: a child process gives up what it does not need and then attempts what a message that took it over would.
#include "app/cli/Confine.h"
#include "tests/support/ToString.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace heloscope;
using cli::Needs;

namespace {

/// The errno of `attempt`, made in a process of its own that has confined itself to `needs`; 0 = it worked, 250 = confine() failed.
int attempted(const Needs &needs, const std::function<bool()> &attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!cli::confine(needs))
            ::_exit(250);
        errno = 0;
        const bool done = attempt();
        ::_exit(done ? 0 : errno == 0 ? 251 : errno);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 252;
}

bool opens(const QString &path, int flags)
{
    const int file = ::open(path.toUtf8().constData(), flags | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    return file >= 0;
}

bool makesSocket(int family, int type, int protocol = 0) { return ::socket(family, type, protocol) >= 0; }

bool connectsTcp(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

} // namespace

class ConfineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    Needs m_needs;
    bool m_landlock = false;
    int m_landlockVersion = 0;

    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    void put(const char *name)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }

private slots:
    void initTestCase()
    {
        const std::string support = cli::confinementSupport();
        if (support.find("seccomp") == std::string::npos)
            QSKIP("this build does not confine");
        const std::size_t at = support.find("Landlock ");
        m_landlock = at != std::string::npos;
        m_landlockVersion = m_landlock ? std::stoi(support.substr(at + 9)) : 0;
        for (const char *folder : {"in", "out", "other"})
            QVERIFY(::mkdir(path(folder).toUtf8().constData(), 0700) == 0);
        for (const char *file : {"in/mail", "other/secret", "other/linked"})
            put(file);
        QVERIFY(QFile::link(path("other/linked"), path("in/link")));
        m_needs.inputs = {path("in").toStdString()};
        m_needs.outputFolders = {path("out").toStdString()};
    }

    void namedFilesAreOpenOthersNot()
    {
        if (!m_landlock)
            QSKIP("this kernel has no Landlock");
        QCOMPARE(attempted(m_needs, [&] { return opens(path("in/mail"), O_RDONLY); }), 0);
        QCOMPARE(attempted(m_needs, [&] { return opens(path("in/link"), O_RDONLY); }), 0); // a folder of links is a way to collect mail
        QCOMPARE(attempted(m_needs, [&] { return opens(path("other/secret"), O_RDONLY); }), EACCES);
        QCOMPARE(attempted(m_needs, [&] { return opens("/etc/passwd", O_RDONLY); }), EACCES);
        QCOMPARE(attempted(m_needs, [&] { return opens(path("in/missing"), O_RDONLY); }), ENOENT); // the reason stays the true one
        QCOMPARE(attempted(m_needs, [&] { return ::symlink(path("other/secret").toUtf8().constData(), path("out/new").toUtf8().constData()) == 0; }), EPERM);
    }

    void writingIsForTheOutputFolder()
    {
        QCOMPARE(attempted(m_needs, [&] { return opens(path("out/report"), O_WRONLY | O_CREAT); }), 0);
        QCOMPARE(attempted(m_needs, [&] { return ::rename(path("out/report").toUtf8().constData(), path("out/moved").toUtf8().constData()) == 0; }), 0);
        QCOMPARE(attempted(m_needs, [&] { return ::chmod(path("out/moved").toUtf8().constData(), 0777) == 0; }), EPERM);
        if (!m_landlock)
            QSKIP("this kernel has no Landlock");
        QCOMPARE(attempted(m_needs, [&] { return opens(path("in/mail"), O_WRONLY); }), EACCES);
        QCOMPARE(attempted(m_needs, [&] { return opens(path("in/new"), O_WRONLY | O_CREAT); }), EACCES);
        QCOMPARE(attempted(m_needs, [&] { return ::unlink(path("in/mail").toUtf8().constData()) == 0; }), EACCES);
        QCOMPARE(attempted(m_needs, [&] { return ::rename(path("out/moved").toUtf8().constData(), path("other/moved").toUtf8().constData()) == 0; }), EACCES);
    }

    void nothingIsStarted()
    {
        char program[] = "/bin/true";
        char *const arguments[] = {program, nullptr};
        QCOMPARE(attempted(m_needs, [&] { return ::execv(program, arguments) == 0; }), EPERM);
        QCOMPARE(attempted(m_needs, [] { return ::fork() >= 0; }), EPERM);
        QCOMPARE(attempted(m_needs, [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }), EPERM);
        QCOMPARE(attempted(m_needs, [] { return ::kill(::getppid(), 0) == 0; }), EPERM);
    }

    void socketsAreForTheNameServiceAlone()
    {
        Needs dns = m_needs;
        dns.network = Needs::Network::Dns;
        dns.ports = {53};
        QCOMPARE(attempted(m_needs, [] { return makesSocket(AF_INET, SOCK_DGRAM); }), EPERM); // offline
        QCOMPARE(attempted(dns, [] { return makesSocket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC); }), 0);
        QCOMPARE(attempted(dns, [] { return makesSocket(AF_UNIX, SOCK_STREAM); }), EPERM);
        QCOMPARE(attempted(dns, [] { return makesSocket(AF_NETLINK, SOCK_RAW); }), EPERM);
        QCOMPARE(attempted(dns, [] { return makesSocket(AF_INET, SOCK_RAW, IPPROTO_ICMP); }), EPERM);
        QCOMPARE(attempted(dns, [] { return ::listen(0, 1) == 0; }), EPERM);
        if (m_landlockVersion < 4)
            QSKIP("this kernel's Landlock knows no ports");
        QCOMPARE(attempted(dns, [] { return connectsTcp(1); }), EACCES);
        QVERIFY(attempted(dns, [] { return connectsTcp(53); }) != EACCES);
    }

    void threadsRunAndAreConfinedToo()
    {
        QCOMPARE(attempted(m_needs,
                           [] {
                               int error = 0;
                               std::thread([&error] { error = ::fork() < 0 ? errno : 0; }).join();
                               errno = error;
                               return error == 0;
                           }),
                 EPERM);
    }

    void rightsDoNotComeBack()
    {
        QCOMPARE(attempted(m_needs,
                           [&] {
                               Needs more = m_needs;
                               more.inputs.push_back("/etc");
                               (void)cli::confine(more);
                               errno = 0;
                               return opens("/etc/passwd", O_WRONLY | O_APPEND) || (m_landlock && opens("/etc/passwd", O_RDONLY));
                           })
                     != 0,
                 true);
    }
};

QTEST_GUILESS_MAIN(ConfineTest)
#include "ConfineTest.moc"
