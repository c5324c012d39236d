#include "core/crypto/Cms.h"

#include "core/crypto/OpenSsl.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace heloscope::crypto {

namespace {

void freeCertificates(STACK_OF(X509) * list) { sk_X509_pop_free(list, X509_free); }
void freeSigners(STACK_OF(X509) * list) { sk_X509_free(list); } // the certificates belong to the message

using Bio = std::unique_ptr<BIO, OpenSslDeleter<BIO_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, OpenSslDeleter<CMS_ContentInfo_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), OpenSslDeleter<freeCertificates>>;
using Signers = std::unique_ptr<STACK_OF(X509), OpenSslDeleter<freeSigners>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, OpenSslDeleter<X509_STORE_CTX_free>>;

constexpr int deepestChain = 10;

Bio reading(std::string_view bytes) { return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size()))); }

// Why CMS_verify refused, from the reasons it left behind.
CmsSignature whyRefused()
{
    CmsSignature why = CmsSignature::Unreadable;
    for (unsigned long error = ERR_get_error(); error != 0; error = ERR_get_error()) {
        if (ERR_GET_LIB(error) != ERR_LIB_CMS)
            continue;
        switch (ERR_GET_REASON(error)) {
        case CMS_R_SIGNER_CERTIFICATE_NOT_FOUND: return CmsSignature::SignerMissing;
        case CMS_R_VERIFICATION_FAILURE:
        case CMS_R_CONTENT_VERIFY_ERROR:
        case CMS_R_MESSAGEDIGEST_ATTRIBUTE_WRONG_LENGTH: why = CmsSignature::Invalid; break;
        default: break;
        }
    }
    return why;
}

std::string commonName(X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    std::string name = length > 0 ? std::string(reinterpret_cast<const char *>(text), std::size_t(length)) : std::string();
    OPENSSL_free(text);
    return name;
}

std::vector<std::string> mailAddresses(X509 *certificate)
{
    std::vector<std::string> addresses;
    STACK_OF(OPENSSL_STRING) *found = X509_get1_email(certificate);
    for (int i = 0; found && i < sk_OPENSSL_STRING_num(found); ++i)
        addresses.emplace_back(sk_OPENSSL_STRING_value(found, i));
    X509_email_free(found);
    return addresses;
}

CmsChain chainStateOf(int error)
{
    switch (error) {
    case X509_V_OK: return CmsChain::Trusted;
    case X509_V_ERR_CERT_HAS_EXPIRED: return CmsChain::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return CmsChain::NotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return CmsChain::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return CmsChain::UnknownIssuer;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_CERT_UNTRUSTED: return CmsChain::NotForMail;
    default: return CmsChain::Broken;
    }
}

CmsChain followChain(X509 *signer, STACK_OF(X509) * enclosed, const TrustRoots *roots, std::int64_t time)
{
    X509_STORE *store = roots ? roots->store() : nullptr;
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_CTX_init(context.get(), store, signer, enclosed) != 1)
        return CmsChain::NotChecked;
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, time_t(time));
    X509_VERIFY_PARAM_set_depth(parameters, deepestChain);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SMIME_SIGN);
    const bool trusted = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    return chainStateOf(trusted ? X509_V_OK : error == X509_V_OK ? X509_V_ERR_UNSPECIFIED : error);
}

void takeContent(BIO *out, CmsResult &result)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(out, &data);
    if (length > 0 && data)
        result.content.assign(data, std::size_t(length));
}

CmsResult verify(CMS_ContentInfo *cms, std::optional<std::string_view> content, const TrustRoots *roots, std::int64_t time)
{
    CmsResult result;
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed) {
        result.signature = CmsSignature::NotSigned;
        return result;
    }
    const Certificates enclosed(CMS_get1_certs(cms));
    if (sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(cms)) > maxCmsSigners || (enclosed && sk_X509_num(enclosed.get()) > maxCmsCertificates))
        return result;
    // A structure that holds its content must not be asked about other content.
    if (content && CMS_is_detached(cms) != 1)
        return result;
    const Bio covered = content ? reading(*content) : Bio();
    const Bio out(BIO_new(BIO_s_mem()));
    if (CMS_verify(cms, nullptr, nullptr, covered.get(), out.get(), CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) != 1) {
        result.signature = whyRefused();
        return result;
    }
    const Signers signers(CMS_get0_signers(cms));
    if (!signers || sk_X509_num(signers.get()) < 1)
        return result;
    result.signature = CmsSignature::Valid;
    if (!content)
        takeContent(out.get(), result);
    X509 *signer = sk_X509_value(signers.get(), 0);
    result.name = commonName(signer);
    result.addresses = mailAddresses(signer);
    result.chain = followChain(signer, enclosed.get(), roots, time);
    return result;
}

} // namespace

TrustRoots::~TrustRoots() { X509_STORE_free(m_store); }

X509_STORE *TrustRoots::store() const
{
    std::call_once(m_read, [this] {
        const std::string pem = m_pem ? m_pem() : std::string();
        const Bio in = reading(pem);
        X509_STORE *store = X509_STORE_new();
        int count = 0;
        while (X509 *certificate = in && store ? PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr) : nullptr) {
            count += X509_STORE_add_cert(store, certificate) == 1;
            X509_free(certificate);
        }
        ERR_clear_error();
        if (count == 0) {
            X509_STORE_free(store);
            store = nullptr;
        }
        m_store = store;
    });
    return m_store;
}

std::string enclosedContent(std::string_view der)
{
    std::string content;
    if (der.empty() || der.size() > maxCmsBytes)
        return content;
    ERR_clear_error();
    const Bio in = reading(der);
    const Cms cms(in ? d2i_CMS_bio(in.get(), nullptr) : nullptr);
    const bool isSigned = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed;
    if (ASN1_OCTET_STRING *const *octets = isSigned ? CMS_get0_content(cms.get()) : nullptr; octets && *octets)
        content.assign(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*octets)), std::size_t(ASN1_STRING_length(*octets)));
    ERR_clear_error();
    return content;
}

CmsResult verifyCms(std::string_view der, std::optional<std::string_view> content, const TrustRoots *roots, std::int64_t time)
{
    if (der.empty() || der.size() > maxCmsBytes || (content && content->size() > maxCmsBytes))
        return {};
    ERR_clear_error();
    const Bio in = reading(der);
    const Cms cms(in ? d2i_CMS_bio(in.get(), nullptr) : nullptr);
    CmsResult result = cms ? verify(cms.get(), content, roots, time) : CmsResult{};
    ERR_clear_error();
    return result;
}

} // namespace heloscope::crypto
