// Signed messages of the Cryptographic Message Syntax (RFC 5652), as S/MIME carries them (RFC 8551): does the signature hold, whose is it,
// and does a chain lead from the signer to a root? The two are told apart. Nothing is fetched: no revocation lists, no missing issuers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct x509_store_st;

namespace heloscope::crypto {

/// Root certificates that the caller trusts. Read at first use; then shared by any number of threads.
class TrustRoots {
public:
    /// `pem` is asked once, at first use, for certificates one after the other, as systems keep them; what is none is skipped.
    explicit TrustRoots(std::function<std::string()> pem) : m_pem(std::move(pem)) {}
    ~TrustRoots();
    TrustRoots(const TrustRoots &) = delete;
    TrustRoots &operator=(const TrustRoots &) = delete;

    /// Null where there is no certificate among them.
    x509_store_st *store() const;

private:
    std::function<std::string()> m_pem;
    mutable std::once_flag m_read;
    mutable x509_store_st *m_store = nullptr;
};

enum class CmsSignature {
    Valid,
    Invalid,        // the content or the signature was changed
    SignerMissing,  // the certificate of the signer is not enclosed
    NotSigned,      // encrypted, or another kind of content
    Unreadable,     // no such structure, a limit was passed, or a method that is not known
};

enum class CmsChain { Trusted, NotChecked, Expired, NotYetValid, SelfSigned, UnknownIssuer, NotForMail, Broken };

struct CmsResult {
    CmsSignature signature = CmsSignature::Unreadable;
    CmsChain chain = CmsChain::NotChecked;  // of the first signer; NotChecked without roots or where the signature does not hold
    std::string name;                       // common name of the first signer, UTF-8; may be empty
    std::vector<std::string> addresses;     // mail addresses in the certificate of the first signer
    std::string content;                    // what an opaque signature encloses
};

/// `der` is the structure itself, transfer encoding undone. `content` is what a detached signature covers, with CRLF line ends; without it
/// the content is inside. Certificates are judged at `time` (seconds since 1970). `roots` may be null.
CmsResult verifyCms(std::string_view der, std::optional<std::string_view> content, const TrustRoots *roots, std::int64_t time);

/// What a signed structure encloses, whether its signature holds or not: mail programs show it all the same. Empty where it is detached,
/// encrypted or unreadable.
std::string enclosedContent(std::string_view der);

inline constexpr std::size_t maxCmsBytes = std::size_t(32) << 20;
inline constexpr int maxCmsSigners = 8;
inline constexpr int maxCmsCertificates = 64;

} // namespace heloscope::crypto
