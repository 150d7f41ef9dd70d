// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewjson.h"

#include "review/pointsjson.h"
#include "rubric/jsonfields.h"

namespace bangdiem {

namespace {

std::optional<RowVerdict> readVerdict(JsonFields &fields)
{
    const auto *value = fields.optional("verdict");
    if (!value)
        return std::nullopt;
    const auto name = readText(*value, fields.pointerTo("verdict"), fields.faults(), {.maxBytes = 64});
    const auto verdict = name ? verdictNamed(*name) : std::nullopt;
    if (name && !verdict)
        fields.faults().add(ErrorCode::JsonWrongType, fields.pointerTo("verdict"),
            {"accept, adjust hoặc reject-evidence", "accept, adjust or reject-evidence"});
    return verdict;
}

std::optional<std::int64_t> readVersion(JsonFields &fields)
{
    const auto *value = fields.optional("version");
    if (!value)
        return std::nullopt;
    const auto version = wholeNumber(*value);
    if (!version || *version < 0)
        fields.faults().add(ErrorCode::JsonWrongType, fields.pointerTo("version"),
            {"một số nguyên ≥ 0", "a whole number ≥ 0"});
    return version;
}

void readRow(JsonFields fields, const Rubric &rubric, std::size_t criterion, ReviewRowInput &row)
{
    if (!fields.isObject())
        return;
    const bool isQuestion = !fields.optional("verdict");
    const auto verdict = readVerdict(fields);
    row.version = readVersion(fields);
    row.review.verdict = verdict;
    if (verdict == RowVerdict::Adjust)
        row.review.score = fields.decimal("score");
    const TextRule rule{.maxBytes = kMaxComment, .oneLine = false, .mayBeEmpty = !isQuestion};
    row.review.comment = isQuestion ? fields.text("comment", rule) : fields.optionalText("comment", rule);
    fields.refuseOtherKeys();
    if (!verdict || (verdict == RowVerdict::Adjust && !row.review.score))
        return;
    if (auto checked = checkedRowReview(rubric, criterion, row.review))
        row.review = *std::move(checked);
    else
        fields.faults().add(
            checked.error().code, fields.pointer() + checked.error().where, checked.error().details);
}

void readRows(const JsonValue &value, const std::string &at, const Rubric &rubric, FaultList &faults,
    ReviewInput &input)
{
    if (const JsonFields whole(value, at, faults); !whole.isObject())
        return;
    for (const auto &[id, member] : *value.object()) {
        const auto pointer = jsonPointer(at, id);
        const auto criterion = findCriterion(rubric, id);
        if (!criterion)
            faults.add(ErrorCode::UnknownCriterion, pointer, {id});
        else if (auto &row = input[*criterion]; !member.isNull())
            readRow({member, pointer, faults}, rubric, *criterion, row);
    }
}

} // namespace

tl::expected<ReviewInput, std::vector<Error>> readReviewJson(std::string_view text, const Rubric &rubric)
{
    auto json = scanJson(text);
    if (!json.value)
        return tl::unexpected(std::move(json.faults));
    FaultList faults(std::move(json.faults));
    ReviewInput input;
    JsonFields fields(*json.value, {}, faults);
    if (const auto *rows = fields.required("criteria"))
        readRows(*rows, "/criteria", rubric, faults, input);
    fields.refuseOtherKeys();
    if (!faults.empty())
        return tl::unexpected(faults.inOrderOf(*json.value));
    return input;
}

std::string toJson(const RowReview &row)
{
    if (row.isBlank())
        return {};
    OrderedJson json;
    if (row.verdict)
        json["verdict"] = verdictName(*row.verdict);
    if (row.score)
        json["score"] = pointsJson(*row.score);
    if (!row.comment.empty())
        json["comment"] = row.comment;
    return oneLine(json);
}

Result<RowReview> rowFromJson(std::string_view text, const Rubric &rubric, std::size_t criterion)
{
    auto json = scanJson(text);
    FaultList faults(std::move(json.faults));
    ReviewRowInput row;
    if (json.value)
        readRow({*json.value, {}, faults}, rubric, criterion, row);
    if (!faults.empty())
        return tl::unexpected(faults.inOrderOf(json.value.value_or(JsonValue())).front());
    return row.review;
}

} // namespace bangdiem
