// Joins our mutation to libFuzzer's: two of three changes are ours, the rest its own.
#include "tests/fuzz/Mutate.h"

#include <algorithm>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned int seed)
{
    if (seed % 3 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const std::string changed = heloscope::fuzz::mutate(std::string(reinterpret_cast<const char *>(data), size), seed, maxSize);
    std::copy(changed.begin(), changed.end(), data);
    return changed.size();
}
