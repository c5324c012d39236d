// The header block as signatures see it: which fields h= selects, and the digest over them (RFC 6376 §3.7, §5.4.2).
#pragma once

#include "core/dkim/DkimCanonicalize.h"
#include "core/message/Message.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim {

/// Fields top to bottom, found by name. Holds views into the message, or into whatever text a hypothesis is about.
class HeaderView {
public:
    explicit HeaderView(const Message &message);
    explicit HeaderView(std::vector<FieldText> fields);

    const std::vector<FieldText> &fields() const { return m_fields; }
    /// Indices of the fields with this lower-case name, top to bottom; none where there is none.
    std::span<const std::size_t> find(std::string_view lowerName) const;

    /// The distinct names, numbered from the top; `noName` where no field is called so.
    static constexpr std::size_t noName = SIZE_MAX;
    std::size_t numberOf(std::string_view lowerName) const;
    std::size_t names() const { return m_names.size(); }
    std::string_view name(std::size_t number) const { return {m_letters.data() + m_names[number].begin, m_names[number].size}; }
    std::span<const std::size_t> fieldsOf(std::size_t number) const { return {m_order.data() + m_names[number].firstField, m_names[number].fields}; }

private:
    struct Name {
        std::size_t begin, size; // in m_letters
        std::size_t firstField = 0, fields = 0; // in m_order
    };
    void index();
    std::size_t slotOf(std::string_view lowerName) const;

    std::vector<FieldText> m_fields;
    std::string m_letters;            // the names in lower case, one after the other
    std::vector<Name> m_names;
    std::vector<std::size_t> m_order; // the fields, name by name
    std::vector<std::uint32_t> m_slots; // where a name's hash leads to: its number + 1, or 0; at most half are used
};

/// The fields that `names` (lower case, in order) select: each mention takes the lowest field of that name not taken yet, or none.
/// Field `except` is never taken.
std::vector<std::size_t> selectFields(const HeaderView &header, const std::vector<std::string> &names, std::size_t except);

struct TextSpan {
    std::size_t begin = 0, end = 0;
};
/// What of a signature field's value belongs to b=: from its "=" to the next ";" or the end, white space included. Empty at the end
/// where there is no b=.
TextSpan signatureSpan(std::string_view value);

/// The raw digest over the selected fields and the signature field without the value of b=. Empty where the crypto policy refuses
/// the algorithm. Linear in the size of what is selected.
std::string headerDigest(const HeaderView &header, std::size_t signatureField, const std::vector<std::string> &names, crypto::HashAlgorithm algorithm,
                         Canonicalization form);

} // namespace heloscope::dkim
