// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that compare agencies with one another: what only the register can finish.
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

/// Row 2.4 is compared with the best, row 2.2 by the agency's group.
class Cohorts : public RegisterTest
{
protected:
    Cohorts()
    {
        demanded(Register::init(parseRegisterPlace(address).value(), manner, {comparingRubric()}, author()));
        book = opened();
    }

    OpenedSubmission takenIn(const std::string &agency, std::int64_t bandwidth)
    {
        return demanded(book.openSubmission(received(submissions.compared(agency, bandwidth)).submission));
    }
    std::string score(std::int64_t number, const char *id)
    {
        const auto submission = demanded(book.openSubmission(number));
        const auto row = findCriterion(submission.rules->rubric, id).value();
        const auto sheets = submission.comparison();
        EXPECT_EQ(demanded(book.find(number)).reviewed, sheets.reviewed.total.score)
            << "the list says so too";
        EXPECT_EQ(demanded(book.find(number)).recomputed, sheets.recomputed.total.score);
        return toText(sheets.reviewed.criteria[row].score);
    }
    Result<ReviewOutcome> decided(OpenedSubmission &submission, const char *id, const RowReview &row)
    {
        const auto criterion = findCriterion(submission.rules->rubric, id).value();
        return book.review(submission, {{criterion, row, {}}}, author());
    }
    void decide(OpenedSubmission &submission, const char *id, const RowReview &row)
    {
        EXPECT_TRUE(demanded(decided(submission, id, row)).conflicts.empty());
    }
    /// What only a person gives: the points of the survey in row 3.1, and the group.
    void giveAll(OpenedSubmission &submission)
    {
        decide(submission, "3.1", {RowVerdict::Adjust, Points::fromInteger(24), "điều tra tháng 11"});
        demanded(book.setGroup(submission, 1, author()));
    }
};

TEST_P(Cohorts, TheBestOfAllIsWhatTheOthersAreMeasuredBy)
{
    takenIn("Huyện A", 80);
    EXPECT_EQ(score(1, "2.4"), "10");

    takenIn("Huyện B", 160);

    EXPECT_EQ(score(1, "2.4"), "5");
    EXPECT_EQ(score(2, "2.4"), "10");
    EXPECT_THAT(logged(1), Contains("cohort"));
    EXPECT_EQ(
        demanded(book.standings("vidu-dti-cap-huyen", 2022))[0].reviewed, demanded(book.find(1)).reviewed);
    EXPECT_TRUE(book.checkLog().has_value());
}

TEST_P(Cohorts, EvidenceThatIsRejectedSetsNoBest)
{
    takenIn("Huyện A", 80);
    auto second = takenIn("Huyện B", 160);

    decide(second, "2.4", {RowVerdict::RejectEvidence, {}, "không có hợp đồng"});
    EXPECT_EQ(score(1, "2.4"), "10");
    EXPECT_EQ(score(2, "2.4"), "0");
    decide(second, "2.4", {RowVerdict::Adjust, Points::fromInteger(7), "một nửa là của đơn vị khác"});
    EXPECT_EQ(score(1, "2.4"), "10");
    EXPECT_EQ(score(2, "2.4"), "7");

    decide(second, "2.4", {RowVerdict::Accept, {}, {}});
    EXPECT_EQ(score(1, "2.4"), "5");
    EXPECT_EQ(score(2, "2.4"), "10");
}

TEST_P(Cohorts, AReviewThatIsClosedFollowsTheBestAndTheLogSaysSo)
{
    auto first = takenIn("Huyện A", 80);
    giveAll(first);
    demanded(book.close(first, author("Trưởng phòng")));
    const auto before = demanded(book.find(1)).reviewed;

    takenIn("Huyện B", 160);

    EXPECT_EQ(score(1, "2.4"), "5");
    const auto entry = demanded(book.log(1)).back();
    EXPECT_EQ(entry.what, "cohort");
    EXPECT_EQ(entry.was, toText(before));
    EXPECT_EQ(entry.became, toText(demanded(book.find(1)).reviewed));
    EXPECT_EQ(demanded(book.find(1)).state, ReviewState::Closed);
}

TEST_P(Cohorts, WhoSawOtherPointsDoesNotCloseThem)
{
    auto first = takenIn("Huyện A", 80);
    giveAll(first);
    takenIn("Huyện B", 160);

    EXPECT_EQ(book.close(first, author()).error().code, ErrorCode::SubmissionChanged);
    EXPECT_TRUE(book.close(first, author()).has_value()) << "seen by now";
}

TEST_P(Cohorts, AGroupDecidesByWhichScaleARowIsMeasured)
{
    auto submission = takenIn("Huyện A", 80);
    EXPECT_EQ(score(1, "2.2"), "0");

    demanded(book.setGroup(submission, 1, author()));
    EXPECT_EQ(score(1, "2.2"), "10");
    EXPECT_EQ(submission.comparison().reviewed.total.score, demanded(book.find(1)).reviewed);
    demanded(book.setGroup(submission, 0, author()));
    EXPECT_EQ(score(1, "2.2"), "0");

    EXPECT_EQ(demanded(book.find(1)).group, "do-thi");
    EXPECT_THAT(logged(1), Contains("group"));
    demanded(book.setGroup(submission, {}, author()));
    EXPECT_EQ(demanded(book.find(1)).group, "");
    giveAll(submission);
    demanded(book.close(submission, author()));
    EXPECT_EQ(book.setGroup(submission, 0, author()).error().code, ErrorCode::SubmissionClosed);
}

