// Reads the YAML form of the published SPF suites, as Debian's golang-blitiri-go-spf-dev carries it, into the JSON form that SpfSuite
// reads. Knows the YAML these files use (block maps and lists, flow lists, quoted and folded text) and no more.
#pragma once

#include <string>

namespace heloscope::test {

/// {"data": [{description, zone, tests: […]}]}; empty where the text cannot be read.
std::string suiteFromYaml(const std::string &yaml);

} // namespace heloscope::test
