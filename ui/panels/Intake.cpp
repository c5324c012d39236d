#include "ui/panels/Intake.h"

#include "ui/input/CaseReader.h"

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
            offer.hint = std::string_view(format) == "text/plain" ? SourceKind::Pasted : SourceKind::Message;
            return offer;
        }
    }
    return offer;
}

SourceKind hintFor(const input::Item &item)
{
    const bool text = QString::fromStdString(item.source.path).endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
    return text && item.hint == SourceKind::Message ? SourceKind::Pasted : item.hint;
}

Result<Case> recordedCase(std::string_view document, Source source)
{
    auto saved = input::readCase(document);
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    Case recorded;
    recorded.bytes = std::make_shared<const std::string>(std::move(saved->message));
    recorded.source = std::move(source);
    recorded.hint = saved->kind;
    recorded.answers = std::make_shared<const AnswersFile>(std::move(saved->answers));
    recorded.options = saved->options;
    recorded.profile = saved->profile;
    recorded.source.remarks = std::move(saved->remarks);
    return recorded;
}

FileReading::FileReading(QStringList paths, std::optional<std::size_t> only, std::size_t limit, QObject *parent)
    : QObject(parent),
      m_paths(std::move(paths)),
      m_only(only),
      m_limit(limit)
{
}

void FileReading::start()
{
    std::vector<std::string> paths;
    for (const QString &path : m_paths)
        paths.push_back(QFile::encodeName(path).toStdString());
    m_thread = std::jthread([this, paths = std::move(paths)](std::stop_token stop) {
        input::InputReader reader(paths, m_limit);
        int count = 0;
        std::vector<std::shared_ptr<Read>> found;
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
            auto read = std::make_shared<Read>(Read{std::move(*item), std::nullopt});
            if (read->item.caseFile && !read->item.error) {
                read->recorded = recordedCase(read->item.bytes, read->item.source);
                read->item.bytes = {};
            }
            found.push_back(std::move(read));
            if (m_only)
                break;
        }
        for (const auto &read : found)
            QMetaObject::invokeMethod(
                this, [this, read] { emit itemRead(read); }, Qt::QueuedConnection);
        const int skipped = int(reader.skipped());
        QMetaObject::invokeMethod(
            this, [this, count, skipped] { emit finished(count, skipped); }, Qt::QueuedConnection);
    });
}

} // namespace heloscope::ui
