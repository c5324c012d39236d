#include "core/bounce/ReturnPathTag.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/crypto/Hash.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

constexpr int dayCycle = 1000;
constexpr std::size_t prvsDigits = 6; // hexadecimal digits of the hash in a prvs tag

bool allHex(std::string_view text) { return std::all_of(text.begin(), text.end(), isHexDigit); }

bool allDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

bool isUrlSafe(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-' || c == '_'; });
}

int number(std::string_view digits) { return int(parseDecimal(digits, 99999).value_or(0)); }

// K DDD SSSSSS, or the nine characters of a product that leaves the key number out.
bool readPrvsTag(std::string_view text, BatvTag &tag)
{
    if (text.size() == 10 && allDigits(text.substr(0, 4)) && allHex(text.substr(4))) {
        tag.dialect = BatvDialect::Prvs;
        tag.keyNumber = text[0] - '0';
        tag.day = number(text.substr(1, 3));
        tag.hash = text.substr(4);
    } else if (text.size() == 9 && allDigits(text.substr(0, 3)) && allHex(text.substr(3))) {
        tag.dialect = BatvDialect::Prvs9;
        tag.day = number(text.substr(0, 3));
        tag.hash = text.substr(3);
    } else {
        return false;
    }
    tag.tag = text;
    return true;
}

std::optional<BatvTag> readPrvs(std::string_view local, std::string_view domain)
{
    // "prvs=TAG=local"; one manual prints the order "prvs=local=TAG".
    const std::size_t first = local.find('=');
    if (first == std::string_view::npos)
        return std::nullopt;
    BatvTag tag;
    if (readPrvsTag(local.substr(0, first), tag)) {
        tag.address = std::string(local.substr(first + 1)) + std::string(domain);
    } else {
        const std::size_t last = local.rfind('=');
        if (last == 0 || !readPrvsTag(local.substr(last + 1), tag) || tag.dialect != BatvDialect::Prvs9)
            return std::nullopt;
        tag.address = std::string(local.substr(0, last)) + std::string(domain);
    }
    return tag.address.front() == '@' ? std::nullopt : std::optional(tag);
}

std::optional<BatvTag> readBtv1(std::string_view local, std::string_view domain)
{
    const std::size_t end = local.find("==");
    if (end != 11 || !allDigits(local.substr(0, 3)) || !allHex(local.substr(3, 8)) || local.size() == end + 2)
        return std::nullopt;
    BatvTag tag;
    tag.dialect = BatvDialect::Btv1;
    tag.tag = local.substr(0, end);
    tag.day = number(local.substr(0, 3));
    tag.hash = local.substr(3, 8);
    tag.address = std::string(local.substr(end + 2)) + std::string(domain);
    return tag;
}

std::optional<BatvTag> readMsprvs1(std::string_view local, std::string_view domain)
{
    const std::size_t end = local.find('=');
    if (end != 13 || !allDigits(local.substr(0, 5)) || !isUrlSafe(local.substr(5, 8)) || local.size() == end + 1)
        return std::nullopt;
    BatvTag tag;
    tag.dialect = BatvDialect::Msprvs1;
    tag.tag = local.substr(0, end);
    tag.day = number(local.substr(0, 5));
    tag.hash = local.substr(5, 8);
    tag.address = std::string(local.substr(end + 1)) + std::string(domain);
    return tag;
}

// "local+prvs=TAG@d", with any delimiter.
std::optional<BatvTag> readSubAddress(std::string_view local, std::string_view domain)
{
    const std::size_t at = findIgnoreCase(local, "prvs=");
    BatvTag tag;
    if (at == std::string_view::npos || at < 2 || isAlnum(local[at - 1]) || !readPrvsTag(local.substr(at + 5), tag))
        return std::nullopt;
    tag.dialect = BatvDialect::SubAddress;
    tag.address = std::string(local.substr(0, at - 1)) + std::string(domain);
    return tag;
}

