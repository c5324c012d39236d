#include "core/bounce/StatusCode.h"

#include "core/base/Ascii.h"

namespace heloscope::bounce {

namespace {

// A status code at `at`, or an empty view.
std::string_view statusAt(std::string_view text, std::size_t at)
{
    const char klass = text[at];
    if ((klass != '2' && klass != '4' && klass != '5') || at + 4 >= text.size() || text[at + 1] != '.')
        return {};
    std::size_t end = at + 2;
    for (int part = 0; part < 2; ++part) {
        const std::size_t begin = end;
        while (end < text.size() && isDigit(text[end]) && end - begin < 3)
            ++end;
        if (end == begin || (part == 0 && (end >= text.size() || text[end] != '.')))
            return {};
        if (part == 0)
            ++end;
    }
    // Part of an address, a version or a longer number.
    if (end < text.size() && (isAlnum(text[end]) || text[end] == '@' || (text[end] == '.' && end + 1 < text.size() && isAlnum(text[end + 1]))))
        return {};
    return text.substr(at, end - at);
}

bool beginsWord(std::string_view text, std::size_t at)
{
    if (at == 0)
        return true;
    const char before = text[at - 1];
    return !isAlnum(before) && before != '.' && before != '[' && before != '/' && before != '@'
        && !(before == '-' && at > 1 && isAlnum(text[at - 2]) && !isDigit(text[at - 2]));
}

struct Meaning {
    std::string_view detail; // ".1.1" after the class; matched whole
    std::string_view code;
};
// RFC 3463 §3 and the registry of RFC 5248; Microsoft's and Yahoo's own uses stand in `exceptions`.
// clang-format off
constexpr Meaning meanings[] = {
    {"1.0", "address-problem"},   {"1.1", "no-such-mailbox"},     {"1.2", "no-such-domain"},      {"1.3", "address-syntax"},
    {"1.4", "address-ambiguous"}, {"1.5", "delivered"},           {"1.6", "mailbox-moved"},       {"1.7", "sender-invalid"},
    {"1.8", "sender-invalid"},    {"1.9", "no-mail-wanted"},      {"1.10", "no-mail-wanted"},     {"2.0", "mailbox-problem"},
    {"2.1", "mailbox-disabled"},  {"2.2", "mailbox-full"},        {"2.3", "message-too-big-for-mailbox"}, {"2.4", "list-problem"},
    {"3.0", "server-trouble"},    {"3.1", "server-trouble"},      {"3.2", "server-trouble"},      {"3.3", "server-trouble"},
    {"3.4", "message-too-big"},   {"3.5", "server-misconfigured"},{"4.0", "network-problem"},     {"4.1", "no-answer"},
    {"4.2", "connection-broken"}, {"4.3", "routing-problem"},     {"4.4", "routing-problem"},     {"4.5", "server-overloaded"},
    {"4.6", "mail-loop"},         {"4.14", "mail-loop"},          {"4.7", "expired"},             {"5.0", "protocol-problem"},
    {"5.1", "protocol-problem"},  {"5.2", "protocol-problem"},    {"5.3", "protocol-problem"},    {"5.4", "protocol-problem"},
    {"6.7", "address-language"},  {"7.0", "refused-security"},    {"7.1", "refused-policy"},      {"7.2", "list-not-allowed"},
    {"7.8", "login-problem"},     {"7.9", "login-problem"},       {"7.20", "no-dkim"},            {"7.21", "no-dkim"},
    {"7.22", "no-dkim"},          {"7.23", "spf-refused"},        {"7.24", "spf-refused"},        {"7.25", "no-reverse-name"},
    {"7.26", "sender-not-verified"}, {"7.27", "sender-takes-no-mail"}, {"7.28", "too-much-spam"}, {"7.54", "relaying-denied"},
    {"7.501", "sender-blocked"},  {"7.502", "sender-blocked"},    {"7.503", "sender-blocked"},    {"7.509", "sender-not-verified"},
    {"7.511", "sender-blocked"},
};
// clang-format on

struct Exception {
    std::string_view status, words; // of the diagnostic, any case; empty = always
    std::string_view code;
};
// clang-format off
constexpr Exception exceptions[] = {
    {"5.1.10", "recipient not found", "no-such-mailbox"}, {"5.1.10", "recipientnotfound", "no-such-mailbox"},
    {"5.4.1", "access denied", "refused-address"},        {"5.4.1", "recipient address rejected", "refused-address"},
    {"5.1.8", "bad outbound sender", "sender-blocked"},   {"5.7.9", "policy", "sender-not-verified"},
    {"5.7.9", "dmarc", "sender-not-verified"},            {"5.7.1", "relaying denied", "relaying-denied"},
    {"5.7.1", "unable to relay", "relaying-denied"},      {"5.7.1", "dmarc", "sender-not-verified"},
};
// clang-format on

// Where no code says anything: words that servers use.
// clang-format off
constexpr Exception byWords[] = {
    {"", "relaying denied", "relaying-denied"},    {"", "unable to relay", "relaying-denied"},     {"", "relay access denied", "relaying-denied"},
    {"", "user unknown", "no-such-mailbox"},       {"", "unknown user", "no-such-mailbox"},        {"", "no such user", "no-such-mailbox"},
    {"", "no mailbox here", "no-such-mailbox"},    {"", "does not exist", "no-such-mailbox"},      {"", "mailbox unavailable", "no-such-mailbox"},
    {"", "unrouteable address", "no-such-mailbox"},{"", "recipient rejected", "no-such-mailbox"},  {"", "unknown recipient", "no-such-mailbox"},
    {"", "unknown address", "no-such-mailbox"},    {"", "quota", "mailbox-full"},                  {"", "mailbox full", "mailbox-full"},
    {"", "mailbox is full", "mailbox-full"},       {"", "host unknown", "no-such-domain"},         {"", "host not found", "no-such-domain"},
    {"", "domain not found", "no-such-domain"},    {"", "too large", "message-too-big"},           {"", "size limit", "message-too-big"},
    {"", "disabled", "mailbox-disabled"},          {"", "timed out", "no-answer"},                 {"", "connection refused", "no-answer"},
    {"", "envelope expired", "expired"},           {"", "too many hops", "mail-loop"},             {"", "spam", "refused-policy"},
    {"", "policy", "refused-policy"},              {"", "blocked", "refused-policy"},
};
// clang-format on

} // namespace

std::string findStatus(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!beginsWord(text, at))
            continue;
        if (const std::string_view status = statusAt(text, at); !status.empty())
            return std::string(status);
    }
    return {};
}

