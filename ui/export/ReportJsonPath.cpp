#include "ui/export/ReportJsonParts.h"

namespace heloscope::json {

namespace {

void writeHop(JsonWriter &json, const Report &report, std::size_t index)
{
    const received::Hop &hop = report.path.hops[index];
    json.beginObject();
    json.member("index"_key, std::int64_t(index));
    json.key("from"_key);
    json.beginObject();
    json.memberOrNull("name"_key, hop.fromName);
    json.memberOrNull("helo"_key, hop.helo);
    json.memberOrNull("rdns"_key, hop.rdns);
    json.memberOrNull("ip"_key, hop.ip);
    json.endObject();
    json.memberOrNull("by"_key, hop.by);
    json.memberOrNull("with"_key, hop.with);
    json.key("tls"_key);
    if (hop.tls || !hop.tlsVersion.empty() || !hop.tlsCipher.empty()) {
        json.beginObject();
        json.memberOrNull("version"_key, hop.tlsVersion);
        json.memberOrNull("cipher"_key, hop.tlsCipher);
        json.endObject();
    } else {
        json.null();
    }
    json.key("auth"_key);
    if (hop.authenticated)
        json.text(hop.authUser); // "" = a login whose name the line does not tell
    else
        json.null();
    json.key("mail_from"_key);
    if (hop.hasEnvelopeFrom)
        json.text(hop.envelopeFrom);
    else
        json.null();
    json.memberOrNull("id"_key, hop.id);
    json.memberOrNull("for"_key, hop.forAddress);
    json.memberTime("date"_key, hop.date ? std::optional(hop.date->utc) : std::nullopt);
    json.memberNumber("delay_s"_key, hop.delaySeconds);
    json.memberNumber("clock_skew_s"_key, hop.clockSkew);
    json.memberId("zone"_key, toString(index < report.path.zones.size() ? report.path.zones[index] : received::Zone::Claimed));
    json.memberFlag("internal"_key, hop.internal);
    json.memberOrNull("software"_key, hop.software);
    json.key("range"_key);
    json.range(inputRange(report, hop.range));
    json.memberList("problems"_key, hop.problems);
    json.endObject();
}

void writeSourceOf(JsonWriter &json, const JsonKey &name, received::FactSource source)
{
    json.key(name);
    if (source == received::FactSource::None)
        json.null();
    else
        json.id(toString(source));
}

void writeOrigin(JsonWriter &json, const origin::Origin &origin)
{
    json.key("origin"_key);
    json.beginObject();
    json.memberOrNull("user"_key, origin.submitter.user);
    json.memberOrNull("ip"_key, origin.submitter.ip);
    json.memberNumber("hop"_key, origin.submitter.hop);
    json.member("trust"_key, toString(origin.submitter.trust));
    json.memberOrNull("hidden_by"_key, origin.hiddenBy);
    json.memberList("names"_key, origin.names);
    json.member("reverse"_key, toString(origin.reverse));
    json.key("network"_key);
    if (origin.network) {
        json.beginObject();
        json.memberOrNull("as"_key, origin.network->number);
        json.memberOrNull("name"_key, origin.network->name);
        json.memberOrNull("prefix"_key, origin.network->prefix);
        json.memberOrNull("country"_key, origin.network->country);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

} // namespace

void writePath(JsonWriter &json, const Report &report)
{
    const received::Path &path = report.path;
    json.key("path"_key);
    json.beginObject();
    json.key("hops"_key);
    json.beginArray();
    for (std::size_t i = 0; i < path.hops.size(); ++i)
        writeHop(json, report, i);
    json.endArray();
    json.memberNumber("border"_key, path.border);
    json.memberId("border_basis"_key, toString(path.basis));
    json.key("client"_key);
    json.beginObject();
    json.memberOrNull("ip"_key, path.client.ip);
    json.memberOrNull("helo"_key, path.client.helo);
    json.key("mail_from"_key);
    if (path.client.mailFrom)
        json.text(*path.client.mailFrom); // "" = null sender
    else
        json.null();
    json.key("basis"_key);
    json.beginObject();
    writeSourceOf(json, "ip"_key, path.client.ipSource);
    writeSourceOf(json, "helo"_key, path.client.heloSource);
    writeSourceOf(json, "mail_from"_key, path.client.mailFromSource);
    json.endObject();
    json.endObject();
    writeOrigin(json, report.origin);
    json.endObject();
}

} // namespace heloscope::json
