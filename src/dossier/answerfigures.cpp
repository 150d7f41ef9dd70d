// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answerfigures.h"

#include "dossier/dossier.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// The index of the option that `entry` names. Notes UnknownOption.
std::optional<std::int64_t> readOption(
    const JsonValue &entry, const std::string &pointer, const FigureField &field, FaultList &faults)
{
    const auto id = readText(entry, pointer, faults, {.maxBytes = 64});
    const auto option = id ? findOption(field, *id) : std::nullopt;
    if (id && !option)
        faults.add(ErrorCode::UnknownOption, pointer, {*id});
    return option ? std::optional(static_cast<std::int64_t>(*option)) : std::nullopt;
}

std::optional<std::int64_t> readFigure(
    const JsonValue &entry, const std::string &pointer, const FigureField &field, FaultList &faults)
{
    if (!field.options.empty())
        return readOption(entry, pointer, field, faults);
    const auto figure = wholeNumber(entry);
    if (figure && *figure >= 0 && *figure <= kMaxFigure)
        return figure;
    faults.add(ErrorCode::FigureNotCount, pointer);
    return std::nullopt;
}

Figures readFigures(
    const JsonValue &value, const std::string &pointer, const Criterion &criterion, FaultList &faults)
{
    Figures figures;
    const JsonFields given(value, pointer, faults);
    if (!given.isObject())
        return figures;
    for (const auto &[name, entry] : *value.object()) {
        const auto index = findFigure(criterion, name);
        if (!index) {
            faults.add(ErrorCode::UnknownFigure, given.pointerTo(name), {name});
        } else if (const auto figure
            = readFigure(entry, given.pointerTo(name), criterion.figures[*index], faults)) {
            figures.resize(std::max(figures.size(), *index + 1));
            figures[*index] = figure;
        }
    }
    return figures;
}

/// In the order of the text; their names are checked together, because each may stand once.
std::vector<UnitFigures> readUnits(
    const JsonValue &value, const std::string &pointer, const Criterion &criterion, FaultList &faults)
{
    const JsonFields given(value, pointer, faults);
    if (!given.isObject())
        return {};
    const auto &members = *value.object();
    if (hasChoice(criterion)) {
        faults.add(ErrorCode::UnitInvalid, pointer,
            {"mục có lựa chọn không nhập theo đơn vị", "a row with a choice is not answered by unit"});
        return {};
    }
    if (members.size() > kMaxUnits) {
        faults.add(ErrorCode::TooMany, pointer, {std::to_string(kMaxUnits)});
        return {};
    }
    std::vector<std::string> names;
    std::vector<UnitFigures> units;
    for (const auto &[name, figures] : members) {
        names.push_back(name);
        const auto at = given.pointerTo(name);
        const auto checked = checkedUnits(names);
        if (!checked) {
            faults.add(checked.error().code, at, checked.error().details);
            names.pop_back();
        }
        units.push_back({checked ? checked->back() : name, readFigures(figures, at, criterion, faults)});
    }
    return units;
}

/// The figures become the sums; `given`: they were written out too, and must be the same.
void sumUp(const JsonFields &fields, Answer &answer, bool given)
{
    auto sums = sumOf(answer.units);
    if (std::ranges::any_of(sums, [](const auto &sum) { return sum.value_or(0) > kMaxFigure; }))
        fields.faults().add(ErrorCode::FigureNotCount, fields.pointerTo("by_unit"));
    else if (given && answer.figures != sums)
        fields.faults().add(ErrorCode::FiguresNotSum, fields.pointerTo("figures"));
    answer.figures = std::move(sums);
}

} // namespace

void readAnswerFigures(JsonFields &fields, const Criterion &criterion, Answer &answer)
{
    const auto *figures = fields.optional("figures");
    if (figures)
        answer.figures = readFigures(*figures, fields.pointerTo("figures"), criterion, fields.faults());
    if (const auto *units = fields.optional("by_unit"))
        answer.units = readUnits(*units, fields.pointerTo("by_unit"), criterion, fields.faults());
    if (!answer.units.empty())
        sumUp(fields, answer, figures != nullptr);
}

} // namespace bangdiem
