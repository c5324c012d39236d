#include "tests/support/UnboundServer.h"

#include "tests/support/LoopbackDns.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUdpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace heloscope::test {

namespace {

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : found;
}

const QByteArray zoneHead = "$TTL 300\n@ IN SOA ns hostmaster 1 3600 600 86400 60\n@ IN NS ns\nns IN A 127.0.0.1\n";

QByteArray txtStrings(int count, int length)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += " \"" + QByteArray(length, char('a' + i % 26)) + '"';
    return out;
}

} // namespace

bool UnboundServer::isInstalled()
{
    return !findProgram(QStringLiteral("unbound")).isEmpty() && !findProgram(QStringLiteral("ldns-keygen")).isEmpty()
        && !findProgram(QStringLiteral("ldns-signzone")).isEmpty() && !findProgram(QStringLiteral("openssl")).isEmpty();
}

UnboundServer::UnboundServer(std::map<QByteArray, QByteArray> more) : m_more(std::move(more))
{
    m_port = freePort();
    m_dohPort = freePort();
    m_deadPort = freePort();
    if (!m_folder.isValid() || !writeZones() || !makeCertificates() || !write(QStringLiteral("unbound.conf"), configuration()))
        return;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // It must not outlive a test that crashes.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(findProgram(QStringLiteral("unbound")),
                    {QStringLiteral("-d"), QStringLiteral("-p"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("unbound.conf"))});
    m_running = m_process.waitForStarted() && waitUntilItAnswers();
    if (!m_running)
        m_problem = QStringLiteral("unbound does not answer: ") + QString::fromUtf8(m_process.readAll());
}

UnboundServer::~UnboundServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool UnboundServer::run(const QString &program, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(findProgram(program), arguments);
    const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (output)
        *output = process.readAllStandardOutput();
    if (!done)
        m_problem = program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
    return done;
}

bool UnboundServer::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return true;
    m_problem = QStringLiteral("cannot write ") + name;
    return false;
}

/// Leaves ZONE.signed and ZONE.ds.
bool UnboundServer::signZone(const QString &zone)
{
    QByteArray key;
    if (!run(QStringLiteral("ldns-keygen"), {QStringLiteral("-a"), QStringLiteral("ECDSAP256SHA256"), QStringLiteral("-k"), zone}, &key))
        return false;
    const QString keyName = QString::fromUtf8(key.trimmed());
    const QString ds = zone + QStringLiteral(".ds");
    QFile::remove(m_folder.filePath(ds));
    return run(QStringLiteral("ldns-signzone"), {QStringLiteral("-f"), zone + QStringLiteral(".signed"), zone + QStringLiteral(".zone"), keyName})
        && QFile::copy(m_folder.filePath(keyName + QStringLiteral(".ds")), m_folder.filePath(ds));
}

bool UnboundServer::writeZones()
{
    const QByteArray plain = zoneHead
        + "a IN A 192.0.2.1\na IN A 192.0.2.2\naaaa IN AAAA 2001:db8::1\nmx IN MX 10 a\nmx IN MX 20 aaaa\nnull IN MX 0 .\n"
          "txt IN TXT \"v=spf1 -all\"\nbig IN TXT"
        + txtStrings(10, 240) + "\nmany IN TXT" + txtStrings(300, 7)
        + "\nalias IN CNAME alias2\nalias2 IN CNAME txt\noutside IN CNAME www.signed.test.\nloop1 IN CNAME loop2\nloop2 IN CNAME loop1\n"
          "empty.node IN TXT \"x\"\n_dmarc IN TXT \"v=DMARC1; p=reject\"\n@ IN TXT \"v=spf1 include:one.plain.test -all\"\n"
          "one IN TXT \"v=spf1 include:two.plain.test ?all\"\ntwo IN TXT \"v=spf1 ip4:192.0.2.7 ?all\"\n";
    const QByteArray signedZone = zoneHead + "www IN TXT \"signed\"\n";
    if (!write(QStringLiteral("plain.test.zone"), plain) || !write(QStringLiteral("signed.test.zone"), "$ORIGIN signed.test.\n" + signedZone)
        || !write(QStringLiteral("bogus.test.zone"), "$ORIGIN bogus.test.\n" + signedZone))
        return false;
    for (const auto &[name, records] : m_more) {
        if (!write(QString::fromLatin1(name) + QStringLiteral(".zone"), zoneHead + records))
            return false;
    }
    // The bogus zone is signed twice with different keys: the server serves the first signatures and trusts the second key.
    return signZone(QStringLiteral("signed.test")) && signZone(QStringLiteral("bogus.test"))
        && QFile::rename(m_folder.filePath(QStringLiteral("bogus.test.signed")), m_folder.filePath(QStringLiteral("bogus.test.served")))
        && signZone(QStringLiteral("bogus.test"));
}

