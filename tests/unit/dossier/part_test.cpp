// SPDX-License-Identifier: GPL-3.0-or-later
#include "partsheet.h"

#include "dossier/readiness.h"
#include "scoring/evaluate.h"

#include <gmock/gmock.h>

namespace bangdiem::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(RowsNamed, AreThoseOfSectionsGroupsAndCriteriaInTheOrderOfTheSheet)
{
    const auto dossier = blankDossier();
    const auto &rubric = dossier.rules();

    const auto rows = rowsNamed(rubric, {"II.2", "I.1", "I.1.1"}).value();

    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rubric.criteria[rows.front()].id, "I.1.1");
    EXPECT_EQ(rubric.criteria[rows.back()].id, "II.2");
    const auto &section = rubric.sections[0];
    EXPECT_EQ(rowsNamed(rubric, {section.id}).value().size(), section.endCriterion - section.firstCriterion);
    EXPECT_THAT(rowsNamed(rubric, {}).value(), IsEmpty());
}

TEST(RowsNamed, NameTheIdThatTheSheetDoesNotHave)
{
    const auto rows = rowsNamed(blankDossier().rules(), {"I.1", "I.99"});

    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error(), (Error{ErrorCode::UnknownCriterion, "I.99", {"I.99"}}));
}

TEST(ShortIds, NameWholeSectionsAndGroupsOnce)
{
    const auto dossier = blankDossier();
    const auto ids = [&](const std::vector<std::string> &named) {
        return shortIds(dossier.rules(), rowsOf(dossier, named));
    };

    EXPECT_THAT(ids({"I", "II.2"}), ElementsAre("I", "II.2"));
    EXPECT_THAT(ids({"I.2", "I.6"}), ElementsAre("I.2", "I.6"));
    EXPECT_THAT(ids({"I.2.1", "I.2.4"}), ElementsAre("I.2.1", "I.2.4"));
    EXPECT_THAT(ids({}), IsEmpty());
}

TEST(PartOf, HoldsTheAnswersAndDeclarationsOfItsRowsOnly)
{
    auto whole = blankDossier("whole");
    answerAt(whole, "I.2.1") = claimOf(2);
    answerAt(whole, "I.2.4") = claimOf(5);
    answerAt(whole, "III.2") = claimOf(0);
    whole.answers.declared = {{"I.6", "no-software"}, {"II.1.11", "no-procedures"}};

    const auto part = partOf(whole, "part", rowsOf(whole, {"I.2.4", "I.6"}), 7).value();

    EXPECT_EQ(part.part, (WorkPart{"whole", 7, rowsOf(whole, {"I.2.4", "I.6"})}));
    EXPECT_EQ(part.heading, whole.heading);
    EXPECT_EQ(part.rubric, whole.rubric);
    for (std::size_t i = 0; i < part.answers.criteria.size(); ++i)
        EXPECT_EQ(part.answers.criteria[i], i == rowOf(whole, "I.2.4") ? claimOf(5) : Answer());
    EXPECT_THAT(part.answers.declared, ElementsAre(Declared{"I.6", "no-software"}));
    EXPECT_TRUE(isToAnswer(part, rowOf(whole, "I.2.4")));
    EXPECT_FALSE(isToAnswer(part, rowOf(whole, "I.2.1")));
    EXPECT_TRUE(isToDeclare(part, "I.6"));
    EXPECT_FALSE(isToDeclare(part, "II.1.11"));
}

TEST(PartOf, APartTakesOnlyItsOwnRows)
{
    const auto part = partOf(blankDossier(), "part", rowsOf(blankDossier(), {"I.2"}), 1).value();

    EXPECT_TRUE(partOf(part, "smaller", rowsOf(part, {"I.2.4"}), 1));
    EXPECT_EQ(partOf(part, "other", rowsOf(part, {"I.1.1"}), 1).error(),
        (Error{ErrorCode::NotInPart, {}, {"I.1.1"}}));
}

TEST(PartOf, IsCheckedForItsRowsOnly)
{
    const auto part = partOf(blankDossier(), "part", rowsOf(blankDossier(), {"I.2.1", "I.2.4"}), 1).value();

    const auto found
        = findings(part, evaluate(part.rules(), part.answers, part.heading.assessment), Language::English);

    std::vector<std::size_t> rows;
    for (const auto &finding : found)
        rows.insert(rows.end(), finding.criteria.begin(), finding.criteria.end());
    std::ranges::sort(rows);
    EXPECT_EQ(rows, part.part->rows);
}

} // namespace bangdiem::testing
