// Signed messages with all their answers at hand: what it costs to judge them, and to write down what was found.
#include "tests/bench/Bench.h"
#include "tests/bench/BenchMail.h"

#include "core/Analyse.h"
#include "ui/export/ReportJson.h"
#include "ui/text/Words.h"

namespace heloscope::bench {

namespace {

DnsAnswer answerTo(const DnsQuestion &question, const BenchMail &mail)
{
    DnsAnswer answer;
    answer.status = DnsStatus::NoData;
    const auto found = mail.records.find(question.name);
    if (question.type == DnsType::TXT && found != mail.records.end()) {
        answer.status = DnsStatus::Answered;
        answer.values = {found->second};
    }
    return answer;
}

} // namespace

std::vector<Figure> reportBenches(const Arguments &arguments)
{
    constexpr const char *judging = "eight signed messages, judged", *writing = "eight reports as JSON";
    std::vector<Figure> figures;
    if (!wanted(arguments, judging) && !wanted(arguments, writing))
        return figures;
    const BenchMail mail = makeBenchMail(8);
    const Profile profile;
    Options options;
    options.now = 1'795'000'000;
    DnsTable table;
    std::vector<FactsPtr> facts;
    std::vector<ReportPtr> reports;
    for (const std::string &message : mail.messages) {
        facts.push_back(*parse(message, {}, options));
        Evaluation evaluation = evaluate(facts.back(), table, profile, options);
        while (!evaluation.missing.empty()) {
            for (const DnsQuestion &question : evaluation.missing)
                table.insert(question, answerTo(question, mail));
            evaluation = evaluate(facts.back(), table, profile, options);
        }
        reports.push_back(evaluation.report);
    }
    if (wanted(arguments, judging)) {
        figures.push_back(measure(judging, 0, [&] {
            for (const FactsPtr &each : facts)
                keep(evaluate(each, table, profile, options));
        }));
    }
    if (wanted(arguments, writing)) {
        const Words words;
        figures.push_back(measure(writing, 0, [&] {
            for (const ReportPtr &each : reports)
                keep(writeJson(*each, words));
        }));
    }
    return figures;
}

} // namespace heloscope::bench
