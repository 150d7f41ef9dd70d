// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever writes past the program is found by Register::check().
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Checking : public RegisterTest
{
protected:
    /// "what was found: which of it" of each finding.
    std::vector<std::string> found()
    {
        std::vector<std::string> lines;
        for (const auto &finding : demanded(book.check()).findings) {
            auto line = std::string(findingName(finding.kind));
            if (finding.entry)
                line += ' ' + std::to_string(*finding.entry);
            if (finding.lastEntry)
                line += '-' + std::to_string(*finding.lastEntry);
            if (finding.submission)
                line += ' ' + std::to_string(*finding.submission);
            lines.push_back(line + (finding.what.empty() ? "" : " ") + finding.what);
        }
        return lines;
    }
    /// Two agencies: one closed with a verdict, one with a question, and a later revision of it.
    void fill()
    {
        auto first = taken("a.bangdiem", sampleAgency(1));
        const RowEdit reject{row("I.2.4"), {RowVerdict::RejectEvidence, {}, "sai"}, {}};
        demanded(book.review(first, {reject}, author("A")));
        demanded(book.close(first, author("Trưởng phòng")));
        auto file = submissions.sealed("b.bangdiem", sampleAgency(2));
        auto second = demanded(book.openSubmission(received(file).submission));
        demanded(book.review(second,
            {reject, {row("I.2.1"), {RowVerdict::Adjust, Points::fromInteger(2), "thiếu"}, {}},
                {row("I.2.2"), {{}, {}, "ở đâu?"}, {}}},
            author("B")));
        demanded(book.askToExplain(
            second, [](const Feedback &) { return Result<void>(); }, author("B")));
        Submissions::resubmit(file, {{"I.2.2", [](Answer &answer) { answer.note = "ở đây"; }}});
        received(file);
    }
    std::string told(std::size_t finding)
    {
        return word(demanded(book.check()).findings.at(finding), Language::Vietnamese);
    }
};

TEST_P(Checking, ARegisterThatOnlyTheProgramWroteHolds)
{
    EXPECT_THAT(found(), IsEmpty());
    fill();

    const auto check = demanded(book.check());

    EXPECT_THAT(found(), IsEmpty());
    EXPECT_EQ(check.submissions, 3);
    EXPECT_EQ(check.entries, static_cast<std::int64_t>(logged().size()));
}

TEST_P(Checking, EntriesOfTheLogThatAreGoneOrChangedAreNamed)
{
    fill();
    const auto last = static_cast<int>(logged().size());

    tamper(QStringLiteral("DELETE FROM log WHERE number = 2"));
    tamper(QStringLiteral("UPDATE log SET who = 'người khác' WHERE number = 4"));
    EXPECT_THAT(found(), ElementsAre("entry-missing 2-2", "entry-changed 4"));
    EXPECT_EQ(told(0), "nhật ký: thiếu mục 2");

    tamper(QStringLiteral("DELETE FROM log WHERE number > %1").arg(last - 2));
    EXPECT_EQ(found().at(2), "entry-missing " + std::to_string(last - 1) + "-" + std::to_string(last));
}

TEST_P(Checking, AnEntryThatWasAddedPastTheProgramIsNamed)
{
    tamper(QStringLiteral("INSERT INTO log (number, at, who, what, target, was, became, writing, chain) "
                          "VALUES (4, 0, 'x', 'closed', '', '', '', '', '')"));

    EXPECT_THAT(found(), ElementsAre("entry-changed 4", "log-end 4"));
}

TEST_P(Checking, PointsThatNobodyGaveAreNamedWithThoseThatTheSheetGives)
{
    fill();

    tamper(QStringLiteral("UPDATE submission SET reviewed = 999000, self_sections = '10000;20000' "
                          "WHERE number = 1"));

    EXPECT_THAT(found(), ElementsAre("points-differ 1 self_sections", "points-differ 1 reviewed"));
    EXPECT_EQ(told(1), "hồ sơ số 1 (Sở Công Thương): điểm thẩm định trong sổ là 99,9, tính lại là 95");
    tamper(QStringLiteral("UPDATE submission SET self = self + 5000, recomputed = 0, decided = 36, "
                          "questions = 1, reviewed_sections = '' WHERE number = 3"));
    EXPECT_THAT(found(),
        ElementsAre("points-differ 1 self_sections", "points-differ 1 reviewed", "points-differ 3 self",
            "points-differ 3 recomputed", "points-differ 3 reviewed_sections", "points-differ 3 decided",
            "points-differ 3 questions"));
}

TEST_P(Checking, AVerdictThatIsNotInTheLogIsNamed)
{
    fill();

    tamper(QStringLiteral("UPDATE row_review SET verdict = 'accept' WHERE submission = 1"));

    EXPECT_THAT(found(),
        ElementsAre("row-differs 1 I.2.4", "points-differ 1 reviewed", "points-differ 1 reviewed_sections"));
    EXPECT_THAT(told(0), HasSubstr("kết luận của mục I.2.4 trong sổ là {\"verdict\":"));
    tamper(QStringLiteral("DELETE FROM row_review WHERE submission = 1"));
    EXPECT_EQ(found().front(), "row-differs 1 I.2.4");
}

TEST_P(Checking, WhatTheListSaysOfASubmissionIsWhatItsDossierAndTheLogSay)
{
    fill();

    tamper(QStringLiteral("UPDATE submission SET agency = 'Sở khác', year = 2014 WHERE number = 1"));
    tamper(QStringLiteral("UPDATE submission SET state = 'closed' WHERE number = 3"));

    EXPECT_THAT(
        found(), ElementsAre("record-differs 1 year", "record-differs 1 agency", "record-differs 3 state"));
}

TEST_P(Checking, AFileOrASubmissionThatIsGoneIsNamedAndTheRestIsChecked)
{
    fill();
    tamper(QStringLiteral("UPDATE submission SET superseded_by = NULL WHERE number = 2"));
    tamper(
        QStringLiteral("DELETE FROM chunk WHERE sha256 = (SELECT sha256 FROM submission WHERE number = 1)"));
    tamper(QStringLiteral("UPDATE submission SET state = 'lost' WHERE number = 2"));
    for (const auto *table : {"row_review", "cited_document", "cited_file", "given_figure"})
        tamper(QStringLiteral("DELETE FROM %1 WHERE submission = 3").arg(QLatin1String(table)));
    tamper(QStringLiteral("DELETE FROM submission WHERE number = 3"));

    EXPECT_THAT(found(),
        ElementsAre("submission-missing 3", "submission-damaged 1 file", "submission-damaged 2 record"));
}

TEST_P(Checking, PointsThatFollowFromOtherAgenciesHold)
{
    demanded(Register::init(parseRegisterPlace(address).value(), manner, {comparingRubric()}, author()));
    book = opened();
    auto file = submissions.compared("Huyện A", 80);
    auto submission = demanded(book.openSubmission(received(file).submission));
    demanded(book.setGroup(submission, 1, author()));
    received(submissions.compared("Huyện B", 160));
    Submissions::resubmit(file, {{"2.4", [](Answer &answer) { answer.figures = {40, 100}; }}});
    received(file);
    received(submissions.compared("Huyện C", 320));
    EXPECT_THAT(found(), IsEmpty());

    tamper(QStringLiteral("DELETE FROM measured_value WHERE submission = 4"));

    EXPECT_EQ(found().size(), 6U)
        << "the best is another one: of 2 and 3 each recomputed, reviewed, sections";
}

ON_EACH_ENGINE(Checking);

} // namespace
} // namespace bangdiem::testing
