#include "tests/support/LoopbackDns.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cctype>

namespace heloscope::test {

namespace packet {

std::string u16(unsigned value) { return {char(value >> 8 & 0xff), char(value & 0xff)}; }
std::string u32(std::uint32_t value) { return u16(value >> 16) + u16(value & 0xffff); }

std::string name(std::string_view dotted)
{
    std::string out;
    while (!dotted.empty()) {
        const std::size_t dot = std::min(dotted.find('.'), dotted.size());
        out += char(dot);
        out += dotted.substr(0, dot);
        dotted.remove_prefix(std::min(dot + 1, dotted.size()));
    }
    return out + '\0';
}

std::string record(std::string_view owner, unsigned type, std::uint32_t ttl, const std::string &rdata)
{
    return name(owner) + u16(type) + u16(1) + u32(ttl) + u16(unsigned(rdata.size())) + rdata;
}

std::string txt(std::string_view text)
{
    std::string out;
    do {
        const std::string_view piece = text.substr(0, 255);
        out += char(piece.size());
        out += piece;
        text.remove_prefix(piece.size());
    } while (!text.empty());
    return out;
}

namespace {
std::size_t questionEnd(std::string_view query)
{
    std::size_t at = 12;
    while (at < query.size() && query[at] != 0)
        at += std::size_t(std::uint8_t(query[at])) + 1;
    return std::min(at + 5, query.size());
}
} // namespace

std::string reply(std::string_view query, unsigned flags, const std::vector<std::string> &answers, const std::vector<std::string> &authority)
{
    std::string out(query.substr(0, 2));
    out += u16(0x8180 | flags) + u16(1) + u16(unsigned(answers.size())) + u16(unsigned(authority.size())) + u16(0);
    out += query.substr(12, questionEnd(query) - 12);
    for (const std::string &record : answers)
        out += record;
    for (const std::string &record : authority)
        out += record;
    return out;
}

std::string questionName(std::string_view query)
{
    std::string out;
    for (std::size_t at = 12; at < query.size() && query[at] != 0; at += std::size_t(std::uint8_t(query[at])) + 1) {
        out += out.empty() ? "" : ".";
        for (const char c : query.substr(at + 1, std::uint8_t(query[at])))
            out += char(std::tolower(static_cast<unsigned char>(c)));
    }
    return out;
}

unsigned questionType(std::string_view query)
{
    const std::size_t end = questionEnd(query);
    return end < 16 ? 0 : unsigned(std::uint8_t(query[end - 4]) << 8 | std::uint8_t(query[end - 3]));
}

} // namespace packet

namespace {

int listenOn(int type, std::uint16_t &port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const int socket = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    socklen_t size = sizeof address;
    if (socket < 0 || ::bind(socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || (type == SOCK_STREAM && ::listen(socket, 128) != 0)
        || ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        if (socket >= 0)
            ::close(socket);
        return -1;
    }
    port = ntohs(address.sin_port);
    return socket;
}

bool readAll(int socket, char *to, std::size_t size)
{
    while (size > 0) {
        pollfd waiting{socket, POLLIN, 0};
        if (::poll(&waiting, 1, 2000) <= 0)
            return false;
        const ssize_t count = ::recv(socket, to, size, 0);
        if (count <= 0)
            return false;
        to += count;
        size -= std::size_t(count);
    }
    return true;
}

} // namespace

LoopbackDns::LoopbackDns(Handler handler, Tcp tcp, std::chrono::milliseconds distance) : m_handler(std::move(handler)), m_distance(distance)
{
    for (int attempt = 0; attempt < 20 && m_port == 0; ++attempt) {
        std::uint16_t port = 0;
        m_tcp = listenOn(SOCK_STREAM, port);
        m_udp = m_tcp < 0 ? -1 : listenOn(SOCK_DGRAM, port);
        if (m_udp >= 0)
            m_port = port;
        else if (m_tcp >= 0)
            ::close(m_tcp);
    }
    if (m_port != 0 && tcp == Tcp::Refuse) {
        ::close(m_tcp);
        m_tcp = -1;
    }
    int ends[2];
    if (m_port == 0 || ::pipe(ends) != 0)
        return;
    m_wakeRead = ends[0];
    m_wakeWrite = ends[1];
    m_thread = std::thread([this] { serve(); });
}

LoopbackDns::~LoopbackDns()
{
    if (m_thread.joinable()) {
        const char byte = 0;
        if (::write(m_wakeWrite, &byte, 1) == 1)
            m_thread.join();
    }
    for (const int descriptor : {m_udp, m_tcp, m_wakeRead, m_wakeWrite}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

// Something said and not sent yet.
struct LoopbackDns::Letter {
    std::chrono::steady_clock::time_point at;
    sockaddr_in to;
    std::string packet;
};

void LoopbackDns::sendDue(std::deque<Letter> &letters) const
{
    for (; !letters.empty() && letters.front().at <= std::chrono::steady_clock::now(); letters.pop_front()) {
        const Letter &letter = letters.front();
        ::sendto(m_udp, letter.packet.data(), letter.packet.size(), 0, reinterpret_cast<const sockaddr *>(&letter.to), sizeof letter.to);
    }
}

void LoopbackDns::serve()
{
    std::string buffer(65536, '\0');
    std::deque<Letter> letters;
    while (true) {
        pollfd polled[] = {{m_wakeRead, POLLIN, 0}, {m_udp, POLLIN, 0}, {m_tcp, POLLIN, 0}};
        if (::poll(polled, m_tcp >= 0 ? 3 : 2, letters.empty() ? -1 : 1) < 0 || polled[0].revents)
            return;
        if (polled[1].revents) {
            sockaddr_in from{};
            socklen_t size = sizeof from;
            const ssize_t count = ::recvfrom(m_udp, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr *>(&from), &size);
            if (count >= 12) {
                ++m_udpQueries;
                for (std::string &answer : m_handler({buffer.data(), std::size_t(count)}, Over::Udp))
                    letters.push_back({std::chrono::steady_clock::now() + m_distance, from, std::move(answer)});
            }
        }
        sendDue(letters);
        if (m_tcp >= 0 && polled[2].revents)
            serveStream(m_tcp);
    }
}

void LoopbackDns::serveStream(int listener)
{
    const int client = ::accept(listener, nullptr, nullptr);
    if (client < 0)
        return;
    unsigned char length[2];
    if (readAll(client, reinterpret_cast<char *>(length), 2)) {
        std::string query(std::size_t(length[0] << 8 | length[1]), '\0');
        if (readAll(client, query.data(), query.size())) {
            ++m_tcpQueries;
            std::string out;
            for (const std::string &answer : m_handler(query, Over::Tcp))
                out += packet::u16(unsigned(answer.size())) + answer;
            ::send(client, out.data(), out.size(), MSG_NOSIGNAL);
        }
    }
    ::close(client);
}

std::uint16_t freePort()
{
    std::uint16_t port = 0;
    const int tcp = listenOn(SOCK_STREAM, port);
    if (tcp >= 0)
        ::close(tcp);
    return port;
}

} // namespace heloscope::test
