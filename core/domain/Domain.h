// Domain names as mail uses them: checking, IDNA (UTS 46 through ICU), labels. RFC 1035 §2.3, RFC 5890, RFC 7208 §4.3.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::domain {

/// Lower-case A-label form without final dot, or nothing where `name` is no valid domain name: empty, a label of 0 or more than 63
/// octets, more than 253 octets, any octet outside letters, digits, hyphen, underscore after IDNA conversion, an address literal.
std::optional<std::string> toAscii(std::string_view utf8Name);
/// U-label form for display; the input where a label cannot be converted. `name` is an A-label name.
std::string toUnicode(std::string_view asciiName);
/// toAscii succeeded and it has at least two labels.
bool isFullyQualified(std::string_view asciiName);
/// May be sent as a DNS question: as toAscii demands, for a name that is ASCII already (cheap, no allocation).
bool isQueryable(std::string_view asciiName);
/// Fits a DNS question although it may be no host name: labels of 1 to 63 octets, 253 in all, printable ASCII and space without
/// the backslash. SPF macros make such names ("exists:%{l}.example.com"; RFC 7208 §7.3).
bool isWireName(std::string_view asciiName);
/// The same name as a question holds it, in lower case and without final dot, written to `buffer`; empty where isWireName says no.
using WireBuffer = std::array<char, 253>;
std::string_view toWireName(std::string_view asciiName, WireBuffer &buffer);

std::vector<std::string_view> labels(std::string_view name);
/// `name` equals `ancestor` or ends in "." + `ancestor`; whole labels, case-insensitive.
bool isSameOrBelow(std::string_view name, std::string_view ancestor);
/// The name without its first label; empty for a single label.
std::string_view parent(std::string_view name);

/// The registrable domain by the public suffix list (libpsl): one label below the longest public suffix. The name itself where
/// it is a suffix. Only a hint: "same owner?" and the RFC 7489 view; RFC 9989 uses the tree walk of `dmarc`.
std::string registrableDomain(std::string_view asciiName);
bool isPublicSuffix(std::string_view asciiName);
/// A top-level label that the list names itself ("com", "museum"), not by its default rule: "js" is none.
bool isKnownEnding(std::string_view label);
/// A suffix under which registries sell names ("co.uk"), not one that a company shares with its customers ("github.io").
bool isRegistrySuffix(std::string_view asciiName);
bool sameOwnerHint(std::string_view a, std::string_view b);

} // namespace heloscope::domain
