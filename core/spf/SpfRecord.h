// An SPF record as parsed (RFC 7208 §4.5, §4.6, §5, §6): the whole record or its first error, before anything is evaluated.
#pragma once

#include "core/base/AuthResult.h"
#include "core/base/IpAddress.h"
#include "core/base/Result.h"
#include "core/spf/SpfEvaluate.h"
#include "core/spf/SpfMacro.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::spf {

enum class Mechanism { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists };

struct Directive {
    Mechanism mechanism = Mechanism::All;
    AuthResult qualifier = AuthResult::Pass;   // Pass, Fail, SoftFail or Neutral
    std::string text;                          // as written
    std::optional<MacroString> domain;         // domain-spec; nothing = the current domain
    int prefix4 = 32, prefix6 = 128;           // CIDR lengths of a, mx, ip4, ip6
    std::array<std::uint8_t, 16> network{};    // ip4: the first 4 octets; ip6: all, also for ::ffff:0:0/96
};

struct Record {
    std::vector<Directive> directives;
    std::optional<MacroString> redirect, explanation; // redirect=, exp=
    std::string redirectText;                         // "redirect=…" as written
    /// "v=spf1 -all" in effect: nothing before an "all" with "-" could give anything but fail.
    bool neverSends() const;
};

/// `text` is one of selectRecords. The error is the offending term as written.
Result<Record, std::string> parseRecord(std::string_view text);

/// The records among the TXT values of a name that fit `scope` (RFC 7208 §4.5; RFC 4406 §4.4: spf2.0 of the scope goes before spf1).
std::vector<std::string_view> selectRecords(const std::vector<std::string> &txtValues, RecordScope scope);

/// The passes of an evaluation, the identities of a message and the mail of a sender ask for few records often, so they are shared.
using ParsedRecord = std::shared_ptr<const Result<Record, std::string>>;

/// The records of an answer that fit, and the only one of them parsed. `text` lies in the answer; it and `only` are set where there is one.
struct ParsedRecords {
    std::size_t count = 0;
    std::string_view text;
    ParsedRecord only;
};
ParsedRecords parseRecords(const DnsAnswer &answer, RecordScope scope);
/// The same, remembered by the answer.
ParsedRecords rememberedRecords(const DnsEntryPtr &entry, RecordScope scope);

/// "spf2.0/pra,mfrom" names the scope, "v=spf1" never does: true where `record` is a spf2.0 record.
bool isSpf2(std::string_view record);

} // namespace heloscope::spf
