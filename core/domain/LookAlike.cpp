#include "core/domain/LookAlike.h"

#include "core/base/Ascii.h"
#include "core/base/LateIcu.h"
#include "core/base/Utf8.h"
#include "core/domain/Domain.h"

#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace heloscope::domain {

namespace {

// Opened once; every question is answered by this one checker, which is only read from then on.
const USpoofChecker *checker()
{
    static const USpoofChecker *const instance = [] {
        UErrorCode error = U_ZERO_ERROR;
        USpoofChecker *made = ICU_I18N(uspoof_open)(&error);
        if (U_SUCCESS(error)) {
            ICU_I18N(uspoof_setChecks)(made, USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS, &error);
            ICU_I18N(uspoof_setRestrictionLevel)(made, USPOOF_HIGHLY_RESTRICTIVE);
        }
        return U_SUCCESS(error) ? made : nullptr;
    }();
    return instance;
}

constexpr std::size_t longestName = 512; // names beyond this are no names; keeps hostile input cheap

struct Scripts {
    bool latin = false, other = false;
};

Scripts scriptsOf(std::string_view utf8)
{
    Scripts scripts;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = ICU_UC(uscript_getScript)(UChar32(c), &error);
        if (U_FAILURE(error) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
            continue;
        (script == USCRIPT_LATIN ? scripts.latin : scripts.other) = true;
    }
    return scripts;
}

// ASCII shapes that readers take for one another, beyond what the Unicode tables hold.
std::string asciiShape(std::string_view label)
{
    std::string shape;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const std::string_view rest = label.substr(i);
        if (rest.starts_with("rn")) {
            shape += 'm';
            ++i;
        } else if (rest.starts_with("vv")) {
            shape += 'w';
            ++i;
        } else if (rest.starts_with("cl")) {
            shape += 'd';
            ++i;
        } else {
            switch (label[i]) {
            case '0': shape += 'o'; break;
            case '1':
            case 'i':
            case 'j': shape += 'l'; break;
            case '3': shape += 'e'; break;
            case '4': shape += 'a'; break;
            case '5': shape += 's'; break;
            case '8': shape += 'b'; break;
            default: shape += label[i]; break;
            }
        }
    }
    return shape;
}

std::string withoutHyphens(std::string_view label)
{
    std::string text(label);
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

bool isVowel(char32_t c) { return c < 0x80 && std::string_view("aeiouy").find(char(c)) != std::string_view::npos; }

// One letter more, less or other. Short names have many honest neighbours one letter off ("martin", "marvin"; "hotel", "hotels"): there
// only slips that a quick look forgives count, a doubled letter, or a vowel inside.
bool isOneEditAway(std::u32string_view a, std::u32string_view b)
{
    constexpr std::size_t longName = 8;
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    const bool sameLength = a.size() == b.size();
    if (sameLength ? a.substr(i + 1) != b.substr(i + 1) : a.substr(i) != b.substr(i + 1))
        return false;
    if (b.size() >= longName)
        return true;
    if (!sameLength)
        return (i > 0 && b[i] == b[i - 1]) || (i > 0 && i + 1 < b.size() && isVowel(b[i]));
    return i > 0 && i + 1 < b.size() && isVowel(a[i]) && isVowel(b[i]);
}

bool isSwapped(std::u32string_view a, std::u32string_view b)
{
    if (a.size() != b.size())
        return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();)
        points.push_back(nextCodePoint(utf8, at));
    return points;
}

// Without accents and dots below, which a quick look misses ("paypạl").
std::string withoutMarks(std::string_view utf8)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *decomposer = ICU_UC(unorm2_getNFDInstance)(&error);
    std::string plain;
    for (const char32_t c : codePoints(utf8)) {
        UChar units[8];
        error = U_ZERO_ERROR;
        const int32_t length = c < 0x80 || !decomposer ? -1 : ICU_UC(unorm2_getDecomposition)(decomposer, UChar32(c), units, int32_t(std::size(units)), &error);
        const char32_t base = length > 0 && U_SUCCESS(error) && (units[0] & 0xFC00) != 0xD800 ? units[0] : c;
        if (base < 0x300 || base > 0x36F)
            appendUtf8(plain, base);
    }
    return plain;
}

