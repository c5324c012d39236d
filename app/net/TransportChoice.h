// From settings or options to the transport that asks.
#pragma once

#include "core/base/Result.h"
#include "core/dns/live/DnsTransport.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace heloscope::net {

struct TransportSettings {
    bool offline = false;
    QStringList servers;  // HOST[:PORT]; empty = the system's
    QString dohUrl;       // not empty: DoH instead
    QString dohCaFile;
};

/// Null where offline. Errors: those of dns::parseServer and HttpsTransport::create; "dns-and-doh" where both are named.
Result<std::unique_ptr<dns::DnsTransport>> makeTransport(const TransportSettings &settings);

} // namespace heloscope::net
