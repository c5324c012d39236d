// Address lists of From, Sender, To, Reply-To … by RFC 5322 §3.4 with its obsolete forms (§4.4), RFC 6532 UTF-8 and
// RFC 6854 groups, and, beside it, what a lenient mail program would show. Deviations are kept, never repaired in silence.
#pragma once

#include "core/Limits.h"
#include "core/base/ByteRange.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// What is odd about one mailbox or the whole list; bits.
enum AddressOddity : std::uint32_t {
    AddrMalformed = 1 << 0,          // the strict grammar does not allow it
    AddrSourceRoute = 1 << 1,        // <@a,@b:user@domain>
    AddrQuotedLocalAt = 1 << 2,      // "ceo@victim"@evil
    AddrCommentWithAddress = 1 << 3, // (ceo@victim)
    AddrEncodedWordInAddrSpec = 1 << 4,
    AddrEncodedWordHidesAddress = 1 << 5, // a decoded display name holds an address that the raw bytes do not show
    AddrControlInEncodedWord = 1 << 6,
    AddrInvalidUtf8 = 1 << 7,
    AddrNul = 1 << 8,
    AddrDomainLiteral = 1 << 9,
    AddrDomainTrailingDot = 1 << 10,
    AddrInvisible = 1 << 11,         // hidden characters inside the addr-spec
    AddrBidi = 1 << 12,              // bidi controls in name or address
    AddrDomainInvalid = 1 << 13,     // the domain is no valid name
    AddrNoDomain = 1 << 14,          // local part only
    AddrInGroup = 1 << 15,
    AddrPercentOrEqualsHack = 1 << 16, // user%victim@evil, user=victim@evil
    AddrPadding = 1 << 17,           // long runs of blanks or a very long name before the address
    AddrQuotedPairOutsideQuotes = 1 << 18,
    AddrTextAroundBrackets = 1 << 19,// <a@x>b@y, or two angle addresses without a comma
};

struct Mailbox {
    std::string displayName;  // decoded to UTF-8 (quotes, comments as name, encoded words); empty = none
    std::string rawName;      // as the bytes stand
    std::string localPart;    // UTF-8, unquoted
    std::string domain;       // as written, UTF-8, without trailing dot; A-label form is domain::toAscii's work
    std::vector<std::string> comments; // decoded
    std::uint32_t oddities = 0;
    ByteRange range;          // in the text given to parseAddressList

    bool has(AddressOddity oddity) const { return (oddities & oddity) != 0; }
    /// local@domain as text; local part alone where there is no domain.
    std::string address() const;
};

struct AddressList {
    std::vector<Mailbox> mailboxes;   // strict reading, in order, members of groups included
    std::vector<std::string> groups;  // names of groups, decoded
    std::uint32_t oddities = 0;       // of the list as a whole, and those of all mailboxes united
    bool strict = true;               // false where strict grammar failed somewhere and error recovery was used
    bool limitReached = false;        // more than maxMailboxes; the rest was not read

    /// Every address (local@domain, domain lower case) that some reader could show as the sender: the strict reading, then
    /// lenient ones (first or last angle address, text outside brackets, part before a NUL or comma …), no duplicates.
    std::vector<std::string> readings;

    bool has(AddressOddity oddity) const { return (oddities & oddity) != 0; }
};

/// `value` is a raw field value (folds, comments, encoded words included). Never fails; linear time.
///
/// What honest programs get wrong is read as they mean it and only clears `strict`: an unquoted comma, colon or "[tag]" in a name, ";" between
/// addresses, "a@x <a@x>". AddrMalformed is kept for what two readers could take for two different senders.
/// The reference is good until the next call in this thread.
const AddressList &parseAddressList(std::string_view value);

/// Addresses that stand in a text, as a reader would pick them out: local@label.label, with a dot after the "@"; domain lower case. At
/// most `maxAddressesInText`, each once. Linear.
std::vector<std::string> addressesInText(std::string_view utf8);
inline constexpr std::size_t maxAddressesInText = 50;

} // namespace heloscope
