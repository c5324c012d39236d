// The published SPF suites (RFC 7208, RFC 4408) as values: zones become answers files, each test runs until nothing is missing.
#pragma once

#include "core/dns/AnswersFile.h"
#include "core/spf/SpfEvaluate.h"

#include <memory>
#include <string>
#include <vector>

namespace heloscope::test {

struct SpfSuiteCase {
    std::string scenario, id;
    std::shared_ptr<const AnswersFile> zone;
    spf::Input input;
    std::vector<std::string> results;       // acceptable ones
    std::optional<std::string> explanation; // "DEFAULT" = none usable
};

/// The JSON form of the suites; empty where the text is none. A zone that cannot be read fails loudly as an empty zone would.
std::vector<SpfSuiteCase> readSpfSuite(const std::string &json);

/// Evaluates with the answers of `zone` as a closed world, round by round like a driver. `rounds` counts the passes.
spf::Verdict runSpf(const spf::Input &input, const AnswersFile &zone, int *rounds = nullptr, spf::RecordScope scope = spf::RecordScope::Spf1);

} // namespace heloscope::test
