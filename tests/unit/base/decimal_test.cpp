// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <gtest/gtest.h>

using namespace bangdiem;

TEST(Decimal, ReadsWhatJsonMayWrite)
{
    EXPECT_EQ(Decimal::parse("2.5"), Decimal::fromUnits(25'000));
    EXPECT_EQ(Decimal::parse("-0.25"), Decimal::fromUnits(-2'500));
    EXPECT_EQ(Decimal::parse("1e2"), Decimal::fromInteger(100));
    EXPECT_EQ(Decimal::parse("2500E-4"), Decimal::fromUnits(2'500));
    EXPECT_EQ(Decimal::parse("0.10000000"), Decimal::fromUnits(1'000));
    EXPECT_EQ(Decimal::parse("-0"), Decimal());
}

TEST(Decimal, RefusesWhatItCannotHoldExactly)
{
    for (const auto *text : {"0.00001", "0.10000000000000000001", "1e13", "1e-5", "1e400", "1e999999999999",
             "", "-", "+1", ".5", "5.", "1,5", "0x10", "NaN", "1 ", "9999999999999"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, WritesTheShortestExactText)
{
    EXPECT_EQ(toText(Decimal::fromUnits(715'000)), "71.5");
    EXPECT_EQ(toText(Decimal::fromUnits(715'000), Language::Vietnamese), "71,5");
    EXPECT_EQ(toText(Decimal::fromInteger(100)), "100");
    EXPECT_EQ(toText(Decimal::fromUnits(-2'500)), "-0.25");
    EXPECT_EQ(toText(Decimal::fromUnits(1)), "0.0001");
    EXPECT_EQ(toText(Decimal()), "0");
}

TEST(Decimal, ReadsBackWhatItWrote)
{
    for (std::int64_t units : {0L, 1L, 9'999L, 10'000L, -1L, 999'999'999'999'9999L, -123'456'789L}) {
        const auto value = Decimal::fromUnits(units);
        EXPECT_EQ(Decimal::parse(toText(value)), value);
    }
}
