#include "core/verdict/BounceHeadline.h"

#include <algorithm>
#include <string_view>

namespace heloscope {

namespace {

using bounce::BounceVerdict;

constexpr std::size_t mostReasons = 3;

bool has(const bounce::Verdict &bounce, std::string_view code)
{
    return std::any_of(bounce.evidence.begin(), bounce.evidence.end(), [code](const bounce::Evidence &evidence) { return evidence.code == code; });
}

StatementCode headlineOf(const bounce::Verdict &bounce)
{
    switch (bounce.verdict) {
    case BounceVerdict::Backscatter: return StatementCode::HeadBounceBackscatter;
    case BounceVerdict::Genuine:
        return bounce.kind == bounce::Kind::Delay  ? StatementCode::HeadBounceDelayed
            : bounce.kind == bounce::Kind::Success ? StatementCode::HeadBounceDelivered
                                                   : StatementCode::HeadBounceGenuine;
    case BounceVerdict::Compromised: return has(bounce, "web-script") ? StatementCode::HeadBounceWebScript : StatementCode::HeadBounceCompromised;
    case BounceVerdict::Fake: return StatementCode::HeadBounceFake;
    case BounceVerdict::Automatic: return StatementCode::HeadBounceAutomatic;
    case BounceVerdict::CannotTell: return StatementCode::HeadBounceCannotTell;
    case BounceVerdict::Complaint: return StatementCode::HeadBounceComplaint;
    }
    return StatementCode::HeadBounceCannotTell;
}

// A server that asks back about a message which the reader is not known to have written.
bool asksToConfirm(const bounce::Verdict &bounce)
{
    return bounce.kind == bounce::Kind::Challenge
        && std::none_of(bounce.evidence.begin(), bounce.evidence.end(), [](const bounce::Evidence &evidence) { return evidence.speaksFor == "authored"; });
}

StatementCode adviceOf(const bounce::Verdict &bounce)
{
    const StatementCode undecided = bounce.askDidYouWrite ? StatementCode::DoAnswerDidYouWrite : StatementCode::DoAskMailAdmin;
    switch (bounce.verdict) {
    // A guess is no reason to tell people that all is well.
    case BounceVerdict::Backscatter: return bounce.confidence == bounce::Confidence::Low ? undecided : StatementCode::DoDeleteBounce;
    case BounceVerdict::Genuine:
        return bounce.kind == bounce::Kind::Failure ? StatementCode::DoFixAddress
            : bounce.kind == bounce::Kind::Delay    ? StatementCode::DoWait
                                                    : StatementCode::DoNothing;
    case BounceVerdict::Compromised: return has(bounce, "web-script") ? StatementCode::DoTellWebAdmin : StatementCode::DoChangePassword;
    case BounceVerdict::Fake: return StatementCode::DoReportDelete;
    case BounceVerdict::Automatic: return asksToConfirm(bounce) ? StatementCode::DoNotConfirm : StatementCode::DoNothing;
    case BounceVerdict::CannotTell: return undecided;
    case BounceVerdict::Complaint: return StatementCode::DoTakeOffList;
    }
    return StatementCode::DoNothing;
}

// Evidence that explains this verdict; of what does not, only contradictions are worth a sentence.
bool explains(BounceVerdict verdict, std::string_view side)
{
    const bool ours = side == "left-ours" || side == "text-ours";
    switch (verdict) {
    case BounceVerdict::Backscatter: return side == "someone-else" || side == "not-authored" || side == "text-ours";
    case BounceVerdict::Fake: return side == "someone-else" || side == "not-authored";
    case BounceVerdict::Genuine: return ours || side == "authored";
    case BounceVerdict::Compromised: return ours || side == "not-authored";
    case BounceVerdict::Automatic:
    case BounceVerdict::CannotTell:
    case BounceVerdict::Complaint: return true;
    }
    return true;
}

int weightOf(std::string_view strength) { return strength == "strong" ? 2 : strength == "moderate" ? 1 : 0; }

// Strongest first. That an account was used by somebody else takes both halves: it left our system, and the reader did not send it.
std::vector<Statement> reasonsOf(const bounce::Verdict &bounce)
{
    const bool halves = bounce.verdict == BounceVerdict::Compromised;
    std::vector<Statement> reasons;
    std::size_t left = 0;
    for (int weight = 2; weight >= 0; --weight) {
        for (const bounce::Evidence &evidence : bounce.evidence) {
            if (reasons.size() >= mostReasons || weightOf(evidence.strength) != weight || !explains(bounce.verdict, evidence.speaksFor))
                continue;
            if (halves && evidence.speaksFor != "not-authored" && left++ > 0)
                continue;
            Values values;
            values.items = evidence.values;
            values.items.insert(values.items.begin(), {"code", evidence.code});
            reasons.push_back({StatementCode::BounceEvidence, std::move(values)});
        }
    }
    return reasons;
}

} // namespace

void headBounce(const Report &report, Verdict &verdict)
{
    if (!report.bounce)
        return;
    const bounce::Verdict &bounce = *report.bounce;
    const std::string address = bounce.recipients.empty() ? std::string() : bounce.recipients.front().address;
    verdict.headline = {headlineOf(bounce), {{"address", address}}};
    verdict.advice = {adviceOf(bounce), {{"address", address}}};
    verdict.because = reasonsOf(bounce);
    const auto lacks = [&bounce](std::string_view code) { return std::find(bounce.wouldHelp.begin(), bounce.wouldHelp.end(), code) != bounce.wouldHelp.end(); };
    if (lacks("full-source"))
        verdict.notChecked.push_back({StatementCode::MissingOriginal, {}});
    if (lacks("sent-mail"))
        verdict.notChecked.push_back({StatementCode::MissingSentMail, {}});
}

} // namespace heloscope
