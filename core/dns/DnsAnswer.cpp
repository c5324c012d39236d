#include "core/dns/DnsAnswer.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace heloscope {

namespace {

constexpr DnsType allTypes[] = {DnsType::A,   DnsType::NS,   DnsType::CNAME, DnsType::PTR,    DnsType::MX,
                                DnsType::TXT, DnsType::AAAA, DnsType::DS,    DnsType::DNSKEY, DnsType::TLSA};

} // namespace

std::string_view toString(DnsType type)
{
    switch (type) {
    case DnsType::A: return "A";
    case DnsType::NS: return "NS";
    case DnsType::CNAME: return "CNAME";
    case DnsType::PTR: return "PTR";
    case DnsType::MX: return "MX";
    case DnsType::TXT: return "TXT";
    case DnsType::AAAA: return "AAAA";
    case DnsType::DS: return "DS";
    case DnsType::DNSKEY: return "DNSKEY";
    case DnsType::TLSA: return "TLSA";
    }
    return "?";
}

std::optional<DnsType> parseDnsType(std::string_view text)
{
    for (const DnsType type : allTypes) {
        if (equalsIgnoreCase(text, toString(type)))
            return type;
    }
    return std::nullopt;
}

std::string_view toString(DnsStatus status)
{
    switch (status) {
    case DnsStatus::Answered: return "answered";
    case DnsStatus::NoSuchDomain: return "no-such-domain";
    case DnsStatus::NoData: return "no-data";
    case DnsStatus::Failed: return "failed";
    case DnsStatus::NotAsked: return "not-asked";
    }
    return "?";
}

DnsKey::DnsKey(std::string_view lowerName, DnsType ofType)
    : name(lowerName),
      type(ofType),
      hash(std::hash<std::string_view>{}(lowerName)*31 + std::size_t(ofType))
{
}

DnsAnswers::DnsAnswers(std::initializer_list<DnsEntry> entries)
{
    for (const DnsEntry &entry : entries)
        insert(std::make_shared<const DnsEntry>(entry));
}

std::vector<DnsEntryPtr>::iterator DnsAnswers::placeOf(const DnsQuestion &question)
{
    return std::lower_bound(m_entries.begin(), m_entries.end(), question,
                            [](const DnsEntryPtr &entry, const DnsQuestion &wanted) { return entry->first < wanted; });
}

DnsAnswers::const_iterator DnsAnswers::find(const DnsQuestion &question) const
{
    const auto place = const_cast<DnsAnswers *>(this)->placeOf(question);
    return place != m_entries.end() && (*place)->first == question ? const_iterator(&*place) : end();
}

const DnsAnswer &DnsAnswers::at(const DnsQuestion &question) const
{
    const const_iterator found = find(question);
    if (found == end())
        throw std::out_of_range("DnsAnswers::at");
    return found->second;
}

void DnsAnswers::insert(DnsEntryPtr entry)
{
    const auto place = placeOf(entry->first);
    if (place == m_entries.end() || (*place)->first != entry->first)
        m_entries.insert(place, std::move(entry));
}

void DnsAnswers::set(DnsEntryPtr entry)
{
    const auto place = placeOf(entry->first);
    if (place != m_entries.end() && (*place)->first == entry->first)
        *place = std::move(entry);
    else
        m_entries.insert(place, std::move(entry));
}

bool noServerReachable(const DnsAnswers &answers)
{
    bool tried = false;
    for (const auto &[question, answer] : answers) {
        if (answer.status == DnsStatus::NotAsked || question == existenceProbe)
            continue;
        const bool nobodyThere = answer.error == "UNREACHABLE" || answer.error == "DENIES-ALL";
        const bool overHttps = answer.server.starts_with("https:");
        if (answer.status != DnsStatus::Failed || !nobodyThere || overHttps)
            return false;
        tried = true;
    }
    return tried;
}

} // namespace heloscope
