// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettext.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace bangdiem::golden {

namespace {

namespace fs = std::filesystem;

/// The names of tests/golden/*.json, without the ending.
std::vector<std::string> names()
{
    std::vector<std::string> found;
    for (const auto &entry : fs::directory_iterator(tests::sourceFile("tests/golden")))
        if (entry.path().extension() == ".json")
            found.push_back(entry.path().stem().string());
    std::ranges::sort(found);
    return found;
}

std::string testName(const ::testing::TestParamInfo<std::string> &info)
{
    auto name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

class Golden : public ::testing::TestWithParam<std::string>
{
};

} // namespace

TEST_P(Golden, IsScoredAndWordedAsExpected)
{
    const auto path = tests::sourceFile("tests/golden") / GetParam();

    const auto expected = tests::bytesOf(path.string() + ".expected");

    ASSERT_FALSE(expected.empty()) << "write it with print_sheet and read it";
    EXPECT_EQ(sheetText(tests::bytesOf(path.string() + ".json")), expected);
}

INSTANTIATE_TEST_SUITE_P(Sheets, Golden, ::testing::ValuesIn(names()), testName);

} // namespace bangdiem::golden
