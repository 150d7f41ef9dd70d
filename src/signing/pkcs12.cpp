// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12.h"

#include "signing/certificatereading.h"
#include "signing/pkcs12content.h"

#include <algorithm>

#include <openssl/err.h>

namespace bangdiem {

namespace {

constexpr std::size_t kFileLimit = std::size_t{1} << 20U;

class FileKey final : public SigningKey
{
public:
    FileKey(KeyOwner key, std::vector<Certificate> certificates)
        : m_key(std::move(key))
        , m_certificates(std::move(certificates))
    {
    }

    const std::vector<Certificate> &certificates() const override { return m_certificates; }

    Result<std::string> sign(std::string_view bytes) override
    {
        const DigestOwner context(EVP_MD_CTX_new());
        std::size_t size = 0;
        std::string signature;
        if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
            || EVP_DigestSign(context.get(), nullptr, &size, bytesOf(bytes), bytes.size()) != 1)
            return fail(ErrorCode::SigningFailed, {}, {opensslError()});
        signature.resize(size);
        if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                bytesOf(bytes), bytes.size())
            != 1)
            return fail(ErrorCode::SigningFailed, {}, {opensslError()});
        signature.resize(size);
        return signature;
    }

private:
    KeyOwner m_key;
    std::vector<Certificate> m_certificates;
};

Result<std::unique_ptr<SigningKey>> keyOf(Pkcs12Content content)
{
    if (content.keys.empty())
        return fail(ErrorCode::KeyFileNoKey);
    if (content.keys.size() > 1)
        return fail(ErrorCode::KeyFileSeveralKeys);
    auto &key = content.keys.front();
    const auto isOwn = [&key](const X509Owner &certificate) {
        return EVP_PKEY_eq(X509_get0_pubkey(certificate.get()), key.get()) == 1;
    };
    const auto own = std::ranges::find_if(content.certificates, isOwn);
    if (own == content.certificates.end())
        return fail(ErrorCode::KeyFileNoCertificate);
    std::rotate(content.certificates.begin(), own, own + 1);
    std::vector<Certificate> certificates;
    for (const auto &certificate : content.certificates)
        certificates.push_back(certificateOf(certificate.get()));
    return std::make_unique<FileKey>(std::move(key), std::move(certificates));
}

} // namespace

Result<std::unique_ptr<SigningKey>> openPkcs12(std::string_view file, const Secret &password)
{
    ERR_clear_error();
    if (file.size() > kFileLimit)
        return fail(ErrorCode::TooLarge, {}, {"1 MiB"});
    const auto *at = bytesOf(file);
    const std::unique_ptr<PKCS12, Released<PKCS12_free>> read(
        d2i_PKCS12(nullptr, &at, static_cast<long>(file.size())));
    auto content = read ? readPkcs12(read.get(), password) : fail(ErrorCode::KeyFileUnreadable);
    ERR_clear_error();
    if (!content)
        return tl::unexpected(content.error());
    return keyOf(std::move(*content));
}

} // namespace bangdiem
