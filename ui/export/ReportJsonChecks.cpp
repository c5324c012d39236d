#include "ui/export/ReportJsonParts.h"

namespace heloscope::json {

namespace {

void writeSpf(JsonWriter &json, const Report &report)
{
    json.key("spf");
    if (!report.spf) {
        json.null();
        return;
    }
    const spf::Verdict &spf = *report.spf;
    json.beginObject();
    json.memberId("result", toString(spf.result));
    json.memberOrNull("domain", spf.domain);
    json.memberId("identity", toString(spf.identity));
    json.memberOrNull("mechanism", textOf(spf.mechanism));
    json.key("explanation");
    if (spf.explanation)
        json.text(*spf.explanation);
    else
        json.null();
    json.member("lookups", std::int64_t(spf.lookups));
    json.member("voids", std::int64_t(spf.voids));
    json.memberOrNull("reason", spf.reason);
    json.memberOrNull("helo_result", report.spfHelo ? toString(report.spfHelo->result) : std::string_view());
    json.endObject();
}

void writeSenderId(JsonWriter &json, const Report &report)
{
    json.key("sender_id");
    if (!report.senderId) {
        json.null();
        return;
    }
    json.beginObject();
    json.memberId("result", toString(report.senderId->result));
    json.memberOrNull("pra", report.senderId->pra);
    json.memberOrNull("scope", report.senderId->scope);
    json.memberOrNull("reason", report.senderId->reason);
    json.endObject();
}

void writeDkim(JsonWriter &json, const Report &report)
{
    json.key("dkim");
    json.beginArray();
    for (const dkim::Signature &signature : report.dkim) {
        json.beginObject();
        json.memberId("result", toString(signature.result));
        json.memberOrNull("domain", signature.domain);
        json.memberOrNull("selector", signature.selector);
        json.memberOrNull("identity", signature.identity);
        json.memberOrNull("algorithm", signature.algorithm);
        json.memberNumber("bits", signature.bits);
        json.memberId("headers", toString(signature.headers));
        json.memberId("body", toString(signature.body));
        json.memberFlag("aligned", signature.aligned);
        json.memberOrNull("undo", signature.undo);
        json.memberOrNull("reason", signature.reason);
        json.memberFlag("expired_now", signature.expiredNow);
        json.memberFlag("testing", signature.testing);
        json.member("unsigned_body_bytes", std::int64_t(signature.unsignedBodyBytes));
        json.endObject();
    }
    json.endArray();
    json.key("domainkeys");
    json.beginArray();
    for (const domainkeys::Signature &signature : report.domainKeys) {
        json.beginObject();
        json.memberId("result", toString(signature.result));
        json.memberId("crypto", toString(signature.crypto));
        json.memberOrNull("domain", signature.domain);
        json.memberOrNull("selector", signature.selector);
        json.memberOrNull("reason", signature.reason);
        json.endObject();
    }
    json.endArray();
}

void writeArcSet(JsonWriter &json, const arc::Set &set)
{
    json.beginObject();
    json.member("instance", std::int64_t(set.instance));
    json.memberOrNull("sealer", set.sealer);
    json.memberId("seal", toString(set.seal));
    json.memberId("message", toString(set.message));
    json.memberId("body", toString(set.messageBody));
    json.memberOrNull("chain", set.chain);
    json.memberOrNull("reason", set.reason);
    json.key("claims");
    json.beginArray();
    for (const authres::MethodResult &claim : set.claims) {
        json.beginObject();
        json.member("method", std::string_view(claim.method));
        json.memberOrNull("result", claim.result);
        json.memberMap("properties", claim.properties);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeArc(JsonWriter &json, const Report &report)
{
    json.key("arc");
    if (!report.arc) {
        json.null();
        return;
    }
    json.beginObject();
    json.memberId("result", toString(report.arc->result));
    json.memberNumber("oldest_pass", report.arc->oldestPass);
    json.memberOrNull("trusted_sealer", textOf(report.arc->trustedSealer));
    json.memberOrNull("reason", report.arc->reason);
    json.key("sets");
    json.beginArray();
    for (const arc::Set &set : report.arc->sets)
        writeArcSet(json, set);
    json.endArray();
    json.endObject();
}

void writeDkim2(JsonWriter &json, const Report &report)
{
    json.key("dkim2");
    if (!report.dkim2) {
        json.null();
        return;
    }
    json.beginObject();
    json.memberId("result", toString(report.dkim2->result));
    json.member("draft", std::string_view(report.dkim2->draft));
    json.memberOrNull("reason", report.dkim2->reason);
    json.key("hops");
    json.beginArray();
    for (const dkim2::Hop &hop : report.dkim2->hops) {
        json.beginObject();
        json.member("i", std::int64_t(hop.i));
        json.memberOrNull("domain", hop.domain);
        json.memberId("result", toString(hop.result));
        json.memberOrNull("reason", hop.reason);
        json.memberOrNull("mail_from", hop.mailFrom);
        json.memberList("recipients", hop.recipients);
        json.memberList("changes", hop.changes);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writePolicy(JsonWriter &json, const JsonKey &name, const std::optional<dmarc::Policy> &policy)
{
    json.key(name);
    if (policy)
        json.id(toString(*policy));
    else
        json.null();
}

void writeDmarc(JsonWriter &json, const Report &report)
{
    json.key("dmarc");
    if (!report.dmarc) {
        json.null();
        return;
    }
    const dmarc::Verdict &dmarc = *report.dmarc;
    json.beginObject();
    json.memberId("result", toString(dmarc.result));
    json.memberOrNull("domain", dmarc.domain);
    json.memberOrNull("organizational_domain", dmarc.organizationalDomain);
    writePolicy(json, "policy", dmarc.policy);
    writePolicy(json, "subdomain_policy", dmarc.subdomainPolicy);
    writePolicy(json, "applied", dmarc.applied);
    json.memberOrNull("record_at", dmarc.recordAt);
    json.memberFlag("spf_aligned", dmarc.spfAligned);
    json.memberFlag("dkim_aligned", dmarc.dkimAligned);
    json.memberOrNull("reason", dmarc.reason);
    json.member("mode", std::string_view("rfc9989"));
    json.key("rfc7489");
    json.beginObject();
    json.memberId("result", toString(dmarc.rfc7489Result));
    json.memberOrNull("organizational_domain", dmarc.rfc7489OrganizationalDomain);
    json.endObject();
    json.endObject();
}

void writeRecorded(JsonWriter &json, const Report &report)
{
    json.key("recorded");
    json.beginArray();
    for (const authres::Recorded &recorded : report.recorded) {
        json.beginObject();
        json.member("header", std::string_view(recorded.header));
        json.memberOrNull("authserv_id", recorded.authservId);
        json.memberOrNull("version", recorded.version);
        json.memberFlag("trusted", recorded.trusted);
        json.key("results");
        json.beginArray();
        for (const authres::MethodResult &result : recorded.results) {
            json.beginObject();
            json.member("method", std::string_view(result.method));
            json.memberOrNull("version", result.version);
            json.memberOrNull("result", result.result);
            json.memberOrNull("reason", result.reason);
            json.memberMap("properties", result.properties);
            json.endObject();
        }
        json.endArray();
        json.key("range");
        json.range(inputRange(report, recorded.range));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeChecks(JsonWriter &json, const Report &report)
{
    writeSpf(json, report);
    writeSenderId(json, report);
    writeDkim(json, report);
    writeArc(json, report);
    writeDkim2(json, report);
    writeDmarc(json, report);
    json.key("bimi");
    if (report.bimi) {
        json.beginObject();
        json.member("result", std::string_view(report.bimi->result));
        json.memberOrNull("location", report.bimi->location);
        json.memberOrNull("evidence", report.bimi->evidence);
        json.endObject();
    } else {
        json.null();
    }
    writeRecorded(json, report);
}

} // namespace heloscope::json
