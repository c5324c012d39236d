#include "app/cli/SystemCalls.h"

#include "app/cli/CallFilter.h"

#include <cerrno>
#include <iterator>
#include <system_error>

#include <linux/seccomp.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

// clang-format off
// What reading, computing, waiting, threads and writing need. Which files may be opened is Landlock's part.
constexpr int always[] = {
    SYS_read, SYS_readv, SYS_pread64, SYS_write, SYS_writev, SYS_pwrite64, SYS_lseek, SYS_close, SYS_close_range, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_statfs, SYS_fstatfs, SYS_faccessat,
    SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd, SYS_openat, SYS_fcntl, SYS_dup, SYS_pipe2, SYS_ftruncate, SYS_fallocate, SYS_fsync, SYS_fdatasync, SYS_fadvise64, SYS_flock,
    SYS_mkdirat, SYS_renameat2, SYS_unlinkat, SYS_mmap, SYS_munmap, SYS_mremap, SYS_mprotect, SYS_madvise, SYS_brk, SYS_membarrier, SYS_mincore,
    SYS_ppoll, SYS_pselect6, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_pwait, SYS_epoll_pwait2, SYS_eventfd2, SYS_timerfd_create, SYS_timerfd_settime,
    SYS_futex, SYS_futex_waitv, SYS_get_robust_list, SYS_set_robust_list, SYS_rseq, SYS_set_tid_address, SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_getparam, SYS_sched_getscheduler, SYS_clock_gettime,
    SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday, SYS_times, SYS_getrusage, SYS_sysinfo, SYS_uname, SYS_getrandom, SYS_getpid, SYS_getppid, SYS_gettid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid,
    SYS_getresuid, SYS_getresgid, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigtimedwait, SYS_sigaltstack, SYS_restart_syscall, SYS_exit, SYS_exit_group, SYS_wait4, SYS_waitid, SYS_getcpu,
#ifdef SYS_renameat
    SYS_renameat,
#endif
#ifdef SYS_open // the older forms, which newer processors never had
    SYS_open, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_pipe, SYS_mkdir, SYS_rename, SYS_unlink, SYS_poll, SYS_select, SYS_epoll_wait, SYS_time,
#endif
    454, 455, 456, 462}; // futex_wake, futex_wait, futex_requeue, mseal: of kernels newer than our headers
constexpr int withSockets[] = {
    SYS_connect, SYS_sendto, SYS_recvfrom, SYS_sendmsg, SYS_recvmsg, SYS_sendmmsg, SYS_recvmmsg, SYS_getsockopt, SYS_setsockopt, SYS_getsockname, SYS_getpeername, SYS_shutdown};
// clang-format on

constexpr std::uint32_t all = 0xffffffff;

void allowSockets(CallFilter &filter, std::vector<int> &calls, Needs::Network network)
{
    calls.insert(calls.end(), std::begin(withSockets), std::end(withSockets));
    constexpr std::uint32_t typeMask = 0xf; // without SOCK_NONBLOCK, SOCK_CLOEXEC
    const CallFilter::Condition internet{0, all, {AF_INET, AF_INET6}}, type{1, typeMask, {SOCK_DGRAM, SOCK_STREAM}};
    if (network == Needs::Network::Https) {
        filter.allow(SYS_socket, {{internet, type}, {{0, all, {AF_UNIX, AF_NETLINK}}}});
        calls.push_back(SYS_bind);
    } else {
        filter.allow(SYS_socket, {{internet, type}});
    }
}

} // namespace

std::vector<sock_filter> filterFor(const Needs &needs)
{
    CallFilter filter;
    std::vector<int> calls(std::begin(always), std::end(always));
    // Threads, no processes. The arguments of clone3 cannot be seen, so the C library is sent back to clone.
    filter.allow(SYS_clone, {{{0, CLONE_THREAD, {CLONE_THREAD}}}});
    filter.answer(SYS_clone3, ENOSYS);
    filter.allow(SYS_prctl, {{{0, all, {PR_SET_NAME}}}});
    filter.allow(SYS_prlimit64, {{{2, all, {0}}, {2, all, {0}, true}}}); // asking, not setting
    filter.allow(SYS_tgkill, {{{0, all, {std::uint32_t(::getpid())}}}});
    if (needs.network == Needs::Network::None) {
        filter.allow(SYS_ioctl, {{{1, all, {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO}}}});
    } else {
        filter.allow(SYS_ioctl, {{{1, all, {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, SIOCGIFINDEX}}}}); // the last: the scope of a link-local server
        allowSockets(filter, calls, needs.network);
    }
    return filter.finish(std::move(calls));
}

Result<void> restrictCalls(const Needs &needs)
{
    std::vector<sock_filter> filter = filterFor(needs);
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    // All threads; and no slower branches for the sake of a filter, the processor's own default stays (a kernel before 4.17 knows no such wish).
    long status = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program);
    if (status < 0 && errno == EINVAL)
        status = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    // Where that call is unknown (valgrind): the older one, for this thread and those it starts.
    if (status < 0 && errno == ENOSYS)
        status = ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
    // Above zero: the thread that could not be brought under the filter.
    if (status != 0)
        return failure("confine", "seccomp: " + (status < 0 ? std::generic_category().message(errno) : "thread " + std::to_string(status)));
    return {};
}

} // namespace heloscope::cli
