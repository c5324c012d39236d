#include "core/report/FindingCode.h"

#include <array>

namespace heloscope {

namespace {

constexpr std::array<FindingInfo, findingCodeCount> catalogue{{
#define FINDING(name, id, severity, group, section) {FindingCode::name, id, Severity::severity, FindingGroup::group, section},
#include "core/report/FindingCodes.def"
#undef FINDING
}};

} // namespace

std::string_view toString(Severity severity)
{
    switch (severity) {
    case Severity::Good: return "good";
    case Severity::Info: return "info";
    case Severity::Caution: return "caution";
    case Severity::Bad: return "bad";
    }
    return "info";
}

std::string_view toString(FindingGroup group)
{
    switch (group) {
    case FindingGroup::Sender: return "sender";
    case FindingGroup::Identity: return "identity";
    case FindingGroup::Spf: return "spf";
    case FindingGroup::Dkim: return "dkim";
    case FindingGroup::Dmarc: return "dmarc";
    case FindingGroup::Arc: return "arc";
    case FindingGroup::Recorded: return "recorded";
    case FindingGroup::Path: return "path";
    case FindingGroup::Structure: return "structure";
    case FindingGroup::Indirect: return "indirect";
    case FindingGroup::Bounce: return "bounce";
    case FindingGroup::Content: return "content";
    case FindingGroup::Input: return "input";
    case FindingGroup::Dns: return "dns";
    }
    return "input";
}

const FindingInfo &infoOf(FindingCode code) { return catalogue[std::size_t(code)]; }

std::string_view toString(FindingCode code) { return infoOf(code).id; }

std::optional<FindingCode> parseFindingCode(std::string_view id)
{
    for (const FindingInfo &info : catalogue) {
        if (info.id == id)
            return info.code;
    }
    return std::nullopt;
}

} // namespace heloscope
