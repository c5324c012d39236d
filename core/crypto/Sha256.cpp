#include "core/crypto/Sha256.h"

#include "core/base/Processor.h"

#include <algorithm>
#include <cstddef>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace heloscope::crypto {

namespace {

constexpr std::size_t block = 64; // octets

} // namespace

#if defined(__x86_64__)

namespace {

// FIPS 180-4 §4.2.2
// clang-format off
alignas(16) constexpr std::uint32_t roundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};
// clang-format on

// `count` whole blocks of each of the texts. The rounds of the lanes alternate, so that the processor works on one while the other's
// result is on its way. The instructions want the state as the words ABEF and CDGH.
template<std::size_t Lanes>
__attribute__((target("sha,sse4.1"))) void compress(std::uint32_t *const (&states)[Lanes], const char *const (&texts)[Lanes], std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i abef[Lanes], cdgh[Lanes];
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const __m128i *state = reinterpret_cast<const __m128i *>(states[lane]);
        const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(state), 0xB1), efgh = _mm_shuffle_epi32(_mm_loadu_si128(state + 1), 0x1B);
        abef[lane] = _mm_alignr_epi8(cdab, efgh, 8);
        cdgh[lane] = _mm_blend_epi16(efgh, cdab, 0xF0);
    }
    for (std::size_t at = 0; at < count * block; at += block) {
        __m128i words[Lanes][4], abefBefore[Lanes], cdghBefore[Lanes];
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            abefBefore[lane] = abef[lane];
            cdghBefore[lane] = cdgh[lane];
            for (int i = 0; i < 4; ++i)
                words[lane][i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(texts[lane] + at) + i), bigEndian);
        }
#pragma GCC unroll 16
        for (int four = 0; four < 16; ++four) { // four rounds at a time
            const __m128i constants = _mm_load_si128(reinterpret_cast<const __m128i *>(roundConstants) + four);
#pragma GCC unroll 4
            for (std::size_t lane = 0; lane < Lanes; ++lane) {
                __m128i(&w)[4] = words[lane];
                const __m128i sum = _mm_add_epi32(w[four % 4], constants);
                cdgh[lane] = _mm_sha256rnds2_epu32(cdgh[lane], abef[lane], sum);
                abef[lane] = _mm_sha256rnds2_epu32(abef[lane], cdgh[lane], _mm_shuffle_epi32(sum, 0x0E));
                if (four < 12) {
                    const __m128i shifted = _mm_alignr_epi8(w[(four + 3) % 4], w[(four + 2) % 4], 4);
                    const __m128i partial = _mm_add_epi32(_mm_sha256msg1_epu32(w[four % 4], w[(four + 1) % 4]), shifted);
                    w[four % 4] = _mm_sha256msg2_epu32(partial, w[(four + 3) % 4]);
                }
            }
        }
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            abef[lane] = _mm_add_epi32(abef[lane], abefBefore[lane]);
            cdgh[lane] = _mm_add_epi32(cdgh[lane], cdghBefore[lane]);
        }
    }
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        __m128i *state = reinterpret_cast<__m128i *>(states[lane]);
        const __m128i feba = _mm_shuffle_epi32(abef[lane], 0x1B), dchg = _mm_shuffle_epi32(cdgh[lane], 0xB1);
        _mm_storeu_si128(state, _mm_blend_epi16(feba, dchg, 0xF0));
        _mm_storeu_si128(state + 1, _mm_alignr_epi8(dchg, feba, 8));
    }
}

} // namespace

bool Sha256::isSupported()
{
    static const bool supported = HELOSCOPE_PROCESSOR_HAS(SSSE3) && HELOSCOPE_PROCESSOR_HAS(SSE4_1) && HELOSCOPE_PROCESSOR_HAS(SHA);
    return supported;
}

// Takes from the front of `bytes` what is missing of a block that has begun.
void Sha256::fillBlock(std::string_view &bytes)
{
    const std::size_t held = m_length % block;
    if (held == 0)
        return;
    const std::size_t wanted = std::min(block - held, bytes.size());
    std::copy_n(bytes.data(), wanted, m_tail.data() + held);
    bytes.remove_prefix(wanted);
    m_length += wanted;
    if (held + wanted == block)
        compress<1>({m_state.data()}, {m_tail.data()}, 1);
}

void Sha256::update(std::string_view bytes, Sha256Companion *companion)
{
    fillBlock(bytes);
    if (bytes.empty())
        return;
    m_length += bytes.size();
    if (const std::size_t together = companion ? std::min(bytes.size(), companion->rest.size()) / block : 0; together > 0) {
        compress<2>({m_state.data(), companion->hash.m_state.data()}, {bytes.data(), companion->rest.data()}, together);
        companion->hash.m_length += together * block;
        companion->rest.remove_prefix(together * block);
        bytes.remove_prefix(together * block);
    }
    if (const std::size_t alone = bytes.size() / block; alone > 0) {
        compress<1>({m_state.data()}, {bytes.data()}, alone);
        bytes.remove_prefix(alone * block);
    }
    std::copy(bytes.begin(), bytes.end(), m_tail.begin());
}

// Whole blocks of all that are given, no more than the shortest has.
template<std::size_t Lanes> void Sha256::updateTogether(std::span<Sha256Feed> feeds)
{
    std::uint32_t *states[Lanes];
    const char *texts[Lanes];
    std::size_t count = SIZE_MAX;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        feeds[lane].hash->fillBlock(feeds[lane].bytes);
        states[lane] = feeds[lane].hash->m_state.data();
        texts[lane] = feeds[lane].bytes.data();
        count = std::min(count, feeds[lane].bytes.size() / block);
    }
    compress<Lanes>(states, texts, count);
    for (Sha256Feed &feed : feeds.first(Lanes)) {
        feed.hash->m_length += count * block;
        feed.bytes.remove_prefix(count * block);
    }
}

void Sha256::updateEach(std::span<Sha256Feed> feeds)
{
    switch (feeds.size()) {
    case 2: updateTogether<2>(feeds); break;
    case 3: updateTogether<3>(feeds); break;
    case 4: updateTogether<4>(feeds); break;
    }
    for (const Sha256Feed &feed : feeds)
        feed.hash->update(feed.bytes);
}

#else

bool Sha256::isSupported() { return false; }

void Sha256::update(std::string_view, Sha256Companion *) {}

void Sha256::updateEach(std::span<Sha256Feed>) {}

#endif

// FIPS 180-4 §5.1.1: one bit, zeros, and the length in bits as the last eight octets of a block.
std::string Sha256::finish()
{
    const std::uint64_t bits = m_length * 8;
    const std::size_t held = m_length % block;
    std::array<char, 2 * block> padding{};
    padding[0] = char(0x80);
    const std::size_t size = (held < block - 8 ? block : 2 * block) - held;
    for (std::size_t i = 0; i < 8; ++i)
        padding[size - 1 - i] = char(bits >> 8 * i);
    update({padding.data(), size});
    std::string digest(32, '\0');
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = char(m_state[i / 4] >> (24 - 8 * (i % 4)));
    m_state = initialState;
    m_length = 0;
    return digest;
}

} // namespace heloscope::crypto
