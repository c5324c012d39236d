#include "core/domain/Domain.h"

#include "core/base/Ascii.h"
#include "core/base/LateIcu.h"
#include "core/base/Memo.h"
#include "core/base/Utf8.h"

#include <libpsl.h>
#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope::domain {

namespace {

constexpr std::size_t maxName = std::tuple_size_v<WireBuffer>; // RFC 1035 §3.1: 255 octets on the wire
constexpr std::size_t maxLabel = 63;
// A name of 253 octets cannot come from more UTF-8 than this, also when UTS 46 drops characters; keeps ICU off megabytes.
constexpr std::size_t maxUnicodeName = 2048;

enum class Octets { HostName, Printable };

// What may stand in a label, in lower case; 0 for the rest.
constexpr std::array<char, 256> formsOf(Octets octets)
{
    std::array<char, 256> forms{};
    for (char c = 0x20; c < 0x7F; ++c) {
        if (c != '.' && (octets == Octets::HostName ? isAlnum(c) || c == '-' || c == '_' : c != '\\'))
            forms[std::size_t(c)] = toLower(c);
    }
    return forms;
}
constexpr std::array<char, 256> hostForms = formsOf(Octets::HostName), printableForms = formsOf(Octets::Printable);

#if defined(__SSE2__)
constexpr std::size_t width = 16;

// Sixteen octets in lower case, and which of them are dots; false where one of the first `size` may stand in no name.
template<Octets octets> bool lowerSixteen(const char *from, char *to, std::size_t size, std::uint64_t &dots)
{
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    const auto are = [](__m128i all, char c) { return _mm_cmpeq_epi8(all, _mm_set1_epi8(c)); };
    const auto areBetween = [](__m128i all, char first, char last) { // in ASCII
        return _mm_and_si128(_mm_cmpgt_epi8(all, _mm_set1_epi8(char(first - 1))), _mm_cmplt_epi8(all, _mm_set1_epi8(char(last + 1))));
    };
    const __m128i lower = _mm_or_si128(text, _mm_and_si128(areBetween(text, 'A', 'Z'), _mm_set1_epi8(0x20))), dot = are(text, '.');
    __m128i fit = _mm_andnot_si128(are(text, '\\'), areBetween(text, ' ', '~'));
    if constexpr (octets == Octets::HostName)
        fit = _mm_or_si128(_mm_or_si128(areBetween(lower, 'a', 'z'), areBetween(text, '0', '9')),
                           _mm_or_si128(dot, _mm_or_si128(are(text, '-'), are(text, '_'))));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(to), lower);
    dots = unsigned(_mm_movemask_epi8(dot));
    return (~unsigned(_mm_movemask_epi8(fit)) & ((1u << size) - 1)) == 0;
}

// lowerName of up to 63 octets: no label of theirs can be too long, but one may be empty. Nearly all names are that short, and each is
// looked at several times.
template<Octets octets> std::string_view lowerShortName(std::string_view name, WireBuffer &out)
{
    std::uint64_t dots = 0, some = 0;
    if (name.size() < width) {
        char padded[width] = {};
        std::memcpy(padded, name.data(), name.size());
        if (!lowerSixteen<octets>(padded, out.data(), name.size(), dots))
            return {};
    } else {
        for (std::size_t at = 0; at < name.size(); at += width) {
            at = std::min(at, name.size() - width); // the last ones perhaps twice
            if (!lowerSixteen<octets>(name.data() + at, out.data() + at, width, some))
                return {};
            dots |= some << at;
        }
    }
    const std::uint64_t ends = 1 | std::uint64_t(1) << (name.size() - 1);
    return (dots & (ends | dots << 1)) == 0 ? std::string_view(out.data(), name.size()) : std::string_view();
}
#endif

