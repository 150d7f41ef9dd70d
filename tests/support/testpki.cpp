// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpki.h"

#include <array>
#include <map>
#include <ostream>

#include <openssl/x509v3.h>

namespace bangdiem::testing {

namespace {

EVP_PKEY *newKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048:
        return EVP_RSA_gen(2048);
    case KeyKind::Rsa1024:
        return EVP_RSA_gen(1024);
    case KeyKind::P256:
        return EVP_EC_gen("P-256");
    case KeyKind::P384:
        return EVP_EC_gen("P-384");
    }
    return nullptr;
}

TimeOwner timeOf(Moment moment)
{
    return TimeOwner(ASN1_TIME_set(nullptr, moment.time_since_epoch().count()));
}

void setName(X509_NAME *name, const CertificateWish &wish)
{
    const auto add = [name](const char *field, const std::string &text) {
        X509_NAME_add_entry_by_txt(
            name, field, MBSTRING_UTF8, bytesOf(text), static_cast<int>(text.size()), -1, 0);
    };
    add("C", "VN");
    add("O", wish.organisation);
    if (!wish.title.empty())
        add("title", wish.title);
    add("CN", wish.name);
}

void extend(X509 *certificate, X509 *issuer, int nid, const std::string &value)
{
    if (value.empty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Released<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

void PrintTo(KeyKind kind, std::ostream *out)
{
    constexpr std::array kNames{"Rsa2048", "Rsa1024", "P256", "P384"};
    *out << kNames.at(static_cast<std::size_t>(kind));
}

EVP_PKEY *keyOf(KeyKind kind, int number)
{
    static std::map<std::pair<KeyKind, int>, KeyOwner> keys;
    auto &key = keys[{kind, number}];
    if (!key)
        key.reset(newKey(kind));
    return key.get();
}

std::string Holder::der() const
{
    return derOf<X509>(i2d_X509, certificate);
}

Holder issue(const CertificateWish &wish, EVP_PKEY *key, const Holder *issuer)
{
    static std::vector<X509Owner> made;
    auto *certificate = made.emplace_back(X509_new()).get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), wish.serial);
    X509_set1_notBefore(certificate, timeOf(wish.from).get());
    X509_set1_notAfter(certificate, timeOf(wish.until).get());
    setName(X509_get_subject_name(certificate), wish);
    auto *above = issuer == nullptr ? certificate : issuer->certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(above));
    X509_set_pubkey(certificate, key);
    extend(certificate, above, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "");
    extend(
        certificate, above, NID_key_usage, wish.authority ? "critical,keyCertSign,cRLSign" : wish.keyUsage);
    extend(certificate, above, NID_ext_key_usage, wish.authority ? "" : wish.extendedUsage);
    extend(certificate, above, NID_subject_key_identifier, "hash");
    extend(certificate, above, NID_authority_key_identifier, issuer == nullptr ? "" : "keyid:always");
    X509_sign(certificate, issuer == nullptr ? key : issuer->key, wish.digest);
    return {certificate, key};
}

std::string revocationList(
    const Holder &issuer, Moment from, Moment until, const std::vector<std::pair<long, Moment>> &revoked)
{
    const CrlOwner list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer.certificate));
    X509_CRL_set1_lastUpdate(list.get(), timeOf(from).get());
    X509_CRL_set1_nextUpdate(list.get(), timeOf(until).get());
    for (const auto &[serial, when] : revoked) {
        auto *entry = X509_REVOKED_new();
        const std::unique_ptr<ASN1_INTEGER, Released<ASN1_INTEGER_free>> number(ASN1_INTEGER_new());
        ASN1_INTEGER_set(number.get(), serial);
        X509_REVOKED_set_serialNumber(entry, number.get());
        X509_REVOKED_set_revocationDate(entry, timeOf(when).get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), issuer.key, EVP_sha256());
    return derOf<X509_CRL>(i2d_X509_CRL, list.get());
}

std::string keyFile(const Holder &holder, const std::vector<const Holder *> &others,
    const std::string &password, int iterations, int cipher, int macIterations)
{
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> stack(
        sk_X509_new_null(), [](STACK_OF(X509) * certificates) { sk_X509_free(certificates); });
    for (const auto *other : others)
        sk_X509_push(stack.get(), other->certificate);
    const std::unique_ptr<PKCS12, Released<PKCS12_free>> file(PKCS12_create(password.c_str(), "khóa ký",
        holder.key, holder.certificate, stack.get(), cipher, cipher, iterations, macIterations, 0));
    return file ? derOf<PKCS12>(i2d_PKCS12, file.get()) : std::string();
}

} // namespace bangdiem::testing
