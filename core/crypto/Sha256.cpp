#include "core/crypto/Sha256.h"

#include "core/base/Processor.h"
#include "core/crypto/Sha256Blocks.h"

#include <algorithm>
#include <cstddef>

#if defined(__x86_64__)
#define HELOSCOPE_SHA256_TARGET "sha,sse4.1"
#include "core/crypto/Sha256Lanes.h"
#endif

namespace heloscope::crypto {

namespace {

constexpr std::size_t block = Sha256Blocks::size;
// From so many texts on sixteen side by side take less time than four and four.
constexpr std::size_t enoughForMany = 9;

const Sha256Blocks *blocks()
{
    static const Sha256Blocks *const best = Sha256Blocks::wide() ? Sha256Blocks::wide() : Sha256Blocks::narrow();
    return best;
}

// Where wide registers gain nothing by their size, the instructions for SHA-256 do more.
bool goesBySixteen()
{
#if defined(__x86_64__)
    static const bool gains = blocks()->many && !processor::halvesWideRegisters();
    return gains;
#else
    return false;
#endif
}

} // namespace

const Sha256Blocks *Sha256Blocks::narrow()
{
#if defined(__x86_64__)
    static constexpr Sha256Blocks blocks = {fewLanes, nullptr};
    static const bool able = HELOSCOPE_PROCESSOR_HAS(SSSE3) && HELOSCOPE_PROCESSOR_HAS(SSE4_1) && HELOSCOPE_PROCESSOR_HAS(SHA);
    return able ? &blocks : nullptr;
#else
    return nullptr;
#endif
}

bool Sha256::isSupported() { return blocks() != nullptr; }

std::size_t Sha256::worthwhileLanes() { return blocks() && goesBySixteen() ? Sha256Blocks::manyLanes : Sha256Blocks::mostLanes; }

void Sha256::compress(std::string_view bytes)
{
    std::uint32_t *const state = m_state.data();
    const char *const text = bytes.data();
    blocks()->few[0](&state, &text, bytes.size() / block);
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
        compress({m_tail.data(), block});
}

void Sha256::update(std::string_view bytes)
{
    fillBlock(bytes);
    if (bytes.empty())
        return;
    m_length += bytes.size();
    if (const std::size_t whole = bytes.size() / block; whole > 0) {
        compress(bytes);
        bytes.remove_prefix(whole * block);
    }
    std::copy(bytes.begin(), bytes.end(), m_tail.begin());
}

void Sha256::updateEach(std::span<Sha256Feed> feeds)
{
    std::size_t count = SIZE_MAX;
    for (Sha256Feed &feed : feeds) {
        feed.hash->fillBlock(feed.bytes);
        count = std::min(count, feed.bytes.size() / block);
    }
    for (std::size_t done = 0; done < feeds.size() && count > 0;) {
        const std::size_t left = feeds.size() - done;
        const std::size_t lanes = std::min(left, left >= enoughForMany && goesBySixteen() ? Sha256Blocks::manyLanes : Sha256Blocks::mostLanes);
        updateTogether(feeds.subspan(done, lanes), count);
        done += lanes;
    }
    for (const Sha256Feed &feed : feeds)
        feed.hash->update(feed.bytes);
}

// `count` whole blocks of each, as many as go side by side.
void Sha256::updateTogether(std::span<Sha256Feed> feeds, std::size_t count)
{
    std::array<std::uint32_t *, Sha256Blocks::manyLanes> states;
    std::array<const char *, Sha256Blocks::manyLanes> texts;
    for (std::size_t lane = 0; lane < feeds.size(); ++lane) {
        states[lane] = feeds[lane].hash->m_state.data();
        texts[lane] = feeds[lane].bytes.data();
    }
    if (feeds.size() <= Sha256Blocks::mostLanes) {
        blocks()->few[feeds.size() - 1](states.data(), texts.data(), count);
    } else {
        // A lane without a text does what the first does, for nobody.
        std::array<std::uint32_t, 8> nobody = initialState;
        std::fill(states.begin() + std::ptrdiff_t(feeds.size()), states.end(), nobody.data());
        std::fill(texts.begin() + std::ptrdiff_t(feeds.size()), texts.end(), texts[0]);
        blocks()->many(states.data(), texts.data(), count);
    }
    for (Sha256Feed &feed : feeds) {
        feed.hash->m_length += count * block;
        feed.bytes.remove_prefix(count * block);
    }
}

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
