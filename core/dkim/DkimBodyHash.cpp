#include "core/dkim/DkimBodyHash.h"

#include "core/base/ForwardPass.h"
#include "core/dkim/BodyLane.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace heloscope::dkim {

namespace {

// One digest over the canonical octets, with the states at each l= kept on the way.
class LimitedDigest {
public:
    LimitedDigest(crypto::HashAlgorithm algorithm, bool whole, std::vector<std::uint64_t> limits)
        : m_hash(algorithm),
          m_whole(whole),
          m_limits(std::move(limits))
    {
    }

    void write(std::string_view bytes)
    {
        while (m_next < m_limits.size() && m_limits[m_next] <= m_length + bytes.size()) {
            const std::size_t count = std::size_t(m_limits[m_next] - m_length);
            feed(bytes.substr(0, count));
            bytes.remove_prefix(count);
            keepState();
        }
        // Past the last limit nobody wants the rest hashed, but it is still counted by the canonicaliser.
        if (m_whole || m_next < m_limits.size())
            feed(bytes);
        else
            m_length += bytes.size();
    }

    void finish()
    {
        while (m_next < m_limits.size() && m_limits[m_next] == m_length)
            keepState();
        if (m_whole)
            m_wholeDigest = m_hash.finish();
    }

    /// Nothing where l= lies beyond the end.
    std::optional<std::string> digest(const std::optional<std::uint64_t> &limit) const
    {
        if (!limit)
            return m_wholeDigest;
        const auto found = m_atLimit.find(*limit);
        return found == m_atLimit.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void feed(std::string_view bytes)
    {
        m_hash.update(bytes);
        m_length += bytes.size();
    }
    void keepState()
    {
        m_atLimit[m_limits[m_next]] = m_hash.copy().finish();
        ++m_next;
    }

    crypto::Hash m_hash;
    bool m_whole;                        // the digest of everything is wanted, too
    std::vector<std::uint64_t> m_limits; // ascending, distinct
    std::size_t m_next = 0;
    std::uint64_t m_length = 0;
    std::map<std::uint64_t, std::string> m_atLimit;
    std::string m_wholeDigest;
};

} // namespace

// One canonical form and all digests over it.
class FormDigests final : public crypto::HashedText, public ByteSink {
public:
    /// `wanted`: in this form, at least one.
    FormDigests(std::string_view body, std::vector<BodyHashKey> wanted, std::shared_ptr<BodyHashes> hashes, const ByteKeeper *keeper)
        : m_body(body),
          m_wanted(std::move(wanted)),
          m_hashes(std::move(hashes)),
          m_pass(body, keeper)
    {
        if (isOnlyOne())
            return;
        struct Wish {
            bool whole = false;
            std::vector<std::uint64_t> limits;
        };
        std::map<crypto::HashAlgorithm, Wish> wishes;
        for (const BodyHashKey &key : m_wanted) {
            Wish &wish = wishes[key.algorithm];
            if (key.length)
                wish.limits.push_back(*key.length); // in the order of a set: ascending already
            else
                wish.whole = true;
        }
        for (auto &[algorithm, wish] : wishes)
            m_digests.emplace(algorithm, LimitedDigest(algorithm, wish.whole, std::move(wish.limits)));
    }
    FormDigests(const FormDigests &) = delete;
    FormDigests &operator=(const FormDigests &) = delete;

    std::string_view next(crypto::Hash &hash) override
    {
        m_hash = &hash;
        if (!m_lane)
            m_lane.emplace(std::vector{m_body}, m_wanted.front().canonicalization, *this);
        for (;;) {
            m_pass.reached(m_lane->position());
            const std::string_view piece = m_lane->next();
            if (isOnlyOne() || piece.empty())
                return piece;
            write(piece);
        }
    }

    void finish(std::string digest) override
    {
        m_pass.finish();
        for (auto &[algorithm, limited] : m_digests)
            limited.finish();
        for (const BodyHashKey &key : m_wanted)
            m_hashes->m_hashes.emplace(key, result(key, digest));
    }

private:
    // Then it can go side by side with others.
    bool isOnlyOne() const { return m_wanted.size() == 1 && !m_wanted.front().length; }

    void write(std::string_view bytes) override
    {
        if (isOnlyOne())
            m_hash->update(bytes);
        for (auto &[algorithm, digest] : m_digests)
            digest.write(bytes);
    }

    BodyHash result(const BodyHashKey &key, const std::string &only) const
    {
        BodyHash hash;
        hash.canonicalLength = m_lane->length();
        hash.lengthExceedsBody = key.length && *key.length > hash.canonicalLength;
        hash.unsignedBytes = key.length && !hash.lengthExceedsBody ? hash.canonicalLength - *key.length : 0;
        hash.digest = isOnlyOne() ? only : m_digests.at(key.algorithm).digest(key.length).value_or(std::string());
        return hash;
    }

    const std::string_view m_body;
    const std::vector<BodyHashKey> m_wanted;
    const std::shared_ptr<BodyHashes> m_hashes;
    std::map<crypto::HashAlgorithm, LimitedDigest> m_digests; // where there is not only one
    crypto::Hash *m_hash = nullptr;
    std::optional<BodyLane> m_lane;
    ForwardPass m_pass;
};

BodyHashes BodyHashes::compute(std::string_view body, const std::set<BodyHashKey> &wanted)
{
    const auto hashes = std::make_shared<BodyHashes>();
    crypto::TextDigests digests;
    compute(body, wanted, hashes, digests);
    digests.run();
    return std::move(*hashes);
}

void BodyHashes::compute(std::string_view body, const std::set<BodyHashKey> &wanted, const std::shared_ptr<BodyHashes> &hashes, crypto::TextDigests &digests,
                         const ByteKeeper *keeper)
{
    hashes->m_available = true;
    for (const Canonicalization form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        std::vector<BodyHashKey> ofForm;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(ofForm), [form](const BodyHashKey &key) { return key.canonicalization == form; });
        if (ofForm.empty())
            continue;
        const crypto::HashAlgorithm algorithm = ofForm.front().algorithm;
        digests.add(algorithm, body.size(), std::make_unique<FormDigests>(body, std::move(ofForm), hashes, keeper));
    }
}

const BodyHash *BodyHashes::find(const BodyHashKey &key) const
{
    const auto found = m_hashes.find(key);
    return found == m_hashes.end() ? nullptr : &found->second;
}

} // namespace heloscope::dkim
