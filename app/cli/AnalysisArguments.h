// The options that say with what a message is analysed: DNS, profile, SMTP facts, time, language. Shared by several commands.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace heloscope::cli {

/// As written by the user; nothing is checked yet.
struct AnalysisArguments {
    std::vector<std::string> answers, dns, sent, rcptTo;
    std::string doh, dohCa, profile, sentIndex, clientIp, helo, mailFrom, wrote, now, record, language;
    bool hasMailFrom = false; // "" is not the same as nothing
    std::string asnZone;
    bool asn = false;
    bool offline = false;
    bool mailboxNames = true;
    bool showProgress = false; // of reading sent mail, on standard error
    bool undo = true;
    long long timeoutMs = 10'000;

    void describe(CLI::App &app);
};

/// An option that may be repeated and takes one value each time.
void addRepeatable(CLI::App &app, const char *names, std::vector<std::string> &values, const char *text, const char *valueName);

} // namespace heloscope::cli
