#include "core/dns/live/UdpTcpExchange.h"

#include <sys/random.h>

#include <algorithm>
#include <ctime>
#include <random>

namespace heloscope::dns {

namespace {

constexpr unsigned deadAfterFailures = 2;
constexpr std::chrono::milliseconds longestWait{1000};
constexpr std::size_t bufferBytes = maxPacketBytes + 1;
constexpr std::size_t maxIdleSockets = 64;
constexpr int maxDatagramsPerRound = 64; // a server that floods us must not keep us from looking at the clock

UnixTime wallClock() { return UnixTime(std::time(nullptr)); }

// One for all exchanges of a thread, which come one after the other.
char *packetBuffer()
{
    thread_local const auto buffer = std::make_unique_for_overwrite<char[]>(bufferBytes);
    return buffer.get();
}

} // namespace

std::vector<std::size_t> ServerHealth::order() const
{
    std::vector<std::size_t> order, last;
    order.reserve(m_failures.size());
    for (std::size_t i = 0; i < m_failures.size(); ++i)
        (m_failures[i] < deadAfterFailures ? order : last).push_back(i);
    order.insert(order.end(), last.begin(), last.end());
    return order;
}

bool ServerHealth::nobodyThere() const
{
    return !m_anyReply && std::all_of(m_failures.begin(), m_failures.end(), [](const auto &count) { return count > 0; });
}

bool ServerHealth::allDead() const
{
    return std::all_of(m_failures.begin(), m_failures.end(), [](const auto &count) { return count >= deadAfterFailures; });
}

Socket ServerHealth::takeIdle(std::size_t server)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle[server].empty())
        return Socket();
    Socket socket = std::move(m_idle[server].back());
    m_idle[server].pop_back();
    return socket;
}

void ServerHealth::keepIdle(std::size_t server, Socket socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle[server].size() < maxIdleSockets)
        m_idle[server].push_back(std::move(socket));
}

UdpTcpExchange::UdpTcpExchange(const std::vector<Server> &servers, const UdpTcpOptions &options, ServerHealth &health, std::span<const DnsQuestion> questions,
                               const DnsCall &call)
    : m_servers(servers),
      m_options(options),
      m_health(health),
      m_questions(questions),
      m_call(call),
      m_replies(questions.size()),
      m_settled(questions.size()),
      m_buffer(packetBuffer())
{
}

std::vector<DnsReply> UdpTcpExchange::run()
{
    if (m_call.stop.stop_possible())
        m_wake.emplace();
    const std::stop_callback wakeOnStop(m_call.stop, [this] { m_wake->wake(); });
    while (true) {
        if (m_call.stop.stop_requested()) {
            abandonAll(notAskedReply());
            break;
        }
        if (Clock::now() >= m_call.deadline) {
            abandonAll(failedReply(m_health.nobodyThere() ? "UNREACHABLE" : "TIMEOUT", {}, false));
            break;
        }
        while (m_active.size() < m_options.window && m_nextQuestion < m_questions.size() && m_health.begin(m_active.empty(), m_options.mostUnderWay))
            start(m_nextQuestion++);
        dropSettled();
        if (m_active.empty()) {
            if (m_nextQuestion >= m_questions.size())
                break;
            continue;
        }
        waitAndHandle();
        dropSettled();
    }
    return std::move(m_replies);
}

// RFC 5452 §9.2: ids nobody can guess. One system call for many; the fallback is slow on virtual machines.
std::uint16_t UdpTcpExchange::randomId()
{
    if (m_idsLeft == 0) {
        const ssize_t drawn = ::getrandom(m_ids.data(), sizeof m_ids, 0);
        if (drawn == ssize_t(sizeof m_ids)) {
            m_idsLeft = m_ids.size();
        } else {
            m_ids[0] = std::uint16_t(std::random_device()());
            m_idsLeft = 1;
        }
    }
    return m_ids[--m_idsLeft];
}

void UdpTcpExchange::dropSettled()
{
    for (const auto &query : m_active) {
        // A socket that was waited on in vain may still get a reply or an error that belongs to the old question.
        if (!m_settled[query->index] || query->resent || query->datagrams.size() != 1 || !query->datagrams.front().replied)
            continue;
        Datagram &datagram = query->datagrams.front();
        if (m_servers[datagram.server].address.isLoopback())
            m_health.keepIdle(datagram.server, std::move(datagram.socket));
    }
    m_health.end(std::erase_if(m_active, [this](const auto &query) { return m_settled[query->index]; }));
}

void UdpTcpExchange::start(std::size_t index)
{
    m_active.push_back(std::make_unique<Query>());
    Query &query = *m_active.back();
    query.index = index;
    query.order = m_health.order();
    query.hurried = m_health.allDead();
    if (query.order.empty())
        settle(query, failedReply("UNREACHABLE"));
    else
        sendDatagram(query);
}

