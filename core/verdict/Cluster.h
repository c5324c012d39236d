// Messages of one batch that belong together have a key in common. A key is a pure function of one report, so that thousands are
// grouped as they stream by. A kind of group is a line in the list
// and a function.
#pragma once

#include "core/report/Report.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope {

enum class ClusterKind {
    BounceCampaign, // bounces of mail that one sender handed in on one day under one subject
};
std::string_view toString(ClusterKind kind); // "bounce-campaign"

struct ClusterKey {
    ClusterKind kind = ClusterKind::BounceCampaign;
    std::string value; // to be compared, and to be read by people: "203.0.113.9 2026-05-12 1f0c22ab", the last a mark of the subject
    auto operator<=>(const ClusterKey &) const = default;
};

/// Nothing where the message is no bounce, or returns neither a subject nor a handover.
std::optional<ClusterKey> bounceCampaign(const Report &report);

} // namespace heloscope
