// The DNS answers format of CONTRACT.md: read (`--answers`, profile `dns`, case files) and written (`--record`).
#pragma once

#include "core/base/Result.h"
#include "core/dns/DnsTypes.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace heloscope {

/// A closed world of records: wildcards, CNAMEs, empty non-terminals, errors. Several files unite, the first wins.
class AnswersFile {
public:
    /// `json` is the file's text: a list of records, or an object with the list in "answers". Nothing is added on an error; errors
    /// name the entry and the reason ("answers[3].value is not text").
    Result<void> add(std::string_view json);
    /// One record in the profile's short form: key "name TYPE", value text. Each call counts as a file of its own.
    Result<void> addShort(std::string_view key, std::string_view value);
    bool empty() const { return m_files == 0; }

    /// The answer by the rules of CONTRACT. Where the files know nothing of the name: NoSuchDomain or NoData
    /// when `closedWorld`, nothing otherwise (ask the network, or stay NotAsked).
    std::optional<DnsAnswer> lookUp(const DnsQuestion &question, bool closedWorld) const;
    /// Puts the answer of each of `questions` that lookUp has into `table`; how many that were.
    std::size_t answer(const std::set<DnsQuestion> &questions, bool closedWorld, DnsTable &table) const;

private:
    struct Entry {
        std::vector<std::string> values;
        std::optional<std::uint32_t> ttl;
        std::string error;               // SERVFAIL, TIMEOUT
        std::optional<DnsStatus> status; // NXDOMAIN, NODATA as recorded
        std::optional<bool> secure;
        std::string wire;
        std::vector<std::string> aliases;
        std::optional<UnixTime> askedAt;
        std::string server;              // who answered when it was recorded
        std::size_t file = 0;            // the first file that names a question owns it
    };
    /// One list item before it is filed: a type we do not use has no question type, but its name exists.
    struct Item {
        std::string name;
        std::optional<DnsType> type;
        Entry entry;
    };
    static Result<Item> readItem(const nlohmann::json &json, const std::string &place);
    void file(Item item);
    void addName(std::string_view name);
    static void fill(DnsAnswer &answer, const Entry &entry);
    const Entry *find(const std::string &name, DnsType type) const;
    /// RFC 4592 §3.3.1: the wildcard that covers a name which does not exist, or nothing.
    std::optional<std::string> wildcardFor(std::string_view name) const;

    std::map<DnsQuestion, Entry> m_entries;
    std::set<std::string, std::less<>> m_names; // every name and its parents: "exists" in the sense of NODATA
    std::size_t m_files = 0;
};

/// The answers of one analysis as text in the answers format: an object {"answers": […], "recorded_at": …}, negative answers and
/// failures included, sorted by name and type, one record a line. TXT octets that are no UTF-8 are kept in "octets" (base64) beside a
/// readable "value". Reading it back gives the same answers.
std::string writeAnswers(const std::map<DnsQuestion, DnsAnswer> &answers, std::optional<UnixTime> recordedAt);

} // namespace heloscope
