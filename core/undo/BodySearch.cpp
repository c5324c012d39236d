#include "core/undo/BodySearch.h"

#include "core/base/Ascii.h"
#include "core/dkim/DkimBodyDigests.h"

#include <algorithm>

namespace heloscope::undo {

namespace {

constexpr std::size_t none = SIZE_MAX;

bool isSigned(const dkim::ParsedSignature &parsed, std::string_view name)
{
    return std::find(parsed.tags.headerList.begin(), parsed.tags.headerList.end(), name) != parsed.tags.headerList.end();
}

} // namespace

bool isIdentity(std::string_view encoding) { return encoding.empty() || encoding == "7bit" || encoding == "8bit" || encoding == "binary"; }

BodySearch::BodySearch(const Material &material, const dkim::ParsedSignature &parsed, const RestoredHeader &header, Budget &budget)
    : m_material(material),
      m_parsed(parsed),
      m_header(header),
      m_budget(budget),
      m_signsEncoding(isSigned(parsed, "content-transfer-encoding") || !header.encoding.empty()),
      m_signsType(isSigned(parsed, "content-type") || !header.charset.empty())
{
    // The body as it came does not fit: otherwise nothing would be searched.
    const std::string_view body = material.message.body();
    m_known.push_back({{{body.data(), body.size(), 0}}, true, false});
}

std::string BodySearch::run()
{
    const bool found = tryBodies(m_material.message, m_material.mime, m_parsed.bodyForm, [this](BodyAttempt attempt) { return take(std::move(attempt)); });
    return std::string(found || settle() ? m_found : std::string_view());
}

Attempt BodySearch::take(BodyAttempt attempt)
{
    const std::size_t octets = attempt.body.size();
    if (octets > m_budget.octets - m_waitingOctets) {
        if (settle())
            return Attempt::Fits;
        m_budget.reached = true;
        return Attempt::Stop;
    }
    m_waitingOctets += octets;
    std::size_t known = none;
    if (belongsToHeader(attempt)) {
        const auto same = std::find_if(m_known.begin(), m_known.end(), [&](const Known &each) { return each.pieces == attempt.body.pieces(); });
        known = std::size_t(same - m_known.begin());
        if (same == m_known.end()) {
            m_known.push_back({attempt.body.pieces()});
            ++m_unhashed;
        }
    }
    m_waiting.push_back({std::move(attempt), known});
    // Some more than go side by side: they take turns, and few searches have so many that some are left.
    return m_unhashed == crypto::Hash::worthwhileFeeds() * 3 / 2 && settle() ? Attempt::Fits : Attempt::Next;
}

// The header and the body were in the same form once: a body that says another form than the signed field belongs to another message.
bool BodySearch::belongsToHeader(const BodyAttempt &body) const
{
    const bool sameEncoding = body.encoding == m_header.encoding || (!body.encoding.empty() && isIdentity(body.encoding) && isIdentity(m_header.encoding));
    if (m_signsEncoding && !sameEncoding)
        return false;
    return !m_signsType || equalsIgnoreCase(body.charset, m_header.charset);
}

// Hashes what waits; true where one of them fits.
bool BodySearch::settle()
{
    std::vector<std::vector<std::string_view>> bodies;
    std::vector<std::size_t> places;
    for (const Waiting &waiting : m_waiting) {
        if (waiting.known == none || m_known[waiting.known].hashed)
            continue;
        m_known[waiting.known].hashed = true;
        bodies.push_back(waiting.attempt.body.views());
        places.push_back(waiting.known);
    }
    if (const auto key = m_parsed.bodyHashKey()) {
        const std::vector<std::string> digests = dkim::bodyDigests(bodies, key->canonicalization, key->algorithm);
        for (std::size_t i = 0; i < digests.size(); ++i)
            m_known[places[i]].matches = !digests[i].empty() && digests[i] == m_parsed.bodyHash;
    }
    bool found = false;
    for (const Waiting &waiting : m_waiting) {
        m_budget.octets -= waiting.attempt.body.size();
        found = waiting.known != none && m_known[waiting.known].matches;
        if (found) {
            m_found = waiting.attempt.code;
            break;
        }
    }
    m_waiting.clear();
    m_waitingOctets = m_unhashed = 0;
    return found;
}

} // namespace heloscope::undo
