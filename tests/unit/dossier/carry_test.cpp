// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/carry.h"

#include "dossier/readiness.h"
#include "scoring/evaluate.h"

#include "randomdossiers.h"
#include "shippeddossiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

constexpr auto kAppendix1 = "tayninh-2693-2015-pl1";
constexpr auto kAppendix2 = "tayninh-2693-2015-pl2";
constexpr auto kNewId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

Date lastDayOf(int year)
{
    return std::chrono::year(year) / std::chrono::December / 31;
}

Dossier carried(const Dossier &last)
{
    return carriedOver(last, kNewId, 2016, lastDayOf(2016)).value();
}

Answer &rowOf(Dossier &dossier, std::string_view id)
{
    dossier.answers.criteria.resize(dossier.rules().criteria.size());
    return dossier.answers.criteria.at(findCriterion(dossier.rules(), id).value());
}

/// What becomes of `answer` in the row `id`.
Answer carriedRow(const char *rubric, std::string_view id, Answer answer)
{
    auto last = blankDossier(rubric);
    rowOf(last, id) = std::move(answer);
    auto draft = carried(last);
    return rowOf(draft, id);
}

Answer withDocument()
{
    Answer answer;
    answer.attachments = {{7, "a.pdf", 3, std::string(64, 'a')}};
    answer.documents = {{"12/QĐ-STC", lastDayOf(2014), "Quy chế", "3", 7}, {}};
    return answer;
}

/// Nothing of a year that is over stands where this year's evidence does, and all that stands is marked.
void expectNothingUnseen(const Answer &last, const Answer &draft, const Criterion &criterion, bool declared)
{
    SCOPED_TRACE(criterion.id);
    EXPECT_TRUE(draft.figures.empty());
    for (const auto &unit : draft.units)
        EXPECT_TRUE(unit.figures.empty());
    if (criterion.documentNeed == Need::None || criterion.documentYearly || criterion.id == "VII.1") {
        EXPECT_TRUE(draft.documents.empty());
        EXPECT_TRUE(draft.attachments.empty());
    } else {
        EXPECT_EQ(draft.documents, isBlank(last) ? std::vector<Document>() : last.documents);
        EXPECT_EQ(draft.attachments, last.attachments);
    }
    EXPECT_EQ(needsReview(draft), !isBlank(last) || declared);
    if (!isBlank(draft)) {
        EXPECT_TRUE(needsReview(draft));
        EXPECT_EQ(draft.earlier->figures, last.figures);
    }
}

/// The same figures given, each with another value.
Dossier withOtherFigures(Dossier dossier)
{
    for (auto &answer : dossier.answers.criteria) {
        for (auto &unit : answer.units) {
            for (auto &figure : unit.figures)
                figure = figure ? std::optional(*figure + 17) : figure;
        }
        for (auto &figure : answer.figures)
            figure = figure ? std::optional(*figure + 17) : figure;
        if (!answer.units.empty())
            answer.figures = sumOf(answer.units);
    }
    return dossier;
}

ScoreSheet scoreOf(const Dossier &dossier)
{
    return evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
}

} // namespace

TEST(Carry, GivesANewDraftOfTheSameAgencyAndRules)
{
    auto last = fullDossier(kAppendix2);
    last.revision = 3;
    last.heading.units = {"Văn phòng", "Phòng Tư pháp"};

    const auto draft = carried(last);

    auto heading = last.heading;
    heading.assessment.year = 2016;
    heading.assessment.asOf = lastDayOf(2016);
    EXPECT_EQ(draft.id, kNewId);
    EXPECT_EQ(draft.revision, 1);
    EXPECT_EQ(draft.heading, heading);
    EXPECT_EQ(draft.rubric, last.rubric);
}

TEST(Carry, RefusesAYearThatIsNotLater)
{
    for (const auto year : {2014, 2015}) {
        const auto draft = carriedOver(fullDossier(kAppendix1), kNewId, year, lastDayOf(year));

        ASSERT_FALSE(draft);
        EXPECT_EQ(draft.error().code, ErrorCode::HeadingInvalid);
        EXPECT_EQ(draft.error().where, "year");
        EXPECT_THAT(describe(draft.error(), Language::Vietnamese), HasSubstr("phải sau năm 2015"));
    }
    EXPECT_EQ(carriedOver(fullDossier(kAppendix1), kNewId, 2101, lastDayOf(2101)).error().where, "year");
}

TEST(Carry, KeepsClaimNoteAndLinks)
{
    Answer answer;
    answer.claim = Points::fromInteger(2);
    answer.note = "ghi chú";
    answer.links = {"https://tayninh.gov.vn"};

    auto expected = answer;
    expected.earlier = Earlier{2015, false, {}, {}};
    EXPECT_EQ(carriedRow(kAppendix1, "I.2.1", answer), expected);
}

TEST(Carry, BlanksFiguresAndShowsLastYearsBesideThem)
{
    Answer answer;
    answer.units = {{"Văn phòng", {30, 29}}, {"Phòng Tư pháp", {5}}};
    answer.figures = sumOf(answer.units);

    const auto draft = carriedRow(kAppendix1, "I.1.1", answer);

    EXPECT_TRUE(draft.figures.empty());
    EXPECT_THAT(draft.units, ElementsAre(UnitFigures{"Văn phòng", {}}, UnitFigures{"Phòng Tư pháp", {}}));
    EXPECT_THAT(draft.earlier.value().figures, ElementsAre(35, 29));
}

