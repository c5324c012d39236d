#include "ui/panels/CaseKeeper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <string_view>

namespace heloscope::ui {

namespace {

const QString ending = QStringLiteral(".heloscope");

QStringList caseFiles(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Time);
    for (const QString &name : names)
        paths << dir.filePath(name);
    return paths;
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Mail is nobody else's business on this computer.
bool makePrivateFolder(const QString &folder) { return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner); }

/// Of length, beginning and end: enough to know a message again, and quick for a large one.
QString fingerprintOf(const std::string &bytes)
{
    constexpr std::size_t part = 64 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(qulonglong(bytes.size())));
    const std::string_view all = bytes;
    for (const std::string_view piece : {all.substr(0, part), all.substr(all.size() - std::min(all.size(), part))})
        hash.addData(QByteArrayView(piece.data(), qsizetype(piece.size())));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QString pathOf(const QString &folder, const std::string &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256);
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(16)) + ending;
}

Result<void> writeCase(const QString &folder, const Case &written, const CaseKeeper::Writer &writer)
{
    if (!makePrivateFolder(folder))
        return failure("write-failed", folder.toStdString());
    const QString path = pathOf(folder, *written.bytes);
    Result<void> done = writer(written, path);
    if (done)
        QFile::setPermissions(path, ownerOnly);
    return done;
}

bool canBeWritten(const Case &asked) { return asked.report && asked.bytes && !asked.bytes->empty(); }

} // namespace

CaseKeeper::CaseKeeper(QString folder) : m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        m_suspects = QDir(runningFolder()).entryList(QDir::Files);
}

CaseKeeper::~CaseKeeper()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void CaseKeeper::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_woken.notify_one();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
}

void CaseKeeper::dropWaiting(Place place, int id)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tasks, [place, id](const Task &task) { return task.place == place && (id == 0 || task.id == id); });
}

/// Stops when there is nothing left to do.
void CaseKeeper::work(const std::stop_token &stop)
{
    for (;;) {
        Task next;
        {
            std::unique_lock lock(m_mutex);
            m_woken.wait(lock, stop, [this] { return !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            next = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        next.run();
    }
}

void CaseKeeper::keep(const Case &kept, Writer writer, std::function<void(const Result<void> &)> done)
{
    if (m_folder.isEmpty() || !canBeWritten(kept))
        return;
    if (!done)
        dropWaiting(Place::Kept, kept.id);
    enqueue({Place::Kept, kept.id, [this, kept, folder = keptFolder(), writer = std::move(writer), done = std::move(done)] {
                 const Result<void> result = writeCase(folder, kept, writer);
                 if (done)
                     QMetaObject::invokeMethod(
                         this, [done, result] { done(result); }, Qt::QueuedConnection);
             }});
}

void CaseKeeper::rememberOpen(const Case &open, Writer writer)
{
    if (m_folder.isEmpty() || !canBeWritten(open) || open.bytes->size() > maxOpenBytes)
        return;
    dropWaiting(Place::Open, open.id);
    enqueue({Place::Open, open.id, [open, folder = sessionFolder(), writer = std::move(writer)] {
                 (void)writeCase(folder, open, writer); // a second net only: where it fails nothing is lost but comfort
             }});
}

void CaseKeeper::forget(const Case &forgotten)
{
    if (m_folder.isEmpty() || !forgotten.bytes || forgotten.bytes->empty())
        return;
    dropWaiting(Place::Kept, forgotten.id);
    dropWaiting(Place::Open, forgotten.id);
    enqueue({Place::None, 0, [bytes = forgotten.bytes, folders = QStringList{keptFolder(), sessionFolder()}] {
                 for (const QString &folder : folders)
                     QFile::remove(pathOf(folder, *bytes));
             }});
}

QStringList CaseKeeper::keptFiles() const { return m_folder.isEmpty() ? QStringList() : caseFiles(keptFolder()).mid(0, maxKept); }

void CaseKeeper::forgetAllKept()
{
    if (m_folder.isEmpty())
        return;
    dropWaiting(Place::Kept, 0);
    enqueue({Place::None, 0, [folder = keptFolder()] {
                 for (const QString &path : caseFiles(folder))
                     QFile::remove(path);
             }});
}

QStringList CaseKeeper::leftBehind() const { return m_folder.isEmpty() ? QStringList() : caseFiles(sessionFolder()); }

void CaseKeeper::endSession()
{
    if (!m_folder.isEmpty()) {
        dropWaiting(Place::Open, 0);
        enqueue({Place::None, 0, [folder = sessionFolder()] { QDir(folder).removeRecursively(); }});
    }
    for (const int id : m_running.keys())
        ended(id);
}

void CaseKeeper::started(const Case &begun)
{
    if (m_folder.isEmpty() || !begun.bytes || begun.bytes->empty() || m_running.contains(begun.id) || !makePrivateFolder(runningFolder()))
        return;
    const QString name = fingerprintOf(*begun.bytes);
    QFile mark(runningFolder() + QLatin1Char('/') + name);
    if (mark.open(QIODevice::WriteOnly))
        m_running.insert(begun.id, name);
}

void CaseKeeper::ended(int id)
{
    if (const QString name = m_running.take(id); !name.isEmpty())
        QFile::remove(runningFolder() + QLatin1Char('/') + name);
}

bool CaseKeeper::stoppedBy(const std::string &bytes) const { return !m_suspects.isEmpty() && m_suspects.contains(fingerprintOf(bytes)); }

void CaseKeeper::forgive(const std::string &bytes)
{
    const QString name = fingerprintOf(bytes);
    if (m_suspects.removeAll(name) > 0)
        QFile::remove(runningFolder() + QLatin1Char('/') + name);
}

} // namespace heloscope::ui
