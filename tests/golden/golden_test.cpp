// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace bangdiem::golden {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The names of tests/golden/*.json, without the ending.
std::vector<std::string> names()
{
    std::vector<std::string> found;
    for (const auto &entry : fs::directory_iterator(fs::path(BANGDIEM_SOURCE_DIR) / "tests/golden"))
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
    const auto path = fs::path(BANGDIEM_SOURCE_DIR) / "tests/golden" / GetParam();

    const auto expected = contentOf(path.string() + ".expected");

    ASSERT_FALSE(expected.empty()) << "write it with print_sheet and read it";
    EXPECT_EQ(sheetText(contentOf(path.string() + ".json")), expected);
}

INSTANTIATE_TEST_SUITE_P(Sheets, Golden, ::testing::ValuesIn(names()), testName);

} // namespace bangdiem::golden
