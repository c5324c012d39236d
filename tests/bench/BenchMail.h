// Messages to measure with: signed, of the sizes and kinds of real mail, the same in every run but for the keys; and a name server that
// publishes what they need.
#pragma once

#include "tests/support/LoopbackDns.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace heloscope::bench {

struct BenchMail {
    std::vector<std::string> messages;
    std::map<std::string, std::string> records; // TXT by name
    double bytes = 0;
    // What no program can do without: octets hashed for all signatures, and verifications by kind of key.
    double bodyBytesPerSignature = 0, bodyBytesShared = 0;
    std::size_t rsa1024 = 0, rsa2048 = 0, ed25519 = 0;
    std::size_t signatures() const { return rsa1024 + rsa2048 + ed25519; }
};

BenchMail makeBenchMail(std::size_t count);
/// Answers TXT from the records and A with a fixed address; everything else with "no data".
test::LoopbackDns::Handler answering(const BenchMail &mail);

/// One hostile message and the same with twice of what makes it so.
struct Hostile {
    const char *name;
    std::string (*make)(std::size_t size);
    std::size_t size;
};
std::vector<Hostile> hostileMessages();
/// A message with one plain body of this size.
std::string messageOfSize(std::size_t bodyBytes);

} // namespace heloscope::bench
