// Points of Ed25519's curve -x^2 + y^2 = 1 + d x^2 y^2 in extended coordinates (RFC 8032 §5.1.4), four products at a time. The formulas hold
// for every two points, the same, opposite or of small order: no case is told apart. Private to core/crypto; for processors with AVX-512 IFMA.
#pragma once

#include "core/crypto/Ed25519Scalar.h"
#include "core/crypto/Field25519Vector.h"

#include <optional>
#include <string_view>
#include <vector>

namespace heloscope::crypto {

/// X, Y, Z, T side by side: x = X/Z, y = Y/Z, xy = T/Z.
using Ed25519Point = KeptField25519Vector;

/// RFC 8032 §5.1.3, but as the library does it: y of p and above stands for what is left of it, and x = 0 may have the sign 1. Nothing where
/// there is no such x. The opposite point has the other sign.
std::optional<Ed25519Point> readPoint(std::string_view octets);
/// RFC 8032 §5.1.1: the base point.
Ed25519Point basePoint();
/// RFC 8032 §5.1.2.
Field25519::Octets octetsOf(const Ed25519Point &point);

/// What a point is multiplied with: the odd multiples that the digits of a number ask for, of the point and of 2^64, 2^128 and 2^192 times it.
/// That takes as many doublings as a multiplication without them, and leaves 64 of 256 to each multiplication.
class Ed25519Multiples {
public:
    /// More multiples, each twice as many with `width`, make fewer digits.
    Ed25519Multiples(const Ed25519Point &point, unsigned width);

    /// [a]A + [b]B of what they were made for. Both numbers below 2^253.
    static Ed25519Point sum(const Ed25519Scalar &a, const Ed25519Multiples &multiplesOfA, const Ed25519Scalar &b, const Ed25519Multiples &multiplesOfB);

private:
    unsigned m_width;
    std::vector<KeptField25519Vector> m_addends; // part by part, the multiples by 1, 3, 5 …
};

} // namespace heloscope::crypto