TEST(Carry, KeepsADocumentInForceWithItsFile)
{
    for (const auto *id : {"I.2.4", "I.5.2", "I.6.1", "II.2"}) {
        SCOPED_TRACE(id);
        auto expected = withDocument();
        expected.earlier = Earlier{2015, false, {}, {}};
        EXPECT_EQ(carriedRow(kAppendix1, id, withDocument()), expected);
    }
}

TEST(Carry, LeavesAnyOtherDocumentBehindWithoutItsFile)
{
    const auto expectLeft = [](const char *rubric, std::string_view id) {
        SCOPED_TRACE(id);
        const auto draft = carriedRow(rubric, id, withDocument());
        EXPECT_TRUE(draft.documents.empty());
        EXPECT_TRUE(draft.attachments.empty());
        EXPECT_THAT(draft.earlier.value().documents,
            ElementsAre(Document{"12/QĐ-STC", lastDayOf(2014), "Quy chế", "3", std::nullopt}));
    };
    expectLeft(kAppendix1, "VI.1"); // Yearly.
    expectLeft(kAppendix2, "VII.1"); // With a deadline.
    expectLeft(kAppendix1, "I.2.1"); // Does not ask for one.
    expectLeft(kAppendix1, "III.2"); // Asks for files.
}

TEST(Carry, LeavesARowBlankThatSaidNothing)
{
    Answer named;
    named.documents.resize(2);
    named.units = {{"Phòng Y tế", {}}};
    named.earlier = Earlier{2014, true, {1, 2}, {}};

    Answer expected;
    expected.units = named.units;
    EXPECT_EQ(carriedRow(kAppendix1, "I.1.1", named), expected);
    EXPECT_EQ(carriedRow(kAppendix1, "I.1.1", {}), Answer());
}

TEST(Carry, TellsOfLastYearAloneAndAsksForANewReview)
{
    Answer answer;
    answer.figures = {50, 49};
    answer.earlier = Earlier{2014, true, {1, 2}, {{"1/QĐ", {}, {}, {}, {}}}};

    EXPECT_EQ(carriedRow(kAppendix1, "I.1.1", answer).earlier, (Earlier{2015, false, {50, 49}, {}}));
}

TEST(Carry, KeepsDeclarationsAndAsksToReviewTheRowsUnderThem)
{
    auto last = blankDossier(kAppendix1);
    last.answers.declared = {{"I.6", "no-software"}, {"II.1.11", "no-procedures"}};

    const auto draft = carried(last);

    EXPECT_EQ(draft.answers.declared, last.answers.declared);
    std::vector<std::string> reviewed;
    for (std::size_t i = 0; i < draft.answers.criteria.size(); ++i) {
        if (needsReview(draft.answers.criteria[i]))
            reviewed.push_back(draft.rules().criteria[i].id);
    }
    EXPECT_THAT(reviewed, ElementsAre("I.6.1", "I.6.2", "II.1.11"));
}

TEST(Carry, BlocksUntilEachRowIsReviewed)
{
    auto draft = carried(fullDossier(kAppendix1));
    const auto reviews = [&] {
        const auto found = findings(draft, scoreOf(draft), Language::Vietnamese);
        return std::ranges::count_if(found, [](const Finding &finding) {
            return finding.severity == Severity::Blocking && finding.text == "Từ hồ sơ năm 2015, cần xem lại";
        });
    };

    EXPECT_EQ(reviews(), 36);
    for (auto &answer : draft.answers.criteria)
        answer = touched(answer);
    EXPECT_EQ(reviews(), 0);
}

TEST(Carry, ScoresTheCarriedClaimAndNoneOfLastYearsFigures)
{
    const auto draft = carried(fullDossier(kAppendix1));
    const auto sheet = scoreOf(draft);
    const auto scoreOfRow = [&](std::string_view id) {
        return sheet.criteria.at(findCriterion(draft.rules(), id).value()).score;
    };

    EXPECT_EQ(scoreOfRow("I.2.1"), Points::fromInteger(3)); // A claim alone.
    EXPECT_EQ(scoreOfRow("I.2.4"), Points::fromInteger(5)); // A document in force.
    EXPECT_EQ(scoreOfRow("I.1.1"), Points()); // Figures are required.
    EXPECT_EQ(scoreOfRow("VI.1"), Points()); // A document of the year is required.
    EXPECT_EQ(scoreOfRow("III.2"), Points()); // A file is required.
}

TEST(Carry, LeavesNothingUnseenInRandomDossiers)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const auto last = randomDossier(seed % 2 == 0 ? kAppendix1 : kAppendix2, seed);
        const auto draft = carried(last);

        for (std::size_t i = 0; i < last.rules().criteria.size(); ++i) {
            const auto &criterion = last.rules().criteria[i];
            const auto concerns = [&](const Declared &declared) {
                return criterion.id == declared.target || criterion.id.starts_with(declared.target + ".");
            };
            expectNothingUnseen(last.answers.criteria[i], draft.answers.criteria[i], criterion,
                std::ranges::any_of(last.answers.declared, concerns));
        }
        EXPECT_EQ(scoreOf(draft).total.score, scoreOf(carried(withOtherFigures(last))).total.score);
    }
}

} // namespace bangdiem
