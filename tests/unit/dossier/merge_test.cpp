// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/merge.h"

#include "partsheet.h"

#include <gmock/gmock.h>

namespace bangdiem::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

Answer withFile(std::int64_t content, const char *name, char digit)
{
    Answer answer;
    answer.attachments = {{content, name, 10, std::string(64, digit)}};
    return answer;
}

Answer reviewed(Answer answer, bool isReviewed)
{
    answer.earlier = Earlier{2014, isReviewed, {}, {}};
    return answer;
}

/// The one row I.2.4 of both, merged.
MergeRow merged(const Answer &mine, const Answer &theirs, const std::vector<PastState> &myPast = {},
    const std::vector<PastState> &theirPast = {})
{
    auto ours = blankDossier("mine");
    auto other = blankDossier("theirs");
    answerAt(ours, "I.2.4") = mine;
    answerAt(other, "I.2.4") = theirs;
    Pasts pasts;
    if (!myPast.empty())
        pasts["I.2.4"] = {myPast, theirPast};
    return planMerge(ours, other, rowsOf(ours, {"I.2.4"}), pasts).value().back();
}

PastState state(const char *answer)
{
    return {answer, ""};
}

const auto kDocument = [] {
    Answer answer;
    answer.documents = {{"12/QĐ-STC", std::nullopt, "Quy chế", "", std::nullopt}};
    return answer;
}();

} // namespace

TEST(MergeWithoutPast, TakesWhatOnlyTheyHaveAndKeepsWhatOnlyWeHave)
{
    for (const auto &answer : {claimOf(5), kDocument, withFile(1, "a.pdf", 'a')}) {
        EXPECT_EQ(merged({}, {}).fate, Fate::Same);
        EXPECT_EQ(merged({}, answer).fate, Fate::Take);
        EXPECT_EQ(merged(answer, {}).fate, Fate::Keep);
        EXPECT_EQ(merged(answer, answer).fate, Fate::Same);
    }
    EXPECT_EQ(merged(claimOf(5), claimOf(0)).fate, Fate::Conflict);
    EXPECT_EQ(merged(claimOf(5), kDocument).fate, Fate::Conflict);
}

TEST(MergeWithoutPast, ComparesFilesByNameSizeAndHashNotByKey)
{
    const auto file = withFile(1, "a.pdf", 'a');

    EXPECT_EQ(merged(file, withFile(9, "a.pdf", 'a')).fate, Fate::Same);
    EXPECT_EQ(merged(file, withFile(1, "b.pdf", 'a')).fate, Fate::Conflict);
    EXPECT_EQ(merged(file, withFile(1, "a.pdf", 'b')).fate, Fate::Conflict);
    EXPECT_THAT(merged(file, withFile(1, "a.pdf", 'b')).differing, ElementsAre(AnswerField::Files));
}

TEST(MergeWithoutPast, SeesWhichFileADocumentNames)
{
    auto mine = withFile(1, "a.pdf", 'a');
    mine.attachments.push_back({2, "a.pdf", 10, std::string(64, 'b')});
    mine.documents = {{"12/QĐ-STC", std::nullopt, "", "", 1}};
    auto theirs = mine;
    theirs.documents[0].content = 2;

    EXPECT_THAT(merged(mine, theirs).differing, ElementsAre(AnswerField::Documents));
}

TEST(MergeWithoutPast, NamesWhatDiffers)
{
    auto mine = claimOf(5);
    mine.units = {{"Văn phòng", {}}};
    mine.note = "một";
    auto theirs = claimOf(0);
    theirs.links = {"https://tayninh.gov.vn"};
    theirs.note = "hai";

    EXPECT_THAT(merged(mine, theirs).differing,
        ElementsAre(AnswerField::Claim, AnswerField::GivenFigures, AnswerField::Links, AnswerField::Note));
    EXPECT_THAT(merged(mine, mine).differing, IsEmpty());
}

TEST(MergeWithoutPast, TakesTheReviewOfAnAnswerFromAnEarlierYear)
{
    EXPECT_EQ(merged(reviewed(claimOf(5), false), reviewed(claimOf(5), true)).fate, Fate::Take);
    EXPECT_EQ(merged(reviewed(claimOf(5), true), reviewed(claimOf(5), false)).fate, Fate::Keep);
    EXPECT_EQ(merged(reviewed({}, false), claimOf(5)).fate, Fate::Take) << "an earlier year is no answer";
}

