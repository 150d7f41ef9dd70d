// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/readiness.h"

#include "../scoring/sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

Dossier dossierOf(Rubric rubric, std::vector<Answer> answers)
{
    Dossier dossier;
    rubric.blocksSealing
        = {FindingKind::Heading, FindingKind::Unanswered, FindingKind::NoEvidence, FindingKind::NotReviewed};
    dossier.heading = {"Sở Tài chính", "Tây Ninh", year2015()};
    dossier.rubric = std::make_shared<CarriedRubric>(CarriedRubric{std::move(rubric), {}, {}});
    dossier.answers.criteria = std::move(answers);
    return dossier;
}

std::vector<Finding> findingsOf(const Dossier &dossier)
{
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    return findings(dossier, sheet, Language::Vietnamese);
}

Answer conceded(Answer answer)
{
    answer.claim = Points();
    return answer;
}

} // namespace

TEST(Findings, AreNoneWhereAllIsAnsweredWithItsEvidence)
{
    const auto dossier = dossierOf(sheetOf({graded("3"), document(Need::Required)}),
        {claimed("1.5"), withDocuments({complete(day(2015, 3, 2))})});

    EXPECT_TRUE(findingsOf(dossier).empty());
}

TEST(Findings, BlockOnARowThatIsNotAnswered)
{
    const auto found = findingsOf(dossierOf(sheetOf({graded("3")}), {}));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::Unanswered);
    EXPECT_EQ(found[0].severity, Severity::Blocking);
    EXPECT_EQ(found[0].criteria, std::vector<std::size_t>{0});
    EXPECT_EQ(found[0].lost, points("3"));
    EXPECT_EQ(found[0].text, "Chưa trả lời, nên chưa có điểm");
}

TEST(Findings, BlockOnARowWithoutItsRequiredEvidence)
{
    const auto found = findingsOf(dossierOf(sheetOf({document(Need::Required)}), {claimed("5")}));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::NoEvidence);
    EXPECT_EQ(found[0].severity, Severity::Blocking);
    EXPECT_EQ(found[0].text, "Thiếu số và ngày ban hành văn bản, nên chấm 0 điểm");
}

TEST(Findings, AreNoneOnARowThatWasConceded)
{
    const auto dossier = dossierOf(sheetOf({document(Need::Required), ratio("60", Need::Required)}),
        {claimed("0"), conceded(withFigures({29, 50}))});

    EXPECT_TRUE(findingsOf(dossier).empty());
}

TEST(Findings, AdviseOnAFailedTestAndOnAClaimOverTheMaximum)
{
    const auto found = findingsOf(dossierOf(
        sheetOf({graded("3"), ratio("60", Need::Required)}), {claimed("4"), withFigures({29, 50})}));

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, FindingKind::FailedTest);
    EXPECT_EQ(found[0].severity, Severity::Advisory);
    EXPECT_EQ(found[0].text, "29/50 = 58 % < 60 %, nên chấm 0 điểm");
    EXPECT_EQ(found[0].lost, points("5"));
    EXPECT_EQ(found[1].kind, FindingKind::Capped);
    EXPECT_EQ(found[1].text, "Tự đánh giá 4 điểm, vượt mức tối đa, nên chỉ tính 3 điểm");
    EXPECT_EQ(found[1].lost, Points());
}

TEST(Findings, AdviseOnTheWarningsOfTheSheet)
{
    const auto found = findingsOf(
        dossierOf(sheetOf({document(Need::Optional, true)}), {withDocuments({complete(day(2014, 3, 2))})}));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::DocumentOutsideYear);
    EXPECT_EQ(found[0].severity, Severity::Advisory);
    EXPECT_EQ(found[0].text, "Văn bản 12/QĐ-STC ngày 02/03/2014 không thuộc năm đánh giá 2015");
}

