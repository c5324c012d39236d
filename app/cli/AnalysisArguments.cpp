#include "app/cli/AnalysisArguments.h"

#include <CLI/CLI.hpp>

namespace heloscope::cli {

void addRepeatable(CLI::App &app, const char *names, std::vector<std::string> &values, const char *text, const char *valueName)
{
    // One value each time: the library would else take the PATHs behind it too.
    app.add_option(names, values, text)->type_size(1)->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args(false)->type_name(valueName);
}

void AnalysisArguments::describe(CLI::App &app)
{
    addRepeatable(app, "--answers", answers, "DNS answers from a file; nothing is asked on the network", "FILE");
    addRepeatable(app, "--dns", dns, "Ask this server instead of the system's", "HOST[:PORT]");
    app.add_option("--doh", doh, "Ask by DNS over HTTPS")->type_name("URL");
    app.add_option("--doh-ca", dohCa, "Trust this certificate too, for a private DoH server")->type_name("FILE");
    app.add_flag("--offline", offline, "Ask nothing; what no answers file holds is \"not asked\"");
    app.add_flag("--mailbox-names,!--no-mailbox-names", mailboxNames, "Ask SPF questions that tell the sender's mailbox name (default on)");
    app.add_flag("--asn", asn, "Ask also whose network the sending computer is in");
    app.add_option("--asn-zone", asnZone, "Ask this DNS service for it, default asn.cymru.com; implies --asn")->type_name("DOMAIN");
    app.add_option("--record", record, "Save every answer used, in the format of --answers")->type_name("FILE");
    app.add_option("--profile", profile, "What is known about the reader; \"user\" takes the window's settings")->type_name("FILE");
    addRepeatable(app, "--sent", sent, "Own sent mail: mbox, Maildir or folder", "PATH");
    app.add_option("--sent-index", sentIndex, "Keep what --sent found in FILE (mode 0600), so that later runs read only new or changed mail")
        ->type_name("FILE");
    app.add_option("--client-ip", clientIp, "Address of the computer that delivered the message")->type_name("IP");
    app.add_option("--helo", helo, "Name that computer gave")->type_name("NAME");
    app.add_option_function<std::string>(
           "--mail-from", [this](const std::string &value) { mailFrom = value, hasMailFrom = true; }, "Sender of the envelope; <> for none")
        ->type_name("ADDRESS");
    addRepeatable(app, "--rcpt-to", rcptTo, "Recipient of the envelope", "ADDRESS");
    app.add_option("--wrote", wrote, "Did you write what this bounce is about?")->type_name("yes|no");
    app.add_option("--now", now, "Analyse as if at this time (RFC 3339)")->type_name("TIME");
    app.add_flag("--undo,!--no-undo", undo, "Try to undo known changes on the way when a seal fails (default on)");
    app.add_option("--timeout", timeoutMs, "For one message's look-ups together, default 10000")->type_name("MS");
    app.add_option("--lang", language, "Language of the words, default the system's")->type_name("LL");
}

} // namespace heloscope::cli
