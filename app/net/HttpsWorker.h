// The part of HttpsTransport that lives in the network thread: requests out, replies in.
#pragma once

#include "core/dns/live/DnsTransport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace heloscope::net {

/// What the asking thread and the network thread share about one exchange.
class HttpsExchange {
public:
    HttpsExchange(std::span<const DnsQuestion> questions, const dns::DnsCall &call);

    const DnsQuestion &question(std::size_t index) const { return m_questions[index]; }
    std::size_t size() const { return m_questions.size(); }

    /// From the network thread. Ignored once the exchange is closed.
    void settle(std::size_t index, dns::DnsReply reply);
    /// From the asking thread: waits until all is settled, the deadline passes or stop is requested, fills in what is missing, closes.
    /// `complete` is false where requests may still be under way.
    std::vector<dns::DnsReply> wait(bool &complete);

private:
    const std::vector<DnsQuestion> m_questions;
    const dns::DnsCall m_call;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<dns::DnsReply> m_replies;
    std::vector<bool> m_settled;
    std::size_t m_open;
    bool m_closed = false;
};

using HttpsExchangePtr = std::shared_ptr<HttpsExchange>;

class HttpsWorker : public QObject {
    Q_OBJECT
public:
    HttpsWorker(QUrl url, const QSslConfiguration &ssl);

    /// All three are called in the worker's thread.
    void start(const HttpsExchangePtr &exchange);
    void abort(const HttpsExchangePtr &exchange);
    void shutDown();

private:
    struct Job {
        HttpsExchangePtr exchange;
        std::size_t index = 0;
        int attempt = 1;
    };

    void sendNext();
    void send(const Job &job);
    void finished(QNetworkReply *reply);
    void checkSize(QNetworkReply *reply);
    dns::DnsReply read(QNetworkReply *reply, const DnsQuestion &question) const;

    const QUrl m_url;
    const QSslConfiguration m_ssl;
    const std::string m_server;
    QNetworkAccessManager *m_manager = nullptr; // made in the worker's thread
    std::deque<Job> m_waiting;
    std::unordered_map<QNetworkReply *, Job> m_running;
};

} // namespace heloscope::net
