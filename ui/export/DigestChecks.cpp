// The checks of a digest as rows: result now, what the reader's own server noted, domain, does it match the sender line.
#include "core/base/Ascii.h"
#include "ui/export/Digest.h"
#include "ui/text/CheckText.h"
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

std::string notedWord(const authres::MethodResult *recorded) { return recorded ? shownValue(recorded->result, 30) : "–"; }

// Of a method that stands once, whoever it speaks of.
std::string notedWord(const Report &report, std::string_view method) { return notedWord(recordedResult(report, method, {})); }

// Meaning, cause, and why the reader's own server may have seen it otherwise.
std::string withDifference(const Report &report, AuthResult result, std::string_view method, FindingGroup group, std::string_view reason, const Words &words)
{
    const std::string meaning = withReason(result, method, group, reason, words);
    const std::string difference = differenceSentence(method, result, recordedResult(report, method, {}), reason, words);
    return difference.empty() ? meaning : meaning + " " + difference;
}

std::string orDash(const std::string &text) { return text.empty() ? "–" : shownValue(text, 80); }

void addSeals(std::vector<CheckRow> &rows, const Report &report, const Words &words)
{
    for (const dkim::Signature &signature : report.dkim) {
        rows.push_back({"DKIM", std::string(toString(signature.result)),
                        notedWord(recordedResult(report, "dkim", {signature.domain, signature.selector, signature.signaturePrefix})), orDash(signature.domain),
                        yesNo(signature.aligned, words), sealMeaning(report, signature, words)});
    }
    if (report.dkim.empty())
        rows.push_back({"DKIM", "none", notedWord(report, "dkim"), "–", "–", meaningOf(AuthResult::None, "dkim", words)});
    for (const domainkeys::Signature &signature : report.domainKeys) {
        std::string meaning = say(words, QT_TRANSLATE_NOOP("Report", "An old kind of seal; it does not count."));
        if (!signature.reason.empty())
            meaning += " " + reasonSentence(FindingGroup::Dkim, signature.reason, words);
        rows.push_back({"DomainKeys", std::string(toString(signature.result)), "–", orDash(signature.domain), "–", std::move(meaning)});
    }
}

// The chain as a whole, then each forwarder's note.
void addNotes(std::vector<CheckRow> &rows, const Report &report, const Words &words)
{
    const arc::Verdict &arc = *report.arc;
    rows.push_back({"ARC", std::string(toString(arc.result)), notedWord(report, "arc"), orDash(arc.sets.empty() ? std::string() : arc.sets.back().sealer), "–",
                    withDifference(report, arc.result, "arc", FindingGroup::Arc, arc.reason, words)});
    for (const arc::Set &set : arc.sets)
        rows.push_back({"ARC " + std::to_string(set.instance), std::string(toString(set.seal)), "–", orDash(set.sealer), "–", noteMeaning(set, words)});
}

void addSteps(std::vector<CheckRow> &rows, const dkim2::Verdict &verdict, const Words &words)
{
    std::string meaning = say(words, QT_TRANSLATE_NOOP("Report", "A new kind of seal, draft {name}; it does not count."), {{"name", verdict.draft}});
    if (!verdict.reason.empty())
        meaning += " " + reasonSentence(FindingGroup::Dkim, verdict.reason, words);
    rows.push_back({"DKIM2", std::string(toString(verdict.result)), "–", "–", "–", std::move(meaning)});
    for (const dkim2::Hop &hop : verdict.hops)
        rows.push_back({"DKIM2 " + std::to_string(hop.i), std::string(toString(hop.result)), "–", orDash(hop.domain), "–", stepMeaning(hop, words)});
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
        rows.push_back({"SPF", std::string(toString(report.spf->result)), notedWord(report, "spf"), orDash(report.spf->domain),
                        yesNo(report.dmarc ? report.dmarc->spfAligned : std::nullopt, words),
                        withDifference(report, report.spf->result, "spf", FindingGroup::Spf, report.spf->reason, words)});
    } else {
        rows.push_back(
            {"SPF", std::string(toString(AuthResult::NotChecked)), notedWord(report, "spf"), "–", "–", meaningOf(AuthResult::NotChecked, "spf", words)});
    }
    addSeals(rows, report, words);
    if (report.arc && report.arc->result != AuthResult::None)
        addNotes(rows, report, words);
    if (report.dkim2 && report.dkim2->result != AuthResult::None)
        addSteps(rows, *report.dkim2, words);
    if (report.dmarc) {
        rows.push_back({"DMARC", std::string(toString(report.dmarc->result)), notedWord(report, "dmarc"), orDash(report.dmarc->domain), "–",
                        withDifference(report, report.dmarc->result, "dmarc", FindingGroup::Dmarc, report.dmarc->reason, words)});
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
