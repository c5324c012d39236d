#include "core/dkim/DkimHeader.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>

namespace heloscope::dkim {

namespace {

constexpr std::size_t fewSlots = 256;

// Of a short name, as nearly all are, the first and the last eight octets are the whole of it. Names that share a slot are easily made up, so this
// is for headers where even that costs little.
std::size_t hashOf(std::string_view name, std::size_t slots)
{
    if (slots > fewSlots || name.size() < 8 || name.size() > 16)
        return std::hash<std::string_view>{}(name);
    std::uint64_t first, last;
    std::memcpy(&first, name.data(), 8);
    std::memcpy(&last, name.data() + name.size() - 8, 8);
    const std::uint64_t mixed = (first ^ std::rotl(last, 29) ^ name.size()) * 0x9E3779B97F4A7C15;
    return std::size_t(mixed ^ mixed >> 32);
}

} // namespace

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
    std::size_t letters = 0;
    for (const FieldText &field : m_fields)
        letters += field.name.size();
    constexpr std::size_t usualNames = 32;
    m_letters.reserve(letters);
    for (const FieldText &field : m_fields)
        m_letters += field.name;
    makeLower(m_letters);
    m_names.reserve(std::min(m_fields.size(), usualNames));
    m_slots.resize(std::bit_ceil(2 * m_fields.size() + 1));
    std::size_t begin = 0;
    std::vector<std::uint32_t> numbers; // + 1, of each field's name; 0 for a field without one
    numbers.reserve(m_fields.size());
    for (const FieldText &field : m_fields) {
        if (field.name.empty()) {
            numbers.push_back(0);
            continue;
        }
        std::uint32_t &number = m_slots[slotOf(std::string_view(m_letters).substr(begin, field.name.size()))];
        if (number == 0) {
            m_names.push_back({begin, field.name.size()});
            number = std::uint32_t(m_names.size());
        }
        begin += field.name.size();
        ++m_names[number - 1].fields;
        numbers.push_back(number);
    }
    std::size_t next = 0;
    for (Name &name : m_names) {
        name.firstField = next;
        next += name.fields;
        name.fields = 0;
    }
    m_order.resize(next);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] > 0) {
            Name &name = m_names[numbers[i] - 1];
            m_order[name.firstField + name.fields++] = i;
        }
    }
}

std::size_t HeaderView::slotOf(std::string_view lowerName) const
{
    std::size_t slot = hashOf(lowerName, m_slots.size()) & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && name(m_slots[slot] - 1) != lowerName)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

std::size_t HeaderView::numberOf(std::string_view lowerName) const
{
    const std::uint32_t number = m_slots[slotOf(lowerName)];
    return number == 0 ? noName : number - 1;
}

std::span<const std::size_t> HeaderView::find(std::string_view lowerName) const
{
    const std::size_t number = numberOf(lowerName);
    return number == noName ? std::span<const std::size_t>() : fieldsOf(number);
}

std::vector<std::size_t> selectFields(const HeaderView &header, const std::vector<std::string> &names, std::size_t except)
{
    std::vector<std::size_t> selected;
    selected.reserve(names.size());
    std::vector<std::size_t> used(header.names()); // of each name's fields, from the bottom
    for (const std::string &name : names) {
        const std::size_t number = header.numberOf(name);
        if (number == HeaderView::noName)
            continue;
        const std::span<const std::size_t> fields = header.fieldsOf(number);
        std::size_t left = fields.size() - used[number];
        if (left > 0 && fields[left - 1] == except)
            --left;
        if (left > 0)
            selected.push_back(fields[--left]);
        used[number] = fields.size() - left;
    }
    return selected;
}

TextSpan signatureSpan(std::string_view value)
{
    const auto behindBlanks = [value](std::size_t at) {
        while (at < value.size() && isFws(value[at]))
            ++at;
        return at;
    };
    for (std::size_t item = 0; item < value.size();) {
        const std::size_t name = behindBlanks(item), equals = behindBlanks(name + 1);
        const std::size_t end = std::min(value.find(';', item), value.size());
        if (equals < end && value[name] == 'b' && value[equals] == '=')
            return {equals + 1, end};
        item = end + 1;
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
