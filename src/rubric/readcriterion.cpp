// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

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

} // namespace

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
