// SPF (RFC 7208): input, verdict, and the path by which it was reached.
#pragma once

#include "core/base/AuthResult.h"
#include "core/base/DateTime.h"
#include "core/base/IpAddress.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope::spf {

enum class Identity { MailFrom, Helo };
std::string_view toString(Identity identity); // "mailfrom", "helo"

struct Input {
    IpAddress client;
    std::string helo;       // as given; may be no valid name
    std::string mailFrom;   // without brackets; empty = null sender, checked as postmaster@HELO (§2.4)
    std::string receiver = "unknown"; // %{r}
    UnixTime now = 0;                 // %{t}
};

/// One term as it was evaluated, in order, nested ones below their include or redirect.
struct Step {
    int depth = 0;           // 0 = the record of the checked domain
    std::string_view domain; // whose record; lower case
    std::string_view term;   // as written
    bool matched = false;
    AuthResult result = AuthResult::None; // for include and redirect: what the target gave; else the qualifier's result if matched
    std::string_view note;   // kebab-case: "void", "target-invalid", "lookup-limit", …; may be empty
};

inline constexpr std::size_t maxSteps = 1000; // enough to show any honest path; a 64 KiB record has 6000 terms

/// All of them, up to maxSteps. Made once: the verdicts on one sender's messages share it.
class Steps {
public:
    /// What the steps' views point into: the answers and the records parsed of them, which others hold as well.
    using Texts = std::vector<std::shared_ptr<const void>>;
    Steps() = default;
    explicit Steps(std::vector<Step> steps, Texts texts = {}) : m_all(std::make_shared<const All>(All{std::move(steps), std::move(texts)})) {}
    const Step *begin() const { return m_all ? m_all->steps.data() : nullptr; }
    const Step *end() const { return begin() + size(); }
    std::size_t size() const { return m_all ? m_all->steps.size() : 0; }
    const Step &front() const { return m_all->steps.front(); }

private:
    struct All {
        std::vector<Step> steps;
        Texts texts;
    };
    std::shared_ptr<const All> m_all;
};

struct Verdict {
    AuthResult result = AuthResult::NotChecked;
    std::string domain;                     // the domain whose record was checked
    Identity identity = Identity::MailFrom;
    std::optional<std::string> mechanism;   // the term that matched, as written ("include:_spf.x" for a nested match)
    std::optional<std::string> explanation; // RFC 7208 §6.2; nothing = none given
    int lookups = 0;                        // terms that cause DNS queries, of 10
    int voids = 0;                          // of 2
    std::string record;                     // the record of `domain`; empty = none
    Steps steps;
    std::string reason;   // kebab-case why: "no-record", "multiple-records", "syntax", "lookup-limit", "void-limit", "mx-limit",
                          // "dns-failure", "domain-invalid", "not-asked", "mailbox-name-not-asked", "include-none" …
    std::string reasonDetail; // the offending term or name
    /// Facts for findings, from the record of `domain` and its includes as far as they were seen.
    bool matchedByAll = false;              // the match was an `all`, not the address
    bool neverSends = false;                // the record is "v=spf1 -all" and nothing else that could pass
    double permittedV4 = 0;                 // IPv4 addresses that could pass, counted over all evaluated and static terms (0 … 2^32)
    bool passAll = false;                   // "+all" or 0/0 reachable
};

} // namespace heloscope::spf
