#include "core/sent/SentIndex.h"

#include "core/base/Ascii.h"
#include "core/sent/SentArchive.h"

#include <algorithm>

namespace heloscope::sent {

namespace {

bool isAddressed(const Profile::SentMessage &message, const std::vector<std::string> &recipients)
{
    return std::any_of(recipients.begin(), recipients.end(), [&message](const std::string &recipient) {
        return std::any_of(message.to.begin(), message.to.end(), [&recipient](const std::string &to) { return equalsIgnoreCase(to, recipient); });
    });
}

bool hasIdentifier(const Profile::SentMessage &message, const std::vector<std::string> &ids)
{
    const std::string_view own = withoutIdBrackets(message.messageId);
    return !own.empty() && std::any_of(ids.begin(), ids.end(), [own](const std::string &id) { return withoutIdBrackets(id) == own; });
}

bool sameTime(std::optional<UnixTime> a, std::optional<UnixTime> b) { return a && b && *a - *b <= maxClockDifference && *b - *a <= maxClockDifference; }

} // namespace

std::string_view withoutIdBrackets(std::string_view id)
{
    id = trimmed(id);
    if (id.size() >= 2 && id.front() == '<' && id.back() == '>')
        id = id.substr(1, id.size() - 2);
    return id;
}

std::optional<UnixTime> dateOf(const Profile::SentMessage &message)
{
    if (const auto time = parseRfc3339(message.date))
        return time;
    if (const auto date = parseMailDate(message.date))
        return date->utc;
    return std::nullopt;
}

Finding find(std::span<const Profile::SentMessage> sent, const Query &query)
{
    Finding result;
    const std::string_view subject = trimmed(query.subject);
    for (const Profile::SentMessage &message : sent) {
        if (hasIdentifier(message, query.messageIds)) {
            result.match = Match::Identifier;
            result.message = message;
            result.recipientAddressed = isAddressed(message, query.recipients);
            result.covered = true;
            return result;
        }
        const bool sameSubject = !subject.empty() && trimmed(message.subject) == subject;
        if (sameSubject && result.match == Match::None && isAddressed(message, query.recipients) && sameTime(dateOf(message), query.date)) {
            result.match = Match::SubjectAndTime;
            result.message = message;
            result.recipientAddressed = true;
        }
        // Dates are read only until one settles it.
        if (!result.covered && query.date) {
            const auto date = dateOf(message);
            result.covered = date && *date <= *query.date + secondsPerDay;
        }
    }
    if (!query.date)
        result.covered = !sent.empty();
    return result;
}

Finding find(const Profile &profile, const Query &query)
{
    Finding listed = find(profile.sentMessages, query);
    if (!profile.sentArchive || (listed.match == Match::Identifier && listed.recipientAddressed))
        return listed;
    Finding archived = profile.sentArchive->find(query);
    const auto rank = [](const Finding &finding) { return std::pair(finding.match == Match::Identifier, finding.match != Match::None); };
    Finding &best = rank(archived) > rank(listed) ? archived : listed;
    best.covered = listed.covered || archived.covered;
    return std::move(best);
}

} // namespace heloscope::sent
