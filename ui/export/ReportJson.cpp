#include "ui/export/ReportJson.h"

#include "core/domain/Domain.h"
#include "ui/export/Clusters.h"
#include "ui/export/Redaction.h"
#include "ui/export/ReportJsonParts.h"
#include "ui/text/Labels.h"
#include "ui/text/VerdictText.h"
#include "ui/text/Version.h"

namespace heloscope {

namespace json {

ByteRange inputRange(const Report &report, ByteRange range) { return report.message ? report.message->toInput(range) : range; }

namespace {

void writeSource(JsonWriter &json, const Report &report)
{
    json.key("source");
    json.beginObject();
    if (json.isRedacted())
        json.member("path", std::string_view(Redactor::pathMark(report.source.path)));
    else
        json.memberOrNull("path", report.source.path);
    json.member("index", std::int64_t(report.source.index));
    json.member("bytes", std::int64_t(report.source.bytes));
    json.memberId("sha256", report.source.sha256);
    json.memberId("kind", toString(report.message ? report.message->parts().kind : SourceKind::Message));
    auto repairs = report.message ? report.message->parts().repairs : std::vector<std::string>();
    repairs.insert(repairs.end(), report.source.remarks.begin(), report.source.remarks.end());
    json.memberList("repairs", repairs);
    json.endObject();
}

void writeVerdict(JsonWriter &json, const Report &report, const Words &words)
{
    const Verdict &verdict = report.verdict;
    json.key("verdict");
    json.beginObject();
    json.memberId("from", toString(verdict.level));
    json.key("imitates");
    json.beginArray();
    for (const Imitation &imitation : verdict.imitates) {
        json.beginObject();
        json.memberId("what", toString(imitation.what));
        json.member("value", std::string_view(imitation.value));
        json.endObject();
    }
    json.endArray();
    json.member("headline", std::string_view(words.sentence(verdict.headline)));
    json.memberList("because", words.sentences(verdict.because));
    json.member("do", std::string_view(words.sentence(verdict.advice)));
    json.memberList("not_checked", words.sentences(verdict.notChecked));
    json.endObject();
}

void writeFrom(JsonWriter &json, const FromSummary &from)
{
    json.key("from");
    json.beginObject();
    json.key("addresses");
    json.beginArray();
    for (std::size_t i = 0; i < from.addresses.size(); ++i) {
        const std::string domain = i < from.domains.size() ? from.domains[i] : std::string();
        json.beginObject();
        json.memberOrNull("name", from.addresses[i].displayName);
        json.memberOrNull("address", from.addresses[i].address());
        json.memberOrNull("domain", domain);
        json.memberOrNull("domain_unicode", domain.find("xn--") == std::string::npos ? domain : domain::toUnicode(domain));
        json.endObject();
    }
    json.endArray();
    json.member("fields", std::int64_t(from.fields));
    json.memberList("readings", from.readings);
    json.endObject();
}

void writeFindings(JsonWriter &json, const Report &report, const Words &words)
{
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : report.findings) {
        json.beginObject();
        json.memberId("code", toString(finding.code));
        json.memberId("severity", toString(finding.severity));
        json.member("title", std::string_view(words.title(finding)));
        json.member("text", std::string_view(words.text(finding)));
        json.memberMap("values", finding.values.items);
        json.key("where");
        json.beginArray();
        for (const Where &where : finding.where) {
            json.beginObject();
            json.memberOrNull("header", where.header);
            json.memberNumber("index", where.index);
            json.key("range");
            if (where.range.empty() && !where.index)
                json.null();
            else
                json.range(inputRange(report, where.range));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

enum class Embedded { Write, LeaveOut };

void writeReport(JsonWriter &json, const Report &report, const Words &words, Embedded embedded)
{
    json.beginObject();
    json.member("schema", std::int64_t(1));
    json.key("program");
    json.beginObject();
    json.member("name", programName);
    json.member("version", programVersion());
    json.endObject();
    writeSource(json, report);
    writeVerdict(json, report, words);
    writeFrom(json, report.from);
    writeFindings(json, report, words);
    writePath(json, report);
    writeChecks(json, report);
    writeBounce(json, report, words);
    writeDns(json, report);
    writeContent(json, report);
    json.key("clusters");
    json.beginObject();
    const ClusterKeys keys = json.isRedacted() ? ClusterKeys() : clusterKeys(report); // a key tells what is masked
    for (std::size_t i = 0; i < keys.size(); ++i)
        json.memberOrNull(toString(ClusterBasis(i)), keys[i]);
    json.endObject();
    json.key("embedded");
    json.beginArray();
    if (embedded == Embedded::Write) {
        // One level: a message inside a message inside this one is not written.
        for (const auto &inner : report.embedded)
            writeReport(json, *inner, words, Embedded::LeaveOut);
    }
    json.endArray();
    json.key("timing");
    json.beginObject();
    json.member("parse_us", std::int64_t(report.timing.parseUs));
    json.member("evaluate_us", std::int64_t(report.timing.evaluateUs));
    json.member("dns_us", std::int64_t(report.timing.dnsUs));
    json.endObject();
    json.endObject();
}

} // namespace

} // namespace json

void appendJson(std::string &out, const Report &report, const Words &words, const Redactor *redactor)
{
    JsonWriter json(out, redactor);
    json::writeReport(json, report, words, json::Embedded::Write);
}

std::string writeJson(const Report &report, const Words &words, const Redactor *redactor)
{
    std::string out;
    out.reserve(16 * 1024);
    appendJson(out, report, words, redactor);
    return out;
}

std::string writeErrorJson(const Source &source, const Error &error, const Words &words)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.member("schema", std::int64_t(1));
    json.key("source");
    json.beginObject();
    json.memberOrNull("path", source.path);
    json.member("index", std::int64_t(source.index));
    json.endObject();
    json.key("error");
    json.beginObject();
    json.member("code", std::string_view(error.code));
    json.member("message", std::string_view(errorSentence(error, source.path, words)));
    json.endObject();
    json.endObject();
    return out;
}

} // namespace heloscope
