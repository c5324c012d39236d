// What few runs need and every start would pay for: Qt, with its network (DoH), graphics (PDF) and settings. It lives in a module of their own,
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

/// The profile document of the window's settings; empty where there is none. Errors: "no-module".
Result<std::string> userProfile();

/// What the module offers; one table, so that a module of another version is noticed.
struct LateModule {
    int version;
    void (*prepare)();
    Result<std::unique_ptr<dns::DnsTransport>> (*dohTransport)(const std::string &url, const std::string &caFile);
    Result<std::string> (*pdf)(const Report &report, const Words &words, const PdfOptions &options);
    std::string (*userProfile)();
};
inline constexpr int lateModuleVersion = 3;

} // namespace heloscope::cli
