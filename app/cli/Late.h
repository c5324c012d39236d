// What few runs need and every start would pay for: Qt's network (DoH) and graphics (PDF). They live in a module of their own,
// heloscope-late.so, that is loaded at the first use.
#pragma once

#include "core/base/Result.h"
#include "core/dns/live/DnsTransport.h"
#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <memory>
#include <string>

namespace heloscope {
struct PdfOptions;
}

namespace heloscope::cli {

/// Loads the module and what it loads, for a run that will need it and cannot open files later (Confine.h). Errors: "no-module".
Result<void> prepareLate();

/// Errors: "no-module" where the module is not installed, else those of HttpsTransport::create.
Result<std::unique_ptr<dns::DnsTransport>> makeDohTransport(const std::string &url, const std::string &caFile);

/// A whole PDF. Errors: "no-module", "pdf-write".
Result<std::string> makePdf(const Report &report, const Words &words, const PdfOptions &options);

/// What the module offers; one table, so that a module of another version is noticed.
struct LateModule {
    int version;
    void (*prepare)();
    Result<std::unique_ptr<dns::DnsTransport>> (*dohTransport)(const std::string &url, const std::string &caFile);
    Result<std::string> (*pdf)(const Report &report, const Words &words, const PdfOptions &options);
};
inline constexpr int lateModuleVersion = 2;

} // namespace heloscope::cli
