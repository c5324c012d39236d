#include "core/dkim/DkimHeader.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::dkim {

HeaderView::HeaderView(const Message &message)
{
    m_fields.reserve(message.fields().size());
    for (const HeaderField &field : message.fields())
        m_fields.push_back({message.name(field), message.whole(field), message.value(field)});
    index();
}

HeaderView::HeaderView(std::vector<FieldText> fields) : m_fields(std::move(fields)) { index(); }

void HeaderView::index()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i].name.empty())
            m_byName[lowered(m_fields[i].name)].push_back(i);
    }
}

const std::vector<std::size_t> *HeaderView::find(const std::string &lowerName) const
{
    const auto found = m_byName.find(lowerName);
    return found == m_byName.end() ? nullptr : &found->second;
}

std::vector<std::size_t> selectFields(const HeaderView &header, const std::vector<std::string> &names, std::size_t except)
{
    std::vector<std::size_t> selected;
    selected.reserve(names.size());
    std::unordered_map<std::string_view, std::size_t> unused; // per name: how many fields, from the top, are still unused
    for (const std::string &name : names) {
        const std::vector<std::size_t> *fields = header.find(name);
        if (!fields)
            continue;
        std::size_t &left = unused.try_emplace(name, fields->size()).first->second;
        if (left > 0 && (*fields)[left - 1] == except)
            --left;
        if (left > 0)
            selected.push_back((*fields)[--left]);
    }
    return selected;
}

TextSpan signatureSpan(std::string_view value)
{
    std::size_t at = 0;
    while (at < value.size()) {
        const std::size_t end = std::min(value.find(';', at), value.size());
        const std::string_view item = value.substr(at, end - at);
        const std::size_t equals = item.find('=');
        if (equals != std::string_view::npos && trimmed(item.substr(0, equals)) == "b")
            return {at + equals + 1, end};
        at = end + 1;
    }
    return {value.size(), value.size()};
}

std::string headerDigest(const HeaderView &header, std::size_t signatureField, const std::vector<std::string> &names, crypto::HashAlgorithm algorithm,
                         Canonicalization form)
{
    crypto::Hash hash(algorithm);
    HashSink sink(hash);
    BatchingSink batch(sink);
    for (const std::size_t index : selectFields(header, names, signatureField))
        writeCanonicalField(batch, header.fields()[index], form);
    const FieldText &signature = header.fields()[signatureField];
    const TextSpan span = signatureSpan(signature.value);
    writeCanonicalSignature(batch, signature, form, span.begin, span.end);
    batch.flush();
    return hash.finish();
}

} // namespace heloscope::dkim
