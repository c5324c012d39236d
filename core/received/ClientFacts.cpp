#include "core/received/ClientFacts.h"

#include "core/base/Ascii.h"
#include "core/base/IpAddress.h"
#include "core/received/Hosts.h"
#include "core/received/Transport.h"

namespace heloscope::received {
namespace {

std::string_view property(const authres::MethodResult &result, std::string_view name)
{
    for (const auto &[key, value] : result.properties) {
        if (equalsIgnoreCase(key, name))
            return value;
    }
    return {};
}

std::string canonicalIp(std::string_view text)
{
    const auto ip = IpAddress::parseLenient(trimmed(text));
    return ip ? ip->toString() : std::string();
}

/// Microsoft: "spf=pass (sender IP is 192.0.2.1)".
std::string senderIpIn(const authres::MethodResult &result)
{
    constexpr std::string_view phrase = "sender IP is ";
    for (const auto &[key, value] : result.properties) {
        if (const std::size_t at = findIgnoreCase(value, phrase); at != std::string::npos) {
            const std::string_view rest = std::string_view(value).substr(at + phrase.size());
            return canonicalIp(rest.substr(0, rest.find_first_of(" );")));
        }
    }
    return {};
}

class FactReader {
public:
    FactReader(const Message &message, const Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile)
        : m_message(message),
          m_path(path),
          m_recorded(recorded)
    {
        if (!path.border)
            return;
        const Hop &border = path.hops[*path.border];
        m_above = border.field;
        m_below = m_above;
        // Rspamd writes its results under the receiver's own Received line; only the profile can say that a server does so.
        if (Profile::covers(profile.resultsBelow, hostKey(border.by)))
            m_below = *path.border + 1 < path.hops.size() ? path.hops[*path.border + 1].field : message.fields().size();
    }

    /// The first value of `spf` (Received-SPF key) or `results` (Authentication-Results property) that the reader's side recorded.
    std::string recorded(std::string_view spf, std::string_view results, FactSource &source) const
    {
        for (const bool received : {true, false}) {
            for (const authres::Recorded &field : m_recorded) {
                if (!isOwnPlace(field) || equalsIgnoreCase(field.header, "Received-SPF") != received)
                    continue;
                for (const authres::MethodResult &result : field.results) {
                    const std::string_view value = property(result, received ? spf : results);
                    if (value.empty())
                        continue;
                    source = received ? FactSource::ReceivedSpf : FactSource::AuthenticationResults;
                    return std::string(value);
                }
            }
        }
        return {};
    }

    std::string clientIp(FactSource &source) const
    {
        if (std::string ip = canonicalIp(recorded("client-ip", "smtp.remote-ip", source)); !ip.empty())
            return ip;
        if (std::string ip = canonicalIp(recorded("client-ip", "smtp.client-ip", source)); !ip.empty())
            return ip;
        for (const authres::Recorded &field : m_recorded) {
            if (!isOwnPlace(field))
                continue;
            for (const authres::MethodResult &result : field.results) {
                if (std::string ip = senderIpIn(result); !ip.empty()) {
                    source = FactSource::AuthenticationResults;
                    return ip;
                }
            }
        }
        source = FactSource::None;
        return {};
    }

    /// Microsoft and Barracuda write the peer into fields of their own; only believed in mail that such a host received.
    std::string vendorIp() const
    {
        const std::string_view name = isMicrosoft() ? "X-Sender-IP" : m_path.border && borderHop().software == "barracuda" ? "X-Barracuda-Connect" : "";
        const HeaderField *field = name.empty() ? nullptr : m_message.first(name);
        if (!field)
            return {};
        const std::string_view value = trimmed(m_message.value(*field));
        const std::size_t bracket = value.find('['); // "name[192.0.2.1]"
        return canonicalIp(bracket == std::string_view::npos ? value : value.substr(bracket));
    }

    /// RFC 5321 §4.4: the final server puts Return-Path on top. Exchange Online puts it further down, in place of any older one.
    std::optional<std::string> returnPath() const
    {
        const auto fields = m_message.find("Return-Path");
        std::optional<std::size_t> chosen;
        for (const std::size_t index : fields) {
            if (index < m_above && !chosen)
                chosen = index;
        }
        if (!chosen && !fields.empty() && (isMicrosoft() || fields.size() == 1))
            chosen = fields.back();
        if (!chosen)
            return std::nullopt;
        std::string_view value = trimmed(m_message.value(m_message.fields()[*chosen]));
        if (const std::size_t open = value.find('<'); open != std::string_view::npos)
            value = value.substr(open + 1, value.find('>', open) - open - 1);
        value = trimmed(value);
        // Debian's sendmail stores the null sender as <MAILER-DAEMON>.
        if (equalsIgnoreCase(value, "MAILER-DAEMON"))
            value = {};
        return std::string(value);
    }

private:
    bool isOwnPlace(const authres::Recorded &field) const
    {
        if (!mayBeReceivers(field))
            return false;
        return field.field < m_above || (field.field > m_above && field.field < m_below);
    }
    const Hop &borderHop() const { return m_path.hops[*m_path.border]; }
    bool isMicrosoft() const { return m_path.border && organisationOf(borderHop().by) == "microsoft"; }

