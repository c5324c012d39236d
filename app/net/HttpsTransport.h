// DNS over HTTPS (RFC 8484) through QNetworkAccessManager, in a thread of its own.
#pragma once

#include "core/base/Result.h"
#include "core/dns/live/DnsTransport.h"

#include <QString>

#include <memory>

namespace heloscope::net {

/// Safe to use from several threads at once; one HTTP/2 connection is shared and kept. The system's proxy is used.
class HttpsTransport final : public dns::DnsTransport {
public:
    /// `url` "https://host[:port]/path"; a URI template's "{?dns}" is dropped. `caFile`: PEM certificates trusted besides the
    /// system's, or empty. Errors: "bad-doh-url", "bad-doh-ca", "no-tls". Needs a QCoreApplication.
    static Result<std::unique_ptr<HttpsTransport>> create(const QString &url, const QString &caFile = {});
    /// Loads Qt's TLS plugin, for those who cannot open files later.
    static void loadTls();
    ~HttpsTransport() override;

    std::vector<dns::DnsReply> exchange(std::span<const DnsQuestion> questions, const dns::DnsCall &call) override;
    std::string description() const override;

private:
    class Private;
    explicit HttpsTransport(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace heloscope::net
