// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

#include "base/text.h"

#include <unordered_map>

namespace bangdiem {

namespace {

/// Ids of sections, groups and rows are one namespace; two that differ only in case or accents are twins,
/// because a person cannot tell them apart on the telephone.
class IdCheck
{
public:
    explicit IdCheck(FaultList &faults)
        : m_faults(faults)
    {
    }

    void take(const std::string &id, const std::string &owner)
    {
        if (id.empty())
            return;
        const auto pointer = owner + "/id";
        const auto [entry, isNew] = m_pointers.emplace(folded(id), pointer);
        if (!isNew)
            m_faults.add(ErrorCode::RubricDuplicateId, pointer, {id, entry->second});
    }

private:
    FaultList &m_faults;
    std::unordered_map<std::string, std::string> m_pointers; ///< By folded id.
};

void checkIds(const RubricDraft &draft, FaultList &faults)
{
    const auto &rubric = draft.rubric;
    IdCheck check(faults);
    for (std::size_t s = 0; s < rubric.sections.size(); ++s) {
        const auto &section = rubric.sections[s];
        check.take(section.id, draft.sections[s].pointer);
        std::optional<std::size_t> group;
        for (auto c = section.firstCriterion; c < section.endCriterion; ++c) {
            const auto &criterion = rubric.criteria[c];
            if (criterion.group && criterion.group != group)
                check.take(rubric.groups[*criterion.group].id, draft.groups[*criterion.group].pointer);
            group = criterion.group;
            check.take(criterion.id, draft.criteria[c]);
        }
    }
}

/// The sum of some maxima; unknown once one of them is.
class MaximumSum
{
public:
    void add(Points maximum, bool known)
    {
        m_known = m_known && known;
        m_sum += maximum;
    }

    void compare(Points stated, const RubricDraft::Sum &owner, FaultList &faults) const
    {
        if (!m_known || !owner.known)
            return;
        if (owner.capped ? stated < m_sum : stated == m_sum)
            return;
        faults.add(ErrorCode::RubricSumMismatch, owner.pointer + "/max", {toText(m_sum), toText(stated)});
    }

private:
    Points m_sum;
    bool m_known = true;
};

void checkSums(const RubricDraft &draft, FaultList &faults)
{
    const auto &rubric = draft.rubric;
    std::vector<MaximumSum> sections(rubric.sections.size());
    for (std::size_t g = 0; g < rubric.groups.size(); ++g) {
        const auto &group = rubric.groups[g];
        MaximumSum rows;
        for (auto c = group.firstCriterion; c < group.endCriterion; ++c)
            rows.add(rubric.criteria[c].maximum, draft.knownMaxima[c]);
        rows.compare(group.maximum, draft.groups[g], faults);
        sections[group.section].add(group.maximum, draft.groups[g].known);
    }
    for (std::size_t c = 0; c < rubric.criteria.size(); ++c)
        if (!rubric.criteria[c].group)
            sections[rubric.criteria[c].section].add(rubric.criteria[c].maximum, draft.knownMaxima[c]);
    MaximumSum sheet;
    for (std::size_t s = 0; s < rubric.sections.size(); ++s) {
        sections[s].compare(rubric.sections[s].maximum, draft.sections[s], faults);
        if (!rubric.sections[s].pool)
            sheet.add(rubric.sections[s].maximum, draft.sections[s].known);
    }
    sheet.compare(rubric.maximum, draft.sheet, faults);
}

bool isExact(Points maximum, const Declaration &declaration)
{
    return maximum.units() * declaration.numerator % declaration.denominator == 0;
}

void refuseAward(const std::string &owner, std::size_t index, Points maximum, FaultList &faults)
{
    badValue(faults, jsonPointer(owner + "/declarations", index) + "/award",
        "phần được tính của " + toText(maximum) + " điểm không phải số thập phân chính xác",
        "that share of " + toText(maximum) + " points is not an exact decimal");
}

void checkAwards(const RubricDraft &draft, FaultList &faults)
{
    const auto &rubric = draft.rubric;
    for (std::size_t c = 0; c < rubric.criteria.size(); ++c) {
        const auto &criterion = rubric.criteria[c];
        for (std::size_t d = 0; d < criterion.declarations.size(); ++d)
            if (!isExact(criterion.maximum, criterion.declarations[d]))
                refuseAward(draft.criteria[c], d, criterion.maximum, faults);
    }
    for (std::size_t g = 0; g < rubric.groups.size(); ++g) {
        const auto &group = rubric.groups[g];
        for (std::size_t d = 0; d < group.declarations.size(); ++d) {
            auto culprit = isExact(group.maximum, group.declarations[d]) ? Points() : group.maximum;
            for (auto c = group.firstCriterion; c < group.endCriterion; ++c)
                if (!isExact(rubric.criteria[c].maximum, group.declarations[d]))
                    culprit = rubric.criteria[c].maximum;
            if (culprit != Points())
                refuseAward(draft.groups[g].pointer, d, culprit, faults);
        }
    }
}

/// Points are rounded to the rubric's decimals, so the limits of computed rows are such points themselves.
void checkRounding(const RubricDraft &draft, FaultList &faults)
{
    const auto &rubric = draft.rubric;
    auto step = Points::fromInteger(1).units();
    for (int i = 0; i < rubric.decimals; ++i)
        step /= 10;
    const auto check = [&](Points limit, const std::string &pointer) {
        if (limit.units() % step != 0)
            badValue(faults, pointer,
                toText(limit, ',') + " có nhiều chữ số lẻ hơn “decimals” (" + std::to_string(rubric.decimals)
                    + ")",
                toText(limit) + " has more decimals than “decimals” (" + std::to_string(rubric.decimals)
                    + ")");
    };
    for (std::size_t c = 0; c < rubric.criteria.size(); ++c) {
        if (!std::holds_alternative<ComputedRule>(rubric.criteria[c].rule))
            continue;
        check(rubric.criteria[c].maximum, draft.criteria[c] + "/max");
        check(rubric.criteria[c].minimum, draft.criteria[c] + "/atLeast");
    }
}

} // namespace

void checkRubric(const RubricDraft &draft, FaultList &faults)
{
    checkIds(draft, faults);
    checkSums(draft, faults);
    checkAwards(draft, faults);
    checkRounding(draft, faults);
}

} // namespace bangdiem
