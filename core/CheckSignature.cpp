#include "core/CheckSignature.h"

#include "core/base/Ascii.h"
#include "core/crypto/Cms.h"
#include "core/message/Secured.h"

#include <algorithm>

namespace heloscope {

namespace {

const char *reasonOf(crypto::CmsChain chain)
{
    switch (chain) {
    case crypto::CmsChain::Trusted: return "";
    case crypto::CmsChain::NotChecked: return "no-roots";
    case crypto::CmsChain::Expired: return "certificate-expired";
    case crypto::CmsChain::NotYetValid: return "certificate-not-yet-valid";
    case crypto::CmsChain::SelfSigned: return "self-signed";
    case crypto::CmsChain::UnknownIssuer: return "issuer-unknown";
    case crypto::CmsChain::NotForMail: return "not-for-mail";
    case crypto::CmsChain::Broken: return "chain-broken";
    }
    return "";
}

const char *reasonOf(crypto::CmsSignature signature)
{
    switch (signature) {
    case crypto::CmsSignature::Valid: return "";
    case crypto::CmsSignature::Invalid: return "content-changed";
    case crypto::CmsSignature::SignerMissing: return "signer-missing";
    case crypto::CmsSignature::NotSigned: return "not-signed";
    case crypto::CmsSignature::Unreadable: return "unreadable";
    }
    return "";
}

// RFC 8551 §3: the certificate should name the address that the message shows; every one of them, where several are shown.
bool namesTheSender(const std::vector<std::string> &addresses, const FromSummary &from)
{
    const auto isNamed = [&](const std::string &shown) {
        return std::any_of(addresses.begin(), addresses.end(), [&](const std::string &address) { return equalsIgnoreCase(address, shown); });
    };
    return !from.addresses.empty()
        && std::all_of(from.addresses.begin(), from.addresses.end(), [&](const Mailbox &mailbox) { return isNamed(mailbox.address()); });
}

} // namespace

std::optional<Smime> checkSmime(const Facts &facts, const Options &options, UnixTime time)
{
    if (!facts.content.smime)
        return std::nullopt;
    Smime result;
    result.result = "not-checked";
    result.reason = facts.message->hasBody() ? "unreadable" : "no-body";
    const auto part = securedPart(facts.mime);
    if (!part)
        return result;
    const auto content = part->content ? std::optional<std::string_view>(*part->content) : std::nullopt;
    const crypto::CmsResult cms = crypto::verifyCms(part->structure, content, options.trustRoots.get(), time);
    result.reason = reasonOf(cms.signature);
    if (cms.signature == crypto::CmsSignature::Invalid)
        result.result = "fail";
    if (cms.signature != crypto::CmsSignature::Valid)
        return result;
    result.signer = !cms.addresses.empty() ? cms.addresses.front() : cms.name;
    result.addressMatches = namesTheSender(cms.addresses, facts.from);
    const bool trusted = cms.chain == crypto::CmsChain::Trusted;
    result.result = trusted ? "pass" : "untrusted";
    result.reason = trusted && !part->wholeMessage ? "part-only" : reasonOf(cms.chain);
    return result;
}

} // namespace heloscope
