// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparison.h"

#include "reviewed.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

TEST(Comparison, OfNothingDecidedIsTheSameSheetThreeTimes)
{
    const auto dossier = mixedDossier(kAppendix1);

    const auto sheets = compared(dossier, dossier.rules(), {});

    for (std::size_t i = 0; i < sheets.self.criteria.size(); ++i) {
        EXPECT_EQ(sheets.self.criteria[i].score, sheets.recomputed.criteria[i].score);
        EXPECT_EQ(sheets.difference(i), Points());
    }
    EXPECT_EQ(sheets.self.total.score, sheets.reviewed.total.score);
    EXPECT_GT(sheets.self.total.score, Points());
}

TEST(Comparison, AnAdjustedRowCountsInItsGroupSectionAndTotal)
{
    const auto dossier = fullDossier(kAppendix1);
    const auto at = row(dossier, "I.2.1");

    const auto sheets = compared(dossier, dossier.rules(), with({}, at, adjusted("1.25")));

    const auto cut = *Points::parse("1.75");
    EXPECT_EQ(sheets.reviewed.criteria[at].score, *Points::parse("1.25"));
    EXPECT_EQ(sheets.difference(at), Points() - cut);
    EXPECT_EQ(sheets.reviewed.sections[0].score, sheets.self.sections[0].score - cut);
    EXPECT_EQ(sheets.difference(), Points() - cut);
    EXPECT_EQ(sheets.self.total.score, Points::fromInteger(100));
}

TEST(Comparison, AMaximumCutsTheReviewedSumsAsItCutsTheOthers)
{
    auto dossier = fullDossier(kAppendix1);
    auto capped = *dossier.rubric;
    capped.rubric.sections[0].maximum = Points::fromInteger(39);
    dossier.rubric = std::make_shared<CarriedRubric>(capped);

    const auto sheets = compared(dossier, dossier.rules(), with({}, row(dossier, "I.2.1"), adjusted("2.5")));

    EXPECT_EQ(sheets.reviewed.sections[0].sum, *Points::parse("39.5"));
    EXPECT_EQ(sheets.reviewed.sections[0].score, Points::fromInteger(39));
    EXPECT_EQ(sheets.difference(), Points());
}

TEST(Comparison, RejectedEvidenceScoresByTheRule)
{
    const auto dossier = fullDossier(kAppendix1);
    const auto document = row(dossier, "I.2.4");
    const auto figures = row(dossier, "I.1.1");
    const auto graded = row(dossier, "I.2.1");
    Review review;
    for (const auto one : {document, figures, graded})
        review = with(review, one, rejected());

    const auto sheets = compared(dossier, dossier.rules(), review);

    EXPECT_EQ(sheets.reviewed.criteria[document].score, Points());
    EXPECT_EQ(sheets.reviewed.criteria[document].status, Status::NoEvidence);
    EXPECT_EQ(sheets.reviewed.criteria[figures].score, Points());
    EXPECT_EQ(sheets.reviewed.criteria[graded].score, Points::fromInteger(3)) << "it asks for no evidence";
    EXPECT_EQ(scoreWithoutEvidence(dossier, dossier.rules(), document), Points());
    EXPECT_EQ(scoreWithoutEvidence(dossier, dossier.rules(), graded), Points::fromInteger(3));
}

TEST(Comparison, TheReviewersRulesGiveTheRecomputedScore)
{
    const auto dossier = fullDossier(kAppendix1);
    auto rules = dossier.rules();
    rules.criteria[row(dossier, "I.2.4")].maximum = Points::fromInteger(4);

    const auto sheets = compared(dossier, rules, {});

    EXPECT_EQ(sheets.self.total.score, Points::fromInteger(100));
    EXPECT_EQ(sheets.recomputed.total.score, Points::fromInteger(99));
    EXPECT_EQ(sheets.difference(), Points::fromInteger(-1));
}

/// Appendix I, where I.2.4 counts only where I.2.1 scores at least 2, and I.3.1 only where I.2.4 scores.
Dossier gatedDossier()
{
    auto dossier = fullDossier(kAppendix1);
    auto carried = *dossier.rubric;
    const auto first = row(dossier, "I.2.1");
    const auto second = row(dossier, "I.2.4");
    const auto third = row(dossier, "I.3.1");
    carried.rubric.criteria[second].gate = Gate{first, Points::fromInteger(2)};
    carried.rubric.criteria[third].gate = Gate{second, std::nullopt};
    carried.rubric.gated = {second, third};
    dossier.rubric = std::make_shared<CarriedRubric>(carried);
    return dossier;
}

TEST(Comparison, ARowBehindAGateIsScoredByTheReviewedPointsOfTheRowItWaitsFor)
{
    const auto dossier = gatedDossier();
    const auto second = row(dossier, "I.2.4");
    const auto third = row(dossier, "I.3.1");

    const auto sheets = compared(dossier, dossier.rules(), with({}, row(dossier, "I.2.1"), adjusted("1.75")));

    ASSERT_GT(sheets.recomputed.criteria[second].score, Points());
    ASSERT_GT(sheets.recomputed.criteria[third].score, Points());
    EXPECT_EQ(sheets.reviewed.criteria[second].score, Points());
    EXPECT_EQ(sheets.reviewed.criteria[second].status, Status::FailedTest);
    EXPECT_EQ(sheets.reviewed.criteria[third].score, Points()) << "it waits for a row that waits";
    EXPECT_EQ(sheets.difference(),
        *Points::parse("-1.25") - sheets.self.criteria[second].score - sheets.self.criteria[third].score);
}

TEST(Comparison, AnAdjustedRowBehindAGateHasThePointsThatTheReviewerGave)
{
    const auto dossier = gatedDossier();
    const auto second = row(dossier, "I.2.4");
    auto review = with({}, row(dossier, "I.2.1"), adjusted("1"));
    review = with(review, second, adjusted("1"));

    const auto sheets = compared(dossier, dossier.rules(), review);

    EXPECT_EQ(sheets.reviewed.criteria[second].score, Points::fromInteger(1));
    EXPECT_EQ(sheets.reviewed.criteria[row(dossier, "I.3.1")].score,
        sheets.self.criteria[row(dossier, "I.3.1")].score);
}

} // namespace
} // namespace bangdiem::testing
