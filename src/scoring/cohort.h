// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/scoresheet.h"

#include "scoring/answers.h"

namespace bangdiem {

/// What only the register knows of an agency and of those it is compared with. Everything absent is not known
/// yet: rows that need it are Status::Pending.
struct Cohort {
    /// The best value of a measure among all agencies: numerator/denominator, the denominator above 0.
    struct Best {
        std::size_t criterion = 0;
        std::size_t part = 0; ///< Index into ComputedRule::parts.
        std::int64_t numerator = 0;
        std::int64_t denominator = 1;

        bool operator==(const Best &) const = default;
    };
    /// The points of a row that only a reviewer scores.
    struct Reviewed {
        std::size_t criterion = 0;
        Points points;
    };

    std::optional<std::size_t> group; ///< The agency's, an index into Rubric::agencyGroups.
    std::vector<Best> bests;
    std::vector<Reviewed> reviewed;
};

/// Raises `bests` by what one agency has: of each row that is compared with the best, where its evidence
/// stands. `sheet` is evaluate() of the answers. Called once for each agency; their order does not matter.
void raiseBests(
    std::vector<Cohort::Best> &bests, const Rubric &rubric, const Answers &answers, const ScoreSheet &sheet);
/// The same by one value.
void raiseBest(std::vector<Cohort::Best> &bests, const Cohort::Best &value);

/// Whether a part of the row is compared with the best.
bool isCompared(const Criterion &criterion);
/// Whether a sheet of this rubric is finished by the register only.
bool needsCohort(const Rubric &rubric);

} // namespace bangdiem
