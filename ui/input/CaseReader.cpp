#include "ui/input/CaseReader.h"

#include "core/base/Base64.h"
#include "core/base/Json.h"
#include "ui/input/CaseOptions.h"

namespace heloscope::input {

namespace {

using nlohmann::json;

tl::unexpected<Error> damaged(const std::string &what) { return failure("case-damaged", what); }

// What the report says of its source.
void takeSource(const json &report, SavedCase &saved)
{
    const auto source = report.find("source");
    if (source == report.end() || !source->is_object())
        return;
    saved.path = source->contains("path") && source->at("path").is_string() ? source->at("path").get<std::string>() : std::string();
    saved.index = source->contains("index") && source->at("index").is_number_unsigned() ? source->at("index").get<std::size_t>() : 0;
    const std::string kind = source->contains("kind") && source->at("kind").is_string() ? source->at("kind").get<std::string>() : std::string();
    for (const SourceKind candidate : {SourceKind::Message, SourceKind::Headers, SourceKind::Pasted, SourceKind::OutlookMsg, SourceKind::MboxEntry}) {
        if (kind == toString(candidate))
            saved.kind = candidate;
    }
}

Result<void> takeOptions(const json &document, SavedCase &saved)
{
    if (const auto options = document.find("options"); options != document.end()) {
        auto read = readOptions(options->dump());
        if (!read)
            return tl::unexpected(read.error());
        saved.options = std::move(*read);
    } else if (const auto savedAt = document.find("saved_at"); savedAt != document.end() && savedAt->is_string()) {
        saved.options.now = parseRfc3339(savedAt->get<std::string>()).value_or(0);
    }
    saved.options.offline = true;
    return {};
}

// "sha256" may name the hash of the message, so that a case that was edited is noticed.
Result<void> checkHash(const json &document, const std::string &message)
{
    const auto hashes = document.find("sha256");
    if (hashes == document.end() || !hashes->is_object() || !hashes->contains("message") || !hashes->at("message").is_string())
        return {};
    if (hashes->at("message").get<std::string>() != hashOfBytes(message))
        return damaged("the message is not the one that was saved: its SHA-256 differs");
    return {};
}

} // namespace

Result<SavedCase> readCase(std::string_view text)
{
    const auto document = parseJson(text);
    if (!document)
        return damaged("not JSON: " + document.error().detail);
    if (!document->is_object() || !document->contains("heloscope_case"))
        return damaged("no case file: \"heloscope_case\" is missing");
    if (document->at("heloscope_case") != 1)
        return failure("case-version", "a case file of a newer program");
    const auto message = document->find("message");
    if (message == document->end() || !message->is_string())
        return damaged("message is missing");
    auto bytes = decodeBase64(message->get_ref<const std::string &>(), Base64Space::Allowed);
    if (!bytes)
        return damaged("message is not base64");

    SavedCase saved;
    saved.message = std::move(*bytes);
    if (auto checked = checkHash(*document, saved.message); !checked)
        return tl::unexpected(checked.error());
    if (const auto answers = document->find("answers"); answers != document->end()) {
        if (auto added = saved.answers.add(answers->dump()); !added)
            return damaged(added.error().detail);
    }
    if (const auto profile = document->find("profile"); profile != document->end() && profile->is_object()) {
        auto read = parseProfile(profile->dump());
        if (!read)
            return damaged("profile: " + read.error().detail);
        saved.profile = std::move(*read);
    }
    if (auto taken = takeOptions(*document, saved); !taken)
        return tl::unexpected(taken.error());
    saved.seal = checkSeal(text, *document);
    saved.remarks = caseRemarks(saved.seal, *document);
    for (const auto &[name, value] : {std::pair("program", &saved.program), {"saved_at", &saved.savedAt}, {"rules", &saved.rules}}) {
        if (const auto member = document->find(name); member != document->end() && member->is_string())
            *value = member->get<std::string>();
    }
    if (const auto report = document->find("report"); report != document->end() && report->is_object()) {
        takeSource(*report, saved);
        saved.report = report->dump();
    }
    return saved;
}

} // namespace heloscope::input
