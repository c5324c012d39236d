#include "core/dkim2/Dkim2Canonicalize.h"

#include "core/base/Ascii.h"
#include "core/base/TagList.h"

#include <algorithm>
#include <array>

namespace heloscope::dkim2 {

namespace {

// draft §4; prefixes end in "-".
constexpr std::array<std::string_view, 10> unsignedNames = {
    "received",           "return-path",       "delivered-to",   "apparently-to",          "dl-expansion-history",
    "original-recipient", "sio-label-history", "dkim-signature", "authentication-results", "x400-received"};
constexpr std::array<std::string_view, 3> unsignedOthers = {"x400-trace", "message-instance", "dkim2-signature"};

template<typename Names> bool contains(const Names &names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

std::string withoutSpace(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](char c) { return !isFws(c); });
    return result;
}

} // namespace

int draftNumber(std::string_view text)
{
    const auto number = parseDecimal(text, 99);
    return number ? int(*number) : newestDraft;
}

bool isUnsignedField(std::string_view lowerName, int draft)
{
    if (contains(unsignedNames, lowerName) || contains(unsignedOthers, lowerName))
        return true;
    if (lowerName.starts_with("x-") || lowerName.starts_with("arc-"))
        return true;
    // Received-SPF and its like are left out since -05; these two were left out from -05 to -07 only.
    if (lowerName.starts_with("received-"))
        return draft >= 5;
    if (lowerName == "auto-submitted" || lowerName == "vbr-info")
        return draft >= 5 && draft <= 7;
    return false;
}

std::string canonicalValue(std::string_view value)
{
    std::string result;
    result.reserve(value.size());
    bool blank = false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool fold = c == '\n' || (c == '\r' && i + 1 < value.size() && value[i + 1] == '\n');
        if (fold || isWsp(c)) {
            blank = blank || !fold;
            continue;
        }
        if (blank && !result.empty())
            result.push_back(' ');
        blank = false;
        result.push_back(c);
    }
    return result;
}

CoveredFields coveredFields(const dkim::HeaderView &header, int draft)
{
    CoveredFields fields;
    for (std::size_t number = 0; number < header.names(); ++number) {
        const std::string name(header.name(number));
        if (isUnsignedField(name, draft))
            continue;
        const std::span<const std::size_t> indices = header.fieldsOf(number);
        std::vector<std::string> &values = fields[name];
        for (std::size_t i = indices.size(); i-- > 0;)
            values.push_back(canonicalValue(header.fields()[indices[i]].value));
    }
    return fields;
}

std::string headerHash(const CoveredFields &fields, crypto::HashAlgorithm algorithm)
{
    crypto::Hash hash(algorithm);
    dkim::HashSink sink(hash);
    dkim::BatchingSink batch(sink);
    for (const auto &[name, values] : fields) {
        for (const std::string &value : values) {
            batch.write(name);
            batch.write(":");
            batch.write(value);
            batch.write("\r\n");
        }
    }
    batch.flush();
    return hash.finish();
}

std::string compactField(const dkim::FieldText &field) { return lowered(field.name) + ":" + withoutSpace(field.value); }

std::string compactFieldWithoutSignatures(const dkim::FieldText &field)
{
    const std::string value = withoutSpace(field.value);
    std::string result = lowered(field.name) + ":";
    const TagList list = parseTagList(value);
    const auto tag = std::find_if(list.tags.begin(), list.tags.end(), [](const Tag &t) { return equalsIgnoreCase(t.name, "s"); });
    if (tag == list.tags.end())
        return result + value;
    result.append(value, 0, tag->range.begin);
    // Item by item: the third part, after the second colon, is dropped.
    int colons = 0;
    for (const char c : tag->range.of(value)) {
        if (c == ',' || c == '|')
            colons = 0;
        if (colons < 2)
            result.push_back(c);
        if (c == ':')
            ++colons;
    }
    result.append(value, tag->range.end);
    return result;
}

} // namespace heloscope::dkim2
