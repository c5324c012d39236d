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
    std::vector<dns::DnsReply> replies = live.cache ? live.cache->resolve(*live.transport, questions, call) : dns::resolve(*live.transport, questions, call);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (replies[i].answer.status == DnsStatus::NotAsked)
            continue;
        table.insert(questions[i], std::move(replies[i].answer));
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