/// A fresh socket, port and id to the server whose turn it is.
void UdpTcpExchange::sendDatagram(Query &query)
{
    const std::size_t server = query.order[query.turn];
    const std::uint16_t id = randomId();
    std::string packet = encodeQuery(m_questions[query.index], id, query.edns);
    if (packet.empty()) {
        settle(query, failedReply("BAD-NAME"));
        return;
    }
    Socket socket = m_health.takeIdle(server);
    if (!socket)
        socket = Socket::connectUdp(m_servers[server]).second;
    if (!socket) {
        m_health.silent(server);
        nextServer(query);
        return;
    }
    Datagram datagram{std::move(socket), server, id, std::move(packet), false};
    std::size_t sent = 0;
    const IoResult result = datagram.socket.send(datagram.packet, sent);
    if (result == IoResult::Unreachable || result == IoResult::Failed) {
        m_health.silent(server);
        nextServer(query);
        return;
    }
    query.datagrams.push_back(std::move(datagram));
    query.resent = false;
    query.next = Clock::now() + m_options.resendAfter;
}

void UdpTcpExchange::resend(Query &query)
{
    Datagram &datagram = query.datagrams.back();
    std::size_t sent = 0;
    datagram.socket.send(datagram.packet, sent);
    query.resent = true;
    query.next = Clock::now() + m_options.resendAfter;
}

void UdpTcpExchange::openStream(Query &query, std::size_t server)
{
    auto [result, socket] = Socket::connectTcp(m_servers[server]);
    if (!socket) {
        nextServer(query);
        return;
    }
    Stream stream{std::move(socket), server, randomId(), {}, {}};
    const std::string packet = encodeQuery(m_questions[query.index], stream.id, query.edns);
    stream.out = {char(packet.size() >> 8), char(packet.size() & 0xff)}; // RFC 1035 §4.2.2
    stream.out += packet;
    query.stream = std::move(stream);
    query.next = Clock::now() + m_options.tcpTimeout;
}

/// The server whose turn it was did not help: the next one, at last TCP, which some networks let through where they drop UDP.
void UdpTcpExchange::nextServer(Query &query)
{
    query.stream.reset();
    if (query.turn + 1 < query.order.size()) {
        ++query.turn;
        query.edns = Edns::Use;
        sendDatagram(query);
    } else if (query.anySilent && !query.hurried && !query.lastResort && !query.unhelpful && !query.truncated) {
        query.lastResort = true;
        openStream(query, query.order.front());
    } else {
        giveUp(query);
    }
}

void UdpTcpExchange::onTimer(Query &query)
{
    if (!query.stream && !query.resent && !query.hurried && !query.datagrams.empty()) {
        resend(query);
        return;
    }
    query.anySilent = true;
    m_health.silent(query.stream ? query.stream->server : query.order[query.turn]);
    nextServer(query);
}

void UdpTcpExchange::onDatagram(Query &query, std::size_t which)
{
    const std::size_t server = query.datagrams[which].server;
    for (int count = 0; count < maxDatagramsPerRound; ++count) {
        std::size_t received = 0;
        const IoResult result = query.datagrams[which].socket.receive({m_buffer, bufferBytes}, received);
        if (result == IoResult::WouldBlock)
            return;
        if (result != IoResult::Done) {
            // RFC 1122 §4.2.3.9: an ICMP error; known at once, so no waiting. Only where this server is the one we wait for.
            const bool current = !query.stream && server == query.order[query.turn];
            query.datagrams.erase(query.datagrams.begin() + std::ptrdiff_t(which));
            if (current) {
                m_health.silent(server);
                nextServer(query);
            }
            return;
        }
        const std::uint16_t id = query.datagrams[which].id;
        query.datagrams[which].replied = true; // taking the reply may add datagrams
        if (take(query, server, id, {m_buffer, received}))
            return;
        query.datagrams[which].replied = false;
    }
}

bool UdpTcpExchange::take(Query &query, std::size_t server, std::uint16_t id, std::string_view packet)
{
    const Server &from = m_servers[server];
    // RFC 6840 §5.8: AD means something only where nobody sits between the server and us.
    const AdBit adBit = from.address.isLoopback() ? AdBit::Believe : AdBit::Ignore;
    if (m_names.empty()) {
        for (const Server &each : m_servers)
            m_names.push_back(each.toString());
    }
    DecodedReply decoded = decodeReply(packet, m_questions[query.index], id, adBit, m_names[server]);
    if (decoded.kind == ReplyKind::NotOurs)
        return false;
    m_health.replied(server);
    switch (decoded.kind) {
    case ReplyKind::NotOurs: break;
    case ReplyKind::Answer: settle(query, std::move(decoded.reply)); break;
    case ReplyKind::Truncated:
        if (query.stream && query.stream->server == server) { // already on the way, or TC over TCP, which is nonsense
            if (id == query.stream->id)
                nextServer(query);
            return true;
        }
        query.truncated = true;
        openStream(query, server);
        break;
    case ReplyKind::NoEdns:
        if (query.edns == Edns::Use && !query.stream && server == query.order[query.turn]) {
            query.edns = Edns::LeaveOut;
            sendDatagram(query);
            break;
        }
        [[fallthrough]];
    case ReplyKind::OtherServer:
        query.unhelpful = std::move(decoded.reply);
        if (query.stream ? server == query.stream->server : server == query.order[query.turn])
            nextServer(query);
        break;
    }
    return true;
}

