// What the tables of checks say beside a result: what the reader's own server recorded, why the two can differ, and which part of a
// seal holds. Innocent causes come first. All sentences are in the language of the words.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <string>
#include <string_view>

namespace heloscope {

/// Whom a recorded result must speak of; what is empty does not count.
struct CheckSubject {
    std::string_view domain, selector, signaturePrefix; // A-label; s=; the first characters of b=
};
/// The first result of `method` (RFC 8601 word, lower case) that a trusted server recorded about the subject, or null.
const authres::MethodResult *recordedResult(const Report &report, std::string_view method, const CheckSubject &subject);

/// Why a recorded result can differ from ours. Empty where none was recorded or both say the same. `reason` is that of our result.
std::string differenceSentence(std::string_view method, AuthResult now, const authres::MethodResult *recorded, std::string_view reason, const Words &words);

/// Header part and text part of a seal, each for itself.
std::string sealParts(const dkim::Signature &signature, const Words &words);
/// The seal on a forwarder's note, and what it says of the message.
std::string noteParts(const arc::Set &set, const Words &words);
/// Which envelope a DKIM2 step names and what it says it changed; empty where it says neither.
std::string stepFacts(const dkim2::Hop &hop, const Words &words);

/// Result, parts, cause and difference of one check as one line of sentences, ready for a table.
std::string sealMeaning(const Report &report, const dkim::Signature &signature, const Words &words);
std::string noteMeaning(const arc::Set &set, const Words &words);
std::string stepMeaning(const dkim2::Hop &hop, const Words &words);

} // namespace heloscope
