// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/part.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

/// An empty dossier of Phụ lục I, 2015, of Sở Tài chính.
inline Dossier blankDossier(std::string id = "mine")
{
    static const auto rubric = std::make_shared<const CarriedRubric>(
        CarriedRubric{readRubric(findBuiltinRubric("tayninh-2693-2015-pl1")->json).value(), {}, "pl1"});
    Dossier dossier;
    dossier.id = std::move(id);
    dossier.heading.agency = "Sở Tài chính";
    dossier.heading.assessment.year = 2015;
    dossier.rubric = rubric;
    dossier.answers.criteria.resize(rubric->rubric.criteria.size());
    return dossier;
}

inline std::size_t rowOf(const Dossier &dossier, std::string_view id)
{
    const auto row = findCriterion(dossier.rules(), id);
    EXPECT_TRUE(row) << id;
    return row.value_or(0);
}

inline Answer &answerAt(Dossier &dossier, std::string_view id)
{
    return dossier.answers.criteria[rowOf(dossier, id)];
}

inline std::vector<std::size_t> rowsOf(const Dossier &dossier, const std::vector<std::string> &ids)
{
    return rowsNamed(dossier.rules(), ids).value();
}

inline Answer claimOf(int points)
{
    Answer answer;
    answer.claim = Points::fromInteger(points);
    return answer;
}

} // namespace bangdiem::testing
