#include "ui/export/Digest.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/domain/Domain.h"
#include "core/message/EncodedWord.h"
#include "ui/export/Redaction.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Report", source, values); }

const dkim::Signature *vouchingSignature(const Report &report)
{
    const dkim::Signature *found = nullptr;
    for (const dkim::Signature &signature : report.dkim) {
        if (signature.result == AuthResult::Pass && (!found || (signature.aligned.value_or(false) && !found->aligned.value_or(false))))
            found = &signature;
    }
    return found;
}

std::string senderShown(const Report &report, const Words &words)
{
    if (report.from.addresses.empty())
        return say(words, QT_TRANSLATE_NOOP("Report", "no sender line"));
    const Mailbox &mailbox = report.from.addresses.front();
    std::string text = shownValue(mailbox.address());
    if (!mailbox.displayName.empty())
        text = shownValue(mailbox.displayName) + " <" + text + ">";
    if (report.from.addresses.size() > 1 || report.from.fields > 1) {
        //: appended to the first sender where the message names several; %n = how many more
        text += say(words, QT_TRANSLATE_N_NOOP("Report", " and %n more"),
                    {{"count", std::to_string(std::max(report.from.addresses.size(), report.from.fields) - 1)}});
    }
    return text;
}

std::string repliesTo(const Report &report, const Words &words)
{
    const HeaderField *field = report.message ? report.message->first("Reply-To") : nullptr;
    if (!field)
        return say(words, QT_TRANSLATE_NOOP("Report", "the address you see"));
    std::string text;
    for (const Mailbox &mailbox : parseAddressList(report.message->value(*field)).mailboxes) {
        if (text.size() < 200)
            text += (text.empty() ? "" : ", ") + shownValue(mailbox.address());
    }
    return text.empty() ? shownValue(report.message->value(*field)) : text;
}

std::string receivedBy(const Report &report, const Words &words)
{
    const received::Path &path = report.path;
    if (path.hops.empty())
        return say(words, QT_TRANSLATE_NOOP("Report", "not recorded"));
    const received::Hop &hop = path.hops[path.border && *path.border < path.hops.size() ? *path.border : 0];
    const std::string host = hop.by.empty() ? "?" : shownValue(hop.by);
    const std::optional<UnixTime> time = path.receivedAt ? path.receivedAt : hop.date ? std::optional(hop.date->utc) : std::nullopt;
    return time ? reportTime(*time) + ", " + host : host;
}

} // namespace

std::string reportTime(UnixTime time)
{
    std::string text = formatRfc3339(time);
    if (const std::size_t t = text.find('T'); t != std::string::npos)
        text[t] = ' ';
    if (text.ends_with('Z'))
        text.replace(text.size() - 1, 1, " UTC");
    return text;
}

std::string caseNameOf(const Report &report) { return report.source.sha256.substr(0, 12); }

std::string joined(const std::vector<std::string> &sentences, std::string_view between)
{
    std::string text;
    for (const std::string &sentence : sentences) {
        if (!text.empty())
            text += between;
        text += sentence;
    }
    return text;
}

std::string headerText(const Report &report, std::string_view name)
{
    const HeaderField *field = report.message ? report.message->first(name) : nullptr;
    return field ? shownValue(decodeHeaderText(report.message->value(*field)).text) : std::string();
}

std::string provenDomain(const Report &report)
{
    if (const dkim::Signature *signature = vouchingSignature(report))
        return signature->domain;
    return report.spf && report.spf->result == AuthResult::Pass ? report.spf->domain : std::string();
}

std::string trueSender(const Report &report, const Words &words)
{
    const std::string ip = shownValue(report.path.client.ip);
    const Values values{{"domain", provenDomain(report)}, {"ip", ip}};
    if (vouchingSignature(report)) {
        //: {domain} = domain that sealed, {ip} = address of the sending computer
        return ip.empty() ? say(words, QT_TRANSLATE_NOOP("Report", "{domain} (its seal holds)"), values)
                          : say(words, QT_TRANSLATE_NOOP("Report", "{domain} (its seal holds), from {ip}"), values);
    }
    if (!values.get("domain").empty())
        return say(words, QT_TRANSLATE_NOOP("Report", "{domain} (its sender list names {ip})"), values);
    if (!ip.empty())
        return say(words, QT_TRANSLATE_NOOP("Report", "not proven; it came from {ip}"), values);
    return say(words, QT_TRANSLATE_NOOP("Report", "not proven"));
}

