#include "core/bounce/BounceParse.h"

#include "core/base/Ascii.h"
#include "core/bounce/Draft.h"
#include "core/bounce/Notification.h"
#include "core/bounce/StatusCode.h"
#include "core/bounce/TextLines.h"
#include "core/message/Address.h"
#include "core/message/EncodedWord.h"
#include "core/message/MessageParse.h"

#include <algorithm>
#include <set>

namespace heloscope::bounce {

namespace {

constexpr int scoreNeeded = 7;      // sum of signs from which a message is a bounce
constexpr int notificationWeight = 12;
constexpr int formatWeight = 5;     // a format's mark that counts as more than a common phrase

// Lower case, runs of blanks and line ends as one space, typographic apostrophes as plain ones: marks run over lines.
std::string flattened(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isFws(c)) {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
        } else if (static_cast<unsigned char>(c) < 0x80) {
            out += toLower(c);
        } else if (text.compare(i, 3, "\xE2\x80\x99") == 0) {
            out += '\'';
            i += 2;
        } else if (text.compare(i, 2, "\xC2\xA0") == 0) {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

const Dialect *formatOf(std::string_view flat)
{
    const Dialect *best = nullptr;
    for (const Dialect &row : dialects()) {
        if ((!best || row.weight > best->weight) && flat.find(row.mark) != std::string_view::npos)
            best = &row;
    }
    return best;
}

void readNarrative(Draft &draft)
{
    markInlineOriginal(draft.texts, returnsPart(draft.tree));
    bool html = !draft.texts.empty();
    for (const ReportText &text : draft.texts) {
        html = html && text.html;
        draft.facts.narrative += std::string_view(text.text).substr(0, text.originalAt);
        draft.facts.narrative += '\n';
        if (text.originalAt != std::string::npos)
            break;
    }
    draft.facts.narrativeIsHtmlOnly = html;
    draft.flat = flattened(draft.facts.narrative);
    draft.format = formatOf(draft.flat);
}

// RFC 5965 §3, and what services add.
void readFeedback(std::string_view text, BounceFacts &facts)
{
    constexpr std::string_view recipientFields[] = {
        "original-rcpt-to:", "removal-recipient:", "redacted-address:", "original-recipient:", "x-original-rcpt-to:"};
    for (const std::string_view line : linesOf(text)) {
        if (startsWithIgnoreCase(line, "source-ip:"))
            facts.sourceIp = trimmed(line.substr(10));
        for (const std::string_view field : recipientFields) {
            if (startsWithIgnoreCase(line, field) && facts.recipients.size() < maxRecipients) {
                std::string address = typedAddress(line.substr(field.size()));
                const auto same = [&address](const Recipient &other) { return equalsIgnoreCase(other.address, address); };
                if (!address.empty() && std::none_of(facts.recipients.begin(), facts.recipients.end(), same))
                    facts.recipients.push_back({std::move(address), {}, {}, {}, {}, {}});
            }
        }
    }
}

void readReportParts(Draft &draft)
{
    for (const MimePart &part : draft.tree.parts()) {
        const std::string type = draft.tree.type(part);
        if (type == "message/delivery-status" || type == "message/global-delivery-status" || type == "message/feedback-report") {
            const std::string text = draft.tree.decodedText(part, maxReportText);
            StatusReport report = readStatusReport(text);
            if (draft.report.groups.empty())
                draft.report = std::move(report);
            if (type == "message/feedback-report") {
                readFeedback(text, draft.facts);
            }
        }
    }
    draft.facts.reportPart = draft.report.any() || draft.marks.feedbackPart || draft.marks.dispositionPart;
    // As plain text, or behind a boundary that fits nothing.
    if (!draft.report.any()) {
        const bool inText = containsIgnoreCase(draft.facts.narrative, "final-recipient") || containsIgnoreCase(draft.facts.narrative, "original-recipient");
        const std::string_view body = draft.message.body().substr(0, maxReportText);
        if (inText)
            draft.report = readStatusReport(draft.facts.narrative);
        else if (draft.marks.multipartReport && containsIgnoreCase(body, "final-recipient"))
            draft.report = readStatusReport(body);
        draft.facts.reportPart = draft.facts.reportPart || !draft.report.groups.empty();
    }
}

// A gateway may wrap the report it got: then the part inside is the report.
void readWrappedReport(Draft &draft)
{
    for (const MimePart &part : draft.tree.parts()) {
        if (part.kind != MimeKind::Embedded || !draft.report.groups.empty())
            continue;
        const auto inner = splitMessage(draft.tree.decodedBody(part, maxReportText), SourceKind::Message);
        if (!inner)
            continue;
        const MimeTree tree(**inner);
        for (const MimePart &leaf : tree.parts()) {
            if (tree.type(leaf) == "message/delivery-status" && draft.report.groups.empty())
                draft.report = readStatusReport(tree.decodedText(leaf, maxReportText));
        }
    }
}

void readStatuses(Draft &draft)
{
    std::string fallback; // the first code of the narrative, for recipients without one
    for (const StatusGroup &group : draft.report.groups) {
        if (fallback.empty() || isClassOnly(fallback))
            fallback = preferredStatus(group.status, group.diagnostic);
    }
    if (fallback.empty() || isClassOnly(fallback)) {
        if (std::string told = findStatus(draft.facts.narrative); !told.empty() && (fallback.empty() || !isClassOnly(told)))
            fallback = std::move(told);
    }
    for (Recipient &recipient : draft.facts.recipients) {
        if (recipient.status.empty() || isClassOnly(recipient.status)) {
            const std::string told = findStatus(recipient.diagnostic);
            if (!told.empty() && !isClassOnly(told))
                recipient.status = told;
            else if (!fallback.empty() && (recipient.status.empty() || draft.facts.recipients.size() == 1))
                recipient.status = fallback;
        }
        recipient.meaning = meaningOf(recipient.status,
                                      recipient.diagnostic.empty() ? std::string_view(draft.flat).substr(0, 2000) : std::string_view(recipient.diagnostic));
    }
}

// --- Kind

Kind reportKind(const Draft &draft)
{
    bool failed = false, delayed = false, delivered = false;
    const bool saysExpired = !draft.report.groups.empty() && containsIgnoreCase(draft.flat, "envelope expired");
    for (const StatusGroup &group : draft.report.groups) {
        const bool expired = saysExpired || group.action == "expired";
        failed = failed || group.action == "failed" || group.action == "failure" || (group.action == "delayed" && expired);
        delayed = delayed || (group.action == "delayed" && !expired);
        delivered = delivered || (!isFailed(group) && !group.action.empty());
    }
    if (failed)
        return Kind::Failure;
    if (delayed)
        return Kind::Delay;
    if (delivered)
        return Kind::Success;
    if ((draft.format && draft.format->delay) || (draft.marks.subjectWarns && !containsIgnoreCase(draft.marks.subject, "undeliver")))
        return Kind::Delay;
    if (containsIgnoreCase(draft.flat, "this is a warning message only"))
        return Kind::Delay;
    return Kind::Failure;
}

// --- What it answers

void addIdentifiers(std::string_view value, std::vector<std::string> &ids)
{
    constexpr std::size_t most = 20;
    std::size_t at = 0;
    while (ids.size() < most && (at = value.find('<', at)) != std::string_view::npos) {
        const std::size_t end = value.find('>', at);
        if (end == std::string_view::npos)
            return;
        std::string id;
        for (const char c : value.substr(at + 1, end - at - 1)) {
            if (!isFws(c))
                id += c;
        }
        if (id.find('@') != std::string::npos && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(std::move(id));
        at = end;
    }
}

void readAnswers(Draft &draft)
{
    for (const char *name : {"In-Reply-To", "References"}) {
        if (const HeaderField *field = draft.message.first(name))
            addIdentifiers(draft.message.value(*field), draft.facts.answers);
    }
    for (const ReportText &text : draft.texts) {
        for (const std::string_view line : linesOf(text.text)) {
            const std::size_t at = findIgnoreCase(line, "message-id");
            if (at != std::string_view::npos)
                addIdentifiers(line.substr(at), draft.facts.answers);
        }
    }
    const std::size_t colon = draft.marks.subject.find(':');
    if (colon != std::string::npos)
        draft.facts.answeredSubject = trimmed(std::string_view(draft.marks.subject).substr(colon + 1));
}

// --- Services that notify in JSON

void adoptNotification(Draft &draft)
{
    std::optional<Notification> notification = readNotification(draft.facts.narrative);
    if (!notification)
        return;
    draft.facts.dialect = "amazon-ses";
    draft.facts.reportPart = true;
    draft.facts.score += notificationWeight;
    draft.facts.kind = notification->kind;
    draft.report.groups = std::move(notification->groups);
    draft.report.reportingMta = std::move(notification->reportingMta);
    draft.facts.original = std::move(notification->original);
}

// --- Attachments that no report has

void readForms(Draft &draft)
{
    constexpr std::string_view endings[] = {".htm", ".html", ".shtml", ".hta", ".js", ".vbs", ".iso", ".img", ".one", ".zip", ".exe", ".lnk"};
    for (const MimePart &part : draft.tree.parts()) {
        if (part.kind != MimeKind::Leaf)
            continue;
        const std::string name = draft.tree.fileName(part);
        if (std::any_of(std::begin(endings), std::end(endings), [&name](std::string_view ending) { return endsWithIgnoreCase(name, ending); }))
            draft.facts.attachedForms.push_back(name);
    }
}

void adoptReport(Draft &draft)
{
    BounceFacts &facts = draft.facts;
    facts.standardReport = draft.marks.multipartReport && facts.reportPart;
    facts.reportingMta = draft.report.reportingMta;
    facts.receivedFromMta = draft.report.receivedFromMta;
    facts.arrivalDate = draft.report.arrivalDate;
    facts.envelopeId = draft.report.envelopeId;
    facts.envelopeSender = draft.report.sender;
    if (facts.dialect.empty())
        facts.dialect = draft.format && draft.format->weight >= formatWeight ? std::string(draft.format->name) : facts.reportPart ? "rfc3464" : "";
}

// The message itself must look like a machine's; a person may quote any bounce.
bool looksAutomatic(const OuterMarks &marks)
{
    return marks.daemonFrom || marks.nullSender() || marks.statusPart || marks.failedRecipientsField || marks.subjectSays || marks.subjectWarns
        || marks.multipartReport || !marks.autoSubmitted.empty();
}

bool isBounce(const Draft &draft)
{
    const OuterMarks &marks = draft.marks;
    const int formatScore = draft.format ? draft.format->weight : 0;
    const bool returned = draft.facts.original && draft.facts.original->carried != "none" && formatScore > 0;
    const int score = draft.facts.score + bounceScore(marks) + formatScore + (returned ? 2 : 0) + (draft.report.groups.empty() ? 0 : 4);
    const bool outerSign = looksAutomatic(marks) || draft.facts.score > 0;
    const bool contentSign = marks.statusPart || marks.failedRecipientsField || marks.subjectSays || marks.subjectWarns || formatScore >= formatWeight
        || draft.facts.score > 0 || (marks.daemonFrom && formatScore > 0) || !draft.report.groups.empty();
    return outerSign && contentSign && score >= scoreNeeded;
}

// Most mail shows at once that it is none of these: no mark around it, and no text that could speak as one, whole or cut short.
bool isPlainlyNone(const Message &message, const MimeTree &tree, const OuterMarks &marks)
{
    if (looksAutomatic(marks))
        return false;
    std::string narrative;
    bool notification = false, object = false; // the latter is JSON, which may begin in one text and go on in another
    const std::size_t wanted = textThatShowsKind(marks);
    visitReportTexts(message, tree, [&](std::size_t, std::string_view text, bool) {
        object = object || text.find('{') != std::string_view::npos;
        notification = object && mayBeNotification(text);
        if (narrative.size() < wanted) {
            narrative += text.substr(0, wanted - narrative.size());
            narrative += '\n';
        }
        return !notification;
    });
    return !notification && !automaticKind(message, marks, narrative);
}

} // namespace

std::optional<BounceFacts> parseBounce(const Message &message, const MimeTree &tree)
{
    Draft draft{message, tree, readOuterMarks(message, tree), {}, {}, nullptr, {}, {}};
    if (isPlainlyNone(message, tree, draft.marks))
        return std::nullopt;
    draft.texts = reportTexts(message, tree);
    readNarrative(draft);
    BounceFacts &facts = draft.facts;
    readReportParts(draft);
    adoptNotification(draft);
    if (!facts.original)
        facts.original = findOriginal(message, tree, draft.texts, 0);

    const std::optional<Kind> automatic = automaticKind(message, draft.marks, facts.narrative);
    const bool bounce = isBounce(draft);
    const bool strongBounce = draft.marks.statusPart || draft.marks.failedRecipientsField || (draft.format && draft.format->weight >= 8)
        || !draft.report.groups.empty();
    if (facts.dialect != "amazon-ses" || facts.kind == Kind::Failure) {
        // A list's notice may itself come back; an answer by a rule is none where the server says that it failed.
        const bool yields = automatic == Kind::Notice ? bounce && draft.marks.subjectSays
            : automatic == Kind::AutoReply            ? bounce && (strongBounce || draft.marks.subjectSays || draft.marks.daemonFrom)
                                                      : false;
        if (automatic && !yields)
            facts.kind = *automatic;
        else if (bounce)
            facts.kind = reportKind(draft);
        else
            return std::nullopt;
    }
    if (bounce && draft.report.groups.empty())
        readWrappedReport(draft);
    facts.score += bounceScore(draft.marks) + (draft.format ? draft.format->weight : 0);
    adoptReport(draft);
    readAnswers(draft);
    readForms(draft);
    if (facts.kind == Kind::Failure || facts.kind == Kind::Delay || facts.kind == Kind::Success) {
        readRecipients(draft);
        readStatuses(draft);
    } else if (facts.kind == Kind::Complaint) {
        readComplainants(draft);
    }
    if (facts.original && facts.original->messageId.empty() && facts.original->carried != "none" && !facts.answers.empty())
        facts.original->messageId = facts.answers.front();
    if (!facts.original && !facts.answers.empty()) {
        facts.original.emplace();
        facts.original->messageId = facts.answers.front();
        facts.original->subject = facts.answeredSubject;
    }
    return facts;
}

} // namespace heloscope::bounce
