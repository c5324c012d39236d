// Writers known by the name of the host: providers whose lines carry no product comment.
#include "core/received/Writers.h"

#include "core/base/Ascii.h"
#include "core/received/Transport.h"

namespace heloscope::received {
namespace {

bool below(std::string_view host, std::string_view domain)
{
    return host == domain || (host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
}

/// A Google host writes Google ids. Internal steps name an address of their 10/8 or 2002::/16 network or a bare machine name.
bool isGoogle(const Context &c)
{
    if (below(c.host, "google.com") || below(c.host, "gmail.com") || below(c.host, "googlemail.com"))
        return !c.hop.id.empty();
    if (endsInDate(c.hop.id) && isGoogleId(c.hop.id.substr(0, c.hop.id.find('.'))))
        return true;
    const bool numbered = c.host.starts_with("10.") || c.host.starts_with("2002:a");
    if (numbered && !c.line[ClauseName::From].present && (equalsIgnoreCase(c.hop.with, "http") || c.host.starts_with("2002:a")))
        return true;
    const bool internal = numbered || (c.host.find('.') == std::string_view::npos && !c.line[ClauseName::From].present);
    return internal && isGoogleId(c.hop.id);
}
bool isGmailApi(const Context &c) { return below(c.host, "gmailapi.google.com") || equalsIgnoreCase(c.hop.with, "HTTPREST"); }

bool isSendGrid(const Context &c)
{
    for (const std::string_view beginning : {"filterdrecv-", "recvd-", "geopod-ismtpd", "ismtpd"}) {
        if (c.host.starts_with(beginning))
            return true;
    }
    return false;
}

bool isYahooHost(const Context &c)
{
    return below(c.host, "yahoo.com") || below(c.host, "yahoodns.net") || below(c.host, "yahoo.co.jp") || below(c.host, "ymail.com");
}
bool isYahooGroups(const Context &c)
{
    return isYahooHost(c) && c.host.find(".grp.") != std::string_view::npos && (equalsIgnoreCase(c.hop.with, "NNFMP") || equalsIgnoreCase(c.hop.with, "QMQP"));
}
/// Yahoo's own protocols and web front ends; a Yahoo host with `local` or plain `smtp` is a ratware line.
bool isYahoo(const Context &c)
{
    if (isYahooHost(c))
        return !c.hop.with.empty() && !equalsIgnoreCase(c.hop.with, "local") && c.hop.with != "smtp" && c.hop.with != "esmtp";
    return c.host.starts_with("10.") && startsWithIgnoreCase(c.hop.with, "SMTP") && c.peer.helo.has_value();
}

bool isMandrill(const Context &c) { return below(c.host, "mandrillapp.com"); }
bool isAol(const Context &c)
{
    return (below(c.host, "aol.com") || below(c.host, "aol.net")) && !equalsIgnoreCase(c.hop.with, "NNFMP") && !equalsIgnoreCase(c.hop.with, "local")
        && !equalsIgnoreCase(c.hop.with, "QMQP") && c.product.size() < 3;
}
bool isGoDaddy(const Context &c) { return c.host.find("hosting relay") != std::string_view::npos; }
/// "0M5u99-1Y5SBn46rB-00xoWE": how the mail system of GMX, web.de and IONOS numbers its mails; later ids have a shorter end.
bool isNemesis(const Context &c)
{
    constexpr std::string_view shape = "xxxxxx-xxxxxxxxxx-xxxxxx";
    if (c.hop.id.size() != shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '-' ? c.hop.id[i] != '-' : !isAlnum(c.hop.id[i]))
            return false;
    }
    return true;
}
bool isHotmailWeb(const Context &c) { return (below(c.host, "hotmail.com") || below(c.host, "hotmail.msn.com")) && equalsIgnoreCase(c.hop.with, "http"); }
bool isSes(const Context &c) { return (below(c.host, "amazonaws.com") || below(c.host, "amazonses.com")) && c.host.find("smtp") != std::string_view::npos; }

// clang-format off
constexpr Writer writers[] = {
    {"gmail-http", "", isGmailApi, NameMeaning::NoHelo, true},
    {"gmail", "", isGoogle},
    {"sendgrid", "", isSendGrid, NameMeaning::HeloOnly},
    {"mandrill", "", isMandrill, NameMeaning::NoHelo},
    {"mimecast", "", [](const Context &c) { return below(c.host, "mimecast.com") || below(c.host, "mimecast.co.za") || c.hop.id.starts_with("us-mta-"); }},
    {"proofpoint", "", [](const Context &c) { return below(c.host, "pphosted.com") || below(c.host, "ppops.net") || below(c.host, "ppe-hosted.com"); }},
    {"zoho", "", [](const Context &c) { return c.host.starts_with("mx.zoho") || below(c.host, "zoho.com") || below(c.host, "zoho.eu") || below(c.host, "zoho.in"); }},
    {"gmx-nemesis", "", isNemesis},
    {"yandex", "", [](const Context &c) { return below(c.host, "yandex.net") || below(c.host, "yandex.ru"); }},
    {"improvmx", "", [](const Context &c) { return below(c.host, "improvmx.com"); }},
    {"messagelabs", "", [](const Context &c) { return below(c.host, "messagelabs.com"); }, NameMeaning::Resolved},
    {"aliyun", "", [](const Context &c) { return below(c.host, "aliyun-inc.com"); }, NameMeaning::NoHelo},
    {"aol", "", isAol},
    {"hotmail", "", isHotmailWeb, NameMeaning::NoHelo},
    {"godaddy", "", isGoDaddy},
    {"ses", "", isSes},
    {"postini", "", [](const Context &c) { return below(c.host, "postini.com"); }, NameMeaning::NoHelo},
    {"yahoo-groups", "", isYahooGroups, NameMeaning::Resolved},
    {"yahoo", "", isYahoo, NameMeaning::Resolved},
    {"fortimail", "", [](const Context &c) { return c.host.starts_with("fortimail"); }},
    {"exim", "", [](const Context &c) { return c.host == "exim4" || c.host == "exim"; }, NameMeaning::NoHelo},
};
// clang-format on

} // namespace

std::span<const Writer> providerWriters() { return writers; }

} // namespace heloscope::received
