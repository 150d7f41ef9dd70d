// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fingerprint.h"

#include "storage/dossierfile.h"
#include "testdossier.h"

#include <gtest/gtest.h>

namespace bangdiem {

using namespace bangdiem::testing;

namespace {

Answer withNote(const std::string &note)
{
    Answer answer;
    answer.note = note;
    return answer;
}

void setNote(DossierFile &file, const std::string &note)
{
    EXPECT_EQ(problemOf(file.setAnswer(0, withNote(note), momentAt(1))), "");
}

} // namespace

TEST(Fingerprint, IsThatOfTheTextHoweverItWasTyped)
{
    const TestFolder folder;
    auto composed = created(folder / "a.bangdiem");
    auto decomposed = created(folder / "b.bangdiem");
    setNote(composed, "s\u1ed1");
    setNote(decomposed, "so\u0302\u0301");

    EXPECT_EQ(fingerprintOf(composed.dossier()), fingerprintOf(decomposed.dossier()));
}

TEST(Fingerprint, StaysThroughReopeningCopyingAndAnEditThatIsTakenBack)
{
    const TestFolder folder;
    std::string fingerprint;
    {
        auto file = created(folder / "a.bangdiem");
        setNote(file, "trước");
        fingerprint = fingerprintOf(file.dossier());
        setNote(file, "sau");
        EXPECT_NE(fingerprintOf(file.dossier()), fingerprint);
        setNote(file, "trước");
    }
    const auto again = reopened(folder / "a.bangdiem");
    const auto copy = again.copyTo(folder / "b.bangdiem", momentAt(2));

    EXPECT_EQ(fingerprintOf(again.dossier()), fingerprint);
    ASSERT_TRUE(copy);
    EXPECT_EQ(fingerprintOf(copy->file.dossier()), fingerprint);
}

} // namespace bangdiem
