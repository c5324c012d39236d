#include "core/received/Hosts.h"

#include "core/base/Ascii.h"
#include "core/base/Memo.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <unordered_set>

namespace heloscope::received {
namespace {

enum class Role { Mailboxes, Gateway, Both };
struct Provider {
    std::string_view domain;       // registrable, or a suffix of it
    std::string_view organisation; // one word for all its domains
    Role role;
};

// clang-format off
constexpr Provider providers[] = {
    {"google.com", "google", Role::Mailboxes}, {"gmail.com", "google", Role::Mailboxes}, {"googlemail.com", "google", Role::Mailboxes}, {"1e100.net", "google", Role::Mailboxes},
    {"outlook.com", "microsoft", Role::Both}, {"office365.com", "microsoft", Role::Both}, {"exchangelabs.com", "microsoft", Role::Both}, {"office.com", "microsoft", Role::Both},
    {"hotmail.com", "microsoft", Role::Both}, {"live.com", "microsoft", Role::Both}, {"msn.com", "microsoft", Role::Both}, {"onmicrosoft.com", "microsoft", Role::Both},
    {"microsoft.com", "microsoft", Role::Both}, {"outlook.cn", "microsoft", Role::Both},
    {"yahoo.com", "yahoo", Role::Mailboxes}, {"yahoodns.net", "yahoo", Role::Mailboxes}, {"ymail.com", "yahoo", Role::Mailboxes}, {"rocketmail.com", "yahoo", Role::Mailboxes},
    {"aol.com", "yahoo", Role::Mailboxes}, {"aol.net", "yahoo", Role::Mailboxes}, {"yahoo.co.jp", "yahoo-jp", Role::Mailboxes},
    {"icloud.com", "apple", Role::Mailboxes}, {"me.com", "apple", Role::Mailboxes}, {"mac.com", "apple", Role::Mailboxes}, {"apple.com", "apple", Role::Mailboxes},
    {"gmx.net", "ionos", Role::Mailboxes}, {"gmx.de", "ionos", Role::Mailboxes}, {"gmx.com", "ionos", Role::Mailboxes}, {"web.de", "ionos", Role::Mailboxes},
    {"mail.com", "ionos", Role::Mailboxes}, {"kundenserver.de", "ionos", Role::Mailboxes}, {"perfora.net", "ionos", Role::Mailboxes}, {"1and1.com", "ionos", Role::Mailboxes},
    {"ionos.com", "ionos", Role::Mailboxes}, {"ionos.de", "ionos", Role::Mailboxes},
    {"messagingengine.com", "fastmail", Role::Mailboxes}, {"fastmail.com", "fastmail", Role::Mailboxes}, {"fastmail.fm", "fastmail", Role::Mailboxes},
    {"protonmail.ch", "proton", Role::Mailboxes}, {"proton.ch", "proton", Role::Mailboxes}, {"proton.me", "proton", Role::Mailboxes}, {"protonmail.com", "proton", Role::Mailboxes},
    {"yandex.net", "yandex", Role::Mailboxes}, {"yandex.ru", "yandex", Role::Mailboxes}, {"yandex.com", "yandex", Role::Mailboxes},
    {"mail.ru", "mail-ru", Role::Mailboxes}, {"zoho.com", "zoho", Role::Mailboxes}, {"zoho.eu", "zoho", Role::Mailboxes}, {"zoho.in", "zoho", Role::Mailboxes},
    {"zohomail.com", "zoho", Role::Mailboxes}, {"zohomail.eu", "zoho", Role::Mailboxes}, {"posteo.de", "posteo", Role::Mailboxes}, {"mailbox.org", "mailbox-org", Role::Mailboxes},
    {"tuta.com", "tuta", Role::Mailboxes}, {"tutanota.de", "tuta", Role::Mailboxes}, {"qq.com", "qq", Role::Mailboxes}, {"163.com", "netease", Role::Mailboxes},
    {"126.com", "netease", Role::Mailboxes}, {"improvmx.com", "improvmx", Role::Gateway},
    {"pphosted.com", "proofpoint", Role::Gateway}, {"ppe-hosted.com", "proofpoint", Role::Gateway}, {"ppops.net", "proofpoint", Role::Gateway},
    {"mimecast.com", "mimecast", Role::Gateway}, {"mimecast.co.za", "mimecast", Role::Gateway}, {"messagelabs.com", "messagelabs", Role::Gateway},
    {"iphmx.com", "cisco", Role::Gateway}, {"barracudanetworks.com", "barracuda", Role::Gateway}, {"cudamail.com", "barracuda", Role::Gateway},
    {"mailcontrol.com", "forcepoint", Role::Gateway}, {"trendmicro.com", "trendmicro", Role::Gateway}, {"trendmicro.eu", "trendmicro", Role::Gateway},
    {"hornetsecurity.com", "hornetsecurity", Role::Gateway}, {"antispameurope.com", "hornetsecurity", Role::Gateway}, {"retarus.com", "retarus", Role::Gateway},
    {"spamexperts.com", "spamexperts", Role::Gateway}, {"antispamcloud.com", "spamexperts", Role::Gateway}, {"mxlogic.net", "mcafee", Role::Gateway},
    {"postini.com", "postini", Role::Gateway}, {"fireeyecloud.com", "fireeye", Role::Gateway}, {"reflexion.net", "sophos", Role::Gateway}, {"sophos.com", "sophos", Role::Gateway},
    {"mailroute.net", "mailroute", Role::Gateway}, {"securemx.jp", "securemx", Role::Gateway}, {"mxguardian.net", "mxguardian", Role::Gateway},
    {"mailchannels.net", "mailchannels", Role::Gateway}, {"nospamproxy.com", "nospamproxy", Role::Gateway}, {"cloudfilter.net", "cloudmark", Role::Gateway},
};
// clang-format on

// RFC 6762 .local, RFC 6761 and RFC 8375 names, and endings that installers and administrators use inside a network.
constexpr std::string_view privateEndings[] = {"local",   "localdomain", "localhost", "lan",   "internal", "intern", "intranet", "corp",   "home",
                                               "private", "arpa",        "lxd",       "guest", "priv",     "loc",    "interno",  "domain", "invalid"};

/// `host` is lower case. Providers' domains have two or three labels.
const Provider *providerOf(std::string_view host)
{
    std::size_t dot = host.rfind('.');
    for (int labels = 2; labels <= 3 && dot != std::string_view::npos && dot > 0; ++labels) {
        dot = host.rfind('.', dot - 1);
        const std::string_view tail = dot == std::string_view::npos ? host : host.substr(dot + 1);
        for (const Provider &provider : providers) {
            if (provider.domain == tail)
                return &provider;
        }
    }
    return nullptr;
}

} // namespace

std::string_view bareHost(std::string_view host)
{
    host = trimmed(host);
    while (!host.empty() && host.back() == '.')
        host.remove_suffix(1);
    return host;
}

std::string hostKey(std::string_view host) { return lowered(bareHost(host)); }

bool isLocalName(std::string_view host)
{
    const std::string key = hostKey(host);
    if (key.find('.') == std::string::npos || IpAddress::parseLenient(key))
        return true;
    const std::string_view ending = std::string_view(key).substr(key.rfind('.') + 1);
    for (const std::string_view known : privateEndings) {
        if (ending == known)
            return true;
    }
    return false;
}

namespace {

std::string workOutOrganisation(std::string_view host)
{
    const std::string key = hostKey(host);
    if (isLocalName(key))
        return {};
    if (const Provider *provider = providerOf(key)) // before the name is checked: a redaction may have damaged its first label
        return std::string(provider->organisation);
    if (!domain::isQueryable(key))
        return {};
    return domain::registrableDomain(key);
}

} // namespace

std::string organisationOf(std::string_view host)
{
    static thread_local Memo<std::string, 4096> memo;
    return memo.get(host, workOutOrganisation);
}

namespace {

// A domain, and no provider's word.
bool isDomain(std::string_view organisation)
{
    constexpr auto hasDot = [](const Provider &provider) { return provider.organisation.find('.') != std::string_view::npos; };
    static_assert(std::none_of(std::begin(providers), std::end(providers), hasDot));
    return organisation.find('.') != std::string_view::npos;
}

} // namespace

bool isOfOrganisation(std::string_view host, std::string_view organisation)
{
    // It is the end of its hosts' names.
    if (isDomain(organisation) && !endsWithIgnoreCase(bareHost(host), organisation))
        return false;
    return organisationOf(host) == organisation;
}

namespace {

std::unordered_set<std::string_view> organisationsWithout(Role other)
{
    std::unordered_set<std::string_view> organisations;
    for (const Provider &provider : providers) {
        if (provider.role != other)
            organisations.insert(provider.organisation);
    }
    return organisations;
}

} // namespace

bool isMailboxProvider(std::string_view organisation)
{
    static const std::unordered_set<std::string_view> known = organisationsWithout(Role::Gateway);
    return !isDomain(organisation) && known.contains(organisation);
}

bool isGateway(std::string_view organisation)
{
    static const std::unordered_set<std::string_view> known = organisationsWithout(Role::Mailboxes);
    return !isDomain(organisation) && known.contains(organisation);
}

bool isMicrosoftInternal(const IpAddress &ip)
{
    // Its outbound pools share some of these networks; their machines have other names (isMicrosoftInternalName).
    constexpr std::string_view networks[] = {"2603:1000::/24", "2a01:111::/32", "40.92.0.0/15", "40.107.0.0/16", "52.100.0.0/14", "104.47.0.0/17"};
    return ip.isPrivate() || std::any_of(std::begin(networks), std::end(networks), [&](std::string_view text) {
               const auto network = IpNetwork::parse(text);
               return network && network->contains(ip);
           });
}

bool isMicrosoftInternalName(std::string_view host)
{
    const std::string key = hostKey(host);
    for (const std::string_view ending :
         {".prod.outlook.com", ".prod.exchangelabs.com", ".prod.protection.outlook.com", ".outlook.office365.com", ".outlook.office.com"}) {
        if (key.ends_with(ending))
            return true;
    }
    return false;
}

bool mayBeReceivers(const authres::Recorded &field)
{
    const bool ownName = equalsIgnoreCase(field.header, "Authentication-Results") || equalsIgnoreCase(field.header, "Received-SPF");
    return ownName && std::find(field.problems.begin(), field.problems.end(), "authserv-id-invalid") == field.problems.end();
}

} // namespace heloscope::received
