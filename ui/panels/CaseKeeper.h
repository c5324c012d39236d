// Cases on disk: those the user wants kept, as ordinary case files in one folder, and those that are open, so that a crash loses
// nothing. The latter are gone with a proper end of the program. Files are written and removed in a thread of their own, in the order
// they were asked for; what is waiting is done before the keeper goes.
#pragma once

#include "core/base/Result.h"
#include "ui/models/CasesModel.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace heloscope::ui {

class CaseKeeper : public QObject {
    Q_OBJECT
public:
    /// Writes a case to a path; runs in the keeper's thread.
    using Writer = std::function<Result<void>(const Case &, const QString &path)>;
    /// `folder` empty: nothing is ever written.
    explicit CaseKeeper(QString folder);
    ~CaseKeeper() override;

    /// The folder of kept cases, for people; made when something is kept.
    QString keptFolder() const { return m_folder.isEmpty() ? QString() : m_folder + QStringLiteral("/cases"); }
    /// `done` is called in this thread; may be empty.
    void keep(const Case &kept, Writer writer, std::function<void(const Result<void> &)> done = {});
    /// The case is removed from both places.
    void forget(const Case &forgotten);
    /// Newest first, at most maxKept.
    QStringList keptFiles() const;
    void forgetAllKept();

    /// An open case, until endSession().
    void rememberOpen(const Case &open, Writer writer);
    /// What a run that did not end properly left behind.
    QStringList leftBehind() const;
    void endSession();

    /// A message whose reading began; ended() takes that back. Where the program stops in between, stoppedBy() tells the next run.
    /// Only a fingerprint is stored.
    void started(const Case &begun);
    void ended(int id);
    bool stoppedBy(const std::string &bytes) const;
    void forgive(const std::string &bytes);

    static constexpr int maxKept = 200; // opened at start; older ones stay in their folder
    static constexpr std::size_t maxOpenBytes = std::size_t(5) << 20; // larger messages are not written on every change

private:
    enum class Place { Kept, Open, None };
    struct Task {
        Place place = Place::None; // of what is written, so that a later writing or removal takes its place
        int id = 0;
        std::function<void()> run;
    };
    void enqueue(Task task);
    /// Writings that did not begin yet and need not any more. `id` 0: of all cases.
    void dropWaiting(Place place, int id);
    void work(const std::stop_token &stop);
    QString sessionFolder() const { return m_folder + QStringLiteral("/open"); }
    QString runningFolder() const { return m_folder + QStringLiteral("/running"); }

    const QString m_folder;
    QHash<int, QString> m_running; // fingerprints by case
    QStringList m_suspects;        // fingerprints that the last run left behind
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::deque<Task> m_tasks;      // guarded by m_mutex
    std::jthread m_thread;         // begun with the first task
};

} // namespace heloscope::ui
