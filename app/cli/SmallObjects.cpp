// Small pieces of memory, kept for reuse by the thread that freed them. One message makes some four thousand strings and nodes and frees
// them together; the C library keeps seven of a size at hand and gives the rest back piece by piece, which was a tenth of a batch.
// What lies on the shelves is bounded, so a thread that only ever frees what another one made does not hoard.
#include <cstddef>
#include <cstdlib>
#include <new>

#include <malloc.h>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::size_t step = 16, largest = 512; // octets
constexpr std::size_t shelfBytes = 64 * 1024;   // kept of one size, per thread

struct Piece {
    Piece *next;
};
struct Shelf {
    Piece *first;
    std::size_t count;
};
constinit thread_local Shelf shelves[largest / step + 1] = {};

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

constexpr std::size_t shelfOf(std::size_t size) { return size == 0 ? 1 : (size + step - 1) / step; }

void putBack(void *memory, std::size_t index) noexcept
{
    if (index <= largest / step && shelves[index].count * index * step < shelfBytes) {
        Shelf &shelf = shelves[index];
        shelf.first = new (memory) Piece{shelf.first};
        ++shelf.count;
        return;
    }
    std::free(memory);
}

} // namespace

void *operator new(std::size_t size)
{
    if (size > largest)
        return fromLibrary(size);
    const std::size_t index = shelfOf(size);
    Shelf &shelf = shelves[index];
    if (Piece *const piece = shelf.first) {
        shelf.first = piece->next;
        --shelf.count;
        return piece;
    }
    return fromLibrary(index * step);
}

void operator delete(void *memory) noexcept
{
    // The library's own figure: right also for memory that was made elsewhere.
    if (memory)
        putBack(memory, malloc_usable_size(memory) / step);
}

// What is freed with its size was made with it, here.
void operator delete(void *memory, std::size_t size) noexcept
{
    if (memory)
        putBack(memory, shelfOf(size));
}

#endif
