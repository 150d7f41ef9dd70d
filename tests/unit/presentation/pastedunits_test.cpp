// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pastedunits.h"

#include <gtest/gtest.h>

namespace bangdiem {

bool operator==(const PastedUnits &one, const PastedUnits &other)
{
    return one.named == other.named && one.lines == other.lines;
}

namespace {

PastedUnits pasted(const char *text)
{
    return pastedUnits(QString::fromUtf8(text));
}

const PastedUnits kTwo{true, {{"Văn phòng", {12, 12}}, {"Phòng Nội vụ", {8, 7}}}};

TEST(PastedUnits, AreNamesAndFigures)
{
    EXPECT_EQ(pasted("Văn phòng\t12\t12\r\nPhòng Nội vụ\t8\t7\r\n"), kTwo);
}

TEST(PastedUnits, MayBeFiguresOnly)
{
    EXPECT_EQ(pasted("12\t12\n8\t7"), (PastedUnits{false, {{"", {12, 12}}, {"", {8, 7}}}}));
}

TEST(PastedUnits, LeaveOutRunningNumbersHeadingsAndTotals)
{
    EXPECT_EQ(pasted("STT\tĐơn vị\tTổng số\tĐã cấp\n"
                     "1\tVăn phòng\t12\t12\n"
                     "2\tPhòng Nội vụ\t8\t7\n"
                     "\tTổng cộng\t20\t19\n"),
        kTwo);
}

TEST(PastedUnits, KeepALoneLineOfText)
{
    EXPECT_EQ(pasted("Văn phòng"), (PastedUnits{true, {{"Văn phòng", {}}}}));
}

TEST(PastedUnits, ReadACellInQuotationMarks)
{
    EXPECT_EQ(pasted("\"Phòng \"\"Một\ncửa\"\"\"\t3\n"), (PastedUnits{true, {{"Phòng \"Một cửa\"", {3}}}}));
}

TEST(PastedUnits, ReadGroupedFiguresAndLeaveWhatIsNone)
{
    EXPECT_EQ(pasted("A\t1.250\t1 250\t12,0\t-\t2,5\n"),
        (PastedUnits{true, {{"A", {1250, 1250, 12, std::nullopt, std::nullopt}}}}));
}

TEST(PastedUnits, OfNothingAreNone)
{
    EXPECT_TRUE(pasted("").lines.empty());
    EXPECT_TRUE(pasted("\t\n \n").lines.empty());
}

TEST(UnitFigure, HasAtMostNineDigits)
{
    EXPECT_EQ(parseUnitFigure(QStringLiteral("999999999")), 999'999'999);
    EXPECT_FALSE(parseUnitFigure(QStringLiteral("1000000000")));
    EXPECT_FALSE(parseUnitFigure(QStringLiteral("-1")));
    EXPECT_FALSE(parseUnitFigure({}));
}

} // namespace
} // namespace bangdiem
