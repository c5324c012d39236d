#include "core/bounce/SrsAddress.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/crypto/Hash.h"

namespace heloscope::bounce {

namespace {

constexpr int stampCycle = 1024;         // days of two base32 digits
constexpr std::size_t standardHashLength = 4; // a shorter one is guessed in an afternoon and never counts
constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::optional<int> stampDay(std::string_view stamp)
{
    if (stamp.size() != 2)
        return std::nullopt;
    const std::size_t high = base32.find(toUpper(stamp[0])), low = base32.find(toUpper(stamp[1]));
    if (high == std::string_view::npos || low == std::string_view::npos)
        return std::nullopt;
    return int(high * 32 + low);
}

// The text up to the next "=", which is taken off `rest`.
std::optional<std::string_view> nextField(std::string_view &rest)
{
    const std::size_t end = rest.find('=');
    if (end == std::string_view::npos || end == 0)
        return std::nullopt;
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return field;
}

std::optional<SrsAddress> readSrs0(std::string_view rest, SrsAddress srs)
{
    const auto hash = nextField(rest), stamp = hash ? nextField(rest) : std::nullopt, domain = stamp ? nextField(rest) : std::nullopt;
    if (!domain || !stampDay(*stamp) || rest.empty())
        return std::nullopt;
    srs.hash = *hash;
    srs.stamp = *stamp;
    srs.domain = *domain;
    srs.local = rest;
    return srs;
}

std::optional<SrsAddress> readSrs1(std::string_view rest, SrsAddress srs)
{
    const auto hash = nextField(rest), domain = hash ? nextField(rest) : std::nullopt;
    if (!domain || rest.size() < 2)
        return std::nullopt;
    srs.dialect = SrsDialect::Srs1;
    srs.hash = *hash;
    srs.domain = *domain;
    srs.local = rest;
    return srs;
}

// "local+SRS=HHHHH=TT=domain=local2", or "bounces+SRS=HHHHH=TT" where that would be too long.
std::optional<SrsAddress> readExchange(std::string_view rest, SrsAddress srs)
{
    const auto hash = nextField(rest);
    if (!hash)
        return std::nullopt;
    srs.dialect = SrsDialect::Exchange;
    srs.hash = *hash;
    srs.stamp = rest.substr(0, 2);
    if (!stampDay(srs.stamp))
        return std::nullopt;
    rest.remove_prefix(2);
    if (!rest.empty()) {
        if (rest.front() != '=')
            return std::nullopt;
        rest.remove_prefix(1);
        const auto domain = nextField(rest);
        if (!domain)
            return std::nullopt;
        srs.domain = *domain;
        srs.local = rest;
    }
    return srs;
}

// Mail::SRS and postsrsd: base64 of an HMAC-SHA1 over the lower-cased parts, cut to the length in use, compared without case.
bool standardHashFits(const SrsAddress &srs, std::string_view secret)
{
    const std::string input = lowered(srs.dialect == SrsDialect::Srs1 ? srs.domain + srs.local : srs.stamp + srs.domain + srs.local);
    const auto mac = crypto::hmac(crypto::HashAlgorithm::Sha1, secret, input);
    return mac && srs.hash.size() >= standardHashLength && startsInConstantTime(encodeBase64(*mac), srs.hash);
}

// Exim: the first hexadecimal digits of an HMAC-MD5 over the rewritten address alone.
bool eximHashFits(const SrsAddress &srs, std::string_view secret)
{
    const auto mac = crypto::hmac(crypto::HashAlgorithm::Md5, secret, lowered(srs.local + "@" + srs.domain));
    return mac && srs.hash.size() >= standardHashLength && startsInConstantTime(encodeHex(*mac), srs.hash);
}

int age(std::string_view stamp, UnixTime seen)
{
    const std::int64_t today = seen / secondsPerDay;
    return int(((today - stampDay(stamp).value_or(0)) % stampCycle + stampCycle) % stampCycle);
}

} // namespace

std::string_view toString(SrsDialect dialect)
{
    switch (dialect) {
    case SrsDialect::Srs0: return "srs0";
    case SrsDialect::Srs1: return "srs1";
    case SrsDialect::Exchange: return "exchange";
    }
    return "srs0";
}

std::optional<SrsAddress> readSrs(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view local = address.substr(0, at);
    SrsAddress srs;
    srs.forwarder = address.substr(at + 1);
    const bool word0 = startsWithIgnoreCase(local, "SRS0"), word1 = startsWithIgnoreCase(local, "SRS1");
    if ((word0 || word1) && local.size() > 5 && std::string_view("=-+").find(local[4]) != std::string_view::npos)
        return word0 ? readSrs0(local.substr(5), std::move(srs)) : readSrs1(local.substr(5), std::move(srs));
    const std::size_t plus = findIgnoreCase(local, "+SRS=");
    if (plus != std::string_view::npos)
        return readExchange(local.substr(plus + 5), std::move(srs));
    return std::nullopt;
}

std::string originalAddress(const SrsAddress &srs)
{
    if (srs.domain.empty() || srs.local.empty())
        return {};
    if (srs.dialect == SrsDialect::Srs1)
        return "SRS0" + srs.local + "@" + srs.domain;
    return srs.local + "@" + srs.domain;
}

TagResult checkSrs(const SrsAddress &srs, std::string_view address, std::span<const Secret> secrets, bool ownForwarder, UnixTime seen)
{
    constexpr int eximLifetimeDays = 10;
    TagResult result;
    result.scheme = "srs";
    result.dialect = toString(srs.dialect);
    result.address = address;
    const bool dated = !srs.stamp.empty();
    const int days = dated ? age(srs.stamp, seen) : 0;
    // A stamp in the future wraps to a huge age and is refused, as the forwarders do.
    if (srs.dialect != SrsDialect::Exchange) {
        for (const Secret &secret : secrets) {
            if (secret.empty())
                continue;
            if (standardHashFits(srs, secret)) {
                result.result = days <= srsLifetimeDays ? "valid" : "expired";
                return result;
            }
            if (srs.dialect == SrsDialect::Srs0 && eximHashFits(srs, secret)) {
                result.dialect = "exim-srs";
                result.result = days <= eximLifetimeDays ? "valid" : "expired";
                return result;
            }
        }
        if (ownForwarder && !secrets.empty()) {
            result.result = "wrong-hash";
            return result;
        }
    }
    result.result = !dated ? "no-key" : days <= srsLifetimeDays ? "date-fits" : "date-off";
    return result;
}

std::string makeSrs(std::string_view address, std::string_view forwarder, std::string_view secret, std::int64_t today)
{
    auto srs = readSrs(address);
    if (!srs || srs->dialect == SrsDialect::Exchange)
        return makeSrs0(address, forwarder, secret, today);
    // A second forwarder keeps what the first one wrote; every further one only puts its own hash and name in.
    if (srs->dialect == SrsDialect::Srs0) {
        const std::string_view local = address.substr(0, address.rfind('@'));
        srs->domain = srs->forwarder;
        srs->local = local.substr(4);
    }
    const auto mac = crypto::hmac(crypto::HashAlgorithm::Sha1, secret, lowered(srs->domain + srs->local));
    if (!mac)
        return {};
    return "SRS1=" + encodeBase64(*mac).substr(0, standardHashLength) + "=" + srs->domain + "=" + srs->local + "@" + std::string(forwarder);
}

std::string makeSrs0(std::string_view address, std::string_view forwarder, std::string_view secret, std::int64_t today)
{
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos || at == 0)
        return {};
    const int day = int((today % stampCycle + stampCycle) % stampCycle);
    SrsAddress srs;
    srs.stamp = {base32[std::size_t(day / 32)], base32[std::size_t(day % 32)]};
    srs.local = address.substr(0, at);
    srs.domain = address.substr(at + 1);
    const auto mac = crypto::hmac(crypto::HashAlgorithm::Sha1, secret, lowered(srs.stamp + srs.domain + srs.local));
    if (!mac)
        return {};
    return "SRS0=" + encodeBase64(*mac).substr(0, standardHashLength) + "=" + srs.stamp + "=" + srs.domain + "=" + srs.local + "@" + std::string(forwarder);
}

} // namespace heloscope::bounce
