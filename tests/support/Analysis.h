// One whole analysis in a test: message and answers in, report out, with the evaluate-and-answer loop of the drivers.
#pragma once

#include "core/Analyse.h"
#include "core/dns/AnswersFile.h"

#include <stdexcept>
#include <string>

namespace heloscope::test {

enum class World { Closed, Offline, NoServer };

struct Question {
    std::string message;
    std::string answers;           // JSON in the answers format; empty = none
    std::string profile = "{}";    // JSON
    std::string now = "2026-10-22T09:00:00Z";
    World world = World::Closed;   // Offline: what the answers lack stays "not asked"; NoServer: nobody can be reached
    Options options = {};
    std::vector<std::string> remarks = {}; // of the case file it stood in
};

/// Throws where the inputs themselves are malformed: that is a broken test, not a result.
inline ReportPtr analyse(const Question &question)
{
    AnswersFile file;
    if (!question.answers.empty()) {
        if (auto added = file.add(question.answers); !added)
            throw std::runtime_error(added.error().detail);
    }
    const auto profile = parseProfile(question.profile);
    if (!profile)
        throw std::runtime_error(profile.error().detail);
    Options options = question.options;
    options.now = parseRfc3339(question.now).value();
    options.offline = question.world == World::Offline;
    const auto facts = parse(question.message, Source{"test.eml", 0, 0, {}, question.remarks}, options);
    if (!facts)
        throw std::runtime_error(facts.error().code);
    DnsTable table;
    Evaluation evaluation = evaluate(*facts, table, *profile, options);
    for (int pass = 1; pass < maxEvaluationPasses && !evaluation.missing.empty(); ++pass) {
        if (question.world == World::NoServer) {
            DnsAnswer unreachable;
            unreachable.status = DnsStatus::Failed;
            unreachable.error = "UNREACHABLE";
            for (const DnsQuestion &missing : evaluation.missing)
                table.insert(missing, unreachable);
        } else if (file.answer(evaluation.missing, question.world == World::Closed, table) == 0)
            break;
        evaluation = evaluate(*facts, table, *profile, options);
    }
    return evaluation.report;
}

/// The four-word form of CONTRACT.md.
inline std::string fourWords(const Report &report)
{
    switch (report.verdict.level) {
    case VerdictLevel::Forged: return "forged";
    case VerdictLevel::DoesNotFit: return "suspicious";
    case VerdictLevel::CannotTell: return "unverifiable";
    case VerdictLevel::Confirmed:
    case VerdictLevel::ProbablyGenuine: return report.verdict.imitates.empty() ? "genuine" : "suspicious";
    }
    return {};
}

inline bool mentions(const Report &report, FindingCode code)
{
    for (const Finding &finding : report.findings) {
        if (finding.code == code)
            return true;
    }
    return false;
}

} // namespace heloscope::test
