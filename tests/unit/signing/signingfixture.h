// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftedseal.h"
#include "signing/verifyseal.h"

#include <gtest/gtest.h>

namespace bangdiem {

/// An authority with one below it that issues signers' certificates, and what an office has of them: the
/// root and both lists. The day is 2026-03-02.
class SigningFixture
{
public:
    SigningFixture();

    static constexpr Moment now = std::chrono::sys_days(
        std::chrono::year_month_day(std::chrono::year(2026), std::chrono::March, std::chrono::day(2)));
    static constexpr std::string_view content = "bangdiem-manifest 1\nstc-2025\n";

    /// A wish for a certificate that is valid from a year ago to a year ahead.
    static testing::CertificateWish wish();
    testing::Holder signer(const testing::CertificateWish &wish = SigningFixture::wish(),
        testing::KeyKind kind = testing::KeyKind::P256, int number = 0) const;
    /// One signer, all right, signing a day ago.
    testing::CraftedSigner by(const testing::Holder &holder) const;
    /// The seal of one such signer with the authority between.
    std::string sealBy(const testing::CraftedSigner &signer) const;

    Verdict verify(std::string_view seal, Moment at = now) const;

    testing::Holder root;
    testing::Holder below;
    TrustStore trust;
};

/// The reasons alone, worst first.
std::vector<SealReason> reasonsOf(const Verdict &verdict);

/// What a reader is told of who signed and when.
std::string meaningOf(const Verdict &verdict);

} // namespace bangdiem
