// A real DNS server for integration tests: unbound on loopback, with zones of our own, one of them signed. Nothing leaves the machine.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <map>
#include <string>

namespace heloscope::test {

/// What it serves:
///   plain.test    a (A), aaaa, mx, txt ("v=spf1 -all"), big (TXT of 2400 octets), many (TXT of 300 strings), alias → alias2 → txt,
///                 outside → www.signed.test, loop1 ↔ loop2, empty.node exists below "node" (NODATA at node)
///   signed.test   signed: www (TXT "signed"), answers come with AD
///   bogus.test    signed by a key the server does not trust
///   refused.test  REFUSED;  silent.test  no answer at all;  broken.test  SERVFAIL (a zone without content)
class UnboundServer {
public:
    /// Starts it; what went wrong is in `problem()`. Takes a moment: keys are made and a zone is signed. `more`: further zones by name
    /// ("d1.test"), each with its records as lines of a zone file; SOA and NS are added.
    explicit UnboundServer(std::map<QByteArray, QByteArray> more = {});
    ~UnboundServer();

    static bool isInstalled();
    bool isRunning() const { return m_running; }
    QString problem() const { return m_problem; }

    std::uint16_t port() const { return m_port; }
    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }
    QString dohUrl() const { return QStringLiteral("https://127.0.0.1:%1/dns-query").arg(m_dohPort); }
    /// The certificate authority of the DoH server, which no system trusts.
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QString folder() const { return m_folder.path(); }

private:
    bool writeZones();
    bool makeCertificates();
    bool signZone(const QString &zone);
    bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr);
    bool write(const QString &name, const QByteArray &content);
    QByteArray configuration() const;
    bool waitUntilItAnswers();

    std::map<QByteArray, QByteArray> m_more;
    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0, m_dohPort = 0, m_deadPort = 0;
    bool m_running = false;
    QString m_problem;
};

} // namespace heloscope::test
