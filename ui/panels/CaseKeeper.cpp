#include "ui/panels/CaseKeeper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

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

} // namespace

CaseKeeper::CaseKeeper(QString folder, Writer writer) : m_folder(std::move(folder)), m_writer(std::move(writer)) {}

QString CaseKeeper::pathOf(const QString &folder, const Case &named) const
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(named.bytes->data(), qsizetype(named.bytes->size())), QCryptographicHash::Sha256);
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(16)) + ending;
}

Result<void> CaseKeeper::write(const QString &folder, const Case &written) const
{
    if (m_folder.isEmpty() || !m_writer || !written.report || !written.bytes || written.bytes->empty())
        return {};
    if (!QDir().mkpath(folder))
        return failure("unwritable", folder.toStdString());
    // Mail is nobody else's business on this computer.
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
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
}

} // namespace heloscope::ui
