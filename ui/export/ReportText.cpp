#include "ui/export/ReportText.h"

#include "core/base/Utf8.h"
#include "ui/export/CaseFile.h"
#include "ui/export/Defang.h"
#include "ui/export/Digest.h"
#include "ui/export/Redaction.h"
#include "ui/export/TextLayout.h"
#include "ui/text/BounceComparison.h"
#include "ui/text/Labels.h"
#include "ui/text/VerdictText.h"
#include "ui/text/Version.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t maxShownSteps = 60;
constexpr std::size_t maxShownLines = 2000;
constexpr std::size_t maxShownValue = 400;

class Writer {
public:
    Writer(const Report &report, const Words &words, const TextOptions &options)
        : m_report(report),
          m_words(words),
          m_options(options),
          m_defang(report),
          m_layout(options.colour, options.width, options.redactor)
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

    void writeTop();
    void writeFacts();
    void writeFindings();
    void writeBounce();
    void writePath();
    void writeChecks();
    void writeVendor();
    void writeNotChecked();
    void writeAdvice();
    void writeDns();
    void writeSource();
    void writeEmbedded();
    void writeFoot();

    const Report &m_report;
    const Words &m_words;
    const TextOptions &m_options;
    Defanger m_defang;
    TextLayout m_layout;
};

void Writer::writeTop()
{
    m_layout.banner(lookOf(m_report), shown(m_words.sentence(m_report.verdict.headline)));
    if (!m_report.verdict.because.empty())
        m_layout.paragraph(shown(joined(m_words.sentences(m_report.verdict.because))), 2);
    if (m_report.bounce) {
        //: {name} = "quite sure", "likely" or "only a guess"
        m_layout.paragraph(say(QT_TRANSLATE_NOOP("Report", "How sure: {name}."), {{"name", label(m_report.bounce->confidence, m_words)}}), 2);
    }
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "What to do")));
    m_layout.paragraph(shown(m_words.sentence(m_report.verdict.advice)), 2);
}

void Writer::writeAdvice()
{
    for (const Reader reader : professionals) {
        m_layout.heading(readerTitle(reader, m_words));
        for (const std::string &step : adviceSteps(m_report, reader, m_words))
            m_layout.paragraph("- " + shown(step), 2);
    }
}

void Writer::writeFacts()
{
    const std::vector<Fact> facts = headFacts(m_report, m_words);
    int width = 0;
    for (const Fact &fact : facts)
        width = std::max(width, columnsOf(fact.label));
    m_layout.blank();
    for (const Fact &fact : facts)
        m_layout.entry(fact.label, shown(fact.value), std::min(width, 30), 0);
}

void Writer::writeFindings()
{
    if (m_report.findings.empty())
        return;
    const LineNumbers lines(m_report);
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "Why")));
    std::size_t notes = 0;
    for (const Finding &finding : m_report.findings) {
        if (m_options.depth == Depth::Short && finding.severity == Severity::Info) {
            ++notes;
            continue;
        }
        m_layout.item(lookOf(finding.severity), shown(m_words.title(finding)), lines.textOf(finding.where, m_words));
        if (m_options.depth == Depth::Short)
            continue;
        m_layout.paragraph(shown(m_words.text(finding)), 4);
        if (m_options.depth == Depth::Evidence)
            m_layout.paragraph("(" + std::string(toString(finding.code)) + ", " + std::string(infoOf(finding.code).section) + ")", 4);
    }
    if (notes > 0)
        m_layout.paragraph(say(QT_TRANSLATE_N_NOOP("Report", "and %n more note(s)"), {{"count", std::to_string(notes)}}), 4);
}

