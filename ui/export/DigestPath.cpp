// The path of a digest: Received lines turned into computers, oldest first.
#include "core/base/Ascii.h"
#include "ui/export/Digest.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Report", source, values); }

std::string peerName(const received::Hop &hop, const Words &words)
{
    for (const std::string *name : {&hop.rdns, &hop.fromName, &hop.helo}) {
        if (!name->empty() && *name != hop.ip)
            return shownValue(*name, 80);
    }
    return say(words, QT_TRANSLATE_NOOP("Report", "unknown computer"));
}

std::vector<std::string> notesOf(const Report &report, std::size_t index, const Words &words)
{
    const received::Hop &hop = report.path.hops[index];
    std::vector<std::string> notes;
    if (report.path.border == index) {
        //: {by} = server
        notes.push_back(say(words, QT_TRANSLATE_NOOP("Report", "Your server {by} wrote this down, so it is the true sending address."), {{"by", hop.by}}));
    }
    if (!hop.helo.empty() && !hop.rdns.empty() && !equalsIgnoreCase(hop.helo, hop.rdns)) {
        //: {name} = name the computer gave for itself
        notes.push_back(say(words, QT_TRANSLATE_NOOP("Report", "It called itself “{name}”."), {{"name", hop.helo}}));
    }
    if (hop.authenticated)
        notes.push_back(say(words, QT_TRANSLATE_NOOP("Report", "It came with a login.")));
    if (hop.tls) {
        //: {name} = TLS version or cipher
        notes.push_back(hop.tlsVersion.empty() || hop.tlsVersion == "TLS"
                            ? say(words, QT_TRANSLATE_NOOP("Report", "The line was encrypted."))
                            : say(words, QT_TRANSLATE_NOOP("Report", "The line was encrypted ({name})."), {{"name", hop.tlsVersion}}));
    }
    if (std::string extra = extraStepsSentence(report.path, index, words); !extra.empty())
        notes.push_back(std::move(extra));
    if (hop.clockSkew)
        notes.push_back(skewSentence(hop, words));
    for (const std::string &problem : hop.problems)
        notes.push_back(hopProblem(problem, words));
    return notes;
}

} // namespace

std::vector<PathStep> pathSteps(const Report &report, const Words &words)
{
    const received::Path &path = report.path;
    std::vector<PathStep> steps;
    steps.reserve(path.hops.size() + 1);
    for (std::size_t i = path.hops.size(); i-- > 0;) {
        const received::Hop &hop = path.hops[i];
        PathStep step;
        step.host = hop.unreadable ? say(words, QT_TRANSLATE_NOOP("Report", "a step that cannot be read")) : peerName(hop, words);
        step.ip = shownValue(hop.ip, 60);
        step.to = shownValue(hop.by, 80);
        if (hop.date)
            step.time = hop.date->utc;
        step.delay = hop.likelyDelay ? hop.likelyDelay : hop.delaySeconds;
        step.delayEstimated = hop.likelyDelay.has_value();
        step.zone = i < path.zones.size() ? path.zones[i] : received::Zone::Claimed;
        step.notes = notesOf(report, i, words);
        step.odd = !hop.problems.empty();
        steps.push_back(std::move(step));
    }
    if (!path.hops.empty()) {
        const received::Hop &top = path.hops.front();
        PathStep last;
        last.host = top.by.empty() ? say(words, QT_TRANSLATE_NOOP("Report", "your mailbox")) : shownValue(top.by, 80);
        last.zone = path.zones.empty() ? received::Zone::Claimed : path.zones.front();
        if (last.zone == received::Zone::Border)
            last.zone = received::Zone::Yours;
        if (top.date)
            last.time = top.date->utc;
        last.end = true;
        steps.push_back(std::move(last));
    }
    return steps;
}

std::string pathLine(const Report &report, const Words &words, std::size_t maxSteps)
{
    std::vector<std::string> names;
    for (const PathStep &step : pathSteps(report, words)) {
        const std::string literal = "[" + step.ip + "]";
        const bool named = step.zone == received::Zone::Border && !step.ip.empty() && step.host != literal;
        const std::string name = named ? step.host + " " + literal : step.host;
        if (names.empty() || names.back() != name)
            names.push_back(name);
    }
    if (names.size() > maxSteps) {
        // The two ends matter: where it claims to start, and the border with what follows.
        names.erase(names.begin() + 1, names.end() - std::ptrdiff_t(maxSteps - 2));
        names.insert(names.begin() + 1, "…");
    }
    return joined(names, " > ");
}

} // namespace heloscope
