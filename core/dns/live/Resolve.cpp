#include "core/dns/live/DnsCache.h"
#include "core/dns/live/DnsWire.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <utility>

namespace heloscope::dns {

namespace {

/// A question whose CNAME chain left its reply, on the way to the end.
struct Chain {
    std::size_t index;              // of the original question
    DnsQuestion question;           // asked now
    std::vector<std::string> aliases;
    std::optional<std::uint32_t> ttl;
    bool secure;
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

    /// True: this reply is kept back. Called from the transport's threads, never at once for one exchange.
    bool keepsBack(std::size_t index, const DnsReply &reply)
    {
        if (reply.answer.status == DnsStatus::Answered || reply.answer.status == DnsStatus::NoData || !reply.answer.aliases.empty())
            m_transport.noteKnowsNames();
        if (reply.answer.status != DnsStatus::NoSuchDomain || m_transport.knowsNames())
            return false;
        m_kept.push_back(index);
        return true;
    }

    void settle(std::vector<DnsReply> &replies)
    {
        const bool deniesAll = !m_kept.empty() && !m_transport.knowsNames() && deniesProbe();
        for (const std::size_t index : m_kept) {
            DnsReply &reply = replies[index];
            if (deniesAll)
                reply = failedReply("DENIES-ALL", reply.answer.server);
            if (m_call.replied)
                m_call.replied(index, reply);
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
    std::vector<std::size_t> m_kept; // of the replies
};

class Resolution {
public:
    Resolution(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call)
        : m_transport(transport),
          m_questions(questions),
          m_call(call),
          m_doubt(transport, call),
          m_replies(questions.size())
    {
    }

    std::vector<DnsReply> run()
    {
        exchange(m_questions, [](std::size_t i) { return std::pair(i, static_cast<const Chain *>(nullptr)); });
        while (!m_further.empty()) {
            std::vector<Chain> chains = std::exchange(m_further, {});
            std::sort(chains.begin(), chains.end(), [](const Chain &a, const Chain &b) { return a.index < b.index; });
            std::vector<DnsQuestion> asked;
            for (const Chain &chain : chains)
                asked.push_back(chain.question);
            exchange(asked, [&chains](std::size_t i) { return std::pair(chains[i].index, &std::as_const(chains[i])); });
        }
        m_doubt.settle(m_replies);
        return std::move(m_replies);
    }

private:
    /// `originOf`: the question that the one asked stands for, and the chain so far, null at its beginning.
    template<typename OriginOf> void exchange(std::span<const DnsQuestion> asked, OriginOf originOf)
    {
        DnsCall round = m_call;
        round.replied = [&](std::size_t i, DnsReply &reply) {
            const auto [index, chain] = originOf(i);
            take(index, chain, reply);
        };
        m_transport.exchange(asked, round);
    }

    /// Final as soon as the reply names no further target; the caller hears of it then and not at the end of the round.
    void take(std::size_t index, const Chain *chain, DnsReply &reply)
    {
        DnsReply &whole = m_replies[index] = std::move(reply);
        if (chain)
            join(*chain, whole);
        if (whole.answer.aliases.size() > std::size_t(maxCnameChain) || loops(m_questions[index], whole.answer))
            whole = failedReply("LOOP", whole.answer.server);
        else if (!whole.continueAt.empty() && !domain::isQueryable(whole.continueAt))
            whole = failedReply("MALFORMED", whole.answer.server);
        if (!whole.continueAt.empty())
            m_further.push_back({index,
                                 {std::move(whole.continueAt), m_questions[index].type},
                                 std::move(whole.answer.aliases),
                                 whole.answer.ttl,
                                 whole.answer.secure.value_or(false)});
        else if (!m_doubt.keepsBack(index, whole) && m_call.replied)
            m_call.replied(index, whole);
    }

    DnsTransport &m_transport;
    std::span<const DnsQuestion> m_questions;
    const DnsCall &m_call;
    Doubt m_doubt;
    std::vector<DnsReply> m_replies;
    std::vector<Chain> m_further; // to be asked in the next round
};

} // namespace

std::vector<DnsReply> resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call)
{
    return Resolution(transport, questions, call).run();
}

} // namespace heloscope::dns
