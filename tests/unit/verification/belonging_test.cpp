// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/belonging.h"

#include "dossier/manifest.h"
#include "signeddossier.h"
#include "storage/fingerprint.h"

#include <gtest/gtest.h>

namespace bangdiem {

using namespace bangdiem::testing;

namespace {

const std::string kHash = "7f3a19c2b04e55d18c2011fe9a47d3b6" + std::string(32, 'a');

} // namespace

TEST(Fingerprints, AreReadAsPeopleAndPhonesGiveThem)
{
    EXPECT_EQ(readFingerprint(kHash), kHash);
    EXPECT_EQ(readFingerprint(fingerprintText(kHash)), kHash.substr(0, 32));
    EXPECT_EQ(readFingerprint(" 7f3a 19c2 B04E 55D1 8c20 11fe 9a47 d3b6 "), kHash.substr(0, 32));
    EXPECT_EQ(readFingerprint("BANGDIEM:7F3A19C2B04E55D18C2011FE9A47D3B6" + std::string(32, 'A')), kHash);
}

TEST(Fingerprints, AreNotReadFromAPartOrFromSomethingElse)
{
    for (const auto *text : {"", "7F3A-19C2-B04E-55D1", "7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B",
             "7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3BG", "BANGDIEM:", "hồ sơ.bangdiem"})
        EXPECT_FALSE(readFingerprint(text)) << text;
}

TEST(Belonging, IsToldForEachRevisionThatWasSealed)
{
    const SignedDossier dossier;
    const auto file = [&] { return reopened(dossier.path(), Access::ReadOnly); };
    const auto traces = [&] { return tracesOf(file()); };
    const auto draft = fingerprintOf(file().dossier());
    EXPECT_EQ(belongingOf(draft, traces()), (Belonging{1, true, false}));
    dossier.sealWell();
    EXPECT_EQ(belongingOf(draft, traces()), (Belonging{1, true, true}));
    dossier.unseal();
    const auto second = fingerprintOf(file().dossier());

    EXPECT_EQ(belongingOf(draft.substr(0, 32), traces()), (Belonging{1, false, true}));
    EXPECT_EQ(belongingOf(second, traces()), (Belonging{2, true, false}));
    EXPECT_EQ(belongingOf(kHash, traces()), Belonging());
    EXPECT_EQ(belongingOf("", traces()), Belonging());
}

TEST(Belonging, SaysThatTheDossierWasAlteredAfterItWasSealed)
{
    const SignedDossier dossier;
    dossier.sealWell();
    const auto file = [&] { return reopened(dossier.path(), Access::ReadOnly); };
    const auto sealed = fingerprintOf(file().dossier());
    ASSERT_EQ(runSql(dossier.path(), "UPDATE answer SET note = 'khác' WHERE criterion = 'I.2.4'"), "");

    EXPECT_EQ(belongingOf(sealed, tracesOf(file())), (Belonging{1, false, true, true}));
    EXPECT_EQ(
        belongingOf(fingerprintOf(file().dossier()), tracesOf(file())), (Belonging{1, true, false, true}));
}

} // namespace bangdiem
