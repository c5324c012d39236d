#include "core/dns/live/LiveCheckup.h"

#include "core/Limits.h"

namespace heloscope {

namespace {

// False where nothing was learnt, so that another pass would say the same.
bool fetch(const std::set<DnsQuestion> &missing, DnsTable &table, const LiveOptions &live)
{
    bool learnt = false;
    std::vector<DnsQuestion> questions;
    for (const DnsQuestion &question : missing) {
        std::optional<DnsAnswer> answer = live.local ? live.local(question) : std::nullopt;
        learnt = learnt || answer.has_value();
        if (answer)
            table.insert(question, std::move(*answer));
        else if (live.transport)
            questions.push_back(question);
    }
    if (questions.empty())
        return learnt;
    const dns::DnsCall call{live.deadline, live.stop, {}, [&table](const DnsQuestion &question, const DnsAnswer &answer) { table.insert(question, answer); }};
    dns::DnsCache unshared;
    for (DnsEntryPtr &reply : (live.cache ? *live.cache : unshared).resolve(*live.transport, questions, call)) {
        if (reply->second.status == DnsStatus::NotAsked)
            continue;
        table.insert(std::move(reply));
        learnt = true;
    }
    return learnt;
}

} // namespace

checkup::Checkup checkUpLive(const checkup::Request &request, DnsTable &table, const LiveOptions &live)
{
    checkup::Checkup result;
    for (int pass = 0; pass < maxEvaluationPasses; ++pass) {
        DnsView view(table);
        result = checkup::evaluate(request, view);
        if (view.missing().empty() || live.stop.stop_requested() || !fetch(view.missing(), table, live))
            break;
    }
    return result;
}

} // namespace heloscope
