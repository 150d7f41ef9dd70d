// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/readcomputed.h"

#include <algorithm>

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

/// The answers to choose from; `isWorth`: each says what it is worth.
std::vector<Option> readOptions(JsonFields &field, bool isWorth)
{
    std::vector<Option> options;
    if (!field.optional("options"))
        return options;
    const auto list = field.pointerTo("options");
    for (const auto &value : readShortList(field, "options")) {
        JsonFields option(value, jsonPointer(list, options.size()), field.faults());
        auto id = readId(option, "id");
        const auto twin = std::ranges::find(options, id, &Option::id);
        if (!id.empty() && twin != options.end())
            field.faults().add(ErrorCode::RubricDuplicateId, option.pointerTo("id"),
                {id, jsonPointer(list, static_cast<std::size_t>(twin - options.begin())) + "/id"});
        auto label = option.text("label", {.maxBytes = kMaxCellBytes});
        refuseTwinName(option, "label", label, options, &Option::label);
        const auto worth = isWorth ? readWorth(option, {kMaxPoints, Points() - kMaxPoints}) : Worth();
        options.push_back({std::move(id), std::move(label), worth});
        option.refuseOtherKeys();
    }
    if (options.size() == 1)
        badValue(field.faults(), list, "cần ít nhất hai lựa chọn", "at least two options are expected");
    return options;
}

void readFigures(JsonFields &row, Criterion &criterion, bool isWorth)
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
        auto label = field.text("label", {.maxBytes = kMaxCellBytes});
        refuseTwinName(field, "label", label, criterion.figures, &FigureField::label);
        criterion.figures.push_back({std::move(name), std::move(label), readOptions(field, isWorth)});
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

/// What a row of that kind can earn.
PartLimits readRowLimits(JsonFields &fields, const std::string &kind)
{
    if (kind == "computed")
        return readLimits(fields);
    const bool isInformational = kind == "informational";
    const auto maximum = readMaximum(fields, isInformational);
    if (isInformational && maximum && *maximum > Points())
        badValue(fields.faults(), fields.pointerTo("max"), "mục chỉ hỏi, không chấm thì điểm tối đa là 0",
            "a row that is asked only has a maximum of 0");
    return {maximum.value_or(Points()), Points(), maximum.has_value()};
}

/// "onlyIf": the row counts only where another one scores.
std::optional<RubricDraft::Gate> readGate(JsonFields &row)
{
    const auto *value = row.optional("onlyIf");
    if (!value)
        return std::nullopt;
    JsonFields fields(*value, row.pointerTo("onlyIf"), row.faults());
    RubricDraft::Gate gate{0, fields.text("criterion"), std::nullopt, fields.pointer()};
    if (fields.optional("atLeast"))
        gate.atLeast = fields.decimal("atLeast");
    fields.refuseOtherKeys();
    return gate;
}

} // namespace

CriterionReading readCriterion(JsonFields &fields, const Rubric &rubric)
{
    Criterion criterion;
    criterion.id = readId(fields, "id");
    criterion.number = fields.text("number", {.maxBytes = 64, .mayBeEmpty = true});
    criterion.text = fields.text("text", kCell);
    criterion.note = fields.optionalText("note", kCell);
    criterion.hint = fields.optionalText("hint", kCell);
    criterion.clause = clauseOf(rubric.source.appendix, criterion.id);
    const auto kind = fields.text("kind");
    const auto limits = readRowLimits(fields, kind);
    criterion.maximum = limits.maximum;
    criterion.minimum = limits.minimum.value_or(Points());
    readFigures(fields, criterion, kind == "computed");
    readDocument(fields, criterion);
    readAttachment(fields, criterion);
    criterion.rule = readRule(fields, kind, criterion, rubric.agencyGroups);
    criterion.declarations = readDeclarations(fields, criterion.clause);
    auto gate = readGate(fields);
    fields.refuseOtherKeys();
    return {std::move(criterion), limits.known, std::move(gate)};
}

} // namespace bangdiem
