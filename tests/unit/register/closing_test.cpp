// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

class Closing : public RegisterTest
{
};

TEST_P(Closing, BindsToTheRevisionThatWasReviewed)
{
    auto file = submissions.sealed("a.bangdiem", {});
    auto submission = demanded(book.openSubmission(received(file).submission));
    const RowEdit reject{row("I.2.4"), {RowVerdict::RejectEvidence, {}, "sai"}, {}};
    demanded(book.review(submission, {reject}, author("A")));

    demanded(book.close(submission, author("Trưởng phòng")));

    const auto closed = demanded(book.find(1));
    EXPECT_EQ(closed.state, ReviewState::Closed);
    EXPECT_EQ(closed.closedBy, "Trưởng phòng");
    EXPECT_EQ(closed.closedAt, kSomeMoment);
    EXPECT_EQ(closed.reviewed, Points::fromInteger(95));
    EXPECT_EQ(demanded(book.log(1)).back().became,
        "{\"revision\": 1, \"fingerprint\": \"" + file.sealedAs() + "\", \"reviewed\": 95, \"decided\": 1}");
    EXPECT_EQ(book.close(submission, author()).error().code, ErrorCode::SubmissionClosed);
    EXPECT_EQ(book.review(submission, {reject}, author()).error().code, ErrorCode::SubmissionClosed);
    EXPECT_EQ(book.askToExplain(submission, {}, author()).error().code, ErrorCode::SubmissionClosed);
    Submissions::resubmit(file, {{"I.2.4", [](Answer &answer) { answer.note = "sau khi kết thúc"; }}});
    EXPECT_EQ(received(file).why->code, ErrorCode::SubmissionClosed);
    EXPECT_EQ(demanded(book.find(1)).reviewed, Points::fromInteger(95));
}

TEST_P(Closing, WaitsForAnswersToQuestions)
{
    auto submission = taken("a.bangdiem", {});
    demanded(book.review(submission, {{row("I.2.2"), {{}, {}, "ở đâu?"}, {}}}, author()));

    const auto refused = book.close(submission, author());

    EXPECT_EQ(refused.error().code, ErrorCode::ReviewOpenQuestions);
    EXPECT_EQ(demanded(book.find(1)).state, ReviewState::InReview);
}

TEST_P(Closing, IsRefusedWhereSomebodyChangedTheReviewMeanwhile)
{
    auto submission = taken("a.bangdiem", {});
    auto other = opened();
    auto theirs = demanded(other.openSubmission(1));
    demanded(
        other.review(theirs, {{row("I.2.4"), {RowVerdict::RejectEvidence, {}, "sai"}, {}}}, author("B")));

    const auto refused = book.close(submission, author("A"));

    EXPECT_EQ(refused.error().code, ErrorCode::SubmissionChanged);
    EXPECT_EQ(submission.record.reviewed, Points::fromInteger(95)) << "brought up to date";
    EXPECT_TRUE(book.close(submission, author("A")).has_value());
}

TEST_P(Closing, OneAgencyIsClosedOnceAYear)
{
    auto first = taken("a.bangdiem", {});
    SampleAgency otherSpelling;
    otherSpelling.agency = "SỞ TÀI CHÍNH";
    auto second = taken("b.bangdiem", otherSpelling);
    demanded(book.close(first, author()));

    const auto refused = book.close(second, author());

    EXPECT_EQ(refused.error().code, ErrorCode::AgencyClosedTwice);
    EXPECT_THAT(refused.error().details, ElementsAre("1"));
}

TEST_P(Closing, ANameThatDiffersInAccentsIsAnotherAgency)
{
    auto first = taken("a.bangdiem", {.agency = "UBND xã Tân Thành"});
    auto second = taken("b.bangdiem", {.agency = "UBND xã Tân Thạnh"});
    auto third = taken("c.bangdiem", {.agency = "Ủy ban nhân dân xã Tân  Thành"});
    demanded(book.close(first, author()));

    EXPECT_TRUE(book.close(second, author()).has_value());

    const auto refused = book.close(third, author());
    EXPECT_EQ(refused.error().code, ErrorCode::AgencyClosedTwice);
    EXPECT_THAT(refused.error().details, ElementsAre("1"));
}

TEST_P(Closing, StandingsHoldWhatIsInForceOfOneSheetAndYear)
{
    for (int i = 0; i < 3; ++i) {
        auto submission = taken(std::to_string(i), sampleAgency(i));
        demanded(book.review(submission,
            {{row("I.2.1"), {RowVerdict::Adjust, Points::fromInteger(i), "thiếu"}, {}}}, author()));
        if (i > 0)
            demanded(book.close(submission, author()));
    }
    auto lastYear = sampleAgency(0);
    lastYear.year = 2014;
    taken("2014", lastYear);

    const auto standings = demanded(book.standings("tayninh-2693-2015-pl1", 2015));

    ASSERT_THAT(standings, SizeIs(3));
    EXPECT_EQ(standings[2].reviewed, Points::fromInteger(99));
    EXPECT_EQ(standings[2].state, ReviewState::Closed);
    EXPECT_EQ(standings[2].reviewedSections[0], Points::fromInteger(39));
    const auto ranks = ranked(standings, RankBy::Reviewed, Ties::Skip, Points::fromInteger(100));
    EXPECT_EQ(ranks[0].standing.submission, 3);
    EXPECT_EQ(ranks[2].rank, std::nullopt) << "not closed";
    EXPECT_THAT(demanded(book.list({.rubric = "tayninh-2693-2015-pl1", .year = 2014})), SizeIs(1));
}

ON_EACH_ENGINE(Closing);

} // namespace
} // namespace bangdiem::testing
