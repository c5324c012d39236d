// The checks of a digest as rows: result now, what the reader's own server noted, domain, does it match the sender line.
#include "core/base/Ascii.h"
#include "ui/export/Digest.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Report", source, values); }

std::string yesNo(std::optional<bool> value, const Words &words)
{
    if (!value)
        return "–";
    return *value ? say(words, QT_TRANSLATE_NOOP("Report", "yes")) : say(words, QT_TRANSLATE_NOOP("Report", "no"));
}

// The word that a trusted server noted for `method`; of several signatures the one whose property names `domain`.
std::string notedResult(const Report &report, std::string_view method, std::string_view property, std::string_view domain)
{
    for (const authres::Recorded &recorded : report.recorded) {
        if (!recorded.trusted)
            continue;
        for (const authres::MethodResult &result : recorded.results) {
            if (result.method == method && (property.empty() || equalsIgnoreCase(result.property(property), domain)))
                return shownValue(result.result, 30);
        }
    }
    return "–";
}

std::string orDash(const std::string &text) { return text.empty() ? "–" : shownValue(text, 80); }

void addSeals(std::vector<CheckRow> &rows, const Report &report, const Words &words)
{
    for (const dkim::Signature &signature : report.dkim) {
        CheckRow row{"DKIM",
                     std::string(toString(signature.result)),
                     notedResult(report, "dkim", "header.d", signature.domain),
                     orDash(signature.domain),
                     yesNo(signature.aligned, words),
                     withReason(signature.result, "dkim", FindingGroup::Dkim, signature.reason, words)};
        if (!signature.undo.empty()) {
            //: {change} = noun phrase for a change on the way
            row.meaning += " " + say(words, QT_TRANSLATE_NOOP("Report", "It fits once this is undone: {change}."), {{"change", signature.undo}});
        }
        rows.push_back(std::move(row));
    }
    if (report.dkim.empty())
        rows.push_back({"DKIM", "none", notedResult(report, "dkim", {}, {}), "–", "–", meaningOf(AuthResult::None, "dkim", words)});
    for (const domainkeys::Signature &signature : report.domainKeys) {
        rows.push_back({"DomainKeys", std::string(toString(signature.result)), "–", orDash(signature.domain), "–",
                        say(words, QT_TRANSLATE_NOOP("Report", "An old kind of seal; it does not count."))});
    }
    if (report.dkim2 && !report.dkim2->hops.empty()) {
        rows.push_back({"DKIM2", std::string(toString(report.dkim2->result)), "–", orDash(report.dkim2->hops.back().domain), "–",
                        say(words, QT_TRANSLATE_NOOP("Report", "A new kind of seal, still a draft; it does not count."))});
    }
}

} // namespace

std::string withReason(AuthResult result, std::string_view method, FindingGroup group, std::string_view reason, const Words &words)
{
    std::string meaning = meaningOf(result, method, words);
    if (result != AuthResult::Pass && !reason.empty())
        meaning += " " + reasonSentence(group, reason, words);
    return meaning;
}

std::vector<std::string> checkColumns(const Words &words)
{
    return {say(words, QT_TRANSLATE_NOOP("Report", "Check")), say(words, QT_TRANSLATE_NOOP("Report", "Result now")),
            say(words, QT_TRANSLATE_NOOP("Report", "Noted by your server")), say(words, QT_TRANSLATE_NOOP("Report", "Domain")),
            say(words, QT_TRANSLATE_NOOP("Report", "Matches From"))};
}

std::vector<CheckRow> checkRows(const Report &report, const Words &words)
{
    std::vector<CheckRow> rows;
    if (report.spf) {
        rows.push_back({"SPF", std::string(toString(report.spf->result)), notedResult(report, "spf", {}, {}), orDash(report.spf->domain),
                        yesNo(report.dmarc ? report.dmarc->spfAligned : std::nullopt, words),
                        withReason(report.spf->result, "spf", FindingGroup::Spf, report.spf->reason, words)});
    } else {
        rows.push_back({"SPF", std::string(toString(AuthResult::NotChecked)), notedResult(report, "spf", {}, {}), "–", "–",
                        meaningOf(AuthResult::NotChecked, "spf", words)});
    }
    addSeals(rows, report, words);
    if (report.arc && !report.arc->sets.empty()) {
        rows.push_back({"ARC", std::string(toString(report.arc->result)), notedResult(report, "arc", {}, {}), orDash(report.arc->sets.back().sealer), "–",
                        withReason(report.arc->result, "arc", FindingGroup::Arc, report.arc->reason, words)});
    }
    if (report.dmarc) {
        rows.push_back({"DMARC", std::string(toString(report.dmarc->result)), notedResult(report, "dmarc", {}, {}), orDash(report.dmarc->domain), "–",
                        withReason(report.dmarc->result, "dmarc", FindingGroup::Dmarc, report.dmarc->reason, words)});
    }
    if (report.bimi && report.bimi->result != "skipped") {
        rows.push_back({"BIMI", shownValue(report.bimi->result, 30), "–", orDash(report.bimi->recordAt), "–",
                        say(words, QT_TRANSLATE_NOOP("Report", "A logo that the domain offers; we do not fetch it."))});
    }
    if (report.senderId && report.senderId->result != AuthResult::NotChecked && report.senderId->result != AuthResult::None) {
        rows.push_back({"Sender ID", std::string(toString(report.senderId->result)), "–", orDash(report.senderId->pra), "–",
                        say(words, QT_TRANSLATE_NOOP("Report", "An old check; it does not count."))});
    }
    if (report.path.border && *report.path.border < report.path.hops.size()) {
        const received::Hop &hop = report.path.hops[*report.path.border];
        rows.push_back({"TLS", hop.tls ? orDash(hop.tlsVersion.empty() ? "TLS" : hop.tlsVersion) : "none", "–", orDash(hop.by), "–",
                        hop.tls ? say(words, QT_TRANSLATE_NOOP("Report", "The line to your server was encrypted."))
                                : say(words, QT_TRANSLATE_NOOP("Report", "Your server does not note that the line was encrypted."))});
    }
    return rows;
}

} // namespace heloscope
