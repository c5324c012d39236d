#include "ui/export/ReportJsonParts.h"

#include "core/verdict/Cluster.h"
#include "ui/text/Labels.h"

#include <algorithm>

namespace heloscope::json {

namespace {

void writeRecipient(JsonWriter &json, const bounce::Recipient &recipient, const Words &words)
{
    json.beginObject();
    json.memberOrNull("address"_key, recipient.address);
    json.memberOrNull("action"_key, recipient.action);
    json.memberOrNull("status"_key, recipient.status);
    json.memberOrNull("diagnostic"_key, recipient.diagnostic);
    json.memberOrNull("remote"_key, recipient.remote);
    json.memberOrNull("meaning"_key, bounceMeaning(recipient.meaning, recipient.status, words));
    json.endObject();
}

void writeOriginal(JsonWriter &json, const std::optional<bounce::Original> &original)
{
    json.key("original"_key);
    if (!original) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("carried"_key, std::string_view(original->carried));
    json.memberOrNull("message_id"_key, original->messageId);
    json.memberOrNull("from"_key, original->from);
    json.memberOrNull("to"_key, original->to);
    json.memberOrNull("subject"_key, original->subject);
    json.memberOrNull("date"_key, original->date);
    json.key("handover"_key);
    if (original->handover) {
        json.beginObject();
        json.memberOrNull("ip"_key, original->handover->ip);
        json.memberOrNull("by"_key, original->handover->by);
        json.memberOrNull("helo"_key, original->handover->helo);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeAnswer(JsonWriter &json, const DnsQuestion &question, const DnsAnswer &answer)
{
    json.beginObject();
    json.member("name"_key, std::string_view(question.name));
    json.memberId("type"_key, toString(question.type));
    json.memberId("status"_key, toString(answer.status));
    json.memberFlag("secure"_key, answer.secure);
    json.memberNumber("ttl"_key, answer.ttl);
    json.memberList("values"_key, answer.values);
    json.memberTime("asked_at"_key, answer.askedAt);
    json.memberOrNull("server"_key, answer.server);
    if (answer.mailboxName)
        json.memberFlag("mailbox_name"_key, true);
    json.endObject();
}

} // namespace

void writeBounce(JsonWriter &json, const Report &report, const Words &words)
{
    json.key("bounce"_key);
    if (!report.bounce) {
        json.null();
        return;
    }
    const bounce::Verdict &bounce = *report.bounce;
    json.beginObject();
    json.memberId("kind"_key, toString(bounce.kind));
    json.memberId("verdict"_key, toString(bounce.verdict));
    json.memberId("confidence"_key, toString(bounce.confidence));
    json.key("recipients"_key);
    json.beginArray();
    for (const bounce::Recipient &recipient : bounce.recipients)
        writeRecipient(json, recipient, words);
    json.endArray();
    writeOriginal(json, bounce.original);
    json.key("signature"_key);
    json.beginArray();
    for (const bounce::TagResult &tag : bounce.signatures) {
        json.beginObject();
        json.member("scheme"_key, std::string_view(tag.scheme));
        json.memberOrNull("dialect"_key, tag.dialect);
        json.memberOrNull("address"_key, tag.address);
        json.member("result"_key, std::string_view(tag.result));
        json.endObject();
    }
    json.endArray();
    json.key("evidence"_key);
    json.beginArray();
    for (const bounce::Evidence &evidence : bounce.evidence) {
        json.beginObject();
        json.member("code"_key, std::string_view(evidence.code));
        json.member("strength"_key, std::string_view(evidence.strength));
        json.member("speaks_for"_key, std::string_view(evidence.speaksFor));
        json.endObject();
    }
    json.endArray();
    json.memberList("would_help"_key, bounce.wouldHelp);
    json.memberOrNull("campaign"_key, bounceCampaign(report));
    json.endObject();
}

void writeDns(JsonWriter &json, const Report &report)
{
    json.key("dns"_key);
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
    json.key("content"_key);
    json.beginObject();
    json.key("links"_key);
    json.beginArray();
    for (const Link &link : content.links) {
        json.beginObject();
        json.memberOrNull("text"_key, link.text);
        json.memberOrNull("target"_key, link.target);
        json.memberOrNull("host"_key, link.host);
        json.memberFlag("differs"_key, link.differs);
        json.endObject();
    }
    json.endArray();
    json.key("attachments"_key);
    json.beginArray();
    for (const Attachment &attachment : content.attachments) {
        json.beginObject();
        json.memberOrNull("name"_key, attachment.name);
        json.memberOrNull("type"_key, attachment.type);
        json.member("bytes"_key, std::int64_t(attachment.bytes));
        json.memberOrNull("sha256"_key, attachment.sha256);
        json.endObject();
    }
    json.endArray();
    json.key("smime"_key);
    if (content.smime) {
        json.beginObject();
        json.memberOrNull("result"_key, content.smime->result);
        json.memberOrNull("signer"_key, content.smime->signer);
        json.memberFlag("address_matches"_key, content.smime->addressMatches);
        json.memberOrNull("reason"_key, content.smime->reason);
        json.endObject();
    } else {
        json.null();
    }
    json.key("openpgp"_key);
    if (content.openPgp) {
        json.beginObject();
        json.memberFlag("present"_key, true);
        json.member("result"_key, std::string_view("not-checked"));
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

} // namespace heloscope::json