TEST_P(Cohorts, WhatOnlyAPersonGivesKeepsTheReviewOpen)
{
    auto submission = takenIn("Huyện A", 80);
    const auto refused = [&] {
        const auto closed = book.close(submission, author());
        EXPECT_EQ(closed ? ErrorCode() : closed.error().code, ErrorCode::ReviewPointsMissing);
        return closed ? std::string() : closed.error().details.front();
    };

    EXPECT_EQ(refused(), "2.2, 3.1");
    decide(submission, "3.1", {RowVerdict::Adjust, Points(), "không ai hài lòng"});
    EXPECT_EQ(refused(), "2.2");
    EXPECT_EQ(demanded(book.find(1)).state, ReviewState::InReview);
    demanded(book.setGroup(submission, 0, author()));

    EXPECT_TRUE(book.close(submission, author()).has_value()) << "0 points that were given are points";
}

TEST_P(Cohorts, AdjustingARowIsAsGoodAsTheGroupThatItWaitsFor)
{
    auto submission = takenIn("Huyện A", 80);
    decide(submission, "3.1", {RowVerdict::Adjust, Points::fromInteger(24), "điều tra tháng 11"});
    decide(submission, "2.2", {RowVerdict::Adjust, Points::fromInteger(6), "theo số của cổng"});

    EXPECT_TRUE(book.close(submission, author()).has_value());
}

TEST_P(Cohorts, WhereTheAgencyHadNoSurveyNothingIsWaitedFor)
{
    const auto file = submissions.compared("Huyện A", 80, [](Dossier &dossier) {
        dossier.answers.declared = {{"3.1", "no-survey"}};
    });
    auto submission = demanded(book.openSubmission(received(file).submission));
    demanded(book.setGroup(submission, 1, author()));

    EXPECT_TRUE(book.close(submission, author()).has_value());
}

TEST_P(Cohorts, WhatHasNoPointsIsNotAccepted)
{
    auto submission = takenIn("Huyện A", 80);
    const auto before = logged();

    for (const auto &[id, row] :
        std::vector<std::pair<const char *, RowReview>>{{"3.1", {RowVerdict::Accept, {}, {}}},
            {"3.1", {RowVerdict::RejectEvidence, {}, "không có điều tra"}},
            {"2.2", {RowVerdict::Accept, {}, {}}}}) {
        const auto refused = decided(submission, id, row);
        EXPECT_EQ(refused ? ErrorCode() : refused.error().code, ErrorCode::ReviewNoPoints) << id;
        EXPECT_EQ(refused ? "" : refused.error().where, id);
    }

    EXPECT_EQ(logged(), before);
    EXPECT_EQ(demanded(book.find(1)).decided, 0U);
    decide(submission, "2.4", {RowVerdict::Accept, {}, {}});
    demanded(book.setGroup(submission, 1, author()));
    decide(submission, "2.2", {RowVerdict::Accept, {}, {}});
    decide(submission, "3.1", {{}, {}, "khi nào có kết quả?"});
}

TEST_P(Cohorts, ALaterRevisionKeepsTheGroupAndReplacesTheValue)
{
    auto file = submissions.compared("Huyện A", 160);
    auto submission = demanded(book.openSubmission(received(file).submission));
    demanded(book.setGroup(submission, 1, author()));
    takenIn("Huyện B", 80);
    EXPECT_EQ(score(2, "2.4"), "5");

    Submissions::resubmit(file, {{"2.4", [](Answer &answer) { answer.figures = {40, 100}; }}});
    received(file);

    EXPECT_EQ(demanded(book.find(3)).group, "nong-thon");
    EXPECT_EQ(score(3, "2.4"), "5");
    EXPECT_EQ(score(2, "2.4"), "10");
}

TEST_P(Cohorts, ARegisterOfFormat1IsBroughtUp)
{
    takenIn("Huyện A", 80);
    tamper(QStringLiteral("DROP TABLE measured_value"));
    for (const auto *column : {"agency_group", "self_maxima", "reviewed_maxima"})
        tamper(QStringLiteral("ALTER TABLE submission DROP COLUMN %1").arg(QLatin1String(column)));
    tamper(QStringLiteral("UPDATE register SET format = 1"));

    book = opened();
    takenIn("Huyện B", 40);

    EXPECT_EQ(score(1, "2.4"), "10");
    EXPECT_EQ(score(2, "2.4"), "5");
}

TEST_P(Cohorts, AShippedSheetComparesNobody)
{
    taken("a.bangdiem", {});
    taken("b.bangdiem", {.agency = "Sở Y tế", .marker = "B"});

    EXPECT_THAT(logged(), Not(Contains("cohort")));
}

ON_EACH_ENGINE(Cohorts);

} // namespace
} // namespace bangdiem::testing
