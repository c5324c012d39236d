// Results that servers recorded: those of the reader's own servers as evidence for and against, those of others only against.

#include "core/base/Ascii.h"
#include "core/evidence/Gather.h"
#include "core/evidence/Names.h"

#include <algorithm>

namespace heloscope::evidence {

namespace {

// The domain a result speaks for, taken only where it is written as a plain name or address.
std::string spokenFor(const authres::MethodResult &result)
{
    for (const char *name : {"header.from", "header.d", "header.i", "smtp.mailfrom", "smtp.mail", "envelope-from", "smtp.helo"}) {
        const std::string_view value = result.property(name);
        if (!value.empty())
            return value.find('@') == std::string_view::npos ? lowered(value) : domainOf(value);
    }
    return {};
}

struct Reading {
    bool dmarcPass = false, dmarcFail = false, dkimPass = false, spfPass = false, spfFail = false, hasSpf = false, dkimFail = false;
};

// What a set of results says of one author domain.
Reading readFor(const std::vector<authres::MethodResult> &results, std::string_view author)
{
    Reading reading;
    for (const authres::MethodResult &result : results) {
        const std::string domain = spokenFor(result);
        const bool about = domain.empty() ? result.method == "dmarc" : sameOwner(domain, author);
        const auto word = result.word();
        if (result.method == "dmarc" && about) {
            reading.dmarcPass = reading.dmarcPass || word == AuthResult::Pass;
            reading.dmarcFail = reading.dmarcFail || word == AuthResult::Fail;
        } else if (result.method == "dkim" && about) {
            reading.dkimPass = reading.dkimPass || word == AuthResult::Pass;
            reading.dkimFail = reading.dkimFail || word == AuthResult::Fail;
        } else if (result.method == "spf") {
            reading.hasSpf = true;
            reading.spfPass = reading.spfPass || (about && word == AuthResult::Pass);
            reading.spfFail = reading.spfFail || (about && (word == AuthResult::Fail || word == AuthResult::SoftFail));
        }
    }
    return reading;
}

bool profileNames(const std::vector<std::string> &names, std::string_view name)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string &known) { return equalsIgnoreCase(known, name); });
}

// The names under which the reader's own servers write results: as configured, else those of fields found trustworthy.
bool isOwnName(const EvidenceInput &input, std::string_view authservId)
{
    if (authservId.empty())
        return false;
    // policyd-spf names the recipient as receiver.
    if (authservId.find('@') != std::string_view::npos)
        return input.profile.ownsAddress(authservId);
    if (profileNames(input.profile.authservIds, authservId) || Profile::covers(input.profile.receivingHosts, authservId))
        return true;
    return std::any_of(input.report.recorded.begin(), input.report.recorded.end(),
                       [&](const authres::Recorded &recorded) { return recorded.trusted && equalsIgnoreCase(recorded.authservId, authservId); });
}

void judgeTrusted(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const Report &report = input.report;
    TrustedRecord best;
    bool any = false;
    for (std::size_t i = 0; i < report.recorded.size(); ++i) {
        const authres::Recorded &recorded = report.recorded[i];
        if (!recorded.trusted)
            continue;
        const Reading reading = readFor(recorded.results, author.domain);
        if (!any) {
            best.recorded = i;
            best.receiver = recorded.authservId;
        }
        any = true;
        best.dmarcPass = best.dmarcPass || reading.dmarcPass;
        best.dmarcFail = best.dmarcFail || reading.dmarcFail;
        best.dkimAlignedPass = best.dkimAlignedPass || reading.dkimPass;
        best.spfAlignedPass = best.spfAlignedPass || reading.spfPass;
    }
    if (!any)
        return;
    if (best.receiver.empty() && report.path.border)
        best.receiver = report.path.hops[*report.path.border].by;
    const std::string border = report.path.border ? report.path.hops[*report.path.border].by : std::string();
    best.named = profileNames(input.profile.authservIds, best.receiver) || Profile::covers(input.profile.receivingHosts, best.receiver)
        || Profile::covers(input.profile.receivingHosts, border) || input.profile.ownsDomain(best.receiver) || input.profile.ownsDomain(border);
    evidence.receiverReportsFailure = best.dmarcFail && !best.dmarcPass;
    evidence.failingReceiver = best.receiver;
    const bool recordedPass = !best.dmarcFail && (best.dmarcPass || best.dkimAlignedPass);
    if (!recordedPass || evidence.ambiguousSender)
        return;
    // A pass may be used only where our own check could not be made in full: never against a finished one.
    const AuthResult own = author.dmarc.result;
    const bool ownUnfinished = own == AuthResult::NotChecked || own == AuthResult::TempError;
    const bool excused = evidence.keyGone || evidence.alignedUnknown || evidence.headersOnly || evidence.pastedAltered || evidence.oldMail
        || !evidence.undoneChange.empty() || ownUnfinished;
    if (author.vouched())
        return;
    // A pass by the sending computer alone is worth what the sender list is worth, and that list was not seen.
    const AuthResult ownSpf = report.spf ? report.spf->result : AuthResult::None;
    const bool listUnseen = !best.dkimAlignedPass && !report.path.client.ip.empty() && (ownSpf == AuthResult::NotChecked || ownSpf == AuthResult::TempError);
    if (listUnseen)
        evidence.listUnseen = true;
    else if (excused)
        evidence.receiverVouches = best;
    else if (own == AuthResult::Fail || evidence.alignedBroken) {
        evidence.receiverDisagrees = true;
        evidence.disagreeingReceiver = best.receiver;
    }
}

