// The Received chain (RFC 5321 §4.4), the border of trust, and what SPF needs from it.
#pragma once

#include "core/base/ByteRange.h"
#include "core/base/DateTime.h"
#include "core/base/IpAddress.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope::received {

/// One Received field. Empty text = the line does not record it. Field meanings as in corpus/received/README.md.
struct Hop {
    std::size_t field = 0;       // index into Message::fields()
    ByteRange range;             // the whole field
    std::string fromName;        // the token after `from`, exactly as written
    std::string helo;            // what the client said
    std::string rdns;            // the name the receiving host resolved
    std::string ip;              // peer address, canonical text
    std::optional<IpAddress> address; // the same as a value
    std::string by, with, id, forAddress;
    std::string tlsVersion, tlsCipher; // "TLS" where the line only says that TLS was used
    bool tls = false;
    std::string authUser;        // "" also when authenticated without a name
    bool authenticated = false;  // submission with a login, by any mark the line carries
    std::string envelopeFrom;    // with `hasEnvelopeFrom`: "" = null sender
    bool hasEnvelopeFrom = false;
    std::optional<MailDate> date;
    std::string software;        // family that WROTE the line: "postfix", "exim", "gmail" …; empty = cannot be told
    std::optional<std::int64_t> clockSkew;   // how far the writer's clock seems ahead, in seconds; negative = slow. An estimate
    std::optional<std::int64_t> likelyDelay; // delaySeconds without the estimated skews; only where one was taken out
    std::optional<std::int64_t> delaySeconds; // against the next lower hop with a date; signed
    bool internal = false;       // a step inside one host or organisation (loopback, filter, LMTP …)
    bool unreadable = false;
    bool fromXReceived = false;  // not used for `hops`, which hold Received fields only
    std::vector<std::string> problems; // kebab-case
};

enum class Zone { Yours, Border, Claimed };
std::string_view toString(Zone zone);
enum class BorderBasis { Profile, Provider, AuthservId, Marker, ByHost, Single, User, None };
std::string_view toString(BorderBasis basis);
enum class Confidence { Low, Medium, High };
std::string_view toString(Confidence confidence);
/// Where one of the SMTP facts was taken from.
enum class FactSource { None, Given, Received, ReturnPath, ReceivedSpf, AuthenticationResults, Vendor };
std::string_view toString(FactSource source);

/// The client at the border, as SPF needs it.
struct ClientFacts {
    std::string ip, helo;
    std::optional<std::string> mailFrom; // "" = null sender; nothing = not known
    FactSource ipSource = FactSource::None, heloSource = FactSource::None, mailFromSource = FactSource::None;
};

struct Path {
    std::vector<Hop> hops;            // index 0 = topmost = newest
    std::vector<Zone> zones;          // one per hop
    std::vector<Hop> extra;           // X-Received fields: more steps inside a provider, in header order; claims like what surrounds them
    std::optional<std::size_t> border;// the lowest line written by an own host
    BorderBasis basis = BorderBasis::None;
    Confidence confidence = Confidence::Low;
    std::vector<std::string> borderReasons; // kebab-case, what spoke for and against
    std::optional<std::size_t> gatewayBorder; // a second choice: the sender-side edge of a gateway in front
    std::optional<std::size_t> forwarderBorder; // the border moved down through a configured forwarder (SPF is judged there); equals `border`
    std::optional<std::size_t> nearBorder;      // the line at which that forwarder, or a gateway that works for the reader, handed over
    ClientFacts client;
    std::optional<UnixTime> receivedAt; // date of the border line, else of the topmost trusted one
    bool authenticatedSubmission = false; // the border hop is a login at an own host
    bool limitReached = false;
};

} // namespace heloscope::received
