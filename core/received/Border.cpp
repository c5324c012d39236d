#include "core/received/Border.h"

#include "core/base/Ascii.h"
#include "core/received/BorderWalk.h"
#include "core/received/Chain.h"
#include "core/received/ClientFacts.h"
#include "core/received/Hosts.h"
#include "core/received/Skew.h"

#include <algorithm>

namespace heloscope::received {
namespace {

void addReason(Path &path, std::string_view reason) { path.borderReasons.emplace_back(reason); }

Confidence lowered(Confidence confidence) { return confidence == Confidence::High ? Confidence::Medium : Confidence::Low; }

/// Microsoft's marker stands right below its border line; a planted one can only stand lower than the real one.
bool markerStandsBelow(const Message &message, const Path &path)
{
    const HeaderField *marker = message.first("X-IncomingTopHeaderMarker");
    if (!marker || organisationOf(path.hops.front().by) != "microsoft")
        return false;
    const std::size_t field = std::size_t(marker - message.fields().data());
    const std::size_t below = *path.border + 1 < path.hops.size() ? path.hops[*path.border + 1].field : message.fields().size();
    return field > path.hops[*path.border].field && field < below;
}

/// A result above the border names a host of the border host's organisation.
bool resultsNameBorder(const Path &path, const std::vector<authres::Recorded> &recorded)
{
    const Hop &border = path.hops[*path.border];
    const std::string organisation = organisationOf(border.by);
    return !organisation.empty() && std::any_of(recorded.begin(), recorded.end(), [&](const authres::Recorded &field) {
        return field.field < border.field && mayBeReceivers(field) && organisationOf(field.authservId) == organisation;
    });
}

/// Something only the last server or the mailbox adds: the topmost lines are here, not cut off.
bool hasDeliveryMarks(const Message &message, const Path &path)
{
    const std::size_t top = path.hops.front().field;
    for (std::size_t i = 0; i < top; ++i) {
        const std::string_view name = message.name(message.fields()[i]);
        for (const std::string_view mark : {"Return-Path", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Authentication-Results",
                                            "Received-SPF", "X-Apparently-To", "X-Gm-Message-State", "ARC-Seal"}) {
            if (equalsIgnoreCase(name, mark))
                return true;
        }
    }
    const Hop &first = path.hops.front();
    return !first.forAddress.empty() || startsWithIgnoreCase(first.with, "lmtp") || first.software == "outlook-https"
        || message.first("X-MS-Exchange-Organization-AuthSource");
}

BorderBasis basisOf(const Message &message, const Path &path, const WalkEnd &end, const std::vector<authres::Recorded> &recorded)
{
    if (end.byProfile)
        return BorderBasis::Profile;
    if (end.provider)
        return BorderBasis::Provider;
    if (markerStandsBelow(message, path))
        return BorderBasis::Marker;
    if (isMailboxProvider(organisationOf(path.hops[*path.border].by)))
        return BorderBasis::Provider;
    if (resultsNameBorder(path, recorded))
        return BorderBasis::AuthservId;
    return path.hops.size() == 1 ? BorderBasis::Single : BorderBasis::ByHost;
}

/// What the reader's side recorded about its peer agrees with the border, or another line shows that peer.
void compareWithRecorded(const Message &message, Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile)
{
    FactSource source = FactSource::None;
    const std::string ip = recordedClientIp(message, path, recorded, profile, source);
    if (ip.empty())
        return;
    const Hop &border = path.hops[*path.border];
    if (ip == border.ip) {
        addReason(path, "recorded-client-matches");
        if (path.basis == BorderBasis::AuthservId || path.basis == BorderBasis::Single || path.basis == BorderBasis::ByHost)
            path.confidence = Confidence::High;
    } else if (!border.ip.empty()) {
        addReason(path, "recorded-client-differs");
        if (path.basis != BorderBasis::Profile)
            path.confidence = lowered(path.confidence);
    }
}

void judgeConfidence(const Message &message, Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile)
{
    const Hop &border = path.hops[*path.border];
    switch (path.basis) {
    case BorderBasis::Profile:
    case BorderBasis::Provider:
    case BorderBasis::Marker:
    case BorderBasis::User: path.confidence = Confidence::High; break;
    case BorderBasis::AuthservId:
    case BorderBasis::ByHost:
    case BorderBasis::Single: path.confidence = Confidence::Medium; break;
    case BorderBasis::None: path.confidence = Confidence::Low; break;
    }
    if (path.basis == BorderBasis::User)
        return;
    compareWithRecorded(message, path, recorded, profile);
    if (markerStandsBelow(message, path))
        addReason(path, "marker-below");
    if (border.ip.empty() && !border.authenticated) {
        addReason(path, "no-peer-address");
        path.confidence = lowered(path.confidence);
    }
    if (path.basis != BorderBasis::Profile && !hasDeliveryMarks(message, path)) {
        // Text from a screen may begin in the middle of the chain; then the topmost line is the sender's own.
        addReason(path, "no-delivery-marks");
        const bool cut = message.parts().kind == SourceKind::Pasted || message.parts().kind == SourceKind::Headers;
        path.confidence = cut ? Confidence::Low : lowered(path.confidence);
    }
}

/// A filtering service handed the mail over: its own border is offered as the second one.
void findGatewayBorder(Path &path)
{
    const Hop &border = path.hops[*path.border];
    std::size_t i = *path.border + 1;
    if (i >= path.hops.size())
        return;
    const std::string service = organisationOf(path.hops[i].by);
    if (!isGateway(service) || service == organisationOf(border.by))
        return;
    if (organisationOf(border.rdns) != service && organisationOf(border.helo) != service)
        return;
    while (i + 1 < path.hops.size() && organisationOf(path.hops[i + 1].by) == service) {
        const auto &ip = path.hops[i].address;
        const bool inside = !ip || ip->isPrivate() || organisationOf(path.hops[i].rdns) == service
            || (service == "microsoft" && isMicrosoftInternal(*ip) && isMicrosoftInternalName(path.hops[i].fromName));
        if (!inside)
            break;
        ++i;
    }
    path.gatewayBorder = i;
    addReason(path, "gateway-in-front");
}

/// The gateway works for the reader where the reader's own server says so: it recorded the gateway's peer as the client (an inbound
/// gateway is configured), or Exchange Online handed over by a hybrid connector (CrossPremises fields are cut off everywhere else).
void moveBorderToGateway(const Message &message, Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile)
{
    if (!path.gatewayBorder || path.basis == BorderBasis::User || path.basis == BorderBasis::Profile)
        return;
    const Hop &gateway = path.hops[*path.gatewayBorder], &border = path.hops[*path.border];
    FactSource source = FactSource::None;
    const std::string ip = recordedClientIp(message, path, recorded, profile, source);
    const bool named = !ip.empty() && ip == gateway.ip && ip != border.ip;
    const bool hybrid = organisationOf(gateway.by) == "microsoft" && organisationOf(border.rdns) == "microsoft"
        && message.first("X-MS-Exchange-CrossPremises-AuthSource");
    if (!named && !hybrid)
        return;
    addReason(path, named ? "recorded-client-at-gateway" : "hybrid-connector");
    path.nearBorder = path.border;
    path.border = path.gatewayBorder;
    path.basis = named ? BorderBasis::AuthservId : BorderBasis::Marker;
    path.confidence = named ? Confidence::High : Confidence::Medium;
}

void setZones(Path &path)
{
    path.zones.assign(path.hops.size(), Zone::Claimed);
    for (std::size_t i = 0; path.border && i <= *path.border; ++i)
        path.zones[i] = i == *path.border ? Zone::Border : Zone::Yours;
}

void setReceivedAt(Path &path)
{
    if (path.hops[*path.border].date) {
        path.receivedAt = path.hops[*path.border].date->utc;
        return;
    }
    for (std::size_t i = 0; i < *path.border && !path.receivedAt; ++i) {
        if (path.hops[i].date)
            path.receivedAt = path.hops[i].date->utc;
    }
}

} // namespace

Path findBorder(const Message &message, std::vector<Hop> hops, const std::vector<authres::Recorded> &recorded, const Profile &profile, const Options &options)
{
    Path path;
    path.hops = std::move(hops);
    if (!path.hops.empty() && options.userBorder && *options.userBorder < path.hops.size()) {
        path.border = options.userBorder;
        path.basis = BorderBasis::User;
    } else if (!path.hops.empty()) {
        WalkEnd end = BorderWalk(message, path.hops, recorded, profile).run();
        path.border = end.border;
        path.basis = basisOf(message, path, end, recorded);
        path.borderReasons = std::move(end.reasons);
        if (end.nearBorder) {
            path.nearBorder = end.nearBorder;
            path.forwarderBorder = end.border;
        }
    }
    if (path.border) {
        judgeConfidence(message, path, recorded, profile);
        findGatewayBorder(path);
        moveBorderToGateway(message, path, recorded, profile);
        setReceivedAt(path);
        path.authenticatedSubmission = isSubmission(path.hops[*path.border]);
    }
    setZones(path);
    estimateSkew(path);
    path.client = readClientFacts(message, path, recorded, profile, options);
    return path;
}

} // namespace heloscope::received
