#include "core/dkim/DkimCanonicalize.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/dkim/FindEdit.h"

#include <algorithm>

namespace heloscope::dkim {

namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr ByteSet lineBlanks(" \t");

// Header values in relaxed form: folds removed, runs of white space made one space, none at the beginning or the end.
class RelaxedValue {
public:
    explicit RelaxedValue(ByteSink &sink) : m_sink(sink) {}

    void take(std::string_view text)
    {
        std::size_t at = 0;
        while (at < text.size()) {
            const char c = text[at];
            if (!isFws(c)) {
                const std::size_t run = findEdit<Form::RelaxedValue>(text, at);
                writeContent(text.substr(at, run - at));
                at = run;
                continue;
            }
            ++at;
            if (isWsp(c))
                m_blank = true;
            else if (c == '\r' && (at == text.size() || text[at] != '\n'))
                writeContent("\r"); // a lone CR is an ordinary octet
        }
    }

private:
    void writeContent(std::string_view content)
    {
        if (m_blank && m_content)
            m_sink.write(" ");
        m_blank = false;
        m_content = true;
        m_sink.write(content);
    }

    ByteSink &m_sink;
    bool m_blank = false, m_content = false;
};

// `text` with each LF that lacks its CR completed.
void writeWithCrLf(ByteSink &sink, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        if (at > 0 && text[at - 1] == '\r')
            continue;
        sink.write(text.substr(from, at - from));
        sink.write(lineEnd);
        from = at + 1;
    }
    sink.write(text.substr(from));
}

void writeLowered(ByteSink &sink, std::string_view name)
{
    char buffer[64];
    while (!name.empty()) {
        const std::size_t count = std::min(name.size(), sizeof buffer);
        std::transform(name.begin(), name.begin() + std::ptrdiff_t(count), buffer, toLower);
        sink.write({buffer, count});
        name.remove_prefix(count);
    }
}

// The field with the octets [begin, end) of its value left out, without final line ending.
void writeWithout(ByteSink &sink, const FieldText &field, Canonicalization canonicalization, std::size_t begin, std::size_t end)
{
    if (canonicalization == Canonicalization::Relaxed) {
        writeLowered(sink, field.name);
        sink.write(":");
        RelaxedValue value(sink);
        value.take(field.value.substr(0, begin));
        value.take(field.value.substr(end));
        return;
    }
    const std::size_t valueAt = std::size_t(field.value.data() - field.whole.data());
    writeWithCrLf(sink, field.whole.substr(0, valueAt + begin));
    writeWithCrLf(sink, field.value.substr(end));
}

bool isTail(char c, bool relaxed) { return c == '\r' || c == '\n' || (relaxed && isWsp(c)); }

} // namespace

std::string_view toString(Canonicalization canonicalization)
{
    switch (canonicalization) {
    case Canonicalization::Simple: return "simple";
    case Canonicalization::Relaxed: return "relaxed";
    }
    return {};
}

std::optional<Canonicalization> parseCanonicalization(std::string_view word)
{
    for (const auto form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        if (word == toString(form))
            return form;
    }
    return std::nullopt;
}

void BatchingSink::write(std::string_view bytes)
{
    if (bytes.size() > m_buffer.size() - m_used)
        flush();
    // Long pieces go through as they are; copying them would cost more than the call.
    if (bytes.size() >= m_buffer.size() / 4) {
        flush();
        m_target.write(bytes);
        return;
    }
    std::copy(bytes.begin(), bytes.end(), m_buffer.begin() + std::ptrdiff_t(m_used));
    m_used += bytes.size();
}

void BatchingSink::flush()
{
    if (m_used > 0)
        m_target.write({m_buffer.data(), m_used});
    m_used = 0;
}

FieldText fieldText(std::string_view whole)
{
    const std::size_t colon = whole.find(':');
    if (colon == std::string_view::npos)
        return {{}, whole, {}};
    std::string_view value = whole.substr(colon + 1);
    if (value.ends_with('\n'))
        value.remove_suffix(value.ends_with(lineEnd) ? 2 : 1);
    return {trimmedEnd(whole.substr(0, colon)), whole, value};
}

void writeCanonicalField(ByteSink &sink, const FieldText &field, Canonicalization canonicalization, FinalLineEnding ending)
{
    writeWithout(sink, field, canonicalization, 0, 0);
    if (ending == FinalLineEnding::Write)
        sink.write(lineEnd);
}

