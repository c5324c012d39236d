#include "ui/export/ReportHtml.h"

#include "core/base/Ascii.h"
#include "ui/export/Bidi.h"
#include "ui/export/CaseFile.h"
#include "ui/export/Defang.h"
#include "ui/export/Digest.h"
#include "ui/export/DigestEvidence.h"
#include "ui/export/Html.h"
#include "ui/export/HtmlStyle.h"
#include "ui/export/Redaction.h"
#include "ui/text/BounceComparison.h"
#include "ui/text/Labels.h"
#include "ui/text/VerdictText.h"
#include "ui/text/Version.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t maxShownLines = 4000;
constexpr std::size_t maxShownSteps = 200;

class HtmlWriter {
public:
    HtmlWriter(const Report &report, const Words &words, const HtmlOptions &options)
        : m_report(report),
          m_words(words),
          m_options(options),
          m_defang(report),
          m_html(options.redactor, isRightToLeft(options.language))
    {
    }

    std::string write();

private:
    std::string say(const char *source, const Values &values = {}) const { return m_words.say("Report", source, values); }
    std::string shown(std::string text) const
    {
        text = masked(m_options.redactor, std::move(text));
        return m_options.defang == Defang::Yes ? m_defang(std::move(text)) : text;
    }
    void open(std::string_view id, const std::string &heading);
    void close() { m_html.tag("</section>\n"); }

    void writeHead();
    void writeBanner();
    void writeFacts();
    void writeFindings();
    void writeBounce();
    void writePath();
    void writeStep(const PathStep &step);
    void writeSteps();
    void writeChecks();
    void writeVendor();
    void writeNotChecked();
    void writeDns();
    void writeSource();
    void writeEvidence();
    void writeTable(const DigestTable &table, std::string_view id);
    void writeGlossary();
    void writeFoot();

    const Report &m_report;
    const Words &m_words;
    const HtmlOptions &m_options;
    Defanger m_defang;
    Html m_html;
};

void HtmlWriter::open(std::string_view id, const std::string &heading)
{
    m_html.tag("<section aria-labelledby=\"").tag(id).tag("\">\n");
    m_html.element("h2", heading, " id=\"" + std::string(id) + "\"");
}

