#include "core/evidence/TrustRecorded.h"

#include "core/base/Ascii.h"
#include "core/evidence/Names.h"
#include "core/received/Hosts.h"

#include <algorithm>

namespace heloscope::evidence {

void markTrusted(const Message &message, const received::Path &path, const Profile &profile, std::vector<authres::Recorded> &recorded)
{
    if (!path.border) {
        // Nothing tells where the reader's own servers end: no line can be believed but on the profile's word for a login at home.
        for (authres::Recorded &field : recorded)
            field.aboveBorder = field.trusted = false;
        return;
    }
    const received::Hop &border = path.hops[*path.border];
    const std::size_t below = *path.border + 1 < path.hops.size() ? path.hops[*path.border + 1].field : message.fields().size();
    const bool writesBelow = Profile::covers(profile.resultsBelow, border.by);
    const bool configured = !profile.authservIds.empty();

    // RFC 8601 §5: the name must be one the reader configured; compared whole, without comments. With nothing configured, a name
    // that belongs to a host above the border, as its own Received lines show.
    const auto nameIsOwn = [&](const authres::Recorded &field) {
        if (configured) {
            if (std::any_of(profile.authservIds.begin(), profile.authservIds.end(),
                            [&](const std::string &id) { return equalsIgnoreCase(id, field.authservId); }))
                return true;
            // Received-SPF and Exchange's form carry no such name; the writing host is the border host itself.
            return field.authservId.empty() || (equalsIgnoreCase(field.header, "Received-SPF") && sameOwner(field.authservId, border.by));
        }
        if (path.confidence == received::Confidence::Low)
            return false;
        if (field.authservId.empty())
            return true;
        for (std::size_t i = 0; i <= *path.border; ++i) {
            if (sameOwner(field.authservId, path.hops[i].by))
                return true;
        }
        // Providers use one name for all their hosts ("mx.google.com" stands for what google.com's machines write).
        return field.field < path.hops.front().field;
    };
    for (authres::Recorded &field : recorded) {
        field.aboveBorder = field.field < border.field;
        const bool place = field.aboveBorder || (writesBelow && field.field > border.field && field.field < below);
        field.trusted = place && received::mayBeReceivers(field) && nameIsOwn(field);
    }
}

} // namespace heloscope::evidence
