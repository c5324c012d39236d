#include "core/domainkeys/DomainKeysCanonicalize.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/ForwardPass.h"

#include <algorithm>

namespace heloscope::domainkeys {

namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr ByteSet blanks(" \t\r\n");

// The text without any white space, in the runs between it.
void writeWithoutSpace(dkim::ByteSink &sink, std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(blanks.find(text, at), text.size());
        if (end > at)
            sink.write(text.substr(at, end - at));
        at = end + 1;
    }
}

bool hasContent(std::string_view line, Canonicalization form)
{
    return form == Canonicalization::NoFws ? line.find_first_not_of(" \t\r\n") != std::string_view::npos : !line.empty();
}

void writeLine(dkim::ByteSink &sink, std::string_view line, Canonicalization form)
{
    if (form == Canonicalization::NoFws)
        writeWithoutSpace(sink, line);
    else
        sink.write(line);
    sink.write(lineEnd);
}

// The next line of `rest` without its line ending; `rest` moves behind it.
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (end != std::string_view::npos && line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

std::optional<Canonicalization> parseCanonicalization(std::string_view word)
{
    if (word == "simple")
        return Canonicalization::Simple;
    if (word == "nofws")
        return Canonicalization::NoFws;
    return std::nullopt;
}

void writeField(dkim::ByteSink &sink, const dkim::FieldText &field, Canonicalization form)
{
    if (form == Canonicalization::NoFws) {
        writeLine(sink, field.whole, form);
        return;
    }
    std::string_view rest = field.whole;
    while (!rest.empty())
        writeLine(sink, takeLine(rest), form);
}

void writeBody(dkim::ByteSink &sink, std::string_view body, Canonicalization form, const ByteKeeper *keeper)
{
    ForwardPass pass(body, keeper);
    const std::size_t size = body.size();
    // The empty line between header and body counts like the empty lines in it: written once a line with content follows.
    std::size_t emptyLines = 1;
    while (!body.empty()) {
        pass.reached(size - body.size());
        const std::string_view line = takeLine(body);
        if (!hasContent(line, form)) {
            ++emptyLines;
            continue;
        }
        for (; emptyLines > 0; --emptyLines)
            sink.write(lineEnd);
        writeLine(sink, line, form);
    }
    pass.finish();
}

} // namespace heloscope::domainkeys
