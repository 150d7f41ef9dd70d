// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

constexpr auto kTomorrow = 1; // of the assessment date

Date daysAfter(Date date, int days)
{
    return Date(std::chrono::sys_days(date) + std::chrono::days(days));
}

} // namespace

TEST(Evaluate, GivesAGradedRowItsClaim)
{
    const auto outcome = scoreRow(graded("3"), claimed("2.25"));

    EXPECT_EQ(outcome.score, points("2.25"));
    EXPECT_EQ(outcome.status, Status::Scored);
    ASSERT_TRUE(outcome.find<reason::Claimed>());
    EXPECT_FALSE(outcome.find<reason::Claimed>()->implied);
}

TEST(Evaluate, CutsAClaimOverTheMaximumAndSaysSo)
{
    const auto outcome = scoreRow(graded("3"), claimed("3.25"));

    EXPECT_EQ(outcome.score, points("3"));
    EXPECT_EQ(outcome.status, Status::Capped);
    ASSERT_TRUE(outcome.find<reason::ClaimCapped>());
    EXPECT_EQ(outcome.find<reason::ClaimCapped>()->claim, points("3.25"));
}

TEST(Evaluate, LeavesABlankRowUnansweredEvenWhereEvidenceIsRequired)
{
    const auto outcome = scoreRow(document(Need::Required), Answer());

    EXPECT_EQ(outcome.score, Points());
    EXPECT_EQ(outcome.status, Status::Unanswered);
    EXPECT_EQ(outcome.reasons.size(), 1U);
}

TEST(Evaluate, CountsAnEntryThatWasNeverFilledAsNotThere)
{
    auto answer = withFigures({std::nullopt, std::nullopt});
    answer.documents.emplace_back();

    EXPECT_EQ(scoreRow(document(Need::Required), answer).status, Status::Unanswered);
}

TEST(Evaluate, TakesANoteALinkOrAnAttachmentAloneForNoClaim)
{
    Answer note;
    note.note = "xem biên bản";
    Answer link;
    link.links = {"https://tayninh.gov.vn"};
    Answer attachment;
    attachment.attachments = {file()};

    for (const auto &answer : {note, link, attachment}) {
        EXPECT_EQ(scoreRow(allOrNothing("2"), answer).status, Status::Unanswered);
        EXPECT_EQ(scoreRow(graded("2"), answer).status, Status::Unanswered);
        EXPECT_EQ(scoreRow(document(Need::Required), answer).status, Status::NoEvidence);
    }
}

TEST(Evaluate, AwardsAnAllOrNothingRowWhenClaimedAndNothingWhenConceded)
{
    const auto yes = scoreRow(allOrNothing("5"), claimed("5"));
    const auto no = scoreRow(allOrNothing("5"), claimed("0"));

    EXPECT_EQ(yes.score, points("5"));
    EXPECT_EQ(no.score, Points());
    EXPECT_EQ(no.status, Status::Scored);
    EXPECT_TRUE(no.find<reason::Conceded>());
}

TEST(Evaluate, TakesFiguresThatPassForAClaim)
{
    const auto outcome = scoreRow(ratio("60", Need::Optional), withFigures({30, 50}));

    EXPECT_EQ(outcome.score, points("5"));
    EXPECT_EQ(outcome.status, Status::Scored);
    EXPECT_TRUE(outcome.find<reason::RatioHeld>()->passed);
    EXPECT_TRUE(outcome.find<reason::Claimed>()->implied);
}

TEST(Evaluate, TakesAnOptionalDocumentForAClaim)
{
    const auto outcome = scoreRow(document(Need::Optional), withDocuments({complete(day(2015, 3, 2))}));

    EXPECT_EQ(outcome.score, points("5"));
    EXPECT_TRUE(outcome.find<reason::DocumentGiven>());
}

