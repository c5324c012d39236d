// What a signature says about the fields a reader is shown: which it covers (RFC 6376 §5.4.1, §8.15) and which differ from the copies
// it carries (z=, §3.5).
#pragma once

#include "core/dkim/DkimHeader.h"
#include "core/dkim/DkimTypes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim {

inline constexpr std::size_t maxCoveredListFields = 50; // distinct List-… names reported
inline constexpr std::size_t maxCopiedFields = 1000;    // entries of z= compared

/// The fields a reader is shown, as one header has them. The header must outlive it.
class ShownFields {
public:
    explicit ShownFields(const HeaderView &header);
    /// Fills `signature.coverage` from its headerList: From first, then the other displayed fields that occur in either place.
    void addCoverage(Signature &signature) const;

private:
    struct Shown {
        std::string_view name;
        std::size_t number; // of the header's names, or noName
        std::size_t present;
    };
    const HeaderView &m_header;
    std::vector<Shown> m_shown;
};
/// Fills `signature.copiedFieldsThatDiffer` from the value of z=. Values are compared with folds and runs of white space made one space.
void addCopiedFields(Signature &signature, std::string_view copies, const HeaderView &header);

/// dkim-quoted-printable (RFC 6376 §2.11): "=" and two hexadecimal digits are an octet, folding white space means nothing. Nothing on
/// a malformed sequence.
std::optional<std::string> decodeQuotedPrintable(std::string_view text);

} // namespace heloscope::dkim
