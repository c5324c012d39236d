// Cases on disk: those the user wants kept, as ordinary case files in one folder, and those that are open, so that a crash loses
// nothing. The latter are gone with a proper end of the program.
#pragma once

#include "core/base/Result.h"
#include "ui/models/CasesModel.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace heloscope::ui {

class CaseKeeper {
public:
    /// Writes a case to a path. `folder` empty: nothing is ever written.
    using Writer = std::function<Result<void>(const Case &, const QString &path)>;
    CaseKeeper(QString folder, Writer writer);

    /// The folder of kept cases, for people; made when something is kept.
    QString keptFolder() const { return m_folder.isEmpty() ? QString() : m_folder + QStringLiteral("/cases"); }
    Result<void> keep(const Case &kept);
    /// The case is removed from both places.
    void forget(const Case &forgotten);
    bool isKept(const Case &asked) const;
    /// Newest first, at most maxKept.
    QStringList keptFiles() const;
    void forgetAllKept();

    /// An open case, until endSession().
    void rememberOpen(const Case &open);
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
    QString sessionFolder() const { return m_folder + QStringLiteral("/open"); }
    QString runningFolder() const { return m_folder + QStringLiteral("/running"); }
    QString pathOf(const QString &folder, const Case &named) const;
    Result<void> write(const QString &folder, const Case &written) const;

    QString m_folder;
    Writer m_writer;
    QHash<int, QString> m_running; // fingerprints by case
    QStringList m_suspects;        // fingerprints that the last run left behind
};

} // namespace heloscope::ui