TEST(Evaluate, TakesADocumentThatTheRowDoesNotAskForForNoClaim)
{
    const auto outcome = scoreRow(allOrNothing("5"), withDocuments({complete(day(2015, 3, 2))}));

    EXPECT_EQ(outcome.status, Status::Unanswered);
    EXPECT_TRUE(outcome.warnings.empty());
}

TEST(Evaluate, LetsAnExplicitNoConcedeARowWhoseFiguresPass)
{
    auto answer = withFigures({50, 50});
    answer.claim = Points();

    const auto outcome = scoreRow(ratio("60", Need::Required), answer);

    EXPECT_EQ(outcome.score, Points());
    EXPECT_EQ(outcome.status, Status::Scored);
}

TEST(Evaluate, LooksForRequiredEvidenceBeforeItLooksAtTheClaim)
{
    const auto outcome = scoreRow(document(Need::Required), claimed("0"));

    EXPECT_EQ(outcome.status, Status::NoEvidence);
    EXPECT_TRUE(outcome.find<reason::DocumentMissing>());
}

TEST(Evaluate, HoldsTheTestBeforeItLooksAtTheClaim)
{
    auto answer = withFigures({29, 50});
    answer.claim = Points();

    EXPECT_EQ(scoreRow(ratio("60", Need::Required), answer).status, Status::FailedTest);
}

TEST(Evaluate, FailsTheTestWhateverIsClaimed)
{
    auto answer = withFigures({29, 50});
    answer.claim = points("5");

    const auto required = scoreRow(ratio("60", Need::Required), answer);
    const auto optional = scoreRow(ratio("60", Need::Optional), answer);

    EXPECT_EQ(required.status, Status::FailedTest);
    EXPECT_EQ(optional.status, Status::FailedTest);
    EXPECT_EQ(optional.score, Points());
    EXPECT_FALSE(optional.find<reason::RatioHeld>()->passed);
}

TEST(Evaluate, LetsOptionalFiguresThatAreLeftOutTestNothing)
{
    EXPECT_EQ(scoreRow(ratio("60", Need::Optional), claimed("5")).score, points("5"));
}

TEST(Evaluate, FailsTheTestOnOptionalFiguresGivenInPart)
{
    auto answer = withFigures({30, std::nullopt});
    answer.claim = points("5");

    const auto outcome = scoreRow(ratio("60", Need::Optional), answer);

    EXPECT_EQ(outcome.status, Status::FailedTest);
    EXPECT_EQ(outcome.find<reason::FigureMissing>()->figure, 1U);
    EXPECT_FALSE(outcome.find<reason::FigureMissing>()->required);
}

TEST(Evaluate, CallsRequiredFiguresGivenInPartNoEvidence)
{
    const auto outcome = scoreRow(ratio("60", Need::Required), withFigures({30}));

    EXPECT_EQ(outcome.status, Status::NoEvidence);
    EXPECT_TRUE(outcome.find<reason::FigureMissing>()->required);
}

TEST(Evaluate, TakesADenominatorOfZeroForMissingFigures)
{
    EXPECT_EQ(scoreRow(ratio("60", Need::Required), withFigures({0, 0})).status, Status::NoEvidence);
    EXPECT_EQ(scoreRow(ratio("60", Need::Optional), withFigures({0, 0})).status, Status::FailedTest);
    EXPECT_TRUE(scoreRow(ratio("60", Need::Required), withFigures({5, 0})).find<reason::DenominatorZero>());
}

TEST(Evaluate, RefusesAPartThatIsLargerThanItsWhole)
{
    const auto required = scoreRow(ratio("60", Need::Required), withFigures({51, 50}));
    const auto optional = scoreRow(ratio("60", Need::Optional), withFigures({51, 50}));

    EXPECT_EQ(required.status, Status::NoEvidence);
    EXPECT_EQ(optional.status, Status::FailedTest);
    EXPECT_EQ(required.find<reason::PartLargerThanWhole>()->part, 51);
}

