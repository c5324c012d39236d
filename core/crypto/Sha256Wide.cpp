// Blocks of SHA-256 where the processor has AVX-512: sixteen texts side by side, word by word in the lanes of a register. The instructions
// for SHA-256 end one block every 50 to 64 cycles at best, however many texts there are; sixteen blocks at once take nine times 64. For the few
// texts of an ordinary message those instructions remain the faster way, and only the registers of AVX-512 help them. Where the processor works on
// the registers in halves, the sixteen take as long as twenty by those instructions, four side by side: there Sha256 does not use them.
// `./dev bench sha256` shows what is chosen.
#include "core/crypto/Sha256Blocks.h"

#include "core/base/Processor.h"

#include <utility>

#if defined(__x86_64__)

// The order in which compilers put the instructions for this family of processors is the fastest elsewhere, too.
#define HELOSCOPE_SHA256_TARGET "sha,avx512f,avx512bw,avx512vl,tune=znver3"
#include "core/crypto/Sha256Lanes.h"

#endif

namespace heloscope::crypto {

#if defined(__x86_64__)

// The compiler's own functions begin with a register that nobody has filled: nothing to warn of.
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

namespace {

#define HELOSCOPE_WIDE __attribute__((target("avx512f,avx512bw")))
#define HELOSCOPE_WIDE_INLINE __attribute__((target("avx512f,avx512bw"), always_inline)) inline

constexpr std::size_t lanes = Sha256Blocks::manyLanes;

using Words = __m512i; // one word of each text

// The compiler must not put sums in another order: each round waits for the one before, and the order is chosen so that it waits for
// three instructions only.
HELOSCOPE_WIDE_INLINE Words sum(Words a, Words b)
{
    Words result = _mm512_add_epi32(a, b);
    asm("" : "+v"(result));
    return result;
}

// FIPS 180-4 §4.1.2
template<int A, int B, int C> HELOSCOPE_WIDE_INLINE Words rotations(Words x)
{
    return _mm512_ternarylogic_epi32(_mm512_ror_epi32(x, A), _mm512_ror_epi32(x, B), _mm512_ror_epi32(x, C), 0x96);
}
template<int A, int B, int C> HELOSCOPE_WIDE_INLINE Words rotationsAndShift(Words x)
{
    return _mm512_ternarylogic_epi32(_mm512_ror_epi32(x, A), _mm512_ror_epi32(x, B), _mm512_srli_epi32(x, C), 0x96);
}
HELOSCOPE_WIDE_INLINE Words choice(Words x, Words y, Words z) { return _mm512_ternarylogic_epi32(x, y, z, 0xca); }
HELOSCOPE_WIDE_INLINE Words majority(Words x, Words y, Words z) { return _mm512_ternarylogic_epi32(x, y, z, 0xe8); }

// The sixteen words of a block of each text, in the order of the words instead of the texts.
HELOSCOPE_WIDE_INLINE void load(Words (&words)[16], const char *const *texts, std::size_t at)
{
    const Words bigEndian = _mm512_broadcast_i32x4(_mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL));
    Words rows[lanes], pairs[lanes];
#pragma GCC unroll 16
    for (std::size_t i = 0; i < lanes; ++i)
        rows[i] = _mm512_shuffle_epi8(_mm512_loadu_si512(texts[i] + at), bigEndian);
#pragma GCC unroll 16
    for (std::size_t i = 0; i < lanes; i += 2) {
        pairs[i] = _mm512_unpacklo_epi32(rows[i], rows[i + 1]);
        pairs[i + 1] = _mm512_unpackhi_epi32(rows[i], rows[i + 1]);
    }
#pragma GCC unroll 16
    for (std::size_t i = 0; i < lanes; i += 4) {
        rows[i] = _mm512_unpacklo_epi64(pairs[i], pairs[i + 2]);
        rows[i + 1] = _mm512_unpackhi_epi64(pairs[i], pairs[i + 2]);
        rows[i + 2] = _mm512_unpacklo_epi64(pairs[i + 1], pairs[i + 3]);
        rows[i + 3] = _mm512_unpackhi_epi64(pairs[i + 1], pairs[i + 3]);
    }
#pragma GCC unroll 16
    for (std::size_t i = 0; i < 4; ++i) { // a row now has words i, i + 4, i + 8, i + 12 of four texts
        const Words evenLow = _mm512_shuffle_i32x4(rows[i], rows[4 + i], 0x88), oddLow = _mm512_shuffle_i32x4(rows[i], rows[4 + i], 0xdd);
        const Words evenHigh = _mm512_shuffle_i32x4(rows[8 + i], rows[12 + i], 0x88), oddHigh = _mm512_shuffle_i32x4(rows[8 + i], rows[12 + i], 0xdd);
        words[i] = _mm512_shuffle_i32x4(evenLow, evenHigh, 0x88);
        words[4 + i] = _mm512_shuffle_i32x4(oddLow, oddHigh, 0x88);
        words[8 + i] = _mm512_shuffle_i32x4(evenLow, evenHigh, 0xdd);
        words[12 + i] = _mm512_shuffle_i32x4(oddLow, oddHigh, 0xdd);
    }
}

// One round, and the word that is wanted sixteen rounds on. The names move on by one from round to round instead of the values: what was h
// is then a, what was d is e.
template<int Round> HELOSCOPE_WIDE_INLINE void round(Words (&state)[8], Words (&words)[16], const std::uint32_t *constants)
{
    const auto of = [&state](int letter) -> Words & { return state[(letter + 8 - Round % 8) % 8]; };
    Words &a = of(0), &b = of(1), &c = of(2), &d = of(3), &e = of(4), &f = of(5), &g = of(6), &h = of(7);
    Words &word = words[Round % 16];
    // T1 + d: what depends on e last of all.
    Words next = sum(sum(d, _mm512_add_epi32(h, word)), _mm512_set1_epi32(int(constants[Round])));
    next = sum(next, choice(e, f, g));
    next = sum(next, rotations<6, 11, 25>(e));
    if constexpr (Round < 48) {
        const Words early = _mm512_add_epi32(rotationsAndShift<7, 18, 3>(words[(Round + 1) % 16]), word);
        word = sum(early, _mm512_add_epi32(rotationsAndShift<17, 19, 10>(words[(Round + 14) % 16]), words[(Round + 9) % 16]));
    }
    h = sum(_mm512_sub_epi32(majority(a, b, c), d), next);
    h = sum(h, rotations<2, 13, 22>(a));
    d = next;
}

template<int... Rounds>
HELOSCOPE_WIDE_INLINE void rounds(std::integer_sequence<int, Rounds...>, Words (&state)[8], Words (&words)[16], const std::uint32_t *constants)
{
    (round<Rounds>(state, words, constants), ...);
}

HELOSCOPE_WIDE void compressMany(std::uint32_t *const *states, const char *const *texts, std::size_t count)
{
    alignas(64) std::uint32_t letters[8][lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (std::size_t letter = 0; letter < 8; ++letter)
            letters[letter][lane] = states[lane][letter];
    }
    const std::uint32_t *constants = sha256Constants;
    asm("" : "+r"(constants)); // read where they are: as numbers in the code they would have to be moved to each lane
    Words state[8];
    for (std::size_t letter = 0; letter < 8; ++letter)
        state[letter] = _mm512_load_si512(letters[letter]);
    for (std::size_t at = 0; at < count * Sha256Blocks::size; at += Sha256Blocks::size) {
        Words words[16];
        load(words, texts, at);
        rounds(std::make_integer_sequence<int, 64>(), state, words, constants);
#pragma GCC unroll 8
        for (std::size_t letter = 0; letter < 8; ++letter) {
            state[letter] = _mm512_add_epi32(state[letter], _mm512_load_si512(letters[letter]));
            _mm512_store_si512(letters[letter], state[letter]);
        }
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (std::size_t letter = 0; letter < 8; ++letter)
            states[lane][letter] = letters[letter][lane];
    }
}

} // namespace

const Sha256Blocks *Sha256Blocks::wide()
{
    static constexpr Sha256Blocks blocks = {fewLanes, compressMany};
    static const bool able = HELOSCOPE_PROCESSOR_HAS(AVX512BW) && HELOSCOPE_PROCESSOR_HAS(AVX512VL);
    return able && narrow() ? &blocks : nullptr;
}

#else

const Sha256Blocks *Sha256Blocks::wide() { return nullptr; }

#endif

} // namespace heloscope::crypto