bool isClassOnly(std::string_view status) { return status.size() >= 4 && status.substr(1) == ".0.0"; }

std::string preferredStatus(std::string_view field, std::string_view diagnostic)
{
    const std::string own = findStatus(field);
    const std::string told = findStatus(diagnostic);
    // "Gave up" (x.4.7) and "protocol error" (x.5.x) are what the reporting server made of the refusal it quotes.
    const bool vague = own.size() > 3 && (own.substr(1) == ".4.7" || own[2] == '5');
    if (!own.empty() && !isClassOnly(own) && !(vague && !told.empty() && !isClassOnly(told)))
        return own;
    if (told.empty() || (isClassOnly(told) && !own.empty()))
        return own;
    return told;
}

std::string meaningOf(std::string_view status, std::string_view diagnostic)
{
    for (const Exception &exception : exceptions) {
        if (status == exception.status && containsIgnoreCase(diagnostic, exception.words))
            return std::string(exception.code);
    }
    if (status.starts_with("2."))
        return "delivered";
    if (status.size() > 2 && !isClassOnly(status)) {
        for (const Meaning &meaning : meanings) {
            if (status.substr(2) == meaning.detail)
                return std::string(meaning.code);
        }
        if (status.substr(2, 2) == "6.")
            return "content-problem";
    }
    for (const Exception &exception : byWords) {
        if (containsIgnoreCase(diagnostic, exception.words))
            return std::string(exception.code);
    }
    return {};
}

} // namespace heloscope::bounce
