#include "app/cli/SmallPieces.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <new>

#include <sys/mman.h>

namespace heloscope::cli::pieces {

namespace {

constexpr std::size_t chunk = 4096, regionBytes = std::size_t(256) << 20, chunks = regionBytes / chunk; // room of addresses, not memory

constinit std::atomic<char *> region = nullptr;
constinit std::atomic<std::size_t> chunksUsed = 0;
constinit std::array<std::uint8_t, chunks> sizeOfChunk{};

char *openRegion() noexcept
{
    static char *const opened = [] {
        void *const memory = ::mmap(nullptr, regionBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        region = memory == MAP_FAILED ? nullptr : static_cast<char *>(memory);
        return region.load();
    }();
    return opened;
}

// What a thread has begun to cut, size by size.
struct Rest {
    char *begin = nullptr, *end = nullptr;
    std::size_t octets() const { return std::size_t(end - begin); }
};
constinit thread_local std::array<Rest, sizes> rests{};

Rest nextChunk(std::size_t size) noexcept
{
    char *const begin = openRegion();
    if (!begin || chunksUsed.load(std::memory_order_relaxed) >= chunks)
        return {};
    const std::size_t number = chunksUsed.fetch_add(1, std::memory_order_relaxed);
    if (number >= chunks)
        return {};
    sizeOfChunk[number] = std::uint8_t(size);
    return {begin + number * chunk, begin + (number + 1) * chunk};
}

// The first piece of a bundle that was left; the smallest piece has room for it.
struct Left {
    Piece *next;
    Left *below;
};
static_assert(sizeof(Left) <= step);
constinit std::mutex leftMutex;
constinit std::array<std::atomic<Left *>, sizes> left{}; // changed under the lock

} // namespace

void *cut(std::size_t size, std::size_t octets) noexcept
{
    Rest &rest = rests[size];
    if (rest.octets() < octets) {
        rest = nextChunk(size);
        if (rest.octets() < octets)
            return nullptr;
    }
    void *const piece = rest.begin;
    rest.begin += octets;
    return piece;
}

std::optional<std::size_t> sizeOf(const void *memory) noexcept
{
    const char *const begin = region.load(std::memory_order_relaxed);
    const std::uintptr_t offset = reinterpret_cast<std::uintptr_t>(memory) - reinterpret_cast<std::uintptr_t>(begin);
    if (!begin || offset >= regionBytes)
        return std::nullopt;
    return sizeOfChunk[offset / chunk];
}

void leaveBundle(std::size_t size, Piece *bundle) noexcept
{
    Piece *const next = bundle->next;
    const std::lock_guard lock(leftMutex);
    left[size].store(new (bundle) Left{next, left[size].load(std::memory_order_relaxed)}, std::memory_order_relaxed);
}

Piece *takeBundle(std::size_t size) noexcept
{
    if (!left[size].load(std::memory_order_relaxed)) // as nearly always
        return nullptr;
    const std::lock_guard lock(leftMutex);
    Left *const taken = left[size].load(std::memory_order_relaxed);
    if (!taken)
        return nullptr;
    left[size].store(taken->below, std::memory_order_relaxed);
    Piece *const next = taken->next;
    return new (taken) Piece{next};
}

void leaveRest(std::size_t size, std::size_t octets) noexcept
{
    Rest &rest = rests[size];
    Piece *bundle = nullptr;
    for (; rest.octets() >= octets; rest.begin += octets)
        bundle = new (rest.begin) Piece{bundle};
    if (bundle)
        leaveBundle(size, bundle);
    rest = {};
}

} // namespace heloscope::cli::pieces
