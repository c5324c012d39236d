#include "app/gui/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace heloscope::gui {

namespace {

constexpr int patienceMs = 500;
constexpr qint64 maxRequestBytes = 1 << 20;
constexpr quint32 requestMark = 0x48454c31; // "HEL1"

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    const QByteArray user = QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("heloscope-") + QString::fromLatin1(user);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
}

bool SingleInstance::handOver(const QStringList &files, bool clipboard)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QByteArray request;
    QDataStream stream(&request, QIODevice::WriteOnly);
    stream << requestMark << files << clipboard;
    socket.write(request);
    const bool sent = socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    return sent;
}

void SingleInstance::listen()
{
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // left behind by a crash
        m_server->listen(m_name);
    }
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    socket->setReadBufferSize(maxRequestBytes);
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        QDataStream stream(socket->readAll());
        quint32 mark = 0;
        QStringList files;
        bool clipboard = false;
        stream >> mark >> files >> clipboard;
        if (stream.status() == QDataStream::Ok && mark == requestMark)
            emit filesReceived(files, clipboard);
        socket->deleteLater();
    });
}

} // namespace heloscope::gui
