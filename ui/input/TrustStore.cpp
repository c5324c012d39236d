#include "ui/input/TrustStore.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace heloscope::input {

namespace {

// Debian and Arch, Fedora, openSUSE, Alpine and macOS.
constexpr const char *places[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"};

std::string fileText(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return file ? std::string(std::istreambuf_iterator<char>(file), {}) : std::string();
}

std::string readRoots()
{
    if (const char *chosen = std::getenv("SSL_CERT_FILE"); chosen && *chosen)
        return fileText(chosen);
    for (const char *place : places) {
        if (std::string text = fileText(place); !text.empty())
            return text;
    }
    return {};
}

} // namespace

std::shared_ptr<const crypto::TrustRoots> systemTrustRoots()
{
    static const auto roots = std::make_shared<const crypto::TrustRoots>(readRoots);
    return roots;
}

} // namespace heloscope::input