TEST(MergeWithAPast, GoesByWhoChangedTheRow)
{
    const auto base = state("base");
    const auto one = state("one");
    const auto two = state("two");
    struct {
        std::vector<PastState> mine;
        std::vector<PastState> theirs;
        Fate fate;
    } const cases[] = {
        {{base}, {base, one}, Fate::Take},
        {{base, one}, {base}, Fate::Keep},
        {{base, one}, {base, two}, Fate::Conflict},
        {{base, one, base}, {base, two}, Fate::Take}, // We took it back.
        {{base, one}, {base, one, two}, Fate::Take}, // They went on from what we took.
        {{base, one, two}, {base, one}, Fate::Keep}, // We went on from what we took.
        {{base, one, two}, {base, two, one}, Fate::Conflict},
    };
    for (const auto &[mine, theirs, fate] : cases)
        EXPECT_EQ(merged(claimOf(5), claimOf(0), mine, theirs).fate, fate);
}

TEST(MergeWithAPast, ARowThatOneClearedIsChangedLikeAnyOther)
{
    EXPECT_EQ(merged(claimOf(5), {}, {state("base")}, {state("base"), state("")}).fate, Fate::Take);
    EXPECT_EQ(merged({}, claimOf(5), {state("base"), state("")}, {state("base")}).fate, Fate::Keep);
}

TEST(Merge, OfDeclarationsOfRowsAndOfTheirGroups)
{
    auto mine = blankDossier("mine");
    auto theirs = blankDossier("theirs");
    theirs.answers.declared = {{"I.6", "no-software"}, {"II.1.11", "no-procedures"}};

    const auto plan = planMerge(mine, theirs, rowsOf(mine, {"I.6.1", "II.1.11"}), {}).value();

    ASSERT_EQ(plan.size(), 3U) << "a group without declarations has no line";
    EXPECT_EQ(plan[0].target, "I.6");
    EXPECT_EQ(plan[0].criterion, std::nullopt);
    EXPECT_EQ(plan[0].fate, Fate::Take);
    EXPECT_EQ(plan[1].fate, Fate::Same);
    EXPECT_EQ(plan[2].fate, Fate::Take);
    EXPECT_THAT(plan[2].differing, ElementsAre(AnswerField::Declared));
}

TEST(Merge, RefusesAnotherRubricYearOrAgency)
{
    const auto mine = blankDossier("mine");
    const auto refusal
        = [&](const Dossier &theirs) { return planMerge(mine, theirs, rowsOf(mine, {"I.2.4"}), {}).error(); };
    auto otherYear = blankDossier("theirs");
    otherYear.heading.assessment.year = 2016;
    auto otherAgency = blankDossier("theirs");
    otherAgency.heading.agency = "Sở Nội vụ";
    auto otherRubric = blankDossier("theirs");
    otherRubric.rubric = std::make_shared<const CarriedRubric>(CarriedRubric{mine.rules(), {}, "khác"});

    EXPECT_EQ(refusal(otherRubric).code, ErrorCode::MergeOtherRubric);
    EXPECT_EQ(refusal(otherYear), (Error{ErrorCode::MergeOtherYear, {}, {"2015", "2016"}}));
    EXPECT_EQ(refusal(otherAgency), (Error{ErrorCode::MergeOtherAgency, {}, {"Sở Tài chính", "Sở Nội vụ"}}));
}

TEST(Merge, TakesItsOwnPartBackThoughTheAgencyWasWrittenAnewMeanwhile)
{
    auto mine = blankDossier("mine");
    const auto part = partOf(mine, "part", rowsOf(mine, {"I.2.4"}), 1).value();
    mine.heading.agency = "Sở Tài chính tỉnh Tây Ninh";

    EXPECT_TRUE(planMerge(mine, part, rowsToMerge(mine, part), {}));
    EXPECT_EQ(rowsToMerge(mine, part), rowsOf(mine, {"I.2.4"}));
}

TEST(Merge, RefusesRowsThatAPartDoesNotHave)
{
    const auto mine = blankDossier("mine");
    const auto part = partOf(mine, "part", rowsOf(mine, {"I.2.4"}), 1).value();

    const auto expected = Error{ErrorCode::NotInPart, "I.1.1", {"I.1.1"}};
    EXPECT_EQ(planMerge(mine, part, rowsOf(mine, {"I.1.1"}), {}).error(), expected);
    EXPECT_EQ(planMerge(part, mine, rowsOf(mine, {"I.1.1"}), {}).error(), expected);
}

} // namespace bangdiem::testing
