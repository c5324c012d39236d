// Canonical bodies: blocks of any size against one octet at a time, and digests of bodies side by side, whole and in pieces, against those
// of their canonical text. The first octet seeds the sizes.
#include "core/dkim/DkimBodyDigests.h"
#include "core/dkim/DkimBodyHash.h"
#include "core/dkim/DkimCanonicalize.h"

#include <cstdlib>

using namespace heloscope::dkim;

static std::string canonical(std::string_view body, Canonicalization form, std::size_t seed)
{
    StringSink sink;
    BatchingSink batch(sink);
    BodyCanonicalizer canonicalizer(form, batch);
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t step = seed == 0 ? 1 : 1 + (seed = seed * 1103515245 + 12345) / 65536 % 97;
        canonicalizer.update(body.substr(at, step));
        at += step;
    }
    canonicalizer.finish();
    batch.flush();
    if (sink.text.size() != canonicalizer.length())
        std::abort();
    return sink.text;
}

static void checkDigests(std::string_view body, Canonicalization form, std::size_t seed, const std::string &canonicalText)
{
    const std::string expected = heloscope::crypto::digest(heloscope::crypto::HashAlgorithm::Sha256, canonicalText);
    const BodyHashKey key{form, heloscope::crypto::HashAlgorithm::Sha256, {}}, limited{form, key.algorithm, canonicalText.size() / 2};
    const BodyHashes alone = BodyHashes::compute(body, {key}), both = BodyHashes::compute(body, {key, limited});
    const std::string half = heloscope::crypto::digest(key.algorithm, std::string_view(canonicalText).substr(0, canonicalText.size() / 2));
    if (alone.find(key)->digest != expected || both.find(key)->digest != expected || both.find(limited)->digest != half)
        std::abort();
    std::vector<std::vector<std::string_view>> bodies(20, {body});
    for (std::size_t i = 0; i < bodies.size() && !body.empty(); ++i) {
        const std::size_t cut = (seed + 1) * (i + 1) * 37 % body.size();
        bodies[i] = {body.substr(0, cut), body.substr(cut)};
    }
    for (const std::string &digest : bodyDigests(bodies, form, key.algorithm)) {
        if (digest != expected)
            std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view body(reinterpret_cast<const char *>(data) + 1, size - 1);
    for (const Canonicalization form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        StringSink whole;
        BodyCanonicalizer once(form, whole);
        once.update(body);
        once.finish();
        const std::string slow = canonical(body, form, 0);
        // Canonical text is its own canonical form.
        if (slow != whole.text || slow != canonical(body, form, data[0] + 1u) || canonical(slow, form, 0) != slow)
            std::abort();
        checkDigests(body, form, data[0], whole.text);
    }
    return 0;
}
