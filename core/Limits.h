// Limits of one message (CONTRACT "Limits"), each with its reason. One that is reached becomes a finding `limit-reached` with the name of the table
// below; a message that is too large is an error.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope {

inline constexpr std::size_t maxMessageBytes = std::size_t(256) << 20; // what no server accepts fits ten times
inline constexpr std::size_t maxHeaderBytes = std::size_t(16) << 20;
inline constexpr std::size_t maxHeaderFields = 250'000;
inline constexpr std::size_t maxMailboxes = 10'000;          // of one field
inline constexpr std::size_t maxReceivedFields = 2000;       // loop detectors stop at 100 (RFC 5321 §6.3)
inline constexpr std::size_t maxMimeParts = 100'000;
inline constexpr std::size_t maxMimeDepth = 100;
inline constexpr std::size_t maxEmbedded = 50;               // messages inside, which are analysed too
inline constexpr std::size_t maxAttachments = 5000;
inline constexpr std::size_t maxLinks = 5000;
inline constexpr std::size_t maxContentText = std::size_t(1) << 20; // octets of text kept for display
inline constexpr std::size_t maxUndoBody = std::size_t(4) << 20;    // octets of a body in which known changes are tried backwards (core/undo)
inline constexpr std::size_t maxDkimSignatures = 64;
inline constexpr std::size_t maxDomainKeysSignatures = 8;    // each hashes the whole body; nobody signed more than twice
inline constexpr std::size_t maxArcSets = 50;                // RFC 8617 §4.2.1
inline constexpr std::size_t maxDkim2Hops = 50;
inline constexpr std::size_t maxQuestionsPerMessage = 200;   // to the name service; one more answers NotAsked
inline constexpr std::size_t maxTxtAnswerBytes = 64 * 1024;  // one more is no answer but a failure
inline constexpr std::size_t maxComputingSeconds = 10;       // beside the time for look-ups (--timeout)
inline constexpr int maxEvaluationPasses = 30;               // more than any chain of questions within maxQuestionsPerMessage that an honest domain needs

struct NamedLimit {
    std::string_view name;
    std::size_t most;
};
inline constexpr NamedLimit limitTable[] = {
    {"message-bytes", maxMessageBytes},
    {"header-bytes", maxHeaderBytes},
    {"header-fields", maxHeaderFields},
    {"mailboxes", maxMailboxes},
    {"received-fields", maxReceivedFields},
    {"mime-parts", maxMimeParts},
    {"mime-depth", maxMimeDepth},
    {"embedded-messages", maxEmbedded},
    {"attachments", maxAttachments},
    {"links", maxLinks},
    {"text", maxContentText},
    {"undo", maxUndoBody},
    {"dkim-signatures", maxDkimSignatures},
    {"domainkeys-signatures", maxDomainKeysSignatures},
    {"arc-sets", maxArcSets},
    {"dkim2-hops", maxDkim2Hops},
    {"dns-questions", maxQuestionsPerMessage},
    {"txt-answer", maxTxtAnswerBytes},
    {"time", maxComputingSeconds},
};

} // namespace heloscope