void judgeOthers(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    for (std::size_t i = 0; i < input.report.recorded.size(); ++i) {
        const authres::Recorded &recorded = input.report.recorded[i];
        evidence.injectedResults = evidence.injectedResults
            || std::find(recorded.problems.begin(), recorded.problems.end(), "injection") != recorded.problems.end();
        if (recorded.trusted)
            continue;
        if (isOwnName(input, recorded.authservId)) {
            // Only what claims a good result can have been planted to deceive.
            const Reading claim = readFor(recorded.results, author.domain);
            if (!recorded.aboveBorder && (claim.dmarcPass || claim.dkimPass || claim.spfPass)) {
                evidence.plantedResults = true;
                evidence.planted.push_back(i);
            }
            continue;
        }
        if (recorded.header == "Received-SPF")
            continue;
        const Reading reading = readFor(recorded.results, author.domain);
        if (reading.dmarcFail && !reading.dkimPass) {
            evidence.upstreamFailure = true;
            evidence.upstreamServer = recorded.authservId;
        }
    }
}

void judgeArc(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    if (!input.report.arc || input.report.arc->sets.empty())
        return;
    const arc::Verdict &arc = *input.report.arc;
    bool trustedSeen = false;
    for (const arc::Set &set : arc.sets) {
        const Reading reading = readFor(set.claims, author.domain);
        const bool trusted = arc.result == AuthResult::Pass && Profile::covers(input.profile.arcSealers, set.sealer);
        // A set without an SPF result looked at signatures only (Mailman 3): its dmarc=fail is no evidence of forgery.
        const bool failed = reading.dmarcFail && reading.hasSpf && !reading.dkimPass;
        if (trusted) {
            trustedSeen = true;
            if (failed)
                evidence.arcReportsFailure = true;
            else if (evidence.arcSealer.empty() && !evidence.ambiguousSender && !reading.dmarcFail && (reading.dmarcPass || reading.dkimPass))
                evidence.arcSealer = set.sealer;
        } else if (failed) {
            evidence.upstreamFailure = true;
            evidence.upstreamServer = set.sealer;
            if (author.vouchedBySpf && !author.vouchedByDkim)
                evidence.arcReportsFailure = true;
        }
    }
    if (evidence.arcReportsFailure)
        evidence.arcSealer.clear();
    evidence.arcUntrusted = arc.result == AuthResult::Pass && !trustedSeen;
}

} // namespace

void gatherRecorded(const EvidenceInput &input, Evidence &evidence)
{
    static const Author nobody;
    const Author &author = evidence.authors.empty() ? nobody : evidence.authors.front();
    judgeTrusted(input, author, evidence);
    judgeOthers(input, author, evidence);
    judgeArc(input, author, evidence);

    // Signs of a tenant of a shared platform other than the author, together with a failure recorded on entry.
    const std::string tenant = lowered(fieldText(input.message, "X-OriginatorOrg"));
    const std::string authAs = fieldText(input.message, "X-MS-Exchange-CrossTenant-AuthAs");
    if (!tenant.empty() && !author.domain.empty() && author.vouched() && !sameOwner(tenant, author.domain))
        evidence.foreignTenant = evidence.upstreamFailure || equalsIgnoreCase(authAs, "Anonymous");
}

} // namespace heloscope::evidence