// Freemail houses with names like one another's, or the same name in many countries: being one of them is no imitation.
bool isMailProvider(std::string_view label, std::string_view ending)
{
    static constexpr std::string_view names[] = {"aol.com", "email.com", "gmail.com",      "googlemail.com", "icloud.com", "mail.com",  "mail.de", "mail.ru",
                                                 "msn.com", "proton.me", "protonmail.com", "rocketmail.com", "web.de",     "ymail.com", "zoho.com"};
    static constexpr std::string_view families[] = {"gmx", "hotmail", "live", "outlook", "yahoo", "yandex"};
    const std::string name = std::string(label) + "." + std::string(ending);
    if (std::find(std::begin(names), std::end(names), name) != std::end(names))
        return true;
    const std::string_view country = ending.substr(ending.rfind('.') + 1);
    const bool mistyped = ending == "co" || ending == "cm" || ending == "om"; // endings registered to be taken for .com
    const bool usual = ending == "com" || ending == "net" || (country.size() == 2 && !mistyped);
    return usual && std::find(std::begin(families), std::end(families), label) != std::end(families);
}

// RFC 2606: names for documents and tests stand for nobody, so none is taken for another.
bool isReserved(std::string_view label, std::string_view ending)
{
    return label == "example" && (ending == "com" || ending == "net" || ending == "org" || ending == "edu");
}

// Words that are put beside a borrowed name to make it sound official.
bool isBait(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "access", "account",  "accounts", "alert",    "alerts",   "auth",    "bank",     "banking", "billing", "bonus",    "care",     "center",
        "cloud",  "confirm",  "corp",     "customer", "delivery", "desk",    "docs",     "email",   "group",   "help",     "helpdesk", "hr",
        "id",     "info",     "invoice",  "invoices", "it",       "login",   "logon",    "mail",    "mailbox", "my",       "net",      "notice",
        "office", "online",   "pay",      "payment",  "payments", "payroll", "portal",   "refund",  "secure",  "security", "service",  "services",
        "share",  "shipping", "signin",   "sso",      "support",  "team",    "tracking", "update",  "verify",  "web",      "webmail"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The known name stands inside the other as a part of its own: "northbank-secure", "secure-northbank". A short one is often an honest
// word ("apple-farm"): it takes a word beside it that sounds official.
bool containsAsPart(std::string_view label, std::string_view known)
{
    constexpr std::size_t tellingName = 8;
    if (known.size() < 5)
        return false;
    const std::size_t at = label.find(known);
    if (at == std::string_view::npos || label == known)
        return false;
    const std::size_t end = at + known.size();
    if ((at != 0 && label[at - 1] != '-') || (end != label.size() && label[end] != '-'))
        return false;
    const std::string_view before = at == 0 ? std::string_view() : label.substr(0, at - 1);
    const std::string_view after = end == label.size() ? std::string_view() : label.substr(end + 1);
    return known.size() >= tellingName || isBait(before) || isBait(after);
}

// The whole known name as the beginning of a longer one: "bank.example.evil.test", "bank.example-login.evil.test".
bool beginsWithName(std::string_view candidate, std::string_view known)
{
    const std::size_t at = candidate.find(known);
    if (at == std::string_view::npos || known.find('.') == std::string_view::npos)
        return false;
    const std::size_t end = at + known.size();
    return (at == 0 || candidate[at - 1] == '.' || candidate[at - 1] == '-') && end < candidate.size() && (candidate[end] == '.' || candidate[end] == '-');
}

constexpr std::size_t shortestForEdits = 5;
constexpr std::size_t shortestWhole = 8; // of a domain with its ending

// The label that names the owner: "bank" of "www.bank.co.uk"; in U-label form, lower case.
std::string ownerLabel(std::string_view name, std::string &ending)
{
    const std::string unicode = toUnicode(toAscii(name).value_or(lowered(name)));
    const std::string registrable = registrableDomain(toAscii(name).value_or(lowered(name)));
    const std::string shown = toUnicode(registrable);
    const std::size_t dot = shown.find('.');
    ending = dot == std::string::npos ? std::string() : shown.substr(dot + 1);
    return shown.substr(0, dot);
}

} // namespace

std::string skeleton(std::string_view utf8)
{
    if (!checker() || utf8.size() > longestName || !isUtf8(utf8))
        return {};
    const std::string lower = lowered(utf8);
    std::string result(lower.size() * 4 + 16, '\0');
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = ICU_I18N(uspoof_getSkeletonUTF8)(checker(), 0, lower.data(), int32_t(lower.size()), result.data(), int32_t(result.size()), &error);
    if (U_FAILURE(error) || length < 0)
        return {};
    result.resize(std::size_t(length));
    return result;
}

bool isMixedScript(std::string_view utf8Label)
{
    // The checker last: making it costs a twentieth of a whole run, and few names need it.
    if (isAscii(utf8Label) || utf8Label.size() > longestName || !isUtf8(utf8Label) || !checker())
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const int32_t failed = ICU_I18N(uspoof_check2UTF8)(checker(), utf8Label.data(), int32_t(utf8Label.size()), nullptr, &error);
    return U_SUCCESS(error) && (failed & USPOOF_RESTRICTION_LEVEL) != 0;
}

