// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/typedtext.h"

#include "base/text.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

using namespace std::chrono;

TEST(TypedText, BecomesNfc)
{
    EXPECT_EQ(storable(QStringLiteral("Quye\u0302\u0301t đi\u0323nh"), 100), "Quyết định");
}

TEST(TypedText, LosesWhatCannotBeStored)
{
    const auto text = storable(QStringLiteral("12/QĐ\u202E-STC\u200B\tngày\nhai"), 100);

    EXPECT_EQ(text, "12/QĐ-STC ngày hai");
    EXPECT_FALSE(unsafeCharacter(text));
}

TEST(TypedText, ComposesAcrossWhatItLoses)
{
    EXPECT_EQ(storable(QStringLiteral("a\u200B\u0301"), 100), "á");
}

TEST(TypedText, KeepsLinesWhereSeveralAreAllowed)
{
    EXPECT_EQ(storable(QStringLiteral("một\nhai\n"), 100, false), "một\nhai");
}

TEST(TypedText, IsCutBetweenCharacters)
{
    EXPECT_EQ(storable(QStringLiteral("đđđ"), 5), "đđ");
}

TEST(TypedDate, IsReadInTheWaysPeopleWriteIt)
{
    const auto expected = year_month_day(2015y / January / 5);

    for (const auto *text :
        {u"05/01/2015", u"5/1/2015", u"5-1-2015", u"5.1.2015", u"05012015", u" 5/1/2015 "})
        EXPECT_EQ(parseTypedDate(QString::fromUtf16(text)), expected)
            << QString::fromUtf16(text).toStdString();
}

TEST(TypedDate, IsNothingWhereThereIsNoSuchDay)
{
    for (const auto *text : {u"", u"31/02/2015", u"29/2/2015", u"1/13/2015", u"1/1/15", u"1/1-2015",
             u"1/1/1899", u"2015-01-05", u"0/1/2015"})
        EXPECT_FALSE(parseTypedDate(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(TypedCount, IsAWholeNumberWithinTheLimit)
{
    EXPECT_EQ(parseTypedCount(QStringLiteral("50")), 50);
    EXPECT_EQ(parseTypedCount(QStringLiteral("0")), 0);
    EXPECT_EQ(parseTypedCount(QStringLiteral("999999999999")), 999'999'999'999);
    EXPECT_FALSE(parseTypedCount(QStringLiteral("1000000000000")));
    EXPECT_FALSE(parseTypedCount(QStringLiteral("-1")));
    EXPECT_FALSE(parseTypedCount(QStringLiteral("1.5")));
    EXPECT_FALSE(parseTypedCount(QString()));
}

} // namespace
} // namespace bangdiem
