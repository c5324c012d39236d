// What a report says at the depth "evidence", as tables that PDF and HTML draw in their own way; and the terms it uses.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <string>
#include <vector>

namespace heloscope {

struct GlossaryEntry {
    std::string term;    // as specifications write it
    std::string meaning; // what it is
    std::string here;    // what it shows about this message; may be empty
};

struct DigestTable {
    std::string title;
    std::vector<std::string> columns; // empty = no heads: label and value
    std::vector<double> widths;       // shares of the width, one a column
    std::vector<std::vector<std::string>> rows; // ready to show
};

/// Seals in full, forwarders' notes, what servers noted, what a bounce rests on, links, attachments, messages inside. Empty ones are left out.
std::vector<DigestTable> evidenceTables(const Report &report, const Words &words);
/// How this report came about and can be made again: source, program, time, servers asked.
DigestTable provenance(const Report &report, const Words &words);
/// The terms that a report about this message uses, in a fixed order.
std::vector<GlossaryEntry> glossary(const Report &report, const Words &words);

/// "secured (DNSSEC)", or that nothing is known of that; empty where there was no answer.
std::string dnsSecurity(const DnsAnswer &answer, const Words &words);
/// When, by whom: "2026-11-21 14:32:00 UTC, 127.0.0.1:53"; says so where a saved answer tells neither.
std::string dnsOrigin(const DnsAnswer &answer, const Words &words, std::string_view between = ", ");

} // namespace heloscope
