// Signs test messages: DKIM (RFC 6376, 8463) and ARC (RFC 8617), with keys made when the test runs. Written apart from the code under
// test, line by line and without regard to speed, so that the two can disagree.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/message/Message.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope::test {

/// A private key. The same call gives the same key within one test program.
class SigningKey {
public:
    static const SigningKey &rsa(int bits = 2048);
    static const SigningKey &ed25519();
    /// A second, different RSA-2048 key.
    static const SigningKey &otherRsa();

    bool isRsa() const { return m_rsa; }
    /// "v=DKIM1; k=rsa; p=…"
    std::string record() const;
    /// p= alone: SubjectPublicKeyInfo for RSA, the 32 octets for Ed25519.
    std::string publicBytes() const;
    /// The bare RSAPublicKey.
    std::string rsaPublicKey() const;
    /// PKCS#1 v1.5 with `digestName` ("SHA256", "SHA1"), or PureEdDSA over the SHA-256 of `data` (RFC 8463 §3).
    std::string sign(std::string_view data, const char *digestName = "SHA256") const;
    /// What the library says to such a signature.
    bool accepts(std::string_view data, std::string_view signature, const char *digestName = "SHA256") const;
    /// PureEdDSA over `data` itself, without hashing it first.
    std::string signPlain(std::string_view data) const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
    bool m_rsa = true;
};

/// Naive canonical forms, CRLF text in and out.
std::string naiveBody(std::string_view body, bool relaxed);
std::string naiveField(std::string_view field, bool relaxed); // with final CRLF

struct DkimOptions {
    std::string domain = "example.org", selector = "sel", form = "relaxed/relaxed";
    std::string algorithm;   // a=; empty = by key, with sha256
    std::vector<std::string> names = {"from", "to", "subject", "date"}; // h=, as written
    std::string extra;       // more tags, "i=@example.org; t=1; "
    std::optional<std::size_t> length;    // l=
    std::string version = "v=1; ";
    std::string bodyHash;    // instead of the right one
    std::string prefix = "DKIM-Signature:"; // the field name
    std::string instance;    // ARC: "i=1; "
};

/// `message` with CRLF line ends. Returns it with the signature on top.
std::string dkimSign(std::string_view message, const SigningKey &key, const DkimOptions &options = {});

struct ArcOptions {
    std::string domain = "sealer.example", selector = "sel", form = "relaxed/relaxed";
    std::vector<std::string> names = {"from", "to", "subject", "date"};
    std::string results = "sealer.example; spf=pass smtp.mailfrom=example.org; dkim=pass header.d=example.org";
    std::string chain;       // cv=; empty = "none" for the first set, else "pass"
};
/// Adds the ARC set number `instance` on top of `message`.
std::string arcSeal(std::string_view message, int instance, const SigningKey &key, const ArcOptions &options = {});

/// Splits a message of our own making (LF or CRLF). Without an empty line there is no body.
MessagePtr messageOf(std::string text);
/// Every LF that has no CR before it gets one.
std::string withCrLf(std::string_view text);

/// A table with TXT records: {"sel._domainkey.example.org", record}; an empty record stands for NXDOMAIN.
DnsTable txtTable(const std::vector<std::pair<std::string, std::string>> &records);

} // namespace heloscope::test
