// Pieces of memory, kept for reuse by the thread that freed them. One message makes more than a thousand strings and nodes and frees
// them together; the C library keeps seven of a size at hand and gives the rest back piece by piece, which was a tenth of a batch, and the threads
// of a batch wait for one another there.
// What lies on a thread's shelves is bounded, so a thread that only ever frees what another one made does not hoard: it leaves small pieces
// where the others take them, large ones go back to the library.
#include "app/cli/SmallPieces.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <optional>

#include <malloc.h>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

using namespace heloscope::cli;

constexpr std::size_t step = pieces::step, fine = pieces::largest; // octets: up to here a shelf for each multiple of the step,
constexpr std::size_t largest = 32 * 1024;                         // then four for each doubling
constexpr std::size_t shelfBytes = 32 * 1024;                      // kept of one size, per thread

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
static_assert(sizeFor(fine).index + 1 == pieces::sizes);

using pieces::Piece;
struct Shelf {
    Piece *first = nullptr;
    std::size_t room = 0; // for so many more
};
constexpr std::size_t roomFor(std::size_t size) { return shelfBytes / sizeFor(size).bytes; }
// This is part of a program, never of a library, so where they are is known when it is linked.
[[gnu::tls_model("local-exec")]] constinit thread_local std::array<Shelf, shelfCount> shelves = [] {
    std::array<Shelf, shelfCount> all;
    for (std::size_t size = 0; size <= largest; size += step)
        all[sizeFor(size).index].room = roomFor(size);
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

// What a thread keeps is left to others when it ends.
struct Leaving {
    Leaving() = default;
    Leaving(const Leaving &) = delete;
    Leaving &operator=(const Leaving &) = delete;
    ~Leaving()
    {
        for (std::size_t index = 0; index < pieces::sizes; ++index) {
            Shelf &shelf = shelves[index];
            if (shelf.first)
                pieces::leaveBundle(index, shelf.first);
            shelf = {nullptr, roomFor(index * step)};
            pieces::leaveRest(index, sizeFor(index * step).bytes);
        }
    }
};

// For an empty shelf.
[[gnu::noinline]] void *takeElsewhere(std::size_t size)
{
    if (size > fine)
        return fromLibrary(size);
    static thread_local const Leaving leaving;
    const Size piece = sizeFor(size);
    Shelf &shelf = shelves[piece.index];
    if (Piece *const bundle = pieces::takeBundle(piece.index)) {
        shelf.first = bundle->next;
        shelf.room = 1; // perhaps more: a bundle of a thread that is gone is smaller
        return bundle;
    }
    void *const fresh = pieces::cut(piece.index, piece.bytes);
    return fresh ? fresh : fromLibrary(size);
}

inline void *take(std::size_t size)
{
    Shelf &shelf = shelves[sizeFor(size).index];
    Piece *const piece = shelf.first;
    if (!piece)
        return takeElsewhere(size);
    shelf.first = piece->next;
    ++shelf.room;
    // The piece behind it was last touched thousands of pieces ago. Unless it is called for now, whoever asks next waits for it: that was
    // three quarters of the time in here.
    __builtin_prefetch(shelf.first, 1);
    return piece;
}

// For a full shelf.
[[gnu::noinline]] void putElsewhere(void *memory, std::size_t index) noexcept
{
    if (index >= pieces::sizes) {
        std::free(memory);
        return;
    }
    Shelf &shelf = shelves[index];
    pieces::leaveBundle(index, shelf.first);
    shelf.first = new (memory) Piece{nullptr};
    shelf.room = roomFor(index * step) - 1;
}

inline void putBack(void *memory, std::size_t index) noexcept
{
    Shelf &shelf = shelves[index];
    if (shelf.room == 0) {
        putElsewhere(memory, index);
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
    if (const std::optional<std::size_t> index = pieces::sizeOf(memory)) {
        putBack(memory, *index);
        return;
    }
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
