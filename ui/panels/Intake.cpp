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

FileReading::FileReading(QStringList paths, std::optional<std::size_t> only, QObject *parent) : QObject(parent), m_paths(std::move(paths)), m_only(only) {}

void FileReading::start()
{
    std::vector<std::string> paths;
    for (const QString &path : m_paths)
        paths.push_back(QFile::encodeName(path).toStdString());
    m_thread = std::jthread([this, paths = std::move(paths)](std::stop_token stop) {
        input::InputReader reader(paths);
        int count = 0;
        std::vector<std::shared_ptr<input::Item>> found;
        while (!stop.stop_requested()) {
            std::optional<input::Item> item = reader.next();
            if (!item)
                break;
            if (m_only && item->source.index != *m_only)
                continue;
            if (!m_only && item->source.index > 0) {
                QMetaObject::invokeMethod(
                    this, [this] { emit tooMany(); }, Qt::QueuedConnection);
                return;
            }
            ++count;
            found.push_back(std::make_shared<input::Item>(std::move(*item)));
            if (m_only)
                break;
        }
        for (const auto &item : found)
            QMetaObject::invokeMethod(
                this, [this, item] { emit itemRead(item); }, Qt::QueuedConnection);
        const int skipped = int(reader.skipped());
        QMetaObject::invokeMethod(
            this, [this, count, skipped] { emit finished(count, skipped); }, Qt::QueuedConnection);
    });
}

} // namespace heloscope::ui