bool UnboundServer::makeCertificates()
{
    const auto key = [](const char *file) {
        return QStringList{QStringLiteral("-newkey"), QStringLiteral("ec"),      QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                           QStringLiteral("-nodes"),  QStringLiteral("-keyout"), QString::fromLatin1(file)};
    };
    return write(QStringLiteral("leaf.ext"), "subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n")
        && run(QStringLiteral("openssl"),
               QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + key("ca.key")
                   + QStringList{QStringLiteral("-out"), QStringLiteral("ca.pem"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                                 QStringLiteral("/CN=test ca")})
        && run(QStringLiteral("openssl"),
               QStringList{QStringLiteral("req")} + key("leaf.key")
                   + QStringList{QStringLiteral("-out"), QStringLiteral("leaf.csr"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost")})
        && run(QStringLiteral("openssl"),
               {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("leaf.csr"), QStringLiteral("-CA"),
                QStringLiteral("ca.pem"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-out"),
                QStringLiteral("leaf.pem"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-extfile"), QStringLiteral("leaf.ext")});
}

QByteArray UnboundServer::configuration() const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray out = "server:\n username: \"\"\n chroot: \"\"\n directory: \"" + folder
        + "\"\n pidfile: \"\"\n use-syslog: no\n logfile: \"\"\n verbosity: 1\n"
          " do-daemonize: no\n do-ip6: no\n num-threads: 1\n ede: yes\n module-config: \"validator iterator\"\n trust-anchor-file: \"signed.test.ds\"\n"
          " trust-anchor-file: \"bogus.test.ds\"\n do-not-query-localhost: no\n local-zone: \"test.\" nodefault\n local-zone: \"refused.test.\" always_refuse\n"
          " local-zone: \"silent.test.\" deny\n tls-service-key: \"leaf.key\"\n tls-service-pem: \"leaf.pem\"\n";
    out += " interface: 127.0.0.1@" + QByteArray::number(m_port) + "\n interface: 127.0.0.1@" + QByteArray::number(m_dohPort)
        + "\n https-port: " + QByteArray::number(m_dohPort) + "\n access-control: 127.0.0.0/8 allow\n";
    out += "remote-control:\n control-enable: no\n";
    const auto zone = [&](const QByteArray &name, const QByteArray &file) {
        out += "auth-zone:\n name: \"" + name + ".\"\n zonefile: \"" + file + "\"\n for-downstream: no\n for-upstream: yes\n fallback-enabled: no\n";
    };
    zone("plain.test", "plain.test.zone");
    zone("signed.test", "signed.test.signed");
    zone("bogus.test", "bogus.test.served");
    for (const auto &[name, records] : m_more)
        zone(name, name + ".zone");
    // A secondary that cannot fetch its zone: nothing listens there.
    out += "auth-zone:\n name: \"broken.test.\"\n primary: 127.0.0.1@" + QByteArray::number(m_deadPort)
        + "\n for-downstream: no\n for-upstream: yes\n fallback-enabled: no\n";
    return out;
}

bool UnboundServer::waitUntilItAnswers()
{
    const QByteArray query = QByteArray::fromHex("123401000001000000000000"
                                                 "05706c61696e04746573740000060001"); // plain.test SOA
    QDeadlineTimer deadline(20000);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        QUdpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket.write(query);
        if (socket.waitForReadyRead(200) && socket.readAll().size() > query.size())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

} // namespace heloscope::test
