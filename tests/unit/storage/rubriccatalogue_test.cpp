// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rubriccatalogue.h"

#include "rubric/builtinrubrics.h"
#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::IsEmpty;

const std::string kFirst = "tayninh-2693-2015-pl1";
const std::string kSecond = "tayninh-2693-2015-pl2";

/// The first shipped rubric under another id, with `years` and what else stands behind them.
std::string rubricText(const std::string &id, const std::string &years)
{
    std::string text(findBuiltinRubric(kFirst)->json);
    const auto replace = [&](const std::string &from, const std::string &to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("\"id\": \"" + kFirst + "\"", "\"id\": \"" + id + "\"");
    replace("\"years\": {\"from\": 2015}", years);
    return text;
}

class Catalogue : public ::testing::Test
{
protected:
    void put(const std::string &name, const std::string &text) { writeBytes((folder / name).string(), text); }
    RubricCatalogue read() const { return RubricCatalogue::read({folder / "none", folder.path()}); }
    static std::vector<std::string> ids(const std::vector<const KnownRubric *> &rubrics)
    {
        std::vector<std::string> ids;
        for (const auto *known : rubrics)
            ids.push_back(known->rubric().id);
        return ids;
    }

    TestFolder folder;
};

TEST_F(Catalogue, HoldsTheBuiltInOnesWhereThereIsNoFolder)
{
    const auto catalogue = read();

    EXPECT_THAT(ids(catalogue.forYear(2015)), ElementsAre(kFirst, kSecond));
    EXPECT_THAT(ids(catalogue.forYear(2014)), IsEmpty());
    EXPECT_THAT(catalogue.unusable(), IsEmpty());
    EXPECT_THAT(catalogue.officeTexts(), IsEmpty());
    EXPECT_EQ(catalogue.sha256Of(kFirst), officialRubricSha256(kFirst));
    EXPECT_EQ(catalogue.sha256Of("khac"), "");
}

TEST_F(Catalogue, OffersForAYearWhatNoOtherSheetOfThatYearReplaces)
{
    put("2017.json",
        rubricText("tayninh-2306-2017",
            "\"years\": {\"from\": 2017}, \"replaces\": [\"" + kFirst + "\", \"" + kSecond + "\"]"));

    const auto catalogue = read();

    EXPECT_THAT(ids(catalogue.forYear(2016)), ElementsAre(kFirst, kSecond));
    EXPECT_THAT(ids(catalogue.forYear(2017)), ElementsAre("tayninh-2306-2017"));
    EXPECT_EQ(catalogue.find("tayninh-2306-2017")->file, folder / "2017.json");
    EXPECT_TRUE(catalogue.find(kFirst)) << "still there for a dossier of that time";
    EXPECT_EQ(catalogue.officeTexts().size(), 1U);
}

TEST_F(Catalogue, NamesEachFileThatCannotBeUsedWithItsFault)
{
    put("a.json", "{");
    put("b.json", rubricText(kFirst, "\"years\": {\"from\": 2014}"));
    put("c.json", std::string(findBuiltinRubric(kFirst)->json)); // the same again: no fault
    put("d.txt", "no rubric");
    put("e.json", rubricText("e", "\"years\": {\"from\": 2015}"));
    put("f.json", rubricText("e", "\"years\": {\"from\": 2016}"));

    const auto catalogue = read();

    ASSERT_EQ(catalogue.unusable().size(), 3U);
    EXPECT_EQ(catalogue.unusable()[0].file, folder / "a.json");
    EXPECT_EQ(catalogue.unusable()[1].fault.code, ErrorCode::RubricDuplicateId);
    EXPECT_EQ(catalogue.unusable()[2].file, folder / "f.json");
    EXPECT_THAT(catalogue.unusable()[2].fault.details, ElementsAre("e", (folder / "e.json").string()));
    EXPECT_EQ(catalogue.find("e")->rubric().years->from, 2015);
    EXPECT_EQ(catalogue.rubrics().size(), 3U);
}

TEST_F(Catalogue, NamesAFolderThatSomebodyNamedAndThatIsNotThere)
{
    const auto catalogue = RubricCatalogue::read({folder / "none"}, true);

    ASSERT_EQ(catalogue.unusable().size(), 1U);
    EXPECT_EQ(catalogue.unusable()[0].file, folder / "none");
    EXPECT_EQ(catalogue.unusable()[0].fault.code, ErrorCode::RubricFolderUnreadable);
    EXPECT_EQ(catalogue.rubrics().size(), 2U);
}

TEST_F(Catalogue, NamesAFileThatStandsInTheFoldersPlace)
{
    put("file", "{}");

    for (const bool named : {false, true}) {
        const auto catalogue = RubricCatalogue::read({folder / "file"}, named);
        ASSERT_EQ(catalogue.unusable().size(), 1U);
        EXPECT_EQ(catalogue.unusable()[0].fault.code, ErrorCode::RubricFolderUnreadable);
    }
}

TEST_F(Catalogue, NamesTheRubricsThatReplaceOneAnotherAndOffersNone)
{
    put("a.json", rubricText("a", R"("years": {"from": 2040}, "replaces": ["b"])"));
    put("b.json", rubricText("b", R"("years": {"from": 2030, "to": 2045}, "replaces": ["c"])"));
    put("c.json", rubricText("c", R"("replaces": ["a"])"));
    put("d.json", rubricText("d", R"("years": {"from": 2040}, "replaces": ["a"])"));

    const auto catalogue = read();

    ASSERT_EQ(catalogue.unusable().size(), 3U);
    EXPECT_EQ(catalogue.unusable()[1].file, folder / "b.json");
    EXPECT_EQ(catalogue.unusable()[1].fault.where, "/replaces");
    EXPECT_THAT(catalogue.unusable()[1].fault.details.at(1), EndsWith("“a”, “b”, “c”"));
    EXPECT_THAT(ids(catalogue.forYear(2040)), ElementsAre(kFirst, kSecond, "d"));
    EXPECT_FALSE(catalogue.find("b"));
}

TEST_F(Catalogue, TakesRubricsThatReplaceOneAnotherInDifferentYears)
{
    put("a.json", rubricText("a", R"("years": {"from": 2040}, "replaces": ["b", "tayninh-2693-2015-pl1"])"));
    put("b.json", rubricText("b", R"("years": {"from": 2030, "to": 2039}, "replaces": ["a"])"));

    EXPECT_THAT(read().unusable(), IsEmpty());
}

TEST_F(Catalogue, ReadsTheFolderThatTheEnvironmentNames)
{
    put("e.json", rubricText("e", "\"years\": {\"from\": 2015}"));
    qputenv("BANGDIEM_RUBRICS", QByteArray::fromStdString(folder.path().string()));

    const auto sha256 = officialRubricSha256("e");
    qunsetenv("BANGDIEM_RUBRICS");

    EXPECT_EQ(sha256.size(), 64U);
    EXPECT_EQ(officialRubricSha256("e"), "");
}

} // namespace
} // namespace bangdiem::testing
