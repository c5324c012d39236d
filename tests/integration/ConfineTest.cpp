// Confinement, tested by trying: a child process gives up what it does not need and then attempts what a message that took it over would.
#include "app/cli/Confine.h"
#include "app/cli/SystemCalls.h"
#include "tests/support/ToString.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>
#include <functional>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
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

constexpr int allowed = 0, killed = -1, broken = -2;

/// What the kernel would answer: 0, an errno, or one of those above. Its filter machine, as far as ours is used (linux/filter.h).
int answered(const std::vector<sock_filter> &program, const seccomp_data &call)
{
    std::uint32_t value = 0;
    for (std::size_t at = 0; at < program.size();) {
        const sock_filter &step = program[at++];
        switch (step.code) {
        case BPF_LD | BPF_W | BPF_ABS: std::memcpy(&value, reinterpret_cast<const char *>(&call) + step.k, sizeof value); break;
        case BPF_ALU | BPF_AND | BPF_K: value &= step.k; break;
        case BPF_JMP | BPF_JEQ | BPF_K: at += value == step.k ? step.jt : step.jf; break;
        case BPF_JMP | BPF_JGE | BPF_K: at += value >= step.k ? step.jt : step.jf; break;
        case BPF_JMP | BPF_JGT | BPF_K: at += value > step.k ? step.jt : step.jf; break;
        case BPF_RET | BPF_K:
            return step.k == SECCOMP_RET_ALLOW             ? allowed
                : step.k == SECCOMP_RET_KILL_PROCESS       ? killed
                : (step.k & ~0xffffu) == SECCOMP_RET_ERRNO ? int(step.k & 0xffff)
                                                           : broken;
        default: return broken;
        }
    }
    return broken;
}

#if defined(__x86_64__)
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_X86_64, foreignArchitecture = AUDIT_ARCH_I386;
#else
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_AARCH64, foreignArchitecture = AUDIT_ARCH_ARM;
#endif

seccomp_data call(long number, std::uint64_t a = 0, std::uint64_t b = 0, std::uint64_t c = 0)
{
    seccomp_data data = {};
    data.nr = int(number);
    data.arch = ownArchitecture;
    data.args[0] = a;
    data.args[1] = b;
    data.args[2] = c;
    return data;
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

    void callsByTheirArguments_data()
    {
        constexpr std::uint64_t high = std::uint64_t(1) << 32;
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QList<int>>("expected"); // offline, DNS, HTTPS
        const auto row = [](const char *name, const seccomp_data &data, int offline, int dns, int https) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(&data), sizeof data) << QList<int>{offline, dns, https};
        };
        const auto same = [&row](const char *name, const seccomp_data &data, int expected) { row(name, data, expected, expected, expected); };
        same("read", call(SYS_read), allowed);
        same(
            "another architecture",
            [] {
                seccomp_data data = call(SYS_read);
                data.arch = foreignArchitecture;
                return data;
            }(),
            killed);
        same("number of x32", call(0x40000000 | SYS_read), EPERM);
        same("no number", call(-1), EPERM);
        same("thread", call(SYS_clone, CLONE_VM | CLONE_THREAD), allowed);
        same("process", call(SYS_clone, CLONE_VM), EPERM);
        same("thread or process, unseen", call(SYS_clone3), ENOSYS);
        same("size of a terminal", call(SYS_ioctl, 1, TIOCGWINSZ), allowed);
        same("typing into a terminal", call(SYS_ioctl, 1, TIOCSTI), EPERM);
        row("number of an interface", call(SYS_ioctl, 1, SIOCGIFINDEX), EPERM, allowed, allowed);
        same("thread's name", call(SYS_prctl, PR_SET_NAME), allowed);
        same("core dumps again", call(SYS_prctl, PR_SET_DUMPABLE, 1), EPERM);
        same("asking for a limit", call(SYS_prlimit64, 0, 7), allowed);
        same("setting a limit", call(SYS_prlimit64, 0, 7, 0x1000), EPERM);
        same("setting a limit, far away", call(SYS_prlimit64, 0, 7, high), EPERM);
        same("signal to itself", call(SYS_tgkill, std::uint64_t(::getpid())), allowed);
        same("signal to another", call(SYS_tgkill, std::uint64_t(::getppid())), EPERM);
        row("UDP", call(SYS_socket, AF_INET, SOCK_DGRAM | SOCK_CLOEXEC), EPERM, allowed, allowed);
        row("TCP over IPv6", call(SYS_socket, AF_INET6, SOCK_STREAM | SOCK_NONBLOCK), EPERM, allowed, allowed);
        same("raw", call(SYS_socket, AF_INET, SOCK_RAW), EPERM);
        same("packets", call(SYS_socket, AF_PACKET, SOCK_DGRAM), EPERM);
        row("local", call(SYS_socket, AF_UNIX, SOCK_STREAM), EPERM, EPERM, allowed);
        row("interfaces", call(SYS_socket, AF_NETLINK, SOCK_RAW), EPERM, EPERM, allowed);
        row("connect", call(SYS_connect), EPERM, allowed, allowed);
        row("bind", call(SYS_bind), EPERM, EPERM, allowed);
    }
    void callsByTheirArguments()
    {
        QFETCH(QByteArray, call);
        QFETCH(QList<int>, expected);
        seccomp_data data = {};
        std::memcpy(&data, call.constData(), sizeof data);
        QList<int> actual;
        for (const Needs::Network network : {Needs::Network::None, Needs::Network::Dns, Needs::Network::Https}) {
            Needs needs;
            needs.network = network;
            actual << answered(cli::filterFor(needs), data);
        }
        QCOMPARE(actual, expected);
    }

    // Each number has an answer, and what reaches beyond this process has none but a refusal.
    void noCallIsForgotten()
    {
        Needs needs;
        needs.network = Needs::Network::Https;
        const std::vector<sock_filter> filter = cli::filterFor(needs);
        int open = 0;
        for (long number = 0; number < 1024; ++number) {
            const int answer = answered(filter, call(number));
            QVERIFY2(answer == allowed || answer == EPERM || (number == SYS_clone3 && answer == ENOSYS), qPrintable(QString::number(number)));
            open += answer == allowed;
        }
        QVERIFY2(open > 90 && open < 140, qPrintable(QString::number(open)));
        for (const long number :
             {SYS_execve,     SYS_execveat,       SYS_ptrace,          SYS_kill,      SYS_tkill,  SYS_listen,      SYS_accept,           SYS_accept4,
              SYS_fchmod,     SYS_fchmodat,       SYS_fchown,          SYS_symlinkat, SYS_linkat, SYS_mount,       SYS_setuid,           SYS_setgid,
              SYS_bpf,        SYS_io_uring_setup, SYS_keyctl,          SYS_unshare,   SYS_setns,  SYS_userfaultfd, SYS_process_vm_readv, SYS_process_vm_writev,
              SYS_pidfd_open, SYS_memfd_create,   SYS_perf_event_open, SYS_seccomp,   SYS_chroot, SYS_init_module, SYS_utimensat,        SYS_truncate})
            QCOMPARE(answered(filter, call(number)), EPERM);
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
