#if defined(__x86_64__)

#include "core/crypto/Ed25519Point.h"

#include <array>
#include <cstdlib>
#include <span>

namespace heloscope::crypto {

namespace {

constexpr Field25519 one(1), curveD = Field25519(121665).negative() * Field25519(121666).inverse(); // RFC 8032 §5.1
constexpr Field25519 rootOfMinusOne = Field25519(2).rootPower().square() * Field25519(2);           // 2^((p - 1) / 4)

constexpr KeptField25519Vector zeroPoint = sideBySide({Field25519(), one, one, Field25519()});

// E, G, F and H side by side, one with the other: X = EF, Y = GH, Z = FG, T = EH.
HELOSCOPE_IFMA_INLINE Field25519Vector crossed(const Field25519Vector &egfh)
{
    const Field25519Vector small = carried(egfh);
    return product(arranged<0, 1, 2, 0>(small), arranged<2, 3, 1, 3>(small));
}

// Of A = X^2, B = Y^2, C = Z^2, D = XY: E = -2D, G = A - B, F = 2C + A - B, H = A + B.
HELOSCOPE_IFMA_INLINE Field25519Vector doubled(const Field25519Vector &point)
{
    const Field25519Vector abcd = product(arranged<0, 1, 2, 0>(point), arranged<0, 1, 2, 1>(point));
    Field25519Vector egfh;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        const __m256i place = abcd.places[i], withSigns = negated(0b1010, i, place); // A, -B, C, -D
        const __m256i first = arranged<3, 0, 0, 0>(withSigns), plusB = arranged<1, 1, 1, 1>(place);
        const __m256i second = _mm256_mask_mov_epi64(arranged<3, 1, 1, 1>(withSigns), 0b1000, plusB);
        egfh.places[i] = _mm256_add_epi64(_mm256_add_epi64(first, second), _mm256_maskz_add_epi64(0b0100, place, place));
    }
    return crossed(egfh);
}

// Y - X, Y + X, Z, T
HELOSCOPE_IFMA_INLINE Field25519Vector slanted(const Field25519Vector &point)
{
    Field25519Vector result;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        const __m256i place = arranged<1, 1, 2, 3>(point.places[i]), x = arranged<0, 0, 0, 0>(point.places[i]);
        result.places[i] = _mm256_mask_add_epi64(place, 0b0011, place, negated(0b0001, i, x));
    }
    return carried(result);
}

// Y - X, Y + X, 2Z, 2dT: what one point brings to the products of a sum.
HELOSCOPE_IFMA_INLINE Field25519Vector addendOf(const Field25519Vector &point)
{
    constexpr KeptField25519Vector factors = sideBySide({one, one, Field25519(2), curveD + curveD});
    return product(slanted(point), load(factors));
}

// Of A = (Y1 - X1)(Y2 - X2), B = (Y1 + X1)(Y2 + X2), D = 2 Z1 Z2, C = 2d T1 T2: E = B - A, G = D + C, F = D - C, H = B + A. For the opposite of
// an addend, which has X2 and T2 negative, Y2 - X2 and Y2 + X2 change places, and C has the other sign.
HELOSCOPE_IFMA_INLINE Field25519Vector plus(const Field25519Vector &point, const KeptField25519Vector &kept, bool opposite)
{
    Field25519Vector addend = load(kept);
    const Lanes swapped = opposite ? 0b0011 : 0, minus = opposite ? 0b0011 : 0b0101;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i)
        addend.places[i] = _mm256_mask_mov_epi64(addend.places[i], swapped, arranged<1, 0, 2, 3>(addend.places[i]));
    const Field25519Vector abdc = product(slanted(point), addend);
    Field25519Vector egfh;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i)
        egfh.places[i] = _mm256_add_epi64(arranged<1, 2, 2, 1>(abdc.places[i]), negated(minus, i, arranged<0, 3, 3, 0>(abdc.places[i])));
    return crossed(egfh);
}