void HtmlWriter::writeHead()
{
    m_html.tag("<!DOCTYPE html>\n<html lang=\"").tag(htmlEscaped(m_options.language)).tag("\" dir=\"").tag(isRightToLeft(m_options.language) ? "rtl" : "ltr");
    m_html.tag("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    // Nothing is fetched and nothing runs, whatever a message holds.
    m_html.tag("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
    m_html.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
    m_html.tag("<meta name=\"generator\" content=\"Heloscope ").tag(htmlEscaped(programVersion())).tag("\"/>\n");
    m_html.tag("<title>").verbatim(m_words.sentence(m_report.verdict.headline)).tag("</title>\n");
    m_html.tag("<style>").tag(htmlStyle()).tag("</style>\n</head>\n<body>\n");
}

void HtmlWriter::writeBanner()
{
    const Look look = lookOf(m_report);
    const std::string caseName = m_options.caseName.empty() ? caseNameOf(m_report) : shownValue(m_options.caseName);
    m_html.tag("<header>").element("strong", say(QT_TRANSLATE_NOOP("Report", "Email origin report")));
    //: {name} = name of the case
    m_html.element("span", say(QT_TRANSLATE_NOOP("Report", "Case {name}"), {{"name", caseName}}) + " · " + reportTime(m_report.now));
    m_html.tag("</header>\n<main>\n<div class=\"banner ").tag(toneClass(look.tone)).tag("\">").tag(shapeSvg(look.shape)).tag("<div>");
    m_html.element("h1", m_words.sentence(m_report.verdict.headline));
    for (const std::string &sentence : m_words.sentences(m_report.verdict.because))
        m_html.element("p", shown(sentence));
    if (m_report.bounce)
        m_html.element("p", say(QT_TRANSLATE_NOOP("Report", "How sure: {name}."), {{"name", label(m_report.bounce->confidence, m_words)}}));
    m_html.tag("</div></div>\n");
}

void HtmlWriter::writeFacts()
{
    m_html.tag("<dl>\n");
    for (const Fact &fact : headFacts(m_report, m_words))
        m_html.element("dt", fact.label).element("dd", shown(fact.value));
    m_html.tag("</dl>\n");
}

void HtmlWriter::writeFindings()
{
    if (m_report.findings.empty())
        return;
    const LineNumbers lines(m_report);
    open("why", say(QT_TRANSLATE_NOOP("Report", "Why")));
    for (const Finding &finding : m_report.findings) {
        if (m_options.depth == Depth::Short && finding.severity == Severity::Info)
            continue;
        const Look look = lookOf(finding.severity);
        m_html.tag("<article class=\"card ").tag(toneClass(look.tone)).tag("\">").tag(shapeSvg(look.shape)).tag("<div class=\"body\">");
        m_html.element("h3", shown(m_words.title(finding)));
        m_html.element("p", shown(m_words.text(finding)));
        if (const std::string advice = m_words.advice(finding); !advice.empty())
            m_html.element("p", shown(advice));
        if (m_options.depth == Depth::Evidence)
            m_html.element("small", std::string(toString(finding.code)) + " · " + std::string(infoOf(finding.code).section), " class=\"mono\"");
        m_html.tag("</div><div class=\"sign\">").text(label(finding.severity, m_words));
        if (const std::string where = lines.textOf(finding.where, m_words); !where.empty())
            m_html.element("small", where);
        m_html.tag("</div></article>\n");
    }
    close();
}

void HtmlWriter::writeStep(const PathStep &step)
{
    m_html.tag("<li><strong dir=\"ltr\">").text(shown(step.host)).tag("</strong>");
    if (!step.ip.empty())
        m_html.tag(" <code>").text(step.ip).tag("</code>");
    std::string when = step.time ? reportTime(*step.time) : "";
    if (step.delay)
        when += *step.delay >= 0 ? ", +" + durationText(*step.delay, m_words) : ", " + say(QT_TRANSLATE_NOOP("Report", "clock differs"));
    if (!when.empty())
        m_html.tag(" <small>").text(when).tag("</small>");
    if (!step.to.empty()) {
        //: {name} = host that the message was handed to
        m_html.tag("<br/>").text(shown(say(QT_TRANSLATE_NOOP("Report", "handed it to {name}"), {{"name", step.to}})));
    }
    if (!step.notes.empty())
        m_html.tag("<br/><small>").text(shown(joined(step.notes))).tag("</small>");
    m_html.tag("</li>\n");
}

void HtmlWriter::writeBounce()
{
    if (!m_report.bounce)
        return;
    open("bounce", say(QT_TRANSLATE_NOOP("Report", "The bounce")));
    m_html.tag("<ul>\n");
    for (const std::string &line : bounceRecipients(*m_report.bounce, maxShownRecipients, m_words))
        m_html.element("li", shown(line));
    m_html.tag("</ul>\n");
    for (const ComparisonTable &table : compareBounce(*m_report.bounce, m_words)) {
        m_html.element("h3", table.title);
        m_html.tag("<div class=\"scroll\"><table>\n<thead><tr>");
        m_html.element("th", table.expected, " scope=\"col\"").element("th", table.shown, " scope=\"col\"").tag("</tr></thead>\n<tbody>\n");
        for (const ComparisonRow &row : table.rows) {
            const Look look = lookOf(row.fit);
            m_html.tag("<tr>").element("th", row.expected, " scope=\"row\"");
            m_html.tag("<td class=\"").tag(toneClass(look.tone)).tag("\"><span class=\"fit\">").tag(shapeSvg(look.shape)).tag(" ");
            m_html.text(label(row.fit, m_words)).tag("</span><br/>").text(shown(joined(row.shown))).tag("</td></tr>\n");
        }
        m_html.tag("</tbody></table></div>\n");
    }
    close();
}

void HtmlWriter::writePath()
{
    const std::vector<PathStep> steps = pathSteps(m_report, m_words);
    if (steps.empty())
        return;
    open("path", say(QT_TRANSLATE_NOOP("Report", "Path, oldest step first")));
    m_html.tag("<dl>\n");
    for (const Fact &fact : originFacts(m_report, m_words))
        m_html.element("dt", fact.label).element("dd", shown(fact.value)).tag("\n");
    m_html.tag("</dl>\n");
    std::optional<bool> claimed;
    for (std::size_t i = 0; i < std::min(steps.size(), maxShownSteps); ++i) {
        const bool isClaim = steps[i].zone == received::Zone::Claimed;
        if (!claimed || *claimed != isClaim) {
            m_html.tag(claimed ? "</ol></div>\n" : "").tag(isClaim ? "<div class=\"zone claimed\">" : "<div class=\"zone\">");
            m_html.element("h3",
                           isClaim ? say(QT_TRANSLATE_NOOP("Report", "CLAIMED – written by others, may be made up"))
                                   : say(QT_TRANSLATE_NOOP("Report", "YOURS – written by your own servers")));
            if (!isClaim)
                m_html.element("small", label(m_report.path.basis, m_words));
            m_html.tag("<ol start=\"").tag(std::to_string(i + 1)).tag("\">\n");
            claimed = isClaim;
        }
        writeStep(steps[i]);
    }
    m_html.tag("</ol></div>\n");
    close();
}

void HtmlWriter::writeSteps()
{
    open("steps", say(QT_TRANSLATE_NOOP("Report", "What to do")));
    for (const Reader reader : {Reader::Person, Reader::HelpDesk, Reader::Administrator}) {
        if (const std::string title = readerTitle(reader, m_words); !title.empty())
            m_html.element("h3", title);
        m_html.tag("<ol>\n");
        for (const std::string &step : adviceSteps(m_report, reader, m_words))
            m_html.element("li", shown(step));
        m_html.tag("</ol>\n");
    }
    close();
}

void HtmlWriter::writeChecks()
{
    open("checks", say(QT_TRANSLATE_NOOP("Report", "Checks")));
    m_html.tag("<div class=\"scroll\"><table>\n<thead><tr>");
    for (const std::string &column : checkColumns(m_words))
        m_html.element("th", column, " scope=\"col\"");
    m_html.tag("</tr></thead>\n<tbody>\n");
    for (const CheckRow &row : checkRows(m_report, m_words)) {
        m_html.tag("<tr>").element("th", row.check, " scope=\"row\"");
        m_html.tag("<td>").text(row.result).tag("<br/><small>").text(shown(row.meaning)).tag("</small></td>");
        m_html.element("td", row.recorded).element("td", shown(row.domain), " dir=\"ltr\"").element("td", row.matches).tag("</tr>\n");
    }
    m_html.tag("</tbody></table></div>\n");
    close();
}

void HtmlWriter::writeVendor()
{
    const std::vector<VendorNote> notes = vendorNotes(m_report, m_words);
    if (notes.empty())
        return;
    open("vendor", say(QT_TRANSLATE_NOOP("Report", "What mail services noted")));
    m_html.tag("<div class=\"scroll\"><table>\n<thead><tr>");
    for (const std::string &column : {say(QT_TRANSLATE_NOOP("Report", "Name")), say(QT_TRANSLATE_NOOP("Report", "Part")),
                                      say(QT_TRANSLATE_NOOP("Report", "Value")), say(QT_TRANSLATE_NOOP("Report", "Meaning"))})
        m_html.element("th", column, " scope=\"col\"");
    m_html.tag("</tr></thead>\n");
    for (const VendorNote &note : notes) {
        m_html.tag(note.claim ? "<tbody class=\"dim\">\n" : "<tbody>\n");
        m_html.tag("<tr><th scope=\"rowgroup\" colspan=\"4\">").text(note.header).tag("<br/><small>");
        m_html.text(note.vendor + ": " + note.purpose + " " + note.standing + " " + note.source).tag("</small><br/><code dir=\"ltr\">");
        m_html.verbatim(shown(note.raw)).tag("</code></th></tr>\n");
        for (const VendorNote::Part &part : note.parts) {
            m_html.tag("<tr><td></td><td>").text(part.part);
            if (!part.name.empty())
                m_html.tag("<br/><small>").text(part.name).tag("</small>");
            m_html.tag("</td>").element("td", shown(part.value), " dir=\"ltr\"").element("td", part.meaning).tag("</tr>\n");
        }
        m_html.tag("</tbody>\n");
    }
    m_html.tag("</table></div>\n");
    close();
}

void HtmlWriter::writeNotChecked()
{
    if (m_report.verdict.notChecked.empty())
        return;
    open("not-checked", say(QT_TRANSLATE_NOOP("Report", "What was not checked")));
    m_html.tag("<ul>\n");
    for (const std::string &sentence : m_words.sentences(m_report.verdict.notChecked))
        m_html.element("li", shown(sentence));
    m_html.tag("</ul>\n");
    close();
}

void HtmlWriter::writeDns()
{
    const auto answers = answersUsed(m_report);
    if (answers.empty())
        return;
    open("dns", say(QT_TRANSLATE_NOOP("Report", "Questions to the name service (DNS)")));
    m_html.tag("<div class=\"scroll\"><table>\n<thead><tr>");
    for (const std::string &column : {say(QT_TRANSLATE_NOOP("Report", "Name")), say(QT_TRANSLATE_NOOP("Report", "Type")),
                                      say(QT_TRANSLATE_NOOP("Report", "Answer")), say(QT_TRANSLATE_NOOP("Report", "Asked"))})
        m_html.element("th", column, " scope=\"col\"");
    m_html.tag("</tr></thead>\n<tbody>\n");
    for (const auto &[question, answer] : answers) {
        m_html.tag("<tr>").element("th", shown(shownValue(question.name, 300)), " scope=\"row\" dir=\"ltr\"");
        m_html.element("td", toString(question.type)).tag("<td>").text(label(answer, m_words));
        if (!answer.error.empty())
            m_html.text(" (" + shownValue(answer.error, 40) + ")");
        for (const std::string &value : answer.values)
            m_html.tag("<br/><code dir=\"ltr\">").verbatim(shownValue(value, 2000)).tag("</code>");
        std::string asked = dnsOrigin(answer, m_words);
        if (const std::string security = dnsSecurity(answer, m_words); !security.empty())
            asked += ", " + security;
        m_html.tag("</td>").element("td", asked).tag("</tr>\n");
    }
    m_html.tag("</tbody></table></div>\n");
    close();
}

void HtmlWriter::writeSource()
{
    const LineNumbers lines(m_report, m_options.redactor);
    if (lines.count() == 0)
        return;
    open("source", say(QT_TRANSLATE_NOOP("Report", "Header lines")));
    m_html.tag("<ol class=\"source\" dir=\"ltr\">\n");
    const std::size_t shownLines = std::min(lines.count(), maxShownLines);
    for (std::size_t number = 1; number <= shownLines; ++number)
        m_html.tag("<li>").verbatim(lines.line(number)).tag("</li>\n");
    m_html.tag("</ol>\n");
    if (lines.count() > shownLines)
        m_html.element("p", say(QT_TRANSLATE_N_NOOP("Report", "and %n more line(s)"), {{"count", std::to_string(lines.count() - shownLines)}}));
    close();
}

void HtmlWriter::writeEvidence()
{
    if (m_options.depth != Depth::Evidence)
        return;
    int number = 0;
    for (const DigestTable &table : evidenceTables(m_report, m_words))
        writeTable(table, "evidence-" + std::to_string(++number));
    writeTable(provenance(m_report, m_words), "made");
}

// The first cell of a row is its head.
void HtmlWriter::writeTable(const DigestTable &table, std::string_view id)
{
    open(id, table.title);
    m_html.tag("<div class=\"scroll\"><table>\n");
    if (!table.columns.empty()) {
        m_html.tag("<thead><tr>");
        for (const std::string &column : table.columns)
            m_html.element("th", column, " scope=\"col\"");
        m_html.tag("</tr></thead>\n");
    }
    m_html.tag("<tbody>\n");
    for (const std::vector<std::string> &row : table.rows) {
        m_html.tag("<tr>");
        for (std::size_t i = 0; i < row.size(); ++i) {
            m_html.tag(i == 0 ? "<th scope=\"row\">" : "<td>");
            std::string_view between;
            for (const std::string_view line : split(row[i], '\n')) {
                m_html.tag(between).text(shown(std::string(line)));
                between = "<br/>";
            }
            m_html.tag(i == 0 ? "</th>" : "</td>");
        }
        m_html.tag("</tr>\n");
    }
    m_html.tag("</tbody></table></div>\n");
    close();
}

void HtmlWriter::writeGlossary()
{
    open("terms", say(QT_TRANSLATE_NOOP("Report", "Words used here")));
    m_html.tag("<dl class=\"terms\">\n");
    for (const GlossaryEntry &entry : glossary(m_report, m_words))
        m_html.element("dt", entry.term).element("dd", shown(joined({entry.meaning, entry.here})));
    m_html.tag("</dl>\n");
    close();
}

void HtmlWriter::writeFoot()
{
    m_html.tag("</main>\n<footer>");
    std::string foot = "Heloscope " + std::string(programVersion()) + " · " + reportTime(m_report.now);
    if (!m_report.source.path.empty() && !m_options.redactor)
        foot += " · " + shownValue(m_report.source.path, 300);
    m_html.text(foot).tag("<br/><span class=\"mono\">SHA-256 ").text(m_report.source.sha256).tag("</span></footer>\n</body>\n</html>\n");
}

std::string HtmlWriter::write()
{
    writeHead();
    writeBanner();
    writeFacts();
    writeSteps();
    if (m_options.depth != Depth::Short)
        writeBounce();
    writeFindings();
    if (m_options.depth != Depth::Short) {
        writePath();
        writeChecks();
        writeVendor();
    }
    writeNotChecked();
    for (const auto &inner : m_report.embedded) {
        open("attached", say(QT_TRANSLATE_NOOP("Report", "The attached message")));
        m_html.element("p", m_words.sentence(inner->verdict.headline), " class=\"banner " + std::string(toneClass(lookOf(*inner).tone)) + "\"");
        m_html.element("p", joined(m_words.sentences(inner->verdict.because)));
        close();
    }
    if (m_options.depth != Depth::Short) {
        writeDns();
        writeEvidence();
        writeSource();
        writeGlossary();
    }
    writeFoot();
    return m_html.take();
}

} // namespace

std::string writeHtml(const Report &report, const Words &words, const HtmlOptions &options) { return HtmlWriter(report, words, options).write(); }

} // namespace heloscope
