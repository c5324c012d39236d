// The member "batv": keys of signed return addresses, and schemes of the reader's own.

#include "core/profile/ProfileJsonParts.h"

#include <algorithm>

namespace heloscope::profile {

namespace {

constexpr std::string_view schemes[] = {"prvs", "prvs9", "btv1", "msprvs1", "qmail", "serial"};
constexpr std::string_view hashes[] = {"md5", "sha1", "sha256", "sha512"};
constexpr std::string_view encodings[] = {"hex", "base64", "base64url", "base32"};
constexpr int longestLifetime = 3650; // days

struct SerialField {
    const char *name;
    std::string Profile::SerialScheme::*member;
};
constexpr SerialField serialFields[] = {
    {"where", &Profile::SerialScheme::where}, {"pattern", &Profile::SerialScheme::pattern},   {"hash", &Profile::SerialScheme::hash},
    {"input", &Profile::SerialScheme::input}, {"encoding", &Profile::SerialScheme::encoding},
};

template<std::size_t Size> bool isOneOf(const std::string &value, const std::string_view (&known)[Size])
{
    return std::find(std::begin(known), std::end(known), value) != std::end(known);
}

Result<void> readWhole(const Json &object, const char *name, int most, const std::string &where, std::optional<int> &value)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null())
        return {};
    if (!found->is_number_integer() || found->get<std::int64_t>() < 0 || found->get<std::int64_t>() > most)
        return wrong(where + name, most == 9 ? "is not a digit" : "is not a number of days");
    value = found->get<int>();
    return {};
}

Result<void> readSerial(const Json &item, const std::string &where, Profile::BatvKey &key)
{
    Profile::SerialScheme &serial = key.serial;
    for (const SerialField &field : serialFields) {
        auto text = textOf(item, field.name, where);
        if (!text)
            return tl::unexpected(text.error());
        if (item.contains(field.name))
            serial.*field.member = std::move(*text);
    }
    if (const auto issued = item.find("issued"); issued != item.end() && !issued->is_null()) {
        auto texts = readTexts(*issued, where + "issued");
        if (!texts)
            return tl::unexpected(texts.error());
        serial.issued = std::move(*texts);
    }
    std::optional<int> days;
    if (auto read = readWhole(item, "lifetime_days", longestLifetime, where, days); !read)
        return read;
    serial.lifetimeDays = days.value_or(0);
    if (key.scheme != "serial")
        return {};
    if (!isOneOf(serial.hash, hashes))
        return wrong(where + "hash", "is not one of md5, sha1, sha256, sha512");
    if (!isOneOf(serial.encoding, encodings))
        return wrong(where + "encoding", "is not one of hex, base64, base64url, base32");
    if (serial.pattern.find("{serial}") == std::string::npos && serial.pattern.find("{mac") == std::string::npos)
        return wrong(where + "pattern", "has neither {serial} nor {mac}");
    return {};
}

} // namespace

Result<void> readBatv(const Json &value, Profile &profile)
{
    if (!value.is_array())
        return wrong("batv", "is not a list");
    for (const Json &item : value) {
        const std::string where = "batv[" + std::to_string(profile.batv.size()) + "].";
        if (!item.is_object())
            return wrong(where, "is not an object");
        if (auto known = onlyKnown(item,
                                   {"scheme", "key_number", "key", "since", "mandatory", "address_for_hash", "where", "pattern", "issued", "hash", "input",
                                    "encoding", "lifetime_days"},
                                   where);
            !known)
            return known;
        Profile::BatvKey key;
        for (const auto &[name, member] : {std::pair{"scheme", &key.scheme}, {"since", &key.since}, {"address_for_hash", &key.addressForHash}}) {
            auto text = textOf(item, name, where);
            if (!text)
                return tl::unexpected(text.error());
            if (item.contains(name))
                *member = *text;
        }
        auto secret = textOf(item, "key", where);
        if (!secret)
            return tl::unexpected(secret.error());
        key.key = std::move(*secret);
        if (!isOneOf(key.scheme, schemes))
            return wrong(where + "scheme", "is not one of prvs, prvs9, btv1, msprvs1, qmail, serial");
        if (auto read = readWhole(item, "key_number", 9, where, key.keyNumber); !read)
            return read;
        if (const auto mandatory = item.find("mandatory"); mandatory != item.end() && !mandatory->is_null()) {
            if (!mandatory->is_boolean())
                return wrong(where + "mandatory", "is not true or false");
            key.mandatory = mandatory->get<bool>();
        }
        if (auto read = readSerial(item, where, key); !read)
            return read;
        profile.batv.push_back(std::move(key));
    }
    return {};
}

nlohmann::ordered_json writeBatvKey(const Profile::BatvKey &key, Secrets secrets)
{
    nlohmann::ordered_json item = {{"scheme", key.scheme}};
    if (key.keyNumber)
        item["key_number"] = *key.keyNumber;
    if (secrets == Secrets::Include)
        item["key"] = std::string(key.key.view());
    if (!key.since.empty())
        item["since"] = key.since;
    item["mandatory"] = key.mandatory;
    if (!key.addressForHash.empty())
        item["address_for_hash"] = key.addressForHash;
    if (key.scheme != "serial")
        return item;
    for (const SerialField &field : serialFields)
        item[field.name] = key.serial.*field.member;
    if (secrets == Secrets::Include && !key.serial.issued.empty())
        item["issued"] = key.serial.issued;
    if (key.serial.lifetimeDays > 0)
        item["lifetime_days"] = key.serial.lifetimeDays;
    return item;
}

} // namespace heloscope::profile
