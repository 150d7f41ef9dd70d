// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"
#include "report/printedsheet.h"
#include "samplesheet.h"

#include <QPrinter>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace bangdiem;
using testing::ElementsAre;

namespace {

/// A sheet of several pages and a printer that prints to a file.
class Printing : public testing::Test
{
protected:
    Printing()
        : m_printer(QPrinter::HighResolution)
    {
        m_printer.setOutputFormat(QPrinter::PdfFormat);
        m_printer.setOutputFileName(m_folder.filePath(QStringLiteral("a.pdf")));
        auto sheet = sampleSheet();
        sheet.rows.insert(sheet.rows.begin(), 50, sheet.rows[2]);
        m_sheet = std::make_unique<PrintedSheet>(sheet);
    }

    /// The numbers of the pages that came out, in order.
    std::vector<int> printed()
    {
        EXPECT_TRUE(print(m_printer, *m_sheet));
        std::vector<int> numbers;
        const auto total = QStringLiteral("/%1").arg(m_sheet->pageCount());
        for (const auto &word : wordsOf(m_printer.outputFileName())) {
            if (word.text.endsWith(total))
                numbers.push_back(word.text.chopped(total.size()).toInt());
        }
        return numbers;
    }

    QTemporaryDir m_folder;
    QPrinter m_printer;
    std::unique_ptr<PrintedSheet> m_sheet;
};

} // namespace

TEST_F(Printing, PrintsAllPagesUnlessToldOtherwise)
{
    ASSERT_EQ(m_sheet->pageCount(), 4);

    EXPECT_THAT(printed(), ElementsAre(1, 2, 3, 4));
}

TEST_F(Printing, PrintsTheRangeThatIsSet)
{
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setFromTo(2, 3);

    EXPECT_THAT(printed(), ElementsAre(2, 3));
}

TEST_F(Printing, PrintsNoPagesThatThereAreNot)
{
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setFromTo(4, 9);

    EXPECT_THAT(printed(), ElementsAre(4));
}

TEST_F(Printing, PrintsEachCopyWholeWhereThePrinterCannotCopy)
{
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setFromTo(1, 2);
    m_printer.setCopyCount(2);
    m_printer.setCollateCopies(true);

    EXPECT_THAT(printed(), ElementsAre(1, 2, 1, 2));
}

TEST_F(Printing, PrintsTheCopiesOfEachPageTogetherWhenNotCollated)
{
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setFromTo(1, 2);
    m_printer.setCopyCount(2);
    m_printer.setCollateCopies(false);

    EXPECT_THAT(printed(), ElementsAre(1, 1, 2, 2));
}

TEST_F(Printing, BeginsWithTheLastPageWhenAsked)
{
    m_printer.setPageOrder(QPrinter::LastPageFirst);

    EXPECT_THAT(printed(), ElementsAre(4, 3, 2, 1));
}

TEST_F(Printing, SaysWhenThePrinterDoesNotTakeTheJob)
{
    m_printer.setOutputFileName(QStringLiteral("/không/có/a.pdf"));

    EXPECT_FALSE(print(m_printer, *m_sheet));
}
