// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

using namespace bangdiem;

namespace {

/// The text of one appendix of docs/decree, where a slip of the scan (not of the decree) is set right.
std::string decree(const std::string &from, const std::string &to)
{
    const auto text = tests::bytesOf(tests::sourceFile("docs/decree/quyet-dinh-2693-qd-ubnd-2015.txt"));
    const auto begin = text.find("\n" + from + "\n");
    const auto end = to.empty() ? text.size() : text.find("\n" + to + "\n");
    auto part = text.substr(begin, end - begin);
    const std::string scanned = "\tCông/trang thông tin điện tử\t";
    if (const auto slip = part.find(scanned); slip != std::string::npos)
        part.replace(slip, scanned.size(), "\tCổng/trang thông tin điện tử\t");
    return part;
}

using Cells = std::vector<std::string>;

/// The cells of the lines of the table that are not empty.
std::vector<Cells> tableOf(const std::string &text)
{
    std::vector<Cells> table;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        Cells cells;
        std::istringstream stream(line);
        for (std::string cell; std::getline(stream, cell, '\t');)
            if (!cell.empty())
                cells.push_back(cell);
        if (line.find('\t') == std::string::npos)
            continue;
        // The note of a group that stands on a line of its own belongs to the line above.
        if (cells.size() == 1)
            table.back().push_back(cells[0]);
        else
            table.push_back(cells);
    }
    return table;
}

void addLine(std::vector<Cells> &table, const Cells &cells)
{
    auto &line = table.emplace_back();
    for (const auto &cell : cells)
        if (!cell.empty())
            line.push_back(cell);
}

std::vector<Cells> tableOf(const Rubric &rubric)
{
    std::vector<Cells> table{rubric.texts.columns};
    for (std::size_t c = 0; c < rubric.criteria.size(); ++c) {
        const auto &row = rubric.criteria[c];
        const auto &section = rubric.sections[row.section];
        if (section.firstCriterion == c)
            addLine(table, {section.number, section.text, section.maximumText});
        if (row.group && rubric.groups[*row.group].firstCriterion == c)
            addLine(table,
                {rubric.groups[*row.group].number, rubric.groups[*row.group].text,
                    rubric.groups[*row.group].note});
        addLine(table, {row.number, row.text, toText(row.maximum), row.note});
    }
    addLine(table, {rubric.texts.totalLabel, rubric.texts.totalMaximumText});
    return table;
}

struct Sheet {
    std::string id;
    std::string text; ///< Of its appendix in the decree.
};

void PrintTo(const Sheet &sheet, std::ostream *out)
{
    *out << sheet.id;
}

class Verbatim : public testing::TestWithParam<Sheet>
{
protected:
    void SetUp() override
    {
        auto read = readRubric(findBuiltinRubric(GetParam().id)->json);
        ASSERT_TRUE(read);
        m_rubric = std::move(*read);
    }
    const std::string &text() const { return GetParam().text; }

    Rubric m_rubric;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Decree2693, Verbatim,
    testing::Values(Sheet{"tayninh-2693-2015-pl1", decree("Phụ lục I", "Phụ lục II")},
        Sheet{"tayninh-2693-2015-pl2", decree("Phụ lục II", "")}),
    [](const auto &parameter) { return parameter.index == 0 ? "PhuLucI" : "PhuLucII"; });

TEST_P(Verbatim, TheTableIsTheDecreesLineByLine)
{
    EXPECT_THAT(tableOf(m_rubric), testing::ElementsAreArray(tableOf(text())));
}

TEST_P(Verbatim, TheHeadingIsTheDecrees)
{
    const auto &texts = m_rubric.texts;

    EXPECT_THAT(text(),
        testing::HasSubstr('\n' + texts.appendix + '\n' + texts.title + "\n\n" + texts.attachedTo + '\n'));
    EXPECT_THAT(text(), testing::HasSubstr('\n' + texts.agencyLabel + "\n\n" + texts.staffLabel + '\n'));
}

TEST_P(Verbatim, TheNoticesAreTheDecrees)
{
    const auto &texts = m_rubric.texts;

    if (texts.notices.size() == 1)
        EXPECT_THAT(text(), testing::HasSubstr('\n' + texts.noticeLabel + ' ' + texts.notices[0] + '\n'));
    else
        EXPECT_THAT(text(),
            testing::HasSubstr('\n' + texts.noticeLabel + "\n\n" + texts.notices.at(0) + "\n\n"
                + texts.notices.at(1) + '\n'));
}

TEST_P(Verbatim, TheSignaturesAreTheDecreesAndInItsOrder)
{
    std::size_t from = 0;
    for (const auto &block : m_rubric.texts.signatures)
        for (const auto &line : {block.dateLine, block.title, block.instruction}) {
            const auto found = text().find('\n' + line, from);
            EXPECT_NE(found, std::string::npos) << line;
            from = line.empty() ? from : found;
        }
    EXPECT_EQ(m_rubric.texts.signatures.size(), m_rubric.source.appendix == "Phụ lục I" ? 2U : 1U);
}

TEST_P(Verbatim, TheDeclarationsAreSentencesOfTheirNotes)
{
    for (const auto &group : m_rubric.groups)
        for (const auto &declaration : group.declarations)
            EXPECT_THAT(group.note, testing::HasSubstr(declaration.label));
    for (const auto &row : m_rubric.criteria)
        for (const auto &declaration : row.declarations)
            EXPECT_EQ(row.note, declaration.label);
}