std::vector<Fact> headFacts(const Report &report, const Words &words)
{
    const std::string subject = headerText(report, "Subject");
    std::vector<Fact> facts{
        {say(words, QT_TRANSLATE_NOOP("Report", "From (what you see)")), senderShown(report, words)},
        {say(words, QT_TRANSLATE_NOOP("Report", "Truly sent by")), trueSender(report, words)},
        {say(words, QT_TRANSLATE_NOOP("Report", "Subject")), subject.empty() ? say(words, QT_TRANSLATE_NOOP("Report", "none")) : subject},
        {say(words, QT_TRANSLATE_NOOP("Report", "Answers go to")), repliesTo(report, words)},
        {say(words, QT_TRANSLATE_NOOP("Report", "Received by you")), receivedBy(report, words)},
    };
    if (report.bounce) {
        facts.push_back({say(words, QT_TRANSLATE_NOOP("Report", "What it says")), label(report.bounce->kind, words)});
        for (const bounce::Recipient &recipient : report.bounce->recipients) {
            facts.push_back({say(words, QT_TRANSLATE_NOOP("Report", "About")),
                             joined({shownValue(recipient.address) + ":", bounceMeaning(recipient.meaning, recipient.status, words)})});
            if (facts.size() >= 9)
                break;
        }
    }
    return facts;
}

LineNumbers::LineNumbers(const Report &report, const Redactor *redactor) : m_message(report.message.get()), m_redactor(redactor)
{
    if (!report.message)
        return;
    m_bytes = report.message->bytes();
    m_end = report.message->header().end;
    m_starts.push_back(report.message->header().begin);
    for (std::size_t at = m_starts.front(); at + 1 < m_end; ++at) {
        if (m_bytes[at] == '\n')
            m_starts.push_back(at + 1);
    }
}

std::size_t LineNumbers::lineOf(std::size_t offset) const { return std::size_t(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()); }

std::string LineNumbers::line(std::size_t number) const
{
    const std::size_t begin = m_starts[number - 1];
    const std::size_t end = number < m_starts.size() ? m_starts[number] : m_end;
    std::string_view text = m_bytes.substr(begin, end - begin);
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    if (!m_redactor)
        return shownValue(text, 400);
    // The field that the line is in: the last one that begins at or before it.
    const std::vector<HeaderField> &fields = m_message->fields();
    const auto after = std::upper_bound(fields.begin(), fields.end(), begin, [](std::size_t at, const HeaderField &field) { return at < field.whole.begin; });
    const std::size_t field = std::size_t(after - fields.begin());
    if (field == 0 || !m_redactor->hides(field - 1))
        return shownValue((*m_redactor)(toUtf8(text)), 400);
    const bool isFirst = fields[field - 1].whole.begin == begin;
    return (isFirst ? shownValue(m_message->name(fields[field - 1])) + ": " : std::string(" ")) + std::string(Redactor::hiddenValue);
}

std::string LineNumbers::textOf(const std::vector<Where> &where, const Words &words) const
{
    if (where.empty() || where.front().range.empty() || where.front().range.end > m_end || m_starts.empty())
        return {};
    const std::size_t first = lineOf(where.front().range.begin);
    const std::size_t last = lineOf(where.front().range.end - 1);
    if (first == 0)
        return {};
    const Values values{{"first", std::to_string(first)}, {"last", std::to_string(last)}};
    //: where a finding can be seen in the source
    return first == last ? say(words, QT_TRANSLATE_NOOP("Report", "line {first}"), values)
                         : say(words, QT_TRANSLATE_NOOP("Report", "lines {first}–{last}"), values);
}

} // namespace heloscope
