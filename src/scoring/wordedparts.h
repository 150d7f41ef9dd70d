// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "rubric/rubric.h"
#include "scoring/reason.h"

#include <string>

namespace bangdiem {

/// The words of a computed row, part by part. Sentences begin in lower case where they begin with a word.
class PartWords
{
public:
    PartWords(const Rubric &rubric, const Criterion &criterion, Language language)
        : m_rubric(rubric)
        , m_criterion(criterion)
        , m_rule(std::get<ComputedRule>(criterion.rule))
        , m_language(language)
    {
    }

    std::string text(const reason::OptionChosen &chosen) const;
    std::string text(const reason::MeasureTaken &taken) const;
    std::string text(const reason::FullWithoutWhole &full) const;
    std::string text(const reason::OutsideWhole &outside) const;
    std::string text(const reason::PartMissing &missing) const;
    std::string text(const reason::PartCut &cut) const;
    std::string text(const reason::BestTaken &best) const;
    std::string text(const reason::AwaitsCohort &awaits) const;

    /// What would earn the maximum of that part: “Tỷ lệ …” from 30 %.
    std::string target(std::size_t part) const;

private:
    /// The part's label before `sentence`.
    std::string labelled(std::size_t part, std::string sentence) const;
    std::string pointsText(reason::PointsSoFar points) const;
    std::string measureText(const Measure &measure) const;

    const Rubric &m_rubric;
    const Criterion &m_criterion;
    const ComputedRule &m_rule;
    Language m_language;
};

/// "0,5 điểm": what choosing that option of a computed row earns; empty where no part asks for it.
std::string optionPoints(
    const Criterion &criterion, std::size_t figure, const Option &option, Language language);

/// "từ 20 % đến dưới 30 %"; `unit` stands after each number.
std::string rangeText(const Range &range, std::string_view unit, Language language);

} // namespace bangdiem
