#include "ui/export/DigestEvidence.h"

#include "ui/export/CaseFile.h"
#include "ui/export/Digest.h"
#include "ui/text/Labels.h"
#include "ui/text/TermText.h"
#include "ui/text/Version.h"

#include <QtGlobal>

#include <algorithm>
#include <set>

namespace heloscope {

namespace {

constexpr std::size_t maxRows = 300; // of one table; the JSON holds all
constexpr std::size_t longValue = 600;

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Report", source, values); }

std::string orDash(const std::string &text) { return text.empty() ? "–" : shownValue(text, longValue); }

// Several lines, each ready to show.
std::string lines(const std::string &text) { return text.empty() ? "–" : text; }

// "label: value" on a line of its own, where there is a value.
void addLine(std::string &text, const std::string &label, const std::string &value)
{
    if (!value.empty())
        text += (text.empty() ? "" : "\n") + label + ": " + shownValue(value, longValue);
}

std::string listed(const std::vector<std::string> &items) { return joined(items, ", "); }

std::string sealText(const dkim::Signature &signature, const Words &words)
{
    std::string text = withReason(signature.result, "dkim", FindingGroup::Dkim, signature.reason, words);
    addLine(text, say(words, QT_TRANSLATE_NOOP("Report", "Method")),
            signature.algorithm
                + (signature.bits ? ", " + words.say("Report", QT_TRANSLATE_NOOP("Report", "{bits} bit"), {{"bits", std::to_string(*signature.bits)}})
                                  : std::string())
                + ", " + signature.headerCanonicalization + "/" + signature.bodyCanonicalization);
    addLine(text, say(words, QT_TRANSLATE_NOOP("Report", "Header lines sealed")), listed(signature.headerList));
    addLine(text, say(words, QT_TRANSLATE_NOOP("Report", "Sealed at")), signature.signedAt ? reportTime(*signature.signedAt) : "");
    addLine(text, say(words, QT_TRANSLATE_NOOP("Report", "Runs out at")), signature.expiresAt ? reportTime(*signature.expiresAt) : "");
    addLine(text, say(words, QT_TRANSLATE_NOOP("Report", "Key")), signature.keyRecord);
    return text;
}

DigestTable seals(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "Seals in full")),
                      {say(words, QT_TRANSLATE_NOOP("Report", "Seal")), say(words, QT_TRANSLATE_NOOP("Report", "Result now")),
                       say(words, QT_TRANSLATE_NOOP("Report", "Details"))},
                      {0.26, 0.12, 0.62},
                      {}};
    for (const dkim::Signature &signature : report.dkim) {
        table.rows.push_back(
            {orDash(signature.selector + "._domainkey." + signature.domain), std::string(toString(signature.result)), sealText(signature, words)});
    }
    return table;
}

std::string claimsText(const std::vector<authres::MethodResult> &claims)
{
    std::string text;
    for (const authres::MethodResult &claim : claims) {
        text += (text.empty() ? "" : "\n") + shownValue(claim.method, 40) + "=" + shownValue(claim.result, 40);
        for (const auto &[name, value] : claim.properties)
            text += " " + shownValue(name, 60) + "=" + shownValue(value, 200);
    }
    return text;
}

DigestTable forwarders(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "Notes of forwarders (ARC)")),
                      {say(words, QT_TRANSLATE_NOOP("Report", "Forwarder")), say(words, QT_TRANSLATE_NOOP("Report", "Seal of the note")),
                       say(words, QT_TRANSLATE_NOOP("Report", "What it saw"))},
                      {0.26, 0.16, 0.58},
                      {}};
    if (!report.arc)
        return table;
    for (const arc::Set &set : report.arc->sets)
        table.rows.push_back({std::to_string(set.instance) + ". " + orDash(set.sealer), std::string(toString(set.seal)), lines(claimsText(set.claims))});
    return table;
}

DigestTable noted(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "What servers noted")),
                      {say(words, QT_TRANSLATE_NOOP("Report", "Server")), say(words, QT_TRANSLATE_NOOP("Report", "Trusted")),
                       say(words, QT_TRANSLATE_NOOP("Report", "Notes"))},
                      {0.28, 0.12, 0.6},
                      {}};
    for (const authres::Recorded &recorded : report.recorded) {
        const std::string trusted = recorded.trusted ? say(words, QT_TRANSLATE_NOOP("Report", "yes")) : say(words, QT_TRANSLATE_NOOP("Report", "no"));
        table.rows.push_back({orDash(recorded.authservId) + "\n" + shownValue(recorded.header, 80), trusted, lines(claimsText(recorded.results))});
    }
    return table;
}

DigestTable bounceEvidenceTable(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "What the answer about the bounce rests on")), {}, {0.26, 0.74}, {}};
    if (!report.bounce)
        return table;
    for (const bounce::Evidence &evidence : report.bounce->evidence)
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Evidence")), bounceEvidence(evidence, words)});
    for (const bounce::TagResult &tag : report.bounce->signatures)
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Return address")), orDash(tag.address) + "\n" + bounceTagResult(tag.result, words)});
    if (const auto &original = report.bounce->original) {
        table.rows.push_back(
            {say(words, QT_TRANSLATE_NOOP("Report", "Message that came back")),
             listed({orDash(original->from), orDash(original->to), orDash(original->subject), orDash(original->date), orDash(original->messageId)})});
    }
    for (const std::string &code : report.bounce->wouldHelp)
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "What would help")), bounceWouldHelp(code, words)});
    return table;
}

DigestTable links(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "Links")),
                      {say(words, QT_TRANSLATE_NOOP("Report", "What it reads")), say(words, QT_TRANSLATE_NOOP("Report", "Where it leads"))},
                      {0.4, 0.6},
                      {}};
    for (const Link &link : report.content.links)
        table.rows.push_back({orDash(link.text), orDash(link.target)});
    return table;
}

