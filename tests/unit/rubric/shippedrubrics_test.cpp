// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

using namespace bangdiem;

namespace bangdiem {

void PrintTo(const BuiltinRubric &rubric, std::ostream *out)
{
    *out << rubric.id;
}

} // namespace bangdiem

namespace {

std::string fileText(const std::string &path)
{
    return tests::bytesOf(tests::sourceFile(path));
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        if (!line.starts_with('#'))
            lines.push_back(line);
    return lines;
}

template <typename... Kinds> struct Overloaded : Kinds... {
    using Kinds::operator()...;
};
template <typename... Kinds> Overloaded(Kinds...) -> Overloaded<Kinds...>;

std::string testText(const Test &test, const Criterion &row)
{
    const auto figure = [&](std::size_t index) { return row.figures.at(index).name; };
    return std::visit(
        Overloaded{[](std::monostate) { return std::string(); },
            [&](const RatioTest &ratio) {
                return figure(ratio.numerator) + '/' + figure(ratio.denominator)
                    + " >= " + toText(ratio.atLeast) + " %" + (ratio.partOfWhole ? " part" : "");
            },
            [&](const CountTest &count) {
                return figure(count.figure) + " >= " + std::to_string(count.atLeast);
            },
            [](const DeadlineTest &deadline) {
                return "not after " + toIsoText(std::chrono::year(2015) / deadline.notAfter).substr(5);
            }},
        test);
}

std::string evidenceText(const Criterion &row)
{
    std::string text;
    const auto add = [&](Need need, const std::string &name) {
        if (need != Need::None)
            text += (text.empty() ? "" : " + ") + (need == Need::Required ? name : '(' + name + ')');
    };
    add(row.figuresNeed, "figures");
    add(row.documentNeed, row.documentYearly ? "document yearly" : "document");
    add(row.attachmentNeed, "attachment");
    return text;
}

std::string rowText(const Criterion &row)
{
    const auto *graded = std::get_if<GradedRule>(&row.rule);
    const auto *allOrNothing = std::get_if<AllOrNothingRule>(&row.rule);
    const auto kind = graded ? "graded " + toText(graded->step) : "all-or-nothing";
    const auto test = allOrNothing ? testText(allOrNothing->test, row) : std::string();
    const auto evidence = evidenceText(row);
    return row.id + " | " + toText(row.maximum) + " | " + kind + " | " + test + (test.empty() ? "|" : " |")
        + (evidence.empty() ? "" : ' ' + evidence);
}

void addDeclarations(
    const std::string &id, const std::vector<Declaration> &declarations, std::vector<std::string> &lines)
{
    for (const auto &declaration : declarations)
        lines.push_back(id + " declares " + declaration.id + ' ' + std::to_string(declaration.numerator) + '/'
            + std::to_string(declaration.denominator));
}

/// The rubric in the words of tests/golden/rubrics.
std::vector<std::string> asTold(const Rubric &rubric)
{
    std::vector<std::string> lines;
    for (std::size_t c = 0; c < rubric.criteria.size(); ++c) {
        const auto &row = rubric.criteria[c];
        const auto &section = rubric.sections.at(row.section);
        if (section.firstCriterion == c)
            lines.push_back("section " + section.id + ' ' + toText(section.maximum));
        if (row.group && rubric.groups.at(*row.group).firstCriterion == c)
            addDeclarations(rubric.groups[*row.group].id, rubric.groups[*row.group].declarations, lines);
        lines.push_back(rowText(row));
        addDeclarations(row.id, row.declarations, lines);
    }
    lines.push_back("total " + toText(rubric.maximum));
    for (const auto &check : rubric.crossChecks) {
        lines.push_back("same " + check.figure + (check.withStaff ? " with the heading:" : ":"));
        for (const auto &place : check.places)
            lines.back() += ' ' + rubric.criteria.at(place.criterion).id;
    }
    return lines;
}

class ShippedRubric : public testing::TestWithParam<BuiltinRubric>
{
protected:
    ShippedRubric()
        : m_read(readRubric(GetParam().json))
    {
    }
    void SetUp() override { ASSERT_TRUE(m_read) << m_read.error().at(0).where; }
    const Rubric &rubric() const { return *m_read; }

private:
    tl::expected<Rubric, Faults> m_read;
};

std::string nameOf(const testing::TestParamInfo<BuiltinRubric> &parameter)
{
    return parameter.index == 0 ? "PhuLucI" : "PhuLucII";
}

} // namespace

INSTANTIATE_TEST_SUITE_P(
    Decree2693, ShippedRubric, testing::ValuesIn(builtinRubrics().begin(), builtinRubrics().end()), nameOf);

TEST_P(ShippedRubric, ScoresEachRowAsTheRulesTell)
{
    EXPECT_THAT(asTold(rubric()),
        testing::ElementsAreArray(linesOf(fileText("tests/golden/rubrics/" + rubric().id + ".expected"))));
}

TEST_P(ShippedRubric, IsCarriedByteForByte)
{
    EXPECT_EQ(GetParam().json, fileText("rubrics/" + std::string(GetParam().id) + ".json"));
    EXPECT_EQ(GetParam().id, rubric().id);
}

TEST_P(ShippedRubric, NamesAClauseForEachRuleAndALabelForEachFigure)
{
    for (const auto &row : rubric().criteria) {
        EXPECT_EQ(row.clause, rubric().source.appendix + ", mục " + row.id);
        for (const auto &figure : row.figures)
            EXPECT_FALSE(figure.label.empty()) << row.id;
    }
    EXPECT_EQ(rubric().evidenceClause, rubric().source.appendix + ", Lưu ý");
}

TEST(BuiltinRubrics, AreFoundByTheirId)
{
    EXPECT_EQ(builtinRubrics().size(), 2U);
    EXPECT_EQ(findBuiltinRubric("tayninh-2693-2015-pl2"), &builtinRubrics()[1]);
    EXPECT_EQ(findBuiltinRubric("tayninh-2693-2015-pl3"), nullptr);
}