// The name in lower case, written to `out`; empty where it is none.
std::string_view lowerName(std::string_view name, Octets octets, WireBuffer &out)
{
    if (name.empty() || name.size() > maxName)
        return {};
#if defined(__SSE2__)
    if (name.size() <= maxLabel)
        return octets == Octets::HostName ? lowerShortName<Octets::HostName>(name, out) : lowerShortName<Octets::Printable>(name, out);
#endif
    const std::array<char, 256> &forms = octets == Octets::HostName ? hostForms : printableForms;
    std::size_t at = 0;
    while (true) {
        const std::size_t begin = at;
        while (at < name.size() && (out[at] = forms[static_cast<unsigned char>(name[at])]) != 0)
            ++at;
        if (at == begin || at - begin > maxLabel)
            return {};
        if (at == name.size())
            return {out.data(), at};
        if (name[at] != '.')
            return {};
        out[at++] = '.';
    }
}

bool hasValidLabels(std::string_view name, Octets octets)
{
    WireBuffer unused;
    return !lowerName(name, octets, unused).empty();
}

std::string_view withoutFinalDot(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return name;
}

// RFC 5890 §2.3.2.1, non-transitional: "ß" and ZWJ are letters of their own. Immutable and thread-safe by ICU's contract.
const UIDNA *idna()
{
    static const UIDNA *const handle = [] {
        UErrorCode error = U_ZERO_ERROR;
        const UIDNA *opened = ICU_UC(uidna_openUTS46)(
            UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, &error);
        return U_SUCCESS(error) ? opened : nullptr;
    }();
    return handle;
}

// Hyphens anywhere and label lengths are judged by hasValidLabels: DNS has names that IDNA would not register.
constexpr std::uint32_t toleratedErrors = UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4 | UIDNA_ERROR_EMPTY_LABEL
    | UIDNA_ERROR_LABEL_TOO_LONG | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG;

using Convert = int32_t (*)(const UIDNA *, const char *, int32_t, char *, int32_t, UIDNAInfo *, UErrorCode *);

std::optional<std::string> converted(std::string_view name, Convert convert)
{
    if (!idna() || name.size() > maxUnicodeName)
        return std::nullopt;
    std::array<char, maxUnicodeName * 4> out;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = convert(idna(), name.data(), int32_t(name.size()), out.data(), int32_t(out.size()), &info, &error);
    if (U_FAILURE(error) || error == U_STRING_NOT_TERMINATED_WARNING || (info.errors & ~toleratedErrors) != 0)
        return std::nullopt;
    return std::string(out.data(), std::size_t(length));
}

// The list compiled into libpsl: no file is opened, and the same for every run.
const psl_ctx_t *publicSuffixes()
{
    static const psl_ctx_t *const list = psl_builtin();
    return list;
}

} // namespace

std::optional<std::string> toAscii(std::string_view utf8Name)
{
    WireBuffer buffer;
    std::string_view name;
    if (isAscii(utf8Name)) {
        name = lowerName(withoutFinalDot(utf8Name), Octets::HostName, buffer);
    } else {
        if (!isUtf8(utf8Name))
            return std::nullopt;
        const auto ascii = converted(utf8Name, ICU_UC(uidna_nameToASCII_UTF8));
        if (!ascii)
            return std::nullopt;
        // UTS 46 maps ideographic full stops to ".", so the final dot shows only now.
        name = lowerName(withoutFinalDot(*ascii), Octets::HostName, buffer);
    }
    return name.empty() ? std::nullopt : std::optional(std::string(name));
}

std::string toUnicode(std::string_view asciiName)
{
    if (!containsIgnoreCase(asciiName, "xn--"))
        return std::string(asciiName);
    std::string result;
    for (const std::string_view label : labels(asciiName)) {
        if (!result.empty())
            result += '.';
        const auto unicode = startsWithIgnoreCase(label, "xn--") ? converted(label, ICU_UC(uidna_labelToUnicodeUTF8)) : std::nullopt;
        result += unicode.value_or(std::string(label));
    }
    return result;
}

bool isFullyQualified(std::string_view asciiName)
{
    asciiName = withoutFinalDot(asciiName);
    return isQueryable(asciiName) && asciiName.find('.') != std::string_view::npos;
}

bool isQueryable(std::string_view asciiName) { return hasValidLabels(withoutFinalDot(asciiName), Octets::HostName); }

