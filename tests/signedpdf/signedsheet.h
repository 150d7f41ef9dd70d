// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/signpdf.h"
#include "signing/verifypdf.h"
#include "signingfixture.h"

#include <QString>

#include <memory>

namespace bangdiem::testing {

/// What the sealed sheet says that it was sealed as.
extern const std::string kSealedAs;

/// The bytes of a sheet as the program prints it, made once: sealed as kSealedAs, or as a draft where that
/// is empty. One rubric has two blocks of signatures, the other one.
const std::string &printedSheet(
    const std::string &sealedAs = kSealedAs, const char *rubric = "tayninh-2693-2015-pl1");

/// A printed sheet and whoever signs it.
class SignedSheets
{
public:
    SigningFixture pki;

    static CertificateWish head();
    static CertificateWish deputy();
    std::unique_ptr<SigningKey> keyOf(
        const CertificateWish &wish, KeyKind kind = KeyKind::P256, int number = 0) const;

    /// The key of whoever holds such a certificate, the authority's with it.
    static std::unique_ptr<SigningKey> keyOf(const Holder &holder, const Holder &authority);

    /// The box as the program draws it for the signer of `key`.
    static SignatureBox boxOf(const SigningKey &key, Moment time);
    /// `pdf` signed an hour ago; throws where it cannot be.
    std::string signedBy(SigningKey &key, const std::string &pdf) const;
    /// The sheet signed by the head, on P-256; made once.
    const std::string &sheet() const;

    PdfVerdict verify(std::string_view pdf) const;
};

std::vector<SealReason> reasonsOf(const PdfVerdict &verdict);

/// A file of these bytes that lives as long as the process.
QString fileOf(std::string_view pdf);

} // namespace bangdiem::testing
