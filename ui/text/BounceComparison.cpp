#include "ui/text/BounceComparison.h"

#include "ui/text/Labels.h"

#include <QtGlobal>

#include <algorithm>
#include <span>

namespace heloscope {

namespace {

using bounce::Evidence;

// Evidence is known by the beginning of its code.
struct Row {
    const char *expected;
    std::span<const std::string_view> codes;
};

// clang-format off
constexpr std::string_view server[] = {"fake-other-host", "fake-own-name-from-outside"};
constexpr std::string_view demands[] = {"fake-asks-login", "fake-release", "fake-form", "fake-link-names-you", "fake-html-only"};
constexpr std::string_view answers[] = {"fake-return-path", "fake-reply-elsewhere"};
constexpr std::string_view address[] = {"fake-you-as-recipient"};
constexpr std::string_view returned[] = {"fake-nothing-returned", "fake-hollow-original"};
enum ReportRow { Server, Demands, Answers, Address, Returned };
constexpr Row reportRows[] = {
    {QT_TRANSLATE_NOOP("Bounce", "It comes from the server that could not deliver."), server},
    {QT_TRANSLATE_NOOP("Bounce", "It only tells you something. It asks for nothing."), demands},
    {QT_TRANSLATE_NOOP("Bounce", "Nobody waits for an answer to it."), answers},
    {QT_TRANSLATE_NOOP("Bounce", "It names the address that could not be reached."), address},
    {QT_TRANSLATE_NOOP("Bounce", "It brings back the message, or the top of it."), returned},
};

constexpr std::string_view handover[] = {"handover-", "queued-at-own-server", "remote-auth-failed"};
constexpr std::string_view tag[] = {"tag-"};
constexpr std::string_view seal[] = {"dkim-own-"};
constexpr std::string_view sentMail[] = {"in-sent-mail", "not-in-sent-mail"};
constexpr std::string_view handedIn[] = {"usual-submission", "foreign-submission", "own-server-login", "web-script"};
constexpr std::string_view reader[] = {"user-"};
constexpr Row ownRows[] = {
    {QT_TRANSLATE_NOOP("Bounce", "The other side got the message from your own server."), handover},
    {QT_TRANSLATE_NOOP("Bounce", "It was sent to an address with your server’s secret mark."), tag},
    {QT_TRANSLATE_NOOP("Bounce", "The message carries the seal of your domain."), seal},
    {QT_TRANSLATE_NOOP("Bounce", "The message is among your sent mail."), sentMail},
    {QT_TRANSLATE_NOOP("Bounce", "It was handed in from where you usually write."), handedIn},
    {QT_TRANSLATE_NOOP("Bounce", "You remember writing it."), reader},
};
// clang-format on

bool speaksFor(const Evidence &evidence) { return evidence.speaksFor == "left-ours" || evidence.speaksFor == "authored" || evidence.speaksFor == "text-ours"; }

ComparisonRow rowOf(const Row &row, const bounce::Verdict &bounce, const Words &words)
{
    ComparisonRow made{words.say("Bounce", row.expected), {}, Fit::Unknown};
    for (const Evidence &evidence : bounce.evidence) {
        if (std::none_of(row.codes.begin(), row.codes.end(), [&evidence](std::string_view code) { return evidence.code.starts_with(code); }))
            continue;
        made.shown.push_back(bounceEvidence(evidence, words));
        const Fit fit = speaksFor(evidence) ? Fit::Fits : evidence.strength == "strong" ? Fit::Against : Fit::Hint;
        // The worst of several counts.
        const auto rank = [](Fit one) { return one == Fit::Against ? 3 : one == Fit::Hint ? 2 : one == Fit::Fits ? 1 : 0; };
        if (rank(fit) > rank(made.fit))
            made.fit = fit;
    }
    return made;
}

void fill(ComparisonRow &row, Fit fit, std::string sentence)
{
    if (row.shown.empty() && !sentence.empty()) {
        row.shown.push_back(std::move(sentence));
        row.fit = fit;
    }
}

std::string sentenceAboutReturned(const bounce::Verdict &bounce, const Words &words)
{
    if (!bounce.original || bounce.original->carried == "none")
        return {};
    const std::string_view carried = bounce.original->carried;
    if (carried.find("headers") != std::string_view::npos)
        return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "The top lines of the message came back."));
    if (carried == "inline")
        return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "Parts of the message stand in its text."));
    return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "The message came back."));
}

} // namespace

