#include "core/message/HiddenFields.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/message/FieldScanner.h"
#include "core/message/HeaderNames.h"

#include <algorithm>

namespace heloscope {

namespace {

class Collector {
public:
    explicit Collector(const Message &message) : m_message(message), m_bytes(message.bytes()) {}

    void lookInside(std::size_t host)
    {
        const HeaderField &field = m_message.fields()[host];
        if (field.has(FoldBeforeColon) && isSenderHeaderName(m_message.name(field)))
            add({HiddenBy::SplitName, host, std::string(m_message.name(field)), field.whole, field.value});
        if (!field.has(LooksLikeHiddenField))
            return;
        for (std::size_t begin = field.whole.begin; begin < field.whole.end && !full();) {
            std::size_t end = m_bytes.find_first_of("\r\n", begin);
            end = std::min(end, field.whole.end);
            lookAtLine(host, begin, end, begin == field.whole.begin);
            begin = end + 1;
        }
    }

    // The part of the header that only readers with the other end of the header see.
    void lookBehindBorder(ByteRange header)
    {
        const std::size_t begin = m_message.bodyRange().begin;
        const std::size_t end = std::min(header.end, begin + std::min(m_bytes.size() - begin, maxHeaderBytes));
        FieldScanner scanner(m_bytes, begin, end);
        HeaderField field;
        while (!full()) {
            if (!scanner.next(field)) {
                if (!scanner.bodyBegin())
                    return;
                scanner = FieldScanner(m_bytes, *scanner.bodyBegin(), end); // a further empty line of the other kind
                continue;
            }
            if (!field.has(NotAField) && isSenderHeaderName(field.name.of(m_bytes)))
                add({HiddenBy::BorderOfOthers, m_message.fields().size(), std::string(field.name.of(m_bytes)), field.whole, field.value});
        }
    }

    bool full() const { return m_found.size() >= maxHiddenFields; }
    std::vector<HiddenField> take() { return std::move(m_found); }

private:
    void lookAtLine(std::size_t host, std::size_t begin, std::size_t end, bool first)
    {
        std::size_t text = begin;
        while (text < end && isWsp(m_bytes[text]))
            ++text;
        const bool afterReturn = !first && m_bytes[begin - 1] == '\r';
        if (text == end || (first && text == begin))
            return;
        const HeaderField &field = m_message.fields()[host];
        const std::string_view line = m_bytes.substr(text, end - text);
        if (!beginsLikeHiddenField(line, m_message.name(field)))
            return;
        const std::size_t colon = text + line.find(':');
        add({afterReturn ? HiddenBy::BareReturn : HiddenBy::Fold,
             host,
             std::string(trimmed(m_bytes.substr(text, colon - text))),
             {text, end},
             {colon + 1, end}});
    }

    void add(HiddenField found)
    {
        if (!full())
            m_found.push_back(std::move(found));
    }

    const Message &m_message;
    std::string_view m_bytes;
    std::vector<HiddenField> m_found;
};

} // namespace

std::string_view toString(HiddenBy by)
{
    switch (by) {
    case HiddenBy::Fold: return "fold";
    case HiddenBy::BareReturn: return "bare-return";
    case HiddenBy::SplitName: return "split-name";
    case HiddenBy::BorderOfOthers: return "border-of-others";
    }
    return {};
}

std::vector<HiddenField> hiddenFields(const Message &message)
{
    Collector collector(message);
    std::size_t host = 0;
    for (const HeaderField &field : message.fields()) {
        if ((field.oddities & (LooksLikeHiddenField | FoldBeforeColon)) != 0 && !collector.full())
            collector.lookInside(host);
        ++host;
    }
    if (const std::optional<ByteRange> &strict = message.parts().strictHeader)
        collector.lookBehindBorder(*strict);
    return collector.take();
}

} // namespace heloscope
