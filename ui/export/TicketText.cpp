#include "ui/export/TicketText.h"

#include "ui/export/Digest.h"
#include "ui/export/Redaction.h"
#include "ui/text/Labels.h"
#include "ui/text/Tone.h"
#include "ui/text/VerdictText.h"
#include "ui/text/Version.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t maxTicketLines = 15;
constexpr std::size_t maxTicketLine = 240;

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Report", source, values); }

// One line for sure: whatever stands in a value.
std::string oneLine(const std::string &text) { return shownValue(text, maxTicketLine); }

} // namespace

std::string writeTicket(const Report &report, const Words &words, Defang defang, const Redactor *redactor)
{
    const std::vector<Fact> facts = headFacts(report, words);
    std::vector<std::string> lines;
    lines.push_back(std::string(markOf(lookOf(report).shape)) + " " + words.sentence(report.verdict.headline));
    const auto add = [&](const Fact &fact) { lines.push_back(fact.label + ": " + masked(redactor, fact.value)); };
    for (std::size_t i = 0; i < std::min<std::size_t>(facts.size(), 6); ++i)
        add(facts[i]);
    std::size_t reasons = 0;
    for (const std::string &sentence : words.sentences(report.verdict.because)) {
        if (++reasons <= 3)
            lines.push_back("- " + sentence);
    }
    if (const std::string path = pathLine(report, words); !path.empty())
        add({say(words, QT_TRANSLATE_NOOP("Report", "Path")), path});
    add({say(words, QT_TRANSLATE_NOOP("Report", "What to do")), words.sentence(report.verdict.advice)});
    if (const std::vector<std::string> steps = adviceSteps(report, Reader::HelpDesk, words); !steps.empty())
        add({readerTitle(Reader::HelpDesk, words), steps.front()});
    lines.push_back("Heloscope " + std::string(programVersion()) + ", " + reportTime(report.now));
    if (!report.source.sha256.empty())
        lines.push_back("SHA-256 " + report.source.sha256);
    if (lines.size() > maxTicketLines)
        lines.resize(maxTicketLines);

    std::string text;
    for (const std::string &line : lines)
        text += oneLine(masked(redactor, line)) + "\n";
    return defang == Defang::Yes ? defanged(std::move(text), report) : text;
}

std::string writeReply(const Report &report, const Words &words, Defang defang, const Redactor *redactor)
{
    const std::string answer = words.sentence(report.verdict.headline);
    std::string text = answer;
    if (!text.empty() && !text.ends_with('.'))
        text += '.';
    const auto &because = report.verdict.because.empty() ? report.verdict.notChecked : report.verdict.because;
    if (!because.empty())
        text += " " + words.sentence(because.front());
    // The first sentence of the advice; what follows it stands in the report.
    std::string advice = words.sentence(report.verdict.advice);
    if (const std::size_t end = advice.find(". "); end != std::string::npos)
        advice.resize(end + 1);
    if (!advice.empty())
        text += " " + advice;
    text = masked(redactor, text) + '\n';
    return defang == Defang::Yes ? defanged(std::move(text), report) : text;
}

} // namespace heloscope
