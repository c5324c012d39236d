// Structure-aware mutation for all fuzz targets: mail, records, JSON and packets are pieces between separators, so whole pieces are
// repeated, dropped, swapped, nested or replaced by words of the grammars.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace heloscope::fuzz {

/// `input` with one to three changes, the same for the same `seed`; at most `most` octets.
std::string mutate(std::string input, std::uint64_t seed, std::size_t most);

} // namespace heloscope::fuzz
