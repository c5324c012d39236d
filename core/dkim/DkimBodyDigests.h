// The digests of several bodies in one canonical form, hashed side by side: what undoing known changes asks for by the dozen.
// `./dev bench "four bodies"` shows it.
#pragma once

#include "core/crypto/Hash.h"
#include "core/dkim/DkimCanonicalize.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim {

/// Each body given as its pieces in order. Raw digests in the same order, without an l= limit; empty where the crypto policy refuses the
/// algorithm. Linear.
std::vector<std::string> bodyDigests(const std::vector<std::vector<std::string_view>> &bodies, Canonicalization form, crypto::HashAlgorithm algorithm);

} // namespace heloscope::dkim
