// One exchange of UdpTcpTransport: the poll() loop and what it knows about each question under way.
#pragma once

#include "core/dns/live/DnsWire.h"
#include "core/dns/live/Socket.h"
#include "core/dns/live/UdpTcpTransport.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <poll.h>

namespace heloscope::dns {

/// Shared by all exchanges of a transport: a dead server is waited for once and not for every question, and sockets to a server on
/// this machine are used again. For other servers each question has a port of its own (RFC 5452 §9.2).
class ServerHealth {
public:
    explicit ServerHealth(std::size_t servers) : m_failures(servers), m_idle(servers) {}

    void replied(std::size_t server)
    {
        m_failures[server] = 0;
        m_anyReply = true;
    }
    void silent(std::size_t server) { ++m_failures[server]; }
    bool anyReply() const { return m_anyReply; }
    /// Nobody ever replied, and every server was waited for in vain.
    bool nobodyThere() const;
    /// Every server was silent several times in a row: long waits are not worth while.
    bool allDead() const;
    /// Server indices in the order to try: as configured, those that were silent several times in a row last.
    std::vector<std::size_t> order() const;

    /// Whether one more question may go on its way, and that it does; `first` always may, so that nobody waits for others.
    bool begin(bool first, std::size_t most)
    {
        if (m_underWay.fetch_add(1) < most || first)
            return true;
        --m_underWay;
        return false;
    }
    void end(std::size_t questions) { m_underWay -= questions; }

    /// A connected socket that a settled question left, or an empty one.
    Socket takeIdle(std::size_t server);
    void keepIdle(std::size_t server, Socket socket);

private:
    std::vector<std::atomic<unsigned>> m_failures;
    std::atomic<bool> m_anyReply = false;
    std::atomic<std::size_t> m_underWay = 0;
    std::mutex m_mutex;
    std::vector<std::vector<Socket>> m_idle; // by server
};

class UdpTcpExchange {
public:
    UdpTcpExchange(const std::vector<Server> &servers, const UdpTcpOptions &options, ServerHealth &health, std::span<const DnsQuestion> questions,
                   const DnsCall &call);
    ~UdpTcpExchange() { m_health.end(m_active.size()); }
    std::vector<DnsReply> run();

private:
    /// One packet sent to one server; kept until the question is settled, because a late reply is as good as an early one.
    struct Datagram {
        Socket socket;
        std::size_t server = 0;
        std::uint16_t id = 0;
        std::string packet;
        bool replied = false;
    };
    struct Stream {
        Socket socket;
        std::size_t server = 0;
        std::uint16_t id = 0;
        std::string out;     // still to be sent, length prefix included
        std::string in;      // received, not yet complete
    };
    struct Query {
        std::size_t index = 0;            // of the question
        std::vector<std::size_t> order;   // servers
        std::size_t turn = 0;             // position in `order`
        bool resent = false;
        bool hurried = false;             // no resend, no TCP: nobody has been there for a while
        bool lastResort = false;          // TCP after silence was tried
        bool truncated = false;
        bool anySilent = false;           // else all were unreachable
        Edns edns = Edns::Use;
        std::vector<Datagram> datagrams;
        std::optional<Stream> stream;
        std::optional<DnsReply> unhelpful; // SERVFAIL and the like, kept until no server knows better
        Clock::time_point next;            // when to resend or move on
    };

    void start(std::size_t index);
    /// Forgets the questions that are answered; their sockets may serve others.
    void dropSettled();
    void sendDatagram(Query &query);
    void resend(Query &query);
    void openStream(Query &query, std::size_t server);
    void nextServer(Query &query);
    void onTimer(Query &query);
    void onDatagram(Query &query, std::size_t which);
    void onStream(Query &query, short events);
    bool writeStream(Query &query);
    void readStream(Query &query);
    /// True where the reply settles the question or sends it elsewhere.
    bool take(Query &query, std::size_t server, std::uint16_t id, std::string_view packet);
    void settle(Query &query, DnsReply &&reply);
    void giveUp(Query &query);
    void abandonAll(const DnsReply &reply);
    Clock::duration untilNextEvent() const;
    void waitAndHandle();
    std::uint16_t randomId();

    const std::vector<Server> &m_servers;
    const UdpTcpOptions &m_options;
    ServerHealth &m_health;
    std::span<const DnsQuestion> m_questions;
    const DnsCall &m_call;
    std::vector<DnsReply> m_replies;
    std::vector<bool> m_settled;
    std::vector<std::unique_ptr<Query>> m_active;
    std::size_t m_nextQuestion = 0;
    std::optional<WakePipe> m_wake;          // only where a stop can be requested
    std::array<std::uint16_t, 64> m_ids{};   // random, drawn in one go
    std::size_t m_idsLeft = 0;
    std::vector<std::string> m_names;        // of the servers, for people; once there is a reply
    char *m_buffer;                          // one packet
    std::vector<pollfd> m_polled;
};

} // namespace heloscope::dns
