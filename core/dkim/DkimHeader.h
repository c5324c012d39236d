// The header block as signatures see it: which fields h= selects, and the digest over them (RFC 6376 §3.7, §5.4.2).
#pragma once

#include "core/dkim/DkimCanonicalize.h"
#include "core/message/Message.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heloscope::dkim {

/// Fields top to bottom, found by name. Holds views into the message, or into whatever text a hypothesis is about.
class HeaderView {
public:
    explicit HeaderView(const Message &message);
    explicit HeaderView(std::vector<FieldText> fields);

    const std::vector<FieldText> &fields() const { return m_fields; }
    /// Indices of the fields with this lower-case name, top to bottom; null where there is none.
    const std::vector<std::size_t> *find(const std::string &lowerName) const;
    /// Every lower-case name with its fields, in no particular order.
    const std::unordered_map<std::string, std::vector<std::size_t>> &names() const { return m_byName; }

private:
    void index();
    std::vector<FieldText> m_fields;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName;
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
