#include "ui/export/ReportJsonParts.h"

#include "core/verdict/Cluster.h"
#include "ui/text/Labels.h"

#include <algorithm>

namespace heloscope::json {

namespace {

void writeRecipient(JsonWriter &json, const bounce::Recipient &recipient, const Words &words)
{
    json.beginObject();
    json.memberOrNull("address", recipient.address);
    json.memberOrNull("action", recipient.action);
    json.memberOrNull("status", recipient.status);
    json.memberOrNull("diagnostic", recipient.diagnostic);
    json.memberOrNull("remote", recipient.remote);
    json.memberOrNull("meaning", bounceMeaning(recipient.meaning, recipient.status, words));
    json.endObject();
}

void writeOriginal(JsonWriter &json, const std::optional<bounce::Original> &original)
{
    json.key("original");
    if (!original) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("carried", std::string_view(original->carried));
    json.memberOrNull("message_id", original->messageId);
    json.memberOrNull("from", original->from);
    json.memberOrNull("to", original->to);
    json.memberOrNull("subject", original->subject);
    json.memberOrNull("date", original->date);
    json.key("handover");
    if (original->handover) {
        json.beginObject();
        json.memberOrNull("ip", original->handover->ip);
        json.memberOrNull("by", original->handover->by);
        json.memberOrNull("helo", original->handover->helo);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeAnswer(JsonWriter &json, const DnsQuestion &question, const DnsAnswer &answer)
{
    json.beginObject();
    json.member("name", std::string_view(question.name));
    json.memberId("type", toString(question.type));
    json.memberId("status", toString(answer.status));
    json.memberFlag("secure", answer.secure);
    json.memberNumber("ttl", answer.ttl);
    json.memberList("values", answer.values);
    json.memberTime("asked_at", answer.askedAt);
    json.memberOrNull("server", answer.server);
    if (answer.mailboxName)
        json.memberFlag("mailbox_name", true);
    json.endObject();
}

} // namespace

void writeBounce(JsonWriter &json, const Report &report, const Words &words)
{
    json.key("bounce");
    if (!report.bounce) {
        json.null();
        return;
    }
    const bounce::Verdict &bounce = *report.bounce;
    json.beginObject();
    json.memberId("kind", toString(bounce.kind));
    json.memberId("verdict", toString(bounce.verdict));
    json.memberId("confidence", toString(bounce.confidence));
    json.key("recipients");
    json.beginArray();
    for (const bounce::Recipient &recipient : bounce.recipients)
        writeRecipient(json, recipient, words);
    json.endArray();
    writeOriginal(json, bounce.original);
    json.key("signature");
    json.beginArray();
    for (const bounce::TagResult &tag : bounce.signatures) {
        json.beginObject();
        json.member("scheme", std::string_view(tag.scheme));
        json.memberOrNull("dialect", tag.dialect);
        json.memberOrNull("address", tag.address);
        json.member("result", std::string_view(tag.result));
        json.endObject();
    }
    json.endArray();
    json.key("evidence");
    json.beginArray();
    for (const bounce::Evidence &evidence : bounce.evidence) {
        json.beginObject();
        json.member("code", std::string_view(evidence.code));
        json.member("strength", std::string_view(evidence.strength));
        json.member("speaks_for", std::string_view(evidence.speaksFor));
        json.endObject();
    }
    json.endArray();
    json.memberList("would_help", bounce.wouldHelp);
    json.memberOrNull("campaign", bounceCampaign(report));
    json.endObject();
}

void writeDns(JsonWriter &json, const Report &report)
{
    json.key("dns");
    json.beginArray();
    // The table is sorted by name and number of the type; here names of types are sorted.
    std::vector<const std::pair<const DnsQuestion, DnsAnswer> *> entries;
    for (auto next = report.dns.begin(); next != report.dns.end();) {
        entries.clear();
        do
            entries.push_back(&*next++);
        while (next != report.dns.end() && next->first.name == entries.front()->first.name);
        if (entries.size() > 1)
            std::stable_sort(entries.begin(), entries.end(), [](const auto *a, const auto *b) { return toString(a->first.type) < toString(b->first.type); });
        for (const auto *entry : entries)
            writeAnswer(json, entry->first, entry->second);
    }
    json.endArray();
}

void writeContent(JsonWriter &json, const Report &report)
{
    const Content &content = report.content;
    json.key("content");
    json.beginObject();
    json.key("links");
    json.beginArray();
    for (const Link &link : content.links) {
        json.beginObject();
        json.memberOrNull("text", link.text);
        json.memberOrNull("target", link.target);
        json.memberOrNull("host", link.host);
        json.memberFlag("differs", link.differs);
        json.endObject();
    }
    json.endArray();
    json.key("attachments");
    json.beginArray();
    for (const Attachment &attachment : content.attachments) {
        json.beginObject();
        json.memberOrNull("name", attachment.name);
        json.memberOrNull("type", attachment.type);
        json.member("bytes", std::int64_t(attachment.bytes));
        json.memberOrNull("sha256", attachment.sha256);
        json.endObject();
    }
    json.endArray();
    json.key("smime");
    if (content.smime) {
        json.beginObject();
        json.memberOrNull("result", content.smime->result);
        json.memberOrNull("signer", content.smime->signer);
        json.memberFlag("address_matches", content.smime->addressMatches);
        json.memberOrNull("reason", content.smime->reason);
        json.endObject();
    } else {
        json.null();
    }
    json.key("openpgp");
    if (content.openPgp) {
        json.beginObject();
        json.memberFlag("present", true);
        json.member("result", std::string_view("not-checked"));
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

} // namespace heloscope::json
