// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Reviewing : public RegisterTest
{
protected:
    OpenedSubmission submission = taken("a.bangdiem", {});

    RowEdit accept(std::string_view id) const { return {row(id), {RowVerdict::Accept, {}, {}}, {}}; }
    RowEdit adjust(std::string_view id, std::int64_t score) const
    {
        return {row(id), {RowVerdict::Adjust, Points::fromInteger(score), "thiếu"}, {}};
    }
    RowEdit reject(std::string_view id) const
    {
        return {row(id), {RowVerdict::RejectEvidence, {}, "sai văn bản"}, {}};
    }
    RowEdit ask(std::string_view id) const { return {row(id), {{}, {}, "ở đâu?"}, {}}; }
    /// A request to explain that is written nowhere.
    static Result<void> nowhere(const Feedback &) { return {}; }
    std::vector<RowConflict> review(const std::vector<RowEdit> &edits, const std::string &who = "A")
    {
        return demanded(book.review(submission, edits, author(who))).conflicts;
    }
};

TEST_P(Reviewing, VerdictsChangePointsStateAndLog)
{
    EXPECT_THAT(review({accept("I.1.1"), adjust("I.2.1", 2), reject("I.2.4"), ask("I.2.2")}), IsEmpty());

    const auto again = demanded(book.openSubmission(1));
    EXPECT_EQ(again.record.reviewed, Points::fromInteger(94));
    EXPECT_EQ(again.record.reviewedSections[0], Points::fromInteger(34));
    EXPECT_EQ(again.record.self, Points::fromInteger(100));
    EXPECT_EQ(again.record.decided, 3U);
    EXPECT_EQ(again.record.questions, 1U);
    EXPECT_EQ(again.record.state, ReviewState::InReview);
    EXPECT_EQ(again.rows[row("I.2.1")].review, adjust("I.2.1", 2).review);
    EXPECT_EQ(again.rows[row("I.2.1")].reviewer, "A");
    EXPECT_EQ(again.rows[row("I.2.1")].version, 1);
    EXPECT_EQ(again.comparison().reviewed.total.score, again.record.reviewed);
    EXPECT_EQ(submission.record.reviewed, again.record.reviewed);
    EXPECT_THAT(
        logged(1), ElementsAre("received", "row I.1.1", "row I.2.1", "row I.2.4", "row I.2.2", "state"));
}

TEST_P(Reviewing, WhatIsThereAlreadyIsNoChange)
{
    review({accept("I.1.1")});
    const auto before = logged();

    review({accept("I.1.1")}, "B");

    EXPECT_EQ(logged(), before);
    EXPECT_EQ(submission.rows[row("I.1.1")].reviewer, "A");
}

TEST_P(Reviewing, TheSecondOfTwoReviewersIsShownBothValues)
{
    auto other = opened();
    auto theirs = demanded(other.openSubmission(1));
    demanded(other.review(theirs, {reject("I.2.4")}, author("B")));

    const auto conflicts = review({accept("I.1.1"), accept("I.2.4")});

    ASSERT_THAT(conflicts, SizeIs(1));
    EXPECT_EQ(conflicts[0].criterion, row("I.2.4"));
    EXPECT_EQ(conflicts[0].mine, accept("I.2.4").review);
    EXPECT_EQ(conflicts[0].theirs.review, reject("I.2.4").review);
    EXPECT_EQ(conflicts[0].theirs.reviewer, "B");
    EXPECT_EQ(submission.record.decided, 1U) << "nothing of the writing is there, and what is there is shown";
    EXPECT_TRUE(submission.rows[row("I.1.1")].review.isBlank());
}

TEST_P(Reviewing, WhoSawTheOthersValueMayChangeIt)
{
    review({reject("I.2.4")}, "B");
    auto edit = accept("I.2.4");
    edit.version = 0;
    EXPECT_THAT(review({edit}), SizeIs(1)) << "an older state of the row was seen";
    edit.version = 1;

    EXPECT_THAT(review({edit}), IsEmpty());

    EXPECT_EQ(submission.rows[row("I.2.4")].version, 2);
    EXPECT_EQ(submission.rows[row("I.2.4")].reviewer, "A");
    EXPECT_EQ(submission.record.reviewed, Points::fromInteger(100));
}

