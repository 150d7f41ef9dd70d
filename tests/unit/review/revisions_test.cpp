// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/revisions.h"

#include "reviewed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Revisions, NameEachRowThatTheAgencyChangedAndWhatItCost)
{
    const auto older = fullDossier(kAppendix1);
    auto newer = older;
    const auto document = row(older, "I.2.4");
    const auto graded = row(older, "I.2.1");
    newer.answers.criteria[document].documents.clear();
    newer.answers.criteria[graded].claim = Points::fromInteger(2);
    newer.answers.criteria[graded].note = "sửa";
    newer.heading.assessment.staff = 60;

    const auto changes = changesBetween(older, newer);

    EXPECT_THAT(changes.heading, ElementsAre("staff"));
    ASSERT_EQ(changes.rows.size(), 2U);
    EXPECT_EQ(changes.rows[0].target, "I.2.1");
    EXPECT_THAT(changes.rows[0].differing, ElementsAre(AnswerField::Claim, AnswerField::Note));
    EXPECT_EQ(changes.rows[0].before, Points::fromInteger(3));
    EXPECT_EQ(changes.rows[0].after, Points::fromInteger(2));
    EXPECT_EQ(changes.rows[1].criterion, document);
    EXPECT_EQ(changes.rows[1].after, Points());
    EXPECT_THAT(changesBetween(older, older).rows, IsEmpty());
}

TEST(Revisions, TheSameEvidenceUnderAnotherKeyIsNoChange)
{
    auto older = documentedDossier(kAppendix1);
    auto newer = older;
    for (auto &answer : newer.answers.criteria) {
        for (auto &file : answer.attachments)
            file.content += 100;
        for (auto &document : answer.documents)
            if (document.content)
                *document.content += 100;
    }

    EXPECT_THAT(changesBetween(older, newer).rows, IsEmpty());
}

TEST(Revisions, ADeclarationOfAGroupIsNamedAtTheGroup)
{
    const auto older = fullDossier(kAppendix1);
    auto newer = older;
    newer.answers.declared = {{"I.6", "no-software"}};

    const auto changes = changesBetween(older, newer);

    ASSERT_EQ(changes.rows.size(), 1U);
    EXPECT_EQ(changes.rows[0].target, "I.6");
    EXPECT_THAT(changes.rows[0].differing, ElementsAre(AnswerField::Declared));
}

TEST(Revisions, AVerdictIsCarriedOnlyWhereNothingOfItsRowChanged)
{
    const auto older = fullDossier(kAppendix1);
    auto newer = older;
    const auto changed = row(older, "I.2.1");
    const auto ofGroup = row(older, "I.6.1");
    const auto same = row(older, "I.2.4");
    const auto asked = row(older, "I.2.2");
    newer.answers.criteria[changed].note = "sửa";
    newer.answers.declared = {{"I.6", "no-software"}};
    Review review;
    for (const auto one : {changed, ofGroup, same})
        review = with(review, one, accepted());
    review = with(review, asked, {std::nullopt, {}, "ở đâu?"});

    const auto carried = carriedReview(review, older, newer);

    EXPECT_EQ(rowOf(carried, same), accepted());
    for (const auto one : {changed, ofGroup, asked})
        EXPECT_TRUE(rowOf(carried, one).isBlank()) << one;
}

} // namespace
} // namespace bangdiem::testing
