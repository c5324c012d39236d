// Where small pieces of memory come from: cut from chunks of one size each, which stand together in one region. The C library takes 240
// instructions to make a piece and as many to take it back, and sixteen octets beside each; here strings and nodes of one message lie close
// together. No piece goes back to the system: so many were in use at once. Internal to SmallObjects.cpp.
#pragma once

#include <cstddef>
#include <optional>

namespace heloscope::cli::pieces {

inline constexpr std::size_t step = 16, largest = 512; // octets: a size for each multiple of the step
inline constexpr std::size_t sizes = largest / step + 1;

/// One that nobody uses.
struct Piece {
    Piece *next;
};

/// A new one of this size, of so many octets; null where the region is used up or the system gave none.
void *cut(std::size_t size, std::size_t octets) noexcept;
/// The size of a piece that was cut; nothing for other memory.
std::optional<std::size_t> sizeOf(const void *memory) noexcept;

/// What one thread has too many of, another takes. A bundle is a list of one or more pieces.
void leaveBundle(std::size_t size, Piece *bundle) noexcept;
/// Null where none was left.
Piece *takeBundle(std::size_t size) noexcept;

/// Before a thread ends: what it has not cut yet is left for others. `octets` of each size.
void leaveRest(std::size_t size, std::size_t octets) noexcept;

} // namespace heloscope::cli::pieces
