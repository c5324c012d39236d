// JSON from outside in general, and the profile: what was read is written so that it reads back the same.
#include "core/base/Json.h"
#include "core/profile/Profile.h"

#include <cstdlib>

using namespace heloscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    (void)parseJson(text, 8);
    const auto profile = parseProfile(text);
    if (!profile)
        return 0;
    const std::string written = writeProfile(*profile, Secrets::Include);
    const auto again = parseProfile(written);
    if (!again || writeProfile(*again, Secrets::Include) != written)
        std::abort();
    // No secret of four octets and more stands in what is passed on.
    const std::string open = writeProfile(*profile, Secrets::LeaveOut);
    const auto shown = parseProfile(open);
    if (!shown)
        std::abort();
    for (const Profile::BatvKey &key : shown->batv) {
        if (!key.key.empty())
            std::abort();
    }
    if (!shown->srsSecrets.empty())
        std::abort();
    return 0;
}
