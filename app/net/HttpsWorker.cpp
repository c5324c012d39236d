#include "app/net/HttpsWorker.h"

#include "core/dns/live/DnsWire.h"

#include <QNetworkProxyFactory>
#include <QNetworkRequest>

#include <algorithm>
#include <ctime>

namespace heloscope::net {

namespace {

constexpr std::size_t window = 32;           // requests under way at once; servers allow about a hundred streams
constexpr int transferTimeoutMs = 5000;
constexpr int maxAttempts = 2;               // a kept connection may have been closed by the server meanwhile
constexpr std::chrono::hours longestWait{1}; // keeps time arithmetic of the wait in range
constexpr char contentType[] = "application/dns-message"; // RFC 8484 §6

class SystemProxy : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

bool isWorthRepeating(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::ProtocolFailure;
}

std::string errorText(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return "TLS";
    case QNetworkReply::OperationCanceledError: // what QNetworkAccessManager calls its transfer time-out
    case QNetworkReply::TimeoutError: return "TIMEOUT";
    default: return "UNREACHABLE";
    }
}

} // namespace

HttpsExchange::HttpsExchange(std::span<const DnsQuestion> questions, const dns::DnsCall &call)
    : m_questions(questions.begin(), questions.end()),
      m_call(call),
      m_replies(questions.size()),
      m_settled(questions.size()),
      m_open(questions.size())
{
}

void HttpsExchange::settle(std::size_t index, dns::DnsReply reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed || m_settled[index])
        return;
    if (reply.conclusive)
        reply.answer.askedAt = UnixTime(std::time(nullptr));
    m_settled[index] = true;
    m_replies[index] = std::move(reply);
    --m_open;
    // With the lock held, so that the caller hears nothing after its exchange has returned.
    if (m_call.replied)
        m_call.replied(index, m_replies[index]);
    m_changed.notify_all();
}

std::vector<dns::DnsReply> HttpsExchange::wait(bool &complete)
{
    std::unique_lock lock(m_mutex);
    const auto now = dns::Clock::now();
    m_changed.wait_until(lock, m_call.stop, std::min(m_call.deadline, now + longestWait), [this] { return m_open == 0; });
    m_closed = true;
    complete = m_open == 0;
    const bool stopped = m_call.stop.stop_requested();
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        if (m_settled[i])
            continue;
        m_replies[i] = stopped ? dns::notAskedReply() : dns::failedReply("TIMEOUT", {}, false);
        if (m_call.replied)
            m_call.replied(i, m_replies[i]);
    }
    return std::move(m_replies);
}

HttpsWorker::HttpsWorker(QUrl url, const QSslConfiguration &ssl) : m_url(std::move(url)), m_ssl(ssl), m_server(m_url.toString().toStdString()) {}

void HttpsWorker::start(const HttpsExchangePtr &exchange)
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxyFactory(new SystemProxy);
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setAutoDeleteReplies(false);
    }
    for (std::size_t i = 0; i < exchange->size(); ++i)
        m_waiting.push_back({exchange, i, 1});
    sendNext();
}

void HttpsWorker::abort(const HttpsExchangePtr &exchange)
{
    std::erase_if(m_waiting, [&](const Job &job) { return job.exchange == exchange; });
    std::vector<QNetworkReply *> mine;
    for (const auto &[reply, job] : m_running) {
        if (job.exchange == exchange)
            mine.push_back(reply);
    }
    for (QNetworkReply *reply : mine)
        reply->abort(); // ends in finished(), where nobody listens any more
    sendNext();
}

void HttpsWorker::shutDown()
{
    m_waiting.clear();
    for (const auto &[reply, job] : m_running)
        reply->disconnect(this);
    m_running.clear();
    delete std::exchange(m_manager, nullptr); // aborts and deletes its replies
}

void HttpsWorker::sendNext()
{
    while (m_running.size() < window && !m_waiting.empty()) {
        const Job job = m_waiting.front();
        m_waiting.pop_front();
        send(job);
    }
}

// RFC 8484 §4.1: POST, id 0 for the sake of caches.
void HttpsWorker::send(const Job &job)
{
    const std::string packet = dns::encodeQuery(job.exchange->question(job.index), 0);
    if (packet.empty()) {
        job.exchange->settle(job.index, dns::failedReply("BAD-NAME"));
        return;
    }
    QNetworkRequest request(m_url);
    request.setSslConfiguration(m_ssl);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    request.setHeader(QNetworkRequest::UserAgentHeader, "Heloscope");
    request.setRawHeader("Accept", contentType);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(transferTimeoutMs);
    QNetworkReply *reply = m_manager->post(request, QByteArray(packet.data(), qsizetype(packet.size())));
    m_running.emplace(reply, job);
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { checkSize(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

void HttpsWorker::checkSize(QNetworkReply *reply)
{
    const auto job = m_running.find(reply);
    if (job == m_running.end() || reply->bytesAvailable() <= qint64(dns::maxPacketBytes))
        return;
    job->second.exchange->settle(job->second.index, dns::failedReply("TOO-LARGE", m_server));
    reply->abort();
}

void HttpsWorker::finished(QNetworkReply *reply)
{
    const auto found = m_running.find(reply);
    if (found == m_running.end())
        return;
    Job job = found->second;
    m_running.erase(found);
    reply->deleteLater();
    if (isWorthRepeating(reply->error()) && job.attempt < maxAttempts) {
        ++job.attempt;
        m_waiting.push_front(std::move(job));
    } else {
        job.exchange->settle(job.index, read(reply, job.exchange->question(job.index)));
    }
    sendNext();
}

dns::DnsReply HttpsWorker::read(QNetworkReply *reply, const DnsQuestion &question) const
{
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid() || (reply->error() == QNetworkReply::OperationCanceledError))
        return dns::failedReply(errorText(reply->error()), m_server);
    // RFC 8484 §4.2.1: only a 2xx status carries a DNS reply; redirects are not followed.
    if (status.toInt() < 200 || status.toInt() > 299)
        return dns::failedReply("HTTP-" + std::to_string(status.toInt()), m_server);
    if (reply->error() != QNetworkReply::NoError)
        return dns::failedReply(errorText(reply->error()), m_server);
    const QByteArray type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (type.split(';').first().trimmed().toLower() != contentType)
        return dns::failedReply("CONTENT-TYPE", m_server);
    const QByteArray body = reply->read(qint64(dns::maxPacketBytes) + 1);
    dns::DecodedReply decoded = dns::decodeReply({body.constData(), std::size_t(body.size())}, question, 0, dns::AdBit::Believe, m_server);
    if (decoded.kind == dns::ReplyKind::NotOurs)
        return dns::failedReply("MALFORMED", m_server);
    return std::move(decoded.reply);
}

} // namespace heloscope::net
