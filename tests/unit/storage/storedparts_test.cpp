// SPDX-License-Identifier: GPL-3.0-or-later
// Figures by unit, and what an earlier year said, in a dossier's file.
#include "storage/dossierfile.h"

#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

Answer byUnit(std::vector<UnitFigures> units)
{
    Answer answer;
    answer.figures = sumOf(units);
    answer.units = std::move(units);
    return answer;
}

Answer carried(std::vector<Document> documents)
{
    Answer answer;
    answer.earlier = Earlier{2014, false, {40, 38}, std::move(documents)};
    return answer;
}

/// Writes `answer` into row I.1.1 of a new dossier and gives back what its file then holds.
Answer storedAgain(const std::vector<Answer> &answers)
{
    const TestFolder folder;
    std::size_t row = 0;
    {
        auto file = created(folder / "a.bangdiem");
        row = indexOf(file.dossier(), "I.1.1");
        for (const auto &answer : answers)
            EXPECT_EQ(problemOf(file.setAnswer(row, answer, momentAt(1))), "");
    }
    return reopened(folder / "a.bangdiem").dossier().answers.criteria[row];
}

std::string refusalOf(const Answer &answer)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    const auto row = indexOf(file.dossier(), "I.1.1");
    const auto done = file.setAnswer(row, answer, momentAt(1));
    EXPECT_EQ(file.dossier().answers.criteria[row], Answer());
    return done ? "" : std::string(errorName(done.error().code)) + " " + done.error().where;
}

} // namespace

TEST(StoredUnits, ComeBackWithTheirSums)
{
    const auto answer = byUnit({{"Văn phòng", {5}}, {"Phòng Tư pháp", {}}, {"Phòng Y tế", {3, 4}}});

    EXPECT_EQ(storedAgain({answer}), answer);
    EXPECT_THAT(answer.figures, ElementsAre(8, 4));
}

TEST(StoredUnits, AreReplacedRenamedShortenedAndRemoved)
{
    const auto three = byUnit({{"Văn phòng", {5, 5}}, {"Phòng Tư pháp", {2, 1}}, {"Phòng Y tế", {3, 4}}});
    const auto two = byUnit({{"Phòng Tư pháp", {std::nullopt, 1}}, {"Văn phòng", {7, 7}}});
    auto none = Answer();
    none.figures = {9, 9};

    EXPECT_EQ(storedAgain({three, two}), two);
    EXPECT_EQ(storedAgain({three, none}), none);
    EXPECT_EQ(storedAgain({none, three}), three);
    EXPECT_EQ(storedAgain({three, {}}), Answer());
}

TEST(StoredUnits, AreStoredTrimmedAndComposed)
{
    const auto stored = storedAgain({byUnit({{" Pho\xCC\x80ng Y tê\xCC\x81 ", {1, 2}}})});

    EXPECT_EQ(stored.units.at(0).unit, "Phòng Y tế");
}

TEST(StoredUnits, AreRefusedWhereTheyAreNotWhatARowMayHold)
{
    EXPECT_EQ(refusalOf(byUnit({{"", {1}}})), "unit-invalid /units/0");
    EXPECT_EQ(refusalOf(byUnit({{"Phòng Y tế", {1}}, {"PHÒNG Y TE", {1}}})), "unit-invalid /units/1");
    EXPECT_EQ(refusalOf(byUnit({{"a\u202E", {1}}})), "text-unsafe /units/0");
    EXPECT_EQ(refusalOf(byUnit({{"a", {1, 2, 3}}})), "unknown-figure /figures");
    EXPECT_EQ(refusalOf(byUnit({{"a", {-1, 2}}, {"b", {1}}})), "figure-not-count /units/0/figures/staff");
    EXPECT_EQ(refusalOf(byUnit({{"a", {kMaxFigure}}, {"b", {1}}})), "figure-not-count /figures/staff");
    auto wrongSum = byUnit({{"a", {1, 2}}});
    wrongSum.figures[1] = 3;
    EXPECT_EQ(refusalOf(wrongSum), "figures-not-sum /figures");
    EXPECT_EQ(refusalOf(byUnit(std::vector<UnitFigures>(101, {"a", {}}))), "too-many /units/100");
}

TEST(StoredUnits, OfTheHeadingComeBackInTheirOrder)
{
    const TestFolder folder;
    {
        auto dossier = emptyDossier();
        dossier.heading.units = {"Văn phòng HĐND-UBND", "Phòng Tư pháp", "Phòng Y tế"};
        ASSERT_TRUE(DossierFile::create(folder / "a.bangdiem", dossier, momentAt()));
        auto file = reopened(folder / "a.bangdiem");
        EXPECT_EQ(file.dossier().heading.units, dossier.heading.units);
        dossier.heading.units = {"Phòng Y tế", "Phòng Tư pháp"};
        ASSERT_TRUE(file.setHeading(dossier.heading, momentAt(1)));
        EXPECT_THAT(file.history()->back().before, HasSubstr("\"Văn phòng HĐND-UBND\""));
    }

    EXPECT_THAT(
        reopened(folder / "a.bangdiem").dossier().heading.units, ElementsAre("Phòng Y tế", "Phòng Tư pháp"));
}

TEST(StoredEarlier, ComesBackAndIsReplacedAndRemoved)
{
    const auto two = carried({{"12/QĐ", Date(std::chrono::year(2014) / 3 / 1), "Quy chế", "3", {}}, {}});
    auto reviewed = touched(carried({{"13/QĐ", {}, {}, {}, {}}}));
    reviewed.claim = Points::fromInteger(1);
    reviewed.earlier->figures = {std::nullopt, 38};

    EXPECT_EQ(storedAgain({two}), two);
    EXPECT_EQ(storedAgain({two, reviewed}), reviewed);
    EXPECT_EQ(storedAgain({two, {}}), Answer());
}

TEST(StoredEarlier, IsRefusedWhereItIsNotWhatARowMayHold)
{
    auto wrong = carried({});
    wrong.earlier->year = 1999;
    EXPECT_EQ(refusalOf(wrong), "bad-argument /earlier/year");
    wrong = carried({});
    wrong.earlier->figures = {-1};
    EXPECT_EQ(refusalOf(wrong), "figure-not-count /earlier/figures/staff");
    EXPECT_EQ(refusalOf(carried({{"1", {}, {}, {}, 1}})), "evidence-file-missing /earlier/documents/0/file");
    EXPECT_EQ(refusalOf(carried(std::vector<Document>(1'001))), "too-many ");
}

TEST(StoredEarlier, StandsInTheHistory)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    ASSERT_TRUE(file.setAnswer(indexOf(file.dossier(), "I.1.1"), carried({}), momentAt(1)));

    EXPECT_EQ(file.history()->back().after,
        R"({"earlier":{"year":2014,"reviewed":false,"figures":{"staff":40,"mailboxes":38}}})");
}

} // namespace bangdiem
