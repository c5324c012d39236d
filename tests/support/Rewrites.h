// Changes of a stored message that carry no evidence, and pieces of evidence taken away: for tests of what a verdict rests on.
#pragma once

#include "core/base/Ascii.h"
#include "core/report/Report.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::test {

/// Ranges refer to the text that was parsed; a repaired input has another one, and is left alone.
inline bool isAsGiven(const std::string &message, const Report &report) { return report.message->bytes() == message; }

inline std::string lineEndOf(const std::string &message) { return message.find("\r\n") != std::string::npos ? "\r\n" : "\n"; }

/// Trace and results in strangers' names, inserted below the line that the reader's own server wrote: the sender's word, all of it.
inline std::string withInventedLines(const std::string &message, const Report &report)
{
    if (!report.path.border || !isAsGiven(message, report))
        return message;
    const std::size_t at = report.path.hops[*report.path.border].range.end;
    const std::string eol = lineEndOf(message);
    const std::string lines = "Received: from nowhere.invented.example (nowhere.invented.example [203.0.113.250])" + eol
        + "\tby relay.invented.example (Postfix) with ESMTP id 4AB12CD34E;" + eol + "\tMon, 19 Oct 2026 08:00:00 +0000" + eol
        + "Authentication-Results: relay.invented.example; spf=pass smtp.mailfrom=invented.example; dkim=pass header.d=invented.example" + eol;
    return message.substr(0, at) + lines + message.substr(at);
}

/// A results field that claims a pass for `domain` in the name `server`, in the same place.
inline std::string withPlantedResults(const std::string &message, const Report &report, const std::string &server, const std::string &domain)
{
    if (!report.path.border || !isAsGiven(message, report))
        return message;
    const std::size_t at = report.path.hops[*report.path.border].range.end;
    return message.substr(0, at) + "Authentication-Results: " + server + "; dkim=pass header.d=" + domain + "; dmarc=pass header.from=" + domain
        + lineEndOf(message) + message.substr(at);
}

/// True where a seal binds the very bytes of header fields (c=simple), so that folding and case matter to it.
inline bool hasSimpleSeal(const Report &report)
{
    for (const char *name : {"DKIM-Signature", "ARC-Message-Signature", "DomainKey-Signature", "DKIM2-Signature"}) {
        for (const std::size_t field : report.message->find(name)) {
            const std::string value = lowered(report.message->value(report.message->fields()[field]));
            if (value.find("c=relaxed") == std::string::npos && value.find("c = relaxed") == std::string::npos)
                return true;
        }
    }
    return false;
}

inline bool standsOnce(const Report &report, const HeaderField &field)
{
    return field.oddities == 0 && report.message->find(report.message->name(field)).size() == 1;
}

/// The author's own fields (To, Subject, Date …) that stand there once, put in the opposite order at the end of the header.
inline std::string reordered(const std::string &message, const Report &report)
{
    if (!isAsGiven(message, report) || !report.message->hasBody())
        return message;
    std::string kept, moved;
    std::size_t end = 0;
    for (const HeaderField &field : report.message->fields()) {
        const std::string_view name = report.message->name(field);
        bool own = false;
        for (const char *known : {"To", "Cc", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Reply-To", "User-Agent"})
            own = own || equalsIgnoreCase(name, known);
        kept += message.substr(end, field.whole.begin - end);
        const std::string text = message.substr(field.whole.begin, field.whole.end - field.whole.begin);
        if (own && standsOnce(report, field))
            moved = text + moved;
        else
            kept += text;
        end = field.whole.end;
    }
    return kept + moved + message.substr(end);
}

/// To, Subject and the trace lines folded at their first blank.
inline std::string refolded(const std::string &message, const Report &report)
{
    if (!isAsGiven(message, report) || hasSimpleSeal(report))
        return message;
    std::string text = message;
    const auto &fields = report.message->fields();
    for (std::size_t i = fields.size(); i-- > 0;) {
        const std::string_view name = report.message->name(fields[i]);
        bool foldable = false;
        for (const char *known : {"To", "Subject", "Received", "Authentication-Results", "Message-ID"})
            foldable = foldable || equalsIgnoreCase(name, known);
        if (!foldable || fields[i].oddities != 0)
            continue;
        const std::size_t blank = message.find(' ', fields[i].whole.begin + name.size() + 2);
        if (blank < fields[i].whole.end && message[blank - 1] != '\n' && message[blank + 1] != ' ')
            text.insert(blank, lineEndOf(message));
    }
    return text;
}

/// Names of the fields in capitals.
inline std::string recased(const std::string &message, const Report &report)
{
    if (!isAsGiven(message, report) || hasSimpleSeal(report))
        return message;
    std::string text = message;
    for (const HeaderField &field : report.message->fields()) {
        if (field.oddities != 0)
            continue;
        for (std::size_t i = 0; i < report.message->name(field).size(); ++i) {
            char &c = text[field.whole.begin + i];
            c = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        }
    }
    return text;
}

/// The message without one of its fields.
inline std::string withoutField(const std::string &message, const Report &report, std::size_t field)
{
    const ByteRange range = report.message->fields()[field].whole;
    return message.substr(0, range.begin) + message.substr(range.end);
}

} // namespace heloscope::test