std::vector<ComparisonTable> compareBounce(const bounce::Verdict &bounce, const Words &words)
{
    using bounce::Kind;
    const auto say = [&words](const char *text, const Values &values = {}) { return words.say("Bounce", text, values); };
    const std::string shown = say(QT_TRANSLATE_NOOP("Bounce", "What this one shows"));
    const bool report = bounce.kind == Kind::Failure || bounce.kind == Kind::Delay || bounce.kind == Kind::Success;
    std::vector<ComparisonTable> all;
    if (report) {
        ComparisonTable table{
            say(QT_TRANSLATE_NOOP("Bounce", "Is it a real bounce?")), say(QT_TRANSLATE_NOOP("Bounce", "What a real bounce would show")), shown, {}};
        for (const Row &row : reportRows)
            table.rows.push_back(rowOf(row, bounce, words));
        if (bounce.reportingMta.empty())
            fill(table.rows[Server], Fit::Unknown, say(QT_TRANSLATE_NOOP("Bounce", "It does not say which server wrote it.")));
        //: {name} = host name
        fill(table.rows[Server], Fit::Fits, say(QT_TRANSLATE_NOOP("Bounce", "It says that {name} wrote it."), {{"name", bounce.reportingMta}}));
        fill(table.rows[Demands], Fit::Fits, say(QT_TRANSLATE_NOOP("Bounce", "It asks for nothing.")));
        fill(table.rows[Answers], Fit::Fits, say(QT_TRANSLATE_NOOP("Bounce", "Nothing odd was found.")));
        if (!bounce.recipients.empty())
            //: {address} = the failed address
            fill(table.rows[Address], Fit::Fits, say(QT_TRANSLATE_NOOP("Bounce", "It names {address}."), {{"address", bounce.recipients.front().address}}));
        fill(table.rows[Address], Fit::Unknown, say(QT_TRANSLATE_NOOP("Bounce", "It names no address.")));
        fill(table.rows[Returned], Fit::Fits, sentenceAboutReturned(bounce, words));
        fill(table.rows[Returned], Fit::Unknown, say(QT_TRANSLATE_NOOP("Bounce", "Nothing of the message came back.")));
        all.push_back(std::move(table));
    }
    // Of a bounce that is none, nothing that it returns means anything.
    if (bounce.verdict == bounce::BounceVerdict::Fake)
        return all;
    ComparisonTable table{say(QT_TRANSLATE_NOOP("Bounce", "Was it your mail?")),
                          report ? say(QT_TRANSLATE_NOOP("Bounce", "What a bounce of your mail would show"))
                                 : say(QT_TRANSLATE_NOOP("Bounce", "What an answer to your mail would show")),
                          shown,
                          {}};
    for (const Row &row : ownRows) {
        table.rows.push_back(rowOf(row, bounce, words));
        fill(table.rows.back(), Fit::Unknown, say(QT_TRANSLATE_NOOP("Bounce", "Not known.")));
    }
    all.push_back(std::move(table));
    return all;
}

std::vector<std::string> bounceRecipients(const bounce::Verdict &bounce, std::size_t most, const Words &words)
{
    std::vector<std::string> lines;
    for (const bounce::Recipient &recipient : bounce.recipients) {
        if (lines.size() == most) {
            const std::string more = std::to_string(bounce.recipients.size() - most);
            lines.push_back(words.say("Bounce", QT_TRANSLATE_N_NOOP("Bounce", "and %n more address(es)"), {{"count", more}}));
            break;
        }
        std::string line = shownValue(recipient.address, 200);
        if (const std::string action = bounceAction(recipient.action, words); !action.empty())
            line += ": " + action;
        line += ".";
        if (const std::string meaning = bounceMeaning(recipient.meaning, recipient.status, words); !meaning.empty())
            line += " " + meaning;
        if (!recipient.status.empty())
            line += " (" + shownValue(recipient.status, 20) + ")";
        lines.push_back(std::move(line));
    }
    return lines;
}

Look lookOf(Fit fit)
{
    switch (fit) {
    case Fit::Fits: return {Tone::Green, Shape::CircleTick};
    case Fit::Hint: return {Tone::Amber, Shape::TriangleMark};
    case Fit::Against: return {Tone::Red, Shape::OctagonCross};
    case Fit::Unknown: return {Tone::Grey, Shape::SquareQuestion};
    }
    return {Tone::Grey, Shape::SquareQuestion};
}

std::string label(Fit fit, const Words &words)
{
    switch (fit) {
    case Fit::Fits: return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "fits"));
    case Fit::Hint: return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "odd"));
    case Fit::Against: return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "does not fit"));
    case Fit::Unknown: return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "not known"));
    }
    return {};
}

} // namespace heloscope
