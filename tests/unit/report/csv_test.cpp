// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include <gmock/gmock.h>

using namespace bangdiem;
using testing::StartsWith;

TEST(FormulaSafe, GuardsEverythingThatASpreadsheetCouldTakeForAFormula)
{
    for (const auto *text : {"=1+1", "=cmd|'/c calc'!A1", "+1", "-1", "- Cơ quan không có phần mềm",
             "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x", " =1", "\"=1", "'=1", "\u00a0=1",
             "\u3000=1", "\xef\xbb\xbf=1", "\n=1"}) {
        EXPECT_EQ(formulaSafe(text), '\'' + std::string(text)) << text;
        EXPECT_EQ(withoutFormulaGuard(formulaSafe(text)), text);
    }
}

TEST(FormulaSafe, LeavesOrdinaryTextAndNumbersAlone)
{
    for (const auto *text : {"", "1.10", "71.5", "Sở Tài chính", "'trích dẫn'", "a=b", "5 - 3", "½"}) {
        EXPECT_EQ(formulaSafe(text), text);
        EXPECT_EQ(withoutFormulaGuard(text), text);
    }
}

TEST(Csv, IsUtf8WithABomAndQuotesAsRfc4180Asks)
{
    EXPECT_EQ(
        toCsv({{"Số", "a \"b\""}, {"", "x\ny"}}), "\xef\xbb\xbf\"Số\",\"a \"\"b\"\"\"\r\n\"\",\"x\ny\"\r\n");
}

TEST(Csv, ReadsBackWhatItWrote)
{
    const std::vector<CsvRecord> records{{"a,b", "\"", "\r\n"}, {""}, {"", "", "ệ"}, {"\"\",\"\""}};

    EXPECT_EQ(parseCsv(toCsv(records)), records);
}

TEST(Csv, RefusesWhatIsNotWholeOrNotCsv)
{
    for (const auto *text : {"", "\"a\"\r\n", "\xef\xbb\xbf\"a\"", "\xef\xbb\xbf\"a\r\n",
             "\xef\xbb\xbf\"a\"b\r\n", "\xef\xbb\xbf\"a\",\r\n",
             "\xef\xbb\xbf"
             "a\r\n"}) {
        const auto read = parseCsv(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::ExportMismatch);
    }
}
