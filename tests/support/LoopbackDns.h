// A small DNS server on loopback that answers whatever a test wants, also what no honest server would send.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace heloscope::test {

/// Pieces of DNS packets, for replies made by hand.
namespace packet {
std::string u16(unsigned value);
std::string u32(std::uint32_t value);
/// Labels of "a.b"; "" is the root.
std::string name(std::string_view dotted);
/// One resource record of class IN.
std::string record(std::string_view owner, unsigned type, std::uint32_t ttl, const std::string &rdata);
std::string txt(std::string_view text); // rdata, split into strings of 255
/// A whole reply to `query`: its id and question, QR RD RA plus `flags` (0x0200 TC, 0x0020 AD, 0x000f response code).
std::string reply(std::string_view query, unsigned flags, const std::vector<std::string> &answers, const std::vector<std::string> &authority = {});
/// The name asked for, lower case, and the type.
std::string questionName(std::string_view query);
unsigned questionType(std::string_view query);
} // namespace packet

enum class Over { Udp, Tcp };

/// Listens on 127.0.0.1, UDP and TCP on the same free port, until destroyed.
class LoopbackDns {
public:
    /// Called in the server's thread with a query; each returned string is sent back as one packet (none = silence).
    using Handler = std::function<std::vector<std::string>(std::string_view query, Over over)>;
    enum class Tcp { Listen, Refuse };

    /// As far away as `distance`: what it says over UDP comes so much later.
    explicit LoopbackDns(Handler handler, Tcp tcp = Tcp::Listen, std::chrono::milliseconds distance = {});
    ~LoopbackDns();
    LoopbackDns(const LoopbackDns &) = delete;
    LoopbackDns &operator=(const LoopbackDns &) = delete;

    std::uint16_t port() const { return m_port; }
    /// "127.0.0.1:port"
    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }
    int queries(Over over) const { return over == Over::Udp ? m_udpQueries : m_tcpQueries; }
    /// False where the sockets could not be opened.
    bool isListening() const { return m_port != 0; }

private:
    struct Letter;
    void serve();
    void serveStream(int listener);
    void sendDue(std::deque<Letter> &letters) const;

    Handler m_handler;
    const std::chrono::milliseconds m_distance;
    int m_udp = -1, m_tcp = -1, m_wakeRead = -1, m_wakeWrite = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_udpQueries = 0, m_tcpQueries = 0;
    std::thread m_thread;
};

/// A loopback port on which nothing listens, neither UDP nor TCP.
std::uint16_t freePort();

} // namespace heloscope::test
