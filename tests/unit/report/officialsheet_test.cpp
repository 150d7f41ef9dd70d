// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetlines.h"
#include "samplesheet.h"

#include <gmock/gmock.h>

using namespace bangdiem;
using testing::ElementsAre;
using Kind = OfficialRow::Kind;

TEST(OfficialSheet, ListsSectionsGroupsAndRowsInTheOrderOfTheDecreeAndTheTotalLast)
{
    const auto sheet = sampleSheet();

    std::vector<Kind> kinds;
    for (const auto &row : sheet.rows)
        kinds.push_back(row.kind);

    EXPECT_THAT(kinds,
        ElementsAre(Kind::Section, Kind::Group, Kind::Criterion, Kind::Criterion, Kind::Section,
            Kind::Criterion, Kind::Total));
}

TEST(OfficialSheet, PrintsWhatTheDecreePrintsInEachColumn)
{
    const auto sheet = sampleSheet();

    EXPECT_THAT(sheet.rows[0].cells, ElementsAre("I", "Ứng dụng CNTT", "7 điểm", "", "7"));
    EXPECT_THAT(sheet.rows[1].cells,
        ElementsAre("1", "Hệ thống quản lý khiếu nại tố cáo", "",
            "Cơ quan không có phần mềm được tính ½ tổng điểm", ""));
    EXPECT_THAT(sheet.rows[2].cells,
        ElementsAre("1.1", "Tỷ lệ CBCC được cấp hộp thư đạt 100%", "2", "Cung cấp số liệu", "2"));
    EXPECT_THAT(sheet.rows[3].cells, ElementsAre("", "Có cập nhật đầy đủ, kịp thời", "5", "", "5"));
    EXPECT_THAT(sheet.rows.back().cells, ElementsAre("", "Tổng cộng:", "12 điểm", "", "12"));
}

TEST(OfficialSheet, SaysOfAPartWhichRowsItHas)
{
    auto dossier = sampleDossier();
    const auto whole = officialSheet(dossier, blankScores(dossier.rules())).texts.attachedTo;
    dossier.part = WorkPart{"source", 1, {1}};

    const auto part = officialSheet(dossier, blankScores(dossier.rules())).texts.attachedTo;

    EXPECT_EQ(part, whole + "\nPHẦN VIỆC: chỉ các mục " + dossier.rules().criteria[1].id + " được giao");
}

TEST(OfficialSheet, LeavesTheScoreOfAnUnansweredRowEmptyAndNeverPrintsAZeroForIt)
{
    const auto dossier = sampleDossier();

    const auto sheet = officialSheet(dossier, blankScores(dossier.rules()));

    for (const auto &row : sheet.rows) {
        EXPECT_EQ(row.cells[4], "");
        EXPECT_FALSE(row.score);
    }
}

TEST(OfficialSheet, PrintsAZeroForAnAnsweredRowThatEarnedNothing)
{
    const auto dossier = sampleDossier();
    auto scores = blankScores(dossier.rules());
    scores.criteria[0].status = Status::NoEvidence;

    const auto sheet = officialSheet(dossier, scores);

    EXPECT_EQ(sheet.rows[0].cells[4], "0");
    EXPECT_EQ(sheet.rows[2].cells[4], "0");
    EXPECT_EQ(sheet.rows[3].cells[4], "");
    EXPECT_EQ(sheet.rows[4].cells[4], "");
    EXPECT_EQ(sheet.rows.back().cells[4], "0");
}

TEST(OfficialSheet, WritesPointsAsVietnameseDoes)
{
    const auto dossier = sampleDossier();
    auto scores = fullScores(dossier.rules());
    scores.criteria[0].score = Points::fromUnits(17'500);
    scores.total.score = Points::fromUnits(717'500);

    const auto sheet = officialSheet(dossier, scores);

    EXPECT_EQ(sheet.rows[2].cells[4], "1,75");
    EXPECT_EQ(sheet.rows.back().cells[4], "71,75");
    EXPECT_EQ(sheet.rows.back().score, Points::fromUnits(717'500));
}

TEST(OfficialSheet, IsADraftWithTheDossiersMarks)
{
    const auto sheet = sampleSheet();

    EXPECT_TRUE(sheet.isDraft());
    EXPECT_EQ(sheet.dossierId, "0f8fad5b-d9cb-469f-a165-70867728950e");
    EXPECT_EQ(sheet.revision, 1);
    EXPECT_EQ(sheet.heading.agency, "Sở Tài chính");
}

TEST(DateLine, NamesTheDossiersPlaceAndLeavesRoomForTheDay)
{
    Heading heading;
    heading.place = "Tân Biên";
    const SignatureBlock block{"Tây Ninh, ngày tháng năm 20.....", "THỦ TRƯỞNG CƠ QUAN", {}};

    EXPECT_EQ(dateLine(block, heading),
        "Tân Biên, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 năm "
        "20.....");
}

TEST(DateLine, IsEmptyWhereTheBlockHasNone)
{
    Heading heading;
    heading.place = "Tây Ninh";

    EXPECT_EQ(dateLine(SignatureBlock{"", "Người tổng hợp", ""}, heading), "");
}

TEST(ShownText, ComposesLettersAlsoBesideBytesThatAreNoText)
{
    EXPECT_EQ(shownText("e\u0302\u0323"), "ệ");
    EXPECT_EQ(shownText("\xff e\u0302\u0323"), shownText("\xff ") + "ệ");
}
