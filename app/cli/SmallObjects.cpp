// Pieces of memory, kept for reuse by the thread that freed them. One message makes more than a thousand strings and nodes and frees
// them together; the C library keeps seven of a size at hand and gives the rest back piece by piece, which was a tenth of a batch, and the threads
// of a batch wait for one another there.
// What lies on the shelves is bounded, so a thread that only ever frees what another one made does not hoard.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <new>

#include <malloc.h>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::size_t step = 16, fine = 512;     // octets: up to here a shelf for each multiple of the step,
constexpr std::size_t largest = 32 * 1024;       // then four for each doubling
constexpr std::size_t shelfBytes = 64 * 1024; // kept of one size, per thread: half of that did not do for a parcel of a batch

constexpr std::size_t fineShelves = fine / step;
constexpr int fineBits = std::bit_width(fine - 1);

// The shelf of pieces at least as large, and their size.
struct Size {
    std::size_t index, bytes;
};
constexpr Size sizeFor(std::size_t size)
{
    if (size <= fine) {
        const std::size_t index = (size + step - 1) / step; // nothing has a shelf of its own
        return {index, index == 0 ? step : index * step};
    }
    const int bits = std::bit_width(size - 1);
    const std::size_t unit = std::size_t(1) << (bits - 3), units = (size + unit - 1) / unit; // 5 to 8 units
    return {fineShelves + std::size_t(bits - fineBits - 1) * 4 + units - 4, units * unit};
}
constexpr std::size_t shelfCount = sizeFor(largest).index + 1;
static_assert(sizeFor(fine + 1).index == fineShelves + 1 && sizeFor(fine + 1).bytes == 640 && sizeFor(1024).index + 1 == sizeFor(1025).index);

struct Piece {
    Piece *next;
};
struct Shelf {
    Piece *first = nullptr;
    std::size_t room = 0; // for so many more
};
// This is part of a program, never of a library, so where they are is known when it is linked.
[[gnu::tls_model("local-exec")]] constinit thread_local std::array<Shelf, shelfCount> shelves = [] {
    std::array<Shelf, shelfCount> all;
    for (std::size_t size = 0; size <= largest; size += step)
        all[sizeFor(size).index].room = shelfBytes / sizeFor(size).bytes;
    return all;
}();

// What few pieces need stands in functions of their own, so that the way of the others saves no registers.
[[gnu::noinline]] void *fromLibrary(std::size_t size)
{
    const std::size_t bytes = size > largest ? size : sizeFor(size).bytes;
    for (;;) {
        if (void *memory = std::malloc(bytes))
            return memory;
        const std::new_handler handler = std::get_new_handler();
        if (!handler)
            throw std::bad_alloc();
        handler();
    }
}

inline void *take(std::size_t size)
{
    Shelf &shelf = shelves[sizeFor(size).index];
    Piece *const piece = shelf.first;
    if (!piece)
        return fromLibrary(size);
    shelf.first = piece->next;
    ++shelf.room;
    // The piece behind it was last touched thousands of pieces ago. Unless it is called for now, whoever asks next waits for it: that was
    // three quarters of the time in here.
    __builtin_prefetch(shelf.first, 1);
    return piece;
}

inline void putBack(void *memory, std::size_t index) noexcept
{
    Shelf &shelf = shelves[index];
    if (shelf.room == 0) {
        std::free(memory);
        return;
    }
    --shelf.room;
    shelf.first = new (memory) Piece{shelf.first};
}

[[gnu::noinline]] void *takeLarge(std::size_t size) { return size > largest ? fromLibrary(size) : take(size); }

[[gnu::noinline]] void putBackLarge(void *memory, std::size_t size) noexcept
{
    if (size > largest)
        std::free(memory);
    else
        putBack(memory, sizeFor(size).index);
}

} // namespace

void *operator new(std::size_t size) { return size > fine ? takeLarge(size) : take(size); }

// What is freed with its size was made with it, here.
void operator delete(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return;
    if (size > fine)
        putBackLarge(memory, size);
    else
        putBack(memory, sizeFor(size).index);
}

void operator delete(void *memory) noexcept
{
    if (!memory)
        return;
    // The library's own figure: right also for memory that was made elsewhere. That may lie between two sizes.
    const std::size_t usable = malloc_usable_size(memory) / step * step;
    if (usable > largest) {
        std::free(memory);
        return;
    }
    const Size size = sizeFor(usable);
    putBack(memory, size.index - (size.bytes > usable ? 1 : 0));
}

#endif
