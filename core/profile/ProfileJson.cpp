// Reading and writing the profile of CONTRACT.md. One table of fields serves both directions where the type is plain.

#include "core/profile/Profile.h"

#include "core/base/Json.h"
#include "core/profile/ProfileJsonParts.h"

#include <algorithm>

namespace heloscope {

namespace profile {

tl::unexpected<Error> wrong(const std::string &field, const char *reason) { return failure("profile-field", field + " " + reason); }

// A member that must be text where it is present.
Result<std::string> textOf(const Json &object, const char *name, const std::string &where)
{
    const auto it = object.find(name);
    if (it == object.end() || it->is_null())
        return std::string();
    if (!it->is_string())
        return wrong(where + name, "is not text");
    return it->get<std::string>();
}

Result<void> onlyKnown(const Json &object, std::initializer_list<std::string_view> known, const std::string &where)
{
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            return wrong(where + key, "is not a field of a profile");
    }
    return {};
}

Result<std::vector<std::string>> readTexts(const Json &value, const std::string &name)
{
    if (!value.is_array())
        return wrong(name, "is not a list");
    std::vector<std::string> texts;
    for (const Json &item : value) {
        if (!item.is_string())
            return wrong(name + "[" + std::to_string(texts.size()) + "]", "is not text");
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

} // namespace profile

using namespace profile;

namespace {

struct TextListField {
    const char *name;
    std::vector<std::string> Profile::*member;
};
constexpr TextListField textLists[] = {
    {"addresses", &Profile::addresses},
    {"domains", &Profile::domains},
    {"outbound_hosts", &Profile::outboundHosts},
    {"usual_clients", &Profile::usualClients},
    {"receiving_hosts", &Profile::receivingHosts},
    {"results_below", &Profile::resultsBelow},
    {"authserv_ids", &Profile::authservIds},
    {"arc_sealers", &Profile::arcSealers},
    {"known_domains", &Profile::knownDomains},
};

struct NetworkListField {
    const char *name;
    std::vector<IpNetwork> Profile::*member;
};
constexpr NetworkListField networkLists[] = {
    {"outbound_ips", &Profile::outboundIps},
    {"usual_submission_ips", &Profile::usualSubmissionIps},
};

Result<void> readPeople(const Json &value, Profile &profile)
{
    if (!value.is_array())
        return wrong("known_people", "is not a list");
    for (const Json &item : value) {
        const std::string where = "known_people[" + std::to_string(profile.knownPeople.size()) + "].";
        if (!item.is_object())
            return wrong(where, "is not an object");
        if (auto known = onlyKnown(item, {"name", "address"}, where); !known)
            return known;
        const auto name = textOf(item, "name", where), address = textOf(item, "address", where);
        if (!name || !address)
            return tl::unexpected(name ? address.error() : name.error());
        profile.knownPeople.push_back({*name, *address});
    }
    return {};
}

Result<void> readSrs(const Json &value, Profile &profile)
{
    if (!value.is_array())
        return wrong("srs", "is not a list");
    for (const Json &item : value) {
        const std::string where = "srs[" + std::to_string(profile.srsSecrets.size()) + "].";
        if (!item.is_object())
            return wrong(where, "is not an object");
        if (auto known = onlyKnown(item, {"secret"}, where); !known)
            return known;
        auto secret = textOf(item, "secret", where);
        if (!secret)
            return tl::unexpected(secret.error());
        profile.srsSecrets.emplace_back(std::move(*secret));
    }
    return {};
}

Result<void> readSent(const Json &value, Profile &profile)
{
    if (!value.is_array())
        return wrong("sent", "is not a list");
    std::size_t index = 0;
    for (const Json &item : value) {
        const std::string where = "sent[" + std::to_string(index++) + "].";
        if (item.is_string()) {
            profile.sentPaths.push_back(item.get<std::string>());
            continue;
        }
        if (!item.is_object())
            return wrong(where, "is neither a path nor an object");
        if (auto known = onlyKnown(item, {"message_id", "date", "to", "subject"}, where); !known)
            return known;
        Profile::SentMessage sent;
        for (const auto &[name, member] : {std::pair{"message_id", &sent.messageId}, {"date", &sent.date}, {"subject", &sent.subject}}) {
            auto text = textOf(item, name, where);
            if (!text)
                return tl::unexpected(text.error());
            *member = *text;
        }
        if (const auto to = item.find("to"); to != item.end() && !to->is_null()) {
            if (to->is_string()) {
                sent.to.push_back(to->get<std::string>());
            } else {
                auto texts = readTexts(*to, where + "to");
                if (!texts)
                    return tl::unexpected(texts.error());
                sent.to = std::move(*texts);
            }
        }
        profile.sentMessages.push_back(std::move(sent));
    }
    return {};
}

Result<void> readField(const std::string &name, const Json &value, Profile &profile)
{
    if (value.is_null())
        return {};
    for (const TextListField &field : textLists) {
        if (name == field.name) {
            auto texts = readTexts(value, name);
            if (!texts)
                return tl::unexpected(texts.error());
            profile.*field.member = std::move(*texts);
            return {};
        }
    }
    for (const NetworkListField &field : networkLists) {
        if (name != field.name)
            continue;
        const auto texts = readTexts(value, name);
        if (!texts)
            return tl::unexpected(texts.error());
        for (const std::string &text : *texts) {
            const auto network = IpNetwork::parse(text);
            if (!network)
                return wrong(name, ("holds \"" + text.substr(0, 80) + "\", which is no IP address or network").c_str());
            (profile.*field.member).push_back(*network);
        }
        return {};
    }
    if (name == "known_people")
        return readPeople(value, profile);
    if (name == "batv")
        return readBatv(value, profile);
    if (name == "srs")
        return readSrs(value, profile);
    if (name == "sent")
        return readSent(value, profile);
    if (name == "recipient") {
        if (!value.is_string())
            return wrong(name, "is not text");
        profile.recipient = value.get<std::string>();
        return {};
    }
    if (name == "asn_zone") {
        const bool isName = value.is_string() && value.get<std::string>().find_first_of(" /\\:@") == std::string::npos;
        if (!isName || (!value.get<std::string>().empty() && value.get<std::string>().find('.') == std::string::npos))
            return wrong(name, "is not a domain name");
        profile.asnZone = value.get<std::string>();
        return {};
    }
    if (name == "dns") {
        if (!value.is_object())
            return wrong(name, "is not an object");
        for (const auto &[key, text] : value.items()) {
            if (!text.is_string())
                return wrong("dns[\"" + key + "\"]", "is not text");
            profile.dns.emplace_back(key, text.get<std::string>());
        }
        return {};
    }
    return wrong(name, "is not a field of a profile");
}

// The texts that the parser made of secrets go when it goes.
class SecretsWiped {
public:
    explicit SecretsWiped(Json &json) : m_json(json) {}
    SecretsWiped(const SecretsWiped &) = delete;
    SecretsWiped &operator=(const SecretsWiped &) = delete;
    ~SecretsWiped()
    {
        for (const char *list : {"batv", "srs"}) {
            if (!m_json.is_object() || !m_json.contains(list) || !m_json[list].is_array())
                continue;
            for (Json &item : m_json[list]) {
                for (const char *name : {"key", "secret"}) {
                    if (item.is_object() && item.contains(name) && item[name].is_string())
                        wipe(item[name].get_ref<std::string &>());
                }
            }
        }
    }

private:
    Json &m_json;
};

} // namespace

Result<Profile> parseProfile(std::string_view text)
{
    auto json = parseJson(text);
    if (!json)
        return failure("profile-json", "the profile is not valid JSON: " + json.error().detail);
    const SecretsWiped wiped(*json);
    if (!json->is_object())
        return failure("profile-json", "the profile is not a JSON object");
    Profile profile;
    for (const auto &[name, value] : json->items()) {
        if (auto read = readField(name, value, profile); !read)
            return tl::unexpected(read.error());
        profile.empty = profile.empty && name == "asn_zone"; // says nothing about the reader
    }
    return profile;
}

std::string writeProfile(const Profile &profile, Secrets secrets)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const TextListField &field : textLists) {
        if (!(profile.*field.member).empty())
            json[field.name] = profile.*field.member;
    }
    for (const NetworkListField &field : networkLists) {
        for (const IpNetwork &network : profile.*field.member)
            json[field.name].push_back(network.address.toString() + "/" + std::to_string(network.prefix));
    }
    for (const Profile::Person &person : profile.knownPeople)
        json["known_people"].push_back({{"name", person.name}, {"address", person.address}});
    for (const Profile::BatvKey &key : profile.batv)
        json["batv"].push_back(writeBatvKey(key, secrets));
    if (secrets == Secrets::Include) {
        for (const Secret &secret : profile.srsSecrets)
            json["srs"].push_back({{"secret", std::string(secret.view())}});
    }
    for (const std::string &path : profile.sentPaths)
        json["sent"].push_back(path);
    for (const Profile::SentMessage &sent : profile.sentMessages)
        json["sent"].push_back({{"message_id", sent.messageId}, {"date", sent.date}, {"to", sent.to}, {"subject", sent.subject}});
    if (!profile.recipient.empty())
        json["recipient"] = profile.recipient;
    if (!profile.asnZone.empty())
        json["asn_zone"] = profile.asnZone;
    for (const auto &[key, value] : profile.dns)
        json["dns"][key] = value;
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace heloscope
