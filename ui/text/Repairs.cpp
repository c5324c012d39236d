// What was mended in the input, what is odd about a hop, what spoke for a border: one sentence for each code.
#include "ui/text/CodeTable.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

// clang-format off
constexpr CodeText repairs[] = {
    {"utf16-decoded", QT_TRANSLATE_NOOP("Repair", "The text was put into the usual code.")},
    {"cr-line-endings", QT_TRANSLATE_NOOP("Repair", "Line ends were repaired.")},
    {"doubled-carriage-returns", QT_TRANSLATE_NOOP("Repair", "Line ends were repaired.")},
    {"html-page", QT_TRANSLATE_NOOP("Repair", "A web page was turned back into plain text.")},
    {"no-break-spaces", QT_TRANSLATE_NOOP("Repair", "Special blanks were turned into plain ones.")},
    {"quote-marks-removed", QT_TRANSLATE_NOOP("Repair", "Quote marks at line starts were taken off.")},
    {"indentation-removed", QT_TRANSLATE_NOOP("Repair", "Blanks at line starts were taken off.")},
    {"outlook-title-removed", QT_TRANSLATE_NOOP("Repair", "A title line from Outlook was taken off.")},
    {"leading-text-skipped", QT_TRANSLATE_NOOP("Repair", "Text before the first header line was passed over.")},
    {"table-layout", QT_TRANSLATE_NOOP("Repair", "A table was turned back into header lines.")},
    {"blank-lines-removed", QT_TRANSLATE_NOOP("Repair", "Blank lines between header lines were taken out.")},
    {"folding-restored", QT_TRANSLATE_NOOP("Repair", "Wrapped header lines were joined again.")},
    {"html-entities-decoded", QT_TRANSLATE_NOOP("Repair", "Codes of a web page were turned back into text.")},
    {"mail-links-removed", QT_TRANSLATE_NOOP("Repair", "Links that a program had added were taken out.")},
    {"case-changed-answers", QT_TRANSLATE_NOOP("Repair", "Somebody changed the DNS answers in this case file after it was saved.")},
    {"case-changed-options", QT_TRANSLATE_NOOP("Repair", "Somebody changed in this case file how to check, after it was saved.")},
    {"case-changed-profile", QT_TRANSLATE_NOOP("Repair", "Somebody changed the settings (profile) in this case file after it was saved.")},
    {"case-changed-report", QT_TRANSLATE_NOOP("Repair", "Somebody changed the report in this case file after it was saved. This one was made anew.")},
    {"case-changed-file", QT_TRANSLATE_NOOP("Repair", "This case file was changed after it was saved, but not its message or answers.")},
    {"case-not-sealed", QT_TRANSLATE_NOOP("Repair", "This case file has no checksum of the whole. Nobody can tell whether it was changed.")},
    {"smart-quotes-replaced", QT_TRANSLATE_NOOP("Repair", "Curly quote marks were turned into plain ones.")},
};
// clang-format on

