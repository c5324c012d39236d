// A body on its way to its digest, waiting for what is hashed beside it: canonical as far as a buffer goes, or a long stretch of it that is
// canonical where it stands.
#pragma once

#include "core/dkim/DkimCanonicalize.h"

#include <array>
#include <vector>

namespace heloscope::dkim {

class BodyLane final : public ByteSink {
public:
    /// The body in its pieces, in order. What a full buffer cannot take goes to `digest` alone; both must outlive this.
    BodyLane(std::vector<std::string_view> pieces, Canonicalization form, ByteSink &digest);
    BodyLane(const BodyLane &) = delete;
    BodyLane &operator=(const BodyLane &) = delete;

    /// Reads on until enough is waiting or the body at its end. False where less than one block of a digest is left: that has then gone
    /// to the digest, and all is done.
    bool fill();
    /// Canonical octets that nobody has hashed yet.
    std::string_view waiting() const { return m_taken < m_used ? buffered() : m_standing; }
    /// The first of them went another way.
    void remove(std::size_t octets);
    /// How much of its piece has been read and nobody asks for any more.
    std::size_t position() const { return m_at - m_standing.size(); }
    /// Of the canonical body, once all is done.
    std::uint64_t length() const { return m_canonicalizer.length(); }

private:
    void write(std::string_view bytes) override;
    std::string_view buffered() const { return {m_buffer.data() + m_taken, m_used - m_taken}; }
    void readOn();
    void makeRoom();
    void keepFront(std::size_t octets);
    void flush();

    const std::vector<std::string_view> m_pieces;
    std::size_t m_piece = 0, m_at = 0;
    ByteSink &m_digest;
    BodyCanonicalizer m_canonicalizer;
    bool m_ended = false;
    std::string_view m_standing; // of the body, behind what the buffer holds
    std::size_t m_taken = 0, m_used = 0;
    std::array<char, 8192> m_buffer; // a few of them stay in the nearest cache
};

} // namespace heloscope::dkim
