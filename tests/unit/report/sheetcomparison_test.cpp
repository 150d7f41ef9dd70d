// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagetexts.h"
#include "report/printedsheet.h"
#include "report/sheetcomparison.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string kSealedAs(64, '7');

std::string printed(const Dossier &dossier, bool withAnnex = false)
{
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    return pdfOf(PrintedSheet(printContent(dossier, sheet, kSealedAs, withAnnex)), QStringLiteral("tờ"))
        .toStdString();
}

class SheetComparison : public ::testing::Test
{
protected:
    std::vector<int> differing(const std::string &pdf) const
    {
        return pagesThatDiffer(pdf, dossier, kSealedAs);
    }

    Dossier dossier = fullDossier("tayninh-2693-2015-pl1");
};

TEST_F(SheetComparison, ReadsEveryPageWithoutItsBlanks)
{
    const auto texts = pageTexts(printed(dossier)).value();

    ASSERT_EQ(texts.size(), 4U);
    EXPECT_THAT(texts.front(), HasSubstr("BẢNGĐÁNHGIÁMỨCĐỘỨNGDỤNGCÔNGNGHỆTHÔNGTIN"));
    EXPECT_THAT(texts.front(), HasSubstr("7777-7777-7777"));
    EXPECT_THAT(texts.back(), HasSubstr("Tổngcộng:100điểm"));
    EXPECT_THAT(texts.back(), HasSubstr("Trang4/4"));
}

TEST_F(SheetComparison, FindsNothingInWhatIsPrintedOfTheDossier)
{
    EXPECT_THAT(differing(printed(dossier)), IsEmpty());
    EXPECT_THAT(differing(printed(dossier, true)), IsEmpty());
}

TEST_F(SheetComparison, NamesThePagesWhosePointsAreOthers)
{
    auto other = dossier;
    other.answers.criteria.back().claim = Points();

    EXPECT_THAT(differing(printed(other)), ElementsAre(4));
}

TEST_F(SheetComparison, NamesEveryPageOfAnotherAgencysSheet)
{
    auto other = dossier;
    other.id = "6f1d2c3b-0a4e-4b7c-9d8e-1f2a3b4c5d6e";

    EXPECT_THAT(differing(printed(other)), ElementsAre(1, 2, 3, 4));
}

TEST_F(SheetComparison, NamesEveryPageOfWhatIsNoSheet)
{
    EXPECT_THAT(differing("%PDF-1.4\n"), ElementsAre(1, 2, 3, 4));
    EXPECT_FALSE(pageTexts("no PDF").has_value());
}

} // namespace
} // namespace bangdiem
