// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchsheets.h"

#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include <algorithm>

namespace bangdiem::bench {

namespace {

Answer fullAnswer(const Criterion &row)
{
    Answer answer;
    if (std::holds_alternative<GradedRule>(row.rule))
        answer.claim = row.maximum;
    else
        answer.figures.assign(row.figures.size(), 50);
    if (row.documentNeed != Need::None)
        answer.documents
            = {{"12/QĐ-STC", std::chrono::year(2015) / 3 / 2, "Quy chế sử dụng eOffice", "3", {}}};
    if (row.attachmentNeed != Need::None)
        answer.attachments = {{1, "dvc-muc-3.pdf", 214'000, std::string(64, 'a')}};
    if (!answer.claim && answer.figures.empty() && answer.documents.empty())
        answer.claim = row.maximum;
    return answer;
}

/// Appends the rows of `one` once more, with its sections, groups and cross-checks.
void append(Rubric &rubric, const Rubric &one, std::size_t rows)
{
    const auto firstRow = rubric.criteria.size();
    const auto firstSection = rubric.sections.size();
    const auto firstGroup = rubric.groups.size();
    for (auto row : one.criteria) {
        if (rubric.criteria.size() == rows)
            break;
        row.section += firstSection;
        if (row.group)
            *row.group += firstGroup;
        rubric.criteria.push_back(std::move(row));
    }
    for (auto section : one.sections) {
        section.firstCriterion += firstRow;
        section.endCriterion = std::min(section.endCriterion + firstRow, rows);
        rubric.sections.push_back(std::move(section));
    }
    for (auto group : one.groups) {
        group.section += firstSection;
        group.firstCriterion += firstRow;
        group.endCriterion = std::min(group.endCriterion + firstRow, rows);
        rubric.groups.push_back(std::move(group));
    }
    for (std::size_t i = 0; i < one.crossChecks.size(); ++i)
        for (auto place : one.crossChecks[i].places) {
            place.criterion += firstRow;
            if (place.criterion < rows)
                rubric.crossChecks[i].places.push_back(place);
        }
    rubric.maximum += one.maximum;
}

} // namespace

FullSheet fullSheet(std::size_t rows)
{
    const auto one = readRubric(findBuiltinRubric("tayninh-2693-2015-pl1")->json).value();
    FullSheet sheet;
    sheet.rubric = one;
    while (sheet.rubric.criteria.size() < rows)
        append(sheet.rubric, one, rows);
    for (const auto &row : sheet.rubric.criteria)
        sheet.answers.criteria.push_back(fullAnswer(row));
    return sheet;
}

} // namespace bangdiem::bench
