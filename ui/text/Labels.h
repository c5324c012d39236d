// Short words and sentences for the enums and open code sets of a report. All take the language as Words; an unknown code of
// an open set gives a general sentence that shows the code, never nothing.
#pragma once

#include "core/base/AuthResult.h"
#include "core/base/Result.h"
#include "core/bounce/BounceTypes.h"
#include "core/dns/DnsTypes.h"
#include "core/received/ReceivedTypes.h"
#include "core/report/FindingCode.h"
#include "core/report/Verdict.h"
#include "ui/text/Words.h"

#include <string>
#include <string_view>

namespace heloscope {

/// "Real", "Probably real", "Cannot tell", "Does not fit", "Forged".
std::string label(VerdictLevel level, const Words &words);
/// "Good sign", "Note", "Caution", "Bad sign".
std::string label(Severity severity, const Words &words);
std::string label(FindingGroup group, const Words &words);
/// "Yours", "Border", "Claimed".
std::string label(received::Zone zone, const Words &words);
/// How the border was found, a sentence.
std::string label(received::BorderBasis basis, const Words &words);
std::string label(received::FactSource source, const Words &words);
/// "Real bounce of your mail" …, and the word for how sure ("very likely" …).
std::string label(bounce::BounceVerdict verdict, const Words &words);
std::string label(bounce::Kind kind, const Words &words);
std::string label(bounce::Confidence confidence, const Words &words);
std::string label(received::Confidence confidence, const Words &words);
/// "answered", "no such domain" …
std::string label(DnsStatus status, const Words &words);
/// The status, and whether the question tells a mailbox name: "answered; tells the sender’s mailbox name".
std::string label(const DnsAnswer &answer, const Words &words);
/// What a value of a finding is, for a list of values ("selector" -> "Key name"); a name that is not in the table stays as it is.
std::string valueLabel(std::string_view name, const Words &words);

/// What an RFC result word means in plain words, for tooltips. `method` is "spf", "dkim", "dmarc", "arc".
std::string meaningOf(AuthResult result, std::string_view method, const Words &words);

/// bounces.md §6: meaning codes of bounce::Recipient ("no-such-mailbox") as a sentence; an unknown or empty code: by the class of
/// `status` ("5.1.1").
std::string bounceMeaning(std::string_view meaning, std::string_view status, const Words &words);
std::string bounceAction(std::string_view action, const Words &words);
/// Names of evidence codes, and what would raise the confidence.
std::string bounceEvidence(const bounce::Evidence &evidence, const Words &words);
std::string bounceWouldHelp(std::string_view code, const Words &words);
std::string bounceTagResult(std::string_view result, const Words &words);

/// Why a check gave its result, as a sentence; innocent causes first. Empty for an empty code.
std::string reasonSentence(FindingGroup group, std::string_view code, const Words &words);
/// A change that undoing removed ("subject-tag"), a limit ("dkim-signatures"), a part ("subject"), as noun phrases.
std::string changePhrase(std::string_view code, const Words &words);
std::string limitPhrase(std::string_view code, const Words &words);
std::string partPhrase(std::string_view code, const Words &words);
/// What was mended in the input, a sentence (UX §5).
std::string repairSentence(std::string_view code, const Words &words);
/// What is odd about one hop, a sentence.
std::string hopProblem(std::string_view code, const Words &words);
/// "The clock of mx.example seems about 4 min fast."; the hop has a skew.
std::string skewSentence(const received::Hop &hop, const Words &words);
/// "2 more steps inside that provider." for X-Received fields that stand between this hop and the next older one; empty for none.
std::string extraStepsSentence(const received::Path &path, std::size_t hop, const Words &words);
/// What spoke for or against a border.
std::string borderReason(std::string_view code, const Words &words);

/// An error for the person at the screen: names the file, the reason, and what to do. `path` may be empty.
std::string errorSentence(const Error &error, std::string_view path, const Words &words);

} // namespace heloscope
