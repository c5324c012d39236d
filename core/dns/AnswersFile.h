// The DNS answers format of CONTRACT.md: read (`--answers`, profile `dns`, case files) and written (`--record`).
#pragma once

#include "core/base/Result.h"
#include "core/dns/DnsTypes.h"

#include <optional>
#include <string>
#include <string_view>

namespace heloscope {

/// A closed world of records: wildcards, CNAMEs, empty non-terminals, errors. Several files unite, the first wins.
class AnswersFile {
public:
    /// `json` is the file's text. Errors name the entry and the reason ("answers[3].value is not text").
    Result<void> add(std::string_view json);
    /// One record in the profile's short form: key "name TYPE", value text.
    Result<void> addShort(std::string_view key, std::string_view value);
    bool empty() const { return m_entries.empty(); }

    /// The answer by the rules of CONTRACT. Where the files know nothing of the name: NoSuchDomain or NoData
    /// when `closedWorld`, nothing otherwise (ask the network, or stay NotAsked).
    std::optional<DnsAnswer> lookUp(const DnsQuestion &question, bool closedWorld) const;

private:
    struct Entry {
        std::vector<std::string> values;
        std::optional<std::uint32_t> ttl;
        std::string error;            // SERVFAIL, TIMEOUT
        std::optional<DnsStatus> status; // NXDOMAIN, NODATA as recorded
        std::optional<bool> secure;
        std::string wire;
        std::size_t file = 0;         // the first file that names a question owns it
    };
    std::map<DnsQuestion, Entry> m_entries;
    std::set<std::string> m_names;    // every name and its parents: "exists" in the sense of NODATA
    std::size_t m_files = 0;
};

/// The answers of one analysis as text in the answers format: an object {"answers": […], "recorded_at": …}, negative answers and
/// failures included, sorted by name and type.
std::string writeAnswers(const std::map<DnsQuestion, DnsAnswer> &answers, std::optional<UnixTime> recordedAt);

} // namespace heloscope
