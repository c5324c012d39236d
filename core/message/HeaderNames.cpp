#include "core/message/HeaderNames.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>

namespace heloscope {

namespace {

using Names = std::string_view;

// Sorted, lower case. IANA "Permanent Message Header Field Names" (mail) as far as they turn up, and what servers add.
constexpr std::array knownNames = std::to_array<Names>({
    "accept-language",
    "alternate-recipient",
    "antispam-report",
    "apparently-to",
    "authentication-results",
    "auto-submitted",
    "autocrypt",
    "bcc",
    "bimi-indicator",
    "bimi-location",
    "bimi-selector",
    "cc",
    "comments",
    "date",
    "deferred-delivery",
    "delivered-to",
    "delivery-date",
    "disposition-notification-to",
    "dkim-filter",
    "dkim-signature",
    "dkim2-signature",
    "domainkey-signature",
    "encoding",
    "encrypted",
    "envelope-to",
    "errors-to",
    "expires",
    "feedback-id",
    "followup-to",
    "from",
    "importance",
    "in-reply-to",
    "ironport-data",
    "ironport-hdrordr",
    "ironport-sdr",
    "jabber-id",
    "keywords",
    "lines",
    "mail-followup-to",
    "mail-reply-to",
    "mailing-list",
    "message-id",
    "message-instance",
    "mime-version",
    "newsgroups",
    "old-return-path",
    "organization",
    "original-recipient",
    "path",
    "precedence",
    "priority",
    "received",
    "received-spf",
    "references",
    "reply-by",
    "reply-to",
    "require-recipient-valid-since",
    "return-path",
    "return-receipt-to",
    "sender",
    "sensitivity",
    "spamdiagnosticmetadata",
    "spamdiagnosticoutput",
    "status",
    "subject",
    "suggested_attachment_session_id",
    "supersedes",
    "thread-index",
    "thread-topic",
    "tls-required",
    "to",
    "user-agent",
    "vbr-info",
});

constexpr std::array familyPrefixes = std::to_array<Names>({"x-", "list-", "arc-", "resent-", "content-", "autocrypt-", "ironport-", "errors-"});

constexpr std::array senderNames = std::to_array<Names>({
    "authentication-results",
    "cc",
    "content-type",
    "date",
    "dkim-signature",
    "from",
    "list-id",
    "message-id",
    "received",
    "reply-to",
    "resent-from",
    "resent-sender",
    "return-path",
    "sender",
    "subject",
    "to",
});

constexpr std::array addressNames = std::to_array<Names>({
    "apparently-to",
    "bcc",
    "cc",
    "delivered-to",
    "disposition-notification-to",
    "envelope-to",
    "errors-to",
    "from",
    "mail-followup-to",
    "mail-reply-to",
    "reply-to",
    "resent-bcc",
    "resent-cc",
    "resent-from",
    "resent-reply-to",
    "resent-sender",
    "resent-to",
    "return-path",
    "return-receipt-to",
    "sender",
    "to",
});

constexpr std::size_t longestName = 32;
constexpr bool isSorted(const auto &names) { return std::is_sorted(names.begin(), names.end()); }
static_assert(isSorted(knownNames) && isSorted(senderNames) && isSorted(addressNames));

template<std::size_t n> bool contains(const std::array<Names, n> &names, std::string_view name)
{
    if (name.empty() || name.size() > longestName)
        return false;
    char buffer[longestName];
    std::transform(name.begin(), name.end(), buffer, toLower);
    return std::binary_search(names.begin(), names.end(), std::string_view(buffer, name.size()));
}

} // namespace

bool isKnownHeaderName(std::string_view name)
{
    if (contains(knownNames, name))
        return true;
    return looksLikeHeaderName(name) && std::any_of(familyPrefixes.begin(), familyPrefixes.end(), [&](std::string_view prefix) {
               return name.size() > prefix.size() && startsWithIgnoreCase(name, prefix);
           });
}

bool isSenderHeaderName(std::string_view name) { return contains(senderNames, name); }

bool isAddressHeaderName(std::string_view name) { return contains(addressNames, name); }

bool looksLikeHeaderName(std::string_view name)
{
    return !name.empty() && name.size() <= 80 && isAlpha(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '-' || c == '_'; });
}

} // namespace heloscope