void UdpTcpExchange::onStream(Query &query, short events)
{
    if ((events & (POLLERR | POLLNVAL)) || (!query.stream->out.empty() && !writeStream(query))) {
        nextServer(query);
        return;
    }
    if (events & (POLLIN | POLLHUP))
        readStream(query);
}

bool UdpTcpExchange::writeStream(Query &query)
{
    Stream &stream = *query.stream;
    std::size_t sent = 0;
    const IoResult result = stream.socket.send(stream.out, sent);
    stream.out.erase(0, sent);
    return result == IoResult::Done || result == IoResult::WouldBlock;
}

void UdpTcpExchange::readStream(Query &query)
{
    std::size_t received = 0;
    const IoResult result = query.stream->socket.receive({m_buffer, bufferBytes}, received);
    if (result == IoResult::WouldBlock)
        return;
    if (result != IoResult::Done || received == 0) {
        nextServer(query);
        return;
    }
    std::string &in = query.stream->in;
    in.append(m_buffer, received);
    while (in.size() >= 2) {
        const std::size_t length = std::size_t(std::uint8_t(in[0])) << 8 | std::uint8_t(in[1]);
        if (in.size() < 2 + length)
            return;
        const std::string packet = in.substr(2, length);
        in.erase(0, 2 + length);
        if (take(query, query.stream->server, query.stream->id, packet))
            return;
    }
}

void UdpTcpExchange::settle(Query &query, DnsReply &&reply)
{
    if (m_settled[query.index])
        return;
    reply.answer.askedAt = wallClock();
    m_settled[query.index] = true;
    m_replies[query.index] = std::move(reply);
    if (m_call.replied)
        m_call.replied(query.index, m_replies[query.index]);
}

void UdpTcpExchange::giveUp(Query &query)
{
    if (query.unhelpful)
        settle(query, std::move(*query.unhelpful));
    else if (query.truncated)
        settle(query, failedReply("TRUNCATED", m_servers[query.order.back()].toString()));
    else // Silence for this question only, or is there no way to any server?
        settle(query, failedReply(query.anySilent && m_health.anyReply() ? "TIMEOUT" : "UNREACHABLE"));
}

void UdpTcpExchange::abandonAll(const DnsReply &reply)
{
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        if (m_settled[i])
            continue;
        m_settled[i] = true;
        m_replies[i] = reply;
        if (m_call.replied)
            m_call.replied(i, m_replies[i]);
    }
    m_health.end(m_active.size());
    m_active.clear();
}

Clock::duration UdpTcpExchange::untilNextEvent() const
{
    Clock::time_point first = m_call.deadline;
    for (const auto &query : m_active)
        first = std::min(first, query->next);
    const Clock::time_point now = Clock::now();
    return first <= now ? Clock::duration::zero() : std::min<Clock::duration>(first - now, longestWait);
}

void UdpTcpExchange::waitAndHandle()
{
    struct Source {
        Query *query;
        int datagram;
    }; // -1 = the stream
    std::vector<Source> sources;
    m_polled.assign(1, pollfd{m_wake ? m_wake->descriptor() : -1, POLLIN, 0});
    for (const auto &query : m_active) {
        for (std::size_t i = 0; i < query->datagrams.size(); ++i) {
            m_polled.push_back({query->datagrams[i].socket.descriptor(), POLLIN, 0});
            sources.push_back({query.get(), int(i)});
        }
        if (query->stream) {
            m_polled.push_back({query->stream->socket.descriptor(), short(query->stream->out.empty() ? POLLIN : POLLIN | POLLOUT), 0});
            sources.push_back({query.get(), -1});
        }
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(untilNextEvent());
    const int ready = ::poll(m_polled.data(), nfds_t(m_polled.size()), int(wait.count()));
    if (ready > 0 && m_polled[0].revents == 0) {
        // Handling an event may change the query's sockets, so at most one event per query and round, datagrams first.
        const Query *handled = nullptr;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const short events = m_polled[i + 1].revents;
            Query &query = *sources[i].query;
            if (events == 0 || handled == &query || m_settled[query.index])
                continue;
            handled = &query;
            if (sources[i].datagram >= 0)
                onDatagram(query, std::size_t(sources[i].datagram));
            else
                onStream(query, events);
        }
    }
    const Clock::time_point now = Clock::now();
    for (const auto &query : m_active) {
        if (!m_settled[query->index] && query->next <= now)
            onTimer(*query);
    }
}

} // namespace heloscope::dns
