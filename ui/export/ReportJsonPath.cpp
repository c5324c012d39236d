#include "ui/export/ReportJsonParts.h"

namespace heloscope::json {

namespace {

void writeHop(JsonWriter &json, const Report &report, std::size_t index)
{
    const received::Hop &hop = report.path.hops[index];
    json.beginObject();
    json.member("index", std::int64_t(index));
    json.key("from");
    json.beginObject();
    json.memberOrNull("name", hop.fromName);
    json.memberOrNull("helo", hop.helo);
    json.memberOrNull("rdns", hop.rdns);
    json.memberOrNull("ip", hop.ip);
    json.endObject();
    json.memberOrNull("by", hop.by);
    json.memberOrNull("with", hop.with);
    json.key("tls");
    if (hop.tls || !hop.tlsVersion.empty() || !hop.tlsCipher.empty()) {
        json.beginObject();
        json.memberOrNull("version", hop.tlsVersion);
        json.memberOrNull("cipher", hop.tlsCipher);
        json.endObject();
    } else {
        json.null();
    }
    json.key("auth");
    if (hop.authenticated)
        json.text(hop.authUser); // "" = a login whose name the line does not tell
    else
        json.null();
    json.key("mail_from");
    if (hop.hasEnvelopeFrom)
        json.text(hop.envelopeFrom);
    else
        json.null();
    json.memberOrNull("id", hop.id);
    json.memberOrNull("for", hop.forAddress);
    json.memberTime("date", hop.date ? std::optional(hop.date->utc) : std::nullopt);
    json.memberNumber("delay_s", hop.delaySeconds);
    json.memberNumber("clock_skew_s", hop.clockSkew);
    json.memberId("zone", toString(index < report.path.zones.size() ? report.path.zones[index] : received::Zone::Claimed));
    json.memberFlag("internal", hop.internal);
    json.memberOrNull("software", hop.software);
    json.key("range");
    json.range(inputRange(report, hop.range));
    json.memberList("problems", hop.problems);
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
    json.key("origin");
    json.beginObject();
    json.memberOrNull("user", origin.submitter.user);
    json.memberOrNull("ip", origin.submitter.ip);
    json.memberNumber("hop", origin.submitter.hop);
    json.member("trust", toString(origin.submitter.trust));
    json.memberOrNull("hidden_by", origin.hiddenBy);
    json.memberList("names", origin.names);
    json.member("reverse", toString(origin.reverse));
    json.key("network");
    if (origin.network) {
        json.beginObject();
        json.memberOrNull("as", origin.network->number);
        json.memberOrNull("name", origin.network->name);
        json.memberOrNull("prefix", origin.network->prefix);
        json.memberOrNull("country", origin.network->country);
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
    json.key("path");
    json.beginObject();
    json.key("hops");
    json.beginArray();
    for (std::size_t i = 0; i < path.hops.size(); ++i)
        writeHop(json, report, i);
    json.endArray();
    json.memberNumber("border", path.border);
    json.memberId("border_basis", toString(path.basis));
    json.key("client");
    json.beginObject();
    json.memberOrNull("ip", path.client.ip);
    json.memberOrNull("helo", path.client.helo);
    json.key("mail_from");
    if (path.client.mailFrom)
        json.text(*path.client.mailFrom); // "" = null sender
    else
        json.null();
    json.key("basis");
    json.beginObject();
    writeSourceOf(json, "ip", path.client.ipSource);
    writeSourceOf(json, "helo", path.client.heloSource);
    writeSourceOf(json, "mail_from", path.client.mailFromSource);
    json.endObject();
    json.endObject();
    writeOrigin(json, report.origin);
    json.endObject();
}

} // namespace heloscope::json
