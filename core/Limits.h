// Limits (CONTRACT "Limits"). Each reached limit becomes a finding `limit-reached` with its name.
#pragma once

#include <cstddef>

namespace heloscope {

inline constexpr std::size_t maxMessageBytes = std::size_t(256) << 20;
inline constexpr std::size_t maxHeaderBytes = std::size_t(16) << 20;
inline constexpr std::size_t maxHeaderFields = 250'000;
inline constexpr std::size_t maxMimeParts = 100'000;
inline constexpr std::size_t maxMimeDepth = 100;
inline constexpr std::size_t maxDkimSignatures = 64;
inline constexpr std::size_t maxArcSets = 50;
inline constexpr std::size_t maxDkim2Hops = 50;
inline constexpr int maxEvaluationPasses = 30;

} // namespace heloscope
