// The domain check-up with its questions asked: evaluate, fetch what is missing, again, until nothing is.
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "core/dns/live/LiveAnalysis.h"

namespace heloscope {

/// `table` may hold answers already; those fetched are added. On the deadline or a stop the rest is Unknown. `live.observe` is not called.
checkup::Checkup checkUpLive(const checkup::Request &request, DnsTable &table, const LiveOptions &live);

} // namespace heloscope
