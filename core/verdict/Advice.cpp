#include "core/verdict/Advice.h"

#include <algorithm>

namespace heloscope {

bool isDomain(const Imitation &imitation) { return imitation.what == ImitationKind::Domain || imitation.what == ImitationKind::OwnDomain; }

Statement adviceFor(const Evidence &evidence, const Verdict &verdict)
{
    const Values domain{{"domain", evidence.shownDomain()}};
    if (!verdict.imitates.empty() && verdict.level != VerdictLevel::Forged) {
        const Values values{{"imitated", verdict.imitates.front().value}, {"domain", evidence.shownDomain()}};
        return {isDomain(verdict.imitates.front()) ? StatementCode::DoNotMistake : StatementCode::DoCheckName, values};
    }
    switch (verdict.level) {
    case VerdictLevel::Confirmed:
    case VerdictLevel::ProbablyGenuine: return {StatementCode::DoCarryOn, domain};
    case VerdictLevel::CannotTell:
        if (evidence.dnsFailed)
            return {StatementCode::DoTryAgain, domain};
        if (evidence.pastedAltered || evidence.headersOnly)
            return {StatementCode::DoGiveFullSource, domain};
        return {StatementCode::DoAskOtherWay, domain};
    case VerdictLevel::DoesNotFit: return {StatementCode::DoAskOtherWay, domain};
    case VerdictLevel::Forged: return {StatementCode::DoReportDelete, domain};
    }
    return {StatementCode::DoAskOtherWay, domain};
}

void headImitation(const Evidence &evidence, Verdict &verdict)
{
    if (verdict.imitates.empty())
        return;
    const Imitation &first = verdict.imitates.front();
    const Values values{
        {"imitated", first.value}, {"domain", evidence.shownDomain()}, {"address", evidence.authors.empty() ? "" : evidence.authors.front().address}};
    const bool domain = isDomain(first);
    verdict.because.insert(verdict.because.begin(), {domain ? StatementCode::LooksLike : StatementCode::NameShowsOther, values});
    verdict.because.resize(std::min<std::size_t>(verdict.because.size(), 3));
    if (verdict.level == VerdictLevel::Confirmed || verdict.level == VerdictLevel::ProbablyGenuine)
        verdict.headline = {domain ? StatementCode::HeadLookalike : StatementCode::HeadAddressRealNameNot, values};
}

} // namespace heloscope
