// What is known about the reader (CONTRACT "Profile"). Every field may be missing. Secrets never leave this struct.
#pragma once

#include "core/base/IpAddress.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope {

namespace sent {
class Archive;
}

struct Profile {
    struct Person {
        std::string name, address;
    };
    /// A mark of the reader's own making: where it stands, how it looks and what it is computed from. In `pattern` and `input`, {serial},
    /// {mac}, {day}, {local} and {domain} stand for parts, {mac:8} for exactly eight characters; all else is meant as it is written.
    struct SerialScheme {
        std::string where = "return-path"; // "return-path", "message-id", "envelope-id", or a header field's name
        std::string pattern;
        std::vector<std::string> issued;   // all serials that were given out; empty = not known. Secret
        std::string hash = "sha256";       // HMAC with md5, sha1, sha256 or sha512, where the pattern has a {mac}
        std::string input;                 // what the HMAC is over
        std::string encoding = "hex";      // hex base64 base64url base32
        int lifetimeDays = 0;              // after {day}, the epoch day of sending, whole or its last digits; 0 = for ever
    };
    struct BatvKey {
        std::string scheme = "prvs"; // prvs prvs9 btv1 msprvs1 qmail serial
        std::optional<int> keyNumber;
        Secret key;
        std::string since;           // RFC 3339 date, or empty
        bool mandatory = false;
        std::string addressForHash;
        SerialScheme serial;         // scheme "serial" only
    };
    struct SentMessage {
        std::string messageId, date, subject;
        std::vector<std::string> to;
    };

    std::vector<std::string> addresses, domains, outboundHosts, usualClients, receivingHosts, resultsBelow, authservIds, arcSealers, knownDomains;
    std::vector<IpNetwork> outboundIps, usualSubmissionIps;
    std::vector<Person> knownPeople;
    std::vector<BatvKey> batv;
    std::vector<Secret> srsSecrets;
    std::vector<std::string> sentPaths;   // as written; relative ones start at the profile file
    std::vector<SentMessage> sentMessages;
    std::shared_ptr<const sent::Archive> sentArchive; // what `sentPaths` hold, read by the front end; may be null
    std::string recipient;
    std::string asnZone;                  // DNS service asked whose network the client is in; empty = nobody is asked
    std::vector<std::pair<std::string, std::string>> dns; // "name TYPE" -> value
    bool empty = true;                    // nothing was configured

    /// True where `host` equals one of `patterns` or is below it ("example.com" covers "mx.example.com"; "*.x" likewise).
    static bool covers(const std::vector<std::string> &patterns, std::string_view host);
    /// Own by address or by domain.
    bool ownsAddress(std::string_view address) const;
    bool ownsDomain(std::string_view domain) const;
};

/// Reads the JSON text of a profile. An unknown field is an error that names it.
Result<Profile> parseProfile(std::string_view json);
/// The profile as JSON; secrets are left out unless asked for.
enum class Secrets { LeaveOut, Include };
std::string writeProfile(const Profile &profile, Secrets secrets);

} // namespace heloscope
