#include "core/spf/SpfCoverage.h"

#include <algorithm>

namespace heloscope::spf {

void Coverage::add(const IpAddress &address, int prefix)
{
    if (!address.isV4())
        return;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | address.octet(i);
    const std::uint32_t hosts = prefix <= 0 ? 0xFFFFFFFFu : prefix >= 32 ? 0 : 0xFFFFFFFFu >> prefix;
    m_ranges.emplace_back(value & ~hosts, value | hosts);
}

double Coverage::count()
{
    std::sort(m_ranges.begin(), m_ranges.end());
    double total = 0;
    std::uint64_t next = 0; // first address not counted yet
    for (const auto &[first, last] : m_ranges) {
        const std::uint64_t begin = std::max<std::uint64_t>(first, next);
        if (begin > last)
            continue;
        total += double(last - begin + 1);
        next = std::uint64_t(last) + 1;
    }
    return total;
}

} // namespace heloscope::spf