void writeCanonicalSignature(ByteSink &sink, const FieldText &field, Canonicalization canonicalization, std::size_t begin, std::size_t end)
{
    writeWithout(sink, field, canonicalization, begin, end);
}

void BodyCanonicalizer::update(std::string_view block)
{
    std::size_t at = 0;
    while (at < block.size() && isPending())
        at = takeWithBlanks(block, at);
    if (const std::size_t size = coreSize(block.substr(at)); size > 0) {
        takeCore(block.substr(at, size));
        at += size;
    }
    while (at < block.size())
        at = takeWithBlanks(block, at);
}

// Up to the last octet that is certainly content nothing has to wait for what follows; the rest of the block may be trailing white space
// or empty lines of the body.
std::size_t BodyCanonicalizer::coreSize(std::string_view block) const
{
    while (!block.empty() && isTail(block.back(), m_relaxed))
        block.remove_suffix(1);
    return block.size();
}

std::size_t BodyCanonicalizer::unchanged(std::string_view block) const
{
    if (isPending())
        return 0;
    const std::string_view core = block.substr(0, coreSize(block));
    const std::string_view same = core.substr(0, m_relaxed ? findEdit<Form::RelaxedBody>(core, 0) : findEdit<Form::SimpleBody>(core, 0));
    return coreSize(same);
}

void BodyCanonicalizer::takeUnwritten(std::size_t octets)
{
    m_length += octets;
    m_content = m_content || octets > 0;
}

// One octet, and with a blank all that follow it: a run of them is one, however long. Empty lines are counted, as many as there are.
// Returns where to go on.
std::size_t BodyCanonicalizer::takeWithBlanks(std::string_view block, std::size_t at)
{
    if (!m_carriageReturn && block.substr(at).starts_with(lineEnd)) {
        m_blank = false;
        for (; block.substr(at).starts_with(lineEnd); at += lineEnd.size())
            ++m_lineEnds;
        return at;
    }
    take(block[at++]);
    return m_blank && !m_carriageReturn ? lineBlanks.skip(block, at) : at;
}

void BodyCanonicalizer::finish()
{
    if (m_carriageReturn)
        takeContent('\r');
    m_carriageReturn = false;
    // RFC 6376 §3.4.3: trailing empty lines become one CRLF, and an empty body is one CRLF. §3.4.4: an empty body stays empty.
    if (m_content || !m_relaxed)
        emit(lineEnd);
}

void BodyCanonicalizer::emit(std::string_view bytes)
{
    m_length += bytes.size();
    m_sink.write(bytes);
}

void BodyCanonicalizer::emitPending()
{
    // Millions of them may have waited: in long pieces.
    static constexpr auto manyLineEnds = [] {
        std::array<char, 2048> text{};
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] = lineEnd[i % lineEnd.size()];
        return text;
    }();
    while (m_lineEnds > 0) {
        const std::size_t count = std::min<std::size_t>(m_lineEnds, manyLineEnds.size() / lineEnd.size());
        emit({manyLineEnds.data(), count * lineEnd.size()});
        m_lineEnds -= count;
    }
    if (m_blank)
        emit(" ");
    m_blank = false;
}

void BodyCanonicalizer::take(char c)
{
    if (m_carriageReturn && c != '\n') {
        m_carriageReturn = false;
        takeContent('\r');
    }
    if (c == '\r') {
        m_carriageReturn = true;
    } else if (c == '\n') {
        m_carriageReturn = false;
        m_blank = false;
        ++m_lineEnds;
    } else if (m_relaxed && isWsp(c)) {
        m_blank = true;
    } else {
        takeContent(c);
    }
}

void BodyCanonicalizer::takeContent(char c)
{
    emitPending();
    emit({&c, 1});
    m_content = true;
}

// `core` ends with content and nothing is pending before it.
void BodyCanonicalizer::takeCore(std::string_view core)
{
    m_content = true;
    std::size_t at = 0;
    while (at < core.size()) {
        const std::size_t edit = m_relaxed ? findEdit<Form::RelaxedBody>(core, at) : findEdit<Form::SimpleBody>(core, at);
        if (edit > at)
            emit(core.substr(at, edit - at));
        if (edit == core.size())
            return;
        at = edit;
        if (core[at] == '\n') {
            emit(lineEnd);
            ++at;
            continue;
        }
        while (isWsp(core[at]))
            ++at;
        const bool lineEnds = core[at] == '\n' || (core[at] == '\r' && core[at + 1] == '\n');
        if (!lineEnds)
            emit(" ");
    }
}

} // namespace heloscope::dkim