TEST(Evaluate, AcceptsANumeratorOverItsDenominatorWhereItIsNoPartOfIt)
{
    EXPECT_EQ(scoreRow(ratio("100", Need::Required, false), withFigures({51, 50})).score, points("5"));
}

TEST(Evaluate, ComparesTheLargestFiguresExactly)
{
    const auto row = ratio("60", Need::Required);

    EXPECT_EQ(scoreRow(row, withFigures({600'000'000'000, 999'999'999'999})).status, Status::Scored);
    EXPECT_EQ(scoreRow(row, withFigures({599'999'999'999, 999'999'999'999})).status, Status::FailedTest);
    EXPECT_EQ(scoreRow(ratio("33.3334", Need::Required), withFigures({1, 3})).status, Status::FailedTest);
    EXPECT_EQ(scoreRow(ratio("33.3333", Need::Required), withFigures({1, 3})).status, Status::Scored);
}

TEST(Evaluate, CountsAsAskedAndWantsTheAttachmentToo)
{
    const auto row = count(Need::Required, Need::Required);
    auto three = withFigures({3});
    three.attachments = {file()};
    auto two = withFigures({2});
    two.attachments = {file()};

    EXPECT_EQ(scoreRow(row, three).score, points("2"));
    EXPECT_EQ(scoreRow(row, two).status, Status::FailedTest);
    EXPECT_EQ(scoreRow(row, withFigures({4})).status, Status::NoEvidence);
    EXPECT_TRUE(scoreRow(row, withFigures({4})).find<reason::AttachmentMissing>());
}

TEST(Evaluate, FailsACountWhoseOptionalFiguresAreGivenInPart)
{
    auto row = count(Need::Optional);
    row.figures.push_back({"on_time", "Số hồ sơ đúng hạn"});

    EXPECT_EQ(scoreRow(row, withFigures({4})).status, Status::FailedTest);
    EXPECT_EQ(scoreRow(row, withFigures({std::nullopt, 4})).status, Status::FailedTest);
    EXPECT_EQ(scoreRow(row, withFigures({4, 4})).status, Status::Scored);
}

TEST(Evaluate, NamesEverythingThatIsMissing)
{
    const auto outcome = scoreRow(count(Need::Required, Need::Required), claimed("2"));

    EXPECT_EQ(outcome.reasons.size(), 2U);
    EXPECT_TRUE(outcome.find<reason::FigureMissing>());
    EXPECT_TRUE(outcome.find<reason::AttachmentMissing>());
}

TEST(Evaluate, WantsNumberAndDateOfADocument)
{
    Document withoutNumber = complete(day(2015, 3, 2));
    withoutNumber.number = " \u00a0";
    Document withoutDate = complete(day(2015, 3, 2));
    withoutDate.date.reset();

    const auto noNumber = scoreRow(document(Need::Required), withDocuments({withoutNumber}));
    const auto noDate = scoreRow(document(Need::Required), withDocuments({withoutDate}));

    EXPECT_EQ(noNumber.status, Status::NoEvidence);
    EXPECT_TRUE(noNumber.find<reason::DocumentWithoutNumber>());
    EXPECT_EQ(noDate.status, Status::NoEvidence);
    EXPECT_TRUE(noDate.find<reason::DocumentWithoutDate>());
}

TEST(Evaluate, AcceptsADocumentOfTheAssessmentDate)
{
    const auto outcome = scoreRow(document(Need::Required), withDocuments({complete(year2015().asOf)}));

    EXPECT_EQ(outcome.score, points("5"));
}

TEST(Evaluate, RefusesADocumentOfTheDayAfterTheAssessmentDate)
{
    const auto tomorrow = daysAfter(year2015().asOf, kTomorrow);

    const auto outcome = scoreRow(document(Need::Required), withDocuments({complete(tomorrow)}));

    EXPECT_EQ(outcome.status, Status::NoEvidence);
    EXPECT_EQ(outcome.find<reason::DocumentAfterAssessment>()->date, tomorrow);
}

