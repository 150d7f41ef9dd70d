// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/grading.h"

#include "scoring/fractions.h"

#include <algorithm>

namespace bangdiem {

const Grade *gradeOf(const Rubric &rubric, const ScoreSheet &sheet)
{
    const auto &total = sheet.total;
    const auto isOpen = [](const CriterionScore &row) {
        return row.status == Status::Unanswered || row.status == Status::Pending;
    };
    if (rubric.grades.empty() || std::ranges::any_of(sheet.criteria, isOpen)
        || (rubric.gradesOfPercent && total.maximum <= Points()))
        return nullptr;
    const auto value = rubric.gradesOfPercent ? fraction(total.score.units(), total.maximum.units()) * 100
                                              : fraction(total.score);
    const auto found
        = std::ranges::find_if(rubric.grades, [&](const Grade &grade) { return holds(grade.range, value); });
    return found == rubric.grades.end() ? nullptr : &*found;
}

Points rescaled(Points part, Points whole, Points of, int decimals)
{
    return rounded(fraction(part) * fraction(whole.units(), of.units()), unitOf(decimals));
}

} // namespace bangdiem
