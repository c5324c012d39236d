#include "ui/job/SentMailJob.h"

#include "ui/input/SentMail.h"

#include <QDir>
#include <QFile>
#include <QMetaObject>

namespace heloscope::ui {

SentMailJob::SentMailJob(QString store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(patienceMs);
    connect(&m_soon, &QTimer::timeout, this, &SentMailJob::readNow);
}

SentMailJob::~SentMailJob() { m_thread.request_stop(); }

void SentMailJob::stop()
{
    m_soon.stop();
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    ++m_reading;
    m_running = false;
}

void SentMailJob::setPaths(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    stop();
    m_paths = paths;
    m_error.reset();
    if (paths.isEmpty()) {
        m_archive = nullptr;
        if (!m_store.isEmpty())
            QFile::remove(m_store);
    } else {
        if (!m_archive && !m_store.isEmpty())
            m_archive = input::openSentArchive(QFile::encodeName(m_store).toStdString()).value_or(nullptr);
        m_soon.start();
    }
    emit changed();
}

void SentMailJob::readNow()
{
    stop();
    m_error.reset();
    m_running = true;
    m_soFar = 0;
    input::SentSource source;
    for (const QString &path : m_paths)
        source.paths.push_back(QFile::encodeName(path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path).toStdString());
    source.store = QFile::encodeName(m_store).toStdString();
    emit changed();
    m_thread = std::jthread([this, source, number = m_reading](const std::stop_token &stopped) {
        const auto progress = [this, number](const input::SentProgress &now) {
            QMetaObject::invokeMethod(this, [this, number, messages = now.messages] {
                if (number != m_reading)
                    return;
                m_soFar = messages;
                emit progressed();
            });
        };
        const Outcome outcome = input::archiveSentMail(source, progress, stopped);
        QMetaObject::invokeMethod(this, [this, number, outcome] {
            if (number == m_reading)
                finish(outcome);
        });
    });
}

void SentMailJob::cancel()
{
    m_soon.stop();
    m_thread.request_stop();
}

void SentMailJob::finish(const Outcome &outcome)
{
    m_running = false;
    if (outcome)
        m_archive = *outcome;
    else
        m_error = outcome.error();
    emit changed();
}

} // namespace heloscope::ui
