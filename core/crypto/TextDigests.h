// The digests of many texts, made side by side where the processor gains by it (Sha256.h): of one message all that is hashed, and of
// messages that are read together. No text is ever held whole. `./dev bench "sixteen messages"` shows it.
#pragma once

#include "core/crypto/Hash.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::crypto {

/// A text on its way to its digest. What takes room is best made at the first piece: many texts wait for their turn.
class HashedText {
public:
    virtual ~HashedText() = default;
    /// The octets that follow, as many as are at hand; nothing at the end. Good until the next call. What is at hand in small pieces may be
    /// given to `hash` instead; it comes before what is returned.
    virtual std::string_view next(Hash &hash) = 0;
    /// Behind the last piece, once: the raw digest, empty where the crypto policy refuses the algorithm.
    virtual void finish(std::string digest) = 0;
};

class TextDigests {
public:
    /// `octets`: about how many there are. The longest begin first, so that none is left to go alone. A text at its end may add another.
    void add(HashAlgorithm algorithm, std::size_t octets, std::unique_ptr<HashedText> text);
    /// Makes the digests of all that were added since the last call. Linear.
    void run();

private:
    class Lane;
    struct Waiting {
        HashAlgorithm algorithm;
        std::size_t octets;
        std::unique_ptr<HashedText> text;
        friend bool operator<(const Waiting &a, const Waiting &b) { return a.octets < b.octets; }
    };
    Waiting takeLongest();

    std::vector<Waiting> m_waiting; // a heap
};

} // namespace heloscope::crypto