    const Message &m_message;
    const Path &m_path;
    const std::vector<authres::Recorded> &m_recorded;
    std::size_t m_above = 0, m_below = 0;
};

/// The sender in front of the forwarder: SRS carries it (https://www.libsrs2.net/srs/srs.pdf, forms SRS0 and SRS1).
std::optional<std::string> beforeSrs(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    std::string_view local = address.substr(0, at);
    if (at == std::string_view::npos || local.size() < 6 || !startsWithIgnoreCase(local, "srs"))
        return std::nullopt;
    if (local[3] == '1') { // SRS1=hash=first-forwarder==hash=day=domain=local
        const std::size_t twice = local.find("==");
        if (twice == std::string_view::npos)
            return std::nullopt;
        local.remove_prefix(twice + 2);
    } else {
        local.remove_prefix(5);
    }
    // hash=day=domain=local; the local part may hold "=" itself.
    std::size_t starts[3];
    std::size_t from = 0;
    for (std::size_t &start : starts) {
        const std::size_t equal = local.find('=', from);
        if (equal == std::string_view::npos)
            return std::nullopt;
        start = from = equal + 1;
    }
    const std::string_view domain = local.substr(starts[1], starts[2] - 1 - starts[1]);
    if (domain.empty() || starts[2] >= local.size())
        return std::nullopt;
    return std::string(local.substr(starts[2])) + "@" + std::string(domain);
}

void readIp(const FactReader &reader, const Path &path, ClientFacts &facts)
{
    const Hop *border = path.border ? &path.hops[*path.border] : nullptr;
    const auto ip = border ? border->address : std::nullopt;
    if (ip && !ip->isLoopback() && !ip->isPrivate()) {
        facts.ip = border->ip;
        facts.ipSource = FactSource::Received;
        return;
    }
    FactSource source = FactSource::None;
    facts.ip = reader.clientIp(source);
    if (facts.ip.empty() && !(facts.ip = reader.vendorIp()).empty())
        source = FactSource::Vendor;
    facts.ipSource = source;
    if (facts.ip.empty() && ip && !ip->isLoopback()) {
        facts.ip = border->ip;
        facts.ipSource = FactSource::Received;
    }
}

void readHelo(const FactReader &reader, const Path &path, ClientFacts &facts)
{
    if (path.border && facts.ipSource != FactSource::None && !path.hops[*path.border].helo.empty()) {
        facts.helo = path.hops[*path.border].helo;
        facts.heloSource = FactSource::Received;
        return;
    }
    facts.helo = reader.recorded("helo", "smtp.helo", facts.heloSource);
}

void readMailFrom(const FactReader &reader, const Path &path, ClientFacts &facts)
{
    const Hop *border = path.border ? &path.hops[*path.border] : nullptr;
    std::optional<std::string> sender = reader.returnPath();
    if (sender && !path.forwarderBorder) {
        facts.mailFrom = std::move(sender);
        facts.mailFromSource = FactSource::ReturnPath;
        return;
    }
    if (border && border->hasEnvelopeFrom) {
        facts.mailFrom = border->envelopeFrom;
        facts.mailFromSource = FactSource::Received;
        return;
    }
    if (sender) { // at the forwarder's own border the sender was still the original one
        const auto original = beforeSrs(*sender);
        facts.mailFrom = original ? *original : *sender;
        facts.mailFromSource = FactSource::ReturnPath;
        return;
    }
    FactSource source = FactSource::None;
    const std::string value = reader.recorded("envelope-from", "smtp.mailfrom", source);
    const std::string_view bare = withoutAngles(value);
    if (!value.empty() && (bare.find('@') != std::string_view::npos || bare.empty())) {
        facts.mailFrom = std::string(bare);
        facts.mailFromSource = source;
    }
}

} // namespace

std::string recordedClientIp(const Message &message, const Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile,
                             FactSource &source)
{
    return FactReader(message, path, recorded, profile).clientIp(source);
}

ClientFacts readClientFacts(const Message &message, const Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile,
                            const Options &options)
{
    ClientFacts facts;
    const FactReader reader(message, path, recorded, profile);
    readIp(reader, path, facts);
    readHelo(reader, path, facts);
    readMailFrom(reader, path, facts);
    if (options.clientIp) {
        facts.ip = canonicalIp(*options.clientIp);
        facts.ipSource = FactSource::Given;
    }
    if (options.helo) {
        facts.helo = *options.helo;
        facts.heloSource = FactSource::Given;
    }
    if (options.mailFrom) {
        facts.mailFrom = std::string(withoutAngles(*options.mailFrom));
        facts.mailFromSource = FactSource::Given;
    }
    return facts;
}

} // namespace heloscope::received
