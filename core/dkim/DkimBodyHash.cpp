#include "core/dkim/DkimBodyHash.h"

#include "core/dkim/BodyLane.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

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

    /// The digest, where nothing else is to be told from it.
    crypto::Hash *unlimited() { return m_whole && m_limits.empty() ? &m_hash : nullptr; }

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
class FormDigests final : public ByteSink {
public:
    FormDigests(std::string_view body, Canonicalization form, const std::set<BodyHashKey> &wanted) : m_form(form), m_lane({body}, form, *this)
    {
        struct Wish {
            bool whole = false;
            std::vector<std::uint64_t> limits;
        };
        std::map<crypto::HashAlgorithm, Wish> wishes;
        for (const BodyHashKey &key : wanted) {
            if (key.canonicalization != form)
                continue;
            Wish &wish = wishes[key.algorithm];
            if (key.length)
                wish.limits.push_back(*key.length); // a set is sorted: ascending already
            else
                wish.whole = true;
        }
        for (auto &[algorithm, wish] : wishes)
            m_digests.emplace(algorithm, LimitedDigest(algorithm, wish.whole, std::move(wish.limits)));
        const auto sha256 = m_digests.find(crypto::HashAlgorithm::Sha256);
        m_only = m_digests.size() == 1 && sha256 != m_digests.end() ? sha256->second.unlimited() : nullptr;
    }
    FormDigests(const FormDigests &) = delete;
    FormDigests &operator=(const FormDigests &) = delete;

    bool empty() const { return m_digests.empty(); }
    BodyLane &lane() { return m_lane; }
    /// The only digest, where it can be fed by others.
    crypto::Hash *only() { return m_only; }
    void write(std::string_view bytes) override
    {
        for (auto &[algorithm, digest] : m_digests)
            digest.write(bytes);
    }

    /// Once the lane is done.
    void finish()
    {
        for (auto &[algorithm, digest] : m_digests)
            digest.finish();
    }

    Canonicalization form() const { return m_form; }
    BodyHash result(const BodyHashKey &key) const
    {
        BodyHash hash;
        hash.canonicalLength = m_lane.length();
        hash.lengthExceedsBody = key.length && *key.length > hash.canonicalLength;
        hash.unsignedBytes = key.length && !hash.lengthExceedsBody ? hash.canonicalLength - *key.length : 0;
        hash.digest = m_digests.at(key.algorithm).digest(key.length).value_or(std::string());
        return hash;
    }

private:
    const Canonicalization m_form;
    std::map<crypto::HashAlgorithm, LimitedDigest> m_digests;
    crypto::Hash *m_only = nullptr;
    BodyLane m_lane;
};

BodyHashes BodyHashes::compute(std::string_view body, const std::set<BodyHashKey> &wanted) { return BodyHashing(body, wanted, nullptr).finish(); }

const BodyHash *BodyHashes::find(const BodyHashKey &key) const
{
    const auto found = m_hashes.find(key);
    return found == m_hashes.end() ? nullptr : &found->second;
}

BodyHashing::BodyHashing(std::string_view body, const std::set<BodyHashKey> &wanted, crypto::SideDigest *beside, const ByteKeeper *keeper)
    : m_wanted(wanted),
      m_beside(beside),
      m_pass(body, keeper)
{
    for (const Canonicalization form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        auto digests = std::make_unique<FormDigests>(body, form, wanted);
        if (!digests->empty())
            m_forms.push_back(std::move(digests));
    }
}

BodyHashing::~BodyHashing() = default;

// As much of all forms and of `other` as all have; zero where the body is done, or `other` too short.
std::size_t BodyHashing::step(std::optional<crypto::Hash::Feed> other)
{
    std::array<crypto::Hash::Feed, 3> feeds;
    std::array<FormDigests *, 2> forms{};
    std::size_t count = 0, open = 0, together = SIZE_MAX;
    for (const auto &form : m_forms) {
        if (!form->lane().fill())
            continue;
        m_pass.reached(form->lane().position());
        forms[open++] = form.get();
        together = std::min(together, form->lane().waiting().size());
    }
    if (open == 0)
        return 0;
    for (FormDigests *form : std::span(forms).first(open)) {
        if (form->only())
            feeds[count++] = {form->only(), form->lane().waiting().substr(0, together)};
    }
    if (other)
        feeds[count++] = {other->hash, other->bytes.substr(0, together)};
    const std::size_t done = count > 0 ? crypto::Hash::updateEach(std::span(feeds).first(count), m_beside) : together;
    for (FormDigests *form : std::span(forms).first(open)) {
        if (!form->only())
            form->write(form->lane().waiting().substr(0, done));
        form->lane().remove(done);
    }
    return done;
}

void BodyHashing::update(crypto::Hash &hash, std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t done = step(crypto::Hash::Feed{&hash, bytes});
        if (done == 0) {
            hash.update(bytes, m_beside);
            return;
        }
        bytes.remove_prefix(done);
    }
}

BodyHashes BodyHashing::finish()
{
    while (step(std::nullopt) > 0) {}
    m_pass.finish();
    BodyHashes result;
    result.m_available = true;
    for (const auto &form : m_forms)
        form->finish();
    for (const BodyHashKey &key : m_wanted) {
        for (const auto &form : m_forms) {
            if (form->form() == key.canonicalization)
                result.m_hashes.emplace(key, form->result(key));
        }
    }
    return result;
}

} // namespace heloscope::dkim
