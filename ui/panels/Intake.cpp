#include "ui/panels/Intake.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace heloscope::ui {

Offer offerOf(const QMimeData *data)
{
    Offer offer;
    if (!data)
        return offer;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            offer.files << url.toLocalFile();
    }
    if (!offer.files.isEmpty())
        return offer;
    for (const char *format : {"message/rfc822", "text/x-moz-message-source", "text/plain"}) {
        const QByteArray bytes = data->data(QLatin1String(format));
        if (!bytes.isEmpty()) {
            offer.bytes = bytes.toStdString();
            return offer;
        }
    }
    return offer;
}

FileReading::FileReading(QStringList paths, QObject *parent) : QObject(parent), m_paths(std::move(paths)) {}

void FileReading::start()
{
    std::vector<std::string> paths;
    for (const QString &path : m_paths)
        paths.push_back(QFile::encodeName(path).toStdString());
    m_thread = std::jthread([this, paths = std::move(paths)](std::stop_token stop) {
        input::InputReader reader(paths);
        int count = 0;
        while (!stop.stop_requested()) {
            std::optional<input::Item> item = reader.next();
            if (!item)
                break;
            ++count;
            auto shared = std::make_shared<input::Item>(std::move(*item));
            QMetaObject::invokeMethod(this, [this, shared] { emit itemRead(shared); }, Qt::QueuedConnection);
        }
        const int skipped = int(reader.skipped());
        QMetaObject::invokeMethod(this, [this, count, skipped] { emit finished(count, skipped); }, Qt::QueuedConnection);
    });
}

} // namespace heloscope::ui
