#include "app/cli/Redaction.h"

#include "core/base/Ascii.h"
#include "core/message/Address.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace heloscope::cli {

namespace {

constexpr std::size_t shortestName = 4;   // "Ann" would be masked inside "Announcement"
constexpr std::size_t mostNames = 200;    // each is looked for on its own
constexpr std::size_t longestToken = 512; // an address has 320 octets at most
constexpr const char *recipientFields[] = {"To", "Cc", "Bcc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Apparently-To"};

// What addresses, host names and IP addresses are made of.
bool isTokenCharacter(char c) { return isAlnum(c) || std::string_view("@._-+=:%/").find(c) != std::string_view::npos || static_cast<unsigned char>(c) > 0x7F; }

class Marks {
public:
    void addPerson(const std::string &address) { add(address, "person", m_persons); }
    void addHost(const std::string &host) { add(host, "host", m_hosts); }
    void addDomain(const std::string &domain)
    {
        if (!domain.empty())
            m_domains.emplace(lowered(domain), "[own domain " + std::to_string(m_domains.size() + 1) + "]");
    }
    void addName(const std::string &name)
    {
        if (name.size() >= shortestName && m_names.size() < mostNames && std::find(m_names.begin(), m_names.end(), name) == m_names.end())
            m_names.push_back(name);
    }

    /// The mark for a whole token, or empty.
    std::string markOf(std::string_view token) const;
    const std::vector<std::string> &names() const { return m_names; }

private:
    void add(const std::string &what, const char *kind, std::size_t &count)
    {
        if (!what.empty() && m_exact.emplace(lowered(what), std::string()).second)
            m_exact[lowered(what)] = "[" + std::string(kind) + " " + std::to_string(++count) + "]";
    }
    std::string markOfHost(std::string_view host) const;

    std::unordered_map<std::string, std::string> m_exact;   // lower case -> mark
    std::unordered_map<std::string, std::string> m_domains;
    std::vector<std::string> m_names;
    std::size_t m_persons = 0, m_hosts = 0;
};

// The own domain `host` is, or is below.
std::string Marks::markOfHost(std::string_view host) const
{
    for (;;) {
        if (const auto found = m_domains.find(std::string(host)); found != m_domains.end())
            return found->second;
        const std::size_t dot = host.find('.');
        if (dot == std::string_view::npos)
            return {};
        host.remove_prefix(dot + 1);
    }
}

std::string Marks::markOf(std::string_view token) const
{
    const std::string text = lowered(token);
    if (const auto found = m_exact.find(text); found != m_exact.end())
        return found->second;
    // user=own.example@list.example, smtp.mailfrom=user@own.example, mailto:user@own.example: the part that names the own side.
    for (std::size_t at = text.find_first_of("=:/"); at != std::string::npos; at = text.find_first_of("=:/", at + 1)) {
        const std::string rest = text.substr(at + 1);
        if (const auto found = m_exact.find(rest); found != m_exact.end())
            return std::string(token.substr(0, at + 1)) + found->second;
        if (std::string mark = markOfHost(std::string_view(rest).substr(0, rest.find('@'))); !mark.empty())
            return mark;
    }
    return markOfHost(std::string_view(text).substr(text.rfind('@') + 1));
}

Marks marksFor(const Report &report, const Profile &profile)
{
    Marks marks;
    for (const std::string &address : profile.addresses)
        marks.addPerson(address);
    marks.addPerson(profile.recipient);
    for (const std::string &domain : profile.domains)
        marks.addDomain(domain);
    for (const auto *hosts : {&profile.receivingHosts, &profile.outboundHosts}) {
        for (const std::string &host : *hosts)
            marks.addDomain(host);
    }
    for (const auto *networks : {&profile.outboundIps, &profile.usualSubmissionIps}) {
        for (const IpNetwork &network : *networks)
            marks.addHost(network.address.toString());
    }
    if (report.message) {
        for (const char *name : recipientFields) {
            for (const std::size_t index : report.message->find(name)) {
                for (const Mailbox &mailbox : parseAddressList(report.message->value(report.message->fields()[index])).mailboxes) {
                    marks.addPerson(mailbox.address());
                    marks.addName(mailbox.displayName);
                }
            }
        }
    }
    for (std::size_t i = 0; i < report.path.hops.size() && i < report.path.zones.size(); ++i) {
        const received::Hop &hop = report.path.hops[i];
        marks.addPerson(hop.forAddress);
        if (report.path.zones[i] == received::Zone::Claimed)
            continue;
        marks.addHost(hop.by);
        if (report.path.zones[i] == received::Zone::Yours) {
            for (const std::string &host : {hop.fromName, hop.helo, hop.rdns, hop.ip})
                marks.addHost(host);
        }
    }
    return marks;
}

std::string withoutNames(std::string text, const Marks &marks)
{
    for (const std::string &name : marks.names()) {
        std::string out;
        std::size_t from = 0;
        for (std::size_t at; (at = text.find(name, from)) != std::string::npos; from = at + name.size())
            out.append(text, from, at - from).append("[name]");
        text = out.append(text, from);
    }
    return text;
}

} // namespace

std::string redacted(const std::string &text, const Report &report, const Profile &profile)
{
    const Marks marks = marksFor(report, profile);
    const std::string nameless = withoutNames(text, marks);
    std::string out;
    for (std::size_t at = 0; at < nameless.size();) {
        if (nameless[at] == '\\') { // a JSON escape is not part of the word behind it
            const std::size_t length = at + 1 < nameless.size() && nameless[at + 1] == 'u' ? 6 : 2;
            out += nameless.substr(at, length);
            at += std::min(length, nameless.size() - at);
            continue;
        }
        if (!isTokenCharacter(nameless[at])) {
            out += nameless[at++];
            continue;
        }
        std::size_t end = at;
        while (end < nameless.size() && isTokenCharacter(nameless[end]))
            ++end;
        // Punctuation of the sentence around it is not part of a name.
        std::size_t last = end;
        while (last > at && !isAlnum(nameless[last - 1]) && static_cast<unsigned char>(nameless[last - 1]) < 0x80)
            --last;
        const std::string mark = last - at <= longestToken ? marks.markOf(std::string_view(nameless).substr(at, last - at)) : std::string();
        out += mark.empty() ? nameless.substr(at, last - at) : mark;
        out += nameless.substr(last, end - last);
        at = end;
    }
    return out;
}

} // namespace heloscope::cli
