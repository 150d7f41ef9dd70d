// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificatereading.h"

#include "base/text.h"

#include <array>
#include <utility>

#include <openssl/x509v3.h>

namespace bangdiem {

namespace {

/// What a name says under `nid`, the last of several; empty when nothing.
std::string textOf(const X509_NAME *name, int nid)
{
    int place = -1;
    for (int next = -1; (next = X509_NAME_get_index_by_NID(name, nid, next)) >= 0;)
        place = next;
    if (place < 0)
        return {};
    unsigned char *begin = nullptr;
    const int size = ASN1_STRING_to_UTF8(&begin, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    if (size < 0)
        return {};
    const std::string text(reinterpret_cast<const char *>(begin), static_cast<std::size_t>(size));
    OPENSSL_free(begin);
    auto shown = madeVisible(text);
    for (std::size_t at = 0; (at = shown.find('\n', at)) != std::string::npos;)
        shown.replace(at, 1, "[U+000A]");
    return toNfc(shown).value_or(shown);
}

std::string firstOf(const X509_NAME *name, int nid, int otherwise)
{
    auto text = textOf(name, nid);
    return text.empty() ? textOf(name, otherwise) : text;
}

std::string serialOf(const X509 *certificate)
{
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr);
    char *digits = number == nullptr ? nullptr : BN_bn2hex(number);
    std::string serial = digits == nullptr ? "" : digits;
    OPENSSL_free(digits);
    BN_free(number);
    return serial;
}

std::string keyUsageOf(X509 *certificate)
{
    using Use = std::pair<unsigned, const char *>;
    static constexpr std::array uses{Use{KU_DIGITAL_SIGNATURE, "digitalSignature"},
        Use{KU_NON_REPUDIATION, "nonRepudiation"}, Use{KU_KEY_ENCIPHERMENT, "keyEncipherment"},
        Use{KU_DATA_ENCIPHERMENT, "dataEncipherment"}, Use{KU_KEY_AGREEMENT, "keyAgreement"},
        Use{KU_KEY_CERT_SIGN, "keyCertSign"}, Use{KU_CRL_SIGN, "cRLSign"}};
    const auto given = X509_get_key_usage(certificate);
    if (given == UINT32_MAX)
        return {};
    std::string text;
    for (const auto &[bit, name] : uses)
        if ((given & bit) != 0)
            text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

} // namespace

Certificate certificateOf(X509 *certificate)
{
    const auto *subject = X509_get_subject_name(certificate);
    Certificate read;
    read.name = textOf(subject, NID_commonName);
    read.organisation = textOf(subject, NID_organizationName);
    read.unit = textOf(subject, NID_organizationalUnitName);
    read.province = textOf(subject, NID_stateOrProvinceName);
    read.locality = textOf(subject, NID_localityName);
    read.title = textOf(subject, NID_title);
    read.identifier = firstOf(subject, NID_organizationIdentifier, NID_userId);
    read.issuer = firstOf(X509_get_issuer_name(certificate), NID_commonName, NID_organizationName);
    read.serial = serialOf(certificate);
    read.validFrom = momentOf(X509_get0_notBefore(certificate)).value_or(Moment());
    read.validUntil = momentOf(X509_get0_notAfter(certificate)).value_or(Moment());
    read.keyUsage = keyUsageOf(certificate);
    read.der = derOf<X509>(i2d_X509, certificate);
    return read;
}

} // namespace bangdiem
