#include "core/bounce/SenderShape.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

struct Parts {
    std::string_view local, domain;
};

std::optional<std::uint64_t> hexNumber(std::string_view digits)
{
    if (digits.empty() || digits.size() > 15)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (hexValue(c) < 0)
            return std::nullopt;
        value = value * 16 + std::uint64_t(hexValue(c));
    }
    return value;
}

// "local=domain" as "local@domain"; the last "=" stands for the "@".
std::string decoded(std::string_view coded)
{
    const std::size_t at = coded.rfind('=');
    if (at == std::string_view::npos || at == 0 || at + 1 == coded.size() || coded.find('.', at) == std::string_view::npos)
        return {};
    return std::string(coded.substr(0, at)) + "@" + std::string(coded.substr(at + 1));
}

std::optional<SenderShape> amazonSes(const Parts &parts)
{
    // 4 digits of region and version, 12 of the time in milliseconds, "-uuid-000000".
    if (!endsWithIgnoreCase(parts.domain, "amazonses.com") || parts.local.size() < 20 || parts.local[16] != '-')
        return std::nullopt;
    const auto milliseconds = hexNumber(parts.local.substr(4, 12));
    if (!milliseconds)
        return std::nullopt;
    return SenderShape{"amazon-ses", {}, {}, UnixTime(*milliseconds / 1000)};
}

std::optional<SenderShape> mandrill(const Parts &parts)
{
    // "bounce-md_ACCOUNT.TTTTTTTT.v1-…"
    if (!startsWithIgnoreCase(parts.local, "bounce-md_"))
        return std::nullopt;
    const std::string_view rest = parts.local.substr(10);
    const std::size_t dot = rest.find('.'), end = dot == std::string_view::npos ? dot : rest.find('.', dot + 1);
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto time = hexNumber(rest.substr(dot + 1, end - dot - 1));
    if (!time)
        return std::nullopt;
    return SenderShape{"mandrill", {}, std::string(rest.substr(0, dot)), UnixTime(*time)};
}

// "bounces+ACCOUNT-xxxx-local=domain"
std::optional<SenderShape> sendGrid(const Parts &parts)
{
    if (!startsWithIgnoreCase(parts.local, "bounces+"))
        return std::nullopt;
    const std::string_view rest = parts.local.substr(8);
    const std::size_t first = rest.find('-'), second = first == std::string_view::npos ? first : rest.find('-', first + 1);
    if (second == std::string_view::npos || !parseDecimal(rest.substr(0, first)) || !hexNumber(rest.substr(first + 1, second - first - 1)))
        return std::nullopt;
    const std::string recipient = decoded(rest.substr(second + 1));
    return recipient.empty() ? std::nullopt : std::optional(SenderShape{"sendgrid", recipient, std::string(rest.substr(0, first)), {}});
}

// "bounce+xxxxxx.xxxxxx-local=domain"
std::optional<SenderShape> mailgun(const Parts &parts)
{
    if (!startsWithIgnoreCase(parts.local, "bounce+"))
        return std::nullopt;
    const std::string_view rest = parts.local.substr(7);
    const std::size_t dash = rest.find('-');
    if (dash == std::string_view::npos || rest.substr(0, dash).find('.') == std::string_view::npos)
        return std::nullopt;
    const std::string recipient = decoded(rest.substr(dash + 1));
    return recipient.empty() ? std::nullopt : std::optional(SenderShape{"mailgun", recipient, {}, {}});
}

std::optional<SenderShape> debianList(const Parts &parts)
{
    if (!startsWithIgnoreCase(parts.local, "bounce-"))
        return std::nullopt;
    const std::string_view rest = parts.local.substr(7);
    const std::size_t list = rest.find('=');
    if (list == std::string_view::npos)
        return std::nullopt;
    const std::string recipient = decoded(rest.substr(list + 1));
    return recipient.empty() ? std::nullopt : std::optional(SenderShape{"debian-list", recipient, std::string(rest.substr(0, list)), {}});
}

std::optional<SenderShape> mailman(const Parts &parts)
{
    for (const std::string_view word : {"-bounces", "-admin"}) {
        const std::size_t at = parts.local.rfind(word);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string_view rest = parts.local.substr(at + word.size());
        const std::string list(parts.local.substr(0, at));
        if (rest.empty())
            return SenderShape{"mailman", {}, list, {}};
        if (rest.front() == '+')
            return SenderShape{"mailman", decoded(rest.substr(1)), list, {}};
    }
    return std::nullopt;
}

// "list-return-123-local=domain"
std::optional<SenderShape> ezmlm(const Parts &parts)
{
    const std::size_t at = parts.local.find("-return-");
    if (at == std::string_view::npos || at == 0)
        return std::nullopt;
    const std::string_view rest = parts.local.substr(at + 8);
    const std::size_t dash = rest.find('-');
    if (dash == std::string_view::npos || !parseDecimal(rest.substr(0, dash)))
        return std::nullopt;
    return SenderShape{"ezmlm", decoded(rest.substr(dash + 1)), std::string(parts.local.substr(0, at)), {}};
}

// "owner-list*local**domain"
std::optional<SenderShape> listserv(const Parts &parts)
{
    if (!startsWithIgnoreCase(parts.local, "owner-"))
        return std::nullopt;
    const std::size_t star = parts.local.find('*'), two = parts.local.find("**");
    if (star == std::string_view::npos || two == std::string_view::npos || two <= star)
        return std::nullopt;
    return SenderShape{"listserv",
                       std::string(parts.local.substr(star + 1, two - star - 1)) + "@" + std::string(parts.local.substr(two + 2)),
                       std::string(parts.local.substr(6, star - 6)),
                       {}};
}

std::optional<SenderShape> gmailForward(const Parts &parts)
{
    const std::size_t at = parts.local.find("+caf_=");
    if (at == std::string_view::npos)
        return std::nullopt;
    return SenderShape{"gmail-forward", decoded(parts.local.substr(at + 6)), std::string(parts.local.substr(0, at)), {}};
}

std::optional<SenderShape> salesforce(const Parts &parts)
{
    if (!endsWithIgnoreCase(parts.domain, "bnc.salesforce.com"))
        return std::nullopt;
    return SenderShape{"salesforce", decoded(parts.local.substr(0, parts.local.find("__"))), {}, {}};
}

std::optional<SenderShape> postmark(const Parts &parts)
{
    if (!equalsIgnoreCase(parts.local, "pm_bounces"))
        return std::nullopt;
    return SenderShape{"postmark", {}, {}, {}};
}

// Postfix "user+local=domain", qmail "user-local=domain".
std::optional<SenderShape> plainVerp(const Parts &parts)
{
    const std::size_t mark = parts.local.find_first_of("+-");
    if (mark == std::string_view::npos || mark == 0)
        return std::nullopt;
    std::string recipient = decoded(parts.local.substr(mark + 1));
    if (recipient.empty())
        return std::nullopt;
    return SenderShape{"verp", std::move(recipient), std::string(parts.local.substr(0, mark)), {}};
}

// Most particular first.
constexpr std::optional<SenderShape> (*shapes[])(const Parts &) = {amazonSes, mandrill, sendGrid,     mailgun,    debianList, mailman,
                                                                   ezmlm,     listserv, gmailForward, salesforce, postmark,   plainVerp};

} // namespace

std::optional<SenderShape> readSenderShape(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    const Parts parts{address.substr(0, at), address.substr(at + 1)};
    for (const auto shape : shapes) {
        if (auto found = shape(parts))
            return found;
    }
    return std::nullopt;
}

} // namespace heloscope::bounce
