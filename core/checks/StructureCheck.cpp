// The bytes of the header block: what is doubled, hidden, malformed or missing.

#include "core/checks/Checks.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/evidence/Names.h"
#include "core/message/HiddenFields.h"

#include <array>

namespace heloscope::checks {

namespace {

constexpr std::size_t shownAtMost = 20;

// RFC 5322 §3.6: at most once. From is the sender check's own.
constexpr std::array<const char *, 12> singletons = {"Subject",    "Date",        "To",         "Cc",           "Sender",       "Reply-To",
                                                     "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"};

struct OddityRow {
    std::uint16_t oddities;
    FindingCode code;
};
// clang-format off
constexpr OddityRow oddityRows[] = {
    {SpaceBeforeColon, FindingCode::HeaderSpaceBeforeColon},
    {NotAField | FoldBeforeColon, FindingCode::MalformedHeaderLine},
    {BareCarriageReturn, FindingCode::BareCrInHeader},
    {HasNul, FindingCode::NulByteInHeader},
};
// clang-format on

void oddities(const CheckInput &input, Findings &findings)
{
    std::uint16_t present = 0;
    for (const HeaderField &field : input.message.fields())
        present |= field.oddities;
    for (const OddityRow &row : oddityRows) {
        if ((present & row.oddities) == 0)
            continue;
        std::vector<Where> where;
        std::size_t count = 0;
        for (std::size_t i = 0; i < input.message.fields().size(); ++i) {
            if ((input.message.fields()[i].oddities & row.oddities) != 0 && ++count <= shownAtMost)
                where.push_back(at(input.message, i));
        }
        add(findings, row.code, {{"header", where.front().header}, {"count", std::to_string(count)}}, where);
    }
}

void hidden(const CheckInput &input, Findings &findings)
{
    std::vector<Where> inFolds, beyondBorder;
    for (const HiddenField &field : hiddenFields(input.message)) {
        switch (field.by) {
        case HiddenBy::Fold:
        case HiddenBy::BareReturn: inFolds.push_back({field.name, std::nullopt, field.range}); break;
        case HiddenBy::BorderOfOthers: beyondBorder.push_back({field.name, std::nullopt, field.range}); break;
        case HiddenBy::SplitName: break; // named as a malformed line
        }
    }
    if (!inFolds.empty())
        add(findings, FindingCode::HiddenHeaderInFold, {{"header", inFolds.front().header}, {"count", std::to_string(inFolds.size())}}, inFolds);
    if (!beyondBorder.empty())
        add(findings, FindingCode::HeaderBodyBorderUnclear, {{"header", beyondBorder.front().header}}, beyondBorder);
}

void envelope(const CheckInput &input, Findings &findings)
{
    const std::vector<Where> returnPaths = atAll(input.message, "Return-Path");
    if (returnPaths.size() > 1) {
        Finding &finding = add(findings, FindingCode::DuplicateReturnPath, {{"count", std::to_string(returnPaths.size())}}, returnPaths);
        if (!input.evidence.authors.empty() && input.evidence.authors.front().vouchedByDkim)
            finding.severity = Severity::Info;
    }
    if (!returnPaths.empty()) {
        const std::string address = evidence::bareAddress(unfolded(input.message.value(input.message.fields()[*returnPaths.front().index])));
        static constexpr ByteSet unclean(" \t()<>,;\"\\");
        const bool clean = unclean.find(address) == std::string::npos || address.front() == '"';
        if (!address.empty() && !clean)
            add(findings, FindingCode::ReturnPathInvalid, {{"address", address.substr(0, 100)}}, {returnPaths.front()});
    }
    const auto &mailFrom = input.report.path.client.mailFrom;
    if (mailFrom && mailFrom->empty())
        add(findings, FindingCode::NullSender, {}, returnPaths);
    if (input.evidence.srs)
        add(findings, FindingCode::SrsReturnPath, {{"address", *mailFrom}, {"by", input.evidence.forwarder}}, returnPaths);
}

} // namespace

void structureCheck(const CheckInput &input, Findings &findings)
{
    for (const char *name : singletons) {
        const std::size_t count = input.message.mayRepeat(name) ? input.message.count(name) : 0;
        if (count > 1)
            add(findings, FindingCode::DuplicateSingletonHeader, {{"header", name}, {"count", std::to_string(count)}}, atAll(input.message, name));
    }
    const std::uint32_t ambiguous = input.mime.notes() & ambiguousMimeNotes;
    for (std::uint32_t bit = 1; bit != 0 && bit <= ambiguous; bit <<= 1) {
        if (ambiguous & bit) {
            // It says which text is shown, not who sent it (draft-chen-email-mime-ambiguity-defense): beside the verdict, not in it.
            add(findings, FindingCode::MimeAmbiguous, {{"reason", std::string(toString(MimeNote(bit)))}});
            break;
        }
    }
    oddities(input, findings);
    hidden(input, findings);
    envelope(input, findings);
    if (!input.message.first("Date") && !input.message.fields().empty())
        add(findings, FindingCode::MissingDateHeader);
    if (input.evidence.smuggling)
        add(findings, FindingCode::SmtpSmugglingAttempt, {}, {{{}, std::nullopt, input.message.bodyRange()}});
}

} // namespace heloscope::checks
