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

} // namespace

CaseKeeper::CaseKeeper(QString folder, Writer writer) : m_folder(std::move(folder)), m_writer(std::move(writer))
{
    if (!m_folder.isEmpty())
        m_suspects = QDir(runningFolder()).entryList(QDir::Files);
}

QString CaseKeeper::pathOf(const QString &folder, const Case &named) const
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(named.bytes->data(), qsizetype(named.bytes->size())), QCryptographicHash::Sha256);
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(16)) + ending;
}

Result<void> CaseKeeper::write(const QString &folder, const Case &written) const
{
    if (m_folder.isEmpty() || !m_writer || !written.report || !written.bytes || written.bytes->empty())
        return {};
    if (!makePrivateFolder(folder))
        return failure("unwritable", folder.toStdString());
    const QString path = pathOf(folder, written);
    Result<void> done = m_writer(written, path);
    if (done)
        QFile::setPermissions(path, ownerOnly);
    return done;
}

Result<void> CaseKeeper::keep(const Case &kept) { return write(keptFolder(), kept); }

void CaseKeeper::rememberOpen(const Case &open)
{
    if (open.bytes && open.bytes->size() <= maxOpenBytes)
        (void)write(sessionFolder(), open); // a second net only: where it fails nothing is lost but comfort
}

void CaseKeeper::forget(const Case &forgotten)
{
    if (m_folder.isEmpty() || !forgotten.bytes)
        return;
    QFile::remove(pathOf(keptFolder(), forgotten));
    QFile::remove(pathOf(sessionFolder(), forgotten));
}

bool CaseKeeper::isKept(const Case &asked) const { return !m_folder.isEmpty() && asked.bytes && QFile::exists(pathOf(keptFolder(), asked)); }

QStringList CaseKeeper::keptFiles() const { return m_folder.isEmpty() ? QStringList() : caseFiles(keptFolder()).mid(0, maxKept); }

void CaseKeeper::forgetAllKept()
{
    for (const QString &path : caseFiles(keptFolder()))
        QFile::remove(path);
}

QStringList CaseKeeper::leftBehind() const { return m_folder.isEmpty() ? QStringList() : caseFiles(sessionFolder()); }

void CaseKeeper::endSession()
{
    if (!m_folder.isEmpty())
        QDir(sessionFolder()).removeRecursively();
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
