// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

#include <algorithm>
#include <charconv>

namespace bangdiem {

namespace {

constexpr TextRule kCell{.maxBytes = kMaxCellBytes, .oneLine = false};

std::optional<Need> readNeed(JsonFields &fields)
{
    const auto need = fields.text("need");
    if (need == "required")
        return Need::Required;
    if (need == "optional")
        return Need::Optional;
    if (!need.empty())
        badValue(fields.faults(), fields.pointerTo("need"), "chỉ nhận “required” hoặc “optional”",
            "“required” or “optional” is expected");
    return std::nullopt;
}

/// A name of a figure: a-z, 0-9 and "_", as answers write it.
std::string readFigureName(JsonFields &fields)
{
    auto name = fields.text("name", {.maxBytes = 64});
    const auto isAllowed
        = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (std::ranges::all_of(name, isAllowed))
        return name;
    badValue(fields.faults(), fields.pointerTo("name"), "tên số liệu chỉ gồm a–z, 0–9 và “_”",
        "a figure's name has only a–z, 0–9 and “_”");
    return {};
}

void readFigures(JsonFields &row, Criterion &criterion)
{
    const auto *value = row.optional("figures");
    if (!value)
        return;
    JsonFields figures(*value, row.pointerTo("figures"), row.faults());
    criterion.figuresNeed = readNeed(figures).value_or(Need::Optional);
    for (const auto &item : readShortList(figures, "fields")) {
        const auto pointer = jsonPointer(figures.pointerTo("fields"), criterion.figures.size());
        JsonFields field(item, pointer, row.faults());
        auto name = readFigureName(field);
        if (!name.empty() && findFigure(criterion, name))
            row.faults().add(ErrorCode::RubricDuplicateId, field.pointerTo("name"),
                {name, jsonPointer(figures.pointerTo("fields"), *findFigure(criterion, name)) + "/name"});
        criterion.figures.push_back({std::move(name), field.text("label", {.maxBytes = kMaxCellBytes})});
        field.refuseOtherKeys();
    }
    figures.refuseOtherKeys();
}

void readDocument(JsonFields &row, Criterion &criterion)
{
    const auto *value = row.optional("document");
    if (!value)
        return;
    JsonFields document(*value, row.pointerTo("document"), row.faults());
    criterion.documentNeed = readNeed(document).value_or(Need::Optional);
    criterion.documentYearly = document.optionalFlag("yearly");
    document.refuseOtherKeys();
}

void readAttachment(JsonFields &row, Criterion &criterion)
{
    const auto *value = row.optional("attachment");
    if (!value)
        return;
    JsonFields attachment(*value, row.pointerTo("attachment"), row.faults());
    criterion.attachmentNeed = readNeed(attachment).value_or(Need::Optional);
    attachment.refuseOtherKeys();
}

/// Index of the figure that a test names.
std::size_t readTestFigure(JsonFields &test, std::string_view key, const Criterion &criterion)
{
    const auto name = test.text(key, {.maxBytes = kMaxCellBytes});
    const auto index = findFigure(criterion, name);
    if (!name.empty() && !index)
        test.faults().add(ErrorCode::RubricUnknownFigure, test.pointerTo(key), {name});
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

Rule readRule(JsonFields &row, const Criterion &criterion)
{
    const auto kind = row.text("kind");
    if (kind == "graded")
        return readGraded(row, criterion.maximum);
    if (kind == "all-or-nothing")
        return AllOrNothingRule{readTest(row, criterion)};
    if (!kind.empty())
        row.faults().add(ErrorCode::RubricUnknownKind, row.pointerTo("kind"), {kind});
    row.optional("step");
    row.optional("test");
    return AllOrNothingRule{};
}

/// "1/2": both from 1 to 100, at most the whole.
bool parseAward(std::string_view text, Declaration &declaration)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return false;
    const auto readPart = [](std::string_view part, std::int64_t &value) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc() && end == part.data() + part.size() && value >= 1 && value <= 100;
    };
    return readPart(text.substr(0, slash), declaration.numerator)
        && readPart(text.substr(slash + 1), declaration.denominator)
        && declaration.numerator <= declaration.denominator;
}

Declaration readDeclaration(JsonFields fields, const std::string &ownerClause)
{
    Declaration declaration;
    declaration.id = readId(fields, "id");
    declaration.label = fields.text("label", {.maxBytes = kMaxCellBytes});
    declaration.clause = ownerClause + ", Ghi chú";
    const auto award = fields.text("award");
    if (!award.empty() && !parseAward(award, declaration)) {
        badValue(fields.faults(), fields.pointerTo("award"),
            "cần một phần của điểm tối đa, viết “1/2” hoặc “1/1”",
            "a share of the maximum is expected, such as “1/2” or “1/1”");
        declaration.numerator = declaration.denominator = 1;
    }
    fields.refuseOtherKeys();
    return declaration;
}

} // namespace

std::vector<Declaration> readDeclarations(JsonFields &fields, const std::string &ownerClause)
{
    std::vector<Declaration> declarations;
    if (!fields.optional("declarations"))
        return declarations;
    const auto list = fields.pointerTo("declarations");
    for (const auto &value : readShortList(fields, "declarations")) {
        const auto pointer = jsonPointer(list, declarations.size());
        auto declaration = readDeclaration({value, pointer, fields.faults()}, ownerClause);
        const auto *twin = declaration.id.empty() ? nullptr : findDeclaration(declarations, declaration.id);
        if (twin)
            fields.faults().add(ErrorCode::RubricDuplicateId, pointer + "/id",
                {declaration.id,
                    jsonPointer(list, static_cast<std::size_t>(twin - declarations.data())) + "/id"});
        declarations.push_back(std::move(declaration));
    }
    return declarations;
}

Criterion readCriterion(JsonFields &fields, const std::string &appendix)
{
    Criterion criterion;
    criterion.id = readId(fields, "id");
    criterion.number = fields.text("number", {.maxBytes = 64, .mayBeEmpty = true});
    criterion.text = fields.text("text", kCell);
    criterion.note = fields.optionalText("note", kCell);
    criterion.hint = fields.optionalText("hint", kCell);
    criterion.clause = clauseOf(appendix, criterion.id);
    criterion.maximum = readMaximum(fields);
    readFigures(fields, criterion);
    readDocument(fields, criterion);
    readAttachment(fields, criterion);
    criterion.rule = readRule(fields, criterion);
    criterion.declarations = readDeclarations(fields, criterion.clause);
    fields.refuseOtherKeys();
    return criterion;
}

} // namespace bangdiem
