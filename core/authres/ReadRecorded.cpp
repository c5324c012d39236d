#include "core/authres/AuthResParse.h"

#include "core/base/Ascii.h"

namespace heloscope::authres {

namespace {

enum class RecordedKind { None, AuthenticationResults, ReceivedSpf };

/// Foreign results are kept under many names: Original-, X-Original-, X-MS-Exchange-, X-ME-, Old- in front, -Original behind.
RecordedKind kindOf(std::string_view name)
{
    if (name.size() < std::string_view("received-spf").size())
        return RecordedKind::None;
    constexpr std::string_view results = "authentication-results";
    if (name.size() >= results.size() && containsIgnoreCase(name, results))
        return containsIgnoreCase(name, "arc-authentication-results") ? RecordedKind::None : RecordedKind::AuthenticationResults;
    if (equalsIgnoreCase(name, "received-spf") || endsWithIgnoreCase(name, "-received-spf"))
        return RecordedKind::ReceivedSpf;
    return RecordedKind::None;
}

} // namespace

std::vector<Recorded> readRecorded(const Message &message)
{
    std::vector<Recorded> list;
    const std::vector<HeaderField> &fields = message.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string_view name = message.name(fields[i]);
        const RecordedKind kind = kindOf(name);
        if (kind == RecordedKind::None)
            continue;
        Recorded recorded = kind == RecordedKind::ReceivedSpf ? parseReceivedSpf(message.value(fields[i]))
                                                              : parseAuthenticationResults(message.value(fields[i]));
        recorded.field = i;
        recorded.header = std::string(name);
        recorded.range = fields[i].whole;
        list.push_back(std::move(recorded));
    }
    return list;
}

} // namespace heloscope::authres
