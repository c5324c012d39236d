#include "app/cli/SystemCalls.h"

#include <cerrno>
#include <initializer_list>
#include <memory>
#include <system_error>

#include <net/if.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

struct ReleaseFilter {
    void operator()(void *filter) const { ::seccomp_release(filter); }
};

// clang-format off
// What reading, computing, waiting, threads and writing need. Which files may be opened is Landlock's part.
constexpr const char *always[] = {
    "read", "readv", "pread64", "write", "writev", "pwrite64", "lseek", "close", "close_range", "fstat", "stat", "lstat", "newfstatat", "statx", "statfs", "fstatfs", "access", "faccessat",
    "faccessat2", "readlink", "readlinkat", "getdents64", "getcwd", "open", "openat", "fcntl", "dup", "pipe", "pipe2", "ftruncate", "fallocate", "fsync", "fdatasync", "fadvise64", "flock",
    "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mmap", "munmap", "mremap", "mprotect", "madvise", "brk", "membarrier", "mincore",
    "poll", "ppoll", "select", "pselect6", "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2", "eventfd2", "timerfd_create", "timerfd_settime",
    "futex", "futex_waitv", "futex_wait", "futex_wake", "futex_requeue", "get_robust_list", "set_robust_list", "rseq", "set_tid_address", "sched_yield", "sched_getaffinity", "sched_getparam", "sched_getscheduler", "clock_gettime",
    "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "times", "getrusage", "sysinfo", "uname", "getrandom", "getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid",
    "getresuid", "getresgid", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigtimedwait", "sigaltstack", "restart_syscall", "exit", "exit_group", "wait4", "waitid", "getcpu", "mseal"};
constexpr const char *withSockets[] = {
    "connect", "sendto", "recvfrom", "sendmsg", "recvmsg", "sendmmsg", "recvmmsg", "getsockopt", "setsockopt", "getsockname", "getpeername", "shutdown"};
// clang-format on

class Filter {
public:
    Filter() : m_filter(::seccomp_init(SCMP_ACT_ERRNO(EPERM)))
    {
        // All threads; a balanced tree; no slower branches for the sake of a filter (the processor's own default stays).
        for (const auto &[attribute, value] : {std::pair{SCMP_FLTATR_CTL_TSYNC, 1u}, {SCMP_FLTATR_CTL_OPTIMIZE, 2u}, {SCMP_FLTATR_CTL_SSB, 1u}})
            ::seccomp_attr_set(m_filter.get(), attribute, value);
    }
    void allow(const char *name) { add(SCMP_ACT_ALLOW, name, {}); }
    void allow(const char *name, std::initializer_list<scmp_arg_cmp> when) { add(SCMP_ACT_ALLOW, name, when); }
    void answer(const char *name, int error) { add(SCMP_ACT_ERRNO(std::uint32_t(error)), name, {}); }
    int load() { return m_failed ? m_failed : ::seccomp_load(m_filter.get()); }

private:
    // A name this library does not know is a call this program does not make.
    void add(std::uint32_t action, const char *name, std::initializer_list<scmp_arg_cmp> when)
    {
        const int number = ::seccomp_syscall_resolve_name(name);
        if (number == __NR_SCMP_ERROR)
            return;
        const int status = ::seccomp_rule_add_array(m_filter.get(), action, number, unsigned(when.size()), when.begin());
        if (status != 0 && number >= 0)
            m_failed = status;
    }

    std::unique_ptr<void, ReleaseFilter> m_filter;
    int m_failed = 0;
};

void allowSockets(Filter &filter, Needs::Network network)
{
    for (const char *name : withSockets)
        filter.allow(name);
    constexpr unsigned typeMask = 0xf; // without SOCK_NONBLOCK, SOCK_CLOEXEC
    for (const unsigned family : {AF_INET, AF_INET6}) {
        for (const unsigned type : {SOCK_DGRAM, SOCK_STREAM})
            filter.allow("socket", {SCMP_A0_32(SCMP_CMP_EQ, family), SCMP_A1_32(SCMP_CMP_MASKED_EQ, typeMask, type)});
    }
    filter.allow("ioctl", {SCMP_A1_32(SCMP_CMP_EQ, SIOCGIFINDEX)}); // the scope of a link-local server
    if (network != Needs::Network::Https)
        return;
    for (const unsigned family : {AF_UNIX, AF_NETLINK})
        filter.allow("socket", {SCMP_A0_32(SCMP_CMP_EQ, family)});
    filter.allow("bind");
}

} // namespace

Result<void> restrictCalls(const Needs &needs)
{
    Filter filter;
    for (const char *name : always)
        filter.allow(name);
    // Threads, no processes. The arguments of clone3 cannot be seen, so the C library is sent back to clone.
    filter.allow("clone", {SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)});
    filter.answer("clone3", ENOSYS);
    for (const unsigned request : {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO})
        filter.allow("ioctl", {SCMP_A1_32(SCMP_CMP_EQ, request)});
    filter.allow("prctl", {SCMP_A0_32(SCMP_CMP_EQ, PR_SET_NAME)});
    filter.allow("prlimit64", {SCMP_A2(SCMP_CMP_EQ, 0)}); // asking, not setting
    filter.allow("tgkill", {SCMP_A0_32(SCMP_CMP_EQ, std::uint32_t(::getpid()))});
    if (needs.network != Needs::Network::None)
        allowSockets(filter, needs.network);
    if (const int status = filter.load(); status != 0)
        return failure("confine", "seccomp: " + std::generic_category().message(-status));
    return {};
}

} // namespace heloscope::cli
