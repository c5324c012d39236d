// Canonical bodies: blocks of any size against one octet at a time. The first octet seeds the block sizes.
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
    }
    return 0;
}
