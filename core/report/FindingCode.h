// Every finding code, generated from FindingCodes.def: one line there is the whole fact about a code but its sentences.
#pragma once

#include <optional>
#include <string_view>

namespace heloscope {

enum class Severity { Good, Info, Caution, Bad };
std::string_view toString(Severity severity);

/// What a code is about; findings are grouped by it where there are many.
enum class FindingGroup { Sender, Identity, Spf, Dkim, Dmarc, Arc, Recorded, Path, Structure, Indirect, Bounce, Content, Input, Dns };
std::string_view toString(FindingGroup group);

enum class FindingCode {
#define FINDING(name, id, severity, group, section) name,
#include "core/report/FindingCodes.def"
#undef FINDING
};

struct FindingInfo {
    FindingCode code;
    std::string_view id;       // stable kebab-case, never renamed
    Severity severity;         // default
    FindingGroup group;
    std::string_view section;  // where the rule stands: "RFC 6376 §6.1.2"
};

inline constexpr std::size_t findingCodeCount = 0
#define FINDING(name, id, severity, group, section) +1
#include "core/report/FindingCodes.def"
#undef FINDING
    ;

const FindingInfo &infoOf(FindingCode code);
std::string_view toString(FindingCode code);
std::optional<FindingCode> parseFindingCode(std::string_view id);

} // namespace heloscope
