// Differential: our verification of Ed25519 signatures and the crypto library's. Both must say the same of every key, signature and text: the
// input as they are (32 octets, 64 octets, the rest), and a case of each shape that grows out of it.
#include "core/crypto/Ed25519Sum.h"
#include "tests/support/ed25519/Ed25519Cases.h"

#include <cstdlib>
#include <functional>

using namespace heloscope;

namespace {

void compare(const test::Ed25519Case &candidate)
{
    const auto sum = crypto::Ed25519Sum::make(candidate.key);
    if ((sum && sum->is(candidate.signature, candidate.text)) != test::libraryAccepts(candidate))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t keySize = 32, signatureSize = 64;
    static const bool able = crypto::Ed25519Sum::make(std::string(1, '\1') + std::string(31, '\0')) != nullptr;
    if (!able)
        return 0;
    const std::string input(reinterpret_cast<const char *>(data), size);
    if (size >= keySize)
        compare({input.substr(0, keySize), input.substr(keySize, signatureSize), input.size() > 96 ? input.substr(96) : std::string()});
    std::mt19937_64 random(std::hash<std::string>()(input));
    compare(test::makeCase(test::Ed25519Shape(random() % test::ed25519Shapes), random));
    return 0;
}
