#include "core/crypto/Cms.h"
#include "core/message/Secured.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input{reinterpret_cast<const char *>(data), size};
    // As a structure of its own, detached and opaque, and as whatever a message carries.
    const auto opaque = heloscope::crypto::verifyCms(input, std::nullopt, nullptr, 1792400400);
    heloscope::crypto::verifyCms(input, "Content-Type: text/plain\r\n\r\nhello\r\n", nullptr, 1792400400);
    heloscope::crypto::enclosedContent(input);
    if (const auto part = heloscope::securedPart(heloscope::MimeTree(input)))
        heloscope::crypto::verifyCms(part->structure, part->content, nullptr, 1792400400);
    return opaque.signature == heloscope::crypto::CmsSignature::Valid && opaque.content.size() > size ? 1 : 0;
}
