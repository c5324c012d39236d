#include "core/dns/AnswersFile.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/IpAddress.h"
#include "core/base/Json.h"
#include "core/base/Utf8.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <limits>

namespace heloscope {

namespace {

using nlohmann::json;

constexpr int maxAliases = 16; // as resolvers do; a longer chain is a loop or an attack

tl::unexpected<Error> wrong(const std::string &place, std::string_view what) { return failure("answers-file", place + std::string(what)); }

/// Lower case, A-labels where it is a host name, no final dot.
std::string normalName(std::string_view name)
{
    if (!isAscii(name)) {
        if (auto ascii = domain::toAscii(name))
            return *ascii;
    }
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return lowered(name);
}

/// The value as DnsAnswer holds it, or nothing where `text` does not fit `type`.
std::optional<std::string> normalValue(DnsType type, std::string_view text)
{
    switch (type) {
    case DnsType::A:
    case DnsType::AAAA: {
        const bool v6 = text.find(':') != std::string_view::npos;
        const auto address = IpAddress::parse(trimmed(text));
        if (!address || v6 != (type == DnsType::AAAA))
            return std::nullopt;
        return address->toString();
    }
    case DnsType::MX: {
        const std::string_view record = trimmed(text);
        const std::size_t space = record.find_first_of(" \t");
        const auto preference = parseDecimal(record.substr(0, space), 65535);
        if (!preference)
            return std::nullopt;
        const std::string host = normalName(space == std::string_view::npos ? "" : trimmed(record.substr(space)));
        return std::to_string(*preference) + " " + (host.empty() ? "." : host);
    }
    case DnsType::NS:
    case DnsType::CNAME:
    case DnsType::PTR: return normalName(trimmed(text));
    case DnsType::TXT:
    case DnsType::DS:
    case DnsType::DNSKEY:
    case DnsType::TLSA: return std::string(text);
    }
    return std::nullopt;
}

const json *member(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

/// The text of an optional member; nothing where it is absent. An error where it is there and no text.
Result<std::optional<std::string>> textMember(const json &object, const char *name, const std::string &place)
{
    const json *value = member(object, name);
    if (!value)
        return std::optional<std::string>();
    if (!value->is_string())
        return wrong(place, std::string(".") + name + " is not text");
    return std::optional<std::string>(value->get_ref<const std::string &>());
}

Result<std::optional<std::string>> base64Member(const json &object, const char *name, const std::string &place)
{
    auto text = textMember(object, name, place);
    if (!text || !*text)
        return text;
    auto octets = decodeBase64(**text);
    if (!octets)
        return wrong(place, std::string(".") + name + " is not base64");
    return std::optional<std::string>(std::move(*octets));
}

std::optional<UnixTime> timeMember(const json &object, const char *name)
{
    const json *value = member(object, name);
    return value && value->is_string() ? parseRfc3339(value->get_ref<const std::string &>()) : std::nullopt;
}

std::optional<DnsStatus> parseNegative(std::string_view text)
{
    if (equalsIgnoreCase(text, "NXDOMAIN"))
        return DnsStatus::NoSuchDomain;
    if (equalsIgnoreCase(text, "NODATA"))
        return DnsStatus::NoData;
    return std::nullopt;
}

} // namespace

Result<AnswersFile::Item> AnswersFile::readItem(const json &object, const std::string &place)
{
    if (!object.is_object())
        return wrong(place, " is not an object");
    Item item;
    const auto name = textMember(object, "name", place);
    const auto type = textMember(object, "type", place);
    if (!name || !type)
        return tl::unexpected(!name ? name.error() : type.error());
    if (!*name || normalName(**name).empty())
        return wrong(place, ".name is missing");
    if (!*type || (*type)->empty())
        return wrong(place, ".type is missing");
    item.name = normalName(**name);
    item.type = parseDnsType(**type);
    if (!item.type)
        return item; // CONTRACT: other types are kept and ignored

    if (const json *ttl = member(object, "ttl")) {
        if (!ttl->is_number())
            return wrong(place, ".ttl is not a number");
        const double seconds = ttl->get<double>();
        item.entry.ttl = std::uint32_t(std::clamp(seconds, 0.0, double(std::numeric_limits<std::uint32_t>::max())));
    }
    if (const json *secure = member(object, "secure")) {
        if (!secure->is_boolean())
            return wrong(place, ".secure is neither true nor false");
        item.entry.secure = secure->get<bool>();
    }
    if (const json *aliases = member(object, "aliases"); aliases && aliases->is_array()) {
        for (const json &alias : *aliases) {
            if (alias.is_string())
                item.entry.aliases.push_back(normalName(alias.get_ref<const std::string &>()));
        }
    }
    item.entry.askedAt = timeMember(object, "asked_at");
    if (const json *server = member(object, "server"); server && server->is_string())
        item.entry.server = server->get<std::string>();
    const auto wire = base64Member(object, "wire", place);
    const auto octets = base64Member(object, "octets", place);
    const auto error = textMember(object, "error", place);
    const auto status = textMember(object, "status", place);
    const auto value = textMember(object, "value", place);
    if (!wire || !octets || !error || !status || !value)
        return tl::unexpected((!wire ? wire.error() : !octets ? octets.error() : !error ? error.error() : !status ? status.error() : value.error()));
    item.entry.wire = wire->value_or("");
    if (*error) {
        if ((*error)->empty())
            return wrong(place, ".error is empty");
        item.entry.error = **error;
        return item;
    }
    if (*status) {
        item.entry.status = parseNegative(**status);
        if (!item.entry.status)
            return wrong(place, ".status is neither NXDOMAIN nor NODATA");
        return item;
    }
    if (!*value)
        return wrong(place, ".value is missing");
    auto normal = *octets ? octets->value() : normalValue(*item.type, **value);
    if (!normal)
        return wrong(place, ".value is no " + std::string(toString(*item.type)) + " record");
    item.entry.values.push_back(std::move(*normal));
    return item;
}

Result<void> AnswersFile::add(std::string_view text)
{
    const auto document = parseJson(text);
    if (!document)
        return tl::unexpected(document.error());
    const json *list = document->is_array() ? &*document : document->is_object() ? member(*document, "answers") : nullptr;
    if (!list || !list->is_array())
        return failure("answers-file", "neither a list of answers nor an object with \"answers\"");
    const std::optional<UnixTime> recordedAt = document->is_object() ? timeMember(*document, "recorded_at") : std::nullopt;
    std::vector<Item> items;
    items.reserve(list->size());
    for (const json &object : *list) {
        auto item = readItem(object, "answers[" + std::to_string(items.size()) + "]");
        if (!item)
            return tl::unexpected(item.error());
        if (!item->entry.askedAt)
            item->entry.askedAt = recordedAt;
        items.push_back(std::move(*item));
    }
    ++m_files;
    for (Item &item : items)
        file(std::move(item));
    return {};
}

Result<void> AnswersFile::addShort(std::string_view key, std::string_view value)
{
    const std::string place = "dns[\"" + toUtf8(key.substr(0, 100)) + "\"]";
    const std::string_view trimmedKey = trimmed(key);
    const std::size_t space = trimmedKey.find_last_of(" \t");
    if (space == std::string_view::npos)
        return wrong(place, " is not \"name TYPE\"");
    Item item;
    item.name = normalName(trimmed(trimmedKey.substr(0, space)));
    item.type = parseDnsType(trimmedKey.substr(space + 1));
    if (item.name.empty())
        return wrong(place, " is not \"name TYPE\"");
    if (item.type) {
        auto normal = normalValue(*item.type, value);
        if (!normal)
            return wrong(place, " is no " + std::string(toString(*item.type)) + " record");
        item.entry.values.push_back(std::move(*normal));
    }
    ++m_files;
    file(std::move(item));
    return {};
}

void AnswersFile::file(Item item)
{
    if (item.entry.status != DnsStatus::NoSuchDomain)
        addName(item.name);
    if (!item.type)
        return;
    item.entry.file = m_files;
    auto [it, inserted] = m_entries.try_emplace(DnsQuestion{std::move(item.name), *item.type}, std::move(item.entry));
    Entry &known = it->second;
    // A second record of the same question in the same file is one more value; an error or negative answer stands alone.
    if (!inserted && known.file == m_files && !known.values.empty())
        known.values.insert(known.values.end(), item.entry.values.begin(), item.entry.values.end());
}

void AnswersFile::addName(std::string_view name)
{
    // Parents exist as empty non-terminals (RFC 8020 §2). Where one is known, so are its own.
    while (!name.empty() && m_names.emplace(name).second)
        name = domain::parent(name);
}

const AnswersFile::Entry *AnswersFile::find(const std::string &name, DnsType type) const
{
    const auto it = m_entries.find(DnsQuestion{name, type});
    return it == m_entries.end() ? nullptr : &it->second;
}

std::optional<std::string> AnswersFile::wildcardFor(std::string_view name) const
{
    for (name = domain::parent(name); !name.empty(); name = domain::parent(name)) {
        if (!m_names.contains(name))
            continue;
        std::string wildcard = "*." + std::string(name);
        return m_names.contains(wildcard) ? std::optional(std::move(wildcard)) : std::nullopt;
    }
    return std::nullopt;
}

void AnswersFile::fill(DnsAnswer &answer, const Entry &entry)
{
    answer.wire = entry.wire;
    answer.aliases.insert(answer.aliases.end(), entry.aliases.begin(), entry.aliases.end());
    std::size_t octets = 0;
    for (const std::string &value : entry.values)
        octets += value.size();
    if (!entry.error.empty() || octets > maxTxtAnswerBytes) {
        answer.status = DnsStatus::Failed;
        answer.error = entry.error.empty() ? std::string(tooLargeError) : entry.error;
        return;
    }
    answer.status = entry.status.value_or(DnsStatus::Answered);
    answer.values = entry.values;
}

std::optional<DnsAnswer> AnswersFile::lookUp(const DnsQuestion &question, bool closedWorld) const
{
    const auto absent = [closedWorld](DnsAnswer answer, DnsStatus status) {
        answer.status = status;
        return closedWorld ? std::optional(std::move(answer)) : std::nullopt;
    };
    DnsAnswer answer;
    std::string name = question.name;
    for (int step = 0; step <= maxAliases; ++step) {
        std::string owner = name;
        if (!m_names.contains(name) && !find(name, question.type)) {
            auto wildcard = wildcardFor(name);
            if (!wildcard)
                return absent(std::move(answer), DnsStatus::NoSuchDomain);
            owner = std::move(*wildcard);
        }
        const Entry *final = find(owner, question.type);
        const Entry *entry = final || question.type == DnsType::CNAME ? final : find(owner, DnsType::CNAME);
        if (!entry || (!final && entry->values.empty()))
            return absent(std::move(answer), DnsStatus::NoData);
        if (entry->ttl)
            answer.ttl = std::min(answer.ttl.value_or(*entry->ttl), *entry->ttl);
        // A chain is as secure as its weakest link; one that says nothing says nothing about the whole.
        if (step == 0)
            answer.secure = entry->secure;
        else if (answer.secure != entry->secure)
            answer.secure.reset();
        if (!answer.askedAt)
            answer.askedAt = entry->askedAt;
        if (answer.server.empty())
            answer.server = entry->server;
        if (final) {
            fill(answer, *final);
            return answer;
        }
        name = entry->values.front();
        answer.aliases.push_back(name);
    }
    answer.status = DnsStatus::Failed;
    answer.error = "LOOP";
    return answer;
}

std::size_t AnswersFile::answer(const std::set<DnsQuestion> &questions, bool closedWorld, DnsTable &table) const
{
    std::size_t found = 0;
    for (const DnsQuestion &question : questions) {
        if (auto reply = lookUp(question, closedWorld)) {
            table.insert(question, std::move(*reply));
            ++found;
        }
    }
    return found;
}

} // namespace heloscope
