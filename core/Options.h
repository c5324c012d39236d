// What the caller of an analysis may set. Pure data; the time is an input like any other.
#pragma once

#include "core/Limits.h"
#include "core/base/DateTime.h"
#include "core/report/Report.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heloscope::crypto {
class TrustRoots;
}

namespace heloscope {

enum class Undo { Try, Skip };
enum class Wrote { Unknown, Yes, No };

struct Options {
    UnixTime now = 0;                       // --now; expiry is judged at receipt and remarked on at `now`
    std::optional<std::string> clientIp, helo, mailFrom; // SMTP facts known better than from the message; mailFrom "" = <>
    std::vector<std::string> rcptTo;
    Wrote wrote = Wrote::Unknown;
    Undo undo = Undo::Try;
    std::string dkim2Draft = "09";
    std::optional<std::size_t> userBorder;  // the hop the user marked as the border, in the window
    bool askMailboxNames = true;            // SPF questions that tell the sender's mailbox name (RFC 7208 §7.2, %{l} and %{s})
    bool offline = false;                   // nothing can be asked: what is missing is NotAsked for good
    std::shared_ptr<const crypto::TrustRoots> trustRoots; // for S/MIME; null = no chain can be followed
    int embeddedDepth = 0;                  // >0 inside a message that is itself embedded
};

} // namespace heloscope