TEST_P(Reviewing, OnesOwnRowMayBeChangedAndCleared)
{
    review({adjust("I.2.1", 1)});
    EXPECT_THAT(review({adjust("I.2.1", 2)}), IsEmpty());
    EXPECT_EQ(submission.record.reviewed, Points::fromInteger(99));

    EXPECT_THAT(review({{row("I.2.1"), {}, {}}}), IsEmpty());

    EXPECT_EQ(submission.record.reviewed, Points::fromInteger(100));
    EXPECT_EQ(submission.record.decided, 0U);
    EXPECT_EQ(demanded(book.openSubmission(1)).rows[row("I.2.1")].version, 3);
}

TEST_P(Reviewing, AllThatRemainsOfASectionIsAccepted)
{
    review({adjust("I.2.1", 1), ask("I.2.2")});
    const auto &section = submission.rules->rubric.sections[0];

    review(acceptRemaining(submission.rows, section.firstCriterion, section.endCriterion));

    EXPECT_EQ(submission.record.decided, section.endCriterion - section.firstCriterion);
    EXPECT_EQ(submission.record.questions, 0U);
    EXPECT_EQ(submission.rows[row("I.2.1")].review, adjust("I.2.1", 1).review);
}

TEST_P(Reviewing, ARowThatMayNotBeKeptIsNamed)
{
    const auto refused = book.review(submission, {adjust("I.2.1", 9)}, author());

    EXPECT_EQ(refused.error().code, ErrorCode::ReviewScoreWrong);
    EXPECT_EQ(refused.error().where, "I.2.1/score");
}

TEST_P(Reviewing, EachRequestToExplainStandsInTheLog)
{
    review({ask("I.2.2")});
    demanded(book.askToExplain(submission, nowhere, author("A")));
    const auto once = logged().size();

    demanded(book.askToExplain(submission, nowhere, author("B")));

    const auto log = demanded(book.log());
    ASSERT_EQ(log.size(), once + 1);
    EXPECT_EQ(log.back().what, "state");
    EXPECT_EQ(log.back().who, "B");
    EXPECT_EQ(log.back().became, "asked-to-explain");
}

TEST_P(Reviewing, ARequestToExplainThatIsNotWrittenWasNotMade)
{
    review({ask("I.2.2")});
    const auto before = logged();
    const auto record = submission.record;

    const auto refused = book.askToExplain(
        submission, [](const Feedback &) { return fail(ErrorCode::DiskFull, "f.json"); }, author("A"));

    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(refused.error().where, "f.json");
    EXPECT_EQ(logged(), before);
    EXPECT_EQ(demanded(book.find(1)), record);
    EXPECT_EQ(submission.record, record);
    EXPECT_TRUE(book.checkLog().has_value());
}

TEST_P(Reviewing, TheRequestToExplainHoldsTheCommentsAndTheNextRevisionAnswersIt)
{
    auto file = submissions.sealed("b.bangdiem", sampleAgency(2));
    submission = demanded(book.openSubmission(received(file).submission));
    EXPECT_EQ(book.askToExplain(submission, nowhere, author()).error().code, ErrorCode::FeedbackEmpty);
    review({accept("I.1.1"), reject("I.2.4"), ask("I.2.2")});

    const auto feedback = demanded(book.askToExplain(submission, nowhere, author("A")));

    EXPECT_EQ(submission.record.state, ReviewState::AskedToExplain);
    EXPECT_EQ(feedback.fingerprint, file.sealedAs());
    EXPECT_THAT(feedback.rows, SizeIs(2));
    EXPECT_EQ(demanded(book.askToExplain(submission, nowhere, author("A"))), feedback)
        << "asked twice, said the same";
    Submissions::resubmit(file, {{"I.2.4", [](Answer &answer) { answer.note = "bổ sung"; }}});
    const auto next = demanded(book.openSubmission(received(file).submission));
    EXPECT_EQ(next.record.state, ReviewState::Explained);
    EXPECT_EQ(next.rows[row("I.1.1")].review, accept("I.1.1").review) << "carried";
    EXPECT_EQ(next.rows[row("I.1.1")].reviewer, "A");
    EXPECT_TRUE(next.rows[row("I.2.4")].review.isBlank()) << "the row changed";
    EXPECT_TRUE(next.rows[row("I.2.2")].review.isBlank()) << "the question was answered";
    EXPECT_EQ(next.record.decided, 1U);
    EXPECT_EQ(book.review(submission, {accept("I.2.1")}, author("A")).error().code,
        ErrorCode::SubmissionSuperseded);
}

ON_EACH_ENGINE(Reviewing);

} // namespace
} // namespace bangdiem::testing
