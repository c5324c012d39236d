#include "app/cli/ReportArguments.h"

#include "app/cli/Late.h"
#include "ui/export/Redaction.h"
#include "ui/export/ReportCsv.h"
#include "ui/export/ReportHtml.h"
#include "ui/export/ReportJson.h"
#include "ui/export/ReportPdf.h"
#include "ui/export/TicketText.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

#include <sys/ioctl.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

template<typename Value> struct Named {
    std::string_view name;
    Value value;
};
// clang before 17 deduces no aggregate's arguments by itself.
template<typename Value> Named(const char *, Value) -> Named<Value>;
constexpr std::array formats{Named{"text", Format::Text}, Named{"json", Format::Json},     Named{"html", Format::Html},   Named{"pdf", Format::Pdf},
                             Named{"csv", Format::Csv},   Named{"ticket", Format::Ticket}, Named{"reply", Format::Reply}, Named{"case", Format::Case}};
constexpr std::array depths{Named{"short", Depth::Short}, Named{"full", Depth::Full}, Named{"evidence", Depth::Evidence}};
constexpr std::array papers{Named{"a4", Paper::A4}, Named{"letter", Paper::Letter}};
enum class When { Auto, Always, Never };
constexpr std::array whens{Named{"auto", When::Auto}, Named{"always", When::Always}, Named{"never", When::Never}};

template<typename Table> auto choose(const Table &table, std::string_view option, const std::string &text) -> Result<decltype(table[0].value)>
{
    std::string all;
    for (const auto &entry : table) {
        if (entry.name == text)
            return entry.value;
        all += (all.empty() ? "" : ", ") + std::string(entry.name);
    }
    return failure("usage", std::string(option) + ": \"" + text + "\" is none of " + all);
}

// no-color.org: present and not empty.
bool wantsNoColour()
{
    const char *const value = std::getenv("NO_COLOR");
    return value && *value;
}

bool goesToFile(const ReportArguments &arguments) { return !arguments.output.empty() && arguments.output != "-"; }

int terminalWidth(bool toFile)
{
    constexpr int usual = 100, least = 40, most = 120; // longer lines are hard to read
    winsize size = {};
    if (toFile || !::isatty(STDOUT_FILENO) || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return std::clamp(int(size.ws_col), least, most);
}

} // namespace

void ReportArguments::describe(CLI::App &app)
{
    app.add_option("--format", format, "Kind of report; ticket is at most 15 lines, reply three sentences")->type_name("text|json|html|pdf|csv|ticket|reply");
    app.add_flag("--json", json, "The same as --format json: one object a line");
    app.add_option("--depth", depth, "How much of it")->type_name("short|full|evidence");
    app.add_flag("--archive", archive, "PDF/A-1b, without attachments");
    app.add_option("--paper", paper, "For pdf: a4 or letter, default by the locale")->type_name("PAPER");
    app.add_flag("--redact", redact, "Mask own people and hosts");
    app.add_flag("!--no-defang", defang, "Suspect names as they are, not as name[.]example");
    app.add_option("-o,--output", output, "Write here instead of standard output; required for pdf")->type_name("FILE");
    app.add_option("--color", colour, "Colours; auto: where a person reads along")->type_name("auto|always|never");
}

Result<Colour> colourOf(const ReportArguments &arguments)
{
    const auto when = choose(whens, "--color", arguments.colour);
    if (!when)
        return tl::unexpected(when.error());
    switch (*when) {
    case When::Always: return Colour::Always;
    case When::Never: return Colour::Never;
    case When::Auto: break;
    }
    return !goesToFile(arguments) && ::isatty(STDOUT_FILENO) && !wantsNoColour() ? Colour::Always : Colour::Never;
}

