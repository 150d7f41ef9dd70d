// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/computedchecks.h"

#include <algorithm>

namespace bangdiem {

void checkUsed(const ComputedRule &rule, const Criterion &criterion, const JsonFields &row)
{
    std::vector<bool> used(criterion.figures.size());
    const auto mark = [&](std::size_t figure) {
        if (figure < used.size())
            used[figure] = true;
    };
    for (const auto &part : rule.parts) {
        if (const auto *chosen = std::get_if<ChosenOption>(&part.way))
            mark(chosen->figure);
        if (const auto *measured = std::get_if<Measured>(&part.way)) {
            for (const auto &term : measured->measure.of)
                mark(term.figure);
            for (const auto &term : measured->measure.over)
                mark(term.figure);
        }
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i])
            badValue(row.faults(), jsonPointer(jsonPointer(row.pointerTo("figures"), "fields"), i),
                "không cách tính nào dùng số liệu này", "no way of scoring uses this figure");
    }
}

void checkTakenAway(const ComputedRule &rule, const Criterion &criterion, const JsonFields &row)
{
    const auto takesAway = [](const PointsPart &part) {
        const bool isLimited = part.minimum && *part.minimum >= Points();
        return !isLimited && !std::holds_alternative<WholeMaximum>(part.way);
    };
    if (criterion.figuresNeed != Need::Required && std::ranges::any_of(rule.parts, takesAway))
        badValue(row.faults(), row.pointerTo("figures") + "/need",
            "số liệu để trừ điểm phải là “required”: bỏ trống thì không bị trừ",
            "figures by which points are taken away are “required”: left out, they would take away nothing");
}

} // namespace bangdiem
