// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier with a digital signature that was changed by other means: whatever is still valid says what was
// signed.
#include "dossier/manifest.h"
#include "randomedit.h"
#include "storage/untrusted.h"
#include "unit/verification/signeddossier.h"
#include "wished.h"

#include <gtest/gtest.h>

#include <iostream>

namespace bangdiem::testing {

namespace {

class SignedTampering : public ::testing::Test
{
protected:
    SignedTampering()
    {
        dossier.sealWell();
        bytes = bytesOf(dossier.path());
        content = manifestOf(reopened(dossier.path(), Access::ReadOnly).dossier());
        EXPECT_EQ(dossier.verdict().validity, Validity::Valid);
    }

    /// What the program makes of the file as it now lies there.
    void judge(const std::string &what)
    {
        UntrustedOptions options;
        options.copies = dossier / "copies";
        const auto opened = openUntrusted(dossier.path(), options);
        if (!opened) {
            ++refused;
            return;
        }
        const auto verdict = verifyDossier(opened->file(), dossier.pki.trust, SigningFixture::now);
        if (!verdict || verdict->validity != Validity::Valid) {
            ++notValid;
            return;
        }
        ++valid;
        EXPECT_EQ(manifestOf(opened->file().dossier()), content) << what;
    }
    void print() const
    {
        std::cout << "refused: " << refused << ", not valid: " << notValid
                  << ", valid with what was signed: " << valid << '\n';
    }

    SignedDossier dossier;
    std::string bytes;
    std::string content;
    int refused = 0;
    int notValid = 0;
    int valid = 0;
};

} // namespace

TEST_F(SignedTampering, OfAnyByteLeavesNothingValidThatWasNotSigned)
{
    const auto step = wished("BANGDIEM_FLIP_STEP", 997);

    for (std::size_t at = 0; at < bytes.size(); at += step) {
        auto flipped = bytes;
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << (at / step % 8)));
        writeBytes(dossier.path(), flipped);
        judge("byte " + std::to_string(at));
    }

    print();
    EXPECT_GT(refused, 0);
    EXPECT_GT(notValid, 0);
}

TEST_F(SignedTampering, OfAnyRowLeavesNothingValidThatWasNotSigned)
{
    const auto tables = tablesOf(dossier.path().string());
    std::mt19937 random(static_cast<std::mt19937::result_type>(wished("BANGDIEM_EDIT_SEED", 1)));
    const auto edits = wished("BANGDIEM_EDITS", 150);

    for (std::size_t done = 0; done < edits;) {
        writeBytes(dossier.path(), bytes);
        const auto edit = randomEdit(tables, random);
        static_cast<void>(
            runSql(dossier.path(), "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; " + edit));
        if (bytesOf(dossier.path()) == bytes)
            continue; // A constraint refused it, or it changed nothing.
        judge(edit);
        ++done;
    }

    print();
    EXPECT_GT(notValid, 0);
}

} // namespace bangdiem::testing
