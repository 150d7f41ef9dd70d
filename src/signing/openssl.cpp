// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/openssl.h"

#include "signing/secret.h"

#include <ctime>

#include <openssl/crypto.h>
#include <openssl/err.h>

namespace bangdiem {

Secret::Secret(std::string &&text)
    : m_text(text)
{
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

Secret::~Secret()
{
    OPENSSL_cleanse(m_text.data(), m_text.size());
}

Secret::Secret(Secret &&other) noexcept
    : Secret(std::move(other.m_text))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        OPENSSL_cleanse(m_text.data(), m_text.size());
        m_text = other.m_text;
        OPENSSL_cleanse(other.m_text.data(), other.m_text.size());
        other.m_text.clear();
    }
    return *this;
}

X509Owner readCertificate(std::string_view der)
{
    const auto *at = bytesOf(der);
    X509Owner certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return certificate && at == bytesOf(der) + der.size() ? std::move(certificate) : nullptr;
}

std::string digestOf(std::string_view bytes, const EVP_MD *digest)
{
    std::string result(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char *>(result.data()), &size,
            digest, nullptr)
        != 1)
        return {};
    result.resize(size);
    return result;
}

std::optional<Moment> momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day day(year(parts.tm_year + 1900), month(static_cast<unsigned>(parts.tm_mon + 1)),
        std::chrono::day(static_cast<unsigned>(parts.tm_mday)));
    return Moment(sys_days(day)) + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
}

bool isStrongDigest(int nid)
{
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

std::string opensslError()
{
    const auto code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return reason == nullptr ? "OpenSSL " + std::to_string(code) : reason;
}

} // namespace bangdiem
