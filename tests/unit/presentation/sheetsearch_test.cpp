// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetsearch.h"

#include "unit/storage/testdossier.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bangdiem {
namespace {

class SheetSearchTest : public ::testing::Test
{
protected:
    std::vector<std::string> idsFor(const std::string &query) const
    {
        std::vector<std::string> ids;
        const auto found = search.found(query);
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i])
                ids.push_back(dossier.rules().criteria[i].id);
        return ids;
    }

    Dossier dossier = testing::emptyDossier();
    SheetSearch search{dossier.rules()};
};

TEST_F(SheetSearchTest, FindsEverythingWhereNothingIsAskedFor)
{
    EXPECT_EQ(idsFor("").size(), dossier.rules().criteria.size());
    EXPECT_EQ(idsFor("  ").size(), dossier.rules().criteria.size());
}

TEST_F(SheetSearchTest, IgnoresCaseAccentsAndTheStrokeOfD)
{
    const auto plain = idsFor("dao tao");

    EXPECT_FALSE(plain.empty());
    EXPECT_EQ(idsFor("ĐÀO TẠO"), plain);
    EXPECT_EQ(idsFor("Đa\xCC\x80o tạo"), plain) << "accents apart, as some keyboards type them";
}

TEST_F(SheetSearchTest, AsksForAllWordsInAnyOrder)
{
    EXPECT_EQ(idsFor("quy che ban hanh"), idsFor("ban hanh quy che"));
    EXPECT_FALSE(idsFor("ban hanh quy che").empty());
    EXPECT_TRUE(idsFor("ban hanh voi vinh").empty());
}

TEST_F(SheetSearchTest, FindsANumberAsPrintedAndWithItsSection)
{
    EXPECT_EQ(idsFor("I.2.4"), std::vector<std::string>{"I.2.4"});
    const auto printed = idsFor("2.4");
    EXPECT_NE(std::find(printed.begin(), printed.end(), "I.2.4"), printed.end());
}

TEST_F(SheetSearchTest, FindsTheRowsOfAGroupBySomeOfItsNumber)
{
    const std::vector<std::string> group{"I.2.1", "I.2.2", "I.2.3", "I.2.4"};

    EXPECT_EQ(idsFor("i.2"), group);
}

TEST_F(SheetSearchTest, FindsRowsByTheirNoteAndByTheirHeading)
{
    EXPECT_FALSE(idsFor("cung cap so lieu").empty()); // Stands in notes.
    const auto section = idsFor("ung dung cntt");
    EXPECT_NE(std::find(section.begin(), section.end(), "I.2.1"), section.end());
}

} // namespace
} // namespace bangdiem
