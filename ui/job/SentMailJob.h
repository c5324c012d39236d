// The user's sent mail, read in a thread of its own: what was stored is there at once, what is new is added. Nothing leaves the
// computer; the store is a private file, and it goes when no folder is named any more.
#pragma once

#include "core/base/Result.h"
#include "core/sent/SentArchive.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace heloscope::ui {

class SentMailJob : public QObject {
    Q_OBJECT
public:
    /// `store`: path of the private file; empty = kept nowhere.
    explicit SentMailJob(QString store, QObject *parent = nullptr);
    /// Asks a running read to stop and waits for it.
    ~SentMailJob() override;

    /// These folders and files from now on, read after `patienceMs` without another call: names may be in the middle of being typed.
    /// What an earlier run stored is there at once. None: forgets all and removes the store.
    void setPaths(const QStringList &paths);
    void readNow();
    /// Keeps what was known before.
    void cancel();

    std::shared_ptr<const sent::Archive> archive() const { return m_archive; } // null: nothing is known
    bool isRunning() const { return m_running; }
    std::size_t messagesSoFar() const { return m_soFar; }
    const QStringList &paths() const { return m_paths; }
    const QString &store() const { return m_store; }
    /// Why the last read came to nothing.
    const std::optional<Error> &error() const { return m_error; }

    static constexpr int patienceMs = 2000;

signals:
    void progressed();
    /// archive(), isRunning() or error() is another now.
    void changed();

private:
    using Outcome = Result<std::shared_ptr<const sent::Archive>>;
    void stop();
    void finish(const Outcome &outcome);

    QString m_store;
    QStringList m_paths;
    std::shared_ptr<const sent::Archive> m_archive;
    std::optional<Error> m_error;
    std::size_t m_soFar = 0;
    QTimer m_soon;
    int m_reading = 0; // number of the read; what an earlier one delivers is too late
    bool m_running = false;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace heloscope::ui
