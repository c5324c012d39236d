#include "ui/export/ReportCsv.h"

#include "core/verdict/Cluster.h"
#include "ui/export/Digest.h"
#include "ui/export/Redaction.h"
#include "ui/text/Labels.h"

#include <algorithm>

namespace heloscope {

namespace {

// OWASP "CSV injection": a cell that begins like a formula gets an apostrophe in front, which spreadsheets show as text.
std::string cell(std::string_view text)
{
    std::string value = shownValue(text, 1000);
    constexpr std::string_view formulaStart = "=+-@|%";
    if (!value.empty() && formulaStart.find(value.front()) != std::string_view::npos)
        value.insert(0, "'");
    // RFC 4180 §2: quotes around cells with a comma or a quote, quotes doubled. Semicolons too: many spreadsheets cut there.
    if (value.find_first_of(",;\"'") == std::string::npos)
        return value;
    std::string quoted = "\"";
    for (const char c : value)
        quoted.append(c == '"' ? "\"\"" : std::string_view(&c, 1));
    return quoted + '"';
}

std::string row(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += cell(cells[i]);
    }
    return line + "\r\n";
}

std::string dkimResults(const Report &report)
{
    std::string text;
    for (const dkim::Signature &signature : report.dkim)
        text += (text.empty() ? "" : " ") + std::string(toString(signature.result)) + ":" + signature.domain;
    return text;
}

std::string findingCodes(const Report &report)
{
    std::string text;
    for (const Finding &finding : report.findings)
        text += (text.empty() ? "" : " ") + std::string(toString(finding.code));
    return text;
}

const std::vector<std::string> columns{"path",   "index",    "sha256",   "from",          "from_domain",    "verdict",     "imitates",
                                       "bounce", "headline", "reason",   "proven_domain", "client_ip",      "received_at", "spf",
                                       "dkim",   "dmarc",    "findings", "error",         "bounce_campaign"};
constexpr std::size_t errorColumn = 17;

} // namespace

std::string csvHeader() { return row(columns); }

std::string writeCsvRow(const Report &report, const Words &words, const Redactor *redactor)
{
    const auto shown = [redactor](std::string text) { return masked(redactor, std::move(text)); };
    std::string imitates;
    for (const Imitation &imitation : report.verdict.imitates)
        imitates += (imitates.empty() ? "" : " ") + std::string(toString(imitation.what)) + ":" + imitation.value;
    const auto &because = report.verdict.because;
    return row({redactor ? Redactor::pathMark(report.source.path) : report.source.path, std::to_string(report.source.index), report.source.sha256,
                shown(report.from.addresses.empty() ? "" : report.from.addresses.front().address()),
                shown(report.from.domains.empty() ? "" : report.from.domains.front()), std::string(toString(report.verdict.level)), shown(imitates),
                report.bounce ? std::string(toString(report.bounce->verdict)) : "", shown(words.sentence(report.verdict.headline)),
                shown(because.empty() ? "" : words.sentence(because.front())), shown(provenDomain(report)), shown(report.path.client.ip),
                report.path.receivedAt ? formatRfc3339(*report.path.receivedAt) : "", report.spf ? std::string(toString(report.spf->result)) : "",
                shown(dkimResults(report)), report.dmarc ? std::string(toString(report.dmarc->result)) : "", findingCodes(report), "",
                shown(bounceCampaign(report))});
}

std::string writeCsvErrorRow(const Source &source, const Error &error, const Words &words)
{
    std::vector<std::string> cells(columns.size());
    cells[0] = source.path;
    cells[1] = std::to_string(source.index);
    cells[errorColumn] = errorSentence(error, source.path, words);
    return row(cells);
}

} // namespace heloscope
