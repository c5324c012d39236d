#include "core/dkim/DkimBodyDigests.h"

#include "core/dkim/BodyLane.h"

#include <algorithm>
#include <memory>

namespace heloscope::dkim {

namespace {

struct Body {
    Body(const std::vector<std::string_view> &pieces, Canonicalization form, crypto::HashAlgorithm algorithm)
        : hash(algorithm),
          sink(hash),
          lane(pieces, form, sink)
    {
    }

    crypto::Hash hash;
    HashSink sink;
    BodyLane lane;
};

} // namespace

std::vector<std::string> bodyDigests(const std::vector<std::vector<std::string_view>> &bodies, Canonicalization form, crypto::HashAlgorithm algorithm)
{
    std::vector<std::unique_ptr<Body>> all;
    for (const auto &pieces : bodies)
        all.push_back(std::make_unique<Body>(pieces, form, algorithm));
    std::vector<BodyLane *> lanes;
    std::vector<crypto::Hash::Feed> feeds;
    std::size_t next = 0;
    do {
        lanes.clear();
        feeds.clear();
        // More than go side by side take turns, so that none is left to go alone.
        for (std::size_t seen = 0; seen < all.size() && feeds.size() < crypto::Hash::worthwhileFeeds(); ++seen) {
            Body &body = *all[next];
            next = (next + 1) % all.size();
            if (body.lane.fill()) {
                lanes.push_back(&body.lane);
                feeds.push_back({&body.hash, body.lane.waiting()});
            }
        }
        const std::size_t together = crypto::Hash::updateEach(feeds);
        for (BodyLane *lane : lanes)
            lane->remove(together);
    } while (!lanes.empty());
    std::vector<std::string> digests;
    for (const auto &body : all)
        digests.push_back(body->hash.finish());
    return digests;
}

} // namespace heloscope::dkim
