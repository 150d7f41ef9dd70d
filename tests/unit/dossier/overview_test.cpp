// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/overview.h"

#include "../scoring/sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

Dossier dossierOf(Rubric rubric, std::vector<Answer> answers)
{
    Dossier dossier;
    dossier.heading = {"Sở Tài chính", "Tây Ninh", year2015(), {}};
    dossier.rubric = std::make_shared<CarriedRubric>(CarriedRubric{std::move(rubric), {}, {}});
    dossier.answers.criteria = std::move(answers);
    return dossier;
}

Overview overviewOf(const Dossier &dossier)
{
    return bangdiem::overviewOf(
        dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

Points lost(const Losses &losses, LossKind kind)
{
    return losses[static_cast<std::size_t>(kind)];
}

} // namespace

TEST(Overview, TellsOfEachLostPointWhyItIsLost)
{
    auto rubric = sheetOf({graded("3"), document(Need::Required), ratio("60", Need::Required), graded("2"),
        document(Need::Required), graded("4")});
    const auto overview = overviewOf(dossierOf(
        rubric, {Answer(), claimed("5"), withFigures({29, 50}), claimed("0.5"), claimed("0"), claimed("0")}));

    ASSERT_EQ(overview.sections.size(), 1U);
    const auto &losses = overview.sections[0].lost;
    EXPECT_EQ(lost(losses, LossKind::Unanswered), points("3"));
    EXPECT_EQ(lost(losses, LossKind::NoEvidence), points("5"));
    EXPECT_EQ(lost(losses, LossKind::FailedTest), points("5"));
    EXPECT_EQ(lost(losses, LossKind::ScoredLess), points("1.5"));
    EXPECT_EQ(lost(losses, LossKind::Conceded), points("9"));
    EXPECT_EQ(sumOf(losses), overview.sections[0].maximum - overview.sections[0].score);
    EXPECT_EQ(lossesOf(overview), losses);
    EXPECT_EQ(overview.score, points("0.5"));
}

TEST(Overview, TellsThatAnExceptionAwardsAPart)
{
    auto rubric = sheetOf({graded("3")});
    rubric.groups[0].declarations = {{"none", "Không có", "", 1, 2}};
    rubric.groups[0].id = "I.1";
    auto dossier = dossierOf(rubric, {});
    dossier.answers.declared = {{"I.1", "none"}};

    EXPECT_EQ(lost(overviewOf(dossier).sections[0].lost, LossKind::Exception), points("1.5"));
}

TEST(Overview, LosesNoMoreThanASumThatIsCutHasRoomFor)
{
    auto rubric = sheetOf({graded("4"), graded("4"), graded("4")});
    rubric.groups[0].maximum = rubric.sections[0].maximum = rubric.maximum = points("6");

    const auto overview = overviewOf(dossierOf(rubric, {claimed("1"), Answer(), claimed("4")}));

    const auto &section = overview.sections[0];
    EXPECT_EQ(section.score, points("5"));
    EXPECT_EQ(lost(section.lost, LossKind::ScoredLess), points("1"));
    EXPECT_EQ(sumOf(section.lost), section.maximum - section.score);
}

TEST(Overview, IsComparableWithOneOfTheSameAgencyAndRubric)
{
    const auto one = overviewOf(dossierOf(sheetOf({graded("3")}), {}));
    auto other = one;
    other.year = 2014;
    other.agency = "SO TAI CHINH";
    EXPECT_TRUE(areComparable(one, other));

    other.agency = "Sở Nội vụ";
    EXPECT_FALSE(areComparable(one, other));
    other = one;
    other.rubric = "another";
    EXPECT_FALSE(areComparable(one, other));
}

} // namespace bangdiem::testing