int modulo(std::int64_t value, int cycle)
{
    const int rest = int(value % cycle);
    return rest < 0 ? rest + cycle : rest;
}

// Signed distance of two day numbers of a cycle, in the nearer direction.
int distance(int day, std::int64_t other, int cycle)
{
    const int ahead = modulo(std::int64_t(day) - other, cycle);
    return ahead > cycle / 2 ? ahead - cycle : ahead;
}

struct Offset {
    BatvDialect dialect;
    int days; // embedded day minus the day of sending
    std::string_view product;
};
// What products were seen to embed. The first that fits names the product; equal shapes cannot be told apart by the day alone.
// clang-format off
constexpr Offset offsets[] = {
    {BatvDialect::Prvs, 7, "prvs"},         {BatvDialect::Prvs, 21, "expurgate"}, {BatvDialect::Prvs, 0, "qmail"},
    {BatvDialect::SubAddress, 7, "prvs"},   {BatvDialect::Prvs9, 0, "cisco"},     {BatvDialect::Btv1, 7, "barracuda"},
    {BatvDialect::Msprvs1, 7, "sparkpost"},
};
// clang-format on

int distanceToDay(const BatvTag &tag, std::int64_t day)
{
    return tag.dialect == BatvDialect::Msprvs1 ? int(std::clamp<std::int64_t>(tag.day - day, -99999, 99999)) : distance(tag.day, day, dayCycle);
}

std::string prvsHash(std::string_view key, std::string_view tagHead, std::string_view address)
{
    const auto mac = crypto::hmac(crypto::HashAlgorithm::Sha1, key, std::string(tagHead) + std::string(address));
    return mac ? encodeHex(*mac).substr(0, prvsDigits) : std::string();
}

// The qmail patches hash address and key with MD5 instead of an HMAC.
std::string qmailHash(std::string_view key, std::string_view tagHead, std::string_view address)
{
    const std::string digest = crypto::digest(crypto::HashAlgorithm::Md5, std::string(tagHead) + std::string(address) + std::string(key));
    return encodeHex(digest).substr(0, prvsDigits);
}

std::string withLowerDomain(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string(address) : std::string(address.substr(0, at)) + lowered(address.substr(at));
}

// Spellings the address may have had when it was signed: mailers fold case, and the profile knows the right one.
std::vector<std::string> spellings(std::string_view address, const Profile::BatvKey &key)
{
    std::vector<std::string> found{std::string(address), withLowerDomain(address), lowered(address)};
    if (!key.addressForHash.empty() && equalsIgnoreCase(key.addressForHash, address))
        found.push_back(key.addressForHash);
    return found;
}

bool hashFits(const BatvTag &tag, std::string_view tagged, const Profile::BatvKey &key)
{
    const bool qmail = key.scheme == "qmail";
    // A mailer that shouts folds the whole address; a hash in capitals inside a lower-case address was made by hand.
    const bool shouted = std::none_of(tagged.begin(), tagged.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const std::string hash = shouted ? lowered(tag.hash) : tag.hash;
    const std::string_view head = std::string_view(tag.tag).substr(0, 4);
    for (const std::string &address : spellings(tag.address, key)) {
        const std::string expected = qmail ? qmailHash(key.key, head, address) : prvsHash(key.key, head, address);
        if (!expected.empty() && equalInConstantTime(expected, hash))
            return true;
    }
    return false;
}

bool keyServes(const Profile::BatvKey &key, const BatvTag &tag)
{
    const bool open = tag.dialect == BatvDialect::Prvs || tag.dialect == BatvDialect::SubAddress;
    return open && !key.key.empty() && (key.scheme == "prvs" || key.scheme == "qmail" || key.scheme.empty());
}

std::int64_t epochDay(UnixTime time) { return time >= 0 ? time / secondsPerDay : -((-time + secondsPerDay - 1) / secondsPerDay); }

// Without a key: the day must be one on which the mail can have been sent.
void judgeDay(const BatvTag &tag, const TagTimes &times, TagResult &result)
{
    std::string_view product;
    const std::int64_t seen = epochDay(times.seen);
    if (times.sent) {
        const TagDay day = checkTagDay(tag, epochDay(*times.sent), &product);
        result.result = day == TagDay::Fits ? "date-fits" : "date-off";
    } else {
        // Bounces come within the five days that servers usually try; anything later is told by the day being off.
        constexpr int usualQueueDays = 5;
        result.result = "date-off";
        for (int back = 0; back <= usualQueueDays && result.result != "date-fits"; ++back) {
            if (checkTagDay(tag, seen - back, &product) == TagDay::Fits)
                result.result = "date-fits";
        }
    }
    if (!product.empty())
        result.dialect = product;
}

} // namespace