void Writer::writeBounce()
{
    if (!m_report.bounce)
        return;
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "The bounce")));
    for (const std::string &line : bounceRecipients(*m_report.bounce, maxShownRecipients, m_words))
        m_layout.paragraph(shown(line), 2);
    for (const ComparisonTable &table : compareBounce(*m_report.bounce, m_words)) {
        m_layout.heading(table.expected);
        for (const ComparisonRow &row : table.rows) {
            m_layout.item(lookOf(row.fit), row.expected);
            m_layout.paragraph(shown(joined(row.shown)), 4);
        }
    }
}

void Writer::writePath()
{
    const std::vector<PathStep> steps = pathSteps(m_report, m_words);
    if (steps.empty())
        return;
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "Path, oldest step first")));
    for (const Fact &fact : originFacts(m_report, m_words))
        m_layout.entry(fact.label, shown(fact.value), 24, 2);
    std::optional<bool> claimed;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const PathStep &step = steps[i];
        if (steps.size() > maxShownSteps && i >= maxShownSteps / 2 && i + maxShownSteps / 2 < steps.size())
            continue;
        const bool isClaim = step.zone == received::Zone::Claimed;
        if (!claimed || *claimed != isClaim) {
            m_layout.paragraph(isClaim ? say(QT_TRANSLATE_NOOP("Report", "CLAIMED – written by others, may be made up"))
                                       : say(QT_TRANSLATE_NOOP("Report", "YOURS – written by your own servers")) + ". " + label(m_report.path.basis, m_words),
                               2);
            claimed = isClaim;
        }
        std::string text = std::to_string(i + 1) + ". " + step.host + (step.ip.empty() ? "" : " [" + step.ip + "]");
        if (!step.to.empty())
            text += " > " + step.to;
        std::string when = step.time ? reportTime(*step.time) : "";
        if (step.delay && *step.delay >= 0)
            when += (step.delayEstimated ? "  ≈ +" : "  +") + durationText(*step.delay, m_words);
        m_layout.entry(shown(text), when, std::max(30, m_options.width - 44), 4);
        if (!step.notes.empty() && m_options.depth != Depth::Short)
            m_layout.paragraph(shown(joined(step.notes)), 7);
    }
}

void Writer::writeChecks()
{
    const std::vector<CheckRow> rows = checkRows(m_report, m_words);
    const std::vector<std::string> heads = checkColumns(m_words);
    std::vector<int> widths;
    for (const std::string &head : heads)
        widths.push_back(columnsOf(head));
    for (const CheckRow &row : rows) {
        widths[0] = std::max(widths[0], columnsOf(row.check));
        widths[1] = std::max(widths[1], columnsOf(row.result));
        widths[2] = std::max(widths[2], columnsOf(row.recorded));
        widths[3] = std::min(34, std::max(widths[3], columnsOf(shown(row.domain))));
    }
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "Checks")));
    const auto line = [&](const std::string &a, const std::string &b, const std::string &c, const std::string &d, const std::string &e) {
        m_layout.line("  " + padded(a, widths[0]) + "  " + padded(b, widths[1]) + "  " + padded(c, widths[2]) + "  " + padded(d, widths[3]) + "  " + e);
    };
    line(heads[0], heads[1], heads[2], heads[3], heads[4]);
    for (const CheckRow &row : rows) {
        line(row.check, row.result, row.recorded, shown(row.domain), row.matches);
        if (m_options.depth == Depth::Evidence)
            m_layout.paragraph(shown(row.meaning), 4);
    }
}

void Writer::writeVendor()
{
    const bool all = m_options.depth == Depth::Evidence;
    bool begun = false;
    for (const VendorNote &note : vendorNotes(m_report, m_words)) {
        const bool telling = std::any_of(note.parts.begin(), note.parts.end(), [](const VendorNote::Part &part) { return !part.meaning.empty(); });
        if (!all && (note.claim || !telling))
            continue;
        if (!begun)
            m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "What mail services noted")));
        begun = true;
        m_layout.item({note.claim ? Tone::Grey : Tone::Blue, note.claim ? Shape::SquareQuestion : Shape::CircleInfo},
                      note.header + " (" + note.vendor + "): " + note.purpose + " " + note.standing);
        for (const VendorNote::Part &part : note.parts) {
            if (!all && part.meaning.empty())
                continue;
            m_layout.paragraph(shown(part.part + (part.part.empty() ? "" : " = ") + part.value) + (part.name.empty() ? "" : " (" + part.name + ")")
                                   + (part.meaning.empty() ? "" : ": " + part.meaning),
                               6);
        }
        if (all)
            m_layout.paragraph(note.source, 6);
    }
}

