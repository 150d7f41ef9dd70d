// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12content.h"

#include <openssl/err.h>
#include <openssl/provider.h>

namespace bangdiem {

namespace {

constexpr long kIterationsLimit = 2'000'000;

struct BagsReleased {
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const
    {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
using BagsOwner = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), BagsReleased>;

struct SafesReleased {
    void operator()(STACK_OF(PKCS7) * safes) const { sk_PKCS7_pop_free(safes, PKCS7_free); }
};
using SafesOwner = std::unique_ptr<STACK_OF(PKCS7), SafesReleased>;

/// The ciphers that old key files use, apart from those that verification may use.
class OldCiphers
{
public:
    OldCiphers()
        : m_default(OSSL_PROVIDER_load(m_context.get(), "default"))
        , m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
    {
    }
    OSSL_LIB_CTX *context() const { return m_context.get(); }

private:
    using Provider = std::unique_ptr<OSSL_PROVIDER, Released<OSSL_PROVIDER_unload>>;

    std::unique_ptr<OSSL_LIB_CTX, Released<OSSL_LIB_CTX_free>> m_context{OSSL_LIB_CTX_new()};
    Provider m_default;
    Provider m_legacy;
};

template <typename T>
std::unique_ptr<T, void (*)(T *)> parameterOf(
    const X509_ALGOR *algorithm, const ASN1_ITEM *item, void (*release)(T *))
{
    const void *value = nullptr;
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return {nullptr, release};
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    return {static_cast<T *>(ASN1_item_unpack(sequence, item)), release};
}

int nameOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

/// How often a password is hashed for `algorithm`; below 1 where that cannot be told.
long iterationsOf(const X509_ALGOR *algorithm)
{
    if (nameOf(algorithm) != NID_pbes2) {
        const auto simple = parameterOf(algorithm, ASN1_ITEM_rptr(PBEPARAM), PBEPARAM_free);
        return simple ? ASN1_INTEGER_get(simple->iter) : 0;
    }
    const auto outer = parameterOf(algorithm, ASN1_ITEM_rptr(PBE2PARAM), PBE2PARAM_free);
    if (!outer || nameOf(outer->keyfunc) != NID_id_pbkdf2)
        return 0;
    const auto inner = parameterOf(outer->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM), PBKDF2PARAM_free);
    return inner ? ASN1_INTEGER_get(inner->iter) : 0;
}

class Reader
{
public:
    explicit Reader(const Secret &password)
        : m_password(password.text())
    {
    }

    Result<void> checkPassword(PKCS12 *file)
    {
        const ASN1_INTEGER *iterations = nullptr;
        if (PKCS12_mac_present(file) != 1)
            return fail(ErrorCode::KeyFileUnreadable);
        PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, file);
        if (auto allowed = spend(iterations == nullptr ? 1 : ASN1_INTEGER_get(iterations)); !allowed)
            return allowed;
        if (PKCS12_verify_mac(file, m_password.data(), size()) == 1)
            return {};
        return fail(ERR_GET_REASON(ERR_peek_last_error()) == PKCS12_R_MAC_GENERATION_ERROR
                ? ErrorCode::KeyFileUnreadable
                : ErrorCode::KeyFilePassword);
    }

    Result<void> readSafe(const PKCS7 *safe)
    {
        BagsOwner bags;
        if (PKCS7_type_is_data(safe)) {
            bags.reset(PKCS12_unpack_p7data(const_cast<PKCS7 *>(safe)));
        } else if (PKCS7_type_is_encrypted(safe) && safe->d.encrypted != nullptr) {
            const auto *sealed = safe->d.encrypted->enc_data;
            if (auto allowed = spend(iterationsOf(sealed->algorithm)); !allowed)
                return allowed;
            bags.reset(static_cast<STACK_OF(PKCS12_SAFEBAG) *>(
                PKCS12_item_decrypt_d2i_ex(sealed->algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS),
                    m_password.data(), size(), sealed->enc_data, 1, m_ciphers.context(), nullptr)));
        }
        if (!bags)
            return fail(ErrorCode::KeyFileUnreadable);
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i)
            if (auto read = readBag(sk_PKCS12_SAFEBAG_value(bags.get(), i)); !read)
                return read;
        return {};
    }

    Pkcs12Content content;

private:
    using SecretInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Released<PKCS8_PRIV_KEY_INFO_free>>;

    int size() const { return static_cast<int>(m_password.size()); }

    Result<void> spend(long iterations)
    {
        if (iterations < 1)
            return fail(ErrorCode::KeyFileUnreadable);
        if (iterations > m_iterationsLeft)
            return fail(ErrorCode::KeyFileCostly);
        m_iterationsLeft -= iterations;
        return {};
    }

    Result<void> readBag(const PKCS12_SAFEBAG *bag)
    {
        const int kind = PKCS12_SAFEBAG_get_nid(bag);
        if (kind == NID_keyBag)
            return addKey(PKCS12_SAFEBAG_get0_p8inf(bag));
        if (kind == NID_certBag) {
            if (X509Owner certificate{PKCS12_SAFEBAG_get1_cert(bag)})
                content.certificates.push_back(std::move(certificate));
            return {};
        }
        if (kind != NID_pkcs8ShroudedKeyBag)
            return {};
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
        if (auto allowed = spend(iterationsOf(algorithm)); !allowed)
            return allowed;
        const SecretInfo info(
            PKCS12_decrypt_skey_ex(bag, m_password.data(), size(), m_ciphers.context(), nullptr));
        return addKey(info.get());
    }

    Result<void> addKey(const PKCS8_PRIV_KEY_INFO *info)
    {
        KeyOwner key(info == nullptr ? nullptr : EVP_PKCS82PKEY(info));
        if (!key)
            return fail(ErrorCode::KeyFileUnreadable);
        content.keys.push_back(std::move(key));
        return {};
    }

    std::string_view m_password;
    OldCiphers m_ciphers;
    long m_iterationsLeft = kIterationsLimit;
};

} // namespace

Result<Pkcs12Content> readPkcs12(PKCS12 *file, const Secret &password)
{
    Reader reader(password);
    if (auto checked = reader.checkPassword(file); !checked)
        return tl::unexpected(checked.error());
    const SafesOwner safes(PKCS12_unpack_authsafes(file));
    if (!safes)
        return fail(ErrorCode::KeyFileUnreadable);
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i)
        if (auto read = reader.readSafe(sk_PKCS7_value(safes.get(), i)); !read)
            return tl::unexpected(read.error());
    return std::move(reader.content);
}

} // namespace bangdiem