// clang-format off
constexpr CodeText hopProblems[] = {
    {"no-date", QT_TRANSLATE_NOOP("Hop", "The line bears no date.")},
    {"date-without-zone", QT_TRANSLATE_NOOP("Hop", "The date does not tell its time zone.")},
    {"date-wrong-day-name", QT_TRANSLATE_NOOP("Hop", "The day of the week does not fit the date.")},
    {"date-zone-name-differs", QT_TRANSLATE_NOOP("Hop", "The name of the time zone does not fit the time.")},
    {"date-in-future", QT_TRANSLATE_NOOP("Hop", "The date lies in the future.")},
    {"date-long-before-message", QT_TRANSLATE_NOOP("Hop", "The date lies long before that of the message.")},
    {"offset-impossible", QT_TRANSLATE_NOOP("Hop", "No place on earth has such a time zone.")},
    {"offset-odd", QT_TRANSLATE_NOOP("Hop", "The time zone is an odd one.")},
    {"clock-skew", QT_TRANSLATE_NOOP("Hop", "Its clock and the one before it do not agree.")},
    {"time-goes-back", QT_TRANSLATE_NOOP("Hop", "It bears an earlier time than the step before.")},
    {"time-goes-back-whole-hours", QT_TRANSLATE_NOOP("Hop", "The time jumps back by whole hours, as with a wrong time zone.")},
    {"time-goes-back-half-day", QT_TRANSLATE_NOOP("Hop", "The time jumps back by more than half a day.")},
    {"id-time-differs", QT_TRANSLATE_NOOP("Hop", "The number of the line was made at another time than it says.")},
    {"id-reused", QT_TRANSLATE_NOOP("Hop", "Another line bears the same number.")},
    {"duplicate-line", QT_TRANSLATE_NOOP("Hop", "The same line stands there twice.")},
    {"format-id-shape", QT_TRANSLATE_NOOP("Hop", "The number of the line has the wrong form for that program.")},
    {"format-provider-protocol", QT_TRANSLATE_NOOP("Hop", "That mail provider never writes such a line.")},
    {"format-exchange-version", QT_TRANSLATE_NOOP("Hop", "The version of the program is missing.")},
    {"format-tls-missing", QT_TRANSLATE_NOOP("Hop", "It claims a coded line but does not say which code.")},
    {"format-tls-impossible", QT_TRANSLATE_NOOP("Hop", "It names two ways of coding that do not go together.")},
    {"format-tls-before-standard", QT_TRANSLATE_NOOP("Hop", "It names a way of coding that was not yet known on that day.")},
    {"ratware-date", QT_TRANSLATE_NOOP("Hop", "The date is written as only mass mailing tools write it.")},
    {"ratware-address-slot", QT_TRANSLATE_NOOP("Hop", "The line is built as only mass mailing tools build it.")},
    {"ratware-protocol", QT_TRANSLATE_NOOP("Hop", "The line is built as only mass mailing tools build it.")},
    {"ratware-host", QT_TRANSLATE_NOOP("Hop", "It names a server that mass mailing tools like to make up.")},
    {"helo-is-own-name", QT_TRANSLATE_NOOP("Hop", "It gave your own server’s name as its own.")},
    {"helo-is-own-domain", QT_TRANSLATE_NOOP("Hop", "It gave your own domain as its name.")},
    {"helo-rdns-differ", QT_TRANSLATE_NOOP("Hop", "It gave another name than its address has.")},
    {"helo-bare-word", QT_TRANSLATE_NOOP("Hop", "It gave a single word as its name.")},
    {"helo-literal-differs", QT_TRANSLATE_NOOP("Hop", "It gave another address than it has.")},
    {"rdns-may-be-forged", QT_TRANSLATE_NOOP("Hop", "The server noted that the name may be made up.")},
    {"discontinuity", QT_TRANSLATE_NOOP("Hop", "This step does not join up with the one before it.")},
    {"provider-not-the-peer", QT_TRANSLATE_NOOP("Hop", "The provider named below is not the one that handed it over.")},
    {"bogon-peer", QT_TRANSLATE_NOOP("Hop", "Nobody on the net can have this address.")},
    {"private-peer-at-border", QT_TRANSLATE_NOOP("Hop", "The address is one of a private net.")},
    {"lines-below-login", QT_TRANSLATE_NOOP("Hop", "Older lines stand below a step with a login.")},
    {"for-unrelated", QT_TRANSLATE_NOOP("Hop", "The line names a reader who is not in the message.")},
    {"trace-fields-below", QT_TRANSLATE_NOOP("Hop", "Lines that only your own side may write stand below it.")},
};
// clang-format on

