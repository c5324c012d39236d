#include "core/dns/live/DnsCache.h"
#include "core/dns/live/DnsWire.h"
#include "core/domain/Domain.h"

#include <algorithm>

namespace heloscope::dns {

namespace {

/// A question whose CNAME chain left its reply, on the way to the end.
struct Chain {
    std::size_t index;              // of the original question
    DnsQuestion question;           // asked now
    std::vector<std::string> aliases;
    std::optional<std::uint32_t> ttl;
    bool secure = true;
};

/// What earlier replies of the chain add to the last one.
void join(const Chain &chain, DnsReply &reply)
{
    DnsAnswer &answer = reply.answer;
    answer.aliases.insert(answer.aliases.begin(), chain.aliases.begin(), chain.aliases.end());
    if (chain.ttl)
        answer.ttl = answer.ttl ? std::min(*answer.ttl, *chain.ttl) : *chain.ttl;
    if (!chain.secure)
        answer.secure.reset();
}

bool loops(const DnsQuestion &asked, const DnsAnswer &answer)
{
    if (answer.aliases.empty())
        return false;
    std::vector<std::string> names = answer.aliases;
    names.push_back(asked.name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

/// Keeps "no such domain" back until the server is known to know any name at all, then tells it, or that the server denies everything.
class Doubt {
public:
    Doubt(DnsTransport &transport, const DnsCall &call) : m_transport(transport), m_call(call) {}

    /// True: `reply` is kept back. Called from the transport's threads, never at once for one exchange.
    bool keepsBack(std::size_t index, const DnsReply &reply)
    {
        if (reply.answer.status == DnsStatus::Answered || reply.answer.status == DnsStatus::NoData || !reply.answer.aliases.empty())
            m_transport.noteKnowsNames();
        if (reply.answer.status != DnsStatus::NoSuchDomain || m_transport.knowsNames())
            return false;
        m_kept.emplace_back(index, reply);
        return true;
    }

    void settle(std::vector<DnsReply> &replies)
    {
        const bool deniesAll = !m_kept.empty() && !m_transport.knowsNames() && deniesProbe();
        for (auto &[index, reply] : m_kept) {
            if (deniesAll)
                reply = failedReply("DENIES-ALL", reply.answer.server);
            if (m_call.replied)
                m_call.replied(index, reply);
            replies[index] = std::move(reply);
        }
    }

private:
    bool deniesProbe()
    {
        DnsCall call = m_call;
        call.replied = {};
        const DnsAnswer answer = m_transport.exchange(std::span(&existenceProbe, 1), call).front().answer;
        if (answer.status == DnsStatus::NotAsked)
            return false;
        if (m_call.askedToo)
            m_call.askedToo(existenceProbe, answer);
        if (answer.status == DnsStatus::Answered || answer.status == DnsStatus::NoData)
            m_transport.noteKnowsNames();
        return answer.status == DnsStatus::NoSuchDomain;
    }

    DnsTransport &m_transport;
    const DnsCall &m_call;
    std::vector<std::pair<std::size_t, DnsReply>> m_kept;
};

} // namespace

std::vector<DnsReply> resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call)
{
    std::vector<DnsReply> replies(questions.size());
    Doubt doubt(transport, call);
    std::vector<Chain> open;
    for (std::size_t i = 0; i < questions.size(); ++i)
        open.push_back({i, questions[i], {}, std::nullopt, true});

    while (!open.empty()) {
        std::vector<DnsQuestion> asked;
        for (const Chain &chain : open)
            asked.push_back(chain.question);
        DnsCall round = call;
        // Final as soon as the reply names no further target; the caller hears of it then and not at the end of the round.
        const auto finish = [&](std::size_t i, const DnsReply &reply) {
            DnsReply whole = reply;
            join(open[i], whole);
            const bool tooLong = whole.answer.aliases.size() > std::size_t(maxCnameChain);
            const bool loop = tooLong || loops(questions[open[i].index], whole.answer);
            if (loop)
                whole = failedReply("LOOP", reply.answer.server);
            else if (!whole.continueAt.empty() && !domain::isQueryable(whole.continueAt))
                whole = failedReply("MALFORMED", reply.answer.server);
            if (whole.continueAt.empty() && !doubt.keepsBack(open[i].index, whole) && call.replied)
                call.replied(open[i].index, whole);
            return whole;
        };
        std::vector<DnsReply> joined(open.size());
        round.replied = [&](std::size_t i, const DnsReply &reply) { joined[i] = finish(i, reply); };
        transport.exchange(asked, round);

        std::vector<Chain> further;
        for (std::size_t i = 0; i < open.size(); ++i) {
            DnsReply &reply = joined[i];
            if (reply.continueAt.empty()) {
                replies[open[i].index] = std::move(reply);
                continue;
            }
            Chain next = open[i];
            next.question.name = reply.continueAt;
            next.aliases = std::move(reply.answer.aliases);
            next.ttl = reply.answer.ttl;
            next.secure = reply.answer.secure.value_or(false);
            further.push_back(std::move(next));
        }
        open = std::move(further);
    }
    doubt.settle(replies);
    return replies;
}

} // namespace heloscope::dns
