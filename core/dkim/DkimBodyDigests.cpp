#include "core/dkim/DkimBodyDigests.h"

#include "core/crypto/TextDigests.h"
#include "core/dkim/BodyLane.h"

#include <memory>
#include <optional>

namespace heloscope::dkim {

namespace {

class TriedBody final : public crypto::HashedText, public ByteSink {
public:
    TriedBody(const std::vector<std::string_view> &pieces, Canonicalization form, std::string &digest) : m_pieces(pieces), m_form(form), m_digest(digest) {}

    std::string_view next(crypto::Hash &hash) override
    {
        m_hash = &hash;
        if (!m_lane)
            m_lane.emplace(m_pieces, m_form, *this);
        return m_lane->next();
    }
    void finish(std::string digest) override { m_digest = std::move(digest); }

private:
    void write(std::string_view bytes) override { m_hash->update(bytes); }

    const std::vector<std::string_view> &m_pieces;
    const Canonicalization m_form;
    std::string &m_digest;
    crypto::Hash *m_hash = nullptr;
    std::optional<BodyLane> m_lane;
};

} // namespace

std::vector<std::string> bodyDigests(const std::vector<std::vector<std::string_view>> &bodies, Canonicalization form, crypto::HashAlgorithm algorithm)
{
    std::vector<std::string> found(bodies.size());
    crypto::TextDigests digests;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        std::size_t octets = 0;
        for (const std::string_view piece : bodies[i])
            octets += piece.size();
        digests.add(algorithm, octets, std::make_unique<TriedBody>(bodies[i], form, found[i]));
    }
    digests.run();
    return found;
}

} // namespace heloscope::dkim
