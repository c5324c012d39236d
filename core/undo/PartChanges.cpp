#include "core/undo/PartChanges.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"

#include <algorithm>

namespace heloscope::undo {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet lineEnds("\r\n"), charsetEnds("\"; \t\r\n");

// With the blank in front, as it stands in a header.
std::string_view fieldValue(Target target)
{
    switch (target) {
    case Target::Keep: return {};
    case Target::EightBit: return " 8bit";
    case Target::SevenBit: return " 7bit";
    case Target::QuotedPrintable: return " quoted-printable";
    case Target::Base64: return " base64";
    }
    return {};
}

class Rewriter {
public:
    Rewriter(const Message &message, PartTexts &texts, const Rewrite &rewrite) : m_message(message), m_texts(texts), m_rewrite(rewrite) {}

    std::optional<RewrittenBody> run()
    {
        m_copied = m_message.bodyRange().begin;
        for (PartTexts::Part &each : m_texts.parts()) {
            const MimePart &part = *each.part;
            const bool inOrder = (part.depth == 0 || part.header.begin >= m_copied) && part.body.begin >= m_copied;
            if (!inOrder || !writePart(each))
                return std::nullopt;
        }
        if (!m_changed)
            return std::nullopt;
        copyUpTo(m_message.bytes().size());
        return std::move(m_result);
    }

private:
    void copyUpTo(std::size_t end)
    {
        m_result.body.append(m_texts.ofMessage({m_copied, end}));
        m_copied = end;
    }

    // False where the whole attempt is in vain.
    bool writePart(PartTexts::Part &each)
    {
        const MimePart &part = *each.part;
        const bool identity = m_rewrite.target == Target::EightBit || m_rewrite.target == Target::SevenBit;
        const bool recode = m_rewrite.target != Target::Keep && m_rewrite.target != each.now
            && (each.encoded || (!identity && part.encoding == TransferEncoding::EightBit));
        std::shared_ptr<TextForm> form;
        if (m_rewrite.edit) {
            if (auto edited = m_rewrite.edit(m_texts.decoded(each)->text.view, each.html))
                form = m_texts.made(std::move(*edited));
        } else if (!m_rewrite.charset.empty()) {
            form = m_texts.converted(each, equalsIgnoreCase(m_rewrite.charset, "utf-8"));
            if (!form)
                return false;
        }
        if (!form && !recode)
            return true;
        if (!form)
            form = m_texts.decoded(each);
        const Target target = recode ? m_rewrite.target : each.now;
        const std::string_view encoding = recode ? fieldValue(target) : std::string_view();
        if (part.depth == 0) {
            m_result.encoding = encoding.substr(encoding.empty() ? 0 : 1);
            m_result.charset = m_rewrite.charset;
        } else if (!writeHeader(part, encoding)) {
            return false;
        }
        copyUpTo(part.body.begin);
        m_result.body.append(m_texts.encoded(each, *form, target));
        m_copied = part.body.end;
        m_changed = true;
        return true;
    }

    // The part's own header, saying what the text is in then.
    bool writeHeader(const MimePart &part, std::string_view encoding)
    {
        const std::string_view header = part.header.of(m_message.bytes());
        struct Value {
            std::size_t begin, end;
            std::string_view text;
        };
        std::vector<Value> values;
        if (!encoding.empty()) {
            constexpr std::string_view name = "content-transfer-encoding:";
            const std::size_t at = findIgnoreCase(header, name);
            if (at == npos)
                return false;
            const std::size_t value = at + name.size();
            values.push_back({value, std::min(lineEnds.find(header, value), header.size()), encoding});
        }
        if (!m_rewrite.charset.empty()) {
            constexpr std::string_view name = "charset=";
            const std::size_t at = findIgnoreCase(header, name);
            if (at == npos)
                return false;
            const std::size_t value = at + name.size() + (header.substr(at + name.size(), 1) == "\"");
            values.push_back({value, std::min(charsetEnds.find(header, value), header.size()), m_rewrite.charset});
        }
        std::sort(values.begin(), values.end(), [](const Value &a, const Value &b) { return a.begin < b.begin; });
        for (const Value &value : values) {
            if (part.header.begin + value.begin < m_copied)
                return false; // one inside the other
            if (header.substr(value.begin, value.end - value.begin) == value.text)
                continue;
            copyUpTo(part.header.begin + value.begin);
            m_result.body.append({value.text});
            m_copied = part.header.begin + value.end;
        }
        return true;
    }

    const Message &m_message;
    PartTexts &m_texts;
    const Rewrite &m_rewrite;
    RewrittenBody m_result;
    std::size_t m_copied = 0;
    bool m_changed = false;
};

} // namespace

std::optional<RewrittenBody> rewriteParts(const Message &message, PartTexts &texts, const Rewrite &rewrite) { return Rewriter(message, texts, rewrite).run(); }

} // namespace heloscope::undo
