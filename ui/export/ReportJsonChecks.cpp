#include "ui/export/ReportJsonParts.h"

namespace heloscope::json {

namespace {

void writeSpf(JsonWriter &json, const Report &report)
{
    json.key("spf"_key);
    if (!report.spf) {
        json.null();
        return;
    }
    const spf::Verdict &spf = *report.spf;
    json.beginObject();
    json.memberId("result"_key, toString(spf.result));
    json.memberOrNull("domain"_key, spf.domain);
    json.memberId("identity"_key, toString(spf.identity));
    json.memberOrNull("mechanism"_key, textOf(spf.mechanism));
    json.key("explanation"_key);
    if (spf.explanation)
        json.text(*spf.explanation);
    else
        json.null();
    json.member("lookups"_key, std::int64_t(spf.lookups));
    json.member("voids"_key, std::int64_t(spf.voids));
    json.memberOrNull("reason"_key, spf.reason);
    json.memberOrNull("helo_result"_key, report.spfHelo ? toString(report.spfHelo->result) : std::string_view());
    json.endObject();
}

void writeSenderId(JsonWriter &json, const Report &report)
{
    json.key("sender_id"_key);
    if (!report.senderId) {
        json.null();
        return;
    }
    json.beginObject();
    json.memberId("result"_key, toString(report.senderId->result));
    json.memberOrNull("pra"_key, report.senderId->pra);
    json.memberOrNull("scope"_key, report.senderId->scope);
    json.memberOrNull("reason"_key, report.senderId->reason);
    json.endObject();
}

void writeDkim(JsonWriter &json, const Report &report)
{
    json.key("dkim"_key);
    json.beginArray();
    for (const dkim::Signature &signature : report.dkim) {
        json.beginObject();
        json.memberId("result"_key, toString(signature.result));
        json.memberOrNull("domain"_key, signature.domain);
        json.memberOrNull("selector"_key, signature.selector);
        json.memberOrNull("identity"_key, signature.identity);
        json.memberOrNull("algorithm"_key, signature.algorithm);
        json.memberNumber("bits"_key, signature.bits);
        json.memberId("headers"_key, toString(signature.headers));
        json.memberId("body"_key, toString(signature.body));
        json.memberFlag("aligned"_key, signature.aligned);
        json.memberOrNull("undo"_key, signature.undo);
        json.memberOrNull("reason"_key, signature.reason);
        json.memberFlag("expired_now"_key, signature.expiredNow);
        json.memberFlag("testing"_key, signature.testing);
        json.member("unsigned_body_bytes"_key, std::int64_t(signature.unsignedBodyBytes));
        json.endObject();
    }
    json.endArray();
    json.key("domainkeys"_key);
    json.beginArray();
    for (const domainkeys::Signature &signature : report.domainKeys) {
        json.beginObject();
        json.memberId("result"_key, toString(signature.result));
        json.memberId("crypto"_key, toString(signature.crypto));
        json.memberOrNull("domain"_key, signature.domain);
        json.memberOrNull("selector"_key, signature.selector);
        json.memberOrNull("reason"_key, signature.reason);
        json.endObject();
    }
    json.endArray();
}

void writeArcSet(JsonWriter &json, const arc::Set &set)
{
    json.beginObject();
    json.member("instance"_key, std::int64_t(set.instance));
    json.memberOrNull("sealer"_key, set.sealer);
    json.memberId("seal"_key, toString(set.seal));
    json.memberId("message"_key, toString(set.message));
    json.memberId("body"_key, toString(set.messageBody));
    json.memberOrNull("chain"_key, set.chain);
    json.memberOrNull("reason"_key, set.reason);
    json.key("claims"_key);
    json.beginArray();
    for (const authres::MethodResult &claim : set.claims) {
        json.beginObject();
        json.member("method"_key, std::string_view(claim.method));
        json.memberOrNull("result"_key, claim.result);
        json.memberMap("properties"_key, claim.properties);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeArc(JsonWriter &json, const Report &report)
{
    json.key("arc"_key);
    if (!report.arc) {
        json.null();
        return;
    }
    json.beginObject();
    json.memberId("result"_key, toString(report.arc->result));
    json.memberNumber("oldest_pass"_key, report.arc->oldestPass);
    json.memberOrNull("trusted_sealer"_key, textOf(report.arc->trustedSealer));
    json.memberOrNull("reason"_key, report.arc->reason);
    json.key("sets"_key);
    json.beginArray();
    for (const arc::Set &set : report.arc->sets)
        writeArcSet(json, set);
    json.endArray();
    json.endObject();
}

void writeDkim2(JsonWriter &json, const Report &report)
{
    json.key("dkim2"_key);
    if (!report.dkim2) {
        json.null();
        return;
    }
    json.beginObject();
    json.memberId("result"_key, toString(report.dkim2->result));
    json.member("draft"_key, std::string_view(report.dkim2->draft));
    json.memberOrNull("reason"_key, report.dkim2->reason);
    json.key("hops"_key);
    json.beginArray();
    for (const dkim2::Hop &hop : report.dkim2->hops) {
        json.beginObject();
        json.member("i"_key, std::int64_t(hop.i));
        json.memberOrNull("domain"_key, hop.domain);
        json.memberId("result"_key, toString(hop.result));
        json.memberOrNull("reason"_key, hop.reason);
        json.memberOrNull("mail_from"_key, hop.mailFrom);
        json.memberList("recipients"_key, hop.recipients);
        json.memberList("changes"_key, hop.changes);
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
    json.key("dmarc"_key);
    if (!report.dmarc) {
        json.null();
        return;
    }
    const dmarc::Verdict &dmarc = *report.dmarc;
    json.beginObject();
    json.memberId("result"_key, toString(dmarc.result));
    json.memberOrNull("domain"_key, dmarc.domain);
    json.memberOrNull("organizational_domain"_key, dmarc.organizationalDomain);
    writePolicy(json, "policy"_key, dmarc.policy);
    writePolicy(json, "subdomain_policy"_key, dmarc.subdomainPolicy);
    writePolicy(json, "applied"_key, dmarc.applied);
    json.memberOrNull("record_at"_key, dmarc.recordAt);
    json.memberFlag("spf_aligned"_key, dmarc.spfAligned);
    json.memberFlag("dkim_aligned"_key, dmarc.dkimAligned);
    json.memberOrNull("reason"_key, dmarc.reason);
    json.member("mode"_key, std::string_view("rfc9989"));
    json.key("rfc7489"_key);
    json.beginObject();
    json.memberId("result"_key, toString(dmarc.rfc7489Result));
    json.memberOrNull("organizational_domain"_key, dmarc.rfc7489OrganizationalDomain);
    json.endObject();
    json.endObject();
}

void writeRecorded(JsonWriter &json, const Report &report)
{
    json.key("recorded"_key);
    json.beginArray();
    for (const authres::Recorded &recorded : report.recorded) {
        json.beginObject();
        json.member("header"_key, std::string_view(recorded.header));
        json.memberOrNull("authserv_id"_key, recorded.authservId);
        json.memberOrNull("version"_key, recorded.version);
        json.memberFlag("trusted"_key, recorded.trusted);
        json.key("results"_key);
        json.beginArray();
        for (const authres::MethodResult &result : recorded.results) {
            json.beginObject();
            json.member("method"_key, std::string_view(result.method));
            json.memberOrNull("version"_key, result.version);
            json.memberOrNull("result"_key, result.result);
            json.memberOrNull("reason"_key, result.reason);
            json.memberMap("properties"_key, result.properties);
            json.endObject();
        }
        json.endArray();
        json.key("range"_key);
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
    json.key("bimi"_key);
    if (report.bimi) {
        json.beginObject();
        json.member("result"_key, std::string_view(report.bimi->result));
        json.memberOrNull("location"_key, report.bimi->location);
        json.memberOrNull("evidence"_key, report.bimi->evidence);
        json.endObject();
    } else {
        json.null();
    }
    writeRecorded(json, report);
}

} // namespace heloscope::json
