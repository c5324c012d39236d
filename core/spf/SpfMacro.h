// Macro strings of SPF (RFC 7208 §7): parsed once, expanded with the facts of one check.
#pragma once

#include "core/base/DateTime.h"
#include "core/base/IpAddress.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::spf {

/// A run of literal text, or one "%{…}".
struct MacroPart {
    std::string literal;       // with %% %_ %- already replaced; empty for a macro
    char letter = 0;           // lower case; 0 = literal
    bool escape = false;       // written in upper case: the value is URL-escaped
    std::size_t keep = 0;      // right-hand parts kept after splitting; 0 = all
    bool reverse = false;
    std::string delimiters = ".";
};

struct MacroString {
    std::vector<MacroPart> parts;
    /// Whether it holds a macro of this letter (lower case).
    bool uses(char letter) const;
};

/// Where it stands decides what it may hold: c, r, t and the space only in the text of an explanation (§7.2), any letter but no space
/// in the value of an unknown modifier (§12), and a domain-spec must end like a domain (§7.1).
enum class MacroPlace { DomainSpec, Modifier, Explanation };

/// Nothing on a syntax error.
std::optional<MacroString> parseMacroString(std::string_view text, MacroPlace place);

/// What the letters stand for. Views must outlive the expansion.
struct MacroContext {
    std::string_view localPart, senderDomain, domain, helo, receiver;
    IpAddress client;
    UnixTime now = 0;
    std::string_view validatedName; // %{p}, asked for beforehand where the string uses it
};

/// RFC 5321 §4.5.3.1 allows 256 octets of path; what a hostile sender writes beyond this is cut off before it multiplies.
inline constexpr std::size_t maxMacroValue = 1024;
inline constexpr std::size_t maxExplanation = 4096;

/// The target name of a term: expanded, final dot removed, labels dropped from the left until at most 253 octets remain (§7.3).
/// It may be no valid name.
std::string expandDomain(const MacroString &spec, const MacroContext &context);
/// The text of an explanation; nothing where it would be longer than maxExplanation or hold control characters.
std::optional<std::string> expandExplanation(const MacroString &text, const MacroContext &context);

} // namespace heloscope::spf
