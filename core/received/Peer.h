// The from side of a Received line: who connected, as far as any dialect says it, before a dialect decides which of the names
// is HELO and which was resolved. Internal to core/received.
#pragma once

#include "core/base/IpAddress.h"
#include "core/received/Line.h"

#include <optional>
#include <string>
#include <string_view>

namespace heloscope::received {

struct Peer { // views into the text of the line
    std::string_view name;                // the token (or phrase, then in Line::phrase) after `from`, as written
    std::optional<IpAddress> ip;          // from an address slot, never from a HELO
    bool slot = false;                    // there is an address slot, readable or not
    bool bracketed = false;               // the slot is "[…]"
    bool commented = false;               // the slot stands in a comment
    std::string_view slotName;            // the name in front of the slot inside its comment; "" = none or not resolved
    bool slotNameSeen = false;            // a name stood there, perhaps "unknown"
    std::optional<std::string_view> helo; // (HELO x), "EHLO x", helo=x
    std::string_view account;             // a user the writer authenticated
    bool local = false;                   // [unix socket], [local]
    bool mayBeForged = false;

    bool nameIsLiteral() const { return !name.empty() && name.front() == '['; }
};

/// An address in one of the forms of Received lines: "[a]", "[IPv6:a%zone]", "[a]:port", "[a:port]", "[a.port]", "a:port".
/// Sets `isSlot` where the word is bracketed or shaped like an address, readable or not.
std::optional<IpAddress> readAddress(std::string_view word, bool &isSlot);

Peer readPeer(Line &line);

} // namespace heloscope::received
