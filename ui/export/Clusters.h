// Which messages of a batch belong together: the same origin network, forged domain, subject family or bounce campaign.
// Each message gives its keys (in its JSON, too, as "clusters"); groups are counted as messages come, in memory that grows with the
// number of different keys alone.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

enum class ClusterBasis { Network, ForgedDomain, SubjectFamily, BounceCampaign };
inline constexpr std::size_t clusterBasisCount = 4;
/// "network", "forged_domain", "subject_family", "bounce_campaign".
std::string_view toString(ClusterBasis basis);

/// One key for each basis; empty where the message has none.
using ClusterKeys = std::array<std::string, clusterBasisCount>;

/// network: of the computer that handed the message (or the one that came back) to the reader's side, /24 or /48. forged_domain: the
/// sender's domain where it was forged or does not fit, or the imitated one. subject_family: of the message or the one that came back,
/// unless it is too short to tell. bounce_campaign: for bounces, as bounceCampaign().
ClusterKeys clusterKeys(const Report &report);

struct Cluster {
    std::vector<std::pair<ClusterBasis, std::string>> shared; // what its messages have in common
    std::size_t messages = 0;
    std::map<std::string, std::size_t> answers; // verdict id ("forged"; for a bounce its own, "backscatter") -> messages
    std::string first;                          // the first one, as the caller named it
};

class Clusters {
public:
    void add(const ClusterKeys &keys, const std::string &answer, const std::string &name);
    /// Groups of at least `least` messages, largest first. Groups of the very same messages are one.
    std::vector<Cluster> groups(std::size_t least = 2) const;
    std::size_t messages() const { return m_messages; }

private:
    struct Group {
        Cluster cluster;
        std::uint64_t members = 0; // mixed numbers of the messages; equal where the messages are
    };
    std::map<std::pair<ClusterBasis, std::string>, Group> m_groups;
    std::size_t m_messages = 0;
};

/// The id that a message counts under in `Cluster::answers`; a proven address with a borrowed name is no good news. `bounce` may be empty.
std::string clusterAnswer(std::string_view level, bool imitates, std::string_view bounce);
std::string clusterAnswer(const Report &report);
/// "12 messages, all forged: same network 198.51.100.0/24, same subject “invoice #”"
std::string clusterLine(const Cluster &cluster, const Words &words);

} // namespace heloscope
