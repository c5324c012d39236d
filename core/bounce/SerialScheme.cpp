#include "core/bounce/SerialScheme.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/crypto/Hash.h"

#include <algorithm>
#include <vector>

namespace heloscope::bounce {

namespace {

constexpr std::string_view partNames[] = {"serial", "mac", "day", "local", "domain"};

// One step of a pattern: a character as it is written, one character of a part, or any number (at least one) of them.
struct Step {
    enum Kind { Literal, One, Many } kind = Literal;
    char literal = 0;
    std::string_view part;
};

// "{mac:8}" at the beginning of `text`: the part's steps, and what is left of the text. False where it is no part.
bool takePart(std::string_view &text, std::vector<Step> &steps)
{
    const std::size_t end = text.find('}');
    if (end == std::string_view::npos)
        return false;
    std::string_view name = text.substr(1, end - 1);
    std::size_t width = 0;
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) {
        width = std::size_t(parseDecimal(name.substr(colon + 1), 200).value_or(0));
        name = name.substr(0, colon);
        if (width == 0)
            return false;
    }
    const auto *known = std::find(std::begin(partNames), std::end(partNames), name);
    if (known == std::end(partNames))
        return false;
    if (width == 0)
        steps.push_back({Step::Many, 0, *known});
    for (; width > 0; --width)
        steps.push_back({Step::One, 0, *known});
    text.remove_prefix(end + 1);
    return true;
}

std::vector<Step> stepsOf(std::string_view pattern)
{
    std::vector<Step> steps;
    while (!pattern.empty()) {
        if (pattern.front() == '{' && takePart(pattern, steps))
            continue;
        steps.push_back({Step::Literal, pattern.front(), {}});
        pattern.remove_prefix(1);
    }
    return steps;
}

bool fits(const Step &step, char c)
{
    if (step.kind == Step::Literal)
        return toLower(step.literal) == toLower(c);
    return step.part == "day"                           ? isDigit(c)
        : step.part == "local" || step.part == "domain" ? !isFws(c)
                                                        : isAlnum(c) || c == '+' || c == '/' || c == '_' || c == '-';
}

// `input` with its parts filled in.
std::string filled(std::string_view input, const std::map<std::string, std::string> &parts)
{
    std::string out;
    while (!input.empty()) {
        const std::size_t end = input.front() == '{' ? input.find('}') : std::string_view::npos;
        const auto part = end == std::string_view::npos ? parts.end() : parts.find(std::string(input.substr(1, end - 1)));
        if (part != parts.end()) {
            out += part->second;
            input.remove_prefix(end + 1);
        } else {
            out += input.front();
            input.remove_prefix(1);
        }
    }
    return out;
}

// RFC 4648 §6, lower case, without padding.
std::string encodeBase32(std::string_view bytes)
{
    constexpr std::string_view digits = "abcdefghijklmnopqrstuvwxyz234567";
    std::string out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8 | std::uint8_t(c)) & 0xFFFF;
        for (bits += 8; bits >= 5; bits -= 5)
            out += digits[(buffer >> (bits - 5)) & 31];
    }
    if (bits > 0)
        out += digits[(buffer << (5 - bits)) & 31];
    return out;
}

crypto::HashAlgorithm algorithmOf(std::string_view name)
{
    for (const crypto::HashAlgorithm known : {crypto::HashAlgorithm::Md5, crypto::HashAlgorithm::Sha1, crypto::HashAlgorithm::Sha512}) {
        if (crypto::toString(known) == name)
            return known;
    }
    return crypto::HashAlgorithm::Sha256;
}

bool macFits(const Profile::BatvKey &key, const std::map<std::string, std::string> &parts, const std::string &mac)
{
    const auto digest = crypto::hmac(algorithmOf(key.serial.hash), key.key, filled(key.serial.input, parts));
    if (!digest || mac.size() < leastMacLength)
        return false;
    const std::string &encoding = key.serial.encoding;
    if (encoding == "base64" || encoding == "base64url")
        return equalInConstantTime((encoding == "base64" ? encodeBase64(*digest) : encodeBase64Url(*digest)).substr(0, mac.size()), mac);
    // These alphabets have one case, so that mailers that fold it do no harm.
    return startsInConstantTime(encoding == "base32" ? encodeBase32(*digest) : encodeHex(*digest), mac);
}

bool isExpired(const Profile::SerialScheme &scheme, const std::string &day, UnixTime seen)
{
    constexpr std::size_t wholeDay = 5; // digits of an epoch day until the year 2243
    const auto number = parseDecimal(day, 999'999'999);
    if (scheme.lifetimeDays == 0 || !number || day.size() > 9)
        return false;
    std::int64_t cycle = 1;
    for (std::size_t i = 0; i < day.size(); ++i)
        cycle *= 10;
    const std::int64_t since = seen / secondsPerDay - std::int64_t(*number);
    // One day either way, for midnight and zones.
    const std::int64_t age = day.size() >= wholeDay ? since : ((since + 1) % cycle + cycle) % cycle - 1;
    return age < -1 || age > scheme.lifetimeDays;
}

} // namespace

std::optional<std::map<std::string, std::string>> matchPattern(std::string_view pattern, std::string_view text)
{
    if (pattern.empty() || pattern.size() > maxSerialPattern || text.size() > maxSerialText)
        return std::nullopt;
    const std::vector<Step> steps = stepsOf(pattern);
    // canEnd[s][t]: the steps from s on fit the text from t on.
    const std::size_t width = text.size() + 1;
    std::vector<bool> canEnd((steps.size() + 1) * width);
    canEnd[steps.size() * width + text.size()] = true;
    for (std::size_t s = steps.size(); s-- > 0;) {
        for (std::size_t t = text.size(); t-- > 0;) {
            const bool more = steps[s].kind == Step::Many && canEnd[s * width + t + 1];
            canEnd[s * width + t] = fits(steps[s], text[t]) && (canEnd[(s + 1) * width + t + 1] || more);
        }
    }
    if (!canEnd[0])
        return std::nullopt;
    std::map<std::string, std::string> parts;
    for (std::size_t s = 0, t = 0; s < steps.size(); ++t) {
        if (steps[s].kind != Step::Literal)
            parts[std::string(steps[s].part)] += text[t];
        if (canEnd[(s + 1) * width + t + 1])
            ++s;
    }
    return parts;
}

std::optional<TagResult> checkSerial(const Profile::BatvKey &key, std::string_view text, UnixTime seen)
{
    const auto parts = matchPattern(key.serial.pattern, text);
    if (!parts)
        return std::nullopt;
    const auto part = [&parts](const char *name) {
        const auto found = parts->find(name);
        return found == parts->end() ? std::string() : found->second;
    };
    TagResult result{"vendor", "serial", std::string(text), "no-key"};
    const std::string serial = part("serial"), mac = part("mac");
    const bool checksMac = !mac.empty() && !key.key.empty(), checksList = !serial.empty() && !key.serial.issued.empty();
    if (!checksMac && !checksList)
        return result;
    const auto sameSerial = [&serial](const std::string &issued) { return equalsIgnoreCase(issued, serial); };
    const bool right = (!checksMac || macFits(key, *parts, mac))
        && (!checksList || std::any_of(key.serial.issued.begin(), key.serial.issued.end(), sameSerial));
    result.result = !right ? "wrong-hash" : isExpired(key.serial, part("day"), seen) ? "expired" : "valid";
    return result;
}

} // namespace heloscope::bounce