bool isWireName(std::string_view asciiName) { return hasValidLabels(withoutFinalDot(asciiName), Octets::Printable); }

std::string_view toWireName(std::string_view asciiName, WireBuffer &buffer) { return lowerName(withoutFinalDot(asciiName), Octets::Printable, buffer); }

std::vector<std::string_view> labels(std::string_view name)
{
    name = withoutFinalDot(name);
    if (name.empty())
        return {};
    return split(name, '.');
}

bool isSameOrBelow(std::string_view name, std::string_view ancestor)
{
    name = withoutFinalDot(name);
    ancestor = withoutFinalDot(ancestor);
    if (ancestor.empty() || !endsWithIgnoreCase(name, ancestor))
        return false;
    return name.size() == ancestor.size() || name[name.size() - ancestor.size() - 1] == '.';
}

std::string_view parent(std::string_view name)
{
    name = withoutFinalDot(name);
    const std::size_t dot = name.find('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

namespace {

// The list is searched three times for each name; hosts differ, but the names above them are few.
bool isOnList(std::string_view lowerName)
{
    static thread_local Memo<bool, 2048> memo;
    return memo.get(lowerName, [](std::string_view name) { return psl_is_public_suffix(publicSuffixes(), std::string(name).c_str()) == 1; });
}

std::string workOutRegistrable(std::string_view asciiName)
{
    const std::string name = lowered(withoutFinalDot(asciiName));
    if (!publicSuffixes() || !hasValidLabels(name, Octets::Printable))
        return name;
    // Upwards to the first name of the list (publicsuffix.org, "Algorithm"); the label before it belongs to somebody.
    std::string_view registrable, rest = name;
    while (!isOnList(rest)) {
        const std::size_t dot = rest.find('.');
        if (dot == std::string_view::npos)
            break;
        registrable = rest;
        rest.remove_prefix(dot + 1);
    }
    return registrable.empty() ? name : std::string(registrable);
}

// The names of a message are compared with one another.
const std::string &registrable(std::string_view asciiName)
{
    static thread_local Memo<std::string, 4096> memo;
    return memo.get(asciiName, workOutRegistrable);
}

} // namespace

std::string registrableDomain(std::string_view asciiName) { return registrable(asciiName); }

bool isPublicSuffix(std::string_view asciiName)
{
    const std::string name = lowered(withoutFinalDot(asciiName));
    return publicSuffixes() && hasValidLabels(name, Octets::Printable) && psl_is_public_suffix(publicSuffixes(), name.c_str()) == 1;
}

bool isKnownEnding(std::string_view label)
{
    const std::string name = lowered(label);
    return publicSuffixes() && hasValidLabels(name, Octets::Printable)
        && psl_is_public_suffix2(publicSuffixes(), name.c_str(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) == 1;
}

bool isRegistrySuffix(std::string_view asciiName)
{
    const std::string name = lowered(withoutFinalDot(asciiName));
    return publicSuffixes() && hasValidLabels(name, Octets::Printable) && psl_is_public_suffix2(publicSuffixes(), name.c_str(), PSL_TYPE_ICANN) == 1;
}

namespace {

// The names have the same last two labels, or the same one where that is all: only such names can have the same registrable domain.
bool endAlike(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    std::size_t dots = 0;
    for (std::size_t back = 1; back <= a.size(); ++back) {
        const char c = toLower(a[a.size() - back]);
        if (c != toLower(b[b.size() - back]))
            return false;
        if (c == '.' && ++dots == 2)
            return true;
    }
    return a.size() == b.size() || (dots == 1 && b[b.size() - a.size() - 1] == '.');
}

} // namespace

bool sameOwnerHint(std::string_view a, std::string_view b)
{
    const std::string_view nameA = withoutFinalDot(a), nameB = withoutFinalDot(b);
    if (equalsIgnoreCase(nameA, nameB))
        return true;
    if (!endAlike(nameA, nameB))
        return false;
    const std::string owner = registrable(a);
    return owner == registrable(b);
}

} // namespace heloscope::domain