std::string_view toString(BatvDialect dialect)
{
    switch (dialect) {
    case BatvDialect::Prvs: return "prvs";
    case BatvDialect::Prvs9: return "prvs9";
    case BatvDialect::Btv1: return "btv1";
    case BatvDialect::Msprvs1: return "msprvs1";
    case BatvDialect::SubAddress: return "prvs-subaddress";
    }
    return "prvs";
}

std::optional<BatvTag> readBatv(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = at == std::string_view::npos ? std::string_view() : address.substr(at);
    if (startsWithIgnoreCase(local, "prvs="))
        return readPrvs(local.substr(5), domain);
    if (startsWithIgnoreCase(local, "btv1=="))
        return readBtv1(local.substr(6), domain);
    if (startsWithIgnoreCase(local, "msprvs1="))
        return readMsprvs1(local.substr(8), domain);
    return readSubAddress(local, domain);
}

TagDay checkTagDay(const BatvTag &tag, std::int64_t mailDay, std::string_view *product)
{
    for (const Offset &offset : offsets) {
        if (offset.dialect != tag.dialect)
            continue;
        // One day either way: a mail written before midnight is signed after it, or dated in another zone.
        const int off = distanceToDay(tag, mailDay + offset.days);
        if (off >= -1 && off <= 1) {
            if (product)
                *product = offset.product;
            return TagDay::Fits;
        }
    }
    return TagDay::Off;
}

int daysExpired(const BatvTag &tag, std::int64_t today) { return -distanceToDay(tag, today); }

TagResult checkBatv(const BatvTag &tag, std::string_view tagged, std::span<const Profile::BatvKey> keys, const TagTimes &times)
{
    TagResult result;
    result.scheme = "batv";
    result.dialect = toString(tag.dialect);
    result.address = tagged;
    const std::int64_t today = epochDay(times.seen);
    bool tried = false;
    for (const Profile::BatvKey &key : keys) {
        if (!keyServes(key, tag))
            continue;
        tried = true;
        if (!hashFits(tag, tagged, key))
            continue;
        // The draft embeds the last valid day, the qmail patches the day of signing; both allow a week.
        const int ahead = modulo(std::int64_t(tag.day) - today + (key.scheme == "qmail" ? batvLifetimeDays : 0), dayCycle);
        result.result = ahead <= batvLifetimeDays ? "valid" : "expired";
        return result;
    }
    if (tried)
        result.result = "wrong-hash";
    else
        judgeDay(tag, times, result);
    return result;
}

std::string makePrvs(std::string_view address, std::string_view key, int keyNumber, std::int64_t today)
{
    if (address.find('@') == std::string_view::npos || keyNumber < 0 || keyNumber > 9)
        return {};
    const int day = modulo(today + batvLifetimeDays, dayCycle);
    std::string head(1, char('0' + keyNumber));
    for (const int unit : {100, 10, 1})
        head += char('0' + day / unit % 10);
    const std::string hash = prvsHash(key, head, address);
    return hash.empty() ? std::string() : "prvs=" + head + hash + "=" + std::string(address);
}

} // namespace heloscope::bounce
