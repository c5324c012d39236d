// Runs DMARC on an answers file, round by round like a driver.
#pragma once

#include "core/dmarc/DmarcEvaluate.h"
#include "core/dns/AnswersFile.h"

namespace heloscope::test {

struct DmarcRun {
    dmarc::Verdict verdict;
    std::set<DnsQuestion> used; // of the last round
    int rounds = 0;
};

inline DmarcRun runDmarc(const dmarc::Input &input, const AnswersFile &zone)
{
    DnsTable table;
    DmarcRun run;
    for (run.rounds = 1;; ++run.rounds) {
        DnsView view(table);
        run.verdict = dmarc::evaluate(input, view);
        run.used.clear();
        for (const DnsView::Used &used : view.used())
            run.used.insert(used.question());
        if (view.missing().empty() || run.rounds > 50)
            return run;
        zone.answer(view.missing(), /*closedWorld=*/true, table);
    }
}

} // namespace heloscope::test
