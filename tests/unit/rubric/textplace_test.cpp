// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/textplace.h"

#include <gtest/gtest.h>

#include <string>

namespace bangdiem {

namespace {

const std::string kText = R"({
  "tên": "một \" hai, ]",
  "list": [ 1, { "a": [true, null], "b": -2.5e1 },
            "ba" ],
  "a/b": { }
})";

} // namespace

TEST(TextPlace, OfAMemberIsItsKeyAndOfAnItemTheItem)
{
    EXPECT_EQ(placeOf(kText, ""), (TextPlace{1, 1}));
    EXPECT_EQ(placeOf(kText, "/tên"), (TextPlace{2, 3}));
    EXPECT_EQ(placeOf(kText, "/list"), (TextPlace{3, 3}));
    EXPECT_EQ(placeOf(kText, "/list/0"), (TextPlace{3, 13}));
    EXPECT_EQ(placeOf(kText, "/list/1"), (TextPlace{3, 16}));
    EXPECT_EQ(placeOf(kText, "/list/1/a/1"), (TextPlace{3, 30}));
    EXPECT_EQ(placeOf(kText, "/list/1/b"), (TextPlace{3, 37}));
    EXPECT_EQ(placeOf(kText, "/list/2"), (TextPlace{4, 13}));
    EXPECT_EQ(placeOf(kText, "/a~1b"), (TextPlace{5, 3}));
}

TEST(TextPlace, OfWhatIsNotThereIsTheNearestThingAroundIt)
{
    EXPECT_EQ(placeOf(kText, "/list/1/c"), placeOf(kText, "/list/1"));
    EXPECT_EQ(placeOf(kText, "/list/7"), placeOf(kText, "/list"));
    EXPECT_EQ(placeOf(kText, "/tên/0"), placeOf(kText, "/tên"));
    EXPECT_EQ(placeOf("", "/a"), (TextPlace{1, 1}));
    EXPECT_EQ(placeOf("{\"a\"", "/a/b"), (TextPlace{1, 2}));
}

TEST(TextPlace, CountsFromTheTextBehindAByteOrderMark)
{
    EXPECT_EQ(placeOf("\xEF\xBB\xBF{\"a\": 1}", "/a"), (TextPlace{1, 2}));
}

} // namespace bangdiem
