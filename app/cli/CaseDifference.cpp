#include "app/cli/CaseDifference.h"

#include "core/base/Json.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace heloscope::cli {

namespace {

using nlohmann::json;

// Sentences follow the language, the rest the day and the machine (CONTRACT: "never sentences or timing").
constexpr std::array<std::string_view, 12> notCompared{"headline", "because", "do",      "not_checked", "title", "text",
                                                       "meaning",  "timing",  "program", "asked_at",    "ttl",   "server"};

bool isCompared(const std::string &member) { return std::find(notCompared.begin(), notCompared.end(), member) == notCompared.end(); }

std::string shown(const json *value) { return value ? value->dump(-1, ' ', false, json::error_handler_t::replace) : std::string(); }

// What tells an element of a list from the others: a finding's code, a question; empty where only its place does.
std::string keyOf(const json &element)
{
    const auto textAt = [&](const char *name) {
        const auto member = element.is_object() ? element.find(name) : element.end();
        return element.is_object() && member != element.end() && member->is_string() ? member->get<std::string>() : std::string();
    };
    const std::string code = textAt("code");
    return !code.empty() || textAt("status").empty() ? code : textAt("name") + " " + textAt("type");
}

bool hasKeys(const json &list)
{
    return std::none_of(list.begin(), list.end(), [](const json &element) { return keyOf(element).empty(); });
}

// The elements of a list by their keys; the second of one key is "key#2".
std::map<std::string, const json *> byKey(const json &list)
{
    std::map<std::string, const json *> found;
    std::map<std::string, int> seen;
    for (const json &element : list) {
        const std::string key = keyOf(element);
        const int number = ++seen[key];
        found[number == 1 ? key : key + "#" + std::to_string(number)] = &element;
    }
    return found;
}

// parseJson limits the depth of both.
void compare(const std::string &at, const json *saved, const json *now, std::vector<Difference> &found)
{
    if (saved && now && saved->is_object() && now->is_object()) {
        std::set<std::string> members;
        for (const json *object : {saved, now}) {
            for (const auto &entry : object->items())
                members.insert(entry.key());
        }
        for (const std::string &member : members) {
            const auto a = saved->find(member), b = now->find(member);
            if (isCompared(member))
                compare(at.empty() ? member : at + "." + member, a == saved->end() ? nullptr : &*a, b == now->end() ? nullptr : &*b, found);
        }
    } else if (saved && now && saved->is_array() && now->is_array() && hasKeys(*saved) && hasKeys(*now)) {
        const auto before = byKey(*saved);
        auto after = byKey(*now);
        for (const auto &entry : before)
            after.try_emplace(entry.first, nullptr);
        for (const auto &[key, element] : after) {
            const auto old = before.find(key);
            compare(at + "[" + key + "]", old == before.end() ? nullptr : old->second, element, found);
        }
    } else if (saved && now && saved->is_array() && now->is_array()) {
        for (std::size_t i = 0; i < std::max(saved->size(), now->size()); ++i)
            compare(at + "[" + std::to_string(i) + "]", i < saved->size() ? &(*saved)[i] : nullptr, i < now->size() ? &(*now)[i] : nullptr, found);
    } else if (!saved || !now || *saved != *now) {
        found.push_back({at, shown(saved), shown(now)});
    }
}

} // namespace

std::vector<Difference> differences(std::string_view saved, std::string_view now)
{
    const auto a = parseJson(saved), b = parseJson(now);
    std::vector<Difference> found;
    compare({}, a ? &*a : nullptr, b ? &*b : nullptr, found);
    return found;
}

} // namespace heloscope::cli
