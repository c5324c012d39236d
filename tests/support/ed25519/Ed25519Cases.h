// Ed25519 signatures in the places where two verifiers may part: signed, changed, written otherwise, over points of small order. What is right
// of them the crypto library says. The points are worked out with the code under test, so only processors that have it can make them.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::test {

struct Ed25519Case {
    std::string key, signature, text;
};

/// What the library says to it.
bool libraryAccepts(const Ed25519Case &candidate);

enum class Ed25519Shape { Signed, Changed, RaisedS, EdgeOfS, SmallOrderKey, MixedKey, EdgeOfKey, AnyOctets, OtherLength };
inline constexpr int ed25519Shapes = 9;

Ed25519Case makeCase(Ed25519Shape shape, std::mt19937_64 &random);

/// Every way to write a point whose order divides 8, those that RFC 8032 §5.1.3 refuses and the library reads among them.
const std::vector<std::string> &smallOrderPoints();
/// RFC 8032 §5.1: L so many times, and a small number more or less; 32 octets, little-endian.
std::string multipleOfOrder(unsigned times, int more = 0);
/// With so many times L more in S, modulo 2^256.
std::string withRaisedS(std::string signature, unsigned times);

} // namespace heloscope::test