void Writer::writeNotChecked()
{
    const std::vector<std::string> sentences = m_words.sentences(m_report.verdict.notChecked);
    if (sentences.empty())
        return;
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "What was not checked")));
    for (const std::string &sentence : sentences)
        m_layout.item({Tone::Grey, Shape::SquareQuestion}, shown(sentence));
}

void Writer::writeDns()
{
    const auto answers = answersUsed(m_report);
    if (answers.empty())
        return;
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "Questions to the name service (DNS)")));
    for (const auto &[question, answer] : answers) {
        std::string what = label(answer, m_words);
        if (!answer.error.empty())
            what += " (" + shownValue(answer.error, 40) + ")";
        m_layout.entry(shown(padded(toString(question.type), 5) + " " + shownValue(question.name, 120)), what, std::max(30, m_options.width - 34));
        if (m_options.depth != Depth::Evidence)
            continue;
        for (const std::string &value : answer.values)
            m_layout.paragraph(shownValue(value, maxShownValue), 8);
        std::string source = answer.askedAt ? reportTime(*answer.askedAt) : "";
        if (!answer.server.empty())
            source += (source.empty() ? "" : ", ") + shownValue(answer.server, 80);
        if (!source.empty())
            m_layout.paragraph("(" + source + ")", 8);
    }
}

void Writer::writeSource()
{
    const LineNumbers lines(m_report, m_options.redactor);
    if (lines.count() == 0)
        return;
    m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "Header lines")));
    for (std::size_t number = 1; number <= std::min(lines.count(), maxShownLines); ++number)
        m_layout.entry(std::to_string(number), lines.line(number), 5, 0);
}

void Writer::writeEmbedded()
{
    for (const auto &inner : m_report.embedded) {
        m_layout.heading(say(QT_TRANSLATE_NOOP("Report", "The attached message")));
        m_layout.item(lookOf(*inner), shown(m_words.sentence(inner->verdict.headline)));
        if (!inner->verdict.because.empty())
            m_layout.paragraph(shown(joined(m_words.sentences(inner->verdict.because))), 4);
    }
}

void Writer::writeFoot()
{
    m_layout.blank();
    std::string source = m_options.redactor ? std::string() : shownValue(m_report.source.path, 200);
    if (m_report.source.index > 0 && !source.empty())
        source += " #" + std::to_string(m_report.source.index + 1);
    if (!source.empty())
        m_layout.paragraph(source);
    m_layout.paragraph("Heloscope " + std::string(programVersion()) + ", " + reportTime(m_report.now));
    if (!m_report.source.sha256.empty())
        m_layout.paragraph("SHA-256 " + m_report.source.sha256);
}

std::string Writer::write()
{
    writeTop();
    writeFacts();
    if (m_options.depth != Depth::Short)
        writeBounce();
    writeFindings();
    if (m_options.depth != Depth::Short) {
        writePath();
        writeChecks();
        writeVendor();
    }
    writeNotChecked();
    if (m_options.depth != Depth::Short) {
        writeAdvice();
        writeDns();
    }
    if (m_options.depth == Depth::Evidence)
        writeSource();
    writeEmbedded();
    writeFoot();
    return m_layout.take();
}

} // namespace

std::string writeText(const Report &report, const Words &words, const TextOptions &options) { return Writer(report, words, options).write(); }

} // namespace heloscope
