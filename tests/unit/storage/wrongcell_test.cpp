// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose structure SQLite takes, but whose cells or schema are not ours.
#include "storage/dossierfile.h"

#include "memorydatabase.h"
#include "refusal.h"
#include "wrongcells.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::HasSubstr;

namespace {

class WrongCellTest : public ::testing::TestWithParam<WrongCell>
{
};

INSTANTIATE_TEST_SUITE_P(Cells, WrongCellTest, ::testing::ValuesIn(wrongCells()),
    [](const auto &tested) { return std::string(tested.param.name); });

} // namespace

TEST_P(WrongCellTest, IsNamedAndTheFileIsLeftAlone)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", damagedBy(sampleBytes(), GetParam().sql));

    const auto error = refusal(folder, folder / "a.bangdiem");

    EXPECT_EQ(error.code, ErrorCode::DossierDamaged);
    ASSERT_FALSE(error.details.empty());
    EXPECT_THAT(error.details[0], HasSubstr(GetParam().place));
}

TEST(Refusal, OfAWrongCellOfTheHistoryComesWhenItIsRead)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", sampleBytes());
    ASSERT_EQ(runSql(folder / "a.bangdiem", "UPDATE change SET after = char(0x202e) WHERE number = 2"), "");

    const auto file = reopened(folder / "a.bangdiem", Access::ReadOnly);

    const auto history = file.history();
    ASSERT_FALSE(history);
    EXPECT_EQ(history.error().code, ErrorCode::DossierDamaged);
    EXPECT_THAT(history.error().details.at(0), HasSubstr("change, #2"));
}

} // namespace bangdiem