DigestTable attachments(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "Attachments of the message")),
                      {say(words, QT_TRANSLATE_NOOP("Report", "Name")), say(words, QT_TRANSLATE_NOOP("Report", "Type")),
                       say(words, QT_TRANSLATE_NOOP("Report", "Bytes")), "SHA-256"},
                      {0.28, 0.2, 0.12, 0.4},
                      {}};
    for (const Attachment &attachment : report.content.attachments)
        table.rows.push_back({orDash(attachment.name), orDash(attachment.type), std::to_string(attachment.bytes), orDash(attachment.sha256)});
    return table;
}

DigestTable inside(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "The attached message")), {}, {0.26, 0.74}, {}};
    for (const auto &inner : report.embedded) {
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Answer")),
                              words.sentence(inner->verdict.headline) + "\n" + joined(words.sentences(inner->verdict.because))});
        for (const Fact &fact : headFacts(*inner, words))
            table.rows.push_back({fact.label, fact.value});
    }
    return table;
}

DigestTable signs(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "Signs by code")),
                      {say(words, QT_TRANSLATE_NOOP("Report", "Code")), say(words, QT_TRANSLATE_NOOP("Report", "Sign")),
                       say(words, QT_TRANSLATE_NOOP("Report", "Standard")), say(words, QT_TRANSLATE_NOOP("Report", "Values"))},
                      {0.28, 0.12, 0.18, 0.42},
                      {}};
    for (const Finding &finding : report.findings) {
        std::string values;
        for (const auto &[name, value] : finding.values.items)
            addLine(values, valueLabel(name, words), value);
        table.rows.push_back({std::string(toString(finding.code)), label(finding.severity, words), std::string(infoOf(finding.code).section), lines(values)});
    }
    return table;
}

} // namespace

std::vector<DigestTable> evidenceTables(const Report &report, const Words &words)
{
    std::vector<DigestTable> tables;
    for (const auto make : {signs, seals, forwarders, noted, bounceEvidenceTable, links, attachments, inside}) {
        DigestTable table = make(report, words);
        if (table.rows.size() > maxRows) {
            const std::size_t more = table.rows.size() - maxRows;
            table.rows.resize(maxRows);
            table.rows.push_back(std::vector<std::string>(table.widths.size()));
            table.rows.back().front() = say(words, QT_TRANSLATE_N_NOOP("Report", "and %n more"), {{"count", std::to_string(more)}});
        }
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    }
    return tables;
}

DigestTable provenance(const Report &report, const Words &words)
{
    DigestTable table{say(words, QT_TRANSLATE_NOOP("Report", "How this report was made")), {}, {0.26, 0.74}, {}};
    std::set<std::string> servers;
    std::optional<UnixTime> first, last;
    for (const auto &[question, answer] : answersUsed(report)) {
        if (!answer.server.empty())
            servers.insert(shownValue(answer.server, 80));
        if (answer.askedAt) {
            first = std::min(first.value_or(*answer.askedAt), *answer.askedAt);
            last = std::max(last.value_or(*answer.askedAt), *answer.askedAt);
        }
    }
    table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Program")), "Heloscope " + std::string(programVersion())});
    table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Time of the check")), reportTime(report.now)});
    table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Source")),
                          std::to_string(report.source.bytes) + " " + say(words, QT_TRANSLATE_NOOP("Report", "Bytes")) + "\nSHA-256 " + report.source.sha256});
    if (report.message) {
        for (const std::string &repair : report.message->parts().repairs)
            table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Mended before reading")), repairSentence(repair, words)});
    }
    for (const std::string &remark : report.source.remarks)
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Case file")), repairSentence(remark, words)});
    if (first)
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Name service asked")), reportTime(*first) + " – " + reportTime(*last)});
    if (!servers.empty())
        table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Servers asked")), listed({servers.begin(), servers.end()})});
    table.rows.push_back({say(words, QT_TRANSLATE_NOOP("Report", "To check it again")),
                          say(words, QT_TRANSLATE_NOOP("Report", "Open the case file with Heloscope. It needs no network and shows every difference."))
                              + "\nheloscope-cli replay CASE"});
    return table;
}

std::vector<GlossaryEntry> glossary(const Report &report, const Words &words)
{
    std::vector<GlossaryEntry> entries;
    for (const TermEntry &entry : terms()) {
        const std::string here = termHere(entry.term, report, 0, words);
        const bool always = entry.term == Term::Spf || entry.term == Term::Dkim || entry.term == Term::Dmarc || entry.term == Term::Dns;
        if (always || !here.empty())
            entries.push_back({termName(entry, words), termMeaning(entry.term, words), here});
    }
    return entries;
}

std::string dnsSecurity(const DnsAnswer &answer, const Words &words)
{
    if (!answer.answered() && !answer.absent())
        return {};
    if (!answer.secure)
        return say(words, QT_TRANSLATE_NOOP("Report", "not known to be secured"));
    return *answer.secure ? say(words, QT_TRANSLATE_NOOP("Report", "secured (DNSSEC)")) : say(words, QT_TRANSLATE_NOOP("Report", "not secured"));
}

std::string dnsOrigin(const DnsAnswer &answer, const Words &words, std::string_view between)
{
    if (answer.status == DnsStatus::NotAsked)
        return "–";
    std::string text = answer.askedAt ? reportTime(*answer.askedAt) : "";
    if (!answer.server.empty())
        text += (text.empty() ? "" : std::string(between)) + shownValue(answer.server, 80);
    return text.empty() ? say(words, QT_TRANSLATE_NOOP("Report", "from saved answers")) : text;
}

} // namespace heloscope
