// The domain check-up in words: could it be forged, what is missing, what to ask the administrator for. Context "Checkup".
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "ui/text/Tone.h"
#include "ui/text/Words.h"

#include <string>
#include <vector>

namespace heloscope {

const char *checkupText(checkup::Code code);
/// The values that the sentence of `code` names.
std::vector<std::string> requiredValues(checkup::Code code);

/// "Anyone can send mail in the name of example.com"
std::string headline(const checkup::Checkup &checkup, const Words &words);
/// Who could send mail in its name, one sentence each; empty where that is not known.
std::vector<std::string> whoCouldForge(const checkup::Checkup &checkup, const Words &words);
std::string sentence(const checkup::Item &item, const Words &words);
/// "Ask for this record at _dmarc.example.com:"; empty where nothing is proposed.
std::string proposalSentence(const checkup::Item &item, const Words &words);
/// "Sender list (SPF)" …
std::string label(checkup::Topic topic, const Words &words);
/// "Good", "Weak" …
std::string label(checkup::State state, const Words &words);

Look lookOf(checkup::State state);
Look lookOf(checkup::Forgeable forgeable);

} // namespace heloscope
