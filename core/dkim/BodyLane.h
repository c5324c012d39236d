// A body on its way to its digest: canonical as far as a buffer goes, or a long stretch of it that is canonical where it stands.
#pragma once

#include "core/dkim/DkimCanonicalize.h"

#include <array>
#include <vector>

namespace heloscope::dkim {

class BodyLane final : public ByteSink {
public:
    /// The body in its pieces, in order. What a full buffer cannot take goes to `digest` at once; both must outlive this.
    BodyLane(std::vector<std::string_view> pieces, Canonicalization form, ByteSink &digest);
    BodyLane(const BodyLane &) = delete;
    BodyLane &operator=(const BodyLane &) = delete;

    /// The canonical octets that follow, behind those that went to the digest; nothing at the end. Good until the next call.
    std::string_view next();
    /// How much of its piece has been read.
    std::size_t position() const { return m_at; }
    /// Of the canonical body, once all of it has been read.
    std::uint64_t length() const { return m_canonicalizer.length(); }

private:
    void write(std::string_view bytes) override;
    std::string_view buffered() const { return {m_buffer.data(), m_used}; }
    void readOn();

    const std::vector<std::string_view> m_pieces;
    std::size_t m_piece = 0, m_at = 0;
    ByteSink &m_digest;
    BodyCanonicalizer m_canonicalizer;
    bool m_ended = false;
    std::string_view m_standing; // of the body, behind what the buffer holds
    std::size_t m_used = 0;
    std::array<char, 8192> m_buffer; // a few of them stay in the nearest cache
};

} // namespace heloscope::dkim
