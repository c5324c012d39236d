// How many IPv4 addresses a record lets pass: the union of address ranges, so that overlapping terms do not count twice.
#pragma once

#include "core/base/IpAddress.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace heloscope::spf {

class Coverage {
public:
    /// The IPv4 network of `address` with `prefix` (0..32).
    void add(const IpAddress &address, int prefix);
    void addAll() { m_ranges.emplace_back(0, 0xFFFFFFFFu); }
    static constexpr double everything = 4294967296.0; // 2^32
    /// 0 … everything. Sorts what it holds.
    double count();

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_ranges; // both ends included
};

} // namespace heloscope::spf
