// A bounce beside what a real one would show: row by row, in words, each with whether it fits.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Tone.h"
#include "ui/text/Words.h"

#include <string>
#include <vector>

namespace heloscope {

enum class Fit { Fits, Hint, Against, Unknown }; // Hint: something speaks against it, but not strongly

struct ComparisonRow {
    std::string expected;           // what a real bounce would show
    std::vector<std::string> shown; // what this one shows; one sentence each
    Fit fit = Fit::Unknown;
};

struct ComparisonTable {
    std::string title, expected, shown; // the heading, and those of the two columns
    std::vector<ComparisonRow> rows;
};
/// Is it a real report (not for automatic mail, which reports nothing), and is it about mail of the reader's (not for a fake).
std::vector<ComparisonTable> compareBounce(const bounce::Verdict &bounce, const Words &words);

/// "bob@example.net: not delivered. There is no such mailbox at that provider. (5.1.1)", one for each, at most `most` and then how many
/// more.
std::vector<std::string> bounceRecipients(const bounce::Verdict &bounce, std::size_t most, const Words &words);

Look lookOf(Fit fit);
/// "fits", "odd", "does not fit", "not known"
std::string label(Fit fit, const Words &words);

inline constexpr std::size_t maxShownRecipients = 20; // in a report; the machine-readable ones hold all

} // namespace heloscope
