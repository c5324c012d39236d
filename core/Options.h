// What the caller of an analysis may set. Pure data; the time is an input like any other.
#pragma once

#include "core/base/DateTime.h"
#include "core/report/Report.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope {

enum class Undo { Try, Skip };
enum class Wrote { Unknown, Yes, No };

struct Options {
    UnixTime now = 0;                       // --now; expiry is judged at receipt and remarked on at `now`
    std::optional<std::string> clientIp, helo, mailFrom; // SMTP facts known better than from the message; mailFrom "" = <>
    std::vector<std::string> rcptTo;
    Wrote wrote = Wrote::Unknown;
    Undo undo = Undo::Try;
    std::string dkim2Draft = "09";
    std::optional<std::size_t> userBorder;  // the hop the user marked as the border, in the window
    bool offline = false;                   // nothing can be asked: what is missing is NotAsked for good
    int embeddedDepth = 0;                  // >0 inside a message that is itself embedded
};

// Limits (CONTRACT "Limits"). Each reached limit becomes a finding `limit-reached` with its name.
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
