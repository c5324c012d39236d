// Everything that is written about a message: JSON, text, HTML, CSV, ticket, reply, case. Nothing active, no secret, and the case reads back.
#include "tests/fuzz/Analysed.h"
#include "tests/support/OutputChecks.h"
#include "ui/export/CaseFile.h"
#include "ui/export/ReportCsv.h"
#include "ui/export/ReportHtml.h"
#include "ui/export/ReportJson.h"
#include "ui/export/TicketText.h"
#include "ui/input/CaseReader.h"

#include <cstdint>
#include <cstdio>

using namespace heloscope;

namespace {

void demand(const std::string &problem, const char *format)
{
    if (problem.empty())
        return;
    std::fprintf(stderr, "%s: %s\n", format, problem.c_str());
    std::abort();
}

// A secret that the mail itself names is no leak.
void demandNoSecret(std::string_view input, const std::string &text)
{
    for (const std::string_view secret : fuzz::secrets) {
        if (text.find(secret) != std::string::npos && input.find(secret) == std::string_view::npos)
            demand("a secret", "report");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const Words words([](const char *, const char *source, int) { return std::string(source); });
    static const Profile known = fuzz::reader();
    const std::string_view input(reinterpret_cast<const char *>(data + 1), size - 1);
    Options options;
    options.now = 1'795'000'000;
    const ReportPtr report = fuzz::analyse(input, SourceKind(data[0] % 5), known, options);
    if (!report)
        return 0;
    const std::string json = writeJson(*report, words), text = writeText(*report, words, {Depth::Evidence}), html = writeHtml(*report, words);
    const std::string csv = csvHeader() + writeCsvRow(*report, words), ticket = writeTicket(*report, words), reply = writeReply(*report, words);
    demand(test::problemInJson(json), "json");
    demand(test::problemInPlainText(text), "text");
    demand(test::problemInPlainText(ticket), "ticket");
    demand(test::problemInPlainText(reply), "reply");
    demand(test::problemInHtml(html), "html");
    demand(test::problemInCsv(csv), "csv");
    const std::string saved = writeCase(*report, {known, options, options.now}, words);
    const auto read = input::readCase(saved);
    demand(!read ? read.error().detail : read->message != inputOf(*report) ? "another message" : "", "case");
    for (const std::string *out : {&json, &text, &html, &csv, &ticket, &reply, &saved})
        demandNoSecret(input, *out);
    return 0;
}