Result<ReportWriter> ReportWriter::create(const ReportArguments &arguments, Words words, const std::string &language)
{
    ReportWriter writer(std::move(words));
    const auto format = choose(formats, "--format", arguments.format);
    if (!format)
        return tl::unexpected(format.error());
    writer.m_format = *format;
    if (arguments.json) {
        if (*format != Format::Text && *format != Format::Json)
            return failure("usage", "--json and --format " + arguments.format + ": name one of them");
        writer.m_format = Format::Json;
    }
    const auto depth = choose(depths, "--depth", arguments.depth);
    if (!depth)
        return tl::unexpected(depth.error());
    const auto colour = colourOf(arguments);
    if (!colour)
        return tl::unexpected(colour.error());
    if (writer.m_format == Format::Pdf && (arguments.output.empty() || arguments.output == "-"))
        return failure("usage", "--format pdf: say where to with -o FILE");
    if (arguments.archive && writer.m_format != Format::Pdf)
        return failure("usage", "--archive: only for --format pdf");
    if (!arguments.paper.empty()) {
        const auto paper = choose(papers, "--paper", arguments.paper);
        if (!paper)
            return tl::unexpected(paper.error());
        writer.m_paper = *paper;
    }
    if (arguments.redact && writer.m_format == Format::Case)
        return failure("usage", "--redact: not for a case, which holds the message itself");
    writer.m_depth = *depth;
    writer.m_colour = *colour;
    writer.m_width = terminalWidth(goesToFile(arguments));
    writer.m_defang = arguments.defang ? Defang::Yes : Defang::No;
    writer.m_archive = arguments.archive;
    writer.m_redact = arguments.redact;
    writer.m_language = language;
    return writer;
}

Result<void> ReportWriter::prepare() const { return m_format == Format::Pdf ? prepareLate() : Result<void>(); }

std::string_view ReportWriter::ending() const
{
    switch (m_format) {
    case Format::Text:
    case Format::Ticket:
    case Format::Reply: return "txt";
    case Format::Json: return "json";
    case Format::Html: return "html";
    case Format::Pdf: return "pdf";
    case Format::Csv: return "csv";
    case Format::Case: return "heloscope";
    }
    return "txt";
}

std::string ReportWriter::shownPath(const std::string &path) const { return m_redact ? Redactor::pathMark(path) : path; }

std::string ReportWriter::head() const { return m_format == Format::Csv ? csvHeader() : std::string(); }

std::string ReportWriter::between() const { return m_format == Format::Text || m_format == Format::Ticket || m_format == Format::Reply ? "\n" : ""; }

Result<std::string> ReportWriter::write(const Report &report, const Analyser &analyser) const
{
    if (!m_redact)
        return render(report, analyser, nullptr);
    const Redactor redactor(report, analyser.profile());
    return render(report, analyser, &redactor);
}

Result<std::string> ReportWriter::render(const Report &report, const Analyser &analyser, const Redactor *redactor) const
{
    switch (m_format) {
    case Format::Text: return writeText(report, m_words, {m_depth, m_colour, m_defang, m_width, redactor});
    case Format::Json: return writeJson(report, m_words, redactor) + "\n";
    case Format::Html: {
        HtmlOptions options;
        options.depth = m_depth;
        options.defang = m_defang;
        options.language = m_language;
        options.redactor = redactor;
        return writeHtml(report, m_words, options);
    }
    case Format::Pdf: {
        PdfOptions options;
        options.kind = m_archive ? PdfKind::Archive : PdfKind::Report;
        options.depth = m_depth;
        options.defang = m_defang;
        options.language = m_language;
        options.paper = m_paper;
        options.madeAt = analyser.options().now;
        options.extras = {analyser.profile(), analyser.options(), analyser.options().now};
        options.redactor = redactor;
        return makePdf(report, m_words, options);
    }
    case Format::Csv: return writeCsvRow(report, m_words, redactor);
    case Format::Case: return writeCase(report, {analyser.profile(), analyser.options(), analyser.options().now}, m_words);
    case Format::Ticket: return writeTicket(report, m_words, m_defang, redactor);
    case Format::Reply: return writeReply(report, m_words, m_defang, redactor);
    }
    return std::string();
}

std::string ReportWriter::writeError(const Source &given, const Error &error) const
{
    Source source = given;
    source.path = shownPath(source.path);
    switch (m_format) {
    case Format::Json: return writeErrorJson(source, error, m_words) + "\n";
    case Format::Csv: return writeCsvErrorRow(source, error, m_words);
    case Format::Text:
    case Format::Html:
    case Format::Pdf:
    case Format::Case:
    case Format::Ticket:
    case Format::Reply: break;
    }
    return {};
}

} // namespace heloscope::cli
