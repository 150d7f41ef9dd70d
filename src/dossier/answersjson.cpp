// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answersjson.h"

#include "dossier/answerrow.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// The declarations that `target`, a group or a row, offers; null when the sheet has no such target.
const std::vector<Declaration> *declarationsOf(const Rubric &rubric, std::string_view target)
{
    if (const auto group = findGroup(rubric, target))
        return &rubric.groups[*group].declarations;
    if (const auto criterion = findCriterion(rubric, target))
        return &rubric.criteria[*criterion].declarations;
    return nullptr;
}

std::vector<std::string> readDeclared(const JsonValue &value, const std::string &pointer,
    const std::vector<Declaration> &offered, FaultList &faults)
{
    std::vector<std::string> ids;
    const auto *list = readList(value, pointer, faults);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const auto at = jsonPointer(pointer, i);
        auto id = readText((*list)[i], at, faults);
        if (id && !findDeclaration(offered, *id))
            faults.add(ErrorCode::UnknownDeclaration, at, {*id});
        else if (id)
            ids.push_back(std::move(*id));
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// The members of the object at `key`; none where it is absent or, with a fault, no object.
const JsonValue::Object &members(JsonFields &fields, std::string_view key)
{
    static const JsonValue::Object kNone;
    const auto *value = fields.optional(key);
    if (!value)
        return kNone;
    const JsonFields checked(*value, fields.pointerTo(key), fields.faults());
    return checked.isObject() ? *value->object() : kNone;
}

void readAllDeclared(JsonFields &fields, const Rubric &rubric, AnswersInput &input)
{
    for (const auto &[target, value] : members(fields, "declared")) {
        const auto pointer = jsonPointer("/declared", target);
        const auto *offered = declarationsOf(rubric, target);
        if (offered)
            input.declared[target] = readDeclared(value, pointer, *offered, fields.faults());
        else
            fields.faults().add(ErrorCode::UnknownCriterion, pointer, {target});
    }
}

void readAllRows(JsonFields &fields, const Rubric &rubric, AnswersInput &input)
{
    for (const auto &[id, value] : members(fields, "criteria")) {
        const auto pointer = jsonPointer("/criteria", id);
        const auto index = findCriterion(rubric, id);
        if (!index)
            fields.faults().add(ErrorCode::UnknownCriterion, pointer, {id});
        else if (value.isNull())
            input.criteria[*index] = std::nullopt;
        else
            input.criteria[*index]
                = readAnswerRow({value, pointer, fields.faults()}, rubric.criteria[*index]);
    }
}

} // namespace

tl::expected<AnswersInput, std::vector<Error>> readAnswersJson(std::string_view text, const Rubric &rubric)
{
    auto json = scanJson(text);
    if (!json.value)
        return tl::unexpected(std::move(json.faults));
    FaultList faults(std::move(json.faults));
    AnswersInput input;
    JsonFields fields(*json.value, {}, faults);
    readAllDeclared(fields, rubric, input);
    readAllRows(fields, rubric, input);
    fields.refuseOtherKeys();
    if (!faults.empty())
        return tl::unexpected(faults.inOrderOf(*json.value));
    return input;
}

} // namespace bangdiem