bool isWholeScriptConfusable(std::string_view utf8Label)
{
    if (isAscii(utf8Label) || utf8Label.size() > longestName || !isUtf8(utf8Label))
        return false;
    const Scripts scripts = scriptsOf(utf8Label);
    if (scripts.latin || !scripts.other)
        return false;
    // UTS 39 §4: the skeleton of the label is ASCII throughout. The palochka's skeleton is "l", which is ASCII as well.
    const std::string shape = skeleton(utf8Label);
    return !shape.empty() && isAscii(shape);
}

bool hasMixedScript(std::string_view domain)
{
    const std::string shown = toUnicode(toAscii(domain).value_or(std::string(domain)));
    const auto parts = labels(shown);
    return std::any_of(parts.begin(), parts.end(), isMixedScript);
}

bool hasWholeScriptConfusable(std::string_view domain)
{
    const std::string shown = toUnicode(toAscii(domain).value_or(std::string(domain)));
    const auto parts = labels(shown);
    // Where the ending is of the same script (".рф"), the whole name is honest writing in that script.
    if (!parts.empty() && !isAscii(parts.back()))
        return false;
    return std::any_of(parts.begin(), parts.end(), isWholeScriptConfusable);
}

std::string_view toString(LookAlike how)
{
    switch (how) {
    case LookAlike::None: return "none";
    case LookAlike::SameSkeleton: return "same-skeleton";
    case LookAlike::AsciiConfusable: return "ascii-confusable";
    case LookAlike::OneEditAway: return "one-edit-away";
    case LookAlike::Hyphens: return "hyphens";
    case LookAlike::Swapped: return "swapped";
    case LookAlike::OtherEnding: return "other-ending";
    case LookAlike::Contains: return "contains";
    }
    return "none";
}

LookAlike howAlike(std::string_view candidate, std::string_view known)
{
    if (candidate.empty() || known.empty() || candidate.size() > longestName || known.size() > longestName)
        return LookAlike::None;
    std::string candidateEnding, knownEnding;
    const std::string a = ownerLabel(candidate, candidateEnding), b = ownerLabel(known, knownEnding);
    if (a.empty() || b.empty() || isMailProvider(a, candidateEnding) || isReserved(a, candidateEnding) || isReserved(b, knownEnding))
        return LookAlike::None;
    if (a == b && candidateEnding == knownEnding)
        return LookAlike::None; // the same owner, whatever stands in front
    // A whole known domain inside a longer name is no accident, however short it is.
    const std::string whole = b + "." + knownEnding;
    if (codePoints(whole).size() >= shortestWhole && beginsWithName(lowered(candidate), whole))
        return LookAlike::Contains;
    const bool shortName = codePoints(b).size() < shortestForEdits;
    if (a == b && shortName)
        return LookAlike::None;
    if (a == b)
        return LookAlike::OtherEnding;
    const std::string shapeA = skeleton(a), shapeB = skeleton(b);
    if (!shapeA.empty() && shapeA == shapeB)
        return LookAlike::SameSkeleton;
    if (shortName)
        return LookAlike::None;
    const std::string plainA = withoutMarks(a), plainB = withoutMarks(b);
    if (plainA == plainB)
        return LookAlike::SameSkeleton;
    const std::string asciiA = asciiShape(lowered(shapeA)), asciiB = asciiShape(lowered(shapeB));
    if (asciiShape(a) == asciiShape(b) || (!asciiA.empty() && asciiA == asciiB))
        return LookAlike::AsciiConfusable;
    if (withoutHyphens(plainA) == withoutHyphens(plainB))
        return LookAlike::Hyphens;
    const std::u32string lettersA = codePoints(plainA), lettersB = codePoints(plainB);
    const bool longEnough = lettersA.size() >= shortestForEdits;
    if (longEnough && isSwapped(lettersA, lettersB))
        return LookAlike::Swapped;
    if (longEnough && isOneEditAway(lettersA, lettersB))
        return LookAlike::OneEditAway;
    return containsAsPart(a, b) || containsAsPart(asciiA, asciiB) ? LookAlike::Contains : LookAlike::None;
}

bool sameName(std::string_view a, std::string_view b)
{
    const auto words = [](std::string_view name) {
        std::vector<std::string> parts;
        std::string word;
        for (const char c : skeleton(name)) {
            if (c == ' ' || c == '.' || c == ',' || c == '\t' || c == '"' || c == '\'' || c == '-') {
                if (!word.empty())
                    parts.push_back(std::move(word));
                word.clear();
            } else {
                word += c;
            }
        }
        if (!word.empty())
            parts.push_back(std::move(word));
        std::sort(parts.begin(), parts.end());
        return parts;
    };
    const auto left = words(a), right = words(b);
    return !left.empty() && left == right;
}

} // namespace heloscope::domain
