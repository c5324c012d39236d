#include "ui/input/HeldFile.h"

#if defined(__linux__)

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <linux/magic.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace heloscope::input {

namespace {

enum class State {
    Free,
    Busy,   // somebody is at work on it
    Mapped, // the file itself, under a lease
    Copied, // memory of our own with the same octets
};

} // namespace

// Read by the signal handler, so: a fixed number, nothing that allocates, and one owner at a time.
struct HeldFile::Place {
    std::atomic<State> state = State::Free;
    int descriptor = -1;
    char *begin = nullptr;
    std::size_t size = 0;
    std::size_t left = 0; // so much of its beginning is never set aside

    /// Waits while another thread is at work; returns the state it was in. The caller has SIGIO blocked or handles it.
    State seize()
    {
        for (;;) {
            State now = state.load();
            if (now != State::Busy && state.compare_exchange_weak(now, State::Busy))
                return now;
            ::sched_yield();
        }
    }
};

struct HeldFiles {
    static constexpr std::size_t most = 64;
    static std::array<HeldFile::Place, most> places;
    static std::atomic<std::size_t> left; // of all

    /// How many of so many octets may be left in memory.
    static std::size_t claim(std::size_t wanted)
    {
        std::size_t before = left;
        while (!left.compare_exchange_weak(before, before + std::min(wanted, HeldFile::leftInMemory - before))) {}
        return std::min(wanted, HeldFile::leftInMemory - before);
    }
};
std::array<HeldFile::Place, HeldFiles::most> HeldFiles::places;
std::atomic<std::size_t> HeldFiles::left = 0;

namespace {

using Place = std::remove_reference_t<decltype(HeldFiles::places[0])>;
static_assert(std::atomic<State>::is_always_lock_free);

// As long as it lives this thread is not interrupted by the handler, which would wait for it in vain.
class SignalBlocked {
public:
    SignalBlocked()
    {
        sigset_t blocked;
        ::sigemptyset(&blocked);
        ::sigaddset(&blocked, SIGIO);
        ::pthread_sigmask(SIG_BLOCK, &blocked, &m_before);
    }
    ~SignalBlocked() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalBlocked(const SignalBlocked &) = delete;
    SignalBlocked &operator=(const SignalBlocked &) = delete;

private:
    sigset_t m_before{};
};

bool isWanted(int descriptor) { return ::fcntl(descriptor, F_GETLEASE) != F_RDLCK; }

bool readWhole(int descriptor, char *to, std::size_t size)
{
    for (std::size_t at = 0; at < size;) {
        const ssize_t got = ::pread(descriptor, to + at, size - at, off_t(at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += std::size_t(got);
    }
    return true;
}

// The kernel waits for this before it lets anybody write (/proc/sys/fs/lease-break-time); the mapping is exchanged in one step, so that no thread
// sees anything but the octets of the file.
void copyInPlace(const Place &place)
{
    void *copy = ::mmap(nullptr, place.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const bool done = copy != MAP_FAILED && readWhole(place.descriptor, static_cast<char *>(copy), place.size) && ::mprotect(copy, place.size, PROT_READ) == 0
        && ::mremap(copy, place.size, place.size, MREMAP_MAYMOVE | MREMAP_FIXED, place.begin) == place.begin
        && ::fcntl(place.descriptor, F_SETLEASE, F_UNLCK) == 0; // fails where we came too late: the process had been stopped, and the lease was broken
    if (!done)
        std::abort(); // better no answer than one about octets that changed
}

extern "C" void giveWay(int)
{
    const int before = errno;
    for (Place &place : HeldFiles::places) {
        const State state = place.seize();
        const bool copy = state == State::Mapped && isWanted(place.descriptor);
        if (copy)
            copyInPlace(place);
        place.state = copy ? State::Copied : state;
    }
    errno = before;
}

bool handleSignal()
{
    struct sigaction action = {};
    action.sa_handler = giveWay;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    return ::sigaction(SIGIO, &action, nullptr) == 0;
}

// On others a change may come from elsewhere, past the lease.
bool isLocalDisk(int descriptor)
{
    struct statfs info = {};
    if (::fstatfs(descriptor, &info) != 0)
        return false;
    constexpr std::uint32_t xfs = 0x58465342;
    constexpr std::uint32_t local[] = {EXT4_SUPER_MAGIC, BTRFS_SUPER_MAGIC, F2FS_SUPER_MAGIC, TMPFS_MAGIC, xfs};
    return std::find(std::begin(local), std::end(local), std::uint32_t(info.f_type)) != std::end(local);
}

// The size is asked once nobody can change it any more.
bool mapUnderLease(int descriptor, Place &place)
{
    struct stat info = {};
    if (::fcntl(descriptor, F_SETLEASE, F_RDLCK) != 0)
        return false;
    if (::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
        place.size = std::size_t(info.st_size);
        void *begin = ::mmap(nullptr, place.size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        place.begin = static_cast<char *>(begin);
        place.descriptor = descriptor;
        if (begin != MAP_FAILED)
            return true;
    }
    ::fcntl(descriptor, F_SETLEASE, F_UNLCK);
    return false;
}

} // namespace

std::shared_ptr<const HeldFile> HeldFile::hold(int descriptor)
{
    static const bool handled = handleSignal();
    if (!handled || !isLocalDisk(descriptor))
        return nullptr;
    for (Place &place : HeldFiles::places) {
        const SignalBlocked blocked;
        State expected = State::Free;
        if (!place.state.compare_exchange_strong(expected, State::Busy))
            continue;
        const bool mapped = mapUnderLease(descriptor, place);
        if (mapped)
            place.left = HeldFiles::claim(place.size);
        place.state = mapped ? State::Mapped : State::Free;
        return mapped ? std::shared_ptr<const HeldFile>(new HeldFile(place)) : nullptr;
    }
    return nullptr;
}

HeldFile::~HeldFile()
{
    const SignalBlocked blocked;
    m_place.seize();
    ::munmap(m_place.begin, m_place.size);
    ::close(m_place.descriptor); // ends the lease
    HeldFiles::left -= m_place.left;
    m_place.state = State::Free;
}

std::string_view HeldFile::bytes() const { return {m_place.begin, m_place.size}; }

void HeldFile::setAside(std::string_view bytes) const
{
    static const std::size_t page = std::size_t(::sysconf(_SC_PAGESIZE));
    const std::size_t from = (std::max(std::size_t(bytes.data() - m_place.begin), m_place.left) + page - 1) / page * page;
    const std::size_t end = std::size_t(bytes.data() + bytes.size() - m_place.begin) / page * page;
    if (from >= end)
        return;
    const SignalBlocked blocked;
    const State state = m_place.seize();
    if (state == State::Mapped) // a copy of our own would be lost
        ::madvise(m_place.begin + from, end - from, MADV_DONTNEED);
    m_place.state = state;
}

} // namespace heloscope::input

#else

namespace heloscope::input {

struct HeldFile::Place {};

std::shared_ptr<const HeldFile> HeldFile::hold(int) { return nullptr; }
HeldFile::~HeldFile() = default;
std::string_view HeldFile::bytes() const { return {}; }
void HeldFile::setAside(std::string_view) const {}

} // namespace heloscope::input

#endif
