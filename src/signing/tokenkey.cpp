// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokenkey.h"

#include "signing/certificatereading.h"
#include "signing/tokensession.h"

#include <algorithm>

#include <openssl/ecdsa.h>
#include <openssl/err.h>

namespace bangdiem {

namespace {

/// DER of DigestInfo { SHA-256, … } up to the digest itself (RFC 8017, 9.2).
constexpr std::string_view kSha256Info(
    "\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20", 19);

/// A token gives r and s side by side; CMS wants them as DER.
std::string derOfPair(std::string_view pair)
{
    const auto half = static_cast<int>(pair.size() / 2);
    const std::unique_ptr<ECDSA_SIG, Released<ECDSA_SIG_free>> signature(ECDSA_SIG_new());
    auto *r = BN_bin2bn(bytesOf(pair), half, nullptr);
    auto *s = BN_bin2bn(bytesOf(pair) + half, half, nullptr);
    if (!signature || ECDSA_SIG_set0(signature.get(), r, s) != 1)
        return {};
    return derOf<ECDSA_SIG>(i2d_ECDSA_SIG, signature.get());
}

class TokenKey final : public SigningKey
{
public:
    TokenKey(std::shared_ptr<TokenDriver> driver, Token token, std::vector<Certificate> certificates,
        std::string id, AskPin askPin)
        : m_driver(std::move(driver))
        , m_token(std::move(token))
        , m_certificates(std::move(certificates))
        , m_id(std::move(id))
        , m_askPin(std::move(askPin))
    {
    }

    const std::vector<Certificate> &certificates() const override { return m_certificates; }

    Result<std::string> sign(std::string_view bytes) override
    {
        const auto token = tokenIn(m_driver->functions(), m_token.slot);
        if (!token)
            return tl::unexpected(token.error());
        if (token->serial != m_token.serial)
            return fail(ErrorCode::TokenRemoved);
        if (token->pin == PinState::Locked)
            return fail(ErrorCode::TokenPinLocked);
        const auto pin = token->hasPinPad ? std::nullopt : m_askPin(*token);
        if (!pin && !token->hasPinPad)
            return fail(ErrorCode::Cancelled);
        auto session = TokenSession::open(m_driver->functions(), m_token.slot);
        if (!session)
            return tl::unexpected(session.error());
        if (auto allowed = session->logIn(pin); !allowed)
            return tl::unexpected(allowed.error());
        return signLoggedIn(*session, pin, bytes);
    }

private:
    Result<std::string> signLoggedIn(
        TokenSession &session, const std::optional<Secret> &pin, std::string_view bytes) const
    {
        const auto keys = session.find(CKO_PRIVATE_KEY, &m_id);
        if (!keys)
            return tl::unexpected(keys.error());
        if (keys->empty())
            return fail(ErrorCode::TokenNoKey, m_token.label);
        const bool rsa = isRsa();
        const bool raw = !rsa || session.hasMechanism(CKM_RSA_PKCS);
        const auto mechanism = !rsa ? CKM_ECDSA : raw ? CKM_RSA_PKCS : CKM_SHA256_RSA_PKCS;
        if (const auto answer = session.beginSign(mechanism, keys->front()); answer != CKR_OK)
            return tl::unexpected(tokenError(answer));
        // Keys for binding signatures want the PIN for each single one.
        if (session.attribute(keys->front(), CKA_ALWAYS_AUTHENTICATE) == "\x01")
            if (auto allowed = session.logIn(pin, CKU_CONTEXT_SPECIFIC); !allowed)
                return tl::unexpected(allowed.error());
        const auto digest = digestOf(bytes, EVP_sha256());
        auto signature = session.sign(!raw ? bytes : rsa ? std::string(kSha256Info) + digest : digest);
        return rsa || !signature ? signature : Result<std::string>(derOfPair(*signature));
    }

    bool isRsa() const
    {
        const auto certificate = readCertificate(m_certificates.front().der);
        return certificate && EVP_PKEY_is_a(X509_get0_pubkey(certificate.get()), "RSA") == 1;
    }

    std::shared_ptr<TokenDriver> m_driver;
    Token m_token;
    std::vector<Certificate> m_certificates;
    std::string m_id;
    AskPin m_askPin;
};

} // namespace

Result<std::unique_ptr<SigningKey>> openTokenKey(
    std::shared_ptr<TokenDriver> driver, const Token &token, const Certificate &certificate, AskPin askPin)
{
    const auto session = TokenSession::open(driver->functions(), token.slot);
    if (!session)
        return tl::unexpected(session.error());
    const auto objects = session->find(CKO_CERTIFICATE);
    if (!objects)
        return tl::unexpected(objects.error());
    std::vector<Certificate> certificates;
    std::string id;
    for (const auto object : *objects) {
        const auto read = readCertificate(session->attribute(object, CKA_VALUE));
        if (!read)
            continue;
        certificates.push_back(certificateOf(read.get()));
        if (certificates.back().der != certificate.der)
            continue;
        id = session->attribute(object, CKA_ID);
        std::swap(certificates.front(), certificates.back());
    }
    ERR_clear_error();
    if (certificates.empty() || certificates.front().der != certificate.der)
        return fail(ErrorCode::TokenNoCertificate, token.label);
    return std::make_unique<TokenKey>(
        std::move(driver), token, std::move(certificates), std::move(id), std::move(askPin));
}

} // namespace bangdiem
