// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

namespace bangdiem {

namespace {

/// Index of the figure that a test names.
std::size_t readTestFigure(JsonFields &test, std::string_view key, const Criterion &criterion)
{
    const auto name = test.text(key, {.maxBytes = kMaxCellBytes});
    const auto index = findFigure(criterion, name);
    if (!name.empty() && !index)
        test.faults().add(ErrorCode::RubricUnknownFigure, test.pointerTo(key), {name});
    else if (index && !criterion.figures[*index].options.empty())
        badValue(test.faults(), test.pointerTo(key), "“" + name + "” là lựa chọn, không phải con số",
            "“" + name + "” is a choice, not a number");
    return index.value_or(0);
}

RatioTest readRatio(JsonFields &test, const Criterion &criterion)
{
    RatioTest ratio;
    ratio.numerator = readTestFigure(test, "numerator", criterion);
    ratio.denominator = readTestFigure(test, "denominator", criterion);
    const auto *numerator = test.optional("numerator");
    const auto *denominator = test.optional("denominator");
    if (numerator && denominator && numerator->string() && denominator->string()
        && *numerator->string() == *denominator->string())
        badValue(test.faults(), test.pointerTo("denominator"), "tử số và mẫu số là cùng một số liệu",
            "the numerator and the denominator are the same figure");
    const auto atLeast = test.decimal("atLeast");
    ratio.partOfWhole = test.optionalFlag("partOfWhole");
    // Beyond 500 % the cross-multiplication of the largest figures would leave 64 bits.
    const auto limit = Percent::fromInteger(ratio.partOfWhole ? 100 : 500);
    if (atLeast && (*atLeast <= Percent() || *atLeast > limit))
        badValue(test.faults(), test.pointerTo("atLeast"),
            "tỷ lệ lớn hơn 0 và không quá " + toText(limit) + " %",
            "a share is above 0 and at most " + toText(limit) + " %");
    ratio.atLeast = atLeast.value_or(Percent());
    return ratio;
}

CountTest readCount(JsonFields &test, const Criterion &criterion)
{
    constexpr std::int64_t kLargest = 999'999'999'999;
    CountTest count;
    count.figure = readTestFigure(test, "figure", criterion);
    const auto *value = test.required("atLeast");
    const auto atLeast = value ? wholeNumber(*value) : 1;
    if (!atLeast || *atLeast < 1 || *atLeast > kLargest)
        badValue(test.faults(), test.pointerTo("atLeast"), "cần số nguyên từ 1 đến 999999999999",
            "a whole number from 1 to 999999999999 is expected");
    count.atLeast = atLeast.value_or(1);
    return count;
}

std::optional<std::chrono::month_day> parseMonthDay(std::string_view text)
{
    // A day of every year, so 29 February is none: held against a year that is not a leap year.
    const auto date = parseIsoDate("2015-" + std::string(text));
    return date ? std::optional(date->month() / date->day()) : std::nullopt;
}

DeadlineTest readDeadline(JsonFields &test, const Criterion &criterion)
{
    DeadlineTest deadline;
    const auto text = test.text("notAfter");
    const auto day = parseMonthDay(text);
    if (!text.empty() && !day)
        badValue(test.faults(), test.pointerTo("notAfter"),
            "cần một ngày có trong mọi năm, viết tháng-ngày: “06-30”",
            "a day of every year is expected, written month-day: “06-30”");
    if (criterion.documentNeed == Need::None)
        badValue(test.faults(), test.pointer(), "thời hạn chỉ dùng được khi mục hỏi văn bản (document)",
            "a deadline needs a row that asks for a document");
    deadline.notAfter = day.value_or(std::chrono::month_day());
    return deadline;
}

Test readTest(JsonFields &row, const Criterion &criterion)
{
    const auto *value = row.optional("test");
    if (!value)
        return {};
    JsonFields test(*value, row.pointerTo("test"), row.faults());
    const auto kind = test.text("kind");
    Test result;
    if (kind == "ratio")
        result = readRatio(test, criterion);
    else if (kind == "count")
        result = readCount(test, criterion);
    else if (kind == "deadline")
        result = readDeadline(test, criterion);
    else {
        if (!kind.empty())
            row.faults().add(ErrorCode::RubricUnknownKind, test.pointerTo("kind"), {kind});
        return {};
    }
    test.refuseOtherKeys();
    return result;
}

GradedRule readGraded(JsonFields &row, Points maximum)
{
    const auto step = row.decimal("step");
    if (step && *step <= Points())
        badValue(row.faults(), row.pointerTo("step"), "bước điểm phải lớn hơn 0", "a step is above 0");
    else if (step && !maximum.isMultipleOf(*step))
        badValue(row.faults(), row.pointerTo("step"),
            "điểm tối đa " + toText(maximum) + " không chia hết cho bước",
            "the step does not divide the maximum of " + toText(maximum));
    return {step.value_or(Points())};
}

} // namespace

Rule readRule(JsonFields &row, const std::string &kind, const Criterion &criterion,
    const std::vector<AgencyGroup> &groups)
{
    if (kind == "graded")
        return readGraded(row, criterion.maximum);
    if (kind == "all-or-nothing")
        return AllOrNothingRule{readTest(row, criterion)};
    if (kind == "computed")
        return readComputed(row, criterion, groups);
    if (kind == "reviewed")
        return ReviewedRule{};
    if (kind == "informational")
        return InformationalRule{};
    if (!kind.empty())
        row.faults().add(ErrorCode::RubricUnknownKind, row.pointerTo("kind"), {kind});
    for (const auto *key : {"step", "test", "points", "capped", "atLeast"})
        row.optional(key);
    return AllOrNothingRule{};
}

} // namespace bangdiem
