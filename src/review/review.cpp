// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

struct Named {
    RowVerdict verdict;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array<Named, 3> kVerdicts{{
    {RowVerdict::Accept, "accept", "Chấp nhận", "Accept"},
    {RowVerdict::Adjust, "adjust", "Điều chỉnh", "Adjust"},
    {RowVerdict::RejectEvidence, "reject-evidence", "Bác minh chứng", "Reject evidence"},
}};

const Named &named(RowVerdict verdict)
{
    return *std::ranges::find(kVerdicts, verdict, &Named::verdict);
}

/// What the declarations of the row and of its group award.
std::vector<Points> awardsOf(const Rubric &rubric, const Criterion &row)
{
    std::vector<Points> awards;
    const auto add = [&](const std::vector<Declaration> &declarations) {
        for (const auto &one : declarations)
            if (!one.excludes)
                awards.push_back(Points::fromUnits(row.maximum.units() * one.numerator / one.denominator));
    };
    add(row.declarations);
    if (row.group)
        add(rubric.groups[*row.group].declarations);
    return awards;
}

tl::unexpected<Error> wrongScore(const Rubric &rubric, const Criterion &row, bool wholeOnly)
{
    if (!wholeOnly) {
        const auto *graded = std::get_if<GradedRule>(&row.rule);
        const auto most = toText(row.maximum, Language::Vietnamese);
        return fail(ErrorCode::ReviewScoreWrong, {},
            {"một số điểm từ " + toText(row.minimum, Language::Vietnamese) + " đến " + most
                    + (graded ? " theo bước " + toText(graded->step, Language::Vietnamese) : std::string()),
                "a number of points from " + toText(row.minimum) + " to " + toText(row.maximum)
                    + (graded ? " in steps of " + toText(graded->step) : std::string())});
    }
    std::string vietnamese = "0";
    std::string english = "0";
    auto values = awardsOf(rubric, row);
    values.push_back(row.maximum);
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isLast = i + 1 == values.size();
        vietnamese += (isLast ? " hoặc " : "; ") + toText(values[i], Language::Vietnamese);
        english += (isLast ? " or " : "; ") + toText(values[i]);
    }
    return fail(ErrorCode::ReviewScoreWrong, {}, {vietnamese, english});
}

std::string trimmed(std::string text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    text.erase(0, std::min(text.find_first_not_of(kBlanks), text.size()));
    const auto last = text.find_last_not_of(kBlanks);
    text.erase(last == std::string::npos ? 0 : last + 1);
    return text;
}

} // namespace

std::string_view verdictName(RowVerdict verdict)
{
    return named(verdict).name;
}

std::optional<RowVerdict> verdictNamed(std::string_view name)
{
    const auto *found = std::ranges::find(kVerdicts, name, &Named::name);
    return found == kVerdicts.end() ? std::nullopt : std::optional(found->verdict);
}

std::string word(RowVerdict verdict, Language language)
{
    const auto &found = named(verdict);
    return std::string(language == Language::Vietnamese ? found.vietnamese : found.english);
}

const RowReview &rowOf(const Review &review, std::size_t criterion)
{
    static const RowReview kBlank;
    return criterion < review.rows.size() ? review.rows[criterion] : kBlank;
}

std::size_t countDecided(const Review &review)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(review.rows, [](const RowReview &row) { return row.verdict.has_value(); }));
}

std::size_t countQuestions(const Review &review)
{
    return static_cast<std::size_t>(std::ranges::count_if(review.rows, &RowReview::isQuestion));
}

Result<Points> checkedScore(const Rubric &rubric, std::size_t criterion, Points score)
{
    const auto &row = rubric.criteria[criterion];
    const bool wholeOnly = std::holds_alternative<AllOrNothingRule>(row.rule);
    if (score < row.minimum || score > row.maximum)
        return wrongScore(rubric, row, wholeOnly);
    const auto *graded = std::get_if<GradedRule>(&row.rule);
    if (graded && score != row.maximum && score != row.minimum && !score.isMultipleOf(graded->step))
        return wrongScore(rubric, row, wholeOnly);
    if (wholeOnly && score != Points() && score != row.maximum) {
        const auto awards = awardsOf(rubric, row);
        if (std::ranges::find(awards, score) == awards.end())
            return wrongScore(rubric, row, wholeOnly);
    }
    return score;
}

Result<RowReview> checkedRowReview(const Rubric &rubric, std::size_t criterion, RowReview row)
{
    auto comment = checkedText(std::move(row.comment), kMaxComment, false);
    if (!comment)
        return fail(comment.error().code, "/comment", comment.error().details);
    row.comment = trimmed(*std::move(comment));
    if (row.verdict && *row.verdict != RowVerdict::Accept && row.comment.empty())
        return fail(ErrorCode::ReviewCommentMissing);
    if (row.verdict != RowVerdict::Adjust) {
        row.score.reset();
        return row;
    }
    if (!row.score)
        return fail(ErrorCode::JsonMissingKey, {}, {"score"});
    if (const auto score = checkedScore(rubric, criterion, *row.score); !score)
        return fail(score.error().code, "/score", score.error().details);
    return row;
}

Answer withoutEvidence(Answer answer)
{
    answer.figures.clear();
    answer.units.clear();
    answer.documents.clear();
    answer.attachments.clear();
    answer.links.clear();
    return answer;
}

} // namespace bangdiem