// clang-format off
constexpr CodeText borderReasons[] = {
    {"recorded-client-matches", QT_TRANSLATE_NOOP("Border", "Your server noted the same address in a second place.")},
    {"recorded-client-differs", QT_TRANSLATE_NOOP("Border", "Your server noted another address in a second place.")},
    {"recorded-client-at-gateway", QT_TRANSLATE_NOOP("Border", "Your server noted the address of the filter in front of it.")},
    {"hybrid-connector", QT_TRANSLATE_NOOP("Border", "A filter or a second mail system stands in front.")},
    {"gateway-in-front", QT_TRANSLATE_NOOP("Border", "A mail filter stands in front of your server.")},
    {"marker-below", QT_TRANSLATE_NOOP("Border", "A mark of your mail service stands right below.")},
    {"no-peer-address", QT_TRANSLATE_NOOP("Border", "The line does not tell the address of the other side.")},
    {"no-delivery-marks", QT_TRANSLATE_NOOP("Border", "There is no sign that it was ever delivered.")},
    {"through-forwarder", QT_TRANSLATE_NOOP("Border", "It came through a forwarder that you named as yours.")},
    {"profile-does-not-name-top-host", QT_TRANSLATE_NOOP("Border", "Your settings do not name the topmost server.")},
    {"provider-border-line", QT_TRANSLATE_NOOP("Border", "Your mail provider always writes this line at its border.")},
    {"login", QT_TRANSLATE_NOOP("Border", "The message was handed in with a login.")},
    {"lowest-line", QT_TRANSLATE_NOOP("Border", "It is the oldest line.")},
    {"next-host-is-foreign", QT_TRANSLATE_NOOP("Border", "The next older line was written by a stranger.")},
    {"peer-is-foreign", QT_TRANSLATE_NOOP("Border", "The other side of this step is a stranger.")},
};
// clang-format on

} // namespace

std::string repairSentence(std::string_view code, const Words &words)
{
    if (const char *text = findText(repairs, code))
        return words.say("Repair", text);
    //: {name} = a technical word in English
    return words.say("Repair", QT_TRANSLATE_NOOP("Repair", "The input was mended ({name})."), {{"name", std::string(code)}});
}

std::string hopProblem(std::string_view code, const Words &words)
{
    if (const char *text = findText(hopProblems, code))
        return words.say("Hop", text);
    //: {name} = a technical word in English
    return words.say("Hop", QT_TRANSLATE_NOOP("Hop", "This step is odd: {name}."), {{"name", std::string(code)}});
}

std::string skewSentence(const received::Hop &hop, const Words &words)
{
    const std::int64_t skew = hop.clockSkew.value_or(0);
    const Values values{{"by", hop.by}, {"seconds", std::to_string(skew < 0 ? -skew : skew)}};
    //: {by} = server, {seconds} = a length of time such as "4 min"
    return skew > 0 ? words.say("Hop", QT_TRANSLATE_NOOP("Hop", "The clock of {by} seems about {seconds} fast."), values)
                    : words.say("Hop", QT_TRANSLATE_NOOP("Hop", "The clock of {by} seems about {seconds} slow."), values);
}

std::string extraStepsSentence(const received::Path &path, std::size_t hop, const Words &words)
{
    const std::size_t begin = path.hops[hop].field, end = hop + 1 < path.hops.size() ? path.hops[hop + 1].field : std::size_t(-1);
    const auto count = std::count_if(path.extra.begin(), path.extra.end(), [&](const received::Hop &step) { return begin < step.field && step.field < end; });
    //: X-Received is the name of a header line
    return count == 0
        ? std::string()
        : words.say("Hop", QT_TRANSLATE_N_NOOP("Hop", "Before it came %n more step(s) inside that provider (X-Received)."), {{"count", std::to_string(count)}});
}

std::string borderReason(std::string_view code, const Words &words)
{
    if (const char *text = findText(borderReasons, code))
        return words.say("Border", text);
    //: {name} = a technical word in English
    return words.say("Border", QT_TRANSLATE_NOOP("Border", "It rests on this: {name}."), {{"name", std::string(code)}});
}

} // namespace heloscope
