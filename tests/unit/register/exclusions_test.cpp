// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that do not apply to every agency: they leave its maximum, too.
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto kSheet = "vidu-2747-2019";

/// Row I.5, of 5 points among 20, does not apply to whoever declares it.
class Exclusions : public RegisterTest
{
protected:
    Exclusions()
    {
        demanded(Register::init(parseRegisterPlace(address).value(), manner, {excludingRubric()}, author()));
        book = opened();
    }

    OpenedSubmission takenIn(const std::string &agency, bool excluded, std::int64_t claim)
    {
        return demanded(
            book.openSubmission(received(submissions.excluding(agency, excluded, claim)).submission));
    }
    void decide(OpenedSubmission &submission, const char *id, const RowReview &row)
    {
        const auto criterion = findCriterion(submission.rules->rubric, id).value();
        EXPECT_TRUE(demanded(book.review(submission, {{criterion, row, {}}}, author())).conflicts.empty());
    }
    /// "8/15 7/15": self and reviewed points, with their maxima where they are the agency's own.
    std::string points(std::int64_t number)
    {
        const auto one = [](Points points, const std::optional<Maxima> &maxima) {
            return toText(points) + (maxima ? "/" + toText(maxima->total) : "");
        };
        const auto record = demanded(book.find(number));
        return one(record.self, record.selfMaxima) + " " + one(record.reviewed, record.reviewedMaxima);
    }
    std::string ranks(RankBy by)
    {
        std::string text;
        for (const auto &[rank, standing] :
            ranked(demanded(book.standings(kSheet, 2020)), by, Ties::Skip, Points::fromInteger(20)))
            text += std::to_string(standing.submission) + ':' + (rank ? std::to_string(*rank) : "-") + ' ';
        return text;
    }
};

TEST_P(Exclusions, ARowThatDoesNotApplyLeavesTheMaximumThatIsKept)
{
    takenIn("Sở A", true, 3);
    takenIn("Sở B", false, 3);

    EXPECT_EQ(points(1), "8/15 8/15");
    EXPECT_EQ(points(2), "13 13") << "the sheet's own";
    EXPECT_THAT(demanded(book.find(1)).reviewedMaxima->sections, ElementsAre(Points::fromInteger(15)));
    EXPECT_EQ(
        demanded(book.standings(kSheet, 2020))[0].reviewedMaxima, demanded(book.find(1)).reviewedMaxima);
    EXPECT_EQ(demanded(book.list())[0].selfMaxima, demanded(book.find(1)).selfMaxima);
    EXPECT_THAT(demanded(book.check()).findings, IsEmpty());
}

TEST_P(Exclusions, TheRankingGoesByTheShareOfWhatApplies)
{
    auto first = takenIn("Sở A", true, 3); // 8 of 15
    auto second = takenIn("Sở B", false, 0); // 10 of 20
    EXPECT_EQ(ranks(RankBy::Self), "1:1 2:2 ");
    EXPECT_EQ(ranks(RankBy::Reviewed), "1:- 2:- ");

    demanded(book.close(first, author()));
    demanded(book.close(second, author()));

    EXPECT_EQ(ranks(RankBy::Reviewed), "1:1 2:2 ");
}

TEST_P(Exclusions, AReviewerWhoGivesPointsForTheRowMakesItApply)
{
    auto submission = takenIn("Sở A", true, 3);

    decide(submission, "I.5", {RowVerdict::Adjust, Points::fromInteger(2), "có 02 thủ tục"});
    EXPECT_EQ(points(1), "8/15 10");
    decide(submission, "I.5", {RowVerdict::Accept, {}, {}});
    EXPECT_EQ(points(1), "8/15 8/15");
    decide(submission, "I.4", {RowVerdict::RejectEvidence, {}, "sai"});

    EXPECT_THAT(demanded(book.check()).findings, IsEmpty());
    EXPECT_EQ(submission.record.reviewedMaxima, demanded(book.find(1)).reviewedMaxima);
}

TEST_P(Exclusions, ALaterRevisionHasAMaximumOfItsOwn)
{
    auto file = submissions.excluding("Sở A", true, 3);
    auto submission = demanded(book.openSubmission(received(file).submission));
    decide(submission, "I.5", {RowVerdict::Adjust, Points::fromInteger(2), "có 02 thủ tục"});

    Submissions::resubmit(file, {{"I.4", [](Answer &answer) { answer.claim = Points::fromInteger(1); }}});
    received(file);

    EXPECT_EQ(points(2), "6/15 8") << "the verdict is carried over";
    EXPECT_THAT(demanded(book.check()).findings, IsEmpty());
}

TEST_P(Exclusions, ARegisterOfFormat2IsBroughtUp)
{
    auto first = takenIn("Sở A", true, 3);
    takenIn("Sở B", false, 0);
    auto third = takenIn("Sở C", true, 1);
    decide(third, "I.5", {RowVerdict::Adjust, Points::fromInteger(2), "có 02 thủ tục"});
    demanded(book.close(first, author()));
    taken("a.bangdiem", {});
    tamper(QStringLiteral("ALTER TABLE submission DROP COLUMN self_maxima"));
    tamper(QStringLiteral("ALTER TABLE submission DROP COLUMN reviewed_maxima"));
    tamper(QStringLiteral("UPDATE register SET format = 2"));

    book = opened();

    EXPECT_EQ(points(1), "8/15 8/15");
    EXPECT_EQ(points(2), "10 10");
    EXPECT_EQ(points(3), "6/15 8");
    EXPECT_EQ(points(4), "100 100");
    EXPECT_THAT(demanded(book.check()).findings, IsEmpty());
}

TEST_P(Exclusions, WhatCannotBeBroughtUpStaysAsItIs)
{
    takenIn("Sở A", true, 3);
    tamper(QStringLiteral("ALTER TABLE submission DROP COLUMN self_maxima"));
    tamper(QStringLiteral("ALTER TABLE submission DROP COLUMN reviewed_maxima"));
    tamper(QStringLiteral("UPDATE register SET format = 2"));
    tamper(QStringLiteral("UPDATE chunk SET number = 7"));

    for (int attempt = 0; attempt < 2; ++attempt)
        EXPECT_EQ(Register::open(parseRegisterPlace(address).value(), manner).error().code,
            ErrorCode::RegisterDamaged);
}

TEST_P(Exclusions, AMaximumThatWasChangedPastTheProgramIsFound)
{
    takenIn("Sở A", true, 3);

    tamper(QStringLiteral("UPDATE submission SET reviewed_maxima = '80000;80000'"));

    const auto findings = demanded(book.check()).findings;
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].what, "reviewed_maxima");
    EXPECT_EQ(findings[0].stored, "8; 8");
    EXPECT_EQ(findings[0].expected, "15; 15");
}

TEST_P(Exclusions, AShippedSheetHasNone)
{
    taken("a.bangdiem", {});

    EXPECT_EQ(demanded(book.find(1)).selfMaxima, std::nullopt);
    EXPECT_EQ(demanded(book.standings("tayninh-2693-2015-pl1", 2015))[0].reviewedMaxima, std::nullopt);
}

ON_EACH_ENGINE(Exclusions);

} // namespace
} // namespace bangdiem::testing
