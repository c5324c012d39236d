// Signed and shaped return addresses.
#include "core/bounce/ReturnPathTag.h"
#include "core/bounce/SenderShape.h"
#include "core/bounce/SrsAddress.h"

#include <cstdint>
#include <string_view>

using namespace heloscope::bounce;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view address(reinterpret_cast<const char *>(data), size);
    const heloscope::Profile::BatvKey key{"prvs", 0, "key", "", false, "", {}};
    if (const auto tag = readBatv(address))
        (void)checkBatv(*tag, address, {&key, 1}, {});
    if (const auto srs = readSrs(address))
        (void)checkSrs(*srs, address, {}, false, 0);
    (void)makeSrs(address, "fwd.example", "secret", 20000);
    (void)readSenderShape(address);
    return 0;
}
