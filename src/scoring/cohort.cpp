// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/cohort.h"

#include "scoring/fractions.h"
#include "scoring/measures.h"

#include <algorithm>

namespace bangdiem {

namespace {

bool comparesWithBest(const Scale &scale)
{
    const auto isBest = [](const auto &plain) { return std::holds_alternative<OfCohortBest>(plain); };
    const auto *byGroup = std::get_if<ByAgencyGroup>(&scale);
    return byGroup ? std::ranges::any_of(byGroup->scales, isBest) : isBest(scale);
}

} // namespace

void raiseBest(std::vector<Cohort::Best> &bests, const Cohort::Best &value)
{
    const auto known = std::ranges::find_if(bests, [&](const Cohort::Best &best) {
        return best.criterion == value.criterion && best.part == value.part;
    });
    if (known == bests.end())
        bests.push_back(value);
    else if (fraction(value.numerator, value.denominator) > fraction(known->numerator, known->denominator))
        *known = value;
}

bool isCompared(const Criterion &criterion)
{
    const auto *rule = std::get_if<ComputedRule>(&criterion.rule);
    return rule && std::ranges::any_of(rule->parts, [](const PointsPart &part) {
        const auto *measured = std::get_if<Measured>(&part.way);
        return measured && comparesWithBest(measured->scale);
    });
}

bool needsCohort(const Rubric &rubric)
{
    return !rubric.agencyGroups.empty() || std::ranges::any_of(rubric.criteria, isCompared);
}

void raiseBests(
    std::vector<Cohort::Best> &bests, const Rubric &rubric, const Answers &answers, const ScoreSheet &sheet)
{
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto *rule = std::get_if<ComputedRule>(&rubric.criteria[i].rule);
        const auto status = sheet.criteria[i].status;
        if (!rule || i >= answers.criteria.size() || (status != Status::Pending && status != Status::Scored))
            continue;
        for (std::size_t p = 0; p < rule->parts.size(); ++p) {
            const auto *measured = std::get_if<Measured>(&rule->parts[p].way);
            if (!measured || !comparesWithBest(measured->scale))
                continue;
            const auto value = valueOf(measured->measure, answers.criteria[i]);
            if (!value || value->denominator == 0 || isOutsideWhole(measured->measure, *value))
                continue;
            raiseBest(bests, {i, p, value->numerator, value->denominator});
        }
    }
}

} // namespace bangdiem
