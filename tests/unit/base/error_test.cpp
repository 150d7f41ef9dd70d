// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <gtest/gtest.h>

#include <set>

using namespace bangdiem;

TEST(Error, EveryCodeHasItsOwnNameAndASentenceInBothLanguages)
{
    std::set<std::string_view> names;
    for (const auto code : allErrorCodes()) {
        EXPECT_TRUE(names.insert(errorName(code)).second) << errorName(code);
        EXPECT_FALSE(describe({code, {}, {}}, Language::Vietnamese).empty());
        EXPECT_NE(
            describe({code, {}, {}}, Language::Vietnamese), describe({code, {}, {}}, Language::English));
    }
    EXPECT_EQ(allErrorCodes().size(), static_cast<std::size_t>(ErrorCode::ExportMismatch) + 1);
}

TEST(Error, FillsTheDetailsIn)
{
    const Error error{ErrorCode::RubricSumMismatch, "/sections/0", {"39", "40"}};
    EXPECT_EQ(describe(error, Language::English), "the items add up to 39, the stated maximum is 40");
}
