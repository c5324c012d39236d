#include "core/dkim/DkimBodyHash.h"

#include <utility>
#include <vector>

namespace heloscope::dkim {

namespace {

// Small enough to stay in the cache between the scan and the digests, large enough to make calls rare.
constexpr std::size_t blockBytes = 32 * 1024;

// One digest over the canonical octets, with the states at each l= kept on the way.
class LimitedDigest {
public:
    LimitedDigest(crypto::HashAlgorithm algorithm, bool whole, std::vector<std::uint64_t> limits, crypto::SideDigest *beside)
        : m_hash(algorithm),
          m_beside(beside),
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
        m_hash.update(bytes, m_beside);
        m_length += bytes.size();
    }
    void keepState()
    {
        m_atLimit[m_limits[m_next]] = m_hash.copy().finish();
        ++m_next;
    }

    crypto::Hash m_hash;
    crypto::SideDigest *m_beside;
    bool m_whole;                        // the digest of everything is wanted, too
    std::vector<std::uint64_t> m_limits; // ascending, distinct
    std::size_t m_next = 0;
    std::uint64_t m_length = 0;
    std::map<std::uint64_t, std::string> m_atLimit;
    std::string m_wholeDigest;
};

// One canonical form and all digests over it.
class FormDigests : public ByteSink {
public:
    FormDigests(Canonicalization form, const std::set<BodyHashKey> &wanted, crypto::SideDigest *beside) : m_batch(*this), m_canonicalizer(form, m_batch)
    {
        for (const BodyHashKey &key : wanted) {
            if (key.canonicalization != form)
                continue;
            Wish &wish = m_wishes[key.algorithm];
            if (key.length)
                wish.limits.push_back(*key.length); // a set is sorted: ascending already
            else
                wish.whole = true;
        }
        for (auto &[algorithm, wish] : m_wishes)
            m_digests.emplace(algorithm, LimitedDigest(algorithm, wish.whole, std::move(wish.limits), beside));
    }
    FormDigests(const FormDigests &) = delete;
    FormDigests &operator=(const FormDigests &) = delete;

    bool empty() const { return m_digests.empty(); }
    void update(std::string_view block) { m_canonicalizer.update(block); }
    void finish()
    {
        m_canonicalizer.finish();
        m_batch.flush();
        for (auto &[algorithm, digest] : m_digests)
            digest.finish();
    }

    BodyHash result(const BodyHashKey &key) const
    {
        BodyHash hash;
        hash.canonicalLength = m_canonicalizer.length();
        hash.lengthExceedsBody = key.length && *key.length > hash.canonicalLength;
        hash.unsignedBytes = key.length && !hash.lengthExceedsBody ? hash.canonicalLength - *key.length : 0;
        hash.digest = m_digests.at(key.algorithm).digest(key.length).value_or(std::string());
        return hash;
    }

private:
    struct Wish {
        bool whole = false;
        std::vector<std::uint64_t> limits;
    };
    void write(std::string_view bytes) override
    {
        for (auto &[algorithm, digest] : m_digests)
            digest.write(bytes);
    }

    std::map<crypto::HashAlgorithm, Wish> m_wishes;
    std::map<crypto::HashAlgorithm, LimitedDigest> m_digests;
    BatchingSink m_batch;
    BodyCanonicalizer m_canonicalizer;
};

} // namespace

BodyHashes BodyHashes::compute(std::string_view body, const std::set<BodyHashKey> &wanted, crypto::SideDigest *beside)
{
    BodyHashes result;
    result.m_available = true;
    FormDigests simple(Canonicalization::Simple, wanted, beside), relaxed(Canonicalization::Relaxed, wanted, beside);
    for (std::size_t at = 0; at < body.size(); at += blockBytes) {
        const std::string_view block = body.substr(at, blockBytes);
        for (FormDigests *form : {&simple, &relaxed}) {
            if (!form->empty())
                form->update(block);
        }
    }
    simple.finish();
    relaxed.finish();
    for (const BodyHashKey &key : wanted)
        result.m_hashes.emplace(key, (key.canonicalization == Canonicalization::Simple ? simple : relaxed).result(key));
    return result;
}

const BodyHash *BodyHashes::find(const BodyHashKey &key) const
{
    const auto found = m_hashes.find(key);
    return found == m_hashes.end() ? nullptr : &found->second;
}

} // namespace heloscope::dkim
