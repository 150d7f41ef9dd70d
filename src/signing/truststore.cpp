// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/truststore.h"

#include "signing/signerpolicy.h"
#include "signing/truststoreparts.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace bangdiem {

namespace {

constexpr std::size_t kCertificatesLimit = std::size_t{1} << 20U;
constexpr std::size_t kListLimit = std::size_t{32} << 20U;

struct ReadFile {
    std::vector<X509Owner> authorities;
    std::vector<CrlOwner> revocationLists;
};

CrlOwner readList(std::string_view der)
{
    const auto *at = bytesOf(der);
    CrlOwner list(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())));
    return list && at == bytesOf(der) + der.size() ? std::move(list) : nullptr;
}

bool readDer(std::string_view der, ReadFile &read)
{
    if (auto certificate = readCertificate(der))
        read.authorities.push_back(std::move(certificate));
    else if (auto list = readList(der))
        read.revocationLists.push_back(std::move(list));
    else
        return false;
    return true;
}

/// Only what is known by its label; a private key or anything encrypted is not looked into.
bool readPem(std::string_view file, ReadFile &read)
{
    const BioOwner bio(BIO_new_mem_buf(file.data(), static_cast<int>(file.size())));
    char *label = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    bool known = true;
    while (known && PEM_read_bio(bio.get(), &label, &header, &data, &size) == 1) {
        const std::string_view is = label;
        known = (is == PEM_STRING_X509 || is == PEM_STRING_X509_OLD || is == PEM_STRING_X509_CRL)
            && readDer({reinterpret_cast<const char *>(data), static_cast<std::size_t>(size)}, read);
        OPENSSL_free(label);
        OPENSSL_free(header);
        OPENSSL_free(data);
    }
    return known && !(read.authorities.empty() && read.revocationLists.empty());
}

} // namespace

TrustStore::TrustStore()
    : m_parts(std::make_unique<Parts>())
{
}

TrustStore::~TrustStore() = default;
TrustStore::TrustStore(TrustStore &&other) noexcept = default;
TrustStore &TrustStore::operator=(TrustStore &&other) noexcept = default;

std::size_t TrustStore::authorities() const
{
    return m_parts->authorityCount;
}

std::size_t TrustStore::revocationLists() const
{
    return m_parts->revocationLists.size();
}

Result<void> TrustStore::add(std::string_view file, const std::string &where)
{
    if (file.size() > kListLimit)
        return fail(ErrorCode::TooLarge, where, {"32 MiB"});
    ReadFile read;
    const bool understood
        = file.find("-----BEGIN ") == 0 || file.find("\n-----BEGIN ") != std::string_view::npos
        ? readPem(file, read)
        : readDer(file, read);
    ERR_clear_error();
    if (!understood)
        return fail(ErrorCode::AuthorityUnreadable, where);
    if (!read.authorities.empty() && file.size() > kCertificatesLimit)
        return fail(ErrorCode::TooLarge, where, {"1 MiB"});
    for (const auto &authority : read.authorities)
        if (X509_check_ca(authority.get()) != 1 || !isStrongKey(X509_get0_pubkey(authority.get())))
            return fail(ErrorCode::AuthorityUnfit, where);

    for (const auto &authority : read.authorities)
        X509_STORE_add_cert(m_parts->authorities.get(), authority.get());
    m_parts->authorityCount += read.authorities.size();
    for (auto &list : read.revocationLists)
        m_parts->revocationLists.push_back(std::move(list));
    return {};
}

} // namespace bangdiem
