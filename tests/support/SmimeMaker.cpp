#include "tests/support/SmimeMaker.h"

#include "core/base/Base64.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace heloscope::test {

namespace {

struct Pair {
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
};

void extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Pair made(const std::string &name, std::int64_t notBefore, std::int64_t notAfter, const Pair *issuer, const std::string &address, long serial)
{
    Pair pair{EVP_RSA_gen(2048), X509_new()};
    X509_set_version(pair.certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(pair.certificate), serial);
    ASN1_TIME_set(X509_getm_notBefore(pair.certificate), time_t(notBefore));
    ASN1_TIME_set(X509_getm_notAfter(pair.certificate), time_t(notAfter));
    X509_set_pubkey(pair.certificate, pair.key);
    X509_NAME *subject = X509_get_subject_name(pair.certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.c_str()), -1, -1, 0);
    X509 *by = issuer ? issuer->certificate : pair.certificate;
    X509_set_issuer_name(pair.certificate, X509_get_subject_name(by));
    extend(pair.certificate, by, NID_basic_constraints, issuer || !address.empty() ? "CA:FALSE" : "critical,CA:TRUE");
    if (!address.empty())
        extend(pair.certificate, by, NID_subject_alt_name, ("email:" + address).c_str());
    X509_sign(pair.certificate, issuer ? issuer->key : pair.key, EVP_sha256());
    return pair;
}

const Pair &authority()
{
    static const Pair pair = made("Test Authority", 1700000000, 1900000000, nullptr, "", 1);
    return pair;
}

std::string bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return std::string(data, std::size_t(length));
}

std::string base64Lines(const std::string &bytes)
{
    const std::string text = encodeBase64(bytes);
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += 76)
        lines += text.substr(at, 76) + "\r\n";
    return lines;
}

std::string structureOver(const std::string &part, const Certificate &wanted, unsigned flags)
{
    static long serial = 2;
    const Pair signer = made(wanted.name, wanted.notBefore, wanted.notAfter, wanted.selfSigned ? nullptr : &authority(), wanted.address, serial++);
    BIO *in = BIO_new_mem_buf(part.data(), int(part.size()));
    CMS_ContentInfo *cms = CMS_sign(signer.certificate, signer.key, nullptr, in, flags | CMS_BINARY);
    if (!cms)
        throw std::runtime_error("CMS_sign");
    BIO *out = BIO_new(BIO_s_mem());
    i2d_CMS_bio(out, cms);
    const std::string der = bytesOf(out);
    BIO_free(out);
    BIO_free(in);
    CMS_ContentInfo_free(cms);
    EVP_PKEY_free(signer.key);
    X509_free(signer.certificate);
    return der;
}

} // namespace

std::string authorityPem()
{
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, authority().certificate);
    const std::string pem = bytesOf(out);
    BIO_free(out);
    return pem;
}

std::string smimeSigned(const std::string &part, const Certificate &certificate)
{
    return "MIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256; boundary=sig\r\n\r\n--sig\r\n" + part
        + "\r\n--sig\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(structureOver(part, certificate, CMS_DETACHED)) + "--sig--\r\n";
}

std::string smimeOpaque(const std::string &part, const Certificate &certificate)
{
    return "MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(structureOver(part, certificate, 0));
}

} // namespace heloscope::test
