// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <gtest/gtest.h>

using namespace bangdiem;
using namespace std::chrono_literals;

TEST(Date, ReadsOnlyRealDays)
{
    EXPECT_EQ(parseIsoDate("2015-11-23"), Date(2015y, std::chrono::November, 23d));
    EXPECT_EQ(parseIsoDate("2016-02-29"), Date(2016y, std::chrono::February, 29d));
    for (const auto *text :
        {"2015-02-29", "2015-11-31", "2015-1-1", "23/11/2015", "2015-11-23 ", "", "+015-11-23", "1899-12-31"})
        EXPECT_FALSE(parseIsoDate(text)) << text;
}

TEST(Date, WritesForPeopleAndForFiles)
{
    const Date date(2015y, std::chrono::March, 2d);
    EXPECT_EQ(toIsoText(date), "2015-03-02");
    EXPECT_EQ(toText(date), "02/03/2015");
    EXPECT_EQ(toIsoText(Moment(std::chrono::sys_days(date)) + 3h + 4min + 5s), "2015-03-02T03:04:05Z");
}