TEST(Evaluate, IsContentWithOneCompleteDocumentAndWarnsOfTheOthers)
{
    const auto tomorrow = daysAfter(year2015().asOf, kTomorrow);

    const auto outcome
        = scoreRow(document(Need::Required), withDocuments({complete(tomorrow), complete(day(2015, 3, 2))}));

    EXPECT_EQ(outcome.score, points("5"));
    EXPECT_EQ(outcome.find<reason::DocumentGiven>()->document, 1U);
    ASSERT_EQ(outcome.warnings.size(), 1U);
    EXPECT_EQ(std::get<warning::DocumentIncomplete>(outcome.warnings[0]).document, 0U);
}

TEST(Evaluate, DoesNotWarnOfADocumentWhoseFaultsCostThePoints)
{
    const auto tomorrow = daysAfter(year2015().asOf, kTomorrow);

    const auto outcome = scoreRow(document(Need::Required, true), withDocuments({complete(tomorrow)}));

    EXPECT_EQ(outcome.status, Status::NoEvidence);
    EXPECT_TRUE(outcome.warnings.empty());
}

TEST(Evaluate, WarnsOfAnIncompleteOptionalDocumentWithoutTakingPoints)
{
    Document withoutDate = complete(day(2015, 3, 2));
    withoutDate.date.reset();

    const auto outcome = scoreRow(document(Need::Optional), withDocuments({withoutDate}));

    EXPECT_EQ(outcome.score, points("5"));
    EXPECT_FALSE(outcome.find<reason::DocumentGiven>());
    EXPECT_EQ(outcome.warnings.size(), 1U);
}

TEST(Evaluate, MeetsTheDeadlineOn30June)
{
    const auto outcome = scoreRow(deadline(), withDocuments({complete(day(2015, 6, 30))}));

    EXPECT_EQ(outcome.score, points("2"));
    EXPECT_TRUE(outcome.find<reason::DeadlineHeld>()->passed);
}

TEST(Evaluate, MissesTheDeadlineOn1July)
{
    const auto outcome = scoreRow(deadline(), withDocuments({complete(day(2015, 7, 1))}));

    EXPECT_EQ(outcome.score, Points());
    EXPECT_EQ(outcome.status, Status::FailedTest);
}

TEST(Evaluate, MeetsTheDeadlineWithAnyCompleteDocument)
{
    const auto outcome
        = scoreRow(deadline(), withDocuments({complete(day(2015, 7, 1)), complete(day(2015, 6, 30))}));

    EXPECT_EQ(outcome.score, points("2"));
    EXPECT_EQ(outcome.find<reason::DocumentGiven>()->document, 1U);
}

TEST(Evaluate, WarnsOfADocumentOfAnotherYearButLetsItMeetTheDeadline)
{
    const auto outcome = scoreRow(deadline(), withDocuments({complete(day(2014, 11, 3))}));

    EXPECT_EQ(outcome.score, points("2"));
    ASSERT_EQ(outcome.warnings.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<warning::DocumentOutsideYear>(outcome.warnings[0]));
}

TEST(Evaluate, HoldsAnOptionalDocumentAgainstTheDeadlineWhereItIsGiven)
{
    auto withoutNumber = complete(day(2015, 3, 2));
    withoutNumber.number.clear();

    EXPECT_EQ(scoreRow(deadline(Need::Optional), claimed("2")).score, points("2"));
    EXPECT_EQ(scoreRow(deadline(Need::Optional), withDocuments({withoutNumber})).status, Status::FailedTest);
}

TEST(Evaluate, ScoresTheSameTwice)
{
    const auto row = ratio("60", Need::Required);

    const auto once = scoreRow(row, withFigures({29, 50}));
    const auto again = scoreRow(row, withFigures({29, 50}));

    EXPECT_EQ(once.score, again.score);
    EXPECT_EQ(once.reasons.size(), again.reasons.size());
}

} // namespace bangdiem::testing
