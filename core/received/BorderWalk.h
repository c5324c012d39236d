// Walks from the topmost Received line down to the last one written by a server of the reader's side. Internal to core/received.
#pragma once

#include "core/authres/AuthResTypes.h"
#include "core/message/Message.h"
#include "core/profile/Profile.h"
#include "core/received/ReceivedTypes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::received {

/// Where the walk ended, and why there.
struct WalkEnd {
    std::size_t border = 0;
    std::optional<std::size_t> nearBorder; // the line at which a configured forwarder of another organisation handed over
    bool byProfile = false;                // receiving_hosts named the hosts
    bool provider = false;                 // a provider's fixed sequence named the line
    std::vector<std::string> reasons;
};

class BorderWalk {
public:
    BorderWalk(const Message &message, const std::vector<Hop> &hops, const std::vector<authres::Recorded> &recorded, const Profile &profile);
    /// `hops` must not be empty.
    WalkEnd run();

    /// The organisations found to be the reader's side.
    const std::vector<std::string> &organisations() const { return m_organisations; }

private:
    bool isOwn(std::string_view host) const;
    bool peerIsOwn(std::size_t index) const;
    bool microsoftPeerIsOwn(const Hop &hop) const;
    bool exchangePeerIsNear(std::size_t index) const;
    bool nextIsOwn(std::size_t index) const;
    bool isLocalPeer(const Hop &hop) const;
    bool peerWrote(const Hop &hop, const Hop &below) const;
    void learn(std::size_t index);
    void learnOrganisation(std::string organisation);
    void noteForwarder(std::size_t index, WalkEnd &end) const;
    std::optional<std::size_t> providerBorder() const;

    const Message &m_message;
    const std::vector<Hop> &m_hops;
    const std::vector<authres::Recorded> &m_recorded;
    const Profile &m_profile;
    bool m_byProfile = false;
    bool m_named = false;     // one of the lines so far names its host with a name that means something outside
    std::size_t m_learnt = 0; // recorded fields above this field are used up
    std::vector<std::string> m_organisations;
};

} // namespace heloscope::received
