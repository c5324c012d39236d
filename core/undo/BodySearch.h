// Bodies tried for one signature: does one of them have the digest that was signed? Each different body is hashed once, several side by
// side.
#pragma once

#include "core/undo/BodyChanges.h"
#include "core/undo/Undo.h"

#include <string>
#include <vector>

namespace heloscope::undo {

// A header that verifies with known changes undone.
struct RestoredHeader {
    std::string codes;
    std::string encoding, charset; // what the text must then have been in; empty = as it is
};

bool isIdentity(std::string_view encoding);

class BodySearch {
public:
    /// All must outlive this. The budget is charged as if each body were hashed, in their order and up to the one that fits.
    BodySearch(const Material &material, const dkim::ParsedSignature &parsed, const RestoredHeader &header, Budget &budget);

    /// The codes of the first body that fits, or empty.
    std::string run();

private:
    // Bodies of the same pieces share one.
    struct Known {
        std::vector<PiecedBody::Piece> pieces;
        bool hashed = false, matches = false;
    };
    struct Waiting {
        BodyAttempt attempt;
        std::size_t known;
    };

    Attempt take(BodyAttempt attempt);
    bool belongsToHeader(const BodyAttempt &attempt) const;
    bool settle();

    const Material &m_material;
    const dkim::ParsedSignature &m_parsed;
    const RestoredHeader &m_header;
    Budget &m_budget;
    bool m_signsEncoding, m_signsType;
    std::vector<Known> m_known;
    std::vector<Waiting> m_waiting;
    std::size_t m_waitingOctets = 0, m_unhashed = 0;
    std::string_view m_found;
};

} // namespace heloscope::undo
