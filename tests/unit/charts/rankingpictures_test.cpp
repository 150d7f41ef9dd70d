// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rankingpictures.h"

#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

const Rubric &sheet()
{
    static const auto rubric = readRubric(builtinRubrics().front().json).value();
    return rubric;
}

RankedAgency agency(
    const std::string &name, std::optional<int> rank, std::int64_t self, std::int64_t reviewed)
{
    Standing standing{1, name, rank ? ReviewState::Closed : ReviewState::InReview, Points::fromInteger(self),
        Points::fromInteger(reviewed), {}, {}};
    standing.selfSections.assign(sheet().sections.size(), Points::fromInteger(self / 10));
    standing.reviewedSections.assign(sheet().sections.size(), Points::fromInteger(reviewed / 10));
    return {rank, std::move(standing)};
}

const std::vector<RankedAgency> kTwo{agency("Sở Y tế", 1, 90, 80), agency("Sở\u202eTư pháp", {}, 70, 60)};

TEST(RankingPictures, ShowAgenciesByTotalOrSection)
{
    const auto total = agencyBars(sheet(), kTwo, RankBy::Reviewed, {}, printTheme({}), Language::Vietnamese);
    const auto section = agencyBars(sheet(), kTwo, RankBy::Self, 1, printTheme({}), Language::Vietnamese);

    EXPECT_EQ(total.title, QStringLiteral("Điểm thẩm định"));
    EXPECT_EQ(total.categories,
        (QStringList{QStringLiteral("1. Sở Y tế"), QStringLiteral("Sở[U+202E]Tư pháp (chưa kết thúc)")}));
    EXPECT_EQ(total.sets.at(0).values, (std::vector{Points::fromInteger(80), Points::fromInteger(60)}));
    EXPECT_TRUE(section.title.startsWith(QStringLiteral("Điểm tự đánh giá — II. ")))
        << section.title.toStdString();
    EXPECT_EQ(section.sets.at(0).values, (std::vector{Points::fromInteger(9), Points::fromInteger(7)}));
}

TEST(RankingPictures, SaySoWhereNotAllAgenciesAreDrawn)
{
    const std::vector<RankedAgency> many(kMostAgencies + 3, agency("Sở Y tế", 1, 90, 80));

    const auto data = reviewedBars(many, printTheme({}), Language::English);

    EXPECT_EQ(data.categories.size(), static_cast<qsizetype>(kMostAgencies));
    EXPECT_EQ(data.sets.at(0).values.size(), kMostAgencies);
    EXPECT_EQ(data.title, QStringLiteral("Self-assessed and reviewed (the first 50 of 53 agencies)"));
}

TEST(RankingPictures, PutASheetBesideTheAverageOfAll)
{
    const Average average{2, {}, {Points::fromUnits(75'000), Points::fromUnits(12'500)}};

    const auto data = blockBars(
        sheet(), kTwo[0].standing, average, RankBy::Reviewed, printTheme({}), Language::Vietnamese);

    ASSERT_EQ(data.sets.size(), 3U);
    ASSERT_EQ(data.categories.size(), static_cast<qsizetype>(sheet().sections.size()));
    EXPECT_EQ(data.sets[0].values[0], Points::fromInteger(8));
    EXPECT_EQ(data.sets[1].values[1], Points::fromUnits(12'500));
    EXPECT_EQ(data.sets[2].values[0], sheet().sections[0].maximum);
    EXPECT_EQ(data.sets[1].name, QStringLiteral("Trung bình của 2 cơ quan có hạng"));
}

TEST(RankingPictures, ShowTheMaximumOfWhatAppliesToTheAgency)
{
    auto standing = kTwo[0].standing;
    standing.reviewedMaxima = Maxima{Points::fromInteger(90), {Points::fromInteger(30)}};

    const auto data
        = blockBars(sheet(), standing, {}, RankBy::Reviewed, printTheme({}), Language::Vietnamese);

    EXPECT_EQ(data.sets[2].values[0], Points::fromInteger(30));
    EXPECT_EQ(data.sets[2].values[1], sheet().sections[1].maximum);
}

TEST(RankingPictures, CompareOnlyThoseThatAreKnownInBothYears)
{
    const auto before = agency("Sở Y tế", 1, 50, 40).standing;
    std::vector<RankedAgency> three{kTwo[0], agency("Sở Tài chính", 2, 10, 10), kTwo[1]};

    const auto data = growthBars(
        three, {&before, nullptr, &before}, 2016, RankBy::Reviewed, printTheme({}), Language::Vietnamese);

    EXPECT_EQ(data.categories, QStringList{QStringLiteral("1. Sở Y tế")});
    EXPECT_EQ(data.sets.at(0).values, std::vector{Points::fromInteger(80)});
    EXPECT_EQ(data.sets.at(1).values, std::vector{Points::fromInteger(40)});
    EXPECT_EQ(data.title, QStringLiteral("Điểm thẩm định năm 2016 và năm 2015"));
}

} // namespace
} // namespace bangdiem
