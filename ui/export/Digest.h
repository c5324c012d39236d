// What every readable form of a report (terminal, ticket, HTML, PDF) says besides findings: the five facts, the checks as rows, the
// path as steps, line numbers. Texts are ready to show: repaired, hidden characters visible, in the language of the words.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope {

class Redactor;

struct Fact {
    std::string label, value;
};
/// From (what you see), truly sent by, subject, answers go to, received by you; for a bounce also what bounced.
std::vector<Fact> headFacts(const Report &report, const Words &words);

/// The domain that provably had a hand in it: an aligned seal that holds, else another seal that holds, else the domain whose sender
/// list names the client; empty where nothing is proven.
std::string provenDomain(const Report &report);
/// "bulk-host.example (its seal holds), by the computer 198.51.100.31"
std::string trueSender(const Report &report, const Words &words);

struct CheckRow {
    std::string check;    // "DKIM", "SPF" …
    std::string result;   // RFC word
    std::string recorded; // what the reader's own server noted; "–" where nothing
    std::string domain;
    std::string matches;  // "yes", "no", "–": does it match the sender line
    std::string meaning;  // plain sentence
};
std::vector<CheckRow> checkRows(const Report &report, const Words &words);
/// Headings of the five columns check, result, recorded, domain, matches.
std::vector<std::string> checkColumns(const Words &words);

/// What `result` means, and why it came out so where it is no pass.
std::string withReason(AuthResult result, std::string_view method, FindingGroup group, std::string_view reason, const Words &words);

/// One computer on the way, oldest first; the last one is where the message ended.
struct PathStep {
    std::string host;     // the name that was looked up, else the one given, else "unknown computer"
    std::string ip;
    std::string to;       // whom it handed the message to; empty at the end
    std::optional<UnixTime> time;
    std::optional<std::int64_t> delay; // seconds since the step before, without the estimated errors of clocks
    bool delayEstimated = false;
    received::Zone zone = received::Zone::Claimed;
    std::vector<std::string> notes;    // sentences: TLS, login, oddities, border
    bool odd = false;     // has problems
    bool end = false;     // the reader's side; nothing was handed on
};
std::vector<PathStep> pathSteps(const Report &report, const Words &words);
/// "relay2.bulk-host.example > mx1.yourcompany.example > filter.yourcompany.example", shortened in the middle past `maxSteps`.
std::string pathLine(const Report &report, const Words &words, std::size_t maxSteps = 5);

/// The first computer outside with its names and network, and who handed the message in ("not recorded" where no line tells).
std::vector<Fact> originFacts(const Report &report, const Words &words);

/// A header field of a service or program, decoded part by part, with the value as written beside it.
struct VendorNote {
    struct Part {
        std::string part;    // as written ("SCL"); empty = the value as a whole
        std::string name;    // what the part is; may be empty
        std::string value;   // as written
        std::string meaning; // a sentence; empty where the value speaks for itself
    };
    std::string header, vendor, purpose, standing, source, raw;
    bool claim = true;       // not by the reader's own side
    std::vector<Part> parts;
};
VendorNote vendorNote(const Report &report, const vendor::Field &field, const Words &words);
/// Those with something to read, in message order.
std::vector<VendorNote> vendorNotes(const Report &report, const Words &words, std::size_t atMost = 60);

/// Lines of the message, counted from 1; header section only.
class LineNumbers {
public:
    /// With a redactor (not owned, may be null) the values that it hides are left out of `line`.
    explicit LineNumbers(const Report &report, const Redactor *redactor = nullptr);
    /// "line 24", "lines 12–18", or empty where nothing of it is in the header section. The first range counts.
    std::string textOf(const std::vector<Where> &where, const Words &words) const;
    /// The line that holds the byte at `offset`, from 1.
    std::size_t lineOf(std::size_t offset) const;
    std::size_t count() const { return m_starts.size(); }
    /// The line, made visible; lines are numbered from 1.
    std::string line(std::size_t number) const;

private:
    std::string_view m_bytes;
    std::vector<std::size_t> m_starts;
    std::size_t m_end = 0;
    const Message *m_message = nullptr;
    const Redactor *m_redactor = nullptr;
};

/// The value of the topmost field of this name, decoded and ready to show; empty where there is none.
std::string headerText(const Report &report, std::string_view name);
/// "2026-11-19 09:12:54 UTC"
std::string reportTime(UnixTime time);
/// A name for the case: the start of the source hash.
std::string caseNameOf(const Report &report);
/// Sentences joined by spaces.
std::string joined(const std::vector<std::string> &sentences, std::string_view between = " ");

} // namespace heloscope
