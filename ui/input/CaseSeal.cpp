#include "ui/input/CaseSeal.h"

#include "core/base/Base64.h"
#include "core/crypto/Hash.h"
#include "core/report/FindingCode.h"

#include <algorithm>
#include <iterator>

namespace heloscope::input {

namespace {

using nlohmann::json;

// What may stand in "remarks".
constexpr std::string_view lasting[] = {"case-changed-answers", "case-changed-options", "case-changed-profile", "case-changed-report", "case-changed-file"};

std::string textMember(const json &object, std::string_view name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? member->get<std::string>() : std::string();
}

} // namespace

std::string hashOfBytes(std::string_view bytes) { return encodeHex(crypto::digest(crypto::HashAlgorithm::Sha256, bytes)); }

std::string hashOfPart(const json &part) { return hashOfBytes(part.dump(-1, ' ', false, json::error_handler_t::replace)); }

std::string rulesName()
{
    std::string all;
    for (std::size_t i = 0; i < findingCodeCount; ++i) {
        const FindingInfo &info = infoOf(FindingCode(i));
        all.append(toString(info.code)).append(" ").append(toString(info.severity)).append(" ").append(info.section).append("\n");
    }
    return hashOfBytes(all).substr(0, 16);
}

SealCheck checkSeal(std::string_view text, const json &document)
{
    SealCheck check;
    const auto hashes = document.find("sha256");
    if (hashes == document.end() || !hashes->is_object())
        return check;
    const std::string whole = textMember(*hashes, "case");
    for (const std::string_view name : sealedParts) {
        const auto part = document.find(name);
        const std::string hash = textMember(*hashes, name);
        // A file that was never sealed as a whole need not name them all.
        if (hash.empty() && whole.empty())
            continue;
        if (part == document.end() || hashOfPart(*part) != hash)
            check.changed.emplace_back(name);
    }
    const std::size_t end = text.size() - std::min(text.size(), whole.size() + caseEnd.size());
    const bool intact = !whole.empty() && text.substr(end) == whole + std::string(caseEnd) && hashOfBytes(text.substr(0, end)) == whole;
    if (check.changed.empty() && !whole.empty() && !intact)
        check.changed.emplace_back("file");
    check.seal = !check.changed.empty() ? Seal::Changed : intact ? Seal::Whole : Seal::None;
    return check;
}

std::vector<std::string> sealRemarks(const SealCheck &check)
{
    std::vector<std::string> codes;
    switch (check.seal) {
    case Seal::Whole: break;
    case Seal::Changed:
        for (const std::string &part : check.changed)
            codes.push_back("case-changed-" + part);
        break;
    case Seal::None: codes.emplace_back("case-not-sealed"); break;
    }
    return codes;
}

std::vector<std::string> caseRemarks(const SealCheck &check, const json &document)
{
    std::vector<std::string> codes = sealRemarks(check);
    const auto earlier = document.find("remarks");
    if (earlier == document.end() || !earlier->is_array())
        return codes;
    for (const std::string_view known : lasting) {
        if (std::find(earlier->begin(), earlier->end(), known) != earlier->end() && std::find(codes.begin(), codes.end(), known) == codes.end())
            codes.emplace_back(known);
    }
    return codes;
}

std::vector<std::string> lastingRemarks(const std::vector<std::string> &codes)
{
    std::vector<std::string> kept;
    for (const std::string &code : codes) {
        if (std::find(std::begin(lasting), std::end(lasting), code) != std::end(lasting))
            kept.push_back(code);
    }
    return kept;
}

} // namespace heloscope::input
