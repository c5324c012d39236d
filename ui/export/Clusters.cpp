#include "ui/export/Clusters.h"

#include "core/base/Ascii.h"
#include "core/base/IpAddress.h"
#include "core/domain/Domain.h"
#include "core/message/EncodedWord.h"
#include "core/verdict/Cluster.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t longestKey = 200;
constexpr std::size_t shortestFamily = 4; // "hi" joins nobody

std::string network(std::string_view ip)
{
    const auto address = IpAddress::parse(ip);
    if (!address)
        return {};
    const std::size_t kept = address->isV4() ? 3 : 6; // octets: /24, /48
    std::array<char, 16> octets{};
    for (std::size_t i = 0; i < kept; ++i)
        octets[i] = char(address->octet(i));
    const auto network = IpAddress::fromBytes({octets.data(), address->length()});
    return network ? network->toString() + (address->isV4() ? "/24" : "/48") : std::string();
}

std::string forgedDomain(const Report &report)
{
    const VerdictLevel level = report.verdict.level;
    for (const Imitation &imitation : report.verdict.imitates) {
        if (imitation.what == ImitationKind::Domain || imitation.what == ImitationKind::OwnDomain)
            return imitation.value;
    }
    if (level != VerdictLevel::Forged && level != VerdictLevel::DoesNotFit)
        return {};
    return report.from.domains.empty() ? std::string() : domain::registrableDomain(report.from.domains.front());
}

// The word for an id of clusterAnswer.
std::string answerLabel(std::string_view id, const Words &words)
{
    for (const VerdictLevel level :
         {VerdictLevel::Confirmed, VerdictLevel::ProbablyGenuine, VerdictLevel::CannotTell, VerdictLevel::DoesNotFit, VerdictLevel::Forged}) {
        if (toString(level) == id)
            return label(level, words);
    }
    for (const auto verdict : {bounce::BounceVerdict::Backscatter, bounce::BounceVerdict::Genuine, bounce::BounceVerdict::Compromised,
                               bounce::BounceVerdict::Fake, bounce::BounceVerdict::Automatic, bounce::BounceVerdict::Complaint}) {
        if (toString(verdict) == id)
            return label(verdict, words);
    }
    return shownValue(id, 40);
}

} // namespace

std::string_view toString(ClusterBasis basis)
{
    switch (basis) {
    case ClusterBasis::Network: return "network";
    case ClusterBasis::ForgedDomain: return "forged_domain";
    case ClusterBasis::SubjectFamily: return "subject_family";
    case ClusterBasis::BounceCampaign: return "bounce_campaign";
    }
    return {};
}

ClusterKeys clusterKeys(const Report &report)
{
    ClusterKeys keys;
    const auto key = [&keys](ClusterBasis basis) -> std::string & { return keys[std::size_t(basis)]; };
    std::string_view ip = report.path.client.ip;
    std::string subject;
    if (report.bounce && report.bounce->original) {
        const bounce::Original &original = *report.bounce->original;
        ip = original.handover ? std::string_view(original.handover->ip) : std::string_view(); // what the bounce itself came from tells nothing of the sender
        subject = original.subject;
    } else if (const HeaderField *field = report.message ? report.message->first("Subject") : nullptr) {
        subject = decodeHeaderText(report.message->value(*field)).text;
    }
    key(ClusterBasis::Network) = network(ip);
    key(ClusterBasis::ForgedDomain) = lowered(forgedDomain(report)).substr(0, longestKey);
    if (std::string family = subjectFamily(subject); family.size() >= shortestFamily)
        key(ClusterBasis::SubjectFamily) = std::move(family);
    key(ClusterBasis::BounceCampaign) = bounceCampaign(report);
    return keys;
}

std::string clusterAnswer(std::string_view level, bool imitates, std::string_view bounce)
{
    if (!bounce.empty())
        return std::string(bounce);
    const bool good = level == toString(VerdictLevel::Confirmed) || level == toString(VerdictLevel::ProbablyGenuine);
    return std::string(good && imitates ? toString(VerdictLevel::DoesNotFit) : level);
}

std::string clusterAnswer(const Report &report)
{
    const Verdict &verdict = report.verdict;
    return clusterAnswer(toString(verdict.level), !verdict.imitates.empty(), report.bounce ? toString(report.bounce->verdict) : std::string_view());
}

void Clusters::add(const ClusterKeys &keys, const std::string &answer, const std::string &name)
{
    // splitmix64 by Steele, Lea and Flood: sums of mixed numbers are equal for equal sets.
    std::uint64_t mixed = ++m_messages * 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
    mixed ^= mixed >> 31;
    for (std::size_t i = 0; i < clusterBasisCount; ++i) {
        if (keys[i].empty())
            continue;
        Group &group = m_groups[{ClusterBasis(i), keys[i]}];
        if (group.cluster.messages++ == 0)
            group.cluster.first = name;
        ++group.cluster.answers[answer];
        group.members += mixed;
    }
}

std::vector<Cluster> Clusters::groups(std::size_t least) const
{
    std::map<std::pair<std::size_t, std::uint64_t>, Cluster> merged;
    for (const auto &[shared, group] : m_groups) {
        if (group.cluster.messages < least)
            continue;
        Cluster &cluster = merged.try_emplace({group.cluster.messages, group.members}, group.cluster).first->second;
        cluster.shared.push_back(shared);
    }
    std::vector<Cluster> groups;
    for (auto &[key, cluster] : merged)
        groups.push_back(std::move(cluster));
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Cluster &a, const Cluster &b) { return a.messages != b.messages ? a.messages > b.messages : a.shared < b.shared; });
    return groups;
}

std::string clusterLine(const Cluster &cluster, const Words &words)
{
    const auto say = [&words](const char *source, const Values &values) { return words.say("Cluster", source, values); };
    std::string line = say(QT_TRANSLATE_N_NOOP("Cluster", "%n message(s)"), {{"count", std::to_string(cluster.messages)}}) + ": ";
    std::vector<std::pair<std::string, std::size_t>> answers(cluster.answers.begin(), cluster.answers.end());
    std::stable_sort(answers.begin(), answers.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    for (std::size_t i = 0; i < answers.size(); ++i)
        line += (i > 0 ? ", " : "") + (answers.size() > 1 ? std::to_string(answers[i].second) + " " : std::string()) + answerLabel(answers[i].first, words);
    std::string shared;
    for (const auto &[basis, value] : cluster.shared) {
        const Values values{{"value", value}};
        const auto phrase = [&]() -> std::string {
            switch (basis) {
            //: what the messages of a group share. {value} = network, domain, subject
            case ClusterBasis::Network: return say(QT_TRANSLATE_NOOP("Cluster", "same network {value}"), values);
            case ClusterBasis::ForgedDomain: return say(QT_TRANSLATE_NOOP("Cluster", "same domain in the sender line {value}"), values);
            case ClusterBasis::SubjectFamily: return say(QT_TRANSLATE_NOOP("Cluster", "same subject “{value}”"), values);
            case ClusterBasis::BounceCampaign: return say(QT_TRANSLATE_NOOP("Cluster", "bounces of the same mail {value}"), values);
            }
            return {};
        };
        shared += (shared.empty() ? "" : ", ") + phrase();
    }
    return line + " – " + shared;
}

} // namespace heloscope
