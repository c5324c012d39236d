#include "core/dkim/DkimKey.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/TagList.h"
#include "core/dns/EntryMemo.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <unordered_map>

namespace heloscope::dkim {

namespace {

constexpr std::size_t cachedRecords = 1024;

// A colon-separated list (h=, s=, t=), lower case; white space around items is no part of them.
std::vector<std::string> colonList(std::string_view value)
{
    std::vector<std::string> items;
    for (const std::string_view item : split(value, ':'))
        items.push_back(lowered(trimmed(item)));
    return items;
}

bool contains(const std::vector<std::string> &items, std::string_view wanted) { return std::find(items.begin(), items.end(), wanted) != items.end(); }

void noteProblem(KeyRecord &record, std::string code, std::string detail)
{
    if (!record.problem.empty())
        return;
    record.problem = std::move(code);
    record.problemDetail = std::move(detail);
}

void readKey(KeyRecord &record, std::string_view data)
{
    const auto bytes = decodeBase64(data, Base64Space::Allowed);
    if (!bytes) {
        noteProblem(record, "key-malformed", "p= is not base64");
        return;
    }
    if (record.type != "rsa" && record.type != "ed25519") {
        noteProblem(record, "key-type-unknown", record.type);
        return;
    }
    auto key = record.type == "rsa" ? crypto::PublicKey::rsa(*bytes) : crypto::PublicKey::ed25519(*bytes);
    if (key)
        record.key = std::move(*key);
    else
        noteProblem(record, key.error().code == "key-wrong-type" ? "key-malformed" : key.error().code, key.error().detail);
}

} // namespace

bool KeyRecord::allowsHash(std::string_view name) const { return !hashes || contains(*hashes, name); }

KeyRecord parseKeyRecord(std::string_view text)
{
    KeyRecord record;
    record.text = text;
    const TagList list = parseTagList(text);
    if (list.malformedItem || list.duplicate || list.limitReached)
        noteProblem(record, "key-malformed", list.duplicate ? "a tag occurs twice" : "not a tag list");
    // RFC 6376 §3.6.1: v= is optional; where present it is the first tag and exactly "DKIM1".
    const auto version = list.find("v");
    if (version && (*version != "DKIM1" || list.tags.front().name != "v"))
        noteProblem(record, "key-version", std::string(*version));
    record.type = lowered(list.find("k").value_or("rsa"));
    if (const auto hashes = list.find("h"))
        record.hashes = colonList(*hashes);
    if (const auto services = list.find("s")) {
        const std::vector<std::string> names = colonList(*services);
        record.forEmail = contains(names, "*") || contains(names, "email");
    }
    const std::vector<std::string> flags = colonList(list.find("t").value_or(""));
    record.testing = contains(flags, "y");
    record.strictIdentity = contains(flags, "s");
    if (const auto granularity = list.find("g"))
        record.granularity = std::string(*granularity);
    const auto data = list.find("p");
    if (!data)
        noteProblem(record, "key-malformed", "p= is missing");
    else if (trimmed(*data).empty())
        noteProblem(record, "key-revoked", {});
    else
        readKey(record, *data);
    return record;
}

std::shared_ptr<const KeyRecord> cachedKeyRecord(std::string_view text)
{
    // Per thread: no lock, and a batch sees the same few senders again and again.
    thread_local std::unordered_map<std::string_view, std::shared_ptr<const KeyRecord>> store; // by their own text
    if (const auto found = store.find(text); found != store.end())
        return found->second;
    if (store.size() >= cachedRecords)
        store.clear();
    auto record = std::make_shared<const KeyRecord>(parseKeyRecord(text));
    store.emplace(record->text, record);
    return record;
}

namespace {

KeyAnswer keysIn(const DnsAnswer &answer)
{
    KeyAnswer keys;
    keys.status = answer.status;
    keys.error = answer.error;
    if (!answer.answered())
        return keys;
    if (answer.values.empty()) {
        keys.status = DnsStatus::NoData;
        return keys;
    }
    // RFC 6376 §6.1.2 leaves several records open; each usable one is tried, and the ambiguity is told.
    keys.ambiguous = answer.values.size() > 1;
    for (const std::string &text : answer.values) {
        auto record = cachedKeyRecord(text);
        if (record->problem.empty())
            keys.records.push_back(std::move(record));
        if (keys.records.size() == maxKeyRecords)
            break;
    }
    if (keys.records.empty())
        keys.records.push_back(cachedKeyRecord(answer.values.front()));
    return keys;
}

} // namespace

KeyAnswer fetchKeys(DnsView &dns, std::string_view domain, std::string_view selector)
{
    std::string name;
    name.append(selector).append("._domainkey.").append(domain);
    // RFC 6376 §3.1 and §3.5: selector and domain are host names; nothing else is looked up.
    if (!domain::isQueryable(name)) {
        KeyAnswer none;
        none.status = DnsStatus::NoSuchDomain;
        return none;
    }
    const DnsView::Asked asked = dns.askShared(name, DnsType::TXT);
    static thread_local EntryMemo<KeyAnswer> memo;
    return asked.entry ? memo.get(*asked.entry, keysIn) : keysIn(*asked.answer);
}

} // namespace heloscope::dkim
