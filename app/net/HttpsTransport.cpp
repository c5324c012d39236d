#include "app/net/HttpsTransport.h"

#include "app/net/HttpsWorker.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QThread>

namespace heloscope::net {

class HttpsTransport::Private {
public:
    Private(const QUrl &url, const QSslConfiguration &ssl) : server(url.toString().toStdString()), worker(new HttpsWorker(url, ssl))
    {
        thread.setObjectName(QStringLiteral("doh"));
        worker->moveToThread(&thread);
        thread.start();
    }

    ~Private()
    {
        QMetaObject::invokeMethod(
            worker, [w = worker] { w->shutDown(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        delete worker;
    }

    const std::string server;
    QThread thread;
    HttpsWorker *worker;
};

namespace {

Result<QUrl> parseUrl(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.endsWith(QStringLiteral("{?dns}"))) // RFC 8484 §3: a URI template; POST needs no variable
        plain.chop(6);
    const QUrl url(plain, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return failure("bad-doh-url", text.left(200).toStdString());
    return url;
}

} // namespace

HttpsTransport::HttpsTransport(std::unique_ptr<Private> data) : d(std::move(data)) {}
HttpsTransport::~HttpsTransport() = default;

Result<std::unique_ptr<HttpsTransport>> HttpsTransport::create(const QString &url, const QString &caFile)
{
    const Result<QUrl> parsed = parseUrl(url);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!QSslSocket::supportsSsl())
        return failure("no-tls");
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    if (!caFile.isEmpty()) {
        QFile file(caFile);
        const QList<QSslCertificate> certificates = file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
        if (certificates.isEmpty())
            return failure("bad-doh-ca", caFile.left(200).toStdString());
        ssl.addCaCertificates(certificates);
    }
    return std::unique_ptr<HttpsTransport>(new HttpsTransport(std::make_unique<Private>(*parsed, ssl)));
}

void HttpsTransport::loadTls() { (void)QSslSocket::supportsSsl(); }

std::vector<dns::DnsReply> HttpsTransport::exchange(std::span<const DnsQuestion> questions, const dns::DnsCall &call)
{
    if (questions.empty())
        return {};
    const auto exchange = std::make_shared<HttpsExchange>(questions, call);
    HttpsWorker *worker = d->worker;
    QMetaObject::invokeMethod(
        worker, [worker, exchange] { worker->start(exchange); }, Qt::QueuedConnection);
    bool complete = false;
    std::vector<dns::DnsReply> replies = exchange->wait(complete);
    if (!complete)
        QMetaObject::invokeMethod(
            worker, [worker, exchange] { worker->abort(exchange); }, Qt::QueuedConnection);
    return replies;
}

std::string HttpsTransport::description() const { return d->server; }

} // namespace heloscope::net
