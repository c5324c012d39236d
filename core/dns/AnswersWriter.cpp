// The writing half of the answers format; the reading half is AnswersFile.cpp.
#include "core/dns/AnswersFile.h"

#include "core/base/Base64.h"
#include "core/base/Utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace heloscope {

namespace {

using nlohmann::ordered_json;

ordered_json head(const DnsQuestion &question) { return {{"name", toUtf8(question.name)}, {"type", toString(question.type)}}; }

void addCommon(ordered_json &item, const DnsAnswer &answer)
{
    if (answer.ttl)
        item["ttl"] = *answer.ttl;
    if (answer.secure)
        item["secure"] = *answer.secure;
    if (!answer.aliases.empty()) {
        item["aliases"] = ordered_json::array();
        for (const std::string &alias : answer.aliases)
            item["aliases"].push_back(toUtf8(alias));
    }
    if (answer.askedAt)
        item["asked_at"] = formatRfc3339(*answer.askedAt);
    if (!answer.server.empty())
        item["server"] = toUtf8(answer.server);
    if (!answer.wire.empty())
        item["wire"] = encodeBase64(answer.wire);
}

void addItems(std::vector<ordered_json> &items, const DnsQuestion &question, const DnsAnswer &answer)
{
    switch (answer.status) {
    case DnsStatus::NotAsked: return;
    case DnsStatus::Failed:
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: {
        ordered_json item = head(question);
        if (answer.status == DnsStatus::Failed)
            item["error"] = answer.error.empty() ? "SERVFAIL" : toUtf8(answer.error);
        else
            item["status"] = answer.status == DnsStatus::NoSuchDomain ? "NXDOMAIN" : "NODATA";
        addCommon(item, answer);
        items.push_back(std::move(item));
        return;
    }
    case DnsStatus::Answered: break;
    }
    for (std::size_t i = 0; i < answer.values.size(); ++i) {
        ordered_json item = head(question);
        bool lossy = false;
        item["value"] = toUtf8(answer.values[i], &lossy);
        if (lossy)
            item["octets"] = encodeBase64(answer.values[i]);
        if (i == 0)
            addCommon(item, answer);
        else if (answer.ttl)
            item["ttl"] = *answer.ttl;
        items.push_back(std::move(item));
    }
}

} // namespace

std::string writeAnswers(const std::map<DnsQuestion, DnsAnswer> &answers, std::optional<UnixTime> recordedAt)
{
    std::vector<const std::pair<const DnsQuestion, DnsAnswer> *> sorted;
    for (const auto &item : answers)
        sorted.push_back(&item);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        const int names = a->first.name.compare(b->first.name);
        return names != 0 ? names < 0 : toString(a->first.type) < toString(b->first.type);
    });
    std::vector<ordered_json> items;
    for (const auto *item : sorted)
        addItems(items, item->first, item->second);
    std::string text = "{";
    if (recordedAt)
        text += "\"recorded_at\": \"" + formatRfc3339(*recordedAt) + "\",\n ";
    text += "\"answers\": [";
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += i == 0 ? "\n  " : ",\n  ";
        text += items[i].dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    }
    return text + "\n]}\n";
}

} // namespace heloscope
