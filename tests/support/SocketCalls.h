// Every socket call of a program and its threads, as the kernel saw it: runs it under strace and reads the record.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace heloscope::test {

struct Traced {
    int status = -1;
    QByteArray calls; // one a line
};

/// Runs `program` to its end. Nothing where strace is missing or may not trace here. `log`: a file to write to.
inline std::optional<Traced> traceSockets(const QString &program, const QStringList &arguments, const QString &log)
{
    if (QStandardPaths::findExecutable("strace").isEmpty())
        return std::nullopt;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("ASAN_OPTIONS", "detect_leaks=0"); // that check traces its own process, which one alone may do
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start("strace", QStringList{"-f", "-qq", "-e", "trace=%network", "-o", log, program} + arguments);
    process.closeWriteChannel();
    QFile record(log);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit || !record.open(QIODevice::ReadOnly))
        return std::nullopt;
    Traced traced{process.exitCode(), record.readAll()};
    return traced.calls.isEmpty() ? std::nullopt : std::optional(traced);
}

/// The first call that reaches further than the name server on this machine at `port`, or listens; empty = none. Local sockets stay on
/// the machine: the C library asks its name cache there.
inline QByteArray foreignCall(const QByteArray &calls, std::uint16_t port)
{
    static const QRegularExpression reaching(QStringLiteral("connect\\(|sendto\\([^\"]*\"[^)]*sa_family|bind\\(|listen\\(|accept"));
    const QRegularExpression toServer(
        QStringLiteral("connect\\(\\d+, \\{sa_family=AF_INET, sin_port=htons\\(%1\\), sin_addr=inet_addr\\(\"127.0.0.1\"\\)").arg(port));
    for (const QByteArray &line : calls.split('\n')) {
        const QString call = QString::fromUtf8(line);
        if (reaching.match(call).hasMatch() && !line.contains("sa_family=AF_UNIX") && !toServer.match(call).hasMatch())
            return line;
        if (line.contains("socket(AF_NETLINK") || line.contains("SOCK_RAW"))
            return line;
    }
    return {};
}

} // namespace heloscope::test
