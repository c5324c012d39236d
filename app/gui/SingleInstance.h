// A second start hands its files to the window that is already there.
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace heloscope::gui {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True where another instance of this user took the request; this one should end.
    bool handOver(const QStringList &files, bool clipboard);
    /// From now on takes requests of later starts.
    void listen();

signals:
    void filesReceived(const QStringList &files, bool clipboard);

private:
    void receive();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace heloscope::gui
