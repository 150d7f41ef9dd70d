// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/evaluate.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace bangdiem::testing {

// Small hand-made rubrics and answers for the tests of this folder.

inline Points points(std::string_view text)
{
    return *Points::parse(text);
}

inline Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dayOfMonth)};
}

/// Of the year 2015, as of its last day, 50 staff.
inline Assessment year2015()
{
    return {2015, day(2015, 12, 31), 50};
}

inline Criterion graded(std::string_view maximum)
{
    Criterion row;
    row.maximum = points(maximum);
    row.rule = GradedRule{points("0.25")};
    return row;
}

inline Criterion allOrNothing(std::string_view maximum, Test test = {})
{
    Criterion row;
    row.maximum = points(maximum);
    row.rule = AllOrNothingRule{test};
    return row;
}

/// `users`/`staff` ≥ `atLeast`.
inline Criterion ratio(std::string_view atLeast, Need need, bool partOfWhole = true)
{
    auto row = allOrNothing("5", RatioTest{0, 1, points(atLeast), partOfWhole});
    row.figures = {{"users", "Số CBCC sử dụng"}, {"staff", "Tổng số CBCC"}};
    row.figuresNeed = need;
    return row;
}

/// `cases` ≥ 3.
inline Criterion count(Need need, Need attachment = Need::None)
{
    auto row = allOrNothing("2", CountTest{0, 3});
    row.figures = {{"cases", "Số hồ sơ"}};
    row.figuresNeed = need;
    row.attachmentNeed = attachment;
    return row;
}

inline Criterion document(Need need, bool yearly = false)
{
    auto row = allOrNothing("5");
    row.documentNeed = need;
    row.documentYearly = yearly;
    return row;
}

/// By 30 June.
inline Criterion deadline(Need need = Need::Required)
{
    auto row = allOrNothing("2", DeadlineTest{std::chrono::June / std::chrono::day(30)});
    row.documentNeed = need;
    row.documentYearly = true;
    return row;
}

/// One section "I" with one group "I.1" of these rows: "I.1.1", "I.1.2", …
inline Rubric sheetOf(std::vector<Criterion> rows)
{
    Rubric rubric;
    rubric.source.appendix = "Phụ lục I";
    rubric.texts.staffLabel = "Tổng số cán bộ công chức:";
    rubric.evidenceClause = "Phụ lục I, Lưu ý";
    rubric.criteria = std::move(rows);
    auto &section = rubric.sections.emplace_back();
    section.id = "I";
    section.endCriterion = rubric.criteria.size();
    auto &group = rubric.groups.emplace_back();
    group.id = "I.1";
    group.endCriterion = rubric.criteria.size();
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        auto &row = rubric.criteria[i];
        row.id = "I.1." + std::to_string(i + 1);
        row.clause = "Phụ lục I, mục " + row.id;
        row.group = 0;
        rubric.maximum += row.maximum;
    }
    group.maximum = section.maximum = rubric.maximum;
    return rubric;
}

inline Answer claimed(std::string_view claim)
{
    Answer answer;
    answer.claim = points(claim);
    return answer;
}

inline Answer withFigures(std::vector<std::optional<std::int64_t>> figures)
{
    Answer answer;
    answer.figures = std::move(figures);
    return answer;
}

inline Document complete(Date date)
{
    return {.number = "12/QĐ-STC", .date = date, .title = {}, .page = {}, .content = {}};
}

inline Answer withDocuments(std::vector<Document> documents)
{
    Answer answer;
    answer.documents = std::move(documents);
    return answer;
}

inline Attachment file()
{
    return {1, "anh.png", 3, std::string(64, 'a')};
}

/// What becomes of one row that is answered so.
struct Outcome {
    Points score;
    Status status = Status::Unanswered;
    std::vector<Reason> reasons;
    std::vector<Warning> warnings;

    template <typename T> const T *find() const
    {
        for (const auto &reason : reasons)
            if (const auto *found = std::get_if<T>(&reason))
                return found;
        return nullptr;
    }
};

inline Outcome scoreRow(const Criterion &row, const Answer &answer, const Assessment &assessment = year2015())
{
    const auto sheet = evaluate(sheetOf({row}), {{answer}, {}}, assessment);
    const auto reasons = sheet.reasonsOf(0);
    return {
        sheet.criteria[0].score, sheet.criteria[0].status, {reasons.begin(), reasons.end()}, sheet.warnings};
}

} // namespace bangdiem::testing
