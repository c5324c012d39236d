// Pieces of memory, kept for reuse by the thread that freed them. One message makes some four thousand strings and nodes and frees
// them together; the C library keeps seven of a size at hand and gives the rest back piece by piece, which was a tenth of a batch, and the threads
// of a batch wait for one another there.
// What lies on the shelves is bounded, so a thread that only ever frees what another one made does not hoard.
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <new>

#include <malloc.h>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::size_t step = 16, fine = 512;     // octets: up to here a shelf for each multiple of the step,
constexpr std::size_t largest = 32 * 1024;       // then four for each doubling
constexpr std::size_t shelfBytes = 32 * 1024; // kept of one size, per thread

constexpr std::size_t fineShelves = fine / step;
constexpr int fineBits = std::bit_width(fine - 1);

// The shelf of pieces at least as large, and their size.
struct Size {
    std::size_t index, bytes;
};
constexpr Size sizeFor(std::size_t size)
{
    if (size <= fine) {
        const std::size_t index = size == 0 ? 1 : (size + step - 1) / step;
        return {index, index * step};
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
    Piece *first;
    std::size_t count;
};
constinit thread_local Shelf shelves[shelfCount] = {};

void *fromLibrary(std::size_t size)
{
    for (;;) {
        if (void *memory = std::malloc(size))
            return memory;
        const std::new_handler handler = std::get_new_handler();
        if (!handler)
            throw std::bad_alloc();
        handler();
    }
}

void putBack(void *memory, Size size) noexcept
{
    Shelf &shelf = shelves[size.index];
    if (shelf.count * size.bytes >= shelfBytes) {
        std::free(memory);
        return;
    }
    shelf.first = new (memory) Piece{shelf.first};
    ++shelf.count;
}

} // namespace

void *operator new(std::size_t wanted)
{
    if (wanted > largest)
        return fromLibrary(wanted);
    const Size size = sizeFor(wanted);
    Shelf &shelf = shelves[size.index];
    if (Piece *const piece = shelf.first) {
        shelf.first = piece->next;
        --shelf.count;
        return piece;
    }
    return fromLibrary(size.bytes);
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
    Size size = sizeFor(usable);
    size.index -= size.bytes > usable;
    putBack(memory, size);
}

// What is freed with its size was made with it, here.
void operator delete(void *memory, std::size_t size) noexcept
{
    if (memory && size <= largest)
        putBack(memory, sizeFor(size));
    else
        std::free(memory);
}

#endif
