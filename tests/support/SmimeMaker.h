// Signs test messages with S/MIME: an authority and certificates made when the test runs.
#pragma once

#include <cstdint>
#include <string>

namespace heloscope::test {

struct Certificate {
    std::string address = "karin@shop.example", name = "Karin Holt"; // an empty address leaves it out
    std::int64_t notBefore = 1767225600, notAfter = 1830297600;      // 2026 and 2027
    bool selfSigned = false;
};

/// The authority's own certificate, PEM: the roots of a test.
std::string authorityPem();
/// multipart/signed around `part` (a MIME part with its header, CRLF line ends): the header fields and the body, to be put below others.
std::string smimeSigned(const std::string &part, const Certificate &certificate = {});
/// application/pkcs7-mime; smime-type=signed-data with `part` inside.
std::string smimeOpaque(const std::string &part, const Certificate &certificate = {});

} // namespace heloscope::test
