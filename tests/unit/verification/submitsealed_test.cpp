// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/submitsealed.h"

#include "signeddossier.h"

#include <gtest/gtest.h>

namespace bangdiem {

using namespace bangdiem::testing;

namespace {

/// What sending the dossier ends with, and whether a file was written.
std::string sent(const SignedDossier &dossier)
{
    const auto done = submitSealed(
        reopened(dossier.path(), Access::ReadOnly), dossier / "nop.bangdiem", SigningFixture::now);
    const bool written = std::filesystem::exists(dossier / "nop.bangdiem");
    if (done)
        return written ? "sent" : "sent without a file";
    return describe(done.error(), Language::English) + (written ? ", but written" : "");
}

} // namespace

TEST(SubmitSealed, SendsWhatWasSignedWhoeverIsTrusted)
{
    const SignedDossier dossier;
    dossier.sealWell();

    EXPECT_EQ(sent(dossier), "sent");
}

TEST(SubmitSealed, SendsWhatWasSealedOnPaper)
{
    const SignedDossier dossier;
    dossier.seal({});

    EXPECT_EQ(sent(dossier), "sent");
}

TEST(SubmitSealed, RefusesASignatureThatDoesNotFit)
{
    const std::pair<const char *, const char *> spoiled[]
        = {{"UPDATE seal SET signature = x'3000'", "malformed"},
            {"UPDATE seal SET signature = CAST(signature || x'00' AS BLOB)", "malformed"},
            {"UPDATE seal SET signature = CAST(substr(signature, 1, length(signature) - 1) || "
             "CASE hex(substr(signature, -1)) WHEN '00' THEN x'01' ELSE x'00' END AS BLOB)",
                "signature-wrong"}};
    for (const auto &[sql, reason] : spoiled) {
        const SignedDossier dossier;
        dossier.sealWell();
        dossier.change(sql);

        EXPECT_EQ(sent(dossier),
            "the digital signature of the seal is not usable (" + std::string(reason)
                + ") and whoever receives it will refuse it; nothing was written, reopen the dossier, seal "
                  "and sign it again");
    }
}

TEST(SubmitSealed, SaysFirstThatNothingIsSealed)
{
    const SignedDossier dossier;

    EXPECT_EQ(
        submitSealed(reopened(dossier.path(), Access::ReadOnly), dossier / "n.bangdiem", SigningFixture::now)
            .error()
            .code,
        ErrorCode::DossierNotSealed);
}

} // namespace bangdiem