// The multiples by 1, 3, 5 … of the point; what is left is the point doubled so often.
HELOSCOPE_IFMA void prepare(std::span<KeptField25519Vector> addends, Ed25519Point &point, unsigned doublings)
{
    Field25519Vector multiple = load(point), power = doubled(multiple);
    KeptField25519Vector two;
    store(two, addendOf(power));
    store(addends[0], addendOf(multiple));
    for (KeptField25519Vector &addend : addends.subspan(1)) {
        multiple = plus(multiple, two, false);
        store(addend, addendOf(multiple));
    }
    for (unsigned i = 1; i < doublings; ++i)
        power = doubled(power);
    store(point, power);
}

constexpr unsigned parts = 4, partBits = 64;

// What is added after how many doublings are still to come.
struct Terms {
    std::array<const KeptField25519Vector *, 2 * parts> addends;
    std::array<bool, 2 * parts> opposite;
    std::size_t count = 0;
};

HELOSCOPE_IFMA Ed25519Point sumOf(const std::array<Terms, partBits> &terms)
{
    Field25519Vector sum = load(zeroPoint);
    for (std::size_t place = terms.size(); place-- > 0;) {
        sum = doubled(sum);
        for (std::size_t i = 0; i < terms[place].count; ++i)
            sum = plus(sum, *terms[place].addends[i], terms[place].opposite[i]);
    }
    Ed25519Point point;
    store(point, sum);
    return point;
}

std::size_t multiplesOf(unsigned width) { return std::size_t(1) << (width - 2); }

} // namespace

std::optional<Ed25519Point> readPoint(std::string_view octets)
{
    const Field25519 y = Field25519::read(octets), ySquare = y.square();
    const Field25519 u = ySquare - one, v = curveD * ySquare + one; // x^2 = u/v
    const Field25519 v3 = v.square() * v;
    Field25519 x = u * v3 * (u * v3.square() * v).rootPower();
    const Field25519 square = v * x.square();
    if (square == u.negative())
        x = x * rootOfMinusOne;
    else if (!(square == u))
        return std::nullopt;
    if (x.isNegative() != bool(static_cast<unsigned char>(octets.back()) >> 7))
        x = x.negative();
    return sideBySide({x, y, one, x * y});
}

Ed25519Point basePoint()
{
    const Field25519::Octets y = (Field25519(4) * Field25519(5).inverse()).octets(); // x is positive
    return *readPoint({reinterpret_cast<const char *>(y.data()), y.size()});
}

Field25519::Octets octetsOf(const Ed25519Point &point)
{
    const Field25519 inverse = number(point, 2).inverse();
    Field25519::Octets octets = (number(point, 1) * inverse).octets();
    octets.back() |= static_cast<unsigned char>((number(point, 0) * inverse).isNegative() << 7);
    return octets;
}

Ed25519Multiples::Ed25519Multiples(const Ed25519Point &point, unsigned width) : m_width(width), m_addends(parts * multiplesOf(width))
{
    Ed25519Point power = point;
    for (unsigned part = 0; part < parts; ++part)
        prepare(std::span(m_addends).subspan(part * multiplesOf(width), multiplesOf(width)), power, partBits);
}

Ed25519Point Ed25519Multiples::sum(const Ed25519Scalar &a, const Ed25519Multiples &multiplesOfA, const Ed25519Scalar &b, const Ed25519Multiples &multiplesOfB)
{
    std::array<Terms, partBits> terms;
    const auto collect = [&terms](const Ed25519Scalar &number, const Ed25519Multiples &multiples) {
        number.forEachDigit(multiples.m_width, [&](unsigned place, int digit) {
            Terms &same = terms[place % partBits];
            same.addends[same.count] = &multiples.m_addends[place / partBits * multiplesOf(multiples.m_width) + std::size_t(std::abs(digit) / 2)];
            same.opposite[same.count++] = digit < 0;
        });
    };
    collect(a, multiplesOfA);
    collect(b, multiplesOfB);
    return sumOf(terms);
}

} // namespace heloscope::crypto

#endif
