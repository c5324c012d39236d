// The options that say what a report looks like and where it goes, and the writing of one report by them.
#pragma once

#include "app/cli/Analyser.h"
#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/export/ReportPdf.h"
#include "ui/export/ReportText.h"
#include "ui/text/Words.h"

#include <string>

namespace CLI {
class App;
}

namespace heloscope {
class Redactor;
}

namespace heloscope::cli {

enum class Format { Text, Json, Html, Pdf, Csv, Ticket, Reply, Case };

/// As written by the user.
struct ReportArguments {
    std::string format = "text", depth = "full", colour = "auto", output, paper;
    bool json = false, archive = false, redact = false, defang = true;

    void describe(CLI::App &app);
};

/// Whether to colour standard output (--color, NO_COLOR, a terminal or not). Errors: "usage".
Result<Colour> colourOf(const ReportArguments &arguments);

/// Checked and ready to write with. Thread-safe.
class ReportWriter {
public:
    /// Errors: "usage" with a sentence that names the option.
    static Result<ReportWriter> create(const ReportArguments &arguments, Words words, const std::string &language);

    Format format() const { return m_format; }
    const Words &words() const { return m_words; }
    /// Loads what the format needs, while files can still be opened. Errors: "no-module".
    Result<void> prepare() const;
    /// True where several reports cannot stand in one file (HTML, PDF, case).
    bool onePerFile() const { return m_format == Format::Html || m_format == Format::Pdf || m_format == Format::Case; }
    /// File name ending: "json", "txt" …
    std::string_view ending() const;

    /// A message's place as results name it: a mark with --redact.
    std::string shownPath(const std::string &path) const;
    /// What stands before the first report (CSV's header row), and between two.
    std::string head() const;
    std::string between() const;
    /// One report, with its line end. Errors only for PDF.
    Result<std::string> write(const Report &report, const Analyser &analyser) const;
    /// What stands in the place of an input that could not be read; empty where the format has no place for it.
    std::string writeError(const Source &source, const Error &error) const;

private:
    explicit ReportWriter(Words words) : m_words(std::move(words)) {}
    Result<std::string> render(const Report &report, const Analyser &analyser, const Redactor *redactor) const;

    Words m_words;
    std::string m_language;
    Format m_format = Format::Text;
    Depth m_depth = Depth::Full;
    Colour m_colour = Colour::Never;
    Defang m_defang = Defang::Yes;
    bool m_archive = false;
    std::optional<Paper> m_paper;
    bool m_redact = false;
    int m_width = 100;
};

} // namespace heloscope::cli
