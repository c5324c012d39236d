// What a term means, in two sentences: what it is, and what it shows about this message. The first sentences also make the glossary of
// the manual.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <span>
#include <string>
#include <string_view>

namespace heloscope {

enum class Term { Spf, Dkim, Dmarc, Arc, Bimi, Tls, DomainKeys, SenderId, Dkim2, Dns, Border, Envelope, Bounce, Batv };

struct TermEntry {
    Term term;
    const char *name; // as specifications write it; else context "Term"
    const char *what; // context "Term": one whole sentence
};

/// All terms, in the order of the glossary.
std::span<const TermEntry> terms();

std::string termName(const TermEntry &entry, const Words &words);
/// The first sentence: what it is.
std::string termMeaning(Term term, const Words &words);
/// The second: what it shows in this report, with its values. `index`: which of several seals, sets or steps. Empty where the report
/// has nothing to say about it.
std::string termHere(Term term, const Report &report, std::size_t index, const Words &words);
/// Both sentences of a row of checks: `method` as Authentication-Results names it ("spf", "dkim", …; empty = encryption).
std::string termOf(std::string_view method, const Report &report, std::size_t index, const Words &words);
/// The term a finding is about and what it shows there, both sentences; empty where the finding's group is no such term.
std::string termOf(const Finding &finding, const Report &report, const Words &words);

} // namespace heloscope