TEST(Findings, AdviseOnASumThatWasCut)
{
    auto rubric = sheetOf({graded("4"), graded("4")});
    rubric.groups[0].maximum = rubric.sections[0].maximum = rubric.maximum = points("6");
    rubric.groups[0].clause = "Phụ lục I, mục I.1";

    const auto found = findingsOf(dossierOf(rubric, {claimed("4"), claimed("4")}));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::SumCut);
    EXPECT_EQ(found[0].text, "Phụ lục I, mục I.1: Tổng là 8 điểm, vượt mức tối đa, nên chỉ tính 6 điểm");
    EXPECT_EQ(found[0].criteria.size(), 2U);
}

TEST(Findings, BlockOnARowOfAnEarlierYearUntilItIsTouched)
{
    auto answer = claimed("3");
    answer.earlier = Earlier{2014, false, {}, {}};

    const auto found = findingsOf(dossierOf(sheetOf({graded("3")}), {answer}));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::NotReviewed);
    EXPECT_EQ(found[0].severity, Severity::Blocking);
    EXPECT_EQ(found[0].criteria, std::vector<std::size_t>{0});
    EXPECT_EQ(found[0].text, "Từ hồ sơ năm 2014, cần xem lại");
    EXPECT_TRUE(findingsOf(dossierOf(sheetOf({graded("3")}), {touched(answer)})).empty());
}

TEST(Findings, AdviseOnAUnitThatHasNotGivenWhatAnotherGave)
{
    auto answer = Answer();
    answer.units = {{"Văn phòng", {30, 30}}, {"Phòng Tư pháp", {5}}, {"Phòng Y tế", {}}};
    answer.figures = sumOf(answer.units);

    const auto found = findingsOf(dossierOf(sheetOf({ratio("60", Need::Required, false)}), {answer}));

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, FindingKind::UnitIncomplete);
    EXPECT_EQ(found[0].severity, Severity::Advisory);
    EXPECT_EQ(found[0].text, "Phòng Tư pháp chưa có số liệu “Tổng số CBCC”");
    EXPECT_EQ(found[1].text, "Phòng Y tế chưa có số liệu “Số CBCC sử dụng”, “Tổng số CBCC”");
    EXPECT_TRUE(
        findingsOf(dossierOf(sheetOf({ratio("60", Need::Required, false)}), {conceded(answer)})).empty());
}

TEST(Findings, BlockOnAHeadingThatMayNotBeStored)
{
    auto dossier = dossierOf(sheetOf({graded("3")}), {claimed("3")});
    dossier.heading.agency = "  ";

    const auto found = findingsOf(dossier);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::Heading);
    EXPECT_EQ(found[0].severity, Severity::Blocking);
    EXPECT_TRUE(found[0].criteria.empty());
}

TEST(Findings, BlockAsTheRubricSays)
{
    auto dossier = dossierOf(sheetOf({ratio("60", Need::Required), graded("3")}), {withFigures({29, 50})});
    auto rubric = dossier.rules();
    rubric.blocksSealing = {FindingKind::FailedTest};
    dossier.rubric = std::make_shared<CarriedRubric>(CarriedRubric{std::move(rubric), {}, {}});

    const auto found = findingsOf(dossier);

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, FindingKind::FailedTest);
    EXPECT_EQ(found[0].severity, Severity::Blocking);
    EXPECT_EQ(found[1].kind, FindingKind::Unanswered);
    EXPECT_EQ(found[1].severity, Severity::Advisory);
}

TEST(Findings, PutWhatBlocksFirstThenTheLargestLossThenTheOrderOfTheSheet)
{
    const auto found
        = findingsOf(dossierOf(sheetOf({ratio("60", Need::Required), graded("2"), graded("3"), graded("2")}),
            {withFigures({1, 50})}));

    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].criteria[0], 2U);
    EXPECT_EQ(found[1].criteria[0], 1U);
    EXPECT_EQ(found[2].criteria[0], 3U);
    EXPECT_EQ(found[3].criteria[0], 0U);
}

} // namespace bangdiem::testing
