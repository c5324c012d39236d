// Reports built by hand: one with every field filled, where `text` puts something into every free text of mail or DNS.
#pragma once

#include "core/report/Report.h"

#include <functional>
#include <string>

namespace heloscope::test {

/// Makes the value of one free text; `what` is a plain example value.
using TextMaker = std::function<std::string(const std::string &what)>;

/// A forged message, five hops, a seal of somebody else, all other members filled, one message embedded.
std::shared_ptr<const Report> fullReport(const TextMaker &text = [](const std::string &what) { return what; });

/// Nothing filled but what the type demands.
std::shared_ptr<const Report> emptyReport();

/// A message made of one header block and a body, as parsing would give it.
MessagePtr sampleMessage(const std::string &header, const std::string &body);

} // namespace heloscope::test
