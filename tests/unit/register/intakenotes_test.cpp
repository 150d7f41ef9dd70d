// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class IntakeNotes : public RegisterTest
{
protected:
    std::vector<std::string> notesOf(const SampleAgency &agency)
    {
        static int number = 0;
        std::vector<std::string> names;
        const auto reception = received(submissions.sealed(std::to_string(++number), agency));
        for (const auto &note : reception.notes) {
            names.emplace_back(noteName(note.kind));
            EXPECT_EQ(word(note, Language::Vietnamese).find('{'), std::string::npos);
        }
        return names;
    }
    static SampleAgency agency(const std::string &name, int year = 2015)
    {
        SampleAgency sample;
        sample.agency = name;
        sample.year = year;
        return sample;
    }
};

TEST_P(IntakeNotes, TheSameAgencyTwiceOrSpelledOtherwiseIsSaidAndTakenIn)
{
    EXPECT_THAT(notesOf(agency("Sở Tài chính")), IsEmpty());
    EXPECT_THAT(notesOf(agency("Sở Tài chính")), ElementsAre("agency-twice"));
    EXPECT_THAT(notesOf(agency("SỞ TÀI CHÍNH", 2016)), ElementsAre("other-spelling"));
    EXPECT_THAT(notesOf(agency("Sở Tài chínhh")), ElementsAre("alike-name"));
    EXPECT_THAT(notesOf(agency("Sở Y tế")), IsEmpty());
    EXPECT_EQ(demanded(book.list()).size(), 5U);
}

TEST_P(IntakeNotes, ANameThatDiffersInAccentsOnlyIsSaidAndNotTakenForTheSame)
{
    EXPECT_THAT(notesOf(agency("UBND xã Tân Thành")), IsEmpty());
    EXPECT_THAT(notesOf(agency("UBND xã Tân Thạnh")), ElementsAre("alike-name"));
    EXPECT_THAT(notesOf(agency("UBND xã Tân Thành")), ElementsAre("agency-twice", "alike-name"));
    EXPECT_THAT(
        notesOf(agency("Ủy ban nhân dân xã Tân Thạnh", 2016)), ElementsAre("alike-name", "other-spelling"));
}

TEST_P(IntakeNotes, AnAgencyWithAnotherSheetIsSaid)
{
    notesOf(agency("UBND huyện Gò Dầu", 2014));
    auto other = agency("UBND huyện Gò Dầu");
    other.rubric = "tayninh-2693-2015-pl2";

    EXPECT_THAT(notesOf(other), ElementsAre("other-sheet"));
}

TEST_P(IntakeNotes, AreSaidAgainWhereTheFileComesAgain)
{
    const auto first = submissions.sealed("a.bangdiem", agency("Sở Tài chính"));
    const auto second = submissions.sealed("b.bangdiem", agency("Sở Tài chính"));
    received(first);
    const auto notes = received(second).notes;
    ASSERT_FALSE(notes.empty());

    const auto again = received(second);

    EXPECT_EQ(again.outcome, Reception::Outcome::Known);
    EXPECT_EQ(again.notes, notes);
    ASSERT_EQ(received(first).notes.size(), 1U) << "the one that came later is known by now";
    EXPECT_EQ(received(first).notes.front().submission, 2);
}

TEST_P(IntakeNotes, ARevisionOfTheSameDossierIsNotRemarkable)
{
    auto file = submissions.sealed("a.bangdiem", {});
    received(file);
    Submissions::resubmit(file, {{"I.2.1", [](Answer &answer) { answer.note = "sửa"; }}});

    EXPECT_THAT(received(file).notes, IsEmpty());
}

ON_EACH_ENGINE(IntakeNotes);

} // namespace
} // namespace bangdiem::testing
