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
    json.key("source"_key);
    json.beginObject();
    if (json.isRedacted())
        json.member("path"_key, std::string_view(Redactor::pathMark(report.source.path)));
    else
        json.memberOrNull("path"_key, report.source.path);
    json.member("index"_key, std::int64_t(report.source.index));
    json.member("bytes"_key, std::int64_t(report.source.bytes));
    json.memberId("sha256"_key, report.source.sha256);
    json.memberId("kind"_key, toString(report.message ? report.message->parts().kind : SourceKind::Message));
    json.key("repairs"_key);
    json.beginArray();
    if (report.message) {
        for (const std::string &repair : report.message->parts().repairs)
            json.text(repair);
    }
    for (const std::string &remark : report.source.remarks)
        json.text(remark);
    json.endArray();
    json.endObject();
}

// Sentences, one after another in the same memory.
class Sentences {
public:
    explicit Sentences(const Words &words) : m_words(words) {}
    std::string_view title(const Finding &finding) { return made(&Words::appendTitle, finding); }
    std::string_view text(const Finding &finding) { return made(&Words::appendText, finding); }
    std::string_view of(const Statement &statement) { return made(&Words::appendSentence, statement); }

private:
    template<typename Make, typename What> std::string_view made(Make make, const What &what)
    {
        m_text.clear();
        (m_words.*make)(m_text, what);
        return m_text;
    }

    const Words &m_words;
    std::string m_text;
};

void writeSentences(JsonWriter &json, const JsonKey &name, const std::vector<Statement> &statements, Sentences &sentences)
{
    json.key(name);
    json.beginArray();
    for (const Statement &statement : statements)
        json.text(sentences.of(statement));
    json.endArray();
}

void writeVerdict(JsonWriter &json, const Report &report, Sentences &sentences)
{
    const Verdict &verdict = report.verdict;
    json.key("verdict"_key);
    json.beginObject();
    json.memberId("from"_key, toString(verdict.level));
    json.key("imitates"_key);
    json.beginArray();
    for (const Imitation &imitation : verdict.imitates) {
        json.beginObject();
        json.memberId("what"_key, toString(imitation.what));
        json.member("value"_key, std::string_view(imitation.value));
        json.endObject();
    }
    json.endArray();
    json.member("headline"_key, sentences.of(verdict.headline));
    writeSentences(json, "because"_key, verdict.because, sentences);
    json.member("do"_key, sentences.of(verdict.advice));
    writeSentences(json, "not_checked"_key, verdict.notChecked, sentences);
    json.endObject();
}

void writeFrom(JsonWriter &json, const FromSummary &from)
{
    json.key("from"_key);
    json.beginObject();
    json.key("addresses"_key);
    json.beginArray();
    for (std::size_t i = 0; i < from.addresses.size(); ++i) {
        const std::string_view domain = i < from.domains.size() ? std::string_view(from.domains[i]) : std::string_view();
        json.beginObject();
        json.memberOrNull("name"_key, from.addresses[i].displayName);
        json.memberOrNull("address"_key, from.addresses[i].address());
        json.memberOrNull("domain"_key, domain);
        if (domain.find("xn--") == std::string_view::npos)
            json.memberOrNull("domain_unicode"_key, domain);
        else
            json.memberOrNull("domain_unicode"_key, domain::toUnicode(domain));
        json.endObject();
    }
    json.endArray();
    json.member("fields"_key, std::int64_t(from.fields));
    json.memberList("readings"_key, from.readings);
    json.endObject();
}

void writeFindings(JsonWriter &json, const Report &report, Sentences &sentences)
{
    json.key("findings"_key);
    json.beginArray();
    for (const Finding &finding : report.findings) {
        json.beginObject();
        json.memberId("code"_key, toString(finding.code));
        json.memberId("severity"_key, toString(finding.severity));
        json.member("title"_key, sentences.title(finding));
        json.member("text"_key, sentences.text(finding));
        json.memberMap("values"_key, finding.values.items);
        json.key("where"_key);
        json.beginArray();
        for (const Where &where : finding.where) {
            json.beginObject();
            json.memberOrNull("header"_key, where.header);
            json.memberNumber("index"_key, where.index);
            json.key("range"_key);
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
    Sentences sentences(words);
    json.beginObject();
    json.member("schema"_key, std::int64_t(1));
    json.key("program"_key);
    json.beginObject();
    json.member("name"_key, programName);
    json.member("version"_key, programVersion());
    json.endObject();
    writeSource(json, report);
    writeVerdict(json, report, sentences);
    writeFrom(json, report.from);
    writeFindings(json, report, sentences);
    writePath(json, report);
    writeChecks(json, report);
    writeBounce(json, report, words);
    writeDns(json, report);
    writeContent(json, report);
    json.key("clusters"_key);
    json.beginObject();
    const ClusterKeys keys = json.isRedacted() ? ClusterKeys() : clusterKeys(report); // a key tells what is masked
    for (std::size_t i = 0; i < keys.size(); ++i) {
        json.foreignKey(toString(ClusterBasis(i)));
        json.textOrNull(keys[i]);
    }
    json.endObject();
    json.key("embedded"_key);
    json.beginArray();
    if (embedded == Embedded::Write) {
        // One level: a message inside a message inside this one is not written.
        for (const auto &inner : report.embedded)
            writeReport(json, *inner, words, Embedded::LeaveOut);
    }
    json.endArray();
    json.key("timing"_key);
    json.beginObject();
    json.member("parse_us"_key, std::int64_t(report.timing.parseUs));
    json.member("evaluate_us"_key, std::int64_t(report.timing.evaluateUs));
    json.member("dns_us"_key, std::int64_t(report.timing.dnsUs));
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
    appendJson(out, report, words, redactor);
    return out;
}

std::string writeErrorJson(const Source &source, const Error &error, const Words &words)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.member("schema"_key, std::int64_t(1));
    json.key("source"_key);
    json.beginObject();
    json.memberOrNull("path"_key, source.path);
    json.member("index"_key, std::int64_t(source.index));
    json.endObject();
    json.key("error"_key);
    json.beginObject();
    json.member("code"_key, std::string_view(error.code));
    json.member("message"_key, std::string_view(errorSentence(error, source.path, words)));
    json.endObject();
    json.endObject();
    return out;
}

} // namespace heloscope
