// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/peerwarnings.h"

#include "reviewed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Facts, HoldWhatIsComparedWithOthers)
{
    auto dossier = fullDossier(kAppendix1);
    const auto at = row(dossier, "I.2.4");
    dossier.answers.criteria[at].documents.push_back(
        {"12 / QĐ-stc", dossier.answers.criteria[at].documents[0].date, {}, {}, {}});
    dossier.answers.criteria[at].documents.push_back({"13/QĐ-STC", {}, {}, {}, {}});

    const auto facts = factsOf(dossier);

    std::vector<std::string> keys;
    for (const auto &document : facts.documents)
        if (document.criterion == at)
            keys.push_back(document.key);
    EXPECT_THAT(keys, ::testing::ElementsAre("12/qd-stc|2015-03-16", "12/qd-stc|2015-03-16"))
        << "one document, however its number is written; none without a date";
    EXPECT_EQ(facts.staff, 42);
    EXPECT_THAT(facts.figures, ::testing::Contains(GivenFigure{row(dossier, "I.1.1"), 0, 42}));
    EXPECT_THAT(facts.files, SizeIs(2));
}

std::vector<PeerFigure> peers(std::initializer_list<std::int64_t> values)
{
    std::vector<PeerFigure> figures;
    for (const auto value : values)
        figures.push_back({6, 0, value, 50});
    return figures;
}

TEST(PeerWarnings, AFigureIsFarOffTenTimesTheOthersForSoManyPeople)
{
    Facts facts{100, {}, {}, {{6, 0, 20'000}}};

    const auto warnings = farOff(facts, peers({900, 1'000, 1'100, 800, 5'000'000}));

    ASSERT_THAT(warnings, SizeIs(1));
    EXPECT_EQ(std::get<peer::FigureFarOff>(warnings[0]).usual, 2'000) << "twice the people";
    facts.figures[0].value = 19'000;
    EXPECT_THAT(farOff(facts, peers({900, 1'000, 1'100, 800, 5'000'000})), IsEmpty());
    facts.figures[0].value = 190;
    EXPECT_THAT(farOff(facts, peers({900, 1'000, 1'100, 800})), SizeIs(1));
    EXPECT_THAT(farOff(facts, peers({900, 1'000, 1'100})), IsEmpty()) << "too few to tell";
}

TEST(PeerWarnings, SmallFiguresDifferByChance)
{
    const Facts facts{50, {}, {}, {{6, 0, 0}}};

    EXPECT_THAT(farOff(facts, peers({3, 4, 5, 6})), IsEmpty());
    EXPECT_THAT(farOff(facts, peers({30, 40, 50, 60})), SizeIs(1));
}

TEST(PeerWarnings, LastYearsFiguresFilesAndObjectionsAreRemembered)
{
    const auto dossier = fullDossier(kAppendix1);
    const Facts now{50, {}, {{3, "aa", "b.pdf"}}, {{6, 0, 900}, {6, 1, 100}}};
    LastYear last{{50, {}, {{4, "aa", "a.pdf"}}, {{6, 0, 300}, {6, 1, 90}}}, {}};
    last.review = with(with({}, 2, accepted()), 5, rejected());

    const auto warnings = comparedWithLastYear(now, last);

    ASSERT_THAT(warnings, SizeIs(3));
    EXPECT_EQ(std::get<peer::FileOfLastYear>(warnings[0]).name, "b.pdf");
    EXPECT_EQ(std::get<peer::ObjectedLastYear>(warnings[1]).criterion, 5U);
    EXPECT_EQ(std::get<peer::FigureJumped>(warnings[2]).before, 300);
    for (const auto language : {Language::Vietnamese, Language::English})
        for (const auto &warning : warnings)
            EXPECT_THAT(word(warning, dossier.rules(), language), ::testing::Not(HasSubstr("{")));
    EXPECT_EQ(word(warnings[1], dossier.rules(), Language::Vietnamese),
        "năm trước: Bác minh chứng — không phải quy chế");
}

} // namespace
} // namespace bangdiem::testing
