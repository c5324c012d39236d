// Names and addresses of mail hosts: who belongs together, who is the machine next door.
#pragma once

#include "core/authres/AuthResTypes.h"
#include "core/base/IpAddress.h"

#include <string>
#include <string_view>

namespace heloscope::received {

/// The organisation of a host: a provider's own word ("google", "microsoft") where several domains belong to it, else the registrable
/// domain; empty for unqualified names, private endings, addresses and garbage.
std::string organisationOf(std::string_view host);

/// organisationOf(host) is `organisation`, which is one and not empty. Hardly anything is looked up where the host's name shows that it is not.
bool isOfOrganisation(std::string_view host, std::string_view organisation);

/// A name that only means something inside one network: unqualified, an address, or under an ending that is not on the Internet.
bool isLocalName(std::string_view host);

/// A provider that receives mail for its own mailboxes or for customers' domains.
bool isMailboxProvider(std::string_view organisation);
/// A filtering service in front of other people's mail servers.
bool isGateway(std::string_view organisation);

/// Inside the networks of Exchange Online, its outbound pools included.
bool isMicrosoftInternal(const IpAddress &ip);
/// The name of a machine behind its border (those of the outbound pools, which hand mail to others, differ).
bool isMicrosoftInternalName(std::string_view host);

/// Without white space around it and final dots; and that in lower case.
std::string_view bareHost(std::string_view host);
std::string hostKey(std::string_view host);

/// Whether a recorded result can be that of a receiver at all: the field bears the standard's name (not one under which foreign results
/// are kept) and its authserv-id is a proper one (RFC 8601 §5; CVE-2020-12272). Says nothing of who wrote it.
bool mayBeReceivers(const authres::Recorded &field);

} // namespace heloscope::received
